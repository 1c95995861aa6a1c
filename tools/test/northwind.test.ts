import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'

const EXTRACT = fileURLToPath(new URL('../src/northwind/extract.mjs', import.meta.url))

// Invented rows in the shapes of the script: with and without INTO, a column list, national strings, doubled quotes, NULL.
const SCRIPT = `set identity_insert "Products" on
INSERT "Products"("ProductID","ProductName","UnitPrice") VALUES(1,'Zoë''s Lamp',18)
INSERT "Products"("ProductID","ProductName","UnitPrice") VALUES(2,'Wick, long',2.5)
go
INSERT "Customers" VALUES('LAMPS','Lamps "R" Us','Zoë Quint','Owner','Quay  1','Malmö',NULL,'S-1','Sweden','(5) 555-01',NULL)
INSERT "Order Details" VALUES(7,1,0.29,3,0.15)
INSERT "Order Details" VALUES(7,2,2.5,1,0)
INSERT INTO "Orders"
("OrderID","CustomerID","EmployeeID","OrderDate","RequiredDate",
	"ShippedDate","ShipVia","Freight","ShipName","ShipAddress",
	"ShipCity","ShipRegion","ShipPostalCode","ShipCountry")
VALUES (7,N'LAMPS',2,'7/4/1996','8/1/1996',NULL,3,32.38,
	N'Lamps (Malmö), Sons',N'59 l''Abbaye',N'Malmö',
	NULL,N'51100',N'Sweden')
`

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'northwind-'))
})
afterEach(() => rm(root, { recursive: true }))

async function extract(script: string): Promise<{ figures: unknown; read: (name: string) => Promise<string> }> {
  const samples = join(root, 'samples/databases/northwind-pubs')
  await mkdir(samples, { recursive: true })
  await writeFile(join(samples, 'instnwnd.sql'), script)
  await writeFile(join(root, 'license.txt'), 'MIT License\n')
  const { stdout } = await promisify(execFile)(process.execPath, [EXTRACT, root, join(root, 'out')])
  return { figures: JSON.parse(stdout), read: (name) => readFile(join(root, 'out', name), 'utf8') }
}

test('writes the facts as our own CSV, dirty as they are, with the licence beside', async () => {
  const { figures, read } = await extract(SCRIPT)
  expect(await read('customers.csv')).toBe(
    'CustomerID,CompanyName,ContactName,ContactTitle,Address,City,Region,PostalCode,Country,Phone,Fax\n' +
      'LAMPS,"Lamps ""R"" Us",Zoë Quint,Owner,Quay  1,Malmö,NULL,S-1,Sweden,(5) 555-01,NULL\n',
  )
  expect(await read('products.csv')).toBe(`ProductID,ProductName,UnitPrice
1,Zoë's Lamp,18
2,"Wick, long",2.5
`)
  expect(await read('orders.csv')).toBe(
    'OrderID,CustomerID,EmployeeID,OrderDate,RequiredDate,ShippedDate,Freight,ShipCity,ShipCountry\n' +
      '7,LAMPS,2,7/4/1996,8/1/1996,NULL,32.38,Malmö,Sweden\n',
  )
  expect(await read('order-lines.csv')).toBe(
    `OrderID,ProductName,UnitPrice,Quantity,Discount
7,Zoë's Lamp,0.29,3,0.15
7,"Wick, long",2.5,1,0
`,
  )
  expect(await read('LICENSE-NORTHWIND.md')).toBe('MIT License\n')
  expect(figures).toEqual({ customers: 1, orders: 1, lines: 2, products: 2, totalCents: 74 + 250, freightCents: 3238 })
})

test.each([
  ['a line of an unknown product', SCRIPT.replace('(7,2,', '(7,3,'), 'A row has no ProductName'],
  ['a row with a value too few', SCRIPT.replace("'Wick, long',2.5", "'Wick, long'"), '"Products": 3 columns but 2 values'],
  ['a price below a cent', SCRIPT.replace('0.29', '0.295'), 'at most two places, got "0.295"'],
  ['values that are no literals', SCRIPT.replace(',18)', ',2*9)'), 'Cannot read the values'],
])('refuses %s', async (_name, script, message) => {
  await expect(extract(script)).rejects.toThrow(message)
})

test('says how it is called', async () => {
  await expect(promisify(execFile)(process.execPath, [EXTRACT])).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining('Usage') as unknown,
  })
})
