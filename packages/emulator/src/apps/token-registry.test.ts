import { expect, it } from 'vitest'
import { createRandom } from '../create-random.ts'
import { TokenRegistry } from './token-registry.ts'

const HOUR_MS = 3_600_000
const app = { clientId: 'local.1', id: 1 }

it('forgets tokens that ended more than a day ago, once there are many', () => {
  let now = 0
  const tokens = new TokenRegistry({ now: () => now, createRandom: () => createRandom(7), policy: {} })
  tokens.addExpired('by hand', app.clientId)
  const old = tokens.issue(app, 1).access.text
  now += 26 * HOUR_MS
  const recent = tokens.issue(app, 1).access.text
  now += 2 * HOUR_MS
  expect(tokens.findAccess(old)).toBeDefined()
  for (let count = 0; count < 10_000; count++) tokens.issue(app, 1, { hasRefresh: false })
  expect([old, recent, 'by hand'].map((text) => tokens.findAccess(text) !== undefined)).toEqual([false, true, true])
})

it('keeps no refresh token that nobody is told', () => {
  const tokens = new TokenRegistry({ now: () => 0, createRandom: () => createRandom(7), policy: {} })
  const [told, untold] = [tokens.issue(app, 1), tokens.issue(app, 1, { hasRefresh: false })]
  expect([told, untold].map(({ refresh }) => tokens.findRefresh(refresh) !== undefined)).toEqual([true, false])
})
