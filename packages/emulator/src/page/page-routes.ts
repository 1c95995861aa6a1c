import { readNumber, readText } from '../admin/read-input.ts'
import type { AdminSubject, Input, Routes } from '../admin/route.ts'
import { frameRoutes } from './frame-routes.ts'
import type { PageCall } from './perform-for-page.ts'

/** What the portal's page asks for beside the rest of the admin API. No contract: the page comes with the portal. */
export const pageRoutes: Routes = {
  ...frameRoutes,
  'GET page/portal': { members: [], answer: describePortal },
  // Asked every second.
  'GET page/pulse': {
    members: [],
    answer: ({ clock, requests, deliveries }) => ({ now: clock.now(), requests: requests.total, deliveries: deliveries.total }),
  },
  'POST page/call': {
    members: ['userId', 'calls'],
    answer: (subject, { userId, calls }) => readCalls(readNumber(userId, 1), calls).map((call) => subject.perform(call)),
  },
}

function describePortal({ settings, staff, limits }: AdminSubject): unknown {
  const { host, origin, memberId, license, utcOffsetSeconds, baseCurrency } = settings
  return { host, origin, memberId, license, utcOffsetSeconds, baseCurrency, plan: limits.plan, users: staff.all }
}

function readCalls(userId: number, calls: unknown): readonly PageCall[] {
  if (!Array.isArray(calls)) throw new TypeError('"calls" is a list of {"method", "params"?}.')
  return calls.map(({ method, params = {} }: Input) => ({ userId, method: readText({ method }), params: readMap(params) }))
}

function readMap(value: unknown): Input {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Input
  throw new TypeError(`"params" is an object, got ${JSON.stringify(value)}.`)
}
