import { createTable } from '../../store/create-table.ts'
import { field, hidden, type Field } from '../../store/field.ts'
import { createSchema, type Schema } from '../../store/schema.ts'
import { insertRow } from '../../store/write-row.ts'
import type { Sale } from './open-sale.ts'

/** Typed values under UPPER names. */
const upper = (column: string, type = 'string'): Field => field(column, type, { universal: column })

/** Registered by an application; only that one may change it. */
const OWNER = hidden(field('CLIENT_ID', 'string'))

/** api-reference/sale/data-types.md#sale_delivery_service */
export const deliverySchema: Schema = createSchema('sale_delivery', [
  upper('NAME'),
  upper('ACTIVE', 'char'),
  upper('DESCRIPTION'),
  upper('CURRENCY'),
  upper('ID', 'integer'),
  upper('PARENT_ID', 'integer'),
  upper('SORT', 'integer'),
  hidden(field('LOGOTYPE', 'integer')),
  hidden(field('REST_CODE', 'string')),
  hidden(field('CONFIG', 'string')),
])

const HAVE = ['PAYMENT', 'ACTION', 'RESULT', 'PREPAY', 'PRICE', 'RESULT_RECEIVE'].map((what) => `HAVE_${what}`)

/** api-reference/sale/data-types.md#sale_paysystem */
export const paySystemSchema: Schema = createSchema('sale_pay_system', [
  ...['NAME', 'PSA_NAME', 'DESCRIPTION', 'ACTION_FILE', 'RESULT_FILE'].map((name) => upper(name)),
  upper('NEW_WINDOW', 'char'),
  upper('PS_MODE'),
  ...HAVE.map((name) => upper(name, 'char')),
  upper('ENCODING'),
  ...['ACTIVE', 'ALLOW_EDIT_PAYMENT', 'IS_CASH', 'AUTO_CHANGE_1C', 'CAN_PRINT_CHECK'].map((name) => upper(name, 'char')),
  upper('ENTITY_REGISTRY_TYPE'),
  upper('XML_ID'),
  upper('ID', 'integer'),
  upper('PERSON_TYPE_ID', 'integer'),
  upper('SORT', 'integer'),
  upper('TARIFF'),
  hidden(field('LOGOTYPE', 'integer')),
  hidden(field('SETTINGS', 'string')),
  OWNER,
])

/** What a pay system is without being told. */
export const PAY_SYSTEM_DEFAULTS: Readonly<Record<string, string | number>> = {
  ...Object.fromEntries(HAVE.map((name) => [name, 'N'])),
  NEW_WINDOW: 'N',
  ACTIVE: 'N',
  ALLOW_EDIT_PAYMENT: 'Y',
  IS_CASH: 'N',
  AUTO_CHANGE_1C: 'N',
  CAN_PRINT_CHECK: 'N',
  ENTITY_REGISTRY_TYPE: 'CRM_INVOICE',
  DESCRIPTION: '',
  XML_ID: '',
  SORT: 100,
  SETTINGS: '{}',
}

/** api-reference/sale/cashbox/sale-cashbox-list.md */
export const cashboxSchema: Schema = createSchema('sale_cashbox', [
  ...['ID', 'NAME', 'OFD', 'EMAIL', 'DATE_CREATE', 'DATE_LAST_CHECK', 'NUMBER_KKM', 'KKM_ID'].map((name) =>
    name === 'ID' ? field(name, 'integer', { universal: name, read: { universal: 'cast(t.ID as text)' } }) : upper(name),
  ),
  upper('ACTIVE', 'char'),
  field('SORT', 'integer', { universal: 'SORT', read: { universal: 'cast(t.SORT as text)' } }),
  upper('USE_OFFLINE', 'char'),
  upper('ENABLED', 'char'),
  ...['REST_CODE', 'OFD_SETTINGS', 'SETTINGS'].map((name) => hidden(field(name, 'string'))),
  OWNER,
])

/** Ways to pay and to deliver that every portal has; the others come from applications. */
export function createServiceTables({ store, portal }: Sale): void {
  for (const schema of [deliverySchema, paySystemSchema, cashboxSchema]) createTable(store, schema)
  if (store.value('select 1 from sale_delivery') === undefined)
    for (const NAME of ['Without delivery', 'Pickup'])
      insertRow(store, deliverySchema.table, { NAME, ACTIVE: 'Y', DESCRIPTION: '', CURRENCY: portal.settings.baseCurrency, SORT: 100 })
  if (store.value('select 1 from sale_pay_system') === undefined)
    insertRow(store, paySystemSchema.table, {
      ...PAY_SYSTEM_DEFAULTS,
      NAME: 'Cash',
      PSA_NAME: 'Cash',
      ACTION_FILE: 'cash',
      ACTIVE: 'Y',
      IS_CASH: 'Y',
      ENTITY_REGISTRY_TYPE: 'ORDER',
      PERSON_TYPE_ID: 1,
    })
}
