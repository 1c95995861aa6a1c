import type { Call, Caller } from '../../contract.ts'
import { isYes, textOf, toId } from '../read-params.ts'
import type { CalendarHandlers } from './define-calendar.ts'
import { readDetails } from './details.ts'
import { addEvent, deleteEvent, findEvent, firstOccurrence, occurrencesOf, readEvents, type CalendarEvent } from './events.ts'
import type { Calendar } from './open-calendar.ts'
import { mayChange, maySee, readOwner, requireChange, type Owner } from './owners.ts'
import { calendarError, refusal, requireParam } from './refusals.ts'
import { defaultSection, hasSection } from './sections.ts'
import { showEvent } from './show-event.ts'
import { readUserIds, updateEvent } from './update-event.ts'

const FAILED = 'An error occurred while creating the event'
const DAY_MS = 86_400_000

/** `calendar.event.*`: api-reference/calendar/calendar-event/index.md */
export const eventMethods: CalendarHandlers = {
  add(calendar, call) {
    const { params, caller } = call
    const owner = readOwner(call)
    requireParam(call, 'name')
    for (const name of ['from', 'to']) requireParam(call, name, params.get(name) ?? params.get(`${name}_ts`))
    requireChange(calendar, call, owner)
    const details = readDetails(calendar, call, {}, FAILED)
    const attendees = readUserIds(params.get('attendees'))
    return addEvent(calendar, { owner, sectionId: findSection(calendar, call, owner), userId: caller.userId, details, attendees })
  },
  get(calendar, call) {
    const { params, caller, portal } = call
    const owner = readOwner(call)
    const now = portal.now()
    const from = readDay(calendar, params.get('from')) ?? shiftMonths(now, -1)
    const to = (readDay(calendar, params.get('to')) ?? shiftMonths(now, 3)) + DAY_MS - 1
    const sections = readUserIds(params.get('section'))
    const events = visibleOf(calendar, caller, owner).filter(({ sectionId }) => sections.length === 0 || sections.includes(sectionId))
    return occurrencesOf(calendar, events, from, to)
      .toSorted((one, other) => one.fromUtcMs - other.fromUtcMs)
      .map((occurrence) => showEvent(calendar, caller, occurrence))
  },
  'get.nearest': (calendar, call) => {
    const { params, caller, portal } = call
    const type = textOf(params.get('type')) ?? 'user'
    const isOwn = params.has('forCurrentUser') ? isYes(params.get('forCurrentUser')) : !params.has('type')
    const owner: Owner = { type, id: isOwn && type === 'user' ? caller.userId : (toId(params.get('ownerId')) ?? 0) }
    const days = Math.min(3650, Math.max(0, toId(params.get('days')) ?? 60))
    const most = toId(params.get('maxEventsCount')) ?? 0
    const now = portal.now()
    const found = occurrencesOf(calendar, visibleOf(calendar, caller, owner), now, now + days * DAY_MS)
      .toSorted((one, other) => one.fromUtcMs - other.fromUtcMs)
      .map((occurrence) => showEvent(calendar, caller, occurrence))
    return most > 0 ? found.slice(0, most) : found
  },
  getbyid(calendar, call) {
    requireParam(call, 'id')
    const event = findEvent(calendar, toId(call.params.get('id')) ?? 0)
    // The page is silent about an event that is not there, or not for the caller; a list of it would be empty.
    return event && maySee(calendar, call.caller, event) ? showEvent(calendar, call.caller, firstOccurrence(calendar, event)) : []
  },
  update: updateEvent,
  delete(calendar, call) {
    const id = call.params.get('id')
    if (id === undefined || id === null || id === '') throw calendarError('Event id not specified')
    const event = findEvent(calendar, toId(id) ?? 0)
    if (!event || !mayChange(calendar, call, event)) throw calendarError('An error occurred while deleting the event')
    deleteEvent(calendar, event.eventId)
    return true
  },
}

/** Those in a calendar, and for a user also those that the user is invited to. */
export function eventsOf(calendar: Calendar, { type, id }: Owner): readonly CalendarEvent[] {
  if (type !== 'user') return readEvents(calendar, 'CAL_TYPE = ? and OWNER_ID = ?', [type, id])
  const invited = 'exists (select 1 from calendar_attendee a where a.EVENT_ID = e.ID and a.USER_ID = ?)'
  return readEvents(calendar, `((CAL_TYPE = 'user' and OWNER_ID = ?) or ${invited})`, [id, id])
}

const visibleOf = (calendar: Calendar, caller: Caller, owner: Owner): readonly CalendarEvent[] =>
  eventsOf(calendar, owner).filter((event) => maySee(calendar, caller, event))

/** A day of a parameter, as the moment when it begins on the portal. */
export function readDay({ site, time }: Calendar, value: unknown): number | undefined {
  const parsed = site.parse(textOf(value) ?? '')
  if (parsed === undefined) return undefined
  const begin = time.parse(parsed.slice(0, 10))
  return begin === undefined ? undefined : Date.parse(begin)
}

/** `section`, unless it is to be found out. */
function findSection(calendar: Calendar, call: Call, owner: Owner): number {
  const { params } = call
  const asked = params.get('section')
  const isAuto = isYes(params.get('auto_detect_section'))
  if (!isAuto && params.has('auto_detect_section')) requireParam(call, 'section')
  if (isAuto || asked === undefined || asked === null || asked === '') return defaultSection(calendar, owner, call.caller.userId)
  const id = toId(asked) ?? 0
  if (!hasSection(calendar, owner, id))
    throw refusal(call, 'You specified an invalid calendar section ID or the user does not have access to it')
  return id
}

function shiftMonths(ms: number, months: number): number {
  const date = new Date(ms)
  return date.setUTCMonth(date.getUTCMonth() + months)
}
