import type { HoldableClock } from '../clock/create-clock.ts'
import type { Duration } from '../clock/parse-duration.ts'
import type { Fault } from '../faults/fault-plan.ts'
import type { FaultName } from '../faults/named-faults.ts'
import { JSON_TYPE, type Answer, type RawRequest } from '../http/exchange.ts'
import type { Plan } from '../limits/create-limits.ts'
import type { RequestRecord } from '../log/request-record.ts'
import type { Ring } from '../log/ring.ts'
import { parseForm } from '../php/parse-form.ts'
import { pageRoutes } from '../page/page-routes.ts'
import { accessRoutes } from './access-routes.ts'
import { eventRoutes } from './event-routes.ts'
import { placementRoutes } from './placement-routes.ts'
import { robotRoutes } from './robot-routes.ts'
import { readNumber } from './read-input.ts'
import type { AdminSubject, Input, Routes } from './route.ts'

/** Everything that the admin API answers to. */
const ROUTES: Routes = {
  ...accessRoutes,
  ...eventRoutes,
  ...placementRoutes,
  ...robotRoutes,
  ...pageRoutes,
  'GET clock': { members: [], answer: ({ clock }) => showClock(clock) },
  'POST clock': {
    members: ['advance', 'set'],
    answer({ clock }, { advance, set }) {
      if (set !== undefined) clock.set(readTime(set))
      if (advance !== undefined) clock.advance(advance as Duration)
      return showClock(clock)
    },
  },
  'GET faults': { members: [], answer: ({ faults }) => faults },
  'POST faults': {
    members: ['method', 'fault', 'times', 'every'],
    answer({ faults }, { method, fault, times, every }) {
      if (typeof method !== 'string' || !isFaultOrName(fault))
        throw new TypeError('Expected {"method": "crm.deal.*", "fault": {…} or a name, "times"?: 1, "every"?: 1}.')
      faults.add(method, fault, { times: readNumber(times, Infinity), every: readNumber(every, 1) })
      return faults
    },
  },
  'DELETE faults': {
    members: [],
    answer({ faults }) {
      faults.clear()
      return faults
    },
  },
  'GET requests': {
    members: ['since', 'limit'],
    answer: ({ requests }, { since, limit }) => listRequests(requests, readNumber(since, 0), readNumber(limit, 1000)),
  },
  'DELETE requests': {
    members: [],
    answer({ requests }) {
      requests.clear()
      return listRequests(requests, 0, 0)
    },
  },
  'POST reset': {
    members: [],
    answer(subject) {
      subject.reset()
      return { ok: true }
    },
  },
  'POST seed': {
    members: ['seed'],
    answer(subject, { seed }) {
      subject.seed(String(seed))
      return { ok: true }
    },
  },
  'GET limits': { members: [], answer: ({ limits }) => limits },
  'POST limits': {
    members: ['plan', 'operatingSeconds', 'latencyMs', 'costs', 'latencies'],
    answer({ limits }, { plan, operatingSeconds, latencyMs, costs, latencies }) {
      // All is read before anything is changed.
      const seconds = operatingSeconds === undefined || operatingSeconds === 'off' ? operatingSeconds : readNumber(operatingSeconds, 0)
      const costRules = readRules(costs)
      const latencyRules = [...(latencyMs === undefined ? [] : [['*', readNumber(latencyMs, 0)] as const]), ...readRules(latencies)]
      if (plan !== undefined) limits.setPlan(plan as Plan)
      if (seconds !== undefined) limits.setOperatingSeconds(seconds)
      for (const [pattern, ms] of costRules) limits.cost(pattern, ms)
      for (const [pattern, ms] of latencyRules) limits.latency(pattern, ms)
      return limits
    },
  },
}

/** Answers one request under the admin URL; `path` is what follows it. */
export async function answerAdmin(subject: AdminSubject, path: string, request: RawRequest): Promise<Answer> {
  const name = path
    .split('/')
    .filter((segment) => segment !== '')
    .join('/')
  const route = ROUTES[`${request.verb} ${name}`]
  if (!route) return answerJson(404, { error: `No such call. Known: ${Object.keys(ROUTES).join(', ')}.` })
  try {
    const input = request.verb === 'GET' ? parseForm(request.query) : readJson(request.body)
    refuseUnknown(input, route.members)
    return answerJson(200, await route.answer(subject, input))
  } catch (error) {
    return answerJson(400, { error: error instanceof Error ? error.message : String(error) })
  }
}

function refuseUnknown(input: Input, members: readonly string[]): void {
  const unknown = Object.keys(input).find((name) => !members.includes(name))
  if (unknown !== undefined) throw new TypeError(`No member "${unknown}" here. Known: ${members.join(', ') || 'none'}.`)
}

function showClock(clock: HoldableClock): Input {
  return { now: clock.now(), iso: new Date(clock.now()).toISOString() }
}

/** The oldest records after `since` first, at most `limit`. */
function listRequests(requests: Ring<RequestRecord>, since: number, limit: number): Input {
  const records = requests.filter(({ index }) => index > since).slice(0, limit)
  return { total: requests.total, requests: records }
}

function readJson(body: Uint8Array): Input {
  const value: unknown = body.length === 0 ? {} : JSON.parse(Buffer.from(body).toString('utf8'))
  if (!isMap(value)) throw new TypeError(`Expected a JSON object, got ${JSON.stringify(value)}.`)
  return value
}

/** What exactly it is, the plan finds out. */
const isFaultOrName = (value: unknown): value is Fault | FaultName => typeof value === 'string' || isMap(value)

const isMap = (value: unknown): value is Input => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Unix milliseconds, or a date as ISO 8601. */
function readTime(value: unknown): number {
  const ms = typeof value === 'string' ? Date.parse(value) : value
  if (typeof ms === 'number' && Number.isFinite(ms)) return ms
  throw new TypeError(`Expected unix milliseconds or a date such as "2026-02-01T00:00:00Z", got ${JSON.stringify(value)}.`)
}

function readRules(table: unknown): readonly (readonly [pattern: string, ms: number])[] {
  if (table !== undefined && !isMap(table)) throw new TypeError(`Expected a map of methods to numbers, got ${JSON.stringify(table)}.`)
  return Object.entries(table ?? {}).map(([pattern, ms]) => [pattern, readNumber(ms, 0)] as const)
}

function answerJson(status: number, value: unknown): Answer {
  return { status, contentType: JSON_TYPE, headers: undefined, body: JSON.stringify(value), delayMs: 0, broken: undefined }
}
