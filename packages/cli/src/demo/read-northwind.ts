import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { CsvError } from '../csv/csv-error.ts'
import { readCsvRecords, type CsvRecord } from '../csv/read-csv-records.ts'
import type { Customer, Northwind, Order, OrderLine, Product } from './northwind.ts'

/**
 * Reads `customers.csv`, `products.csv`, `orders.csv` and `order-lines.csv` of a directory and cleans them: "NULL" becomes `undefined`, moments
 * dates, money whole cents.
 * Throws `CsvError` for a value that cannot be cleaned and for a row that belongs to no customer, order or product.
 *
 * @example const { customers, orders } = await readNorthwind(directory)
 */
export async function readNorthwind(directory: string): Promise<Northwind> {
  const customers = new Map<string, Customer>()
  for await (const row of readFile(directory, 'customers.csv')) addOnce(row, customers, row.text('customerKey'), toCustomer(row))

  const products = new Map<number, Product>()
  for await (const row of readFile(directory, 'products.csv')) addOnce(row, products, row.integer('id'), toProduct(row))

  const orders = new Map<number, Order & { readonly lines: OrderLine[] }>()
  for await (const row of readFile(directory, 'orders.csv')) {
    const order = toOrder(row)
    if (!customers.has(order.customerId)) throw row.error(`order ${order.id} is of the unknown customer "${order.customerId}"`)
    addOnce(row, orders, order.id, order)
  }
  for await (const row of readFile(directory, 'order-lines.csv')) {
    const order = orders.get(row.integer('orderId'))
    if (!order) throw row.error(`a line of the unknown order ${row.text('orderId')}`)
    const product = products.get(row.integer('productId'))
    if (!product) throw row.error(`a line of the unknown product ${row.text('productId')}`)
    order.lines.push(toLine(row, product))
  }
  return { customers: [...customers.values()], products: [...products.values()], orders: [...orders.values()] }
}

function toCustomer(row: Row): Customer {
  return {
    id: row.text('customerKey'),
    companyName: row.text('companyName'),
    contactName: row.text('contactName'),
    contactTitle: row.text('contactTitle'),
    address: row.text('street'),
    city: row.text('city'),
    region: row.optional('region'),
    postalCode: row.optional('postalCode'),
    country: row.text('country'),
    phone: row.text('phone'),
  }
}

function toProduct(row: Row): Product {
  return { name: row.text('name'), unitPriceCents: row.hundredths('unitPrice') }
}

function toOrder(row: Row): Order & { readonly lines: OrderLine[] } {
  return {
    id: row.integer('id'),
    customerId: row.text('customerKey'),
    orderDate: row.date('orderDate'),
    requiredDate: row.date('requiredDate'),
    shippedDate: row.optional('shippedDate') && row.date('shippedDate'),
    freightCents: row.hundredths('freight'),
    lines: [],
  }
}

function toLine(row: Row, { name }: Product): OrderLine {
  return {
    productName: name,
    unitPriceCents: row.hundredths('unitPrice'),
    quantity: row.integer('quantity'),
    discountPercent: row.hundredths('discount'),
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
    const [, iso = ''] = /^(\d{4}-\d\d-\d\d) 00:00:00\.000$/.exec(text(column)) ?? fail(column, 'a date like 1996-07-31 00:00:00.000')
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
