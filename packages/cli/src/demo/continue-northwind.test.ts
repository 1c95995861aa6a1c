import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { continueOrders } from './continue-northwind.ts'
import { lineTotalCents, type Order } from './northwind.ts'

const order = (id: number, over: Partial<Order> = {}): Order => ({
  id,
  customerId: id % 4 === 0 ? 'RARE' : 'OFTEN',
  employeeId: 1,
  orderDate: '1998-05-01',
  requiredDate: '1998-05-29',
  shippedDate: '1998-05-06',
  freightCents: 1250,
  shipCity: 'Malmö',
  shipCountry: 'Sweden',
  lines: [
    { productName: 'Lamp', unitPriceCents: 1000 + id, quantity: 6, discountPercent: 0 },
    { productName: `Wick ${id}`, unitPriceCents: 50, quantity: 40, discountPercent: 15 },
  ],
  ...over,
})
const base = { orders: Array.from({ length: 8 }, (_, index) => order(index + 1)) }
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000
const continueTo = (upTo: number, seed = 7): Order[] => [...continueOrders(base, { upTo, seed })]

test('continues to exactly 20,000 orders with ids that follow each other', () => {
  const ids = continueTo(20_000).map(({ id }) => id)
  expect(ids).toEqual(Array.from({ length: 20_000 - 8 }, (_, index) => index + 9))
})

test('gives the same bytes for the same seed, others for another', () => {
  expect(JSON.stringify(continueTo(500))).toBe(JSON.stringify(continueTo(500)))
  expect(JSON.stringify(continueTo(500))).not.toBe(JSON.stringify(continueTo(500, 8)))
})

test('begins the same however far it goes', () => {
  expect(continueTo(300).slice(0, 92)).toEqual(continueTo(100))
})

test('gives nothing when the real orders are enough, and refuses to continue from nothing', () => {
  expect(continueTo(8)).toEqual([])
  expect(() => continueOrders({ orders: [] }, { upTo: 1, seed: 7 }).next()).toThrow(RangeError)
})

test('goes on from the last real day, on workdays, keeping the time to delivery', () => {
  const orders = continueTo(2000)
  const days = orders.map(({ orderDate }) => orderDate)
  expect(days).toEqual(days.toSorted())
  expect(days[0]! >= '1998-05-01').toBe(true)
  const weekdays = new Set(days.map((day) => new Date(day).getUTCDay()))
  expect(weekdays).toEqual(new Set([1, 2, 3, 4, 5]))
  for (const { orderDate, requiredDate, shippedDate } of orders) {
    expect([daysBetween(orderDate, requiredDate), daysBetween(orderDate, shippedDate!)]).toEqual([28, 5])
  }
})

test('keeps an order undelivered when its model was', () => {
  const [next] = continueOrders({ orders: [order(1, { shippedDate: undefined })] }, { upTo: 2, seed: 7 })
  expect(next).toMatchObject({ id: 2, shippedDate: undefined })
})

test('draws customers as often as they order', () => {
  const orders = continueTo(8000)
  const rare = orders.filter(({ customerId }) => customerId === 'RARE').length / orders.length
  expect(rare).toBeGreaterThan(0.22)
  expect(rare).toBeLessThan(0.28)
})

test('takes lines that were sold, at the latest price, no product twice', () => {
  for (const { lines } of continueTo(1000)) {
    expect(lines).toHaveLength(2)
    expect(new Set(lines.map(({ productName }) => productName)).size).toBe(2)
    for (const line of lines) {
      const lamp = { productName: 'Lamp', unitPriceCents: 1008, quantity: 6, discountPercent: 0 }
      const wick = { productName: expect.stringMatching(/^Wick [1-8]$/) as unknown, unitPriceCents: 50, quantity: 40, discountPercent: 15 }
      expect(line).toEqual(line.productName === 'Lamp' ? lamp : wick)
    }
  }
})

test('ends for any real orders, also when one holds a product twice', () => {
  const lines = fc.array(fc.constantFrom('A', 'B', 'C'), { maxLength: 6 })
  const property = fc.property(fc.array(lines, { minLength: 1, maxLength: 5 }), fc.integer(), (products, seed) => {
    const orders = products.map((names, index) =>
      order(index + 1, { lines: names.map((productName) => ({ productName, unitPriceCents: 1, quantity: 1, discountPercent: 0 })) }),
    )
    expect([...continueOrders({ orders }, { upTo: 30, seed })]).toHaveLength(30 - orders.length)
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
