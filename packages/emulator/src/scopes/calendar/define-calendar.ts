import type { Call, MethodDefinition } from '../../contract.ts'
import { defineMethods } from '../define-methods.ts'
import type { Calendar } from './open-calendar.ts'

export type CalendarHandlers = Readonly<Record<string, (calendar: Calendar, call: Call) => unknown>>

/** Methods that open calendars when one of them is called. Their own spelling is what refusals name. */
export function defineCalendar(open: () => Calendar, prefix: string, handlers: CalendarHandlers): readonly MethodDefinition[] {
  const opening = Object.entries(handlers).map(([action, handler]) => {
    const method = `${prefix}.${action}`
    return [action, (call: Call) => handler(open(), { ...call, method })] as const
  })
  return defineMethods(prefix, 'calendar', Object.fromEntries(opening))
}
