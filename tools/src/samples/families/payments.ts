import type { World } from '../prepare-call.ts'
import { type Family, omit, record } from './family.ts'

/** Payments and deliveries of deals. */
export const payments: Family = {
  async before(world, { method }) {
    if (method === 'crm.item.payment.unpay') await world.stage.result('crm.item.payment.pay', { id: await payment(world) })
  },
  references: [
    { at: /^crm\.item\.(?:payment|delivery)\.\w+ entityId$/, to: record('deal') },
    { at: /^crm\.item\.payment\.(?:get|update|pay|unpay|delete) id$/, to: payment },
    { at: /^crm\.item\.payment\.\S+ paymentId$/, to: payment },
    { at: /^crm\.item\.payment\.\w+\.list filter\.@id$/, to: omit, whole: true },
    { at: /^crm\.item\.payment\.update fields\.paySystemId$/, to: omit },
    { at: /^crm\.item\.payment\.product\.\w+ rowId$/, to: record('row of a deal') },
    { at: /^crm\.item\.payment\.product\.\w+ id$/, to: record('crm.item.payment.product.add') },
    { at: /^crm\.item\.payment\.delivery\.\w+ deliveryId$/, to: record('delivery of a deal') },
    { at: /^crm\.item\.payment\.delivery\.\w+ id$/, to: record('crm.item.payment.delivery.add') },
    { at: /^crm\.item\.delivery\.get id$/, to: record('delivery of a deal') },
  ],
  records: {
    'row of a deal': async ({ stage, idOf, example }) => {
      const ownerId = await idOf('deal', example('crm.item.payment.add')['entityId'])
      const fields = { ownerType: 'D', ownerId, productName: 'Lamp', price: 10, quantity: 5 }
      return await stage.result('crm.item.productrow.add', { fields })
    },
    // Deals have orders once something is to be paid.
    'delivery of a deal': async (world) => {
      await payment(world)
      const { orderEntity } = (await world.stage.result('crm.orderentity.list', {})) as { orderEntity: { orderId: unknown }[] }
      const fields = { orderId: orderEntity[0]!.orderId, deliveryId: 1, allowDelivery: 'N', deducted: 'N' }
      return await world.stage.result('sale.shipment.add', { fields })
    },
  },
}

async function payment({ idOf }: World): Promise<unknown> {
  return await idOf('crm.item.payment.add', '')
}
