import type { Call, MethodDefinition } from '../../../contract.ts'
import { field } from '../../../store/field.ts'
import { updateRow } from '../../../store/write-row.ts'
import { defineMethods } from '../../define-methods.ts'
import { requireInteger } from '../../read-params.ts'
import { settleOrder } from '../../sale/settle-order.ts'
import { refusal, type Shop } from './open-shop.ts'
import { listPaidItems, requirePaidItem, requirePaymentOf } from './paid-items.ts'

const TABLE = 'sale_payment_shipment'
const deliveryField = field('SHIPMENT_ID', 'integer', { universal: 'deliveryId' })

/** `crm.item.payment.delivery.*`: api-reference/crm/universal/payment/delivery-in-payment/index.md */
export function paidDeliveryMethods(shop: Shop): readonly MethodDefinition[] {
  const { paidShipments, sale } = shop
  const requireDelivery = ({ params }: Call, paymentId: number, orderId: number): number => {
    const deliveryId = requireInteger(params, 'deliveryId')
    if (sale.store.value('select ORDER_ID from sale_shipment where ID = ?', [deliveryId]) !== orderId)
      throw refusal('Delivery item not found')
    if (sale.store.value(`select 1 from ${TABLE} where PAYMENT_ID = ? and SHIPMENT_ID = ?`, [paymentId, deliveryId]) !== undefined)
      throw refusal('Duplicate entry for key [paymentId, shipmentId]')
    return deliveryId
  }
  return defineMethods('crm.item.payment.delivery', 'crm', {
    add(call) {
      const { paymentId, orderId } = requirePaymentOf(shop, call)
      const shipmentId = requireDelivery(call, paymentId, orderId)
      return paidShipments.add(call, { paymentId, shipmentId }, 'universal')
    },
    list: (call) => listPaidItems(shop, call, TABLE, deliveryField),
    setDelivery(call) {
      const { id, paymentId, orderId } = requirePaidItem(shop, call, TABLE)
      updateRow(sale.store, TABLE, { SHIPMENT_ID: requireDelivery(call, paymentId, orderId) }, id)
      settleOrder(sale, orderId)
      return true
    },
    delete(call) {
      paidShipments.remove(call, requirePaidItem(shop, call, TABLE).id)
      return true
    },
  })
}
