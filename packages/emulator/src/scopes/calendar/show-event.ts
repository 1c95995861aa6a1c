import { createHash } from 'node:crypto'
import type { Caller } from '../../contract.ts'
import type { Recurrence } from './expand-recurrence.ts'
import { DAY_MS, dayOf, type CalendarEvent, type Occurrence } from './events.ts'
import type { Calendar } from './open-calendar.ts'

/** As api-reference/calendar/calendar-event/calendar-event-get-by-id.md shows one. */
export function showEvent(calendar: Calendar, caller: Caller, occurrence: Occurrence): object {
  const { event } = occurrence
  const { details, attendees } = event
  const { site } = calendar
  const own = attendees.find(({ id }) => id === caller.userId) ?? attendees.find(({ id }) => event.type === 'user' && id === event.id)
  const { takenFrom } = details
  return {
    ID: String(event.eventId),
    PARENT_ID: String(event.eventId),
    DELETED: 'N',
    CAL_TYPE: event.type,
    OWNER_ID: String(event.id),
    NAME: details.name,
    ...showTimes(calendar, occurrence),
    ORIGINAL_DATE_FROM: takenFrom ? site.print(`${takenFrom.day}${wall(details.fromMs).slice(10)}`) : null,
    EVENT_TYPE: event.type === 'resource' ? '#resourcebooking#' : null,
    CREATED_BY: String(event.createdBy),
    DATE_CREATE: site.print(event.created),
    TIMESTAMP_X: site.print(event.changed),
    DESCRIPTION: details.description,
    PRIVATE_EVENT: details.isPrivate ? '1' : '',
    ACCESSIBILITY: details.accessibility,
    IMPORTANCE: details.importance,
    IS_MEETING: details.isMeeting,
    MEETING_STATUS: own?.status ?? 'Y',
    MEETING_HOST: String(details.isMeeting ? event.hostId : 0),
    MEETING: showMeeting(calendar, event),
    LOCATION: details.location,
    REMIND: details.remind,
    COLOR: details.color,
    RRULE: details.rule ? showRule(calendar, details.rule) : '',
    EXDATE: details.exceptions.map((day) => site.printDay(day)).join(';'),
    DAV_XML_ID: davId(calendar, event),
    G_EVENT_ID: '',
    DAV_EXCH_LABEL: '',
    CAL_DAV_LABEL: '',
    VERSION: String(event.version),
    ATTENDEES_CODES: attendees.map(({ id }) => `U${id}`),
    RECURRENCE_ID: takenFrom?.id ?? null,
    RELATIONS: takenFrom
      ? { ORIGINAL_RECURSION_ID: takenFrom.id, COMMENT_XML_ID: `EVENT_${takenFrom.id}_${site.printDay(takenFrom.day)}` }
      : null,
    SECTION_ID: String(event.sectionId),
    SYNC_STATUS: null,
    UF_CRM_CAL_EVENT: details.crm.length > 0 ? details.crm : false,
    UF_WEBDAV_CAL_EVENT: false,
    SECTION_DAV_XML_ID: null,
    DATE_FROM_FORMATTED: printLong(occurrence.fromMs, details.isWholeDay),
    DATE_TO_FORMATTED: printLong(occurrence.toMs, details.isWholeDay),
    SECT_ID: String(event.sectionId),
    ATTENDEE_LIST: attendees.map(({ id, status }) => ({ id, entryId: String(event.eventId), status })),
    COLLAB_ID: null,
    '~RRULE_DESCRIPTION': details.rule ? describeRule(calendar, details.rule, details.fromMs) : '',
    attendeesEntityList: attendees.map(({ id }) => ({ entityId: 'user', id })),
    '~DESCRIPTION': details.description,
    ...showOffsets(calendar, occurrence),
  }
}

/** The members that tell when, which availability has too. */
export function showTimes({ zones, site }: Calendar, { event, fromMs, toMs, fromUtcMs, toUtcMs }: Occurrence): object {
  const { zoneFrom, zoneTo, isWholeDay } = event.details
  return {
    DATE_FROM: site.print(wall(fromMs)),
    DATE_TO: site.print(wall(toMs)),
    TZ_FROM: zoneFrom,
    TZ_TO: zoneTo,
    TZ_OFFSET_FROM: String(zones.offsetAt(zoneFrom, fromUtcMs)),
    TZ_OFFSET_TO: String(zones.offsetAt(zoneTo, toUtcMs)),
    DATE_FROM_TS_UTC: String(fromUtcMs / 1000),
    DATE_TO_TS_UTC: String(toUtcMs / 1000),
    DT_SKIP_TIME: isWholeDay ? 'Y' : 'N',
    // A whole day lasts until it is over.
    DT_LENGTH: (toUtcMs - fromUtcMs + (isWholeDay ? DAY_MS : 0)) / 1000,
  }
}

/** From the time of the portal to that of the event; users have no zones of their own here. */
export function showOffsets({ zones, portal }: Calendar, { event, fromUtcMs, toUtcMs }: Occurrence): object {
  const own = portal.settings.utcOffsetSeconds
  return {
    '~USER_OFFSET_FROM': zones.offsetAt(event.details.zoneFrom, fromUtcMs) - own,
    '~USER_OFFSET_TO': zones.offsetAt(event.details.zoneTo, toUtcMs) - own,
  }
}

export function davId({ portal }: Calendar, event: CalendarEvent): string {
  const hash = createHash('md5').update(`${portal.settings.memberId} ${event.eventId}`).digest('hex')
  return `${wall(event.details.fromMs).replaceAll(/[-:]/g, '')}Z-${hash}@${portal.settings.host}`
}

function showMeeting({ store, portal }: Calendar, { details, hostId, createdBy }: CalendarEvent): unknown {
  if (!details.isMeeting) return []
  const name = store.value("select trim(ifnull(NAME, '') || ' ' || ifnull(LAST_NAME, '')) from user where ID = ?", [hostId])
  const { notify, reinvite, allow_invite: allow, hide_guests: hide } = details.meeting
  return {
    HOST_NAME: name ?? '',
    NOTIFY: notify,
    REINVITE: reinvite,
    ALLOW_INVITE: allow,
    HIDE_GUESTS: hide,
    MEETING_CREATOR: createdBy,
    LANGUAGE_ID: portal.settings.languageId,
    MAIL_FROM: '',
  }
}

function showRule({ site }: Calendar, { freq, interval, count, untilMs, byDay }: Recurrence): object {
  const until = untilMs === undefined ? undefined : site.printDay(dayOf(untilMs))
  return {
    FREQ: freq,
    ...(byDay.length > 0 && { BYDAY: Object.fromEntries(byDay.map((day) => [day, day])) }),
    INTERVAL: interval,
    ...(count !== undefined && { COUNT: count }),
    ...(until !== undefined && { UNTIL: until, '~UNTIL': until, UNTIL_TS: untilMs! / 1000 }),
  }
}

function describeRule({ site }: Calendar, { freq, interval, count, untilMs, byDay }: Recurrence, fromMs: number): string {
  const unit = { DAILY: 'day', WEEKLY: 'week', MONTHLY: 'month', YEARLY: 'year' }[freq]
  const every = interval === 1 ? `every ${unit}` : `every ${interval} ${unit}s`
  const on = byDay.length > 0 ? ` on: ${byDay.map((day) => DAY_NAMES[day]).join(', ')}` : ''
  const until = untilMs === undefined ? '' : ` to ${site.printDay(dayOf(untilMs))}`
  return `${every}${on}, from ${site.printDay(dayOf(fromMs))}${until}${count === undefined ? '' : `, ${count} times`}`
}

const DAY_NAMES: Readonly<Record<string, string>> = { SU: 'Sun', MO: 'Mon', TU: 'Tue', WE: 'Wed', TH: 'Thu', FR: 'Fri', SA: 'Sat' }

const wall = (wallMs: number): string => new Date(wallMs).toISOString().slice(0, 19)

/** `Wed Dec 11 2024 17:59:00` */
function printLong(wallMs: number, isWholeDay: boolean): string {
  const [weekday, day, month, year] = new Date(wallMs).toUTCString().replace(',', '').split(' ')
  return `${weekday} ${month} ${day} ${year}${isWholeDay ? '' : ` ${wall(wallMs).slice(11)}`}`
}
