import type { MethodDefinition } from '../../../contract.ts'
import { field } from '../../../store/field.ts'
import { updateRow } from '../../../store/write-row.ts'
import { defineMethods } from '../../define-methods.ts'
import { requireInteger } from '../../read-params.ts'
import { settleOrder } from '../../sale/settle-order.ts'
import { refusal, type Shop } from './open-shop.ts'
import { deletePaidItem, listPaidItems, requireOrderOfPayment, requirePaidItem, type PaidItem } from './paid-items.ts'

const TABLE = 'sale_payment_shipment'
const deliveryField = field('SHIPMENT_ID', 'integer', { universal: 'deliveryId' })

/** `crm.item.payment.delivery.*`: api-reference/crm/universal/payment/delivery-in-payment/index.md */
export function paidDeliveryMethods(shop: Shop): readonly MethodDefinition[] {
  const { paidShipments, sale } = shop
  const refuseWrong = (deliveryId: number, { id, paymentId, orderId }: PaidItem): void => {
    if (sale.store.value('select ORDER_ID from sale_shipment where ID = ?', [deliveryId]) !== orderId)
      throw refusal('Delivery item not found')
    const twin = `select 1 from ${TABLE} where PAYMENT_ID = ? and SHIPMENT_ID = ? and ID <> ?`
    if (sale.store.value(twin, [paymentId, deliveryId, id]) !== undefined) throw refusal('Duplicate entry for key [paymentId, shipmentId]')
  }
  return defineMethods('crm.item.payment.delivery', 'crm', {
    add(call) {
      const [paymentId, shipmentId] = [requireInteger(call.params, 'paymentId'), requireInteger(call.params, 'deliveryId')]
      refuseWrong(shipmentId, { id: 0, paymentId, orderId: requireOrderOfPayment(shop, call, paymentId) })
      return paidShipments.add(call, { paymentId, shipmentId }, 'universal')
    },
    list: (call) => listPaidItems(shop, call, TABLE, deliveryField),
    setDelivery(call) {
      const [id, deliveryId] = [requireInteger(call.params, 'id'), requireInteger(call.params, 'deliveryId')]
      const item = requirePaidItem(shop, call, TABLE, id)
      refuseWrong(deliveryId, item)
      updateRow(sale.store, TABLE, { SHIPMENT_ID: deliveryId }, id)
      settleOrder(sale, item.orderId)
      return true
    },
    delete: (call) => deletePaidItem(shop, call, TABLE, paidShipments),
  })
}
