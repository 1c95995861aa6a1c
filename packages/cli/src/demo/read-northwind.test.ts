import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { lineTotalCents } from './northwind.ts'
import { readNorthwind } from './read-northwind.ts'

const CUSTOMERS = `customerKey,companyName,contactName,contactTitle,street,city,region,postalCode,country,phone
LAMPS,"Lamps, Sons & Co",Zoë Quint,Owner,Quay  1,Malmö,NULL,NULL,Sweden,(5) 555.01 02
`
const PRODUCTS = `id,name,unitPrice
1,Lamp,0.35
2,Wick,15
`
const ORDERS = `id,customerKey,orderDate,requiredDate,shippedDate,freight
7,LAMPS,1996-07-04 00:00:00.000,1996-08-01 00:00:00.000,NULL,32.3
`
const LINES = `orderId,productId,unitPrice,quantity,discount
7,1,0.29,3,0.15
7,2,14,1,0
`

let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'read-northwind-'))
})
afterEach(() => rm(directory, { recursive: true }))

async function read(files: { customers?: string; orders?: string; lines?: string } = {}): ReturnType<typeof readNorthwind> {
  await writeFile(join(directory, 'customers.csv'), files.customers ?? CUSTOMERS)
  await writeFile(join(directory, 'products.csv'), PRODUCTS)
  await writeFile(join(directory, 'orders.csv'), files.orders ?? ORDERS)
  await writeFile(join(directory, 'order-lines.csv'), files.lines ?? LINES)
  return readNorthwind(directory)
}

test('cleans "NULL", dates and money, and keeps every other text as it is', async () => {
  expect(await read()).toEqual({
    customers: [
      {
        id: 'LAMPS',
        companyName: 'Lamps, Sons & Co',
        contactName: 'Zoë Quint',
        contactTitle: 'Owner',
        address: 'Quay  1',
        city: 'Malmö',
        region: undefined,
        postalCode: undefined,
        country: 'Sweden',
        phone: '(5) 555.01 02',
      },
    ],
    products: [
      { name: 'Lamp', unitPriceCents: 35 },
      { name: 'Wick', unitPriceCents: 1500 },
    ],
    orders: [
      {
        id: 7,
        customerId: 'LAMPS',
        orderDate: '1996-07-04',
        requiredDate: '1996-08-01',
        shippedDate: undefined,
        freightCents: 3230,
        lines: [
          { productName: 'Lamp', unitPriceCents: 29, quantity: 3, discountPercent: 15 },
          { productName: 'Wick', unitPriceCents: 1400, quantity: 1, discountPercent: 0 },
        ],
      },
    ],
  })
})

test.each([
  ['an order of nobody', { orders: ORDERS.replace('LAMPS', 'NOBODY') }, 'line 2: order 7 is of the unknown customer "NOBODY"'],
  ['a line of no order', { lines: LINES.replace('7,2,', '8,2,') }, 'line 3: a line of the unknown order 8'],
  ['a line of no product', { lines: LINES.replace('7,2,', '7,3,') }, 'line 3: a line of the unknown product 3'],
  ['a customer twice', { customers: CUSTOMERS + CUSTOMERS.split('\n')[1] }, 'line 3: LAMPS stands twice'],
  ['an order twice', { orders: ORDERS + ORDERS.split('\n')[1] }, 'line 3: 7 stands twice'],
  [
    'a day that never was',
    { orders: ORDERS.replace('1996-07-04', '1997-02-30') },
    'orderDate must be a date of the calendar, got "1997-02-30 00:00:00.000"',
  ],
  ['an American date', { orders: ORDERS.replace('1996-07-04', '7/4/1996') }, 'orderDate must be a date like 1996-07-31 00:00:00.000'],
  ['a fraction of a cent', { lines: LINES.replace('0.29', '0.295') }, 'unitPrice must be a decimal with at most two places, got "0.295"'],
  ['a missing text', { customers: CUSTOMERS.replace('Zoë Quint', 'NULL') }, 'contactName must be a text, got "NULL"'],
  ['a negative quantity', { lines: LINES.replace(',3,', ',-3,') }, 'quantity must be a whole number, got "-3"'],
  ['a missing column', { customers: CUSTOMERS.replace('phone', 'telephone') }, 'there is no column "phone"'],
])('refuses %s', async (_name, files, message) => {
  await expect(read(files)).rejects.toThrow(message)
})

describe('the data set', async () => {
  const { customers, products, orders } = await readNorthwind(fileURLToPath(new URL('../../data/northwind/', import.meta.url)))
  const lines = orders.flatMap((order) => order.lines)
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

  test('is all of Northwind', () => {
    expect([customers.length, products.length, orders.length]).toEqual([91, 77, 830])
    expect(lines).toHaveLength(2155)
    expect(orders.map(({ id }) => id)).toEqual(Array.from({ length: 830 }, (_, index) => 10_248 + index))
    expect([orders[0]!.orderDate, orders.at(-1)!.orderDate]).toEqual(['1996-07-04', '1998-05-06'])
    expect(orders.filter(({ shippedDate }) => shippedDate === undefined)).toHaveLength(21)
  })

  test('comes to the totals that are known of it', () => {
    expect(sum(orders[0]!.lines.map(lineTotalCents))).toBe(44_000)
    expect(sum(lines.map(lineTotalCents))).toBe(126_579_329)
    expect(sum(orders.map(({ freightCents }) => freightCents))).toBe(6_494_269)
    // Unrounded, in hundredths of a cent: 1,265,793.0395.
    const unrounded = lines.map(({ unitPriceCents, quantity, discountPercent }) => unitPriceCents * quantity * (100 - discountPercent))
    expect(sum(unrounded)).toBe(12_657_930_395)
  })
})
