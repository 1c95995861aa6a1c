import type { Params } from './compare-with-catalogue.ts'

type Call = (method: string, params: Params) => Promise<unknown>

const SETTINGS = { CALCULATE_URL: 'x', CODES: { x: 1 }, FORM_DATA: { ACTION_URI: 'x' }, PRINT_URL: 'x', CHECK_URL: 'x', CONFIG: { x: 1 } }
const handler = { NAME: 'x', CODE: 'x', SETTINGS, PROFILES: [{ NAME: 'x', CODE: 'x' }] }
const service = { ID: 1, NAME: 'x', REST_CODE: 'x', CURRENCY: 'USD', EMAIL: 'x', PERSON_TYPE_ID: 1, BX_REST_HANDLER: 'x' }
const extra = { ID: 1, DELIVERY_ID: 1, TYPE: 'checkbox', NAME: 'x' }
const settings = { ID: 1, PERSON_TYPE_ID: 1, PAYMENT_ID: 1, PAY_SYSTEM_ID: 1, SETTINGS: { x: 1 } }
const property = { personTypeId: 1, propsGroupId: 1, name: 'x', type: 'STRING' }

/** Makes an order with everything that hangs on it, and tells which parameters find what has no number. */
export async function createSaleRecords(call: Call): Promise<Readonly<Record<string, Params>>> {
  const add = (family: string, fields: Params): Promise<unknown> => call(`sale.${family}.add`, { fields })
  await add('propertygroup', { personTypeId: 1, name: 'x' })
  await add('property', property)
  await add('shipmentproperty', property)
  await add('propertyvariant', { orderPropsId: 1, name: 'x', value: 'x' })
  await add('order', { lid: 's1', personTypeId: 1, currency: 'USD' })
  await add('basketitem', { orderId: 1, productId: 0, currency: 'USD', quantity: 1, name: 'x' })
  await add('basketproperties', { basketId: 1, name: 'x', code: 'x', value: 'x' })
  await add('payment', { orderId: 1, paySystemId: 1 })
  await add('shipment', { orderId: 1, allowDelivery: 'N', deducted: 'N', deliveryId: 1 })
  await add('shipmentitem', { orderDeliveryId: 1, basketId: 1, quantity: 1 })
  await add('paymentitembasket', { paymentId: 1, basketId: 1, quantity: 1 })
  await add('paymentItemShipment', { paymentId: 1, shipmentId: 1 })
  await call('sale.propertyvalue.modify', { fields: { order: { id: 1, propertyValues: [{ orderPropsId: 1, value: 'x' }] } } })
  await call('sale.shipmentpropertyvalue.modify', { fields: { shipment: { id: 1, propertyValues: [{ shipmentPropsId: 2, value: 'x' }] } } })
  for (const family of ['delivery', 'paysystem', 'cashbox']) {
    await call(`sale.${family}.handler.add`, handler)
    await call(`sale.${family}.add`, service)
  }
  const type = { type: 'STRING' }
  return {
    ...Object.fromEntries(
      ['delivery', 'paysystem', 'cashbox'].flatMap((family) => [
        [`sale.${family}.add`, service],
        [`sale.${family}.get`, { ...service, FIELDS: { NAME: 'x' } }],
        [`sale.${family}.handler.add`, handler],
        [`sale.${family}.handler.get`, { ID: 1, FIELDS: { NAME: 'x' } }],
      ]),
    ),
    'sale.delivery.config.get': service,
    'sale.delivery.extra.service.add': extra,
    'sale.delivery.extra.service.get': extra,
    'sale.paysystem.pay.invoice': { INVOICE_ID: 1, PAY_SYSTEM_ID: 1 },
    'sale.paysystem.settings.invoice.get': { INVOICE_ID: 1, PAY_SYSTEM_ID: 1 },
    'salescenter.payment.getPublicUrl': { id: 1 },
    'sale.paysystem.pay.payment': settings,
    'sale.paysystem.settings.get': settings,
    'sale.paysystem.settings.payment.get': settings,
    'sale.property.get': { id: 1, fields: { name: 'x' } },
    'sale.property.getfieldsbytype': type,
    'sale.shipmentproperty.get': { id: 2, fields: { name: 'x' } },
    'sale.shipmentproperty.getfieldsbytype': type,
    'sale.status.get': { id: 'N', fields: {} },
  }
}
