import { expect, it } from 'vitest'
import { median, medianRun } from './median.ts'

it('takes the middle by size, not by place', () => {
  expect(median([9, 1, 5])).toBe(5)
  expect(median([4, 1, 3, 2])).toBe(3)
  expect(() => median([])).toThrow(RangeError)
})

it('returns the whole run whose figure is the median', async () => {
  const runs = [{ us: 30 }, { us: 10 }, { us: 20 }]
  let next = 0
  expect(
    await medianRun(
      3,
      async () => runs[next++]!,
      ({ us }) => us,
    ),
  ).toBe(runs[2])
})
