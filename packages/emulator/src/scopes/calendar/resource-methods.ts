import { updateRow } from '../../store/write-row.ts'
import { textOf, toId, type Fields } from '../read-params.ts'
import type { CalendarHandlers } from './define-calendar.ts'
import { readDay } from './event-methods.ts'
import { DAY_MS, occurrencesOf, readEvents } from './events.ts'
import { calendarError, requireParam } from './refusals.ts'
import { addSection, hasSection, removeSection } from './sections.ts'
import { showEvent } from './show-event.ts'
import { readUserIds } from './update-event.ts'

/** A resource is a section of a calendar of its own: api-reference/calendar/events/on-calendar-section-add.md */
const RESOURCES = { type: 'resource', id: 0 }

/** `calendar.resource.*`: api-reference/calendar/resource/index.md */
export const resourceMethods: CalendarHandlers = {
  add(calendar, call) {
    requireParam(call, 'name')
    const name = textOf(call.params.get('name'))
    if (name === undefined) throw calendarError('An error occurred while creating the resource')
    return addSection(calendar, RESOURCES, call.caller.userId, { name })
  },
  list: ({ store }) =>
    store
      .rows('select ID, NAME, CREATED_BY from calendar_section where CAL_TYPE = ? order by ID', [RESOURCES.type])
      .map(([id, NAME, createdBy]) => ({ ID: String(id), NAME, CREATED_BY: String(createdBy) })),
  update(calendar, call) {
    for (const name of ['resourceId', 'name']) requireParam(call, name)
    const id = toId(call.params.get('resourceId')) ?? 0
    const name = textOf(call.params.get('name'))
    if (name === undefined || !hasSection(calendar, RESOURCES, id)) throw calendarError('An error occurred while updating the resource')
    updateRow(calendar.store, 'calendar_section', { NAME: name, TIMESTAMP_X: calendar.now() }, id)
    calendar.portal.emit('ONCALENDARSECTIONUPDATE', { id })
    return id
  },
  delete(calendar, call) {
    requireParam(call, 'resourceId')
    const id = toId(call.params.get('resourceId')) ?? 0
    if (!hasSection(calendar, RESOURCES, id)) throw calendarError('An error occurred while deleting the resource')
    removeSection(calendar, id)
    return true
  },
  'booking.list': (calendar, call) => {
    requireParam(call, 'filter')
    const sent = call.params.get('filter')
    const filter = typeof sent === 'object' && sent !== null ? (sent as Fields) : {}
    const [resources, bookings] = [readUserIds(filter['resourceTypeIdList']), readUserIds(filter['resourceIdList'])]
    if (resources.length === 0 && bookings.length === 0)
      throw calendarError(`The required parameter "filter['resourceTypeIdList']" is not set for the method "${call.method}"`)
    const found = readEvents(calendar, 'CAL_TYPE = ?', [RESOURCES.type]).filter(({ sectionId, eventId }) =>
      resources.length > 0 ? resources.includes(sectionId) : bookings.includes(eventId),
    )
    const from = readDay(calendar, filter['from']) ?? 0
    const to = (readDay(calendar, filter['to']) ?? Date.UTC(9000, 0, 1)) + DAY_MS - 1
    return occurrencesOf(calendar, found, from, to).map((occurrence) => ({
      ...showEvent(calendar, call.caller, occurrence),
      RESOURCE_BOOKING_ID: String(occurrence.event.eventId),
    }))
  },
}
