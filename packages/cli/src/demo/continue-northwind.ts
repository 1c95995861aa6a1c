import type { Customer, Northwind, Order, OrderLine, Product } from './northwind.ts'
import { createRandom, type Random } from './seeded-random.ts'

export interface ContinueOrdersOptions {
  /** How many orders there shall be in all, the given ones included. */
  readonly upTo: number
  /** The same whole number gives the same orders, on every machine. */
  readonly seed: number
}

const ORDERS_PER_WORKDAY = 4
/** 2.6 on average. */
const LINE_COUNTS = [1, 1, 2, 2, 2, 3, 3, 3, 4, 5] as const
/** Most lines have none. */
const DISCOUNT_PERCENTS = [0, 0, 0, 0, 0, 0, 5, 10, 15, 20, 25] as const
const MAX_QUANTITY = 60
const MAX_FREIGHT_CENTS = 15_000
/** One in so many orders is not shipped yet. */
const UNSHIPPED_EVERY = 40
const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Invents the orders after the last given one: real customers, half of the orders from a quarter of them, and real products at their list prices.
 * Dates, quantities, discounts and freight are drawn.
 *
 * @example const orders = [...base.orders, ...continueOrders(base, { upTo: 20_000, seed: 7 })]
 */
export function* continueOrders(base: Northwind, { upTo, seed }: ContinueOrdersOptions): Generator<Order, void, undefined> {
  const random = createRandom(seed)
  const customers = random.shuffle(base.customers)
  const last = base.orders.at(-1)
  if (!last) throw new RangeError('There is no order to continue from.')
  let { id } = last
  let day = toDay(last.orderDate)

  for (let count = base.orders.length; count < upTo; count += 1) {
    id += 1
    if (random.below(ORDERS_PER_WORKDAY) === 0) day = nextWorkday(day)
    yield {
      id,
      customerId: drawCustomer(customers, random).id,
      orderDate: fromDay(day),
      requiredDate: fromDay(day + 28),
      shippedDate: random.below(UNSHIPPED_EVERY) === 0 ? undefined : fromDay(day + 2 + random.below(14)),
      freightCents: 1 + random.below(MAX_FREIGHT_CENTS),
      lines: drawLines(base.products, random),
    }
  }
}

/** A squared fraction lies below a quarter half of the time. */
function drawCustomer(customers: readonly Customer[], random: Random): Customer {
  return customers[Math.floor(random.fraction() ** 2 * customers.length)]!
}

/** No product stands twice in an order. */
function drawLines(products: readonly Product[], random: Random): OrderLine[] {
  const drawn = new Set<Product>()
  const count = Math.min(random.pick(LINE_COUNTS), products.length)
  while (drawn.size < count) drawn.add(random.pick(products))
  return Array.from(drawn, ({ name, unitPriceCents }) => ({
    productName: name,
    unitPriceCents,
    quantity: 1 + random.below(MAX_QUANTITY),
    discountPercent: random.pick(DISCOUNT_PERCENTS),
  }))
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
