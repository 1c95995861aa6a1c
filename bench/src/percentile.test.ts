import { expect, it } from 'vitest'
import { percentile } from './percentile.ts'

it('finds the number that 95 of 100 do not exceed', () => {
  const numbers = Array.from({ length: 100 }, (_, index) => 100 - index)
  expect(percentile(numbers, 0.95)).toBe(95)
  expect(percentile([7.4], 0.95)).toBe(7)
  expect(() => percentile([], 0.95)).toThrow(RangeError)
})
