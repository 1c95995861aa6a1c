import type { Call } from '../../contract.ts'
import { isYes, objectsOf, textOf, toId, type Fields } from '../read-params.ts'
import { WEEK, type Recurrence } from './expand-recurrence.ts'
import type { Calendar } from './open-calendar.ts'
import { calendarError, refusal } from './refusals.ts'

/** What an event is beside whose it is. Times are wall clock times of their zones, in milliseconds as if they were UTC. */
export interface Details {
  readonly name: string
  readonly fromMs: number
  readonly toMs: number
  readonly zoneFrom: string
  readonly zoneTo: string
  readonly isWholeDay: boolean
  readonly description: string
  readonly color: string
  readonly accessibility: string
  readonly importance: string
  readonly isPrivate: boolean
  readonly rule: Recurrence | null
  /** Days of the series that are no longer its own, `2024-12-24`. */
  readonly exceptions: readonly string[]
  readonly isMeeting: boolean
  readonly meeting: Readonly<Record<'notify' | 'reinvite' | 'allow_invite' | 'hide_guests', boolean>>
  readonly location: string
  readonly remind: readonly { readonly type: string; readonly count: number }[]
  readonly crm: readonly string[]
  /** The series that this event was taken out of, and the day. */
  readonly takenFrom?: { readonly id: number; readonly day: string }
}

const CHOICES = { accessibility: ['busy', 'absent', 'quest', 'free'], importance: ['high', 'normal', 'low'] } as const
const MEETING = ['notify', 'reinvite', 'allow_invite', 'hide_guests'] as const

/** What was sent over what was there. */
export function readDetails(calendar: Calendar, call: Call, stored: Partial<Details>, failed: string): Details {
  const { params } = call
  const text = (name: string, before = ''): string => textOf(params.get(name)) ?? before
  const choice = (name: keyof typeof CHOICES, before: string): string => {
    const value = text(name)
    return CHOICES[name].some((known) => known === value) ? value : before
  }
  const sentMeeting = params.get('meeting')
  const meeting: Fields = typeof sentMeeting === 'object' && sentMeeting !== null ? (sentMeeting as Fields) : {}
  const flags = MEETING.map((name) => [name, meeting[name] === undefined ? (stored.meeting?.[name] ?? false) : isYes(meeting[name])])
  return {
    name: readText(call, 'name') ?? stored.name ?? '',
    ...readTimes(calendar, call, stored, failed),
    description: readText(call, 'description') ?? stored.description ?? '',
    color: text('color', stored.color),
    accessibility: choice('accessibility', stored.accessibility ?? 'busy'),
    importance: choice('importance', stored.importance ?? 'normal'),
    isPrivate: params.has('private_event') ? isYes(params.get('private_event')) : (stored.isPrivate ?? false),
    rule: params.has('rrule') ? readRule(calendar, params.get('rrule')) : (stored.rule ?? null),
    exceptions: stored.exceptions ?? [],
    isMeeting: params.has('is_meeting') ? isYes(params.get('is_meeting')) : (stored.isMeeting ?? false),
    meeting: Object.fromEntries(flags) as Details['meeting'],
    location: text('location', stored.location),
    remind: params.has('remind') ? readReminders(params.get('remind')) : (stored.remind ?? []),
    crm: params.has('crm_fields') ? readLinks(call) : (stored.crm ?? []),
    ...(stored.takenFrom && { takenFrom: stored.takenFrom }),
  }
}

function readText(call: Call, name: 'name' | 'description'): string | undefined {
  const value = call.params.get(name)
  if (value === undefined || value === null) return undefined
  const text = textOf(value)
  if (text !== undefined) return text
  if (call.method === 'calendar.event.update') throw calendarError(`Invalid value for the "${name}" parameter.`)
  throw calendarError(`Invalid value for the parameter "${name}"`)
}

/** api-reference/calendar/calendar-event/calendar-event-add.md#timezone-features */
function readTimes(
  { zones, site }: Calendar,
  call: Call,
  stored: Partial<Details>,
  failed: string,
): Pick<Details, 'fromMs' | 'toMs' | 'zoneFrom' | 'zoneTo' | 'isWholeDay'> {
  const { params } = call
  const zone = (name: string, before: string): string => {
    const sent = textOf(params.get(name)) ?? ''
    return zones.isZone(sent) ? sent : before
  }
  const zoneFrom = zone('timezone_from', stored.zoneFrom ?? zones.own)
  const zoneTo = zone('timezone_to', params.has('timezone_from') ? zoneFrom : (stored.zoneTo ?? zoneFrom))
  const isWholeDay = params.has('skip_time') ? isYes(params.get('skip_time')) : (stored.isWholeDay ?? false)
  const read = (name: string, at: string, before: number | undefined): number => {
    const text = textOf(params.get(name))?.trim() ?? ''
    const seconds = toId(params.get(`${name}_ts`))
    if (text === '' && seconds === undefined && before !== undefined) return before
    const isInstant = text === '' || INSTANT.test(text)
    const ms = text === '' ? (seconds ?? -1) * 1000 : Date.parse(isInstant ? text : `${site.parse(text)?.slice(0, 19)}Z`)
    if (!(ms >= 0 && ms <= LATEST)) throw refusal(call, failed)
    const wall = isInstant ? ms + zones.offsetAt(at, ms) * 1000 : ms
    return isWholeDay ? wall - (((wall % DAY_MS) + DAY_MS) % DAY_MS) : wall
  }
  const fromMs = read('from', zoneFrom, stored.fromMs)
  const movedTo = stored.fromMs !== undefined && stored.toMs !== undefined ? fromMs + stored.toMs - stored.fromMs : undefined
  const toMs = read('to', zoneTo, movedTo)
  return { fromMs, toMs: Math.max(fromMs, toMs), zoneFrom, zoneTo, isWholeDay }
}

const DAY_MS = 86_400_000
const LATEST = Date.UTC(9000, 0, 1)
const INSTANT = /T.*(?:Z|[+-]\d{2}:?\d{2})$/

function readRule({ site }: Calendar, value: unknown): Recurrence | null {
  const sent: Fields = typeof value === 'object' && value !== null ? (value as Fields) : {}
  const freq = (textOf(sent['FREQ']) ?? '').toUpperCase()
  if (freq !== 'DAILY' && freq !== 'WEEKLY' && freq !== 'MONTHLY' && freq !== 'YEARLY') return null
  const days = typeof sent['BYDAY'] === 'object' ? Object.values(sent['BYDAY'] ?? {}) : (textOf(sent['BYDAY']) ?? '').split(',')
  const count = toId(sent['COUNT']) ?? 0
  const until = site.parse(textOf(sent['UNTIL']) ?? '')
  return {
    freq,
    interval: Math.min(1000, Math.max(1, toId(sent['INTERVAL']) ?? 1)),
    ...(count > 0 && { count }),
    ...(until !== undefined && { untilMs: Date.parse(`${until.slice(0, 10)}T00:00:00Z`) }),
    byDay: freq === 'WEEKLY' ? WEEK.filter((day) => days.includes(day)) : [],
  }
}

function readReminders(value: unknown): Details['remind'] {
  return objectsOf(value).flatMap((entry) => {
    const count = toId(entry['count'])
    const type = textOf(entry['type']) ?? ''
    return count !== undefined && ['min', 'hour', 'day'].includes(type) ? [{ type, count }] : []
  })
}

function readLinks(call: Call): readonly string[] {
  const value = call.params.get('crm_fields')
  if (value === '' || value === null) return []
  if (typeof value !== 'object')
    throw refusal(
      call,
      call.method === 'calendar.event.update'
        ? "The event's CRM links list must be an array"
        : 'The list of event links to CRM must be an array',
    )
  return Object.values(value ?? {}).flatMap((link) => {
    const text = textOf(link) ?? ''
    return /^(?:CO|C|L|D)_\d+$/.test(text) ? [text] : []
  })
}
