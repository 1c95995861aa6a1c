import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { continueOrders } from './continue-northwind.ts'
import { lineTotalCents, orderTotalCents, type Customer, type Order } from './northwind.ts'

const customers = Array.from({ length: 20 }, (_, index) => ({ id: `C${index}` }) as Customer)
const products = Array.from({ length: 6 }, (_, index) => ({ name: `Wick ${index}`, unitPriceCents: 100 + index }))
const order: Order = {
  id: 11,
  customerId: 'C3',
  orderDate: '1998-05-01',
  requiredDate: '1998-05-29',
  shippedDate: '1998-05-06',
  freightCents: 1250,
  lines: [{ productName: 'Wick 1', unitPriceCents: 90, quantity: 6, discountPercent: 0 }],
}
const base = { customers, products, orders: [{ ...order, id: 10 }, order] }
const continueTo = (upTo: number, seed = 7): Order[] => [...continueOrders(base, { upTo, seed })]

test('continues to exactly 20,000 orders with ids that follow each other', () => {
  expect(continueTo(20_000).map(({ id }) => id)).toEqual(Array.from({ length: 19_998 }, (_, index) => index + 12))
})

test('gives the same bytes for the same seed, others for another', () => {
  expect(JSON.stringify(continueTo(500))).toBe(JSON.stringify(continueTo(500)))
  expect(JSON.stringify(continueTo(500))).not.toBe(JSON.stringify(continueTo(500, 8)))
})

test('begins the same however far it goes', () => {
  expect(continueTo(300).slice(0, 98)).toEqual(continueTo(100))
})

test('gives nothing when there are enough orders, and refuses to continue from nothing', () => {
  expect(continueTo(2)).toEqual([])
  expect(() => continueOrders({ ...base, orders: [] }, { upTo: 1, seed: 7 }).next()).toThrow(RangeError)
})

test('goes on from the last day, on workdays, and ships after the order', () => {
  const orders = continueTo(2000)
  const days = orders.map(({ orderDate }) => orderDate)
  expect(days).toEqual(days.toSorted())
  expect(days[0]! >= '1998-05-01').toBe(true)
  expect(new Set(days.map((day) => new Date(day).getUTCDay()))).toEqual(new Set([1, 2, 3, 4, 5]))
  expect(orders.filter(({ shippedDate, orderDate }) => shippedDate !== undefined && shippedDate <= orderDate)).toEqual([])
  expect(orders.some(({ shippedDate }) => shippedDate === undefined)).toBe(true)
})

test('half of the orders come from a quarter of the customers, and all of them order', () => {
  const orders = continueTo(8000)
  const counts = customers.map(({ id }) => orders.filter(({ customerId }) => customerId === id).length).toSorted((a, b) => b - a)
  const topQuarter = counts.slice(0, 5).reduce((sum, count) => sum + count, 0) / orders.length
  expect(topQuarter).toBeGreaterThan(0.47)
  expect(topQuarter).toBeLessThan(0.53)
  expect(counts.at(-1)).toBeGreaterThan(0)
})

test('sells known products at their list prices, none twice in an order', () => {
  const prices = new Map(products.map(({ name, unitPriceCents }) => [name, unitPriceCents]))
  for (const { lines } of continueTo(1000)) {
    expect(lines.map(({ unitPriceCents }) => unitPriceCents)).toEqual(lines.map(({ productName }) => prices.get(productName)))
    expect(new Set(lines.map(({ productName }) => productName)).size).toBe(lines.length)
    expect(lines.length).toBeGreaterThan(0)
  }
})

test('ends for any seed, also when there are fewer products than lines', () => {
  const property = fc.property(fc.integer(), fc.integer({ min: 1, max: 3 }), (seed, count) => {
    const few = { ...base, products: products.slice(0, count) }
    expect([...continueOrders(few, { upTo: 30, seed })]).toHaveLength(28)
  })
  fc.assert(property)
})

test.each([
  [{ unitPriceCents: 1400, quantity: 12, discountPercent: 0 }, 16_800],
  [{ unitPriceCents: 10, quantity: 1, discountPercent: 5 }, 10],
  [{ unitPriceCents: 10, quantity: 1, discountPercent: 6 }, 9],
  [{ unitPriceCents: 29, quantity: 3, discountPercent: 15 }, 74],
])('rounds a line half up to cents: %j', (line, cents) => {
  expect(lineTotalCents({ productName: 'Lamp', ...line })).toBe(cents)
})

test('an order is its lines and its freight', () => {
  expect(orderTotalCents(order)).toBe(540 + 1250)
})
