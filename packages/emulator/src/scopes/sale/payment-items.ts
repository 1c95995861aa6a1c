import type { MethodDefinition } from '../../contract.ts'
import { controllerFamily } from '../family/controller-family.ts'
import { openPaidBasket, openPaidShipments, paidBasketSchema } from './open-payment-items.ts'
import type { Sale } from './open-sale.ts'
import { describeInLowerCase } from './sale-family.ts'

/** `sale.paymentitembasket.*`, `sale.paymentItemShipment.*`: api-reference/sale/payment-item-basket/index.md, api-reference/sale/payment-item-shipment/index.md */
export function paymentItems(sale: Sale): readonly MethodDefinition[] {
  const basket = openPaidBasket(sale)
  const shipments = openPaidShipments(sale)
  return [
    ...controllerFamily(sale.portal, basket.family, basket.records),
    ...describeInLowerCase('sale.paymentitembasket', 'paymentItemBasket', paidBasketSchema),
    ...controllerFamily(sale.portal, shipments.family, shipments.records),
  ]
}
