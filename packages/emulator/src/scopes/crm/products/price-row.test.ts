import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { priceRow, rowTotal } from './price-row.ts'

describe('priceRow', () => {
  it.each([
    // crm-item-productrow-add.md: 80000 with 20 % tax and a discount of 20 %
    [8_000_000, 2000, 2000, { priceExclusive: 6_666_667, priceNetto: 8_333_334, priceBrutto: 10_000_001, discountSum: 1_666_667 }],
    // crm-item-productrow-list.md: 90000 with 10 % and 10 %
    [9_000_000, 1000, 1000, { priceExclusive: 8_181_818, priceNetto: 9_090_909, priceBrutto: 10_000_000, discountSum: 909_091 }],
    // crm-item-productrow-get.md: without tax and discount
    [7_999_900, null, 0, { priceExclusive: 7_999_900, priceNetto: 7_999_900, priceBrutto: 7_999_900, discountSum: 0 }],
    // crm-deal-productrows-get.md: 899.10 after 10 %
    [89_910, null, 1000, { priceExclusive: 89_910, priceNetto: 99_900, priceBrutto: 99_900, discountSum: 9_990 }],
  ] as const)('agrees with the documented sample of %i cents', (price, taxRate, discountRate, expected) => {
    expect(priceRow({ price, taxRate, discountTypeId: 2, discountRate, discountSum: 0 })).toEqual({ ...expected, discountRate })
  })

  it('adds an absolute discount and derives its rate', () => {
    expect(priceRow({ price: 9_000, taxRate: null, discountTypeId: 1, discountRate: 0, discountSum: 1_000 })).toMatchObject({
      priceNetto: 10_000,
      discountRate: 1_000,
    })
  })

  it('has an answer to every tax rate', () => {
    for (const taxRate of [-10_000, -20_000, 0]) {
      expect(priceRow({ price: 500, taxRate, discountTypeId: 2, discountRate: 0, discountSum: 0 })).toMatchObject({ priceBrutto: 500 })
    }
  })

  it('takes the given sum for a discount of 100 %', () => {
    expect(priceRow({ price: 0, taxRate: null, discountTypeId: 2, discountRate: 10_000, discountSum: 500 })).toMatchObject({
      priceNetto: 500,
      discountSum: 500,
    })
  })

  it('never lets the sum before discount differ from its parts', () => {
    const rate = fc.integer({ min: 0, max: 9_900 })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), rate, rate, (price, taxRate, discountRate) => {
        const row = priceRow({ price, taxRate, discountTypeId: 2, discountRate, discountSum: 0 })
        expect(row.priceNetto - row.discountSum).toBe(row.priceExclusive)
        expect(Math.abs(row.priceExclusive * (1 + taxRate / 10_000) - price)).toBeLessThanOrEqual(1 + price * 1e-12)
      }),
    )
  })
})

it('rowTotal rounds half a cent up', () => {
  expect([rowTotal(1, 5_000), rowTotal(1, 4_999), rowTotal(333, 30_000)]).toEqual([1n, 0n, 999n])
})
