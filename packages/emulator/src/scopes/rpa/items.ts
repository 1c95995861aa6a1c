import { signLink } from '../../files/file-link.ts'
import { readIds, settleFiles } from '../../files/settle-files.ts'
import { readFileWish } from '../../files/read-file-wish.ts'
import { MethodError, type Caller } from '../../contract.ts'
import { createReader, type Reader, type Row } from '../../store/create-reader.ts'
import { createTable } from '../../store/create-table.ts'
import { encodeValue } from '../../store/encode-value.ts'
import { field, type Field } from '../../store/field.ts'
import { createSchema, type Schema } from '../../store/schema.ts'
import type { Values } from '../../store/write-row.ts'
import { loadUserFields } from '../crm/userfields/load-user-fields.ts'
import type { Fields } from '../read-params.ts'
import type { Rpa } from './open-rpa.ts'

export const itemTable = (typeId: number): string => `rpa_item_${typeId}`

export interface Items {
  readonly typeId: number
  readonly table: string
  readonly schema: Schema
  readonly reader: Reader
}

/** The elements of a process, with its user fields as they are now: every process has a table of its own. */
export function openItems({ store, time, siteDate }: Rpa, typeId: number): Items {
  const table = itemTable(typeId)
  const moment = (column: string): Field => field(column, 'datetime', { read: { universal: siteDate.expression(`t.${column}`) } })
  const own = [
    field('ID', 'integer'),
    field('STAGE_ID', 'integer'),
    field('PREVIOUS_STAGE_ID', 'integer'),
    field('NAME', 'string'),
    field('TYPE_ID', 'integer', { storage: 'none', read: { universal: String(typeId) } }),
    field('CREATED_BY', 'integer'),
    field('UPDATED_BY', 'integer'),
    moment('CREATED_TIME'),
    moment('UPDATED_TIME'),
    moment('MOVED_TIME'),
    field('DETAIL_URL', 'string', { storage: 'none', read: { universal: `'/rpa/item/${typeId}/' || t.ID || '/'` } }),
    field('MOVED_BY', 'integer'),
  ]
  // They keep their names: api-reference/outdated/rpa/item/rpa-item-get.md
  const userFields = loadUserFields(store, { fields: own, userFieldEntity: `RPA_${typeId}` }).map((each) => ({
    ...each,
    names: { universal: each.column },
  }))
  const schema = createSchema(table, [...own, ...userFields])
  createTable(store, schema)
  return { typeId, table, schema, reader: createReader(store, schema, time) }
}

/** Custom fields alone are taken; the name is the one that the process asks for. Throws for a value that does not fit. */
export function readUserFields({ portal, store, time }: Rpa, { schema, typeId, table }: Items, fields: Fields, id?: number): Values {
  const values: Record<string, Values[string]> = {}
  for (const each of schema.fields.filter(({ isDynamic, column }) => isDynamic && fields[column] !== undefined)) {
    const { column, type, isMultiple } = each
    if (type === 'file') {
      const held = id === undefined ? [] : readIds(store.value(`select "${column}" from ${table} where ID = ?`, [id]))
      const ids = settleFiles(portal.files, held, readFileWish(fields[column], isMultiple, 'universal'))
      values[column] = isMultiple ? JSON.stringify(ids) : (ids[0] ?? null)
      continue
    }
    const encoded = encodeValue(each, fields[column], time)
    if (encoded === undefined) throw new MethodError('INVALID_ARG_VALUE', `Invalid value of the field ${column}`)
    values[column] = encoded
  }
  const name = values[`UF_RPA_${typeId}_NAME`]
  return { ...values, ...(name !== undefined && { NAME: name === null ? '' : String(name) }) }
}

/** Rows with the links of their files. */
export function withFiles(
  { portal }: Rpa,
  { schema, typeId }: Items,
  { credential, token = credential }: Caller,
  rows: readonly Row[],
): Row[] {
  const files = schema.fields.filter(({ isDynamic, type }) => isDynamic && type === 'file')
  if (files.length === 0) return [...rows]
  const { memberId, origin } = portal.settings
  const show = (row: Row, column: string, id: unknown): object => {
    const query = `typeId=${typeId}&id=${String(row['id'])}&fieldName=${column}&fileId=${String(id)}`
    const link = new URLSearchParams({ auth: token, token: signLink(memberId, { scope: 'rpa', query, auth: token }) })
    return { id, url: `${origin}/rpa/file/?${query}`, urlMachine: `${origin}/rest/download.json?${link}` }
  }
  return rows.map((row) => ({
    ...row,
    ...Object.fromEntries(
      files.map(({ column }) => {
        const value = row[column]
        if (Array.isArray(value)) return [column, value.map((id) => show(row, column, id))]
        return [column, value === null ? null : show(row, column, value)]
      }),
    ),
  }))
}

export function hasItems({ store }: Rpa, typeId: number, stageId: number): boolean {
  const table = itemTable(typeId)
  if (store.value('select 1 from sqlite_master where name = ?', [table]) === undefined) return false
  return store.value(`select 1 from ${table} where STAGE_ID = ?`, [stageId]) !== undefined
}

/** One element or all of a process, with their files and what their timelines hold. */
export function deleteItems(rpa: Rpa, typeId: number, id?: number): void {
  const { store, portal } = rpa
  const { schema, table } = openItems(rpa, typeId)
  const which = id === undefined ? 'true' : `ID = ${Math.trunc(id)}`
  for (const { column } of schema.fields.filter(({ isDynamic, type }) => isDynamic && type === 'file'))
    for (const [held] of store.rows(`select "${column}" from ${table} where ${which}`))
      for (const file of readIds(held)) portal.files.delete(file)
  const records = `TYPE_ID = ? and ${id === undefined ? 'true' : `ITEM_ID = ${Math.trunc(id)}`}`
  const attached = store.rows(`select j.value from rpa_timeline, json_each(DATA, '$.files') j where ${records}`, [typeId])
  for (const [file] of attached) portal.files.delete(Number(file))
  store.run(`delete from rpa_timeline where ${records}`, [typeId])
  store.run(`delete from ${table} where ${which}`)
}
