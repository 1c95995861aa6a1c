import type { Ask, Family, Fields } from '../family.ts'
import { date, flag, numberBetween, oneOf } from '../field-kinds.ts'
import { recordsOf } from '../records-of.ts'
import { addDeal } from './owners.ts'

const addPayment = async (ask: Ask, deal: number): Promise<number> => ask('crm.item.payment.add', { entityTypeId: 2, entityId: deal })
const addRow = async (ask: Ask, deal: number): Promise<unknown> => {
  const fields = { ownerType: 'D', ownerId: deal, productName: 'Lamp', price: 10, quantity: 5 }
  const { productRow }: { productRow: Fields } = await ask('crm.item.productrow.add', { fields })
  return productRow['id']
}

/** What is to be paid for deals, and deals that come again. */
export const crmPayments: readonly Family[] = [
  {
    prefix: 'crm.item.payment',
    async open(ask) {
      const of = { entityTypeId: 2, entityId: await addDeal(ask) }
      await addRow(ask, of.entityId)
      return {
        ...recordsOf(ask, 'crm.item.payment', { key: 'id', filter: (id, values) => ({ ...of, filter: { id, ...values } }) }),
        async add({ paid = 'N' }) {
          const id = await addPayment(ask, of.entityId)
          if (paid === 'Y') await ask('crm.item.payment.pay', { id })
          return id
        },
        fields: { paid: flag },
      }
    },
  },
  {
    prefix: 'crm.item.payment.product',
    async open(ask) {
      const deal = await addDeal(ask)
      const rowId = await addRow(ask, deal)
      const paymentId = await addPayment(ask, deal)
      return {
        ...recordsOf(ask, 'crm.item.payment.product', {
          key: 'id',
          fieldsIn: false,
          base: { paymentId, rowId, quantity: 1 },
          methods: { get: false, update: 'setQuantity' },
          filter: (id, values) => ({ paymentId, filter: { id, ...values } }),
        }),
        fields: { quantity: numberBetween(1, 5) },
      }
    },
  },
  {
    prefix: 'crm.item.payment.delivery',
    async open(ask) {
      const deal = await addDeal(ask)
      await addRow(ask, deal)
      const paymentId = await addPayment(ask, deal)
      const { orderEntity }: { orderEntity: readonly Fields[] } = await ask('crm.orderentity.list', {
        filter: { ownerId: deal, ownerTypeId: 2 },
      })
      const shipments = [await addShipment(ask, orderEntity[0]!), await addShipment(ask, orderEntity[0]!)]
      return {
        ...recordsOf(ask, 'crm.item.payment.delivery', {
          key: 'id',
          fieldsIn: false,
          base: { paymentId, deliveryId: shipments[0] },
          methods: { get: false, update: 'setDelivery' },
          filter: (id) => ({ paymentId, filter: { id } }),
        }),
        fields: { deliveryId: oneOf(...shipments) },
        unfiltered: 'all',
      }
    },
  },
  {
    prefix: 'crm.deal.recurring',
    untried: { 'settings go with their template: crm-recurring.test.ts': ['delete'] },
    async open(ask) {
      const DEAL_ID = await addDeal(ask)
      return {
        ...recordsOf(ask, 'crm.deal.recurring', {
          base: { DEAL_ID },
          // Some names are in lower case here.
          many: (rows: readonly Fields[]) => rows.map((row) => ({ ID: row['id'], ...row })),
        }),
        async remove(id) {
          const { DEAL_ID: template }: Fields = await ask('crm.deal.recurring.get', { id })
          await ask('crm.deal.delete', { id: template })
        },
        fields: { ACTIVE: flag, IS_LIMIT: oneOf('N', 'D', 'T'), LIMIT_REPEAT: numberBetween(1, 1000), START_DATE: date },
        events: { add: 'ONCRMDEALRECURRINGADD', update: 'ONCRMDEALRECURRINGUPDATE', remove: 'ONCRMDEALRECURRINGDELETE' },
      }
    },
  },
]

async function addShipment(ask: Ask, { orderId }: Fields): Promise<unknown> {
  const fields = { orderId, deliveryId: 1, allowDelivery: 'N', deducted: 'N' }
  const { shipment }: { shipment: Fields } = await ask('sale.shipment.add', { fields })
  return shipment['id']
}
