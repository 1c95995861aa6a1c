import type { MethodDefinition } from '../../../contract.ts'
import type { Crm } from '../open-crm.ts'
import { deliveryMethods } from './delivery-methods.ts'
import { openShop } from './open-shop.ts'
import { paidDeliveryMethods } from './paid-delivery-methods.ts'
import { paymentMethods } from './payment-methods.ts'
import { productMethods } from './product-methods.ts'

/** Payments and deliveries of deals and invoices: api-reference/crm/universal/payment/index.md, api-reference/crm/universal/delivery/index.md */
export function paymentsOf(crm: Crm): readonly MethodDefinition[] {
  const shop = openShop(crm)
  return [...paymentMethods(shop), ...productMethods(shop), ...paidDeliveryMethods(shop), ...deliveryMethods(shop)]
}
