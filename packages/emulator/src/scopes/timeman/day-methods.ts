import { MethodError, type Call, type CallParams, type MethodDefinition } from '../../contract.ts'
import { defineMethods } from '../define-methods.ts'
import { toId, toText } from '../read-params.ts'
import { addDay, changeDay, dateOf, lastDay, record, statusOf } from './days.ts'
import type { Timeman } from './open-timeman.ts'
import { showDay } from './show-day.ts'

interface Moment {
  readonly ms: number
  readonly offsetSeconds: number
}

/** Without the supervisor, times may differ by this much: UF_TM_ALLOWED_DELTA of api-reference/timeman/base/timeman-settings.md */
const ALLOWED_DELTA_MS = 15 * 60_000

/** api-reference/timeman/base/index.md */
export function dayMethods(timeman: Timeman): readonly MethodDefinition[] {
  const { portal, store, time } = timeman
  const status = (userId: number): Readonly<Record<string, unknown>> => showDay(timeman, lastDay(timeman, userId))
  /** Seconds that passed since a moment. */
  const since = (from: number, to: number): number => Math.max(0, Math.round((to - from) / 1000))

  return defineMethods('timeman', 'timeman', {
    status: (call) => status(readUser(timeman, call)),
    open(call) {
      const userId = readUser(timeman, call)
      const given = readTime(call.params, portal.settings.utcOffsetSeconds)
      const now = portal.now()
      const day = lastDay(timeman, userId)
      const current = statusOf(timeman, day)
      if (given) {
        if (current === 'PAUSED') throw new MethodError('TIME', 'Unable to set time, work day is paused')
        if (current !== 'CLOSED') throw new MethodError('TIME', 'Unable to set time, work day is not closed')
        if (dateOf(given.ms, given.offsetSeconds) !== dateOf(now, given.offsetSeconds))
          throw new MethodError('WRONG_DATETIME', 'Day open date should correspond to the current date')
      }
      const at = given?.ms ?? now
      const isToday = day !== undefined && dateOf(day.start, day.offsetSeconds) === dateOf(at, day.offsetSeconds)
      if (current === 'CLOSED' && isToday) {
        // The day goes on, and the time since its end was a break.
        changeDay(timeman, day.id, { DATE_FINISH: null, LEAKS: day.leaks + since(day.finish!, at) })
        record(timeman, day.id, userId, 'TM_CONTINUE', at)
      } else if (current === 'CLOSED') {
        addDay(timeman, userId, at, {
          TZ_OFFSET: given?.offsetSeconds ?? portal.settings.utcOffsetSeconds,
          APPROVED: Math.abs(at - now) <= ALLOWED_DELTA_MS ? 'Y' : 'N',
          LAT_OPEN: readNumber(call.params, 'LAT'),
          LON_OPEN: readNumber(call.params, 'LON'),
          REPORT: toText(call.params.get('REPORT')),
        })
      } else if (current === 'PAUSED') {
        changeDay(timeman, day!.id, { PAUSED_AT: null, LEAKS: day!.leaks + since(day!.pausedAt!, now) })
        record(timeman, day!.id, userId, 'TM_CONTINUE', now)
      }
      return status(userId)
    },
    pause(call) {
      const userId = readUser(timeman, call)
      const day = lastDay(timeman, userId)
      const now = portal.now()
      const isToday = day !== undefined && dateOf(day.start, day.offsetSeconds) === dateOf(now, day.offsetSeconds)
      // A day that was finished goes on, and the time since then counts as worked.
      if (isToday && day.pausedAt === undefined) {
        changeDay(timeman, day.id, { DATE_FINISH: null, PAUSED_AT: time.format(now) })
        record(timeman, day.id, userId, 'TM_PAUSE', now)
      }
      return status(userId)
    },
    close(call) {
      const userId = readUser(timeman, call)
      const day = lastDay(timeman, userId)
      if (!day || day.finish !== undefined) return status(userId)
      const given = readTime(call.params, day.offsetSeconds)
      const at = given?.ms ?? portal.now()
      if (dateOf(at, day.offsetSeconds) !== dateOf(day.start, day.offsetSeconds) || at < day.start)
        throw new MethodError('WRONG_DATETIME', 'Day close date should correspond to the day open date')
      const isNear = Math.abs(at - portal.now()) <= ALLOWED_DELTA_MS
      changeDay(timeman, day.id, {
        DATE_FINISH: time.format(at),
        PAUSED_AT: null,
        LEAKS: day.leaks + (day.pausedAt === undefined ? 0 : since(day.pausedAt, at)),
        ...(!isNear && { APPROVED: 'N' }),
        LAT_CLOSE: readNumber(call.params, 'LAT'),
        LON_CLOSE: readNumber(call.params, 'LON'),
      })
      record(timeman, day.id, userId, 'TM_END', at)
      return status(userId)
    },
    settings(call) {
      const userId = readUser(timeman, call)
      return {
        UF_TIMEMAN: store.value('select 1 from user where ID = ?', [userId]) === 1,
        UF_TM_FREE: false,
        UF_TM_MAX_START: '09:15:00',
        UF_TM_MIN_FINISH: '17:45:00',
        UF_TM_MIN_DURATION: '08:00:00',
        UF_TM_ALLOWED_DELTA: '00:15:00',
        ...(userId === call.caller.userId && { ADMIN: call.caller.isAdmin }),
      }
    },
  })
}

/** Oneself, or, for administrators, anybody. To others somebody else does not exist. */
function readUser({ store }: Timeman, { params, caller }: Call): number {
  const given = params.get('USER_ID')
  const id = given === undefined || given === null || given === '' ? caller.userId : (toId(given) ?? 0)
  const isKnown = store.value('select 1 from user where ID = ?', [id]) !== undefined
  if (!isKnown || (id !== caller.userId && !caller.isAdmin)) throw new MethodError('', 'User not found')
  return id
}

/** `TIME` in ATOM form; its zone is the one of the user. */
function readTime(params: CallParams, offsetSeconds: number): Moment | undefined {
  const text = toText(params.get('TIME'))
  if (text === '') return undefined
  const match = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:Z|([+-])(\d{2}):?(\d{2}))?$/.exec(text)
  const [, local, sign, hours, minutes] = match ?? []
  const utc = local === undefined ? NaN : Date.parse(`${local}Z`)
  if (Number.isNaN(utc)) throw new MethodError('WRONG_DATETIME', 'The time is not in the format of ATOM')
  const zone =
    sign === undefined ? (text.endsWith('Z') ? 0 : offsetSeconds) : (Number(hours) * 60 + Number(minutes)) * 60 * (sign === '-' ? -1 : 1)
  return { ms: utc - zone * 1000, offsetSeconds: zone }
}

function readNumber(params: CallParams, name: string): number {
  const number = Number(toText(params.get(name)))
  return Number.isFinite(number) ? number : 0
}
