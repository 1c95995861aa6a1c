import { describe, expect, it } from 'vitest'
import type { PortalSnapshot } from '../src/index.ts'
import { BOB, itRefuses, openCrmOffice, useCrmOffice, type CrmRefusal } from './crm-office.ts'

const SPA = 1030
const OF_DEAL = { entityTypeId: 2, entityId: 1 }

/** A deal of Ann's with three lamps and a payment, and a row of a smart process that has goods no longer. */
const office = useCrmOffice(async ({ call }) => {
  await call('crm.deal.add', { fields: { TITLE: 'D', CURRENCY_ID: 'USD' } })
  await call('crm.lead.add', { fields: { TITLE: 'L' } })
  const goods = { productName: 'Lamp', price: 10, quantity: 3 }
  await call('crm.item.productrow.add', { fields: { ownerType: 'D', ownerId: 1, ...goods } })
  await call('crm.type.add', { fields: { title: 'P', entityTypeId: SPA, isLinkWithProductsEnabled: 'Y' } })
  await call('crm.item.add', { entityTypeId: SPA, fields: { title: 'P' } })
  await call('crm.item.productrow.add', { fields: { ownerType: 'T406', ownerId: 1, ...goods } })
  await call('crm.type.update', { id: 1, fields: { isLinkWithProductsEnabled: 'N' } })
  await call('crm.item.payment.add', OF_DEAL)
})

const UNSUPPORTED = [400, 'ENTITY_TYPE_NOT_SUPPORTED', 'Entity type is not supported'] as const
const NO_OWNER = [400, 'OWNER_NOT_FOUND', 'Owner was not found'] as const
const NO_ROW = [400, 'NOT_FOUND', 'Item not found'] as const
const DENIED = [400, 'ACCESS_DENIED', 'Access denied', BOB] as const
const row = (ownerType: string, ownerId: number): object => ({ fields: { ownerType, ownerId, price: 1 } })

const ROWS: readonly CrmRefusal[] = [
  ['crm.item.productrow.add', row('X', 1), ...UNSUPPORTED],
  ['crm.item.productrow.add', row('D', 99), ...NO_OWNER],
  ['crm.item.productrow.set', { ownerType: 'X', ownerId: 1, productRows: [] }, ...UNSUPPORTED],
  ['crm.item.productrow.set', { ownerType: 'D', ownerId: 99, productRows: [] }, ...NO_OWNER],
  ...['get', 'update', 'delete'].flatMap((action): readonly CrmRefusal[] => [
    [`crm.item.productrow.${action}`, { id: 99, fields: {} }, ...NO_ROW],
    [`crm.item.productrow.${action}`, { id: 2, fields: {} }, ...UNSUPPORTED],
    [`crm.item.productrow.${action}`, { id: 1, fields: {} }, ...DENIED],
  ]),
  [
    'crm.item.productrow.update',
    { id: 1, fields: { ownerId: 2 } },
    400,
    'INVALID_ARG_VALUE',
    "Unknown field or field 'ownerId' is not available for update",
  ],
  ['crm.item.productrow.getAvailableForPayment', { ownerType: 'D', ownerId: 1 }, ...DENIED],
  ['crm.item.productrow.list', {}, 400, '100', 'Could not find value for parameter {filter}'],
  ['crm.item.productrow.list', { filter: { ownerId: 1 } }, 400, 'INVALID_ARG_VALUE', "Invalid filter: field 'ownerType' is required"],
]

const zero = (text: string) => [400, 0, text] as const
const FORBIDDEN = zero('Insufficient permissions')
const NO_PAYMENT = zero('Payment has not been found')
const NO_ITEM = zero('Payable item has not been found')
const NO_QUANTITY = zero('Product quantity cannot be less than or equal to 0')
const product = (more: object): object => ({ paymentId: 1, rowId: 1, quantity: 1, ...more })

const PAYMENTS: readonly CrmRefusal[] = [
  ['crm.item.payment.add', { entityTypeId: 1, entityId: 1 }, ...zero('Invalid CRM object type')],
  ['crm.item.payment.add', { entityTypeId: 2, entityId: 99 }, ...zero('Entity with identifier №99 does not exist')],
  ['crm.item.payment.add', OF_DEAL, ...FORBIDDEN, BOB],
  ['crm.item.payment.list', OF_DEAL, ...FORBIDDEN, BOB],
  ['crm.item.payment.update', { id: 1, fields: { paySystemId: 99 } }, ...zero('Payment system not found')],
  ...['get', 'update', 'pay', 'unpay', 'delete'].flatMap((action): readonly CrmRefusal[] => [
    [`crm.item.payment.${action}`, { id: 99, fields: {} }, ...FORBIDDEN],
    [`crm.item.payment.${action}`, { id: 1, fields: {} }, ...FORBIDDEN, BOB],
  ]),
  ['crm.item.delivery.get', { id: 99 }, ...FORBIDDEN],
  ['crm.item.delivery.list', OF_DEAL, ...FORBIDDEN, BOB],
]
const PAID: readonly CrmRefusal[] = [
  ['crm.item.payment.product.add', product({ paymentId: 99 }), ...NO_PAYMENT],
  ['crm.item.payment.product.add', product({ rowId: 99 }), ...zero('Product item not found')],
  ['crm.item.payment.product.add', product({ quantity: 4 }), ...zero('Insufficient product quantity to add to payment')],
  ['crm.item.payment.product.add', product({ quantity: 0 }), ...NO_QUANTITY],
  ['crm.item.payment.product.add', product({}), ...FORBIDDEN, BOB],
  ['crm.item.payment.product.list', { paymentId: 99, filter: {} }, ...NO_PAYMENT],
  ['crm.item.payment.product.list', { paymentId: 1, filter: {} }, ...FORBIDDEN, BOB],
  ['crm.item.payment.product.setQuantity', { id: 99, quantity: 1 }, ...NO_ITEM],
  ['crm.item.payment.product.setQuantity', { id: 1, quantity: -1 }, ...NO_QUANTITY],
  ['crm.item.payment.product.delete', { id: 99 }, ...NO_ITEM],
  ['crm.item.payment.delivery.add', { paymentId: 99, deliveryId: 1 }, ...NO_PAYMENT],
  ['crm.item.payment.delivery.add', { paymentId: 1, deliveryId: 99 }, ...zero('Delivery item not found')],
  ['crm.item.payment.delivery.list', { paymentId: 99, filter: {} }, ...NO_PAYMENT],
  ['crm.item.payment.delivery.setDelivery', { id: 99, deliveryId: 1 }, ...NO_ITEM],
  ['crm.item.payment.delivery.delete', { id: 99 }, ...NO_ITEM],
]

const NO_READ = [400, '200040300010', 'Access Denied', BOB] as const
const NO_WRITE = [400, '200040300020', 'Access Denied', BOB] as const
const binding = { orderId: 99, ownerId: 1, ownerTypeId: 2 }
const ORDERS: readonly CrmRefusal[] = [
  ['crm.orderentity.add', { fields: binding }, ...NO_WRITE],
  ['crm.orderentity.deleteByFilter', { fields: binding }, ...NO_WRITE],
  ['crm.orderentity.deleteByFilter', { fields: binding }, 400, '200540400001', 'order does not exist'],
  ['crm.orderentity.getFields', {}, ...NO_READ],
  ['crm.orderentity.list', {}, ...NO_READ],
]

describe.each([
  ['rows of goods', ROWS],
  ['payments and deliveries', PAYMENTS],
  ['what payments are for', PAID],
  ['bindings of orders', ORDERS],
])('%s', (_, refusals) => {
  itRefuses(office, refusals)
})

it('a portal without a shop has no bindings of orders', async () => {
  const shape = { format: 'b24kit portal schema', version: 1, baseCurrency: 'USD', fields: {}, smartProcesses: [], categories: [] } as const
  const schema: PortalSnapshot = { ...shape, statuses: [], currencies: [], scopes: ['crm'], methods: ['crm.orderentity.list'] }
  const { portal, ask } = await openCrmOffice({ schema })
  expect(await ask('crm.orderentity.list')).toMatchObject({
    status: 400,
    error: '200540400002',
    error_description: 'module sale does not exist',
  })
  await portal.close()
})
