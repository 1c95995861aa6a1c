/** `rrule` of an event in terms of iCalendar: api-reference/calendar/calendar-event/calendar-event-add.md */
export interface Recurrence {
  readonly freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'
  readonly interval: number
  readonly count?: number
  /** The last day, as milliseconds of its midnight. */
  readonly untilMs?: number
  /** Days of the week, of WEEKLY only. */
  readonly byDay: readonly string[]
}

export const WEEK: readonly string[] = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']
const DAY_MS = 86_400_000
/** Nobody looks further than this many steps. */
const MAX_STEPS = 20_000

/**
 * When a series begins again, from its start to `lastMs`. All times are wall clock times written as if they were UTC, so that a series stays at its hour when
 * clocks change.
 */
export function* expandRecurrence(startMs: number, rule: Recurrence, lastMs: number): Generator<number> {
  const last = Math.min(lastMs, rule.untilMs === undefined ? Infinity : rule.untilMs + DAY_MS - 1)
  let found = 0
  let steps = 0
  for (const at of candidates(startMs, rule)) {
    if (at > last || found === rule.count || ++steps > MAX_STEPS) return
    if (at < startMs) continue
    found++
    yield at
  }
}

function* candidates(startMs: number, { freq, interval, byDay }: Recurrence): Generator<number> {
  const start = new Date(startMs)
  const time = startMs - Date.UTC(start.getUTCFullYear(), start.getUTCMonth(), start.getUTCDate())
  if (freq === 'DAILY') for (let index = 0; ; index++) yield startMs + index * interval * DAY_MS
  if (freq === 'WEEKLY') {
    const days = byDay.length > 0 ? byDay.map((day) => WEEK.indexOf(day)) : [start.getUTCDay()]
    // Weeks begin on Monday.
    const inWeek = days.map((day) => (day + 6) % 7).toSorted((one, other) => one - other)
    const monday = startMs - ((start.getUTCDay() + 6) % 7) * DAY_MS
    for (let week = 0; ; week += interval) for (const day of inWeek) yield monday + (week * 7 + day) * DAY_MS
  }
  const months = freq === 'YEARLY' ? 12 * interval : interval
  for (let index = 0; ; index++) {
    const month = start.getUTCMonth() + index * months
    const at = Date.UTC(start.getUTCFullYear(), month, start.getUTCDate())
    // A month without that day is passed over.
    if (new Date(at).getUTCDate() === start.getUTCDate() || Number.isNaN(at)) yield at + time
  }
}
