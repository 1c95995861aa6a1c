import { divideRounded } from '../../../store/parse-decimal.ts'

/** What a caller may say about the price of a row. Money in cents, rates in hundredths of a percent. */
export interface RowPrice {
  /** Final price of a unit, with discount and tax. */
  readonly price: number
  /** null: without tax. */
  readonly taxRate: number | null
  /** 1 an absolute discount, 2 a percentage. */
  readonly discountTypeId: 1 | 2
  readonly discountRate: number
  readonly discountSum: number
}

export interface PricedRow {
  readonly priceExclusive: number
  readonly priceNetto: number
  readonly priceBrutto: number
  readonly discountRate: number
  readonly discountSum: number
}

const FULL = 10_000n

/**
 * Derives the other prices of a row from its final price, each rounded half up to cents:
 * 800.00 with 20 % tax and 20 % discount is 666.67 without tax, 833.34 before discount, 1000.01 with tax.
 * Checked against the samples of api-reference/crm/universal/product-rows/crm-item-productrow-add.md, -get.md and -list.md.
 */
export function priceRow({ price, taxRate, discountTypeId, discountRate, discountSum }: RowPrice): PricedRow {
  // A tax of -100 % would leave nothing to divide by; the documentation knows no negative tax.
  const tax = FULL + BigInt(Math.max(0, taxRate ?? 0))
  const exclusive = divideRounded(BigInt(price) * FULL, tax)
  const rest = FULL - BigInt(discountRate)
  // A discount of 100 % cannot be undone by division; then the given sum stands.
  const isPercentage = discountTypeId === 2 && rest > 0n
  const netto = isPercentage ? divideRounded(exclusive * FULL, rest) : exclusive + BigInt(discountSum)
  const sum = netto - exclusive
  return {
    priceExclusive: Number(exclusive),
    priceNetto: Number(netto),
    priceBrutto: Number(divideRounded(netto * tax, FULL)),
    discountSum: Number(sum),
    discountRate: discountTypeId === 2 || netto === 0n ? discountRate : Number(divideRounded(sum * FULL, netto)),
  }
}

const QUANTITY_UNIT = 10_000n

/** Price of the whole row in cents; `quantity` in ten-thousandths. */
export function rowTotal(price: number, quantity: number): bigint {
  return divideRounded(BigInt(price) * BigInt(quantity), QUANTITY_UNIT)
}
