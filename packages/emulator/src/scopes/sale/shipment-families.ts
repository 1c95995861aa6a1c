import { MethodError, type MethodDefinition } from '../../contract.ts'
import type { Row } from '../../store/create-reader.ts'
import { field } from '../../store/field.ts'
import { createSchema } from '../../store/schema.ts'
import type { Values } from '../../store/write-row.ts'
import { catalogRefusals, flagField, idField, numberField, required, writtenByPortal } from '../catalog/catalog-fields.ts'
import { defaultsOf } from '../catalog/reference-families.ts'
import { controllerFamily } from '../family/controller-family.ts'
import type { Change } from '../family/family.ts'
import { openRecords, type Records } from '../family/open-records.ts'
import type { Sale } from './open-sale.ts'
import { asAdded, describeInLowerCase, emptyTexts, lookup, ownXmlId, saleFamily, showRow, wordField } from './sale-family.ts'
import { markOf, nextAccountNumber, settleOrder } from './settle-order.ts'

const immutable = { ...required, isImmutable: true } as const

/** api-reference/sale/shipment/sale-shipment-get-fields.md */
const schema = createSchema('sale_shipment', [
  field('ACCOUNT_NUMBER', 'string', writtenByPortal),
  flagField('ALLOW_DELIVERY', required),
  numberField('BASE_PRICE_DELIVERY'),
  flagField('CANCELED', writtenByPortal),
  field('COMMENTS', 'string'),
  field('COMPANY_ID', 'integer'),
  lookup('CURRENCY', 'string', '(select o.CURRENCY from sale_order o where o.ID = t.ORDER_ID)'),
  flagField('CUSTOM_PRICE_DELIVERY', writtenByPortal),
  field('DATE_ALLOW_DELIVERY', 'datetime', writtenByPortal),
  field('DATE_CANCELED', 'datetime', writtenByPortal),
  field('DATE_DEDUCTED', 'datetime', writtenByPortal),
  field('DATE_INSERT', 'datetime', writtenByPortal),
  field('DATE_MARKED', 'datetime', writtenByPortal),
  field('DATE_RESPONSIBLE_ID', 'datetime', writtenByPortal),
  flagField('DEDUCTED', required),
  field('DELIVERY_DOC_DATE', 'datetime'),
  field('DELIVERY_DOC_NUM', 'string'),
  field('DELIVERY_ID', 'integer', required),
  lookup('DELIVERY_NAME', 'string', "ifnull((select d.NAME from sale_delivery d where d.ID = t.DELIVERY_ID), '')"),
  lookup('DELIVERY_XML_ID', 'string', "''"),
  numberField('DISCOUNT_PRICE', writtenByPortal),
  field('EMP_ALLOW_DELIVERY_ID', 'integer', writtenByPortal),
  field('EMP_CANCELED_ID', 'integer', writtenByPortal),
  field('EMP_DEDUCTED_ID', 'integer', writtenByPortal),
  field('EMP_MARKED_ID', 'integer', writtenByPortal),
  field('EMP_RESPONSIBLE_ID', 'integer', writtenByPortal),
  flagField('EXTERNAL_DELIVERY', writtenByPortal),
  idField,
  field('ID_1C', 'string', writtenByPortal),
  flagField('MARKED', writtenByPortal),
  field('ORDER_ID', 'integer', immutable),
  numberField('PRICE_DELIVERY'),
  field('REASON_MARKED', 'string', writtenByPortal),
  field('REASON_UNDO_DEDUCTED', 'string', writtenByPortal),
  field('RESPONSIBLE_ID', 'integer'),
  wordField('STATUS_ID'),
  lookup('STATUS_XML_ID', 'char', "ifnull((select s.XML_ID from sale_status s where s.ID = t.STATUS_ID), '')"),
  flagField('SYSTEM', writtenByPortal),
  field('TRACKING_DESCRIPTION', 'string', writtenByPortal),
  field('TRACKING_LAST_CHECK', 'string', writtenByPortal),
  field('TRACKING_NUMBER', 'string'),
  field('TRACKING_STATUS', 'string', writtenByPortal),
  flagField('UPDATED_1C', writtenByPortal),
  field('VERSION_1C', 'string', writtenByPortal),
  field('XML_ID', 'string'),
])

const itemSchema = createSchema('sale_shipment_item', [
  field('BASKET_ID', 'integer', immutable),
  field('DATE_INSERT', 'datetime', writtenByPortal),
  idField,
  field('ORDER_DELIVERY_ID', 'integer', immutable),
  numberField('QUANTITY', required),
  numberField('RESERVED_QUANTITY', writtenByPortal),
  field('XML_ID', 'string'),
])

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
export function shipmentFamilies(sale: Sale): Shipments {
  const { store, portal } = sale
  const items = itemFamily(sale)
  const withItems = (row: Row): Row => ({ ...row, shipmentItems: items.of(Number(row['id'])) })
  const family = saleFamily({
    prefix: 'sale.shipment',
    schema,
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
    ...emptyTexts(schema, change, ['XML_ID', 'ACCOUNT_NUMBER', 'STATUS_ID']),
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

function itemFamily(sale: Sale): Shipments {
  const { store, portal } = sale
  const orderOf = (shipmentId: unknown): number =>
    Number(store.value('select ORDER_ID from sale_shipment where ID = ?', [Number(shipmentId)]))
  const family = saleFamily({
    prefix: 'sale.shipmentitem',
    schema: itemSchema,
    wrappers: { one: 'shipmentItem', many: 'shipmentItems' },
    without: ['fields'],
    refusals: catalogRefusals(201_240_400_001, 'shipment item'),
    requiredOnUpdate: ['quantity'],
    prepare: (change) => {
      if (change.id !== undefined) return {}
      const { BASKET_ID: basket, ORDER_DELIVERY_ID: shipment } = change.sent
      if (!sale.has('sale_shipment', shipment)) throw new MethodError(201_240_400_002, 'shipment not exists')
      if (store.value('select ORDER_ID from sale_basket_item where ID = ?', [basket!]) !== orderOf(shipment))
        throw new MethodError(201_240_400_003, 'basket not exists')
      const twin = store.value('select 1 from sale_shipment_item where BASKET_ID = ? and ORDER_DELIVERY_ID = ?', [basket!, shipment!])
      if (twin !== undefined) throw new MethodError(201_250_000_001, 'Duplicate entry for key [basketId, orderDeliveryId]')
      return { ...ownXmlId(sale, change), DATE_INSERT: sale.now(), RESERVED_QUANTITY: 0 }
    },
    saved: ({ stored, sent }) => settleOrder(sale, orderOf((stored ?? sent)['ORDER_DELIVERY_ID'])),
    removed: (_, __, stored) => settleOrder(sale, orderOf(stored['ORDER_DELIVERY_ID'])),
  })
  const records: Records = openRecords(portal, family)
  return {
    of: (shipmentId) =>
      store
        .rows('select ID from sale_shipment_item where ORDER_DELIVERY_ID = ? order by ID', [shipmentId])
        .map(([id]) => showRow(records, Number(id))),
    methods: [...controllerFamily(portal, family, records), ...describeInLowerCase('sale.shipmentitem', 'shipmentItem', itemSchema)],
  }
}
