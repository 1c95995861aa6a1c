import type { Caller } from '../../contract.ts'
import { textOf, toId } from '../read-params.ts'
import type { CalendarHandlers } from './define-calendar.ts'
import { eventsOf, readDay } from './event-methods.ts'
import { DAY_MS, findEvent, occurrencesOf } from './events.ts'
import type { Calendar } from './open-calendar.ts'
import { maySee } from './owners.ts'
import { calendarError, refusal, requireParam } from './refusals.ts'
import { showOffsets, showTimes } from './show-event.ts'
import { readUserIds } from './update-event.ts'

/** `calendar.meeting.status.*`: api-reference/calendar/calendar-event/calendar-meeting-status-set.md */
export const statusMethods: CalendarHandlers = {
  get(calendar, call) {
    requireParam(call, 'eventId')
    const event = findEvent(calendar, toId(call.params.get('eventId')) ?? 0)
    const status = event?.attendees.find(({ id }) => id === call.caller.userId)?.status
    if (status === undefined) throw calendarError('An error occurred while retrieving the status')
    // The host takes part; the page knows three answers.
    return status === 'H' ? 'Y' : status
  },
  set({ store }, call) {
    const { params, caller } = call
    for (const name of ['eventId', 'status']) requireParam(call, name)
    const status = textOf(params.get('status')) ?? ''
    if (!['Y', 'N', 'Q'].includes(status)) throw refusal(call, 'Invalid value for the parameter "status"')
    const where = "EVENT_ID = ? and USER_ID = ? and STATUS <> 'H'"
    store.run(`update calendar_attendee set STATUS = ? where ${where}`, [status, toId(params.get('eventId')) ?? 0, caller.userId])
    return true
  },
}

/** `calendar.accessibility.*`: api-reference/calendar/calendar-event/calendar-accessibility-get.md */
export const accessibilityMethods: CalendarHandlers = {
  get(calendar, call) {
    for (const name of ['from', 'to', 'users']) requireParam(call, name)
    const { params } = call
    const from = readDay(calendar, params.get('from')) ?? 0
    const to = (readDay(calendar, params.get('to')) ?? 0) + DAY_MS - 1
    return Object.fromEntries(
      readUserIds(params.get('users')).map((user) => [String(user), busyTimes(calendar, call.caller, user, from, to)]),
    )
  },
}

function busyTimes(calendar: Calendar, caller: Caller, user: number, from: number, to: number): readonly object[] {
  const events = eventsOf(calendar, { type: 'user', id: user }).filter(
    ({ details, attendees }) => details.accessibility !== 'free' && attendees.find(({ id }) => id === user)?.status !== 'N',
  )
  return occurrencesOf(calendar, events, from, to).map((occurrence) => {
    const { event } = occurrence
    const {
      DT_LENGTH: _length,
      TZ_OFFSET_FROM: _from,
      TZ_OFFSET_TO: _to,
      ...times
    } = showTimes(calendar, occurrence) as Record<string, unknown>
    return {
      ID: String(event.eventId),
      // Others are to know when, not what.
      NAME: maySee(calendar, caller, event) ? event.details.name : '',
      ...times,
      ...showOffsets(calendar, occurrence),
      ACCESSIBILITY: event.details.accessibility,
      IMPORTANCE: event.details.importance,
      EVENT_TYPE: null,
    }
  })
}
