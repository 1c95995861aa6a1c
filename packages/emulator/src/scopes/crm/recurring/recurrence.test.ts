import fc from 'fast-check'
import { expect, it } from 'vitest'
import { nextDay, readRecurrence, shiftDay, type Period } from './recurrence.ts'

const monthly = readRecurrence({ MODE: 'multiple', MULTIPLE_TYPE: 'month', MULTIPLE_INTERVAL: '1' })

it.each([
  ['2026-01-31', 'month', 1, '2026-02-28'],
  ['2024-02-29', 'year', 1, '2025-02-28'],
  ['2026-12-30', 'day', 3, '2027-01-02'],
  ['2026-03-08', 'week', -1, '2026-03-01'],
] as const)('%s and %s times %i is %s', (day, type, count, shifted) => {
  expect(shiftDay(day, type, count)).toBe(shifted)
})

it.each([
  ['2026-04-05', '2026-01-05', '2026-04-05'],
  ['2026-01-31', '2026-02-10', '2026-02-28'],
  ['2026-01-31', '2026-03-01', '2026-03-31'],
  ['0001-01-15', '2026-03-01', '2026-03-15'],
])('what began on %s comes next, seen from %s, on %s', (start, today, next) => {
  expect(nextDay(monthly, start, today)).toBe(next)
})

it('a single repetition comes before its date, and not once it is over', () => {
  const single = readRecurrence({ MODE: 'single', SINGLE_BEFORE_START_DATE_TYPE: 'day', SINGLE_BEFORE_START_DATE_VALUE: 2 })
  expect(nextDay(single, '2026-04-05', '2026-04-01')).toBe('2026-04-03')
  expect(nextDay(single, '2026-04-05', '2026-04-04')).toBeUndefined()
})

it('the next day is never over, and never more than a period away', () => {
  const day = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  fc.assert(
    fc.property(
      day,
      day,
      fc.constantFrom<Period>('day', 'week', 'month', 'year'),
      fc.integer({ min: 1, max: 12 }),
      (start, today, type, interval) => {
        const next = nextDay(readRecurrence({ MODE: 'multiple', MULTIPLE_TYPE: type, MULTIPLE_INTERVAL: interval }), start, today)!
        expect(next >= today && next >= start).toBe(true)
        if (next > start) expect(next <= shiftDay(today, type, interval) || type === 'month' || type === 'year').toBe(true)
      },
    ),
  )
})
