import { insertRow, updateRow, type Values } from '../../store/write-row.ts'
import { readControl, type Timeman } from './open-timeman.ts'

/** A working day; moments are milliseconds. */
export interface Day {
  readonly id: number
  readonly userId: number
  readonly start: number
  readonly finish: number | undefined
  readonly pausedAt: number | undefined
  /** Seconds of the breaks that are over. */
  readonly leaks: number
  readonly offsetSeconds: number
  readonly isApproved: boolean
  readonly place: readonly [latOpen: number, lonOpen: number, latClose: number, lonClose: number]
}

export type DayStatus = 'OPENED' | 'CLOSED' | 'PAUSED' | 'EXPIRED'

const COLUMNS = 'ID, USER_ID, DATE_START, DATE_FINISH, PAUSED_AT, LEAKS, TZ_OFFSET, APPROVED, LAT_OPEN, LON_OPEN, LAT_CLOSE, LON_CLOSE'

export function selectDays({ store }: Timeman, condition: string, values: readonly (string | number)[]): readonly Day[] {
  return store.rows(`select ${COLUMNS} from timeman_day ${condition}`, values).map((row) => {
    const [id, userId, start, finish, pausedAt, leaks, offset, approved, ...place] = row
    const [latOpen, lonOpen, latClose, lonClose] = place.map(Number) as [number, number, number, number]
    return {
      id: Number(id),
      userId: Number(userId),
      start: Date.parse(String(start)),
      finish: finish === null ? undefined : Date.parse(String(finish)),
      pausedAt: pausedAt === null ? undefined : Date.parse(String(pausedAt)),
      leaks: Number(leaks),
      offsetSeconds: Number(offset),
      isApproved: approved === 'Y',
      place: [latOpen, lonOpen, latClose, lonClose],
    }
  })
}

/** The day that somebody began last. */
export const lastDay = (timeman: Timeman, userId: number): Day | undefined =>
  selectDays(timeman, 'where USER_ID = ? order by ID desc limit 1', [userId])[0]

export function statusOf({ portal }: Timeman, day: Day | undefined): DayStatus {
  if (!day || day.finish !== undefined) return 'CLOSED'
  if (dateOf(day.start, day.offsetSeconds) < dateOf(portal.now(), day.offsetSeconds)) return 'EXPIRED'
  return day.pausedAt === undefined ? 'OPENED' : 'PAUSED'
}

/** `2025-03-27` where the day was begun. */
export const dateOf = (ms: number, offsetSeconds: number): string => new Date(ms + offsetSeconds * 1000).toISOString().slice(0, 10)

export function addDay(timeman: Timeman, userId: number, start: number, values: Values): number {
  const id = insertRow(timeman.store, 'timeman_day', { USER_ID: userId, DATE_START: timeman.time.format(start), ...values })
  record(timeman, id, userId, 'TM_START', start)
  return id
}

export function changeDay({ store }: Timeman, id: number, values: Values): void {
  updateRow(store, 'timeman_day', values, id)
}

/** Time control keeps what becomes of a day, once it is switched on. */
export function record(timeman: Timeman, dayId: number, userId: number, type: string, at: number): void {
  if (!readControl(timeman).active) return
  insertRow(timeman.store, 'timeman_report', { USER_ID: userId, DAY_ID: dayId, TYPE: type, AT: timeman.time.format(at) })
}
