import type { MethodDefinition } from '../../../contract.ts'
import { defineMethods } from '../../define-methods.ts'
import { requireInteger } from '../../read-params.ts'
import { shipmentSchema } from '../../sale/shipment-schema.ts'
import { denied, requireOrderOf, type Shop } from './open-shop.ts'
import { shortRows } from './short-rows.ts'

/** api-reference/crm/universal/delivery/crm-item-delivery-get.md#sale_order_shipment_crm_simple */
const SHOWN = ['ID', 'ACCOUNT_NUMBER', 'DEDUCTED', 'DATE_DEDUCTED', 'DELIVERY_ID', 'PRICE_DELIVERY', 'CURRENCY', 'DELIVERY_NAME']

/** `crm.item.delivery.*`: api-reference/crm/universal/delivery/index.md */
export function deliveryMethods(shop: Shop): readonly MethodDefinition[] {
  const { one, list } = shortRows(shop, shipmentSchema, SHOWN)
  return defineMethods('crm.item.delivery', 'crm', {
    get(call) {
      const id = requireInteger(call.params, 'id')
      requireOrderOf(shop, call, 'sale_shipment', id, denied())
      return one(id)
    },
    list,
  })
}
