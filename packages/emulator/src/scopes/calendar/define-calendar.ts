import type { Call, MethodDefinition } from '../../contract.ts'
import { defineMethods } from '../define-methods.ts'
import { isExternal } from '../user/is-external.ts'
import type { Calendar } from './open-calendar.ts'
import { refusal } from './refusals.ts'

export type CalendarHandlers = Readonly<Record<string, (calendar: Calendar, call: Call) => unknown>>

/** Closed to external users: api-reference/calendar/calendar-event/calendar-event-get.md */
const FOR_EMPLOYEES = /^calendar\.(?:accessibility\.get|event\.get(?:byid|\.nearest)?|resource\..+|section\.get)$/

/** Methods that open calendars when one of them is called. Their own spelling is what refusals name. */
export function defineCalendar(open: () => Calendar, prefix: string, handlers: CalendarHandlers): readonly MethodDefinition[] {
  const opening = Object.entries(handlers).map(([action, handler]) => {
    const method = `${prefix}.${action}`
    const work = (calendar: Calendar, call: Call): unknown => {
      if (FOR_EMPLOYEES.test(method) && isExternal(calendar, call.caller)) throw refusal(call, 'Access denied')
      return handler(calendar, call)
    }
    return [action, (call: Call) => work(open(), { ...call, method })] as const
  })
  return defineMethods(prefix, 'calendar', Object.fromEntries(opening))
}
