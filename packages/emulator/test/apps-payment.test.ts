import { afterEach, expect, it } from 'vitest'
import type { AppSpec } from '../src/index.ts'
import { openBench, type Bench } from './events-receiver.ts'

const DAY_MS = 86_400_000
const START_MS = Date.UTC(2026, 0, 5, 9)
const handler = 'https://app.example/handler'
const paid: AppSpec = { clientId: 'app.1', clientSecret: 's', status: 'T', paidUntilMs: START_MS + 3 * DAY_MS }

let bench: Bench
const open = async (app: AppSpec): Promise<void> => {
  bench = await openBench({ apps: [app] })
}
const call = (method: string, params: object = {}): Promise<unknown> => bench.call(method, params, { clientId: 'app.1' })
const renew = async (refresh_token: string): Promise<Record<string, unknown>> => {
  const query = new URLSearchParams({ grant_type: 'refresh_token', client_id: 'app.1', client_secret: 's', refresh_token })
  return (await (await bench.portal.fetch(`${bench.portal.oauth}oauth/token/?${query}`)).json()) as Record<string, unknown>
}
afterEach(() => bench.portal.close())

it('works through the days of grace, and tells that the period is over', async () => {
  await open({ ...paid, graceDays: 2 })
  bench.portal.clock.advance('4d')
  expect(await call('user.admin')).toBe(true)
  expect(await call('app.info')).toMatchObject({ STATUS: 'T', PAYMENT_EXPIRED: 'Y', DAYS: -1 })
  bench.portal.clock.advance('1d')
  await expect(call('user.admin')).rejects.toThrow('PAYMENT_REQUIRED')
  expect(await call('app.info')).toMatchObject({ STATUS: 'T', PAYMENT_EXPIRED: 'Y', DAYS: -2 })
})

it('becomes a demo after them, where it is to, in answers, tokens and frames', async () => {
  await open({ ...paid, afterGrace: 'demo', handler })
  const { refresh_token } = bench.portal.tokens.create({ clientId: 'app.1' })
  bench.portal.clock.advance('3d')
  expect(await call('user.admin')).toBe(true)
  expect(await call('app.info')).toMatchObject({ STATUS: 'D', PAYMENT_EXPIRED: 'Y', DAYS: 0 })
  expect(await renew(refresh_token)).toMatchObject({ status: 'D' })
  expect(bench.portal.openFrame().fields).toMatchObject({ status: 'D' })
})

it('tells of a payment by ONAPPPAYMENT, without tokens, and works again', async () => {
  await open(paid)
  await call('event.bind', { event: 'ONAPPPAYMENT', handler })
  const { refresh_token } = bench.portal.tokens.create({ clientId: 'app.1' })
  bench.portal.clock.advance('5d')
  expect(await renew(refresh_token)).toMatchObject({ error: 'PAYMENT_REQUIRED' })
  expect(bench.portal.apps.pay('app.1', { paidUntilMs: START_MS + 33 * DAY_MS })).toBe(true)
  await bench.settled()
  expect(bench.received).toMatchObject([
    {
      event: 'ONAPPPAYMENT',
      data: { CODE: 'app.1', VERSION: '1', STATUS: 'P', PAYMENT_EXPIRED: 'N', DAYS: '28', LANGUAGE_ID: 'en' },
    },
  ])
  expect(Object.keys(bench.received[0]!.auth)).toEqual(['domain', 'server_endpoint', 'client_endpoint', 'member_id'])
  expect(await call('app.info')).toMatchObject({ STATUS: 'P', PAYMENT_EXPIRED: 'N', DAYS: 28 })
  expect(await renew(refresh_token)).toMatchObject({ status: 'P' })
  expect(bench.portal.apps.pay('app.2')).toBe(false)
})

it('refuses REST to everybody when the licence ends, until there is another one', async () => {
  await open(paid)
  const ask = async (path: string): Promise<unknown> => {
    const response = await bench.portal.fetch(bench.portal.webhook.replace('/rest/', path) + 'server.time')
    return [response.status, ((await response.json()) as { error?: unknown }).error]
  }
  bench.portal.setLicense('en_basic', { untilMs: START_MS + DAY_MS })
  expect(await ask('/rest/')).toEqual([200, undefined])
  bench.portal.clock.advance('1d')
  expect(await ask('/rest/')).toEqual([403, 'ACCESS_DENIED'])
  expect((await ask('/rest/api/')) as unknown[]).toContain(403)
  await expect(call('app.info')).rejects.toThrow('ACCESS_DENIED: REST API is available only on commercial plans')
  bench.portal.setLicense('en_std')
  expect(await ask('/rest/')).toEqual([200, undefined])
  expect(() => bench.portal.setLicense('en_std', { untilMs: Number.NaN })).toThrow('unix milliseconds')
})

it('ends the licence of the options again after a reset', async () => {
  bench = await openBench({ licenseUntilMs: START_MS + DAY_MS })
  bench.portal.clock.advance('2d')
  await expect(bench.call('server.time')).rejects.toThrow('ACCESS_DENIED')
  bench.portal.setLicense('en_std')
  await bench.call('server.time')
  bench.portal.reset()
  bench.portal.clock.advance('2d')
  await expect(bench.call('server.time')).rejects.toThrow('ACCESS_DENIED')
})
