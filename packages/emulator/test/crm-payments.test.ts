import { describe, expect, it } from 'vitest'
import { openCrmPortal, type CrmPortal } from './crm-portal.ts'

/** A deal with three lamps at 10. */
async function withDeal(): Promise<CrmPortal> {
  const crm = await openCrmPortal()
  await crm.call('crm.deal.add', { fields: { TITLE: 'D', CURRENCY_ID: 'USD' } })
  await crm.call('crm.item.productrow.add', { fields: { ownerType: 'D', ownerId: 1, productName: 'Lamp', price: 10, quantity: 3 } })
  return crm
}
const deal = { entityTypeId: 2, entityId: 1 }
const addPayment = (crm: CrmPortal) => crm.call('crm.item.payment.add', deal)
const addShipment = (crm: CrmPortal) =>
  crm.call('sale.shipment.add', { fields: { orderId: 1, allowDelivery: 'N', deducted: 'N', deliveryId: 2, basePriceDelivery: 5 } })

describe('a payment of a deal', () => {
  it('brings an order, which the next payments share', async () => {
    const crm = await withDeal()
    expect(await addPayment(crm)).toBe(1)
    expect(await addPayment(crm)).toBe(2)
    const shown = { paid: 'N', datePaid: null, empPaidId: null, paySystemId: 1, sum: 0, currency: 'USD', paySystemName: 'Cash' }
    expect(await crm.call('crm.item.payment.get', { id: 1 })).toEqual({ id: 1, accountNumber: '1/1', ...shown })
    expect(await crm.answer('crm.item.payment.list', { ...deal, filter: { '>id': 1 } })).toMatchObject({
      result: [{ id: 2, accountNumber: '1/2', ...shown }],
    })
    expect(await crm.call('crm.item.payment.list', { ...deal, order: { id: 'desc' } })).toMatchObject([{ id: 2 }, { id: 1 }])
    expect(await crm.call('crm.orderentity.list', {})).toEqual({ orderEntity: [{ orderId: 1, ownerId: 1, ownerTypeId: 2 }] })
    expect(await crm.call('sale.order.get', { id: 1 })).toMatchObject({ order: { personTypeId: 2, currency: 'USD', payments: [{}, {}] } })
  })

  it('is paid and taken back, and so is its order', async () => {
    const crm = await withDeal()
    await addPayment(crm)
    const events = await crm.eventsOf(() => crm.call('crm.item.payment.pay', { id: 1 }))
    expect(events.map(([event]) => event)).toEqual(['ONPAYMENTENTITYSAVED', 'ONORDERENTITYSAVED', 'ONSALEORDERSAVED'])
    expect(await crm.call('crm.item.payment.get', { id: 1 })).toMatchObject({ paid: 'Y', datePaid: expect.any(String), empPaidId: 1 })
    expect(await crm.call('sale.order.get', { id: 1 })).toMatchObject({ order: { payed: 'Y' } })
    expect(await crm.call('crm.item.payment.unpay', { id: 1 })).toBe(true)
    expect(await crm.call('sale.payment.get', { id: 1 })).toMatchObject({ payment: { paid: 'N' } })
    expect(await crm.call('sale.order.get', { id: 1 })).toMatchObject({ order: { payed: 'N' } })
  })

  it('is changed in two fields only, and deleted', async () => {
    const crm = await withDeal()
    await addPayment(crm)
    expect(await crm.call('crm.item.payment.update', { id: 1, fields: { paid: 'Y', sum: 70 } })).toBe(true)
    expect(await crm.call('crm.item.payment.get', { id: 1 })).toMatchObject({ paid: 'Y', sum: 0 })
    expect(await crm.refusal('crm.item.payment.update', { id: 1, fields: { paySystemId: 9 } })).toEqual([
      400,
      0,
      'Payment system not found',
    ])
    expect(await crm.call('crm.item.payment.delete', { id: 1 })).toBe(true)
    expect(await crm.call('crm.item.payment.list', deal)).toEqual([])
  })

  it('may be of a smart invoice, and of nothing else', async () => {
    const crm = await withDeal()
    await crm.call('crm.item.add', { entityTypeId: 31, fields: { title: 'Bill', companyId: 1 } })
    await crm.call('crm.lead.add', { fields: { TITLE: 'L' } })
    expect(await crm.call('crm.item.payment.add', { entityTypeId: 31, entityId: 1 })).toBe(1)
    expect(await crm.call('sale.order.get', { id: 1 })).toMatchObject({ order: { personTypeId: 1 } })
    expect(await crm.refusal('crm.item.payment.add', { entityTypeId: 1, entityId: 1 })).toEqual([400, 0, 'Invalid CRM object type'])
    expect(await crm.call('crm.item.payment.list', { entityTypeId: 1, entityId: 1 })).toEqual([])
    const gone = [400, 0, 'Entity with identifier №77 does not exist']
    expect(await crm.refusal('crm.item.payment.add', { entityTypeId: 2, entityId: 77 })).toEqual(gone)
  })
})

describe('what a payment is for', () => {
  it('are rows of goods, as many as there are', async () => {
    const crm = await withDeal()
    await addPayment(crm)
    await addPayment(crm)
    const product = { paymentId: 1, rowId: 1, quantity: 2 }
    expect(await crm.call('crm.item.payment.product.add', product)).toBe(1)
    const tooMuch = [400, 0, 'Insufficient product quantity to add to payment']
    expect(await crm.refusal('crm.item.payment.product.add', { ...product, paymentId: 2 })).toEqual(tooMuch)
    expect(await crm.call('crm.item.payment.product.add', { ...product, paymentId: 2, quantity: 1 })).toBe(2)
    expect(await crm.refusal('crm.item.payment.product.setQuantity', { id: 2, quantity: 1.5 })).toEqual(tooMuch)
    expect(await crm.call('crm.item.payment.product.setQuantity', { id: 1, quantity: 1 })).toBe(true)
    expect(await crm.call('crm.item.payment.product.list', { paymentId: 1, filter: { '>=quantity': 1 } })).toEqual([
      { id: 1, paymentId: 1, quantity: 1, rowId: 1 },
    ])
    expect(await crm.call('crm.item.payment.product.list', { paymentId: 1, filter: { '>quantity': 1 } })).toEqual([])
    // Both payments are for one position of the order, which costs what the row does.
    expect(await crm.call('sale.order.get', { id: 1 })).toMatchObject({
      order: { price: 30, basketItems: [{ name: 'Lamp', quantity: 3 }] },
    })
  })

  it('is no longer there to be billed', async () => {
    const crm = await withDeal()
    await addPayment(crm)
    const left = () => crm.call('crm.item.productrow.getAvailableForPayment', { ownerType: 'D', ownerId: 1 })
    await crm.call('crm.item.payment.product.add', { paymentId: 1, rowId: 1, quantity: 2 })
    expect(await left()).toMatchObject({ productRows: [{ id: 1, quantity: 1, xmlId: 'sale_basket_1' }] })
    await crm.call('crm.item.payment.product.setQuantity', { id: 1, quantity: 3 })
    expect(await left()).toEqual({ productRows: [] })
    expect(await crm.call('crm.item.payment.product.delete', { id: 1 })).toBe(true)
    expect(await left()).toMatchObject({ productRows: [{ quantity: 3 }] })
  })

  it('are deliveries of its order', async () => {
    const crm = await withDeal()
    await addPayment(crm)
    await addShipment(crm)
    await addShipment(crm)
    expect(await crm.call('crm.item.payment.delivery.add', { paymentId: 1, deliveryId: 1 })).toBe(1)
    expect(await crm.call('crm.item.payment.delivery.setDelivery', { id: 1, deliveryId: 2 })).toBe(true)
    expect(await crm.call('crm.item.payment.delivery.setDelivery', { id: 1, deliveryId: 2 })).toBe(true)
    const twin = [400, 0, 'Duplicate entry for key [paymentId, shipmentId]']
    expect(await crm.refusal('crm.item.payment.delivery.add', { paymentId: 1, deliveryId: 2 })).toEqual(twin)
    const filter = { '@id': [1], '>=quantity': 1 }
    expect(await crm.call('crm.item.payment.delivery.list', { paymentId: 1, filter })).toEqual([
      { id: 1, paymentId: 1, quantity: 1, deliveryId: 2 },
    ])
    expect(await crm.call('crm.item.payment.delivery.list', { paymentId: 1, filter: { '<quantity': 1 } })).toEqual([])
    expect(await crm.call('crm.item.payment.delivery.delete', { id: 1 })).toBe(true)
    expect(await crm.call('crm.item.payment.delivery.list', { paymentId: 1, filter: {} })).toEqual([])
  })
})

it('deliveries of a deal are told in short', async () => {
  const crm = await withDeal()
  await addPayment(crm)
  await addShipment(crm)
  const delivery = { id: 1, accountNumber: '1/2', priceDelivery: 5, currency: 'USD', deducted: 'N', dateDeducted: null }
  const shown = { ...delivery, deliveryId: 2, deliveryName: 'Pickup' }
  expect(await crm.call('crm.item.delivery.get', { id: 1 })).toEqual(shown)
  expect(await crm.call('crm.item.delivery.list', deal)).toEqual([shown])
  expect(await crm.call('crm.item.delivery.list', { ...deal, filter: { deducted: 'Y' } })).toEqual([])
})

it.each<[string, object, number | string, string]>([
  ['payment.get', {}, '100', 'Could not find value for parameter {id}'],
  ['payment.get', { id: 77 }, 0, 'Insufficient permissions'],
  ['payment.list', { entityId: 1 }, '100', 'Could not find value for parameter {entityTypeId}'],
  ['payment.product.add', { paymentId: 77, rowId: 1, quantity: 1 }, 0, 'Payment has not been found'],
  ['payment.product.add', { paymentId: 1, rowId: 77, quantity: 1 }, 0, 'Product item not found'],
  ['payment.product.add', { paymentId: 1, rowId: 2, quantity: 1 }, 0, 'Product item not found'],
  ['payment.product.add', { paymentId: 1, rowId: 1, quantity: 0 }, 0, 'Product quantity cannot be less than or equal to 0'],
  ['payment.product.setQuantity', { id: 77, quantity: 1 }, 0, 'Payable item has not been found'],
  ['payment.product.list', { paymentId: 1 }, '100', 'Could not find value for parameter {filter}'],
  ['payment.delivery.add', { paymentId: 1, deliveryId: 77 }, 0, 'Delivery item not found'],
  ['payment.delivery.delete', { id: 77 }, 0, 'Payable item has not been found'],
  ['delivery.get', { id: 77 }, 0, 'Insufficient permissions'],
])('crm.item.%s refuses %j', async (method, params, code, text) => {
  const crm = await withDeal()
  await addPayment(crm)
  // A row of another deal.
  await crm.call('crm.deal.add', { fields: { TITLE: 'E' } })
  await crm.call('crm.item.productrow.add', { fields: { ownerType: 'D', ownerId: 2, productName: 'Desk', price: 1 } })
  expect(await crm.refusal(`crm.item.${method}`, params)).toEqual([400, code, text])
})

it('payments are for those who may work with what they are of', async () => {
  const crm = await withDeal()
  await addPayment(crm)
  await addShipment(crm)
  await crm.call('crm.item.payment.product.add', { paymentId: 1, rowId: 1, quantity: 1 })
  crm.portal.users.set({ id: 7, name: 'Ann', crmRights: 'own' })
  const auth = crm.portal.tokens.create({ userId: 7 }).access_token
  const callAsAnn = async (method: string, params: object): Promise<unknown> => {
    const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ ...params, auth }) }
    return await (await crm.portal.fetch(`${crm.portal.url}/rest/crm.item.${method}`, init)).json()
  }
  const calls: readonly (readonly [string, object])[] = [
    ['payment.add', deal],
    ['payment.list', deal],
    ['payment.get', { id: 1 }],
    ['payment.pay', { id: 1 }],
    ['payment.product.list', { paymentId: 1, filter: {} }],
    ['payment.product.delete', { id: 1 }],
    ['delivery.get', { id: 1 }],
  ]
  const refused = { error: 0, error_description: 'Insufficient permissions' }
  for (const [method, params] of calls) expect(await callAsAnn(method, params)).toMatchObject(refused)
  await crm.call('crm.deal.update', { id: 1, fields: { ASSIGNED_BY_ID: 7 } })
  expect(await callAsAnn('payment.pay', { id: 1 })).toMatchObject({ result: true })
})
