import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openShop, order, type Shop } from './sale-portal.ts'

let shop: Shop
beforeAll(async () => {
  shop = await openShop()
  await shop.call('sale.propertygroup.add', { fields: { personTypeId: 1, name: 'x' } })
  await shop.call('sale.property.add', { fields: { personTypeId: 1, propsGroupId: 1, name: 'x', type: 'FILE' } })
})
afterAll(() => shop.portal.close())

const scalar = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    true,
    -1,
    0,
    1,
    2,
    1.5,
    1e300,
    'N',
    'Y',
    'D',
    'USD',
    's1',
    'STRING',
    'STRING',
    '1',
    '2026-01-01',
    'a\u0000b',
  ),
  fc.string(),
)
const NAMES = (
  'id ID fields FIELDS order shipment orderId personTypeId currency lid statusId type TYPE name NAME value code CODE quantity price basePrice ' +
  'productId productid basketId paymentId shipmentId orderDeliveryId deliveryId paySystemId deducted allowDelivery paid sum settings defaultValue ' +
  'propertyValues orderPropsId shipmentPropsId entityId entityType propertyId propsGroupId domain SETTINGS PROFILES CONFIG CODES FORM_DATA ' +
  'ACTION_URI CALCULATE_URL PRINT_URL CHECK_URL REST_CODE CURRENCY DELIVERY_ID ITEMS TITLE PRICE PERSON_TYPE_ID BX_REST_HANDLER EMAIL VALUE ' +
  'PAYMENT_ID PAY_SYSTEM_ID SELECT FILTER ORDER select filter start fileData multiple'
).split(' ')
const value = fc.letrec((tie) => ({
  node: fc.oneof({ maxDepth: 3, depthSize: 'small' }, scalar, fc.array(tie('node'), { maxLength: 3 }), tie('map')),
  map: fc.dictionary(fc.constantFrom(...NAMES), tie('node'), { maxKeys: 8 }),
}))

it('no parameters break a method of the shop', async () => {
  const methods = shop.portal.methods.filter(({ name, tier }) => name.startsWith('sale.') && tier === 'stateful').map(({ name }) => name)
  expect(methods.length).toBeGreaterThan(140)
  await fc.assert(
    fc.asyncProperty(value.map, async (params) => {
      await shop.call('sale.order.add', { fields: order })
      for (const method of methods) {
        const init = { method: 'POST', body: JSON.stringify(params), headers: { 'Content-Type': 'application/json' } }
        const { status } = await shop.portal.fetch(`${shop.portal.url}/rest/1/admin/${method}`, init)
        expect([method, status]).toEqual([method, expect.toSatisfy((code: number) => code < 500)])
      }
    }),
    { numRuns: 8 },
  )
})
