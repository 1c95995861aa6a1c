import fc from 'fast-check'
import { expect, it } from 'vitest'
import { expandRecurrence, WEEK, type Recurrence } from './expand-recurrence.ts'

const DAY = 86_400_000
const start = Date.UTC(2026, 0, 31, 10)
const days = (rule: Partial<Recurrence>, last = Date.UTC(2027, 0, 1)): string[] =>
  [...expandRecurrence(start, { freq: 'DAILY', interval: 1, byDay: [], ...rule }, last)].map((ms) =>
    new Date(ms).toISOString().slice(5, 13),
  )

it.each<[Partial<Recurrence>, string[]]>([
  [{ count: 3 }, ['01-31T10', '02-01T10', '02-02T10']],
  [{ interval: 2, untilMs: Date.UTC(2026, 1, 4) }, ['01-31T10', '02-02T10', '02-04T10']],
  [{ freq: 'WEEKLY', count: 2 }, ['01-31T10', '02-07T10']],
  [{ freq: 'WEEKLY', byDay: ['WE', 'MO'], count: 3 }, ['02-02T10', '02-04T10', '02-09T10']],
  [{ freq: 'WEEKLY', byDay: ['MO'], interval: 2, count: 2 }, ['02-09T10', '02-23T10']],
  [{ freq: 'MONTHLY', count: 3 }, ['01-31T10', '03-31T10', '05-31T10']],
  [{ freq: 'YEARLY', count: 1 }, ['01-31T10']],
])('%j', (rule, expected) => {
  expect(days(rule)).toEqual(expected)
})

it('every series is ordered, keeps its hour, its days and its bounds', () => {
  const rule = fc.record({
    freq: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
    interval: fc.integer({ min: 1, max: 5 }),
    count: fc.integer({ min: 1, max: 40 }),
    byDay: fc.uniqueArray(fc.constantFrom(...WEEK)),
  })
  fc.assert(
    fc.property(rule, fc.integer({ min: 0, max: 2000 }), (given, offset) => {
      const begin = start + offset * DAY
      const last = begin + 900 * DAY
      const found = [...expandRecurrence(begin, given, last)]
      expect(found.length).toBeLessThanOrEqual(given.count)
      found.forEach((at, index) => {
        expect(at).toBeGreaterThanOrEqual(begin)
        expect(at).toBeLessThanOrEqual(last)
        expect(at % DAY).toBe(begin % DAY)
        if (index > 0) expect(at).toBeGreaterThan(found[index - 1]!)
        if (given.freq === 'WEEKLY' && given.byDay.length > 0) expect(given.byDay).toContain(WEEK[new Date(at).getUTCDay()])
      })
    }),
  )
})
