import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openShop, order, type Call, type Shop } from './sale-portal.ts'

let shop: Shop
let call: Call
beforeEach(async () => {
  shop = await openShop()
  call = shop.call
})
afterEach(() => shop.portal.close())

const addOrder = (more: object = {}) => call('sale.order.add', { fields: { ...order, ...more } })
const addItem = (more: object = {}) =>
  call('sale.basketitem.add', { fields: { orderId: 1, productid: 0, name: 'Lamp', currency: 'USD', quantity: 2, price: 10, ...more } })
const addPayment = (more: object = {}) => call('sale.payment.add', { fields: { orderId: 1, paySystemId: 1, ...more } })
const addShipment = (more: object = {}) =>
  call('sale.shipment.add', { fields: { orderId: 1, allowDelivery: 'N', deducted: 'N', deliveryId: 1, ...more } })
const shown = async (): Promise<Record<string, unknown>> => ((await call('sale.order.get', { id: 1 })) as never)['order']

describe('an order', () => {
  it('is answered whole, with what the portal decides', async () => {
    const added = await addOrder({ price: 100, xmlId: '' })
    expect(added).toMatchObject({
      order: {
        id: 1,
        accountNumber: '1',
        statusId: 'N',
        canceled: 'N',
        payed: 'N',
        deducted: 'N',
        price: 100,
        personTypeXmlId: '',
        recountFlag: 'Y',
        userId: 1,
        xmlId: '',
        comments: '',
        dateCanceled: null,
        clients: [],
        requisiteLink: [],
      },
    })
    for (const kept of ['dateLock', 'taxValue', 'version']) expect(added['order']).not.toHaveProperty(kept)
    expect(await shown()).toMatchObject({
      id: 1,
      version: 0,
      taxValue: 0,
      basketItems: [],
      payments: [],
      shipments: [],
      propertyValues: [],
      tradeBindings: [],
    })
    const { orders } = (await call('sale.order.list')) as unknown as { orders: object[] }
    expect(orders).toHaveLength(1)
    expect(orders[0]).not.toHaveProperty('clients')
    expect(await call('sale.order.getFields')).toMatchObject({
      order: {
        currency: { isImmutable: true, isReadOnly: false, isRequired: true, type: 'string' },
        payed: { isReadOnly: true, type: 'char' },
      },
    })
  })

  it('tells who cancelled, marked or moved it, and when, and counts its versions', async () => {
    await addOrder()
    const before = await shown()
    shop.portal.clock.advance(60_000)
    await call('sale.order.update', { id: 1, fields: { canceled: 'Y', statusId: 'P', empStatusId: 7 } })
    const after = await shown()
    expect(after).toMatchObject({ canceled: 'Y', empCanceledId: 1, statusId: 'P', empStatusId: 7, version: 1, dateMarked: null })
    expect(after['dateCanceled']).toBe(after['dateUpdate'])
    expect(after['dateStatus']).not.toBe(before['dateStatus'])
    expect(after['dateInsert']).toBe(before['dateInsert'])
    await call('sale.order.update', { id: 1, fields: { comments: 'x' } })
    expect(await shown()).toMatchObject({ comments: 'x', dateCanceled: after['dateCanceled'], version: 2 })
  })

  it('costs what its basket and its delivery cost', async () => {
    await addOrder({ price: 5 })
    expect(await shown()).toMatchObject({ price: 5 })
    await addItem({ vatRate: 0.25, vatIncluded: 'Y' })
    await addItem({ price: 100, quantity: 1, vatRate: 0.1, vatIncluded: 'N' })
    await addShipment({ basePriceDelivery: 7.5 })
    expect(await shown()).toMatchObject({ price: 137.5, taxValue: 14 })
    await call('sale.basketitem.update', { id: 1, fields: { quantity: 1 } })
    await call('sale.basketitem.delete', { id: 2 })
    expect(await shown()).toMatchObject({ price: 17.5, taxValue: 2 })
    await call('sale.shipment.delete', { id: 1 })
    expect(await shown()).toMatchObject({ price: 10 })
  })

  it('is paid when payments cover it, and shipped when everything is', async () => {
    await addOrder()
    await addItem()
    await addPayment({ sum: 15, paid: 'Y' })
    expect(await shown()).toMatchObject({ payed: 'N' })
    expect(await addPayment({ sum: 5 })).toMatchObject({ payment: { accountNumber: '1/2', paid: 'N', datePaid: null } })
    await call('sale.payment.update', { id: 2, fields: { paySystemId: 1, paid: 'Y' } })
    expect(await shown()).toMatchObject({
      payed: 'Y',
      payments: [{ accountNumber: '1/1' }, { paid: 'Y', empPaidId: 1, paySystemName: 'Cash' }],
    })
    await addShipment({ deducted: 'Y' })
    await addShipment()
    expect(await shown()).toMatchObject({ deducted: 'N', shipments: [{ accountNumber: '1/2' }, { accountNumber: '1/3' }] })
    await call('sale.shipment.delete', { id: 2 })
    expect(await shown()).toMatchObject({ deducted: 'Y' })
    await call('sale.payment.delete', { id: 2 })
    expect(await shown()).toMatchObject({ payed: 'N' })
  })

  it('takes with it what hangs on it, unless it is paid', async () => {
    await addOrder()
    await addItem()
    await call('sale.basketproperties.add', { fields: { basketId: 1, name: 'Colour', code: 'COLOUR', value: 'red' } })
    await addPayment({ sum: 20, paid: 'Y' })
    await addShipment({ deducted: 'Y' })
    await call('sale.shipmentitem.add', { fields: { orderDeliveryId: 1, basketId: 1, quantity: 1 } })
    await call('sale.paymentitembasket.add', { fields: { paymentId: 1, basketId: 1, quantity: 1 } })
    await call('sale.paymentItemShipment.add', { fields: { paymentId: 1, shipmentId: 1 } })
    expect(await call('sale.order.delete', { id: 1 })).toMatchObject({ error: 'SALE_ORDER_CANCEL_PAYMENT_EXIST_ACTIVE' })
    await call('sale.payment.update', { id: 1, fields: { paySystemId: 1, paid: 'N' } })
    expect(await call('sale.order.delete', { id: 1 })).toBe(true)
    for (const [family, many] of [
      ['basketitem', 'basketItems'],
      ['basketproperties', 'basketProperties'],
      ['payment', 'payments'],
      ['shipment', 'shipments'],
      ['shipmentitem', 'shipmentItems'],
      ['paymentitembasket', 'paymentItemsBasket'],
      ['paymentItemShipment', 'paymentItemsShipment'],
    ])
      expect([family, await call(`sale.${family}.list`)]).toEqual([family, { [many!]: [] }])
  })

  it('tells its events', async () => {
    const id = { FIELDS: { ID: 1 } }
    const saved = (xmlId: string) => ['ONSALEORDERSAVED', { FIELDS: { ID: 1, XML_ID: xmlId, ACTION: 'save' } }]
    await addOrder({ xmlId: 'A' })
    await addItem()
    await addPayment()
    await addShipment()
    await call('sale.payment.delete', { id: 1 })
    await call('sale.shipment.delete', { id: 1 })
    await call('sale.order.delete', { id: 1 })
    const orderSaved = [['ONORDERENTITYSAVED', id], saved('A')]
    expect(shop.events()).toEqual([
      ...orderSaved,
      ...orderSaved,
      ['ONPAYMENTENTITYSAVED', id],
      ...orderSaved,
      ['ONSHIPMENTENTITYSAVED', id],
      ...orderSaved,
      ['ONPAYMENTDELETED', id],
      ...orderSaved,
      ['ONSHIPMENTDELETED', id],
      ...orderSaved,
      ['ONSALEBEFOREORDERDELETE', { FIELDS: { ID: 1, XML_ID: 'A', ACTION: 'delete' } }],
      ['ONORDERDELETED', id],
    ])
  })

  it.each<[string, object, number | string, string]>([
    ['add', {}, '100', 'Could not find value for parameter {fields}'],
    ['add', { fields: { lid: 's1' } }, 0, 'Required fields: currency, personTypeId'],
    ['add', { fields: { ...order, currency: 'XXX' } }, 0, 'Unknown currency'],
    ['add', { fields: { ...order, personTypeId: 77 } }, 0, 'person type does not exist'],
    ['add', { fields: { ...order, statusId: 'DN' } }, 0, 'status does not exist'],
    ['get', { id: 77 }, 200_540_400_001, 'order does not exist'],
    ['update', { id: 77, fields: {} }, 200_540_400_001, 'order does not exist'],
    ['delete', { id: 77 }, 200_540_400_001, 'order does not exist'],
  ])('%s refuses %j', async (action, params, error, text) => {
    expect(await call(`sale.order.${action}`, params)).toEqual({ error, text })
  })
})

describe('a basket', () => {
  const addProduct = async (more: object = {}): Promise<void> => {
    await call('catalog.product.add', { fields: { iblockId: 14, name: 'Lamp', xmlId: 'L-1', weight: 3, ...more } })
    await call('catalog.price.add', { fields: { catalogGroupId: 1, productId: 1, price: 25, currency: 'USD' } })
    await addOrder()
  }

  it('takes names, prices and units from the catalogue', async () => {
    await addProduct()
    const fields = { orderId: 1, productId: 1, currency: 'USD', quantity: 2, name: 'Lamp', price: 1 }
    expect(await call('sale.basketitem.addCatalogProduct', { fields })).toMatchObject({
      basketItem: {
        productId: 1,
        price: 25,
        basePrice: 25,
        discountPrice: 0,
        measureCode: '796',
        productXmlId: 'L-1',
        weight: 3,
        customPrice: 'N',
        properties: [],
        reservations: [],
      },
    })
    expect(await addItem({ productid: 1, customPrice: 'Y', price: 20, basePrice: 24 })).toMatchObject({
      basketItem: { productId: 1, price: 20, basePrice: 24, discountPrice: 4, customPrice: 'Y' },
    })
    expect(await call('sale.basketitem.updateCatalogProduct', { id: 1, fields: { quantity: 3, price: 1, sort: 5 } })).toMatchObject({
      basketItem: { quantity: 3, price: 25, sort: 5 },
    })
    expect(await shown()).toMatchObject({ price: 115, basketItems: [{ sort: 5, type: null }, { price: 20 }] })
  })

  it('asks for a name only where the catalogue has none', async () => {
    await addProduct()
    const fields = { orderId: 1, productId: 1, currency: 'USD', quantity: 1 }
    expect(await call('sale.basketitem.add', { fields })).toMatchObject({ basketItem: { name: 'Lamp' } })
    expect(await call('sale.basketitem.addCatalogProduct', { fields: { ...fields, name: 'Mine' } })).toMatchObject({
      basketItem: { name: 'Mine' },
    })
  })

  it('shows the properties of its items', async () => {
    await addOrder()
    await addItem()
    const fields = { basketId: 1, name: 'Colour', code: 'COLOUR', value: 'red' }
    const { basketProperty } = await call('sale.basketproperties.add', { fields })
    expect(basketProperty).toEqual({ ...fields, id: 1, xmlId: expect.stringMatching(/^bx_[0-9a-f]{13}$/) })
    expect(await call('sale.basketitem.get', { id: 1 })).toMatchObject({ basketItem: { properties: [{ ...basketProperty, sort: 100 }] } })
    const { basketProperty: second } = await call('sale.basketproperties.add', { fields: { ...fields, sort: 7 } })
    expect(second).toMatchObject({ sort: 7 })
    expect(await call('sale.basketproperties.getFields')).toMatchObject({ basketProperties: { basketId: { isImmutable: true } } })
  })

  it.each<[string, object, number, string]>([
    ['add', { productid: 99 }, 200_140_400_007, 'basket item is not saved - bad data'],
    ['add', { orderId: undefined }, 200_140_400_008, 'Required fields: fields[ORDER_ID]'],
    ['add', { orderId: 77 }, 200_140_400_009, 'Order not found'],
    ['add', { currency: 'EUR' }, 200_140_400_011, 'Currency must be the currency of the order'],
    ['add', { name: '' }, 0, 'Required fields: name'],
    ['addCatalogProduct', {}, 200_140_400_007, 'basket item is not saved - bad data'],
  ])('%s refuses %j', async (action, more, error, text) => {
    await addOrder()
    const fields = { orderId: 1, productid: 0, name: 'Lamp', currency: 'USD', quantity: 2, ...more }
    expect(await call(`sale.basketitem.${action}`, { fields })).toEqual({ error, text })
    expect(await call('sale.basketitem.list')).toEqual({ basketItems: [] })
  })

  it.each<[string, object, number]>([
    ['basketitem.get', { id: 7 }, 200_140_400_001],
    ['basketproperties.get', { id: 7 }, 200_240_400_003],
    ['basketproperties.delete', { id: 7 }, 200_140_400_001],
    ['basketproperties.add', { fields: { name: 'x', value: 'x', code: 'x' } }, 200_240_400_004],
    ['basketproperties.add', { fields: { name: 'x', value: 'x', code: 'x', basketId: 'seventy' } }, 200_240_400_005],
    ['basketproperties.add', { fields: { name: 'x', value: 'x', code: 'x', basketId: 7 } }, 200_240_400_001],
  ])('%s refuses %j with %d', async (method, params, error) => {
    expect(await call(`sale.${method}`, params)).toMatchObject({ error })
  })
})

describe('payments and shipments', () => {
  beforeEach(async () => {
    await addOrder()
    await addItem()
  })

  it('are bound to positions and to each other, once', async () => {
    await addPayment({ sum: 20 })
    await addShipment()
    const basket = { paymentId: 1, basketId: 1, quantity: 2 }
    expect(await call('sale.paymentitembasket.add', { fields: basket })).toMatchObject({ paymentItemBasket: { ...basket, id: 1 } })
    expect(await call('sale.paymentitembasket.add', { fields: basket })).toMatchObject({ error: 201_250_000_001 })
    expect(await call('sale.paymentitembasket.add', { fields: { ...basket, paymentId: 9 } })).toMatchObject({ error: 201_240_400_002 })
    expect(await call('sale.paymentitembasket.add', { fields: { ...basket, basketId: 9 } })).toMatchObject({ error: 201_240_400_003 })
    expect(await call('sale.paymentItemShipment.add', { fields: { paymentId: 1, shipmentId: 1 } })).toMatchObject({
      paymentItemShipment: { paymentId: 1, shipmentId: 1 },
    })
    expect(await call('sale.paymentItemShipment.list')).toMatchObject({ paymentItemsShipment: [{ shipmentId: 1 }] })
    const item = { orderDeliveryId: 1, basketId: 1, quantity: 2 }
    const { shipmentItem } = await call('sale.shipmentitem.add', { fields: item })
    expect(shipmentItem).toMatchObject({ ...item, reservedQuantity: 0 })
    expect(await call('sale.shipmentitem.add', { fields: item })).toMatchObject({ error: 201_250_000_001 })
    expect(await call('sale.shipment.get', { id: 1 })).toMatchObject({ shipment: { shipmentItems: [shipmentItem], currency: 'USD' } })
  })

  it('are not bound across orders', async () => {
    await addOrder()
    await call('sale.shipment.add', { fields: { orderId: 2, allowDelivery: 'N', deducted: 'N', deliveryId: 1 } })
    expect(await call('sale.shipmentitem.add', { fields: { orderDeliveryId: 1, basketId: 1, quantity: 1 } })).toMatchObject({
      error: 201_240_400_003,
    })
  })

  it('tell who allowed and who shipped', async () => {
    expect(await addShipment({ allowDelivery: 'Y', responsibleId: 1 })).toMatchObject({
      shipment: {
        empAllowDeliveryId: 1,
        dateAllowDelivery: expect.any(String),
        empResponsibleId: 1,
        dateDeducted: null,
        statusId: 'DN',
        deliveryName: 'Without delivery',
      },
    })
    const update = { allowDelivery: 'Y', deducted: 'Y', deliveryId: 2, priceDelivery: 4, statusId: 'DF' }
    expect(await call('sale.shipment.update', { id: 1, fields: update })).toMatchObject({
      shipment: { empDeductedId: 1, basePriceDelivery: 4, priceDelivery: 4, deliveryName: 'Pickup', statusId: 'DF' },
    })
  })

  it('of a new shipment show what it was told', async () => {
    const { shipment: told } = await addShipment({ companyId: 3 })
    expect(told).toMatchObject({ companyId: 3, shipmentItems: [] })
    expect(told).not.toHaveProperty('trackingStatus')
    const { shipment: silent } = await addShipment()
    expect(silent).not.toHaveProperty('companyId')
    expect((await call('sale.shipment.get', { id: 2 }))['shipment']).toMatchObject({ companyId: null, trackingStatus: '' })
  })

  it.each<[string, object, number | string]>([
    ['payment.add', { fields: { orderId: 77, paySystemId: 1 } }, 0],
    ['payment.add', { fields: { orderId: 1, paySystemId: 77 } }, 0],
    ['payment.get', { id: 77 }, 200_640_400_001],
    ['shipment.add', { fields: { orderId: 77, allowDelivery: 'N', deducted: 'N', deliveryId: 1 } }, 0],
    ['shipment.add', { fields: { orderId: 1, allowDelivery: 'N', deducted: 'N', deliveryId: 77 } }, 'SALE_SHIPMENT_WRONG_DELIVERY_SERVICE'],
    ['shipment.add', { fields: { orderId: 1, allowDelivery: 'N', deducted: 'N', deliveryId: 1, statusId: 'N' } }, 'BX_INVALID_VALUE'],
    ['shipment.get', { id: 77 }, 201_140_400_001],
    ['shipmentitem.get', { id: 77 }, 201_240_400_001],
    ['shipmentitem.add', { fields: { orderDeliveryId: 7, basketId: 1, quantity: 1 } }, 201_240_400_002],
  ])('%s refuses %j with %s', async (method, params, error) => {
    expect(await call(`sale.${method}`, params)).toMatchObject({ error })
  })

  it('refuse what an update has to send, and to delete what is shipped', async () => {
    await addShipment({ deducted: 'Y' })
    expect(await call('sale.shipment.update', { id: 1, fields: { deducted: 'N' } })).toEqual({
      error: 0,
      text: 'Required fields: allowDelivery, deliveryId',
    })
    expect(await call('sale.shipment.delete', { id: 1 })).toMatchObject({ error: 'SALE_SHIPMENT_EXIST_SHIPPED' })
  })
})

it('the shop is for administrators, its basket to be read by everyone', async () => {
  await addOrder()
  await addItem()
  expect(await shop.guest('sale.order.list')).toEqual({ error: 200_040_300_010, text: 'Access Denied' })
  expect(await shop.guest('sale.order.add', { fields: order })).toEqual({ error: 200_040_300_020, text: 'Access Denied' })
  expect(await shop.guest('sale.basketitem.delete', { id: 1 })).toEqual({ error: 200_040_300_010, text: 'Access Denied' })
  expect(await shop.guest('sale.basketitem.get', { id: 1 })).toMatchObject({ basketItem: { id: 1 } })
  expect(await shop.guest('sale.tradePlatform.list')).toMatchObject({ tradePlatforms: [{ code: 'smart_invoice' }] })
})
