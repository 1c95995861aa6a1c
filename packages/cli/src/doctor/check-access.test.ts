import type { Auth } from '@b24kit/client'
import { expect, test } from 'vitest'
import type { Identity } from '../connection/read-identity.ts'
import type { Credential } from '../credentials/open-credential.ts'
import { checkAccess, checkPlan } from './check-access.ts'

const identity: Identity = {
  user: { id: '7', name: '', admin: false },
  scopes: ['crm'],
  license: null,
  app: { code: 'app.1', status: 'X', version: null, installed: true, paymentExpired: false, daysLeft: null },
  serverTime: null,
}
const credential: Credential = { kind: 'oauth', profile: 'a', auth: {} as Auth }
const levels = (changes: Partial<NonNullable<Identity['app']>>): string[] =>
  checkAccess({ ...identity, app: { ...identity.app!, ...changes } }, credential, []).map(({ check, level }) => `${level} ${check}`)

test.each([
  [null, 'basic', 'ok'],
  ['xx_brand_new', 'basic', 'ok'],
  ['de_ent10000', 'enterprise', 'ok'],
  ['ent250', 'basic', 'warn'],
  ['en_basic', 'enterprise', 'warn'],
  ['en_basic', 'none', 'ok'],
] as const)('the licence %s under plan %s', (license, plan, level) => {
  expect(checkPlan(license, plan)).toMatchObject({ check: 'plan', level })
})

test('a status, a scope and a user that nobody knows are no fault', () => {
  expect(levels({})).toEqual(['ok credential', 'ok app', 'ok scopes'])
})

test.each([
  [{ paymentExpired: true }, 'fail app'],
  [{ installed: false }, 'fail app'],
  [{ daysLeft: 3 }, 'warn app'],
  [{ daysLeft: 30 }, 'ok app'],
])('an application with %j', (changes, level) => {
  expect(levels(changes)[1]).toBe(level)
})
