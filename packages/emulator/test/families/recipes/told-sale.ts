import fc from 'fast-check'
import type { Ask, Fields } from '../family.ts'
import type { ToldFamily } from '../told-family.ts'

const wrappers = (one: string, many: string): NonNullable<ToldFamily['wrappers']> => ({ one, many })
const yesNo = fc.constantFrom('Y', 'N')
/** Of a code there is one record only. */
const unique = fc.integer({ min: 1000, max: 2_000_000_000 })

const add = async (ask: Ask, method: string, fields: Fields, key: string): Promise<number> => {
  const added: Record<string, { id: number }> = await ask(`${method}.add`, { fields })
  return added[key]!.id
}
const addOrder = (ask: Ask): Promise<number> => add(ask, 'sale.order', { lid: 's1', personTypeId: 1, currency: 'USD' }, 'order')
const addItem = (ask: Ask, orderId: number): Promise<number> =>
  add(ask, 'sale.basketitem', { orderId, productId: 0, currency: 'USD', quantity: 1, name: 'Lamp' }, 'basketItem')
const delivery = { allowDelivery: 'N', deducted: 'N', deliveryId: 1 }
const addShipment = (ask: Ask, orderId: number): Promise<number> => add(ask, 'sale.shipment', { orderId, ...delivery }, 'shipment')
const addPayment = (ask: Ask, orderId: number): Promise<number> => add(ask, 'sale.payment', { orderId, paySystemId: 1 }, 'payment')
const property = async (ask: Ask): Promise<Fields> => {
  const propsGroupId = await add(ask, 'sale.propertygroup', { personTypeId: 1, name: 'Main' }, 'propertyGroup')
  return { personTypeId: 1, propsGroupId, name: 'Name', type: 'STRING', required: 'Y', multiple: 'N' }
}
/** Set by the portal when the mark beside them changes. */
const EMPLOYEES = ['empStatusId', 'empCanceledId', 'empMarkedId', 'empPaidId', 'empResponsibleId']
/** Flags of properties that depend on each other. */
const together = ['multiple', 'isProfileName', 'required']

export const saleRecords: readonly ToldFamily[] = [
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
    always: { name: 'Name' },
    except: { 'another record': ['personTypeId', 'propsGroupId', 'type'], 'not alone': together },
  })),
  {
    prefix: 'sale.propertyvariant',
    wrappers: wrappers('propertyVariant', 'propertyVariants'),
    base: async (ask) => {
      const orderPropsId = await add(ask, 'sale.property', { ...(await property(ask)), type: 'ENUM' }, 'property')
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
    base: async (ask) => ({ orderId: await addOrder(ask), productId: 0, currency: 'USD', quantity: 1, name: 'Lamp' }),
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
    base: async (ask) => ({ basketId: await addItem(ask, await addOrder(ask)), name: 'Colour', code: 'COLOUR', value: 'red' }),
    except: { 'another record': ['basketId'] },
  },
  {
    prefix: 'sale.payment',
    wrappers: wrappers('payment', 'payments'),
    base: async (ask) => ({ orderId: await addOrder(ask), paySystemId: 1 }),
    always: { paySystemId: 1 },
    except: { 'another record': ['orderId', 'paySystemId'], 'who changed it last, and when': [...EMPLOYEES, 'datePaid'] },
  },
  {
    prefix: 'sale.shipment',
    wrappers: wrappers('shipment', 'shipments'),
    base: async (ask) => ({ orderId: await addOrder(ask), ...delivery }),
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
    base: async (ask) => {
      const orderId = await addOrder(ask)
      return { orderDeliveryId: await addShipment(ask, orderId), basketId: await addItem(ask, orderId), quantity: 1 }
    },
    always: { quantity: 1 },
    except: { 'another record': ['orderDeliveryId', 'basketId'] },
  },
  {
    prefix: 'sale.paymentitembasket',
    wrappers: wrappers('paymentItemBasket', 'paymentItemsBasket'),
    base: async (ask) => {
      const orderId = await addOrder(ask)
      return { paymentId: await addPayment(ask, orderId), basketId: await addItem(ask, orderId), quantity: 1 }
    },
    always: { quantity: 1 },
    except: { 'another record': ['paymentId', 'basketId'] },
  },
  {
    prefix: 'sale.paymentItemShipment',
    wrappers: wrappers('paymentItemShipment', 'paymentItemsShipment'),
    base: async (ask) => {
      const orderId = await addOrder(ask)
      return { paymentId: await addPayment(ask, orderId), shipmentId: await addShipment(ask, orderId) }
    },
    except: { 'another record': ['paymentId', 'shipmentId'] },
  },
]
