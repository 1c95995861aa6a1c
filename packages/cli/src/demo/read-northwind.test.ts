import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { lineTotalCents } from './northwind.ts'
import { readNorthwind } from './read-northwind.ts'

const CUSTOMERS = `CustomerID,CompanyName,ContactName,ContactTitle,Address,City,Region,PostalCode,Country,Phone,Fax
LAMPS,"Lamps, Sons & Co",Zoë Quint,Owner,Quay  1,Malmö,NULL,NULL,Sweden,(5) 555.01 02,NULL
`
const PRODUCTS = `ProductID,ProductName,UnitPrice
1,Lamp,0.35
`
const ORDERS = `OrderID,CustomerID,EmployeeID,OrderDate,RequiredDate,ShippedDate,Freight,ShipCity,ShipCountry
7,LAMPS,2,7/4/1996,8/1/1996,NULL,32.3,Malmö,Sweden
`
const LINES = `OrderID,ProductName,UnitPrice,Quantity,Discount
7,Lamp,0.29,3,0.15
7,Wick,14,1,0
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
        fax: undefined,
      },
    ],
    products: [{ name: 'Lamp', unitPriceCents: 35 }],
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
  ['a line of no order', { lines: LINES.replace('7,Wick', '8,Wick') }, 'line 3: a line of the unknown order 8'],
  ['a customer twice', { customers: CUSTOMERS + CUSTOMERS.split('\n')[1] }, 'line 3: LAMPS stands twice'],
  ['an order twice', { orders: ORDERS + ORDERS.split('\n')[1] }, 'line 3: 7 stands twice'],
  [
    'a day that never was',
    { orders: ORDERS.replace('7/4/1996', '2/30/1997') },
    'OrderDate must be a date of the calendar, got "2/30/1997"',
  ],
  ['an ISO date', { orders: ORDERS.replace('7/4/1996', '1996-07-04') }, 'OrderDate must be a date like 7/31/1996, got "1996-07-04"'],
  ['a fraction of a cent', { lines: LINES.replace('0.29', '0.295') }, 'UnitPrice must be a decimal with at most two places, got "0.295"'],
  ['a missing text', { customers: CUSTOMERS.replace('Zoë Quint', 'NULL') }, 'ContactName must be a text, got "NULL"'],
  ['a negative quantity', { lines: LINES.replace(',3,', ',-3,') }, 'Quantity must be a whole number, got "-3"'],
  ['a missing column', { customers: CUSTOMERS.replace('Phone', 'Telephone') }, 'there is no column "Phone"'],
])('refuses %s', async (_name, files, message) => {
  await expect(read(files)).rejects.toThrow(message)
})

test('the real orders of the data set come to the totals that are known of them', async () => {
  const { customers, products, orders } = await readNorthwind(fileURLToPath(new URL('../../data/northwind/', import.meta.url)))
  expect([customers.length, products.length]).toEqual([91, 77])
  const totals = orders.slice(0, 16).map(({ id, lines }) => [id, lines.reduce((sum, line) => sum + lineTotalCents(line), 0)])
  expect(totals).toEqual([
    [10248, 44_000],
    [10249, 186_340],
    [10250, 155_260],
    [10251, 65_406],
    [10252, 359_790],
    [10253, 144_480],
    [10254, 55_662],
    [10255, 249_050],
    [10256, 51_780],
    [10257, 111_990],
    [10258, 161_488],
    [10259, 10_080],
    [10260, 150_465],
    [10261, 44_800],
    [10262, 58_400],
    [10263, 187_380],
  ])
})
