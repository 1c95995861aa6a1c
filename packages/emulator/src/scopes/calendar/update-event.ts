import type { Call } from '../../contract.ts'
import { textOf, toId } from '../read-params.ts'
import { readDetails, type Details } from './details.ts'
import { addEvent, changeEvent, DAY_MS, dayOf, findEvent, writeAttendees, type CalendarEvent } from './events.ts'
import type { Calendar } from './open-calendar.ts'
import { readOwner, requireChange } from './owners.ts'
import { refusal, requireParam } from './refusals.ts'
import { hasSection } from './sections.ts'
import { davId } from './show-event.ts'

const FAILED = 'An error occurred while changing the event'

/** `calendar.event.update`, of a series also from a day on or on one day: api-reference/calendar/calendar-event/calendar-event-update.md */
export function updateEvent(calendar: Calendar, call: Call): unknown {
  const { params, caller } = call
  requireParam(call, 'id')
  const owner = readOwner(call)
  const event = findEvent(calendar, toId(params.get('id')) ?? 0)
  const mode = textOf(params.get('recurrence_mode')) ?? ''
  if (!['', 'this', 'next', 'all'].includes(mode)) throw refusal(call, 'An invalid editing type for the recurring event is specified')
  if (!event || event.type !== owner.type || event.id !== owner.id) throw refusal(call, FAILED)
  requireChange(calendar, call, event)
  // Of a meeting of somebody else the caller must know whose it is.
  if (event.details.isMeeting && event.hostId !== caller.userId && toId(params.get('host')) !== event.hostId)
    throw refusal(call, 'Access denied')
  const section = toId(params.get('section')) ?? event.sectionId
  if (section !== event.sectionId && !hasSection(calendar, owner, section))
    throw refusal(call, 'You specified an invalid calendar section ID or the user does not have access to it')

  if (event.details.rule && (mode === 'this' || mode === 'next')) return splitSeries(calendar, call, event, { mode, section })
  const details = readDetails(calendar, call, event.details, FAILED)
  changeEvent(calendar, event, details, section)
  writeAttendees(calendar, event.eventId, event.hostId, details.isMeeting ? attendeesOf(call, event) : undefined)
  return event.eventId
}

export function readUserIds(value: unknown): readonly number[] {
  const values: unknown[] = typeof value === 'object' && value !== null ? Object.values(value) : [value]
  return values.map(toId).filter((id) => id !== undefined)
}

/** Without `is_meeting` they stay as they are; with it and without a list there are none but the host. */
function attendeesOf({ params }: Call, event: CalendarEvent): readonly number[] {
  if (params.has('attendees')) return readUserIds(params.get('attendees'))
  return params.has('is_meeting') ? [] : event.attendees.map(({ id }) => id)
}

/** The series ends the day before, or leaves one day out; what was changed is an event of its own. */
function splitSeries(
  calendar: Calendar,
  call: Call,
  event: CalendarEvent,
  { mode, section }: { readonly mode: 'this' | 'next'; readonly section: number },
): object {
  const { details } = event
  const current = calendar.site.parse(textOf(call.params.get('current_date_from')) ?? '')
  const rule = details.rule
  if (current === undefined || !rule) throw refusal(call, FAILED)
  const day = current.slice(0, 10)
  const dayMs = Date.parse(`${day}T00:00:00Z`)
  const length = details.toMs - details.fromMs
  const fromMs = dayMs + (details.fromMs - Date.parse(`${dayOf(details.fromMs)}T00:00:00Z`))
  const moved: Details = { ...details, fromMs, toMs: fromMs + length, exceptions: [], takenFrom: { id: event.eventId, day } }
  const changed = readDetails(calendar, call, mode === 'this' ? { ...moved, rule: null } : moved, FAILED)
  const written = mode === 'this' ? { ...changed, rule: null } : changed
  const { count: _, ...endless } = rule
  const rest: Details =
    mode === 'this'
      ? { ...details, exceptions: [...details.exceptions, day] }
      : { ...details, rule: { ...endless, untilMs: dayMs - DAY_MS } }
  changeEvent(calendar, event, rest)
  const attendees = attendeesOf(call, event)
  const owner = { type: event.type, id: event.id }
  const recEventId = addEvent(calendar, { owner, sectionId: section, userId: event.hostId, details: written, attendees })
  return {
    originalDate: calendar.site.print(new Date(fromMs).toISOString().slice(0, 19)),
    originalDavXmlId: davId(calendar, event),
    instanceTz: details.zoneFrom,
    recEventId,
    id: event.eventId,
  }
}
