// Writes the Northwind facts that the demo imports as our own four CSV files, dirty as they are:
//   node tools/src/northwind/extract.mjs <checkout of microsoft/sql-server-samples> <directory to write>
// and prints what it wrote, sums in cents, as one JSON line.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readInserts } from './read-inserts.mjs'

const CUSTOMER = 'CustomerID CompanyName ContactName ContactTitle Address City Region PostalCode Country Phone Fax'.split(' ')
const PRODUCT = 'ProductID ProductName UnitPrice'.split(' ')
const ORDER = 'OrderID CustomerID EmployeeID OrderDate RequiredDate ShippedDate Freight ShipCity ShipCountry'.split(' ')
const LINE = 'OrderID ProductName UnitPrice Quantity Discount'.split(' ')
const DETAIL = 'OrderID ProductID UnitPrice Quantity Discount'.split(' ')

const [checkout, directory] = process.argv.slice(2)
if (!checkout || !directory) {
  console.error('Usage: node tools/src/northwind/extract.mjs <checkout of microsoft/sql-server-samples> <directory to write>')
  process.exit(2)
}

const sql = await readFile(join(checkout, 'samples/databases/northwind-pubs/instnwnd.sql'), 'utf8')
const customers = readInserts(sql, 'Customers', CUSTOMER)
const orders = readInserts(sql, 'Orders', [])
const products = readInserts(sql, 'Products', [])
const productNames = new Map(products.map((row) => [row.ProductID, row.ProductName]))
const lines = readInserts(sql, 'Order Details', DETAIL).map((row) => Object.assign(row, { ProductName: productNames.get(row.ProductID) }))

await mkdir(directory, { recursive: true })
await writeFile(join(directory, 'customers.csv'), toCsv(CUSTOMER, customers))
await writeFile(join(directory, 'products.csv'), toCsv(PRODUCT, products))
await writeFile(join(directory, 'orders.csv'), toCsv(ORDER, orders))
await writeFile(join(directory, 'order-lines.csv'), toCsv(LINE, lines))
await writeFile(join(directory, 'LICENSE-NORTHWIND.md'), await readFile(join(checkout, 'license.txt'), 'utf8'))
console.log(
  JSON.stringify({
    customers: customers.length,
    orders: orders.length,
    lines: lines.length,
    products: products.length,
    totalCents: sum(lines.map(lineTotalCents)),
    freightCents: sum(orders.map((order) => hundredths(order.Freight))),
  }),
)

function toCsv(columns, rows) {
  return [columns, ...rows.map((row) => columns.map((column) => quote(row[column], column)))]
    .map((fields) => `${fields.join(',')}\n`)
    .join('')
}

function quote(text, column) {
  if (text === undefined) throw new Error(`A row has no ${column}: is this the script of the Northwind database?`)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** UnitPrice × Quantity × (1 − Discount), rounded half up to cents, in integers all the way. */
function lineTotalCents({ UnitPrice, Quantity, Discount }) {
  return Math.floor((hundredths(UnitPrice) * Number(Quantity) * (100 - hundredths(Discount)) + 50) / 100)
}

function hundredths(decimal) {
  const [, whole, fraction = ''] = /^(\d+)(?:\.(\d{1,2}))?$/.exec(decimal) ?? []
  if (whole === undefined) throw new Error(`Expected a decimal with at most two places, got "${decimal}"`)
  return Number(whole) * 100 + Number(fraction.padEnd(2, '0'))
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0)
}
