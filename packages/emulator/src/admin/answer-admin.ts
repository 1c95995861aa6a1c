import type { HoldableClock } from '../clock/create-clock.ts'
import type { Duration } from '../clock/parse-duration.ts'
import type { FaultPlan } from '../faults/fault-plan.ts'
import { JSON_TYPE, type Answer, type RawRequest } from '../http/exchange.ts'
import type { Limits, Plan } from '../limits/create-limits.ts'
import type { RequestRecord } from '../log/request-record.ts'
import type { Ring } from '../log/ring.ts'
import { parseForm } from '../php/parse-form.ts'

/** The parts of a portal that can be steered from outside. */
export interface AdminSubject {
  readonly clock: HoldableClock
  readonly faults: FaultPlan
  readonly limits: Limits
  readonly requests: Ring<RequestRecord>
  reset(): void
  /** Throws on data that it does not understand. */
  seed(data: string): void
}

type Body = Readonly<Record<string, unknown>>
type Route = (subject: AdminSubject, body: Body, query: Body) => unknown

/** Everything that the admin API answers to. */
const ROUTES: Readonly<Record<string, Route>> = {
  'GET clock': ({ clock }) => showClock(clock),
  'POST clock': ({ clock }, { advance, set }) => {
    if (set !== undefined) clock.set(readTime(set))
    if (advance !== undefined) clock.advance(advance as Duration)
    return showClock(clock)
  },
  'GET faults': ({ faults }) => faults,
  'POST faults': ({ faults }, { method, fault, times, every }) => {
    if (typeof method !== 'string' || typeof fault !== 'object' || fault === null)
      throw new TypeError('Expected {"method": "crm.deal.*", "fault": {…}, "times"?: 1, "every"?: 1}.')
    faults.add(method, fault, { times: readNumber(times, Infinity), every: readNumber(every, 1) })
    return faults
  },
  'DELETE faults': ({ faults }) => {
    faults.clear()
    return faults
  },
  'GET requests': ({ requests }, _, { since, limit }) => listRequests(requests, readNumber(since, 0), readNumber(limit, 1000)),
  'DELETE requests': ({ requests }) => {
    requests.clear()
    return listRequests(requests, 0, 0)
  },
  'POST reset': (subject) => {
    subject.reset()
    return { ok: true }
  },
  'POST seed': (subject, { seed }) => {
    subject.seed(String(seed))
    return { ok: true }
  },
  'GET limits': ({ limits }) => limits,
  'POST limits': ({ limits }, { plan, operatingSeconds, latencyMs, costs, latencies }) => {
    if (plan !== undefined) limits.setPlan(plan as Plan)
    if (operatingSeconds !== undefined) limits.setOperatingSeconds(operatingSeconds === 'off' ? 'off' : readNumber(operatingSeconds, 0))
    if (latencyMs !== undefined) limits.latency('*', readNumber(latencyMs, 0))
    for (const [pattern, ms] of Object.entries(costs ?? {})) limits.cost(pattern, readNumber(ms, 0))
    for (const [pattern, ms] of Object.entries(latencies ?? {})) limits.latency(pattern, readNumber(ms, 0))
    return limits
  },
}

/** Answers one request under the admin URL; `path` is what follows it. */
export function answerAdmin(subject: AdminSubject, path: string, request: RawRequest): Answer {
  const name = path
    .split('/')
    .filter((segment) => segment !== '')
    .join('/')
  const route = ROUTES[`${request.verb} ${name}`]
  if (!route) return answerJson(404, { error: `No such call. Known: ${Object.keys(ROUTES).join(', ')}.` })
  try {
    return answerJson(200, route(subject, readJson(request.body), parseForm(request.query)))
  } catch (error) {
    return answerJson(400, { error: error instanceof Error ? error.message : String(error) })
  }
}

function showClock(clock: HoldableClock): Body {
  return { now: clock.now(), iso: new Date(clock.now()).toISOString() }
}

/** The oldest records after `since` first, at most `limit`. */
function listRequests(requests: Ring<RequestRecord>, since: number, limit: number): Body {
  const records = requests.filter(({ index }) => index > since).slice(0, limit)
  return { total: requests.total, requests: records }
}

function readJson(body: Uint8Array): Body {
  const value: unknown = body.length === 0 ? {} : JSON.parse(Buffer.from(body).toString('utf8'))
  if (typeof value !== 'object' || value === null) throw new TypeError('Expected a JSON object.')
  return value as Body
}

/** Unix milliseconds, or a date as ISO 8601. */
function readTime(value: unknown): number {
  return readNumber(typeof value === 'string' ? Date.parse(value) : value, 0)
}

function readNumber(value: unknown, absent: number): number {
  if (value === undefined) return absent
  const number = Number(value)
  if (value === null || value === '' || !Number.isFinite(number)) throw new TypeError(`Expected a number, got ${JSON.stringify(value)}.`)
  return number
}

function answerJson(status: number, value: unknown): Answer {
  return { status, contentType: JSON_TYPE, headers: undefined, body: JSON.stringify(value), delayMs: 0, broken: undefined }
}
