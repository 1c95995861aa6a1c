import { textOf, toId, type Fields } from '../../read-params.ts'

export type Period = 'day' | 'week' | 'month' | 'year'

/** When a deal comes again; api-reference/crm/deals/recurring-deals/crm-deal-recurring-get.md */
export interface Recurrence {
  readonly MODE: 'single' | 'multiple'
  readonly SINGLE_BEFORE_START_DATE_TYPE: Period | null
  readonly SINGLE_BEFORE_START_DATE_VALUE: number
  readonly MULTIPLE_TYPE: Period | null
  readonly MULTIPLE_INTERVAL: number
  readonly OFFSET_BEGINDATE_TYPE: Period | null
  readonly OFFSET_BEGINDATE_VALUE: number
  readonly OFFSET_CLOSEDATE_TYPE: Period | null
  readonly OFFSET_CLOSEDATE_VALUE: number
}

const PERIODS: readonly Period[] = ['day', 'week', 'month', 'year']
const DAY_MS = 86_400_000
const LONGEST_DAYS: Readonly<Record<Period, number>> = { day: 1, week: 7, month: 31, year: 366 }
/** More would leave the calendar. */
const MAX_OFFSET = 10_000

export function readRecurrence(input: unknown): Recurrence {
  const given = (typeof input === 'object' && input !== null ? input : {}) as Fields
  const period = (name: string): Period | null => PERIODS.find((known) => known === textOf(given[name])) ?? null
  const count = (name: string): number => Math.min(Math.max(toId(given[name]) ?? 0, 0), MAX_OFFSET)
  return {
    MODE: textOf(given['MODE']) === 'single' ? 'single' : 'multiple',
    SINGLE_BEFORE_START_DATE_TYPE: period('SINGLE_BEFORE_START_DATE_TYPE'),
    SINGLE_BEFORE_START_DATE_VALUE: count('SINGLE_BEFORE_START_DATE_VALUE'),
    MULTIPLE_TYPE: period('MULTIPLE_TYPE'),
    MULTIPLE_INTERVAL: count('MULTIPLE_INTERVAL'),
    OFFSET_BEGINDATE_TYPE: period('OFFSET_BEGINDATE_TYPE'),
    OFFSET_BEGINDATE_VALUE: count('OFFSET_BEGINDATE_VALUE'),
    OFFSET_CLOSEDATE_TYPE: period('OFFSET_CLOSEDATE_TYPE'),
    OFFSET_CLOSEDATE_VALUE: count('OFFSET_CLOSEDATE_VALUE'),
  }
}

/** The first day that is not over, counted from the start; of a single repetition so much before it. */
export function nextDay(recurrence: Recurrence, start: string, today: string): string | undefined {
  if (recurrence.MODE === 'single') {
    const day = shiftDay(start, recurrence.SINGLE_BEFORE_START_DATE_TYPE, -recurrence.SINGLE_BEFORE_START_DATE_VALUE)
    return day < today ? undefined : day
  }
  const { MULTIPLE_TYPE: type, MULTIPLE_INTERVAL: interval } = recurrence
  if (type === null || interval === 0) return start < today ? undefined : start
  // Nothing before so many of the longest periods can be the next one.
  const passed = Math.max(0, (Date.parse(today) - Date.parse(start)) / DAY_MS)
  const skipped = Math.floor(passed / (LONGEST_DAYS[type] * interval)) * interval
  for (let step = skipped; ; step += interval) {
    const day = shiftDay(start, type, step)
    if (day >= today) return day
  }
}

/** `2026-01-31` and a month is the last of February. */
export function shiftDay(day: string, type: Period | null, count: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  if (type === 'day' || type === 'week') date.setUTCDate(date.getUTCDate() + count * (type === 'week' ? 7 : 1))
  if (type === 'month' || type === 'year') {
    const wanted = date.getUTCDate()
    date.setUTCDate(1)
    date.setUTCMonth(date.getUTCMonth() + count * (type === 'year' ? 12 : 1))
    date.setUTCDate(Math.min(wanted, new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()))
  }
  return date.toISOString().slice(0, 10)
}
