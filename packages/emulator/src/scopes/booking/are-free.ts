import type { Store } from '../../store/create-store.ts'
import { slotsOf, type Slot } from './slots.ts'

export interface Wanted {
  /** 0 while it is new. */
  readonly id: number
  readonly resourceIds: readonly number[]
  /** Seconds. */
  readonly from: number
  readonly to: number
}

/**
 * Whether nobody else has the resources at that time, and the time lies in their slots, where they have any:
 * api-reference/booking/booking/booking-v1-booking-add.md, api-reference/booking/resource/slots/index.md
 */
export function areFree(store: Store, { id, resourceIds, from, to }: Wanted): boolean {
  const isTaken = resourceIds.some(
    (resource) =>
      store.value(
        `select 1 from booking b where b.ID <> ? and b.DATE_FROM < ? and b.DATE_TO > ?
          and ? in (select value from json_each(b.RESOURCE_IDS))`,
        [id, to, from, resource],
      ) !== undefined,
  )
  if (isTaken) return false
  return resourceIds.every((resource) => {
    const slots = slotsOf(store, resource)
    return slots.length === 0 || slots.some((slot) => isWithin(slot, from, to))
  })
}

/** Slots begin and end within a day of their own zone. */
function isWithin({ from, to, timezone, weekDays }: Slot, begin: number, end: number): boolean {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: timezone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  const parts = Object.fromEntries(format.formatToParts(begin * 1000).map(({ type, value }) => [type, value]))
  const minute = Number(parts['hour']) * 60 + Number(parts['minute'])
  return weekDays.includes(parts['weekday'] ?? '') && minute >= from && minute + (end - begin) / 60 <= to
}
