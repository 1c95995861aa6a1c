import type { Client } from '@b24kit/client'
import { parseCents } from './money.ts'
import { orderTotalCents, type Order } from './northwind.ts'
import { demoTag, keyField } from './to-records.ts'

export interface SumCheck {
  readonly deals: number
  readonly productRows: number
  /** Cents. */
  readonly sums: { readonly orders: number; readonly deals: number; readonly productRows: number }
  /** What does not fit, in words; empty when the portal holds exactly what the orders say. */
  readonly differences: readonly string[]
}

/** Reads the demo's deals with their product rows and compares them with the orders, each by itself and all together. */
export async function checkSums(b24: Client, orders: readonly Order[], onDeal: (deals: number) => void = () => {}): Promise<SumCheck> {
  const totals = new Map(orders.map((order) => [String(order.id), orderTotalCents(order)]))
  const differences: string[] = []
  const sums = { orders: sum([...totals.values()]), deals: 0, productRows: 0 }
  let deals = 0
  let productRows = 0

  const select = ['ID', 'OPPORTUNITY', keyField]
  const tagged = b24.list('crm.deal.list', { filter: { ORIGINATOR_ID: demoTag }, select })
  for await (const { row: deal, ...result } of b24.bulk('crm.deal.productrows.get', tagged, ({ ID }) => ({ id: ID }))) {
    if (!result.ok) throw result.error
    const amount = parseCents(deal.OPPORTUNITY)
    const rowSum = sum(result.value.map(({ PRICE, QUANTITY }) => parseCents(PRICE) * QUANTITY))
    const id = String(deal[keyField])
    const expected = totals.get(id)
    totals.delete(id)
    if (amount !== expected || rowSum !== expected) {
      differences.push(`deal ${deal.ID}: order ${id} is ${expected} cents, the deal ${amount}, its rows ${rowSum}`)
    }
    sums.deals += amount
    sums.productRows += rowSum
    productRows += result.value.length
    onDeal(++deals)
  }
  return { deals, productRows, sums, differences: [...differences, ...Array.from(totals.keys(), (id) => `order ${id} has no deal`)] }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
