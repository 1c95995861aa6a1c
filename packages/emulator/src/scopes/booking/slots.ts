import type { Store } from '../../store/create-store.ts'
import { insertRow } from '../../store/write-row.ts'
import { objectsOf, toId, type Fields } from '../read-params.ts'
import { isTimezone } from './is-timezone.ts'
import { invalidField, missingFields } from './refusals.ts'

export const slotTable = 'create table if not exists booking_slot (ID integer primary key autoincrement, RESOURCE_ID integer, DATA text);'

const WEEK_DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const DAY_MINUTES = 1440

/** When a resource can be booked. Times are minutes of the day: api-reference/booking/resource/slots/booking-v1-resource-slots-list.md */
export interface Slot {
  readonly from: number
  readonly to: number
  readonly timezone: string
  readonly weekDays: readonly string[]
  readonly slotSize: number
}

export function slotsOf(store: Store, resourceId: number): readonly (Slot & { readonly id: number })[] {
  const rows = store.rows('select ID, DATA from booking_slot where RESOURCE_ID = ? order by ID', [resourceId])
  return rows.map(([id, data]) => ({ id: Number(id), ...(JSON.parse(String(data)) as Slot) }))
}

export function replaceSlots(store: Store, resourceId: number, slots: readonly Slot[]): void {
  store.run('delete from booking_slot where RESOURCE_ID = ?', [resourceId])
  for (const slot of slots) insertRow(store, 'booking_slot', { RESOURCE_ID: resourceId, DATA: JSON.stringify(slot) })
}

export const readSlots = (given: unknown): readonly Slot[] => objectsOf(given).map(readSlot)

function readSlot(given: Fields): Slot {
  const missing = ['from', 'to', 'timezone', 'weekDays', 'slotSize'].filter((name) => given[name] === undefined || given[name] === null)
  if (missing.length > 0) throw missingFields(missing)
  const { timezone, weekDays } = given
  const from = readMinutes(given, 'from')
  const to = readMinutes(given, 'to')
  const slotSize = readMinutes(given, 'slotSize')
  if (to < from) throw invalidField('to')
  if (slotSize === 0) throw invalidField('slotSize')
  if (!isTimezone(timezone)) throw invalidField('timezone')
  const days: readonly unknown[] = typeof weekDays === 'object' && weekDays !== null ? Object.values(weekDays) : []
  const known = WEEK_DAYS.filter((day) => days.includes(day))
  if (known.length === 0 || days.some((day) => !known.includes(day as string))) throw invalidField('weekDays')
  return { from, to, timezone, weekDays: known, slotSize }
}

function readMinutes(given: Fields, name: string): number {
  const minutes = toId(given[name])
  if (minutes === undefined || minutes < 0 || minutes > DAY_MINUTES) throw invalidField(name)
  return minutes
}
