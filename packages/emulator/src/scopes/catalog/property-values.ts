import type { SqlValue } from '../../contract.ts'
import { readFileData } from '../../files/read-file-wish.ts'
import { field, type Field } from '../../store/field.ts'
import { isYes, toId, toText, type Fields } from '../read-params.ts'
import type { Catalog } from './open-catalog.ts'

/** A property as products hold its values. */
export interface Property {
  readonly id: number
  readonly name: string
  readonly type: string
  readonly userType: string
  readonly isMultiple: boolean
  readonly isRequired: boolean
}

export function createValueTable({ store }: Catalog): void {
  store.exec(`create table if not exists catalog_property_value
    (ID integer primary key autoincrement, PRODUCT_ID integer, PROPERTY_ID integer, VALUE text collate nocase)`)
  store.exec('create index if not exists catalog_property_value_product on catalog_property_value (PRODUCT_ID, PROPERTY_ID)')
}

export function readProperties({ store }: Catalog, iblockId: SqlValue): readonly Property[] {
  return store
    .rows('select ID, NAME, PROPERTY_TYPE, USER_TYPE, MULTIPLE, IS_REQUIRED from catalog_property where IBLOCK_ID = ? order by ID', [
      iblockId,
    ])
    .map(([id, name, type, userType, multiple, isRequired]) => ({
      id: Number(id),
      name: String(name),
      type: String(type),
      userType: toText(userType),
      isMultiple: multiple === 'Y',
      isRequired: isRequired === 'Y',
    }))
}

/** Answers ask for the properties of every row. */
export function rememberProperties(catalog: Catalog): (iblockId: number) => readonly Property[] {
  const known = new Map<number, readonly Property[]>()
  return (iblockId) => {
    const properties = known.get(iblockId) ?? readProperties(catalog, iblockId)
    known.set(iblockId, properties)
    return properties
  }
}

/** `property258` in a filter: a condition on any of its values. */
export function propertyField(name: string): Field | undefined {
  const id = /^property(\d{1,9})$/.exec(name)?.[1]
  return id === undefined
    ? undefined
    : field(`PROPERTY_${id}`, 'string', {
        storage: 'none',
        match: (condition) =>
          `exists (select 1 from catalog_property_value v where v.PRODUCT_ID = t.ID and v.PROPERTY_ID = ${id} and ${condition('v.VALUE')})`,
      })
}

/**
 * What `property258` of a product shall hold: `{ value, valueId? }`, a list of those, or a bare value. A value that names its `valueId` keeps it; the others of the
 * property go, but for files: api-reference/catalog/data-types.md#catalog_product
 */
export function writePropertyValues(catalog: Catalog, productId: number, property: Property, input: unknown): void {
  const { store, portal } = catalog
  const wanted = entriesOf(input)
  const held = store.rows('select ID, VALUE from catalog_property_value where PRODUCT_ID = ? and PROPERTY_ID = ?', [productId, property.id])
  const named = new Set(wanted.map(({ valueId }) => toId(valueId)))
  const removed = new Set(wanted.filter(({ value }) => isRemoval(value)).map(({ valueId }) => toId(valueId)))
  for (const [id, value] of held) {
    const stays = named.has(Number(id)) || (property.type === 'F' && property.isMultiple)
    if (stays && !removed.has(Number(id))) continue
    store.run('delete from catalog_property_value where ID = ?', [id!])
    if (property.type === 'F') portal.files.delete(Number(value))
  }
  for (const { value, valueId } of property.isMultiple ? wanted : wanted.slice(0, 1)) {
    const text = property.type === 'F' ? storeFile(catalog, value) : toText(value)
    if (text === undefined || text === '') continue
    const known = toId(valueId)
    const isHeld = held.some(([id]) => Number(id) === known)
    if (isHeld) store.run('update catalog_property_value set VALUE = ? where ID = ?', [text, known!])
    else store.run('insert into catalog_property_value (PRODUCT_ID, PROPERTY_ID, VALUE) values (?, ?, ?)', [productId, property.id, text])
  }
}

/** `{ value, valueId }`, a list of those for a multiple property, null without a value. */
export function readPropertyValue(catalog: Catalog, productId: number, property: Property, path: string): unknown {
  const values = catalog.store
    .rows('select VALUE, ID from catalog_property_value where PRODUCT_ID = ? and PROPERTY_ID = ? order by ID', [productId, property.id])
    .map(([value, valueId]) => ({
      value: property.type === 'F' ? describeFile(path, `property${property.id}`, productId, Number(value)) : String(value),
      valueId: String(valueId),
    }))
  if (property.isMultiple) return values.length > 0 ? values : null
  return values[0] ?? null
}

/** A picture or file as products show it; relative to the portal, as the samples have it. */
export function describeFile(path: string, fieldName: string, productId: number, fileId: number): object {
  const query = new URLSearchParams({
    'fields[fieldName]': fieldName,
    'fields[fileId]': String(fileId),
    'fields[productId]': String(productId),
  })
  const url = `/rest/${path}.download?${query}`
  return { id: String(fileId), url, urlMachine: url }
}

const isRemoval = (value: unknown): boolean => typeof value === 'object' && value !== null && isYes((value as Fields)['remove'])

function storeFile({ portal }: Catalog, value: unknown): string | undefined {
  const file = readFileData(value)
  return file && String(portal.files.add(file))
}

function entriesOf(input: unknown): readonly { readonly value?: unknown; readonly valueId?: unknown }[] {
  if (input === null || input === undefined) return []
  if (typeof input !== 'object') return [{ value: input }]
  const entries: unknown[] = Array.isArray(input) || !('value' in input || 'valueId' in input) ? Object.values(input) : [input]
  return entries.map((entry) => (typeof entry === 'object' && entry !== null ? entry : { value: entry }))
}
