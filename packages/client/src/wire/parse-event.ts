import { conceal } from './conceal.ts'
import { decodeForm, type FormInput } from './decode-form.ts'
import { malformed, readSender, text, type Sender } from './read-tokens.ts'

/** An event that a portal posted to a handler (api-reference/events/index.md). */
export interface EventRequest extends Sender {
  /** Upper case, e.g. `ONCRMDEALADD`. */
  readonly event: string
  /** Id of the handler's binding, where the portal says it. */
  readonly handlerId: string | undefined
  /** What the event tells; all values are texts. */
  readonly data: Readonly<Record<string, unknown>>
  /** Unix milliseconds by the portal's clock. */
  readonly sentAtMs: number | undefined
}

/**
 * Reads an event. Only installs and few others bring a refresh token; what nobody caused brings no tokens at all. `nowMs` is when it arrived.
 *
 * @throws ConfigError `input.value` where it lacks its name, the portal's address or its member id.
 */
export function parseEvent(input: FormInput, nowMs: number): EventRequest {
  const form = decodeForm(input)
  const event = text(form['event'])
  if (event === undefined) throw malformed('event', 'event')
  return conceal({
    ...readSender('event', form, nowMs),
    event: event.toUpperCase(),
    handlerId: text(form['event_handler_id']) ?? text(form['eventId']),
    data: typeof form['data'] === 'object' && form['data'] !== null ? { ...form['data'] } : {},
  })
}
