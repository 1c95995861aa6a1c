/** A company that orders, with its one contact person. */
export interface Customer {
  readonly id: string
  readonly companyName: string
  readonly contactName: string
  readonly contactTitle: string
  readonly address: string
  readonly city: string
  readonly region: string | undefined
  readonly postalCode: string | undefined
  readonly country: string
  readonly phone: string
}

export interface Product {
  readonly name: string
  readonly unitPriceCents: number
}

/** An order with its lines; dates are `YYYY-MM-DD`, money is whole cents. */
export interface Order {
  readonly id: number
  readonly customerId: string
  readonly orderDate: string
  readonly requiredDate: string
  readonly shippedDate: string | undefined
  readonly freightCents: number
  readonly lines: readonly OrderLine[]
}

export interface OrderLine {
  readonly productName: string
  readonly unitPriceCents: number
  readonly quantity: number
  readonly discountPercent: number
}

export interface Northwind {
  readonly customers: readonly Customer[]
  readonly products: readonly Product[]
  readonly orders: readonly Order[]
}

/** Price × quantity × (1 − discount), rounded half up to whole cents: the rule every sum of the demo follows. */
export function lineTotalCents({ unitPriceCents, quantity, discountPercent }: OrderLine): number {
  return Math.floor((unitPriceCents * quantity * (100 - discountPercent) + 50) / 100)
}

/** Lines and freight. */
export function orderTotalCents({ lines, freightCents }: Order): number {
  return lines.reduce((sum, line) => sum + lineTotalCents(line), freightCents)
}
