import { MethodError, type Caller, type CallParams } from '../../contract.ts'
import { signLink } from '../../files/file-link.ts'
import { readPair } from '../../files/read-file-wish.ts'
import type { Row } from '../../store/create-reader.ts'
import { encodeValue } from '../../store/encode-value.ts'
import type { Schema } from '../../store/schema.ts'
import type { Values } from '../../store/write-row.ts'
import { toId, type Fields } from '../read-params.ts'
import type { Entities } from './open-entities.ts'
import { argumentEmpty, notFound } from './refusals.ts'

/** `ID` of an item or a section of a storage. */
export function requireRecord({ store }: Entities, { table }: Schema, storage: number, params: CallParams): number {
  const id = toId(params.get('ID')) ?? 0
  if (id <= 0) throw argumentEmpty('ID')
  const found = store.value(`select 1 from ${table} where ID = ? and STORAGE_ID = ?`, [id, storage])
  if (found === undefined) throw notFound(table === 'entity_item' ? 'Item' : 'Section')
  return id
}

/** Columns of what was sent; what does not fit is nothing. `pictures` are files. */
export function columnsOf(entities: Entities, schema: Schema, names: readonly string[], params: CallParams, id?: number): Values {
  const written = names
    .filter((name) => params.has(name))
    .flatMap((name): readonly (readonly [string, Values[string]])[] => {
      const field = schema.find('classic', name)!
      const value = params.get(name)
      if (field.type === 'file') {
        const kept = keepPicture(entities, schema, field.column, value, id)
        return kept === undefined ? [] : [[field.column, kept]]
      }
      return [[field.column, encodeValue(field, value, entities.time) ?? null]]
    })
  return Object.fromEntries(written)
}

/** A new picture replaces the old one, `false` deletes it: api-reference/entity/items/entity-item-update.md */
function keepPicture(
  { store, portal }: Entities,
  { table }: Schema,
  column: string,
  value: unknown,
  id?: number,
): number | null | undefined {
  const file = readPair(value)
  if (!file && value !== false && value !== 'false') return undefined
  const held = id === undefined ? null : store.value(`select "${column}" from ${table} where ID = ?`, [id])
  if (held !== null) portal.files.delete(Number(held))
  return file ? portal.files.add(file) : null
}

/** Who wrote a record and when. */
export function authorship(entities: Entities, { userId }: Caller, isNew: boolean): Values {
  const now = entities.now()
  const changed = { MODIFIED_BY: userId, TIMESTAMP_X: now }
  return isNew ? { ...changed, CREATED_BY: userId, DATE_CREATE: now } : changed
}

/** `SECTION`: undefined where none is sent, null for the root. */
export function readSection({ store }: Entities, storage: number, params: CallParams): number | null | undefined {
  if (!params.has('SECTION')) return undefined
  const id = toId(params.get('SECTION')) ?? 0
  if (id <= 0) return null
  const owner = store.value('select STORAGE_ID from entity_section where ID = ?', [id])
  if (owner === undefined) throw new MethodError('ERROR_CORE', 'Invalid parent section!')
  if (owner !== storage) throw new MethodError('ERROR_CORE', 'The section block code does not match the parent section block code!')
  return id
}

/** Pictures as addresses; the credential in them is the caller's own. */
export function withLinks({ portal }: Entities, row: Row, names: readonly string[], { credential, token: auth = credential }: Caller): Row {
  const linked = names.map((name) => {
    const fileId = toId(row[name])
    if (fileId === undefined) return [name, null] as const
    const token = signLink(portal.settings.memberId, { scope: 'entity', query: `fileId=${fileId}`, auth })
    return [name, `${portal.settings.origin}/rest/download.json?${new URLSearchParams({ auth, token })}`] as const
  })
  return { ...row, ...Object.fromEntries(linked) }
}

export function readMap(params: CallParams, name: string): Fields {
  const value = params.get(name)
  return typeof value === 'object' && value !== null ? (value as Fields) : {}
}
