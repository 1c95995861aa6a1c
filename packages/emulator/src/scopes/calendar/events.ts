import type { SqlValue } from '../../contract.ts'
import { insertRow, updateRow } from '../../store/write-row.ts'
import type { Details } from './details.ts'
import { expandRecurrence } from './expand-recurrence.ts'
import type { Calendar } from './open-calendar.ts'
import type { Owner } from './owners.ts'

export interface CalendarEvent extends Owner {
  readonly eventId: number
  readonly sectionId: number
  readonly createdBy: number
  readonly hostId: number
  readonly created: string
  readonly changed: string
  readonly version: number
  readonly details: Details
  readonly attendees: readonly Attendee[]
}

export interface Attendee {
  readonly id: number
  readonly status: 'H' | 'Q' | 'Y' | 'N'
}

/** A time when an event takes place; a series has many. */
export interface Occurrence {
  readonly event: CalendarEvent
  readonly fromMs: number
  readonly toMs: number
  readonly fromUtcMs: number
  readonly toUtcMs: number
}

const COLUMNS = 'ID, CAL_TYPE, OWNER_ID, SECTION_ID, CREATED_BY, HOST, DATE_CREATE, TIMESTAMP_X, VERSION, DETAILS'

export function findEvent(calendar: Calendar, id: number): CalendarEvent | undefined {
  return readEvents(calendar, 'ID = ?', [id])[0]
}

export function readEvents({ store }: Calendar, condition: string, values: readonly SqlValue[]): readonly CalendarEvent[] {
  return store
    .rows(`select ${COLUMNS} from calendar_event e where ${condition} order by ID`, values)
    .map(([id, type, owner, section, createdBy, host, created, changed, version, details]) => ({
      eventId: Number(id),
      type: String(type),
      id: Number(owner),
      sectionId: Number(section),
      createdBy: Number(createdBy),
      hostId: Number(host),
      created: String(created),
      changed: String(changed),
      version: Number(version),
      // Written by this file.
      details: JSON.parse(String(details)) as Details,
      attendees: store
        .rows('select USER_ID, STATUS from calendar_attendee where EVENT_ID = ? order by rowid', [id!])
        .map(([user, status]) => ({ id: Number(user), status: status as Attendee['status'] })),
    }))
}

export interface NewEvent {
  readonly owner: Owner
  readonly sectionId: number
  readonly userId: number
  readonly details: Details
  /** Beside the host. */
  readonly attendees: readonly number[]
}

export function addEvent(calendar: Calendar, { owner, sectionId, userId, details, attendees }: NewEvent): number {
  const now = calendar.now()
  const id = insertRow(calendar.store, 'calendar_event', {
    CAL_TYPE: owner.type,
    OWNER_ID: owner.id,
    SECTION_ID: sectionId,
    CREATED_BY: userId,
    HOST: userId,
    DATE_CREATE: now,
    TIMESTAMP_X: now,
    VERSION: 1,
    DETAILS: JSON.stringify(details),
  })
  writeAttendees(calendar, id, userId, details.isMeeting ? attendees : undefined)
  calendar.portal.emit('ONCALENDARENTRYADD', { id })
  return id
}

export function changeEvent(calendar: Calendar, event: CalendarEvent, details: Details, sectionId: number = event.sectionId): void {
  updateRow(
    calendar.store,
    'calendar_event',
    { SECTION_ID: sectionId, TIMESTAMP_X: calendar.now(), VERSION: event.version + 1, DETAILS: JSON.stringify(details) },
    event.eventId,
  )
  calendar.portal.emit('ONCALENDARENTRYUPDATE', { id: event.eventId })
}

/** Who was there keeps an answer; undefined takes everybody out. */
export function writeAttendees({ store }: Calendar, eventId: number, hostId: number, attendees: readonly number[] | undefined): void {
  const wanted = attendees === undefined ? [] : [...new Set([hostId, ...attendees])]
  store.run('delete from calendar_attendee where EVENT_ID = ? and USER_ID not in (select value from json_each(?))', [
    eventId,
    JSON.stringify(wanted),
  ])
  for (const user of wanted)
    store.run('insert or ignore into calendar_attendee values (?, ?, ?)', [eventId, user, user === hostId ? 'H' : 'Q'])
}

export function deleteEvent({ store, portal }: Calendar, id: number): void {
  store.run('delete from calendar_attendee where EVENT_ID = ?', [id])
  store.run('delete from calendar_event where ID = ?', [id])
  portal.emit('ONCALENDARENTRYDELETE', { id })
}

/** When the events take place between two moments. */
export function occurrencesOf(calendar: Calendar, events: readonly CalendarEvent[], fromMs: number, toMs: number): readonly Occurrence[] {
  return events
    .flatMap((event) => [...occurrencesOfOne(calendar, event, toMs)])
    .filter((one) => one.toUtcMs >= fromMs && one.fromUtcMs <= toMs)
}

export function firstOccurrence(calendar: Calendar, event: CalendarEvent): Occurrence {
  return occurrenceAt(calendar, event, event.details.fromMs)
}

function* occurrencesOfOne(calendar: Calendar, event: CalendarEvent, toMs: number): Generator<Occurrence> {
  const { rule, fromMs, exceptions } = event.details
  if (!rule) {
    yield firstOccurrence(calendar, event)
    return
  }
  for (const at of expandRecurrence(fromMs, rule, toMs + DAY_MS))
    if (!exceptions.includes(dayOf(at))) yield occurrenceAt(calendar, event, at)
}

function occurrenceAt({ zones }: Calendar, event: CalendarEvent, fromMs: number): Occurrence {
  const { details } = event
  const toMs = fromMs + details.toMs - details.fromMs
  // A whole day is one everywhere: api-reference/calendar/resource/calendar-resource-booking-list.md
  const utc = (zone: string, wallMs: number): number => (details.isWholeDay ? wallMs : zones.toUtc(zone, wallMs))
  return { event, fromMs, toMs, fromUtcMs: utc(details.zoneFrom, fromMs), toUtcMs: utc(details.zoneTo, toMs) }
}

export const DAY_MS = 86_400_000

/** `2024-12-24` of a wall clock time. */
export const dayOf = (wallMs: number): string => new Date(wallMs).toISOString().slice(0, 10)
