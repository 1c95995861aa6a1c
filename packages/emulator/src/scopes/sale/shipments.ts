import { MethodError, type MethodDefinition } from '../../contract.ts'
import type { Row } from '../../store/create-reader.ts'
import type { Values } from '../../store/write-row.ts'
import { catalogRefusals } from '../catalog/catalog-fields.ts'
import { defaultsOf } from '../catalog/reference-families.ts'
import { controllerFamily } from '../family/controller-family.ts'
import type { Change } from '../family/family.ts'
import { openRecords } from '../family/open-records.ts'
import type { Sale } from './open-sale.ts'
import { asAdded, emptyTexts, ownXmlId, saleFamily, showRow } from './sale-family.ts'
import { markOf, nextAccountNumber, settleOrder } from './settle-order.ts'
import { shipmentItems } from './shipment-items.ts'
import { shipmentSchema } from './shipment-schema.ts'

/** The first number belongs to the shipment that the portal keeps for itself: api-reference/sale/shipment/sale-shipment-get.md */
const FIRST_NUMBER = 2

/** Not yet in the answer to `add`: api-reference/sale/shipment/sale-shipment-add.md */
const KEPT = [
  'companyId',
  'discountPrice',
  'externalDelivery',
  'id1c',
  'reasonUndoDeducted',
  'updated1c',
  'version1c',
  'dateCanceled',
  'empCanceledId',
  'dateMarked',
  'empMarkedId',
  'reasonMarked',
  'trackingDescription',
  'trackingLastCheck',
  'trackingStatus',
]

export interface Shipments {
  readonly methods: readonly MethodDefinition[]
  of(orderId: number): readonly Row[]
}

/** `sale.shipment.*`, `sale.shipmentitem.*`: api-reference/sale/shipment/index.md, api-reference/sale/shipment-item/index.md */
export function shipmentMethods(sale: Sale): Shipments {
  const { store, portal } = sale
  const items = shipmentItems(sale)
  const withItems = (row: Row): Row => ({ ...row, shipmentItems: items.of(Number(row['id'])) })
  const family = saleFamily({
    prefix: 'sale.shipment',
    schema: shipmentSchema,
    wrappers: { one: 'shipment', many: 'shipments' },
    refusals: catalogRefusals(201_140_400_001, 'shipment'),
    requiredOnUpdate: ['allowDelivery', 'deducted', 'deliveryId'],
    prepare: (change) => columnsOf(sale, change),
    saved: ({ id, stored, sent }) => {
      portal.emit('ONSHIPMENTENTITYSAVED', { FIELDS: { ID: id } })
      settleOrder(sale, Number((stored ?? sent)['ORDER_ID']), { reprice: true })
    },
    removing: (_, id, { DEDUCTED: deducted }) => {
      if (deducted === 'Y')
        throw new MethodError('SALE_SHIPMENT_EXIST_SHIPPED', 'The shipment has already been shipped. Please cancel the shipment')
      store.run('delete from sale_shipment_item where ORDER_DELIVERY_ID = ?', [id])
      store.run('delete from sale_shipment_property_value where SHIPMENT_ID = ?', [id])
      store.run('delete from sale_payment_shipment where SHIPMENT_ID = ?', [id])
    },
    removed: (_, id, { ORDER_ID: orderId }) => {
      portal.emit('ONSHIPMENTDELETED', { FIELDS: { ID: id } })
      settleOrder(sale, Number(orderId), { reprice: true })
    },
    finish: (rows, call) => {
      if (/list$/i.test(call.method)) return rows
      const shown = rows.map(withItems)
      return /add$/i.test(call.method) ? shown.map((row) => asAdded(KEPT, row, call)) : shown
    },
  })
  const records = openRecords(portal, family)
  return {
    of: (orderId) =>
      store
        .rows('select ID from sale_shipment where ORDER_ID = ? order by ID', [orderId])
        .map(([id]) => withItems(showRow(records, Number(id)))),
    methods: [...controllerFamily(portal, family, records), ...items.methods],
  }
}

function columnsOf(sale: Sale, change: Change): Values {
  const { sent, stored, id } = change
  const { userId } = change.call.caller
  const orderId = Number((stored ?? sent)['ORDER_ID'])
  if (!sale.has('sale_order', orderId)) throw new MethodError(0, 'Unable to load order')
  if (sent['DELIVERY_ID'] !== undefined && !sale.has('sale_delivery', sent['DELIVERY_ID']))
    throw new MethodError('SALE_SHIPMENT_WRONG_DELIVERY_SERVICE', 'Delivery service not found')
  const status = sent['STATUS_ID'] ?? stored?.['STATUS_ID'] ?? 'DN'
  if (sale.store.value("select 1 from sale_status where TYPE = 'D' and ID = ?", [status]) === undefined)
    throw new MethodError('BX_INVALID_VALUE', 'Delivery status not found')
  const now = sale.now()
  const facts = { sent, stored, userId }
  const isAssigned = sent['RESPONSIBLE_ID'] !== undefined && sent['RESPONSIBLE_ID'] !== stored?.['RESPONSIBLE_ID']
  return {
    ...emptyTexts(shipmentSchema, change, ['XML_ID', 'ACCOUNT_NUMBER', 'STATUS_ID']),
    ...ownXmlId(sale, change),
    ...defaultsOf(change, {
      CANCELED: 'N',
      CUSTOM_PRICE_DELIVERY: 'N',
      DATE_INSERT: now,
      DISCOUNT_PRICE: 0,
      EXTERNAL_DELIVERY: 'N',
      MARKED: 'N',
      SYSTEM: 'N',
      UPDATED_1C: 'N',
    }),
    STATUS_ID: status,
    ...(id === undefined && { ACCOUNT_NUMBER: nextAccountNumber(sale, 'sale_shipment', orderId, FIRST_NUMBER) }),
    ...(isAssigned && { DATE_RESPONSIBLE_ID: now, EMP_RESPONSIBLE_ID: userId }),
    ...markOf(sale, 'ALLOW_DELIVERY', ['DATE_ALLOW_DELIVERY', 'EMP_ALLOW_DELIVERY_ID'], facts),
    ...markOf(sale, 'DEDUCTED', ['DATE_DEDUCTED', 'EMP_DEDUCTED_ID'], facts),
    ...priceOf(change),
  }
}

/** Either price stands for both, the base one first; without any delivery is free: api-reference/sale/shipment/sale-shipment-update.md */
function priceOf({ id, sent }: Change): Values {
  const { BASE_PRICE_DELIVERY: base, PRICE_DELIVERY: price } = sent
  const both = base ?? (id === undefined ? undefined : price) ?? 0
  return { BASE_PRICE_DELIVERY: both, PRICE_DELIVERY: both }
}
