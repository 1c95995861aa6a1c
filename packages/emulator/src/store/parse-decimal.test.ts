import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { divideRounded, parseDecimal } from './parse-decimal.ts'

describe('parseDecimal', () => {
  it.each([
    ['1234.56', 123_456],
    ['0.1', 10],
    ['1234.565', 123_457],
    ['-0.005', -1],
    ['-0.004', 0],
    ['.5', 50],
    ['7.', 700],
    ['1 000,25', 100_025],
    [1e-7, 0],
    [1.005, 101],
  ])('reads %s as %s hundredths', (input, expected) => {
    expect(parseDecimal(input, 2)).toBe(expected)
  })

  it.each(['', '.', 'abc', '1.2.3', '--1', 'NaN', '1e3', '9'.repeat(400)])('refuses %j', (input) => {
    expect(parseDecimal(input, 2)).toBeUndefined()
  })

  it('gives back every amount of cents exactly', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
        const text = `${cents < 0 ? '-' : ''}${Math.trunc(Math.abs(cents) / 100)}.${String(Math.abs(cents) % 100).padStart(2, '0')}`
        expect(parseDecimal(text, 2)).toBe(cents)
      }),
    )
  })
})

it('divideRounded rounds half away from zero', () => {
  expect([5n, -5n, 4n, 14n, 15n].map((value) => divideRounded(value, 10n))).toEqual([1n, -1n, 0n, 1n, 2n])
})
