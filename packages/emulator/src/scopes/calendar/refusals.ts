import { MethodError, type Call } from '../../contract.ts'

/** Calendar refuses with an empty code: api-reference/calendar/calendar-event/calendar-event-add.md */
export const calendarError = (text: string): MethodError => new MethodError('', text)

/** Pages of these methods end their sentences. */
const WITH_STOP: ReadonlySet<string> = new Set([
  'calendar.accessibility.get',
  'calendar.event.update',
  'calendar.section.add',
  'calendar.section.delete',
])

/** A sentence as the method's page writes it. */
export function refusal({ method }: Call, text: string): MethodError {
  return calendarError(WITH_STOP.has(method) ? `${text}.` : text)
}

export function requireParam(call: Call, name: string, isThere: unknown = call.params.get(name)): void {
  if (isThere === undefined || isThere === null || isThere === '')
    throw refusal(call, `The required parameter "${name}" for the method "${call.method}" is not set`)
}
