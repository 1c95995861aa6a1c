import { MethodError } from '../../contract.ts'
import type { Values } from '../../store/write-row.ts'
import { catalogRefusals } from '../catalog/catalog-fields.ts'
import { defaultsOf } from '../catalog/reference-families.ts'
import type { Change } from '../family/family.ts'
import { openRecords } from '../family/open-records.ts'
import type { Sale } from './open-sale.ts'
import { orderSchema } from './order-schema.ts'
import { emptyTexts, ownXmlId, saleFamily, type OpenFamily } from './sale-family.ts'
import { markOf, settleOrder } from './settle-order.ts'

const NOT_FOUND = 200_540_400_001

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

/** Orders, whoever writes them. */
export function openOrders(sale: Sale): OpenFamily {
  const { store, portal } = sale
  const family = saleFamily({
    prefix: 'sale.order',
    schema: orderSchema,
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
  return { family, records: openRecords(portal, family) }
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
    ...emptyTexts(orderSchema, change, ['STATUS_ID', 'XML_ID', 'ACCOUNT_NUMBER']),
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
