import type { World } from '../prepare-call.ts'
import { constant, type Family, omit, only, record } from './family.ts'
import { PNG } from './picture.ts'

/** The shop: one order with a position, a payment and a shipment stands for those that the pages name. */
export const sale: Family = {
  references: [
    { at: /^sale\.businessValuePersonDomain\.(?:add|list) fields\.personTypeId$/, to: record('sale.persontype.add') },
    { at: /^sale\.businessValuePersonDomain\.deleteByFilter fields\.personTypeId$/, to: constant(2) },
    { at: /^sale\.\S+ fields\.personTypeId$/, to: constant(1) },
    { at: /^sale\.status\.(?:update|delete) id$/, to: record('status') },
    { at: /^sale\.statusLang\.(?:add|deleteByFilter) fields\.statusId$/, to: constant('N') },
    { at: /^sale\.statusLang\.deleteByFilter fields\.lid$/, to: constant('en') },
    { at: /^sale\.\S+ fields\.propsGroupId$/, to: record('sale.propertygroup.add') },
    // Their samples answer a form, in which every number is a text.
    { at: /^sale\.(?:shipment)?property\.\w+ fields\.settings$/, to: (_, value) => textsOf(value) },
    { at: /^sale\.propertyvariant\.\w+ fields\.orderPropsId$/, to: only('sale.property.add') },
    { at: /^sale\.propertyRelation\.add fields\.propertyId$/, to: only('sale.property.add') },
    { at: /^sale\.propertyRelation\.deleteByFilter fields\.propertyId$/, to: relatedProperty },
    { at: /^sale\.\w+\.\w+ fields\.order\.propertyValues\.orderPropsId$/, to: record('sale.property.add') },
    { at: /^sale\.\w+\.\w+ fields\.shipment\.propertyValues\.shipmentPropsId$/, to: record('sale.shipmentproperty.add') },
    { at: /^sale\.propertyvalue\.(?:get|delete) id$/, to: only('value of an order') },
    { at: /^sale\.shipmentpropertyvalue\.(?:get|delete) id$/, to: only('value of a shipment') },
    { at: /^sale\.\w+\.\w+ fields\.(?:orderId|order\.id)$/, to: only('order') },
    { at: /^sale\.basketitem\.addCatalogProduct fields\.productId$/, to: only('priced service') },
    { at: /^sale\.basketitem\.\w+ fields\.productId$/, to: only('priced product') },
    { at: /^sale\.basketitem\.\w+ id$/, to: only('basket item') },
    { at: /^sale\.\w+\.\w+ fields\.basketId$/, to: only('basket item') },
    { at: /^sale\.payment\.(?:add|update) fields\.paySystemId$/, to: constant(1) },
    { at: /^sale\.\w+\.\w+ fields\.paymentId$/, to: only('sale.payment.add') },
    { at: /^sale\.shipment\.(?:add|update) fields\.deliveryId$/, to: constant(1) },
    // The page deletes a shipment that has not left.
    { at: /^sale\.shipment\.delete id$/, to: only('shipment') },
    { at: /^sale\.\w+\.\w+ fields\.(?:shipmentId|orderDeliveryId|shipment\.id)$/, to: only('shipment') },
    { at: /^sale\.delivery\.(?:update|delete|config\.\w+) ID$/, to: record('delivery service') },
    { at: /^sale\.delivery\.\w+ (?:FIELDS\.)?LOGOTYPE$/, to: constant(PNG) },
    // Their examples filter by what orders have, or by a name that nothing has.
    { at: /^sale\.(?:payment|tradeBinding)\.list filter/, to: omit, whole: true },
  ],
  async before(world, { method }) {
    if (method === 'sale.delivery.add') await world.replay('sale.delivery.handler.add')
    if (method === 'sale.delivery.getlist') await world.idOf('delivery service', 0)
    if (method === 'sale.propertyvalue.list') await world.idOf('value of an order', 0)
    if (method === 'sale.shipmentpropertyvalue.list') await world.idOf('value of a shipment', 0)
  },
  records: {
    order: async ({ stage }) => {
      return await stage.result('sale.order.add', { fields: { lid: 's1', personTypeId: 1, currency: 'USD' } })
    },
    'priced product': (world) => addPriced(world, 'catalog.product.add', 'element'),
    'priced service': (world) => addPriced(world, 'catalog.product.service.add', 'service'),
    'basket item': async (world) => {
      const fields = { orderId: await world.idOf('order', 0), productId: 0, name: 'Ball', currency: 'USD', quantity: 10, price: 10 }
      return await world.stage.result('sale.basketitem.add', { fields })
    },
    shipment: async (world) => {
      const fields = { orderId: await world.idOf('order', 0), deliveryId: 1, allowDelivery: 'N', deducted: 'N' }
      return await world.stage.result('sale.shipment.add', { fields })
    },
    status: (world) => world.replay('sale.status.add'),
    'value of an order': (world) => addValue(world, 'order', 'sale.property'),
    'value of a shipment': (world) => addValue(world, 'shipment', 'sale.shipmentproperty'),
    'delivery service': async (world) => {
      await world.replay('sale.delivery.handler.add')
      return await world.replay('sale.delivery.add')
    },
  },
}

async function relatedProperty({ idOf, request, stage }: World): Promise<unknown> {
  const { entityId, entityType } = request['fields'] as { entityId: unknown; entityType: unknown }
  const propertyId = await idOf('sale.property.add', 0)
  await stage.result('sale.propertyRelation.add', { fields: { entityId, entityType, propertyId } })
  return propertyId
}

async function addValue({ idOf, stage }: World, owner: 'order' | 'shipment', property: string): Promise<unknown> {
  const value = { [`${owner}PropsId`]: await idOf(`${property}.add`, 0), value: 'x' }
  const fields = { [owner]: { id: await idOf(owner, 0), propertyValues: [value] } }
  const { propertyValues } = (await stage.result(`${property}value.modify`, { fields })) as { propertyValues: readonly { id: number }[] }
  return propertyValues[0]!.id
}

async function addPriced({ stage }: World, method: string, wrapper: string): Promise<unknown> {
  const result = await stage.result(method, { fields: { iblockId: 14, name: 'Product' } })
  const { id } = (result as Readonly<Record<string, { readonly id: number }>>)[wrapper]!
  await stage.result('catalog.price.add', { fields: { productId: id, catalogGroupId: 1, price: 10, currency: 'USD' } })
  return id
}

function textsOf(settings: unknown): unknown {
  return Object.fromEntries(Object.entries(settings as object).map(([name, value]) => [name, String(value)]))
}
