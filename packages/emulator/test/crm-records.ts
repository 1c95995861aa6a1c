import type { Params } from './compare-with-catalogue.ts'

type Call = (method: string, params: Params) => Promise<{ readonly result?: unknown }>

const client = { ENTITY_TYPE_ID: 4, ENTITY_ID: 1, PRESET_ID: 1, NAME: 'x' }
const data = [{ name: 'x', title: 'x', type: 'section', elements: [{ name: 'TITLE' }] }]
const preset = { ID: 1 }
const callList = { LIST_ID: 1, ENTITY_TYPE: 'CONTACT', ENTITIES: [1] }
const owner = { entityTypeId: 2, entityId: 1 }
const CARDS = ['lead', 'deal', 'contact', 'company']

/** Makes what methods of requisites, cards, calls and automation speak of, and tells which parameters they take: one at a time is then missed. */
export async function createCrmRecords(call: Call): Promise<Readonly<Record<string, Params>>> {
  await call('crm.company.add', { fields: { TITLE: 'C' } })
  await call('crm.contact.add', { fields: { NAME: 'C' } })
  await call('crm.requisite.add', { fields: client })
  await call('crm.requisite.bankdetail.add', { fields: { ENTITY_ID: 1, NAME: 'B' } })
  const link = { REQUISITE_ID: 0, BANK_DETAIL_ID: 0, MC_REQUISITE_ID: 0, MC_BANK_DETAIL_ID: 0 }
  await call('crm.requisite.link.register', { fields: { ENTITY_TYPE_ID: 2, ENTITY_ID: 1, ...link } })
  const { result: field } = await call('crm.requisite.userfield.add', { fields: { FIELD_NAME: 'A', USER_TYPE_ID: 'string' } })
  const { result: vat } = await call('crm.vat.add', { fields: { NAME: 'V', RATE: 1 } })
  const { result: funnel } = await call('crm.dealcategory.add', { fields: { NAME: 'F' } })
  await call('crm.automatedsolution.add', { fields: { title: 'S' } })
  await call('crm.calllist.add', callList)
  const { result: product } = await call('crm.product.add', { fields: { NAME: 'P' } })
  const { result: section } = await call('crm.productsection.add', { fields: { NAME: 'S' } })
  const { result: property } = await call('crm.product.property.add', { fields: { NAME: 'P', PROPERTY_TYPE: 'S' } })
  const { result: invoice } = await call('crm.invoice.add', { fields: { ORDER_TOPIC: 'I', PAY_SYSTEM_ID: 1, PERSON_TYPE_ID: 1 } })
  const { result: repeated } = await call('crm.invoice.recurring.add', { fields: { INVOICE_ID: invoice } })
  const { result: ofInvoice } = await call('crm.invoice.userfield.add', { fields: { FIELD_NAME: 'A', USER_TYPE_ID: 'string' } })
  const { result: status } = await call('crm.invoice.status.add', { fields: { NAME: 'S' } })
  const { result: recurring } = await call('crm.deal.recurring.add', { fields: { DEAL_ID: 1 } })
  await call('crm.automation.trigger.add', { CODE: 'x', NAME: 'x' })
  await call('crm.item.payment.add', owner)
  for (const card of CARDS) await call(`crm.${card}.details.configuration.set`, { data })
  return {
    ...Object.fromEntries(
      ['get', 'field.get', 'field.list', 'field.availabletoadd'].map((name) => [`crm.requisite.preset.${name}`, { id: 1, preset }]),
    ),
    'crm.requisite.preset.field.add': { preset },
    'crm.requisite.userfield.get': { id: field },
    'crm.requisite.link.get': { entityTypeId: 2, entityId: 1 },
    'crm.requisite.link.unregister': { entityTypeId: 2, entityId: 1 },
    'crm.vat.get': { id: vat },
    'crm.dealcategory.get': { id: funnel },
    'crm.invoice.get': { id: invoice },
    'crm.invoice.recurring.get': { id: repeated },
    'crm.invoice.getexternallink': { id: invoice },
    'crm.invoice.userfield.get': { id: ofInvoice },
    'crm.invoice.status.get': { id: status },
    'crm.product.get': { id: product },
    'crm.product.property.get': { id: property },
    'crm.productsection.get': { id: section },
    'crm.catalog.get': { id: 14 },
    'crm.measure.get': { id: 1 },
    'crm.deal.recurring.get': { id: recurring },
    'crm.calllist.get': { ID: 1, ...callList },
    'crm.calllist.add': callList,
    'crm.calllist.items.get': { LIST_ID: 1 },
    'crm.automation.trigger.add': { CODE: 'x', NAME: 'x' },
    'crm.automation.trigger.execute': { CODE: 'x', OWNER_TYPE_ID: 2, OWNER_ID: 1 },
    'crm.currency.localizations.get': { id: 'USD' },
    'crm.currency.localizations.set': { id: 'USD', localizations: {} },
    'crm.item.productrow.getAvailableForPayment': { ownerType: 'D', ownerId: 1 },
    'crm.item.payment.add': owner,
    'crm.item.payment.list': owner,
    'crm.item.delivery.list': owner,
    ...Object.fromEntries(
      ['add', 'list', 'setQuantity'].map((action) => [
        `crm.item.payment.product.${action}`,
        { id: 1, paymentId: 1, rowId: 1, quantity: 1, filter: {} },
      ]),
    ),
    ...Object.fromEntries(
      ['add', 'list', 'setDelivery'].map((action) => [
        `crm.item.payment.delivery.${action}`,
        { id: 1, paymentId: 1, deliveryId: 1, filter: {} },
      ]),
    ),
    'crm.item.details.configuration.get': { entityTypeId: 2 },
  }
}
