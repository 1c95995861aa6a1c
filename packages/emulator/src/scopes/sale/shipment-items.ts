import { MethodError } from '../../contract.ts'
import { field } from '../../store/field.ts'
import { createSchema } from '../../store/schema.ts'
import { catalogRefusals, idField, numberField, required, writtenByPortal } from '../catalog/catalog-fields.ts'
import { controllerFamily } from '../family/controller-family.ts'
import { openRecords, type Records } from '../family/open-records.ts'
import type { Sale } from './open-sale.ts'
import { describeInLowerCase, ownXmlId, saleFamily, showRow } from './sale-family.ts'
import { settleOrder } from './settle-order.ts'
import type { Shipments } from './shipments.ts'

const immutable = { ...required, isImmutable: true } as const

const itemSchema = createSchema('sale_shipment_item', [
  field('BASKET_ID', 'integer', immutable),
  field('DATE_INSERT', 'datetime', writtenByPortal),
  idField,
  field('ORDER_DELIVERY_ID', 'integer', immutable),
  numberField('QUANTITY', required),
  numberField('RESERVED_QUANTITY', writtenByPortal),
  field('XML_ID', 'string'),
])

export function shipmentItems(sale: Sale): Shipments {
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
