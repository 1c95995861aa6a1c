import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { refusal } from './open-office.ts'
import { openShop, order, type Shop } from './sale-portal.ts'

let shop: Shop

const property = { personTypeId: 1, propsGroupId: 1, name: 'Phone', type: 'STRING' }
const location = { ...property, type: 'LOCATION' }
const item = { orderId: 1, productId: 1, currency: 'USD', quantity: 1 }

/** Properties of orders are 1 and 2, those of shipments 3 and 4: a text and a location each. */
const RECORDS: readonly (readonly [method: string, params: object])[] = [
  ['catalog.product.add', { fields: { iblockId: 14, name: 'Lamp' } }],
  ['sale.propertygroup.add', { fields: { personTypeId: 1, name: 'Group' } }],
  ['sale.property.add', { fields: property }],
  ['sale.property.add', { fields: location }],
  ['sale.shipmentproperty.add', { fields: property }],
  ['sale.shipmentproperty.add', { fields: location }],
  ['sale.propertyvariant.add', { fields: { orderPropsId: 1, name: 'Red', value: 'red' } }],
  ['sale.order.add', { fields: order }],
  ['sale.basketitem.addCatalogProduct', { fields: item }],
  ['sale.payment.add', { fields: { orderId: 1, paySystemId: 1 } }],
  ['sale.shipment.add', { fields: { orderId: 1, allowDelivery: 'N', deducted: 'N', deliveryId: 1, statusId: 'DD' } }],
  ['sale.shipmentitem.add', { fields: { orderDeliveryId: 1, basketId: 1, quantity: 1 } }],
  ['sale.paymentitembasket.add', { fields: { paymentId: 1, basketId: 1, quantity: 1 } }],
  ['sale.paymentItemShipment.add', { fields: { paymentId: 1, shipmentId: 1 } }],
  ['crm.invoice.add', { fields: { ORDER_TOPIC: 'Bill', PAY_SYSTEM_ID: 1, PERSON_TYPE_ID: 1 } }],
]

beforeAll(async () => {
  shop = await openShop()
  // Administrators by their webhook still are ones.
  shop.portal.users.set({ id: 1, isAdmin: false, crmRights: 'none' })
  for (const [method, params] of RECORDS) {
    const { error, error_description: text } = await shop.ask(method, params)
    if (error !== undefined) throw new Error(`${method}: ${text}`)
  }
})
afterAll(() => shop.portal.close())

it.each<[string, object, number, string]>([
  ['basketitem.addCatalogProduct', { fields: { ...item, orderId: undefined } }, 200_140_400_008, 'Required fields: fields[ORDER_ID]'],
  ['basketitem.addCatalogProduct', { fields: { ...item, orderId: 77 } }, 200_140_400_009, 'Order not found'],
  ['basketitem.addCatalogProduct', { fields: { ...item, currency: 'EUR' } }, 200_140_400_011, 'Currency must be the currency of the order'],
  ['basketitem.addCatalogProduct', { fields: { ...item, quantity: undefined } }, 0, 'Required fields: quantity'],
  ['basketitem.updateCatalogProduct', { id: 1, fields: { quantity: '' } }, 0, 'Required fields: quantity'],
  ['basketproperties.add', { fields: { basketId: 1, code: 'x', value: 'x' } }, 0, 'Required fields: name'],
  ['order.update', { id: 1, fields: { statusId: 'DN' } }, 0, 'status does not exist'],
  ['payment.update', { id: 1, fields: { sum: 1 } }, 0, 'Required fields: paySystemId'],
  ['paymentitembasket.update', { id: 1, fields: { xmlId: 'x' } }, 0, 'Required fields: quantity'],
  ['shipmentitem.update', { id: 1, fields: { xmlId: 'x' } }, 0, 'Required fields: quantity'],
  ['paymentItemShipment.add', { fields: { paymentId: 77, shipmentId: 1 } }, 201_240_400_002, 'payment not exists'],
  ['paymentItemShipment.add', { fields: { paymentId: 1, shipmentId: 77 } }, 201_240_400_003, 'shipment not exists'],
  [
    'paymentItemShipment.add',
    { fields: { paymentId: 1, shipmentId: 1 } },
    201_250_000_001,
    'Duplicate entry for key [paymentId, shipmentId]',
  ],
])('orders: %s refuses %j with %s', async (method, params, error, text) => {
  expect(await shop.ask(`sale.${method}`, params)).toEqual(refusal(error, text))
})

it.each<[string, object, number | string, string]>([
  ['persontype.update', { id: 77, fields: { name: 'x' } }, 200_740_400_001, 'person type does not exist'],
  ['persontype.delete', { id: 77 }, 200_740_400_001, 'person type does not exist'],
  ['status.add', { fields: { id: '', type: 'O' } }, 201_350_000_004, 'Status id is empty'],
  ['status.update', { id: 'DD', fields: { type: 'X' } }, 201_350_000_003, 'Status type is wrong'],
  ['status.update', { id: 'DD', fields: { type: 'O' } }, 201_350_000_008, 'Shipments have this status'],
  ['statusLang.deleteByFilter', { fields: { statusId: 'N', lid: 'xx', name: 'x' } }, 201_750_000_004, 'Unknown language'],
  [
    'shipment.update',
    { id: 1, fields: { allowDelivery: 'N', deducted: 'N', deliveryId: 1, statusId: 'N' } },
    'BX_INVALID_VALUE',
    'Delivery status not found',
  ],
  ['shipmentpropertyvalue.modify', { fields: { shipment: { id: 1 } } }, 0, 'Required fields: propertyValues'],
  ['propertygroup.add', { fields: { personTypeId: 1 } }, 0, 'Required fields: name'],
  ['propertygroup.add', { fields: { personTypeId: 1, name: '' } }, 200_950_000_006, 'Empty value: name'],
  ['propertygroup.update', { id: 1, fields: { personTypeId: 1 } }, 0, 'Required fields: name'],
  ['propertygroup.update', { id: 1, fields: { personTypeId: '', name: '' } }, 200_950_000_008, 'Empty value: name, personTypeId'],
  ['propertyvariant.update', { id: 1, fields: { name: 'x' } }, 0, 'Required fields: value'],
  ['propertyvariant.update', { id: 1, fields: { name: 'x', value: '' } }, 'ERROR_NO_VALUE', 'The value is empty'],
  ['propertyvariant.update', { id: 1, fields: { name: '', value: 'x' } }, 'ERROR_NO_NAME', 'The name is empty'],
])('lists of the shop: %s refuses %j with %s', async (method, params, error, text) => {
  expect(await shop.ask(`sale.${method}`, params)).toEqual(refusal(error, text))
})

describe.each([
  ['sale.property', 1, 2],
  ['sale.shipmentproperty', 3, 4],
])('%s', (family, ofText, ofLocation) => {
  it.each<[object, number, string]>([
    [{ personTypeId: '' }, 200_850_000_005, 'Empty value for payer type'],
    [{ personTypeId: 0 }, 200_850_000_005, 'Empty value for payer type'],
    [{ personTypeId: '', name: '' }, 0, 'Required fields: name, personTypeId'],
    [{ personTypeId: undefined }, 0, 'Required fields: personTypeId'],
    [{ type: 'COLOUR' }, 200_850_000_006, 'Internal error adding property'],
    [{ propsGroupId: 7 }, 200_850_000_006, 'Internal error adding property'],
    [{ name: '' }, 0, 'Required fields: name'],
  ])('is not added with %j', async (more, error, text) => {
    expect(await shop.ask(`${family}.add`, { fields: { ...property, ...more } })).toEqual(refusal(error, text))
  })

  it.each<['STRING' | 'LOCATION', object, number, string]>([
    ['STRING', { multiple: 'Y' }, 200_850_000_009, 'isFiltered must be N'],
    ['STRING', { multiple: 'Y', isFiltered: 'Y' }, 200_850_000_010, 'isFiltered must be N'],
    ['LOCATION', { isLocation: 'Y' }, 200_850_000_011, 'multiple must be N'],
    ['LOCATION', { isLocation: 'Y', multiple: 'Y', isFiltered: 'N' }, 200_850_000_012, 'multiple must be N'],
    ['LOCATION', { isLocation4tax: 'Y' }, 200_850_000_013, 'multiple must be N'],
    ['LOCATION', { isLocation4tax: 'Y', multiple: 'Y', isFiltered: 'N' }, 200_850_000_014, 'multiple must be N'],
    ['STRING', { isProfileName: 'Y' }, 200_850_000_015, 'required must be Y'],
    ['STRING', { isProfileName: 'Y', required: 'N' }, 200_850_000_016, 'required must be Y'],
  ])('of type %s is neither added nor changed with %j', async (type, flags, error, text) => {
    const id = type === 'STRING' ? ofText : ofLocation
    expect(await shop.ask(`${family}.add`, { fields: { ...property, type, ...flags } })).toEqual(refusal(error, text))
    expect(await shop.ask(`${family}.update`, { id, fields: { name: 'x', ...flags } })).toEqual(refusal(error, text))
  })

  it('is not changed without its name', async () => {
    expect(await shop.ask(`${family}.update`, { id: ofText, fields: { sort: 5 } })).toEqual(refusal(0, 'Required fields: name'))
    expect(await shop.call(`${family}.update`, { id: ofText, fields: { name: 'Fax' } })).toMatchObject({ property: { name: 'Fax' } })
  })
})

it.each([
  'sale.basketitem.get',
  'sale.basketitem.getFields',
  'sale.basketitem.getFieldsCatalogProduct',
  'sale.basketproperties.get',
  'sale.basketproperties.getFields',
  'sale.basketproperties.delete',
  'sale.tradeBinding.getFields',
  'sale.tradePlatform.list',
])('%s is not for who has no rights in the CRM', async (method) => {
  expect(await shop.ask(method, { id: 1 }, 'guest')).toEqual(refusal(200_040_300_010, 'Access Denied'))
})

it.each([
  ['sale.paysystem.pay.payment', { PAYMENT_ID: 1, PAY_SYSTEM_ID: 1 }],
  ['sale.paysystem.pay.invoice', { INVOICE_ID: 1, PAY_SYSTEM_ID: 1 }],
  ['sale.paysystem.settings.payment.get', { PAYMENT_ID: 1, PAY_SYSTEM_ID: 1 }],
  ['sale.paysystem.settings.invoice.get', { INVOICE_ID: 1, PAY_SYSTEM_ID: 1 }],
])('%s is not for who has no rights in the CRM', async (method, params) => {
  expect(await shop.ask(method, params, 'guest')).toEqual(refusal('ACCESS_DENIED', 'Access denied!', 403))
  expect(await shop.ask(method, params)).toMatchObject({ status: 200 })
})

it.each<[string, object, string, string]>([
  ['delivery.delete', { ID: 77 }, 'ERROR_DELIVERY_NOT_FOUND', 'Delivery not found'],
  ['delivery.config.update', { ID: 77, CONFIG: [{ CODE: 'KEY', VALUE: 'a' }] }, 'ERROR_DELIVERY_NOT_FOUND', 'Delivery not found'],
  ['paysystem.update', { ID: 1, FIELDS: { BX_REST_HANDLER: 'x' } }, 'ERROR_HANDLER_NOT_FOUND', 'Handler not found'],
  ['paysystem.update', { ID: 1, FIELDS: { PERSON_TYPE_ID: 77 } }, 'ERROR_PERSON_TYPE_NOT_FOUND', 'Person type not found'],
  ['paysystem.settings.invoice.get', { INVOICE_ID: 77, PAY_SYSTEM_ID: 1 }, 'ERROR_INTERNAL_INVOICE_NOT_FOUND', 'Invoice not found'],
])('services: sale.%s refuses %j with %s', async (method, params, error, text) => {
  expect(await shop.ask(`sale.${method}`, params)).toEqual(refusal(error, text))
})
