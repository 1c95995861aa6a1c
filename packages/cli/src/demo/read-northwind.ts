import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { CsvError } from '../csv/csv-error.ts'
import { readCsvRecords, type CsvRecord } from '../csv/read-csv-records.ts'
import type { Customer, Northwind, Order, OrderLine, Product } from './northwind.ts'

/**
 * Reads `customers.csv`, `products.csv`, `orders.csv` and `order-lines.csv` of a directory and cleans them: "NULL" becomes `undefined`, dates ISO,
 * money whole cents.
 * Throws `CsvError` for a value that cannot be cleaned and for a row that belongs to no customer or order.
 *
 * @example const { customers, orders } = await readNorthwind(directory)
 */
export async function readNorthwind(directory: string): Promise<Northwind> {
  const customers = new Map<string, Customer>()
  for await (const row of readFile(directory, 'customers.csv')) addOnce(row, customers, row.text('CustomerID'), toCustomer(row))

  const products = new Map<string, Product>()
  for await (const row of readFile(directory, 'products.csv')) addOnce(row, products, row.text('ProductName'), toProduct(row))

  const orders = new Map<number, Order & { readonly lines: OrderLine[] }>()
  for await (const row of readFile(directory, 'orders.csv')) {
    const order = toOrder(row)
    if (!customers.has(order.customerId)) throw row.error(`order ${order.id} is of the unknown customer "${order.customerId}"`)
    addOnce(row, orders, order.id, order)
  }
  for await (const row of readFile(directory, 'order-lines.csv')) {
    const order = orders.get(row.integer('OrderID'))
    if (!order) throw row.error(`a line of the unknown order ${row.text('OrderID')}`)
    order.lines.push(toLine(row))
  }
  return { customers: [...customers.values()], products: [...products.values()], orders: [...orders.values()] }
}

function toCustomer(row: Row): Customer {
  return {
    id: row.text('CustomerID'),
    companyName: row.text('CompanyName'),
    contactName: row.text('ContactName'),
    contactTitle: row.text('ContactTitle'),
    address: row.text('Address'),
    city: row.text('City'),
    region: row.optional('Region'),
    postalCode: row.optional('PostalCode'),
    country: row.text('Country'),
    phone: row.text('Phone'),
    fax: row.optional('Fax'),
  }
}

function toProduct(row: Row): Product {
  return { name: row.text('ProductName'), unitPriceCents: row.hundredths('UnitPrice') }
}

function toOrder(row: Row): Order & { readonly lines: OrderLine[] } {
  return {
    id: row.integer('OrderID'),
    customerId: row.text('CustomerID'),
    orderDate: row.date('OrderDate'),
    requiredDate: row.date('RequiredDate'),
    shippedDate: row.optional('ShippedDate') && row.date('ShippedDate'),
    freightCents: row.hundredths('Freight'),
    lines: [],
  }
}

function toLine(row: Row): OrderLine {
  return {
    productName: row.text('ProductName'),
    unitPriceCents: row.hundredths('UnitPrice'),
    quantity: row.integer('Quantity'),
    discountPercent: row.hundredths('Discount'),
  }
}

function addOnce<K, V>(row: Row, map: Map<K, V>, key: K, value: V): void {
  if (map.has(key)) throw row.error(`${String(key)} stands twice`)
  map.set(key, value)
}

async function* readFile(directory: string, name: string): AsyncGenerator<Row> {
  for await (const record of readCsvRecords(createReadStream(join(directory, name)))) yield createRow(record)
}

interface Row {
  text(column: string): string
  optional(column: string): string | undefined
  integer(column: string): number
  hundredths(column: string): number
  date(column: string): string
  error(problem: string): CsvError
}

function createRow({ line, values }: CsvRecord): Row {
  const row: Row = { text, optional, integer, hundredths, date, error }
  return row

  function optional(column: string): string | undefined {
    const value = values[column]
    if (value === undefined) throw error(`there is no column "${column}"`)
    return value === 'NULL' || value === '' ? undefined : value
  }
  function text(column: string): string {
    return optional(column) ?? fail(column, 'a text')
  }
  function integer(column: string): number {
    return /^\d+$/.test(text(column)) ? Number(text(column)) : fail(column, 'a whole number')
  }
  // Digit by digit: 100 × 0.29 is 28.999999999999996 in binary.
  function hundredths(column: string): number {
    const [, whole, fraction = ''] = /^(\d+)(?:\.(\d{1,2}))?$/.exec(text(column)) ?? fail(column, 'a decimal with at most two places')
    return Number(whole) * 100 + Number(fraction.padEnd(2, '0'))
  }
  function date(column: string): string {
    const [, month = '', day = '', year = ''] =
      /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text(column)) ?? fail(column, 'a date like 7/31/1996')
    const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    const instant = new Date(`${iso}T00:00:00Z`)
    return Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== iso ? fail(column, 'a date of the calendar') : iso
  }
  function fail(column: string, expected: string): never {
    throw error(`${column} must be ${expected}, got ${JSON.stringify(values[column])}`)
  }
  function error(problem: string): CsvError {
    return new CsvError(line, problem)
  }
}
