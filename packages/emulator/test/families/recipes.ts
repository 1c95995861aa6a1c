import fc from 'fast-check'
import type { CallPortal, Fields, Recipe } from './recipe.ts'

const source = fc.constantFrom('CALL', 'EMAIL', 'WEB')
const decidedByStage = ['CLOSED', 'closed']
const catalog = (name: string): NonNullable<Recipe['events']> => [
  `CATALOG.${name}.ON.ADD`,
  `CATALOG.${name}.ON.UPDATE`,
  `CATALOG.${name}.ON.DELETE`,
]
const wrappers = (one: string, many: string): NonNullable<Recipe['wrappers']> => ({ one, many })
const yesNo = fc.constantFrom('Y', 'N')
/** Of a code there is one record only. */
const unique = fc.integer({ min: 1000, max: 2_000_000_000 })
const crm = (name: string): NonNullable<Recipe['events']> => [`ONCRM${name}ADD`, `ONCRM${name}UPDATE`, `ONCRM${name}DELETE`]

/** A record of the universal methods: api-reference/crm/universal/index.md */
const items = (entityTypeId: number, name: string): Recipe => ({
  prefix: 'crm.item',
  label: `crm.item ${name}`,
  outer: { entityTypeId },
  base: entityTypeId === 3 ? { name: 'Ada' } : { title: 'Any' },
  wrappers: { one: 'item', many: 'items' },
  except: { 'follows the stage': decidedByStage },
  events: entityTypeId === 31 ? ['ONCRMDYNAMICITEMADD', 'ONCRMDYNAMICITEMUPDATE', 'ONCRMDYNAMICITEMDELETE'] : crm(name),
})

const add = async (call: CallPortal, method: string, fields: Fields, key: string): Promise<number> => {
  const { result } = await call(`${method}.add`, { fields })
  return (result as Record<string, { id: number }>)[key]!.id
}
const addOrder = (call: CallPortal): Promise<number> => add(call, 'sale.order', { lid: 's1', personTypeId: 1, currency: 'USD' }, 'order')
const addItem = (call: CallPortal, orderId: number): Promise<number> =>
  add(call, 'sale.basketitem', { orderId, productId: 0, currency: 'USD', quantity: 1, name: 'Lamp' }, 'basketItem')
const delivery = { allowDelivery: 'N', deducted: 'N', deliveryId: 1 }
const addShipment = (call: CallPortal, orderId: number): Promise<number> => add(call, 'sale.shipment', { orderId, ...delivery }, 'shipment')
const addPayment = (call: CallPortal, orderId: number): Promise<number> => add(call, 'sale.payment', { orderId, paySystemId: 1 }, 'payment')
const property = async (call: CallPortal): Promise<Fields> => {
  const propsGroupId = await add(call, 'sale.propertygroup', { personTypeId: 1, name: 'Main' }, 'propertyGroup')
  return { personTypeId: 1, propsGroupId, name: 'Name', type: 'STRING', required: 'Y', multiple: 'N' }
}
/** Set by the portal when the mark beside them changes. */
const EMPLOYEES = ['empStatusId', 'empCanceledId', 'empMarkedId', 'empPaidId', 'empResponsibleId']
/** Flags of properties that depend on each other. */
const together = ['multiple', 'isProfileName', 'required']

/** One line or two per family. Whoever makes a family stateful adds it here. */
export const recipes: readonly Recipe[] = [
  { prefix: 'crm.lead', values: { SOURCE_ID: source, STATUS_ID: fc.constantFrom('NEW', 'IN_PROCESS') }, events: crm('LEAD') },
  {
    prefix: 'crm.deal',
    values: { SOURCE_ID: source, STAGE_ID: fc.constantFrom('NEW', 'PREPARATION') },
    except: { 'follows the stage': decidedByStage },
    events: crm('DEAL'),
  },
  { prefix: 'crm.contact', base: { NAME: 'Ada' }, events: crm('CONTACT') },
  { prefix: 'crm.company', base: { TITLE: 'Acme' }, values: { INDUSTRY: fc.constantFrom('IT', 'TELECOM') }, events: crm('COMPANY') },
  { prefix: 'crm.quote', base: { TITLE: 'Offer' }, except: { 'follows the stage': decidedByStage }, events: crm('QUOTE') },
  ...(
    [
      [1, 'LEAD'],
      [2, 'DEAL'],
      [3, 'CONTACT'],
      [4, 'COMPANY'],
      [7, 'QUOTE'],
      [31, 'DYNAMICITEM'],
    ] as const
  ).map(([entityTypeId, name]) => items(entityTypeId, name)),
  { prefix: 'catalog.vat', wrappers: wrappers('vat', 'vats'), base: { name: 'VAT', rate: 20 } },
  {
    prefix: 'catalog.measure',
    wrappers: wrappers('measure', 'measures'),
    base: { measureTitle: 'Box', code: 0 },
    values: { code: unique },
    except: { 'there is one default': ['isDefault'] },
    events: catalog('MEASURE'),
  },
  {
    prefix: 'catalog.store',
    wrappers: wrappers('store', 'stores'),
    base: { address: 'Main St.' },
    except: { 'a picture': ['imageId'], 'who wrote it and when': ['modifiedBy', 'dateModify'] },
  },
  {
    prefix: 'catalog.roundingRule',
    wrappers: wrappers('roundingRule', 'roundingRules'),
    base: { catalogGroupId: 1, price: 1, roundType: 1, roundPrecision: 1 },
    except: { 'another record': ['catalogGroupId'] },
    events: catalog('ROUNDING'),
  },
  {
    prefix: 'catalog.price',
    wrappers: wrappers('price', 'prices'),
    base: { catalogGroupId: 1, price: 1, currency: 'USD', productId: 77 },
    except: { 'another record': ['catalogGroupId', 'productId'] },
    events: catalog('PRICE'),
  },
  {
    prefix: 'catalog.priceType',
    wrappers: wrappers('priceType', 'priceTypes'),
    base: { name: 'Retail' },
    except: { 'there is one base': ['base'] },
    events: catalog('PRICE.TYPE'),
  },
  {
    prefix: 'catalog.priceTypeLang',
    wrappers: wrappers('priceTypeLang', 'priceTypeLangs'),
    base: { catalogGroupId: 1, lang: 'en', name: 'Retail' },
    values: { lang: fc.constantFrom('en', 'de') },
    except: { 'another record': ['catalogGroupId'] },
  },
  {
    prefix: 'catalog.section',
    wrappers: wrappers('section', 'sections'),
    base: { iblockId: 14, name: 'Toys' },
    except: { 'another record': ['iblockId', 'iblockSectionId'] },
  },
  {
    prefix: 'catalog.productProperty',
    wrappers: wrappers('productProperty', 'productProperties'),
    base: { iblockId: 14, name: 'Colour', propertyType: 'S' },
    always: { iblockId: 14 },
    values: { propertyType: fc.constantFrom('S', 'N', 'L') },
    except: { 'another record': ['iblockId', 'linkIblockId'], 'L or C': ['listType'] },
  },
  {
    prefix: 'catalog.productPropertyEnum',
    wrappers: wrappers('productPropertyEnum', 'productPropertyEnums'),
    base: async (call) => {
      const added = await call('catalog.productProperty.add', { fields: { iblockId: 14, name: 'Size', propertyType: 'L' } })
      const { productProperty } = added.result as { productProperty: { id: number } }
      return { propertyId: productProperty.id, value: 'Medium', xmlId: 'M' }
    },
    always: { value: 'Medium', xmlId: 'M' },
    except: { 'another record': ['propertyId'] },
  },
  {
    prefix: 'sale.persontype',
    wrappers: wrappers('personType', 'personTypes'),
    base: { name: 'Shop' },
    values: { code: unique, active: yesNo },
    always: { name: 'Shop' },
  },
  {
    prefix: 'sale.propertygroup',
    wrappers: wrappers('propertyGroup', 'propertyGroups'),
    base: { personTypeId: 1, name: 'Main' },
    always: { personTypeId: 1, name: 'Main' },
    except: { 'another record': ['personTypeId'] },
  },
  ...(['sale.property', 'sale.shipmentproperty'] as const).map((prefix) => ({
    prefix,
    wrappers: wrappers('property', 'properties'),
    outer: { type: 'STRING' },
    base: property,
    except: { 'another record': ['personTypeId', 'propsGroupId', 'type'], 'not alone': together },
  })),
  {
    prefix: 'sale.propertyvariant',
    wrappers: wrappers('propertyVariant', 'propertyVariants'),
    base: async (call) => {
      const orderPropsId = await add(call, 'sale.property', { ...(await property(call)), type: 'ENUM' }, 'property')
      return { orderPropsId, name: 'Red', value: 'red' }
    },
    always: { name: 'Red', value: 'red' },
    except: { 'another record': ['orderPropsId'], 'described and never answered': ['xnlId'] },
  },
  {
    prefix: 'sale.order',
    wrappers: wrappers('order', 'orders'),
    base: { lid: 's1', personTypeId: 1, currency: 'USD' },
    values: { statusId: fc.constantFrom('N', 'P', 'F') },
    except: { 'one site, one currency': ['lid', 'currency'], 'another record': ['personTypeId'], 'who changed it last': EMPLOYEES },
  },
  {
    prefix: 'sale.basketitem',
    wrappers: wrappers('basketItem', 'basketItems'),
    base: async (call) => ({ orderId: await addOrder(call), productId: 0, currency: 'USD', quantity: 1, name: 'Lamp' }),
    values: { canBuy: yesNo, customPrice: yesNo, vatIncluded: yesNo },
    except: {
      'of the order': ['orderId', 'currency'],
      'another record': ['productId'],
      'follow the price': ['basePrice', 'discountPrice'],
    },
  },
  {
    prefix: 'sale.basketproperties',
    wrappers: wrappers('basketProperty', 'basketProperties'),
    base: async (call) => ({ basketId: await addItem(call, await addOrder(call)), name: 'Colour', code: 'COLOUR', value: 'red' }),
    except: { 'another record': ['basketId'] },
  },
  {
    prefix: 'sale.payment',
    wrappers: wrappers('payment', 'payments'),
    base: async (call) => ({ orderId: await addOrder(call), paySystemId: 1 }),
    always: { paySystemId: 1 },
    except: { 'another record': ['orderId', 'paySystemId'], 'who changed it last, and when': [...EMPLOYEES, 'datePaid'] },
  },
  {
    prefix: 'sale.shipment',
    wrappers: wrappers('shipment', 'shipments'),
    base: async (call) => ({ orderId: await addOrder(call), ...delivery }),
    always: delivery,
    values: { statusId: fc.constantFrom('DN', 'DF') },
    except: {
      'another record': ['orderId', 'deliveryId'],
      'one price for both': ['priceDelivery', 'basePriceDelivery'],
      'what is shipped stays': ['deducted'],
    },
  },
  {
    prefix: 'sale.shipmentitem',
    wrappers: wrappers('shipmentItem', 'shipmentItems'),
    base: async (call) => {
      const orderId = await addOrder(call)
      return { orderDeliveryId: await addShipment(call, orderId), basketId: await addItem(call, orderId), quantity: 1 }
    },
    always: { quantity: 1 },
    except: { 'another record': ['orderDeliveryId', 'basketId'] },
  },
  {
    prefix: 'sale.paymentitembasket',
    wrappers: wrappers('paymentItemBasket', 'paymentItemsBasket'),
    base: async (call) => {
      const orderId = await addOrder(call)
      return { paymentId: await addPayment(call, orderId), basketId: await addItem(call, orderId), quantity: 1 }
    },
    always: { quantity: 1 },
    except: { 'another record': ['paymentId', 'basketId'] },
  },
  {
    prefix: 'sale.paymentItemShipment',
    wrappers: wrappers('paymentItemShipment', 'paymentItemsShipment'),
    base: async (call) => {
      const orderId = await addOrder(call)
      return { paymentId: await addPayment(call, orderId), shipmentId: await addShipment(call, orderId) }
    },
    except: { 'another record': ['paymentId', 'shipmentId'] },
  },
]
