import { continueOrders } from './continue-northwind.ts'
import type { Northwind } from './northwind.ts'
import { readNorthwind } from './read-northwind.ts'

/** The same orders every time. */
const seed = 7

/** The data set with exactly `count` orders: the real ones first, then generated ones. `real` says how many of them are real. */
export async function loadOrders(directory: string, count: number): Promise<{ northwind: Northwind; real: number }> {
  const base = await readNorthwind(directory)
  const orders = [...base.orders.slice(0, count), ...continueOrders(base, { upTo: count, seed })]
  return { northwind: { ...base, orders }, real: Math.min(base.orders.length, count) }
}
