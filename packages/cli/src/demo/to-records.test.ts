import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatCents, parseCents } from './money.ts'
import { orderTotalCents, type Customer, type Order } from './northwind.ts'
import { toCompany, toContact, toDeal, toProductRows } from './to-records.ts'

const line = fc.record({
  productName: fc.constant('Lamp'),
  unitPriceCents: fc.integer({ min: 0, max: 99_999 }),
  quantity: fc.integer({ min: 1, max: 130 }),
  discountPercent: fc.integer({ min: 0, max: 100 }),
})
const order: Order = {
  id: 10_263,
  customerId: 'ERNSH',
  orderDate: '1996-07-23',
  requiredDate: '1996-08-20',
  shippedDate: '1996-07-31',
  freightCents: 14_606,
  lines: [{ productName: 'Pavlova', unitPriceCents: 1390, quantity: 59, discountPercent: 25 }],
}
const customer: Customer = {
  id: 'PRINI',
  companyName: 'Princesa Isabel Vinhos',
  contactName: 'Isabel de Castro',
  contactTitle: 'Sales Representative',
  address: 'Estrada da saúde n. 58',
  city: 'Lisboa',
  region: undefined,
  postalCode: '1756',
  country: 'Portugal',
  phone: '(1) 356-5634',
}

test('product rows come to the order, whatever its discounts leave of a cent', () => {
  const property = fc.property(fc.array(line), fc.nat(99_999), (lines, freightCents) => {
    const own = { ...order, lines, freightCents }
    const sum = toProductRows(own).reduce((total, { PRICE, QUANTITY }) => total + parseCents(PRICE as string) * (QUANTITY as number), 0)
    expect(sum).toBe(orderTotalCents(own))
  })
  fc.assert(property)
})

test('a price with fractions of a cent becomes two rows', () => {
  const lamp = { PRODUCT_NAME: 'Pavlova', DISCOUNT_TYPE_ID: 2, DISCOUNT_RATE: 25 }
  expect(toProductRows(order)).toEqual([
    { ...lamp, PRICE: '10.42', QUANTITY: 29 },
    { ...lamp, PRICE: '10.43', QUANTITY: 30 },
    { PRODUCT_NAME: 'Freight', PRICE: '146.06', QUANTITY: 1 },
  ])
})

test('a shipped order is won on its day, another one is under way until it is required', () => {
  expect(toDeal(order, 1, 2)).toMatchObject({ STAGE_ID: 'WON', CLOSEDATE: '1996-07-31', COMPANY_ID: 1, CONTACT_IDS: [2] })
  expect(toDeal({ ...order, shippedDate: undefined }, 1, 2)).toMatchObject({ STAGE_ID: 'EXECUTING', CLOSEDATE: '1996-08-20' })
})

test('sends nothing where the data has nothing', () => {
  expect(toCompany(customer)).not.toHaveProperty('ADDRESS_PROVINCE')
  expect(toCompany(customer).PHONE).toEqual([{ VALUE: '(1) 356-5634', VALUE_TYPE: 'WORK' }])
  expect(toContact(customer, 1)).toMatchObject({ NAME: 'Isabel', LAST_NAME: 'de Castro' })
})

test('cents survive the way there and back', () => {
  const property = fc.property(fc.nat(), (cents) => parseCents(formatCents(cents)) === cents)
  fc.assert(property)
})

test.each([
  ['1234.5', 123_450],
  ['7', 700],
  ['0.1000', 10],
  [899.1, 89_910],
])('reads the portal’s %j', (decimal, cents) => {
  expect(parseCents(decimal)).toBe(cents)
})

test.each(['12.345', '-1.00', '', '1e3', '1,5'])('refuses %j', (decimal) => {
  expect(() => parseCents(decimal)).toThrow(TypeError)
})
