import { MethodError } from '../../contract.ts'
import { catalogRefusals, missingFields } from '../catalog/catalog-fields.ts'
import { openRecords } from '../family/open-records.ts'
import { basketItemSchema } from './basket-item-schema.ts'
import { fillBasketItem } from './fill-basket-item.ts'
import type { Sale } from './open-sale.ts'
import { saleFamily, type OpenFamily } from './sale-family.ts'
import { settleOrder } from './settle-order.ts'

const NOT_FOUND = 200_140_400_001

/** Positions of orders, whoever writes them. */
export function openBasketItems(sale: Sale): OpenFamily {
  const { store, portal } = sale
  const family = saleFamily({
    prefix: 'sale.basketitem',
    schema: basketItemSchema,
    wrappers: { one: 'basketItem', many: 'basketItems' },
    without: ['add'],
    refusals: {
      ...catalogRefusals(NOT_FOUND, 'basket item'),
      missing: (names) =>
        names.includes('orderId') ? new MethodError(200_140_400_008, 'Required fields: fields[ORDER_ID]') : missingFields(names),
    },
    prepare: (change) => fillBasketItem(sale, change),
    saved: ({ id, stored, sent }) => settleOrder(sale, Number((stored ?? sent)['ORDER_ID'] ?? id), { reprice: true }),
    removing: (_, id) => {
      for (const table of ['sale_basket_property', 'sale_shipment_item', 'sale_payment_item'])
        store.run(`delete from ${table} where BASKET_ID = ?`, [id])
    },
    removed: (_, __, { ORDER_ID: orderId }) => settleOrder(sale, Number(orderId), { reprice: true }),
  })
  return { family, records: openRecords(portal, family) }
}
