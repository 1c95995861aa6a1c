import type { Call, Caller } from '../../contract.ts'
import { textOf, toId } from '../read-params.ts'
import { mayEnter } from '../sonet-group/group-access.ts'
import type { CalendarEvent } from './events.ts'
import type { Calendar } from './open-calendar.ts'
import { refusal, requireParam } from './refusals.ts'

/** Whose calendar a call is about. */
export interface Owner {
  readonly type: string
  readonly id: number
}

/** `type` and `ownerId`; of a calendar of a user the caller's own where `isOwnByDefault`. */
export function readOwner(call: Call, isOwnByDefault = false): Owner {
  const { params, caller } = call
  requireParam(call, 'type')
  const type = textOf(params.get('type')) ?? ''
  const id = params.get('ownerId')
  if (isOwnByDefault && type === 'user' && (id === undefined || id === null || id === '')) return { type, id: caller.userId }
  // The company's calendar has 0 or nothing: api-reference/calendar/calendar-event/calendar-event-add.md
  if (type === 'company_calendar' && id === '') return { type, id: 0 }
  requireParam(call, 'ownerId')
  return { type, id: toId(id) ?? 0 }
}

/** A user's calendar is changed by the user, a group's by its members, and both by administrators; others by everybody. */
export function mayChange(calendar: Calendar, { caller }: Call, { type, id }: Owner): boolean {
  if (caller.isAdmin || (type !== 'user' && type !== 'group')) return true
  return type === 'user' ? id === caller.userId : mayEnter(calendar, id, caller.userId)
}

export function requireChange(calendar: Calendar, call: Call, owner: Owner): void {
  if (!mayChange(calendar, call, owner)) throw refusal(call, 'Access denied')
}

/** A private event is for its owner, whoever takes part in it, and administrators; events of a group for its members. */
export function maySee(calendar: Calendar, caller: Caller, event: CalendarEvent): boolean {
  const takesPart = event.createdBy === caller.userId || event.attendees.some(({ id }) => id === caller.userId)
  if (caller.isAdmin || takesPart) return true
  if (event.type === 'group') return mayEnter(calendar, event.id, caller.userId)
  return !event.details.isPrivate || (event.type === 'user' && event.id === caller.userId)
}
