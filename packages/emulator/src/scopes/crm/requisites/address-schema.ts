import type { SqlValue } from '../../../contract.ts'
import { field, hidden } from '../../../store/field.ts'
import { createSchema, type Schema } from '../../../store/schema.ts'
import type { Values } from '../../../store/write-row.ts'
import type { Crm } from '../open-crm.ts'

const key = (name: string): ReturnType<typeof field> => field(name, 'integer', { isRequired: true, isImmutable: true, title: name })

/** Type and owner together are the key; the number is the table's own. api-reference/crm/requisites/addresses/crm-address-fields.md */
export const addressSchema: Schema = createSchema('crm_address', [
  hidden(field('ID', 'integer', { isReadOnly: true })),
  key('TYPE_ID'),
  key('ENTITY_TYPE_ID'),
  key('ENTITY_ID'),
  field('ADDRESS_1', 'string', { title: 'Street, house, building, structure' }),
  field('ADDRESS_2', 'string', { title: 'Apartment / office' }),
  field('CITY', 'string'),
  field('POSTAL_CODE', 'string'),
  field('REGION', 'string'),
  field('PROVINCE', 'string'),
  field('COUNTRY', 'string'),
  field('COUNTRY_CODE', 'string', { title: 'COUNTRY_CODE' }),
  field('LOC_ADDR_ID', 'integer', { title: 'Location address identifier' }),
  field('ANCHOR_TYPE_ID', 'integer', { isReadOnly: true, title: 'ANCHOR_TYPE_ID' }),
  field('ANCHOR_ID', 'integer', { isReadOnly: true, title: 'ANCHOR_ID' }),
])

const ANNOUNCED = ['TYPE_ID', 'ENTITY_TYPE_ID', 'ENTITY_ID', 'ANCHOR_ID', 'ANCHOR_TYPE_ID'] as const

/** What events of addresses tell: api-reference/crm/requisites/events/on-crm-address-register.md */
export const describeAddress = (stored: Values): { readonly FIELDS: Readonly<Record<string, SqlValue>> } => ({
  FIELDS: Object.fromEntries(ANNOUNCED.map((name) => [name, stored[name] ?? null])),
})

/** Addresses of an owner that is deleted. */
export function removeAddresses({ store, portal }: Crm, entityTypeId: number, entityId: number): void {
  const owner = [entityTypeId, entityId]
  const rows = store.rows(`select ${ANNOUNCED.join()} from crm_address where ENTITY_TYPE_ID = ? and ENTITY_ID = ?`, owner)
  store.run('delete from crm_address where ENTITY_TYPE_ID = ? and ENTITY_ID = ?', owner)
  for (const row of rows)
    portal.emit('ONCRMADDRESSUNREGISTER', describeAddress(Object.fromEntries(ANNOUNCED.map((name, index) => [name, row[index]!]))))
}
