import { readPair } from '../../files/read-file-wish.ts'
import { textOf, type Fields } from '../read-params.ts'
import type { Entities } from './open-entities.ts'
import type { Property } from './properties.ts'

/** Writes what `PROPERTY_VALUES` names and leaves the rest. Files are added, and go by `{ CODE_DEL: { valueId: 'Y' } }`: api-reference/files/how-to-update-files.md */
export function writeValues(entities: Entities, itemId: number, properties: readonly Property[], values: Fields): void {
  const { store, portal } = entities
  for (const { id, code, type } of properties) {
    if (type === 'F') {
      removeFiles(entities, itemId, id, values[`${code}_DEL`])
      for (const file of filesOf(values[code]))
        store.run('insert into entity_value (ITEM_ID, PROPERTY_ID, VALUE) values (?, ?, ?)', [itemId, id, String(portal.files.add(file))])
      continue
    }
    if (!Object.hasOwn(values, code)) continue
    store.run('delete from entity_value where ITEM_ID = ? and PROPERTY_ID = ?', [itemId, id])
    const text = scalarOf(values[code])
    // A number is what can be read as one.
    if (text === '' || (type === 'N' && !Number.isFinite(Number(text)))) continue
    store.run('insert into entity_value (ITEM_ID, PROPERTY_ID, VALUE) values (?, ?, ?)', [itemId, id, text])
  }
}

/** By code; a file as `{ valueId: fileId }`: api-reference/files/how-to-update-files.md#identifiers */
export function readValues({ store }: Entities, itemId: number, properties: readonly Property[]): Fields {
  return Object.fromEntries(
    properties.map(({ id, code, type }) => {
      const rows = store.rows('select ID, VALUE from entity_value where ITEM_ID = ? and PROPERTY_ID = ? order by ID', [itemId, id])
      if (type !== 'F') return [code, rows[0]?.[1] ?? null]
      return [code, rows.length > 0 ? Object.fromEntries(rows.map(([key, value]) => [String(key), value])) : null]
    }),
  )
}

export function deleteItem({ store, portal }: Entities, id: number): void {
  const sql = "select VALUE from entity_value v join entity_property p on p.ID = v.PROPERTY_ID where v.ITEM_ID = ? and p.TYPE = 'F'"
  for (const [file] of store.rows(sql, [id])) portal.files.delete(Number(file))
  for (const file of store.row('select PREVIEW_PICTURE, DETAIL_PICTURE from entity_item where ID = ?', [id]) ?? [])
    if (file !== null) portal.files.delete(Number(file))
  store.run('delete from entity_value where ITEM_ID = ?', [id])
  store.run('delete from entity_item where ID = ?', [id])
}

function removeFiles({ store, portal }: Entities, itemId: number, propertyId: number, removed: unknown): void {
  if (typeof removed !== 'object' || removed === null) return
  const ids = Array.isArray(removed) ? removed.map((id) => textOf(id) ?? '') : Object.keys(removed)
  const sql = 'select ID, VALUE from entity_value where ITEM_ID = ? and PROPERTY_ID = ? and ID in (select value from json_each(?))'
  for (const [id, file] of store.rows(sql, [itemId, propertyId, JSON.stringify(ids.map(Number))])) {
    store.run('delete from entity_value where ID = ?', [id!])
    portal.files.delete(Number(file))
  }
}

/** `[name, base64]`, or a list of those. */
function filesOf(value: unknown): readonly NonNullable<ReturnType<typeof readPair>>[] {
  const one = readPair(value)
  if (one) return [one]
  const list: readonly unknown[] = typeof value === 'object' && value !== null ? Object.values(value) : []
  return list.flatMap((entry) => readPair(entry) ?? [])
}

function scalarOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return value === false ? '' : (textOf(value) ?? '')
  return scalarOf(Object.values(value)[0] ?? '')
}
