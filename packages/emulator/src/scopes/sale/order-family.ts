import { MethodError, type Call, type MethodDefinition } from '../../contract.ts'
import type { Row } from '../../store/create-reader.ts'
import { field } from '../../store/field.ts'
import { createSchema } from '../../store/schema.ts'
import type { Values } from '../../store/write-row.ts'
import { catalogRefusals, flagField, idField, numberField, required, writtenByPortal } from '../catalog/catalog-fields.ts'
import { defaultsOf } from '../catalog/reference-families.ts'
import { defineMethods } from '../define-methods.ts'
import { controllerFamily } from '../family/controller-family.ts'
import type { Change } from '../family/family.ts'
import { openRecords } from '../family/open-records.ts'
import { requireInteger, requireObject } from '../read-params.ts'
import type { Sale } from './open-sale.ts'
import { asAdded, emptyTexts, lookup, ownXmlId, saleFamily, showRow, wordField } from './sale-family.ts'
import { markOf, settleOrder } from './settle-order.ts'

/** api-reference/sale/order/sale-order-get-fields.md */
const schema = createSchema('sale_order', [
  field('ACCOUNT_NUMBER', 'string', writtenByPortal),
  field('ADDITIONAL_INFO', 'string'),
  field('AFFILIATE_ID', 'integer'),
  flagField('CANCELED'),
  field('COMMENTS', 'string'),
  field('COMPANY_ID', 'integer'),
  field('CURRENCY', 'string', { ...required, isImmutable: true }),
  field('DATE_CANCELED', 'datetime', writtenByPortal),
  field('DATE_INSERT', 'datetime'),
  field('DATE_LOCK', 'datetime', writtenByPortal),
  field('DATE_MARKED', 'datetime', writtenByPortal),
  field('DATE_STATUS', 'datetime', writtenByPortal),
  field('DATE_UPDATE', 'datetime', writtenByPortal),
  flagField('DEDUCTED', writtenByPortal),
  numberField('DISCOUNT_VALUE'),
  field('EMP_CANCELED_ID', 'integer'),
  field('EMP_MARKED_ID', 'integer'),
  field('EMP_STATUS_ID', 'integer'),
  flagField('EXTERNAL_ORDER'),
  idField,
  field('ID_1C', 'string'),
  field('LID', 'string', { ...required, isImmutable: true }),
  wordField('LOCKED_BY'),
  flagField('MARKED'),
  field('ORDER_TOPIC', 'string'),
  flagField('PAYED', writtenByPortal),
  field('PERSON_TYPE_ID', 'integer', { ...required, isImmutable: true }),
  lookup('PERSON_TYPE_XML_ID', 'string', "ifnull((select p.XML_ID from sale_person_type p where p.ID = t.PERSON_TYPE_ID), '')"),
  numberField('PRICE'),
  field('REASON_CANCELED', 'string'),
  field('REASON_MARKED', 'string'),
  flagField('RECOUNT_FLAG'),
  wordField('RECURRING_ID'),
  field('RESPONSIBLE_ID', 'integer'),
  wordField('STATUS_ID'),
  lookup('STATUS_XML_ID', 'string', "ifnull((select s.XML_ID from sale_status s where s.ID = t.STATUS_ID), '')"),
  numberField('TAX_VALUE', writtenByPortal),
  flagField('UPDATED_1C'),
  field('USER_DESCRIPTION', 'string'),
  field('USER_ID', 'integer', { isImmutable: true }),
  field('VERSION', 'integer', writtenByPortal),
  field('VERSION_1C', 'string'),
  field('XML_ID', 'string'),
])

const NOT_FOUND = 200_540_400_001
/** Not yet in the answer to `add`: api-reference/sale/order/sale-order-add.md */
const KEPT = ['dateLock', 'taxValue', 'version']

/** Records that go with their order, each table after those that speak of it. */
const PARTS = [
  'delete from sale_payment_item where PAYMENT_ID in (select ID from sale_payment where ORDER_ID = ?)',
  'delete from sale_payment_shipment where PAYMENT_ID in (select ID from sale_payment where ORDER_ID = ?)',
  'delete from sale_shipment_item where ORDER_DELIVERY_ID in (select ID from sale_shipment where ORDER_ID = ?)',
  'delete from sale_shipment_property_value where SHIPMENT_ID in (select ID from sale_shipment where ORDER_ID = ?)',
  'delete from sale_basket_property where BASKET_ID in (select ID from sale_basket_item where ORDER_ID = ?)',
  ...['payment', 'shipment', 'basket_item', 'order_property_value', 'trade_binding'].map(
    (table) => `delete from sale_${table} where ORDER_ID = ?`,
  ),
]

/** What an order shows of the tables around it. */
export interface OrderParts {
  basketItems(orderId: number): readonly Row[]
  payments(orderId: number): readonly Row[]
  propertyValues(orderId: number): readonly Row[]
  shipments(orderId: number): readonly Row[]
  tradeBindings(orderId: number): readonly Row[]
}

/** `sale.order.*`: api-reference/sale/order/index.md */
export function orderFamily(sale: Sale, parts: OrderParts): readonly MethodDefinition[] {
  const { store, portal } = sale
  const family = saleFamily({
    prefix: 'sale.order',
    schema,
    wrappers: { one: 'order', many: 'orders' },
    without: ['add', 'get', 'update'],
    refusals: catalogRefusals(NOT_FOUND, 'order'),
    prepare: (change) => {
      refuseWrongOrder(sale, change)
      return columnsOf(sale, change)
    },
    saved: ({ id }) => {
      store.run('update sale_order set ACCOUNT_NUMBER = ifnull(ACCOUNT_NUMBER, ID) where ID = ?', [id])
      settleOrder(sale, id)
    },
    removing: (_, id, stored) => {
      if (store.value("select 1 from sale_payment where ORDER_ID = ? and PAID = 'Y'", [id]) !== undefined)
        throw new MethodError('SALE_ORDER_CANCEL_PAYMENT_EXIST_ACTIVE', 'The order has active payments')
      portal.emit('ONSALEBEFOREORDERDELETE', { FIELDS: { ID: id, XML_ID: stored['XML_ID'] ?? '', ACTION: 'delete' } })
      for (const sql of PARTS) store.run(sql, [id])
    },
    event: (action, id) => (action === 'DELETE' ? ['ONORDERDELETED', { FIELDS: { ID: id } }] : undefined),
  })
  const records = openRecords(portal, family)
  const written = (id: number): Row => ({ ...showRow(records, id), clients: [], requisiteLink: [] })
  const requireId = (call: Call): number => {
    const id = requireInteger(call.params, 'id')
    records.require(call, id)
    return id
  }
  return [
    ...controllerFamily(portal, family, records),
    ...defineMethods('sale.order', 'sale', {
      add: (call) => {
        const id = records.add(call, requireObject(call.params, 'fields'), 'universal')
        return { order: asAdded(KEPT, written(id), call) }
      },
      update: (call) => {
        const id = requireInteger(call.params, 'id')
        records.update(call, id, requireObject(call.params, 'fields'), 'universal')
        return { order: written(id) }
      },
      get: (call) => {
        const id = requireId(call)
        const shown = Object.entries(parts).map(([name, read]: [string, (orderId: number) => readonly Row[]]) => [name, read(id)])
        return { order: { ...written(id), ...Object.fromEntries(shown) } }
      },
    }),
  ]
}

function refuseWrongOrder(sale: Sale, { id, sent, input }: Change): void {
  const { store } = sale
  const refuse = (text: string): never => {
    throw new MethodError(0, text)
  }
  if (id === undefined) {
    if (sent['LID'] !== 's1') refuse('Unknown site')
    if (!sale.has('sale_person_type', sent['PERSON_TYPE_ID'])) refuse('person type does not exist')
    if (store.value('select 1 from crm_currency where CURRENCY = ?', [sent['CURRENCY'] ?? '']) === undefined) refuse('Unknown currency')
  }
  if (input['statusId'] !== undefined) {
    const isKnown = store.value("select 1 from sale_status where TYPE = 'O' and ID = ?", [sent['STATUS_ID'] ?? '']) !== undefined
    if (!isKnown) refuse('status does not exist')
  }
}

function columnsOf(sale: Sale, change: Change): Values {
  const { sent, stored } = change
  const { userId } = change.call.caller
  const now = sale.now()
  const facts = { sent, stored, userId }
  const isMoved = change.id === undefined || (sent['STATUS_ID'] !== undefined && sent['STATUS_ID'] !== stored?.['STATUS_ID'])
  return {
    ...emptyTexts(schema, change, ['STATUS_ID', 'XML_ID', 'ACCOUNT_NUMBER']),
    ...ownXmlId(sale, change),
    ...defaultsOf(change, {
      STATUS_ID: 'N',
      DATE_INSERT: now,
      USER_ID: userId,
      RESPONSIBLE_ID: userId,
      PRICE: 0,
      DISCOUNT_VALUE: 0,
      CANCELED: 'N',
      MARKED: 'N',
      RECOUNT_FLAG: 'Y',
      UPDATED_1C: 'N',
      EXTERNAL_ORDER: 'N',
    }),
    // Saving counts the first version.
    ...(change.id === undefined && { TAX_VALUE: 0, VERSION: -1 }),
    ...(isMoved && { DATE_STATUS: now, ...(sent['EMP_STATUS_ID'] === undefined && { EMP_STATUS_ID: userId }) }),
    ...markOf(sale, 'CANCELED', ['DATE_CANCELED', 'EMP_CANCELED_ID'], facts),
    ...markOf(sale, 'MARKED', ['DATE_MARKED', 'EMP_MARKED_ID'], facts),
  }
}
