import type { SqlValue } from '../../contract.ts'
import { insertRow, updateRow } from '../../store/write-row.ts'
import type { Records } from '../family/open-records.ts'
import { encodeAny } from './any-value.ts'
import type { Sale } from './open-sale.ts'
import type { PropertyEntity } from './properties.ts'

interface Place {
  readonly entity: PropertyEntity
  readonly ownerId: number
  readonly ownerColumn: string
  readonly propertyColumn: string
}

/** The value of one property; undefined where there is no such property, or the value is to go. */
export function write(sale: Sale, { schema }: Records, place: Place, propertyId: number | undefined, value: unknown): number | undefined {
  const { store } = sale
  const property = store.row('select NAME, CODE, TYPE from sale_property where ID = ? and ENTITY = ?', [propertyId ?? 0, place.entity])
  if (!property) return undefined
  const [name, code, type] = property as [SqlValue, SqlValue, SqlValue]
  const encoded = encodeAny(sale, 'VALUE', value, type === 'FILE')
  if (type === 'FILE' && encoded['VALUE_JSON'] === null) return undefined
  const key = [place.ownerId, propertyId!]
  const held = store.value(`select ID from ${schema.table} where ${place.ownerColumn} = ? and ${place.propertyColumn} = ?`, key)
  if (held === undefined)
    return insertRow(store, schema.table, {
      NAME: name,
      CODE: code,
      [place.ownerColumn]: place.ownerId,
      [place.propertyColumn]: propertyId!,
      ...encoded,
    })
  updateRow(store, schema.table, encoded, held)
  return Number(held)
}
