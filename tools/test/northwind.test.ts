import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'

const EXTRACT = fileURLToPath(new URL('../src/northwind/extract.mjs', import.meta.url))

// Invented rows in the shapes of the source: columns that nobody needs, numbers for codes, "NULL" for nothing.
const TABLES = {
  customers: [
    {
      id: 1,
      companyName: 'LAMPS "R" US',
      contactName: 'Zoë Quint',
      contactTitle: 'Owner',
      street: 'Quay  1',
      city: 'Malmö',
      region: 'NULL',
      postalCode: 211,
      country: 'Sweden',
      phone: '(5) 555-01',
      customerKey: 'LAMPS',
    },
  ],
  products: [{ id: 2, supplierId: 9, quantityPerUnit: '1, boxed', unitPrice: 2.5, discontinued: false, name: "Zoë's Lamp" }],
  orders: [
    {
      id: 7,
      customerKey: 'LAMPS',
      orderDate: '1996-07-04 00:00:00.000',
      requiredDate: '1996-08-01 00:00:00.000',
      shippedDate: 'NULL',
      freight: 32.38,
      shipName: 'Lamps',
      shipCity: 'Malmö',
      shipCountry: 'Sweden',
    },
  ],
  orderdetails: [{ id: 1, orderId: 7, productId: 2, unitPrice: 0.29, quantity: 3, discount: 0.15 }],
}

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'northwind-'))
})
afterEach(() => rm(root, { recursive: true }))

async function extract(tables: object): Promise<{ rows: unknown; read: (name: string) => Promise<string> }> {
  await mkdir(join(root, 'data'))
  await writeFile(join(root, 'data/db.json'), JSON.stringify(tables))
  await writeFile(join(root, 'package.json'), '{ "name": "northwind", "version": "1.2.3" }')
  await writeFile(join(root, 'LICENSE'), 'The MIT License\n')
  const { stdout } = await promisify(execFile)(process.execPath, [EXTRACT, root, join(root, 'out')])
  return { rows: JSON.parse(stdout), read: (name) => readFile(join(root, 'out', name), 'utf8') }
}

test('writes four tables as CSV, dirty as they are, with the licence beside', async () => {
  const { rows, read } = await extract(TABLES)
  expect(await read('customers.csv')).toBe(`customerKey,companyName,contactName,contactTitle,street,city,region,postalCode,country,phone
LAMPS,"LAMPS ""R"" US",Zoë Quint,Owner,Quay  1,Malmö,NULL,211,Sweden,(5) 555-01
`)
  expect(await read('products.csv')).toBe(`id,name,quantityPerUnit,unitPrice,discontinued
2,Zoë's Lamp,"1, boxed",2.5,false
`)
  expect(await read('orders.csv')).toBe(`id,customerKey,orderDate,requiredDate,shippedDate,freight,shipName,shipCity,shipCountry
7,LAMPS,1996-07-04 00:00:00.000,1996-08-01 00:00:00.000,NULL,32.38,Lamps,Malmö,Sweden
`)
  expect(await read('order-lines.csv')).toBe(`orderId,productId,unitPrice,quantity,discount
7,2,0.29,3,0.15
`)
  expect(await read('LICENSE-NORTHWIND.md')).toMatch(/Microsoft[^]+npm package northwind 1\.2\.3[^]+\n\nThe MIT License\n$/)
  expect(rows).toEqual({ 'customers.csv': 1, 'products.csv': 1, 'orders.csv': 1, 'order-lines.csv': 1 })
})

test('refuses a row that misses a value, and writes nothing', async () => {
  const { id } = TABLES.products[0]!
  await expect(extract({ ...TABLES, products: [{ id }] })).rejects.toThrow('products 2 has no name')
  await expect(readFile(join(root, 'out/customers.csv'))).rejects.toThrow('ENOENT')
})

test('says how it is called', async () => {
  await expect(promisify(execFile)(process.execPath, [EXTRACT])).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining('Usage') as unknown,
  })
})
