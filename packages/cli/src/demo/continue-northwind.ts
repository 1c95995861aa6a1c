import type { Northwind, Order, OrderLine } from './northwind.ts'
import { createRandom, type Random } from './seeded-random.ts'

export interface ContinueOrdersOptions {
  /** How many orders there shall be in all, the real ones included. */
  readonly upTo: number
  /** The same whole number gives the same orders, on every machine. */
  readonly seed: number
}

/** About the pace of the last real months. */
const ORDERS_PER_WORKDAY = 4
const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Invents the orders after the last real one, from the real ones: who orders, how long delivery takes and how many lines there are comes from a real
 * order drawn at random, what a line holds from a real line, at the product's latest price. So every frequency stays as it was.
 *
 * @example const orders = [...base.orders, ...continueOrders(base, { upTo: 20_000, seed: 7 })]
 */
export function* continueOrders(base: Pick<Northwind, 'orders'>, { upTo, seed }: ContinueOrdersOptions): Generator<Order, void, undefined> {
  const { orders } = base
  if (orders.length >= upTo) return
  if (orders.length === 0) throw new RangeError('There is no order to continue from.')
  const random = createRandom(seed)
  const lines = orders.flatMap((order) => order.lines)
  const latestPrice = new Map(lines.map((line) => [line.productName, line.unitPriceCents]))
  let id = orders.reduce((latest, order) => Math.max(latest, order.id), 0)
  let date = orders.reduce((latest, order) => Math.max(latest, toDay(order.orderDate)), 0)

  for (let count = orders.length; count < upTo; count += 1) {
    id += 1
    if (random.below(ORDERS_PER_WORKDAY) === 0) date = nextWorkday(date)
    const model = random.pick(orders)
    const moved = (day: string): string => fromDay(date + toDay(day) - toDay(model.orderDate))
    yield {
      ...model,
      id,
      orderDate: fromDay(date),
      requiredDate: moved(model.requiredDate),
      shippedDate: model.shippedDate && moved(model.shippedDate),
      lines: drawLines(lines, countProducts(model), latestPrice, random),
    }
  }
}

/** No product stands twice in an order, as in the real ones. */
function drawLines(lines: readonly OrderLine[], count: number, latestPrice: ReadonlyMap<string, number>, random: Random): OrderLine[] {
  const drawn = new Map<string, OrderLine>()
  while (drawn.size < count) {
    const line = random.pick(lines)
    drawn.set(line.productName, { ...line, unitPriceCents: latestPrice.get(line.productName)! })
  }
  return [...drawn.values()]
}

function countProducts(order: Order): number {
  return new Set(order.lines.map((line) => line.productName)).size
}

function nextWorkday(day: number): number {
  // Day 0, 1 January 1970, was a Thursday: Friday is 1 of every 7 days.
  return day + (day % 7 === 1 ? 3 : 1)
}

function toDay(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / DAY_MS
}

function fromDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
}
