import { createTable } from '../../store/create-table.ts'
import { field, hidden } from '../../store/field.ts'
import { createSchema, type Schema } from '../../store/schema.ts'
import { insertRow } from '../../store/write-row.ts'
import { flagField, idField } from '../catalog/catalog-fields.ts'
import type { Sale } from './open-sale.ts'

/** api-reference/sale/data-types.md#sale_delivery_service */
export const deliverySchema: Schema = createSchema('sale_delivery', [
  field('NAME', 'string'),
  flagField('ACTIVE'),
  field('DESCRIPTION', 'string'),
  field('CURRENCY', 'string'),
  idField,
  field('PARENT_ID', 'integer'),
  field('SORT', 'integer'),
  field('LOGOTYPE', 'integer'),
  hidden(field('REST_CODE', 'string')),
  hidden(field('CONFIG', 'string')),
])

/** api-reference/sale/data-types.md#sale_paysystem */
export const paySystemSchema: Schema = createSchema('sale_pay_system', [
  field('NAME', 'string'),
  field('PSA_NAME', 'string'),
  field('DESCRIPTION', 'string'),
  field('ACTION_FILE', 'string'),
  field('RESULT_FILE', 'string'),
  flagField('NEW_WINDOW'),
  field('PS_MODE', 'string'),
  ...['HAVE_PAYMENT', 'HAVE_ACTION', 'HAVE_RESULT', 'HAVE_PREPAY', 'HAVE_PRICE', 'HAVE_RESULT_RECEIVE'].map((name) => flagField(name)),
  field('ENCODING', 'string'),
  flagField('ACTIVE'),
  flagField('ALLOW_EDIT_PAYMENT'),
  flagField('IS_CASH'),
  flagField('AUTO_CHANGE_1C'),
  flagField('CAN_PRINT_CHECK'),
  field('ENTITY_REGISTRY_TYPE', 'string'),
  field('XML_ID', 'string'),
  idField,
  field('PERSON_TYPE_ID', 'integer'),
  field('SORT', 'integer'),
  field('TARIFF', 'string'),
  hidden(field('SETTINGS', 'string')),
])

/** Ways to pay and to deliver that every portal has; the others come from applications. */
export function createServiceTables({ store, portal }: Sale): void {
  createTable(store, deliverySchema)
  createTable(store, paySystemSchema)
  if (store.value('select 1 from sale_delivery') === undefined)
    for (const NAME of ['Without delivery', 'Pickup'])
      insertRow(store, deliverySchema.table, {
        NAME,
        ACTIVE: 'Y',
        DESCRIPTION: '',
        CURRENCY: portal.settings.baseCurrency,
        SORT: 100,
      })
  if (store.value('select 1 from sale_pay_system') === undefined)
    insertRow(store, paySystemSchema.table, {
      NAME: 'Cash',
      PSA_NAME: 'Cash',
      DESCRIPTION: '',
      ACTION_FILE: 'cash',
      ACTIVE: 'Y',
      IS_CASH: 'Y',
      ENTITY_REGISTRY_TYPE: 'ORDER',
      XML_ID: '',
      SORT: 100,
      ...Object.fromEntries(
        paySystemSchema.fields
          .filter(({ storage, column }) => storage === 'flag' && column !== 'ACTIVE' && column !== 'IS_CASH')
          .map(({ column }) => [column, 'N']),
      ),
    })
}
