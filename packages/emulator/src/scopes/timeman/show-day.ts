import { createPortalTime } from '../../store/portal-time.ts'
import { dateOf, statusOf, type Day } from './days.ts'
import type { Timeman } from './open-timeman.ts'

/** When a day ends by the schedule. */
export const DAY_END = '17:00:00'

/** api-reference/timeman/base/timeman-status.md */
export function showDay(timeman: Timeman, day: Day | undefined): Readonly<Record<string, unknown>> {
  const status = statusOf(timeman, day)
  if (!day) return { ...NOTHING, TZ_OFFSET: timeman.portal.settings.utcOffsetSeconds }
  const { format, parse } = createPortalTime(day.offsetSeconds)
  const { start, finish, leaks } = day
  const [latOpen, lonOpen, latClose, lonClose] = day.place
  return {
    STATUS: status,
    TIME_START: format(start),
    TIME_FINISH: finish === undefined ? null : format(finish),
    DURATION: clock(finish === undefined ? 0 : Math.round((finish - start) / 1000) - leaks),
    TIME_LEAKS: clock(leaks),
    ACTIVE: day.isApproved,
    IP_OPEN: '',
    IP_CLOSE: '',
    LAT_OPEN: latOpen,
    LON_OPEN: lonOpen,
    LAT_CLOSE: latClose,
    LON_CLOSE: lonClose,
    TZ_OFFSET: day.offsetSeconds,
    ...(status === 'EXPIRED' && { TIME_FINISH_DEFAULT: parse(`${dateOf(start, day.offsetSeconds)} ${DAY_END}`) }),
  }
}

const NOTHING = {
  STATUS: 'CLOSED',
  TIME_START: null,
  TIME_FINISH: null,
  DURATION: '00:00:00',
  TIME_LEAKS: '00:00:00',
  ACTIVE: true,
  IP_OPEN: '',
  IP_CLOSE: '',
  LAT_OPEN: 0,
  LON_OPEN: 0,
  LAT_CLOSE: 0,
  LON_CLOSE: 0,
}

function clock(seconds: number): string {
  const whole = Math.max(0, seconds)
  const pad = (value: number): string => String(Math.trunc(value)).padStart(2, '0')
  return `${pad(whole / 3600)}:${pad((whole / 60) % 60)}:${pad(whole % 60)}`
}
