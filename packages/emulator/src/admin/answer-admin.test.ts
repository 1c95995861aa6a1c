import { afterEach, beforeEach, expect, it } from 'vitest'
import { createPortal, type Portal } from '../index.ts'
import { ask, json, testScope } from '../test-scope.ts'

let portal: Portal
beforeEach(async () => {
  portal = await createPortal({ clock: 'virtual', scopes: [testScope] })
})
afterEach(() => portal.close())

const admin = async (method: string, path: string, body?: unknown): Promise<Record<string, unknown>> => {
  const response = await portal.fetch(portal.admin + path, { ...(body !== undefined && json(body)), method })
  return { status: response.status, ...((await response.json()) as object) }
}

it('moves the clock', async () => {
  const start = Date.parse('2026-01-05T09:00:00Z')
  expect(await admin('GET', 'clock')).toEqual({ status: 200, now: start, iso: '2026-01-05T09:00:00.000Z' })
  expect(await admin('POST', 'clock', { advance: '61m' })).toMatchObject({ now: start + 61 * 60_000 })
  expect(await admin('POST', 'clock', { set: '2026-02-01T00:00:00Z' })).toMatchObject({ iso: '2026-02-01T00:00:00.000Z' })
  expect(await admin('POST', 'clock', { advance: 'soon' })).toMatchObject({ status: 400, error: expect.stringContaining('soon') })
  expect(await admin('POST', 'clock', { set: 'today' })).toMatchObject({ status: 400 })
})

it('plans and clears faults', async () => {
  await admin('POST', 'faults', { method: 'test.null', fault: { status: 502 }, times: 1 })
  const response = await portal.fetch(portal.admin + 'faults')
  expect(await response.json()).toEqual([{ method: 'test.null', fault: { status: 502 }, every: 1, times: 1 }])
  expect((await portal.fetch(`${portal.webhook}test.null`)).status).toBe(502)
  expect((await ask(portal, 'test.null')).status).toBe(200)
  await admin('POST', 'faults', { method: '*', fault: { status: 502 } })
  await admin('DELETE', 'faults')
  expect((await ask(portal, 'test.null')).status).toBe(200)
  expect(await admin('POST', 'faults', { fault: {} })).toMatchObject({ status: 400, error: expect.stringContaining('"method"') })
})

it('shows and clears the request log, which knows nothing of the admin API', async () => {
  for (const value of [1, 2, 3]) await ask(portal, `test.get?value=${value}`)
  const shown = async (query: string): Promise<unknown> => (await admin('GET', `requests${query}`))['requests']
  expect(await shown('')).toHaveLength(3)
  expect(await shown('?since=1&limit=1')).toMatchObject([{ index: 2, params: { value: '2' } }])
  expect(await admin('GET', 'requests?since=3')).toMatchObject({ total: 3, requests: [] })
  expect(await admin('DELETE', 'requests')).toMatchObject({ total: 0 })
  expect(await shown('')).toEqual([])
})

it('resets and seeds', async () => {
  await ask(portal, 'test.add')
  await admin('POST', 'seed', { seed: 'empty' })
  expect((await ask(portal, 'test.count')).body['result']).toBe(0)
  portal.clock.advance('1h')
  await admin('POST', 'reset')
  expect([portal.clock.now(), portal.requests.total]).toEqual([Date.parse('2026-01-05T09:00:00Z'), 0])
  expect(await admin('POST', 'seed', { seed: 'dales=1' })).toMatchObject({ status: 400, error: expect.stringContaining('dales=1') })
})

it('shows and changes limits, costs and latencies', async () => {
  await ask(portal, 'test.null')
  expect(await admin('GET', 'limits')).toMatchObject({
    plan: 'basic',
    rate: { burst: 50 },
    operatingSeconds: 480,
    levels: { '127.0.0.1': 1 },
  })
  const changed = await admin('POST', 'limits', {
    plan: 'enterprise',
    operatingSeconds: 10,
    latencyMs: 5,
    costs: { 'test.*': 11_000 },
    latencies: { 'test.add': 9 },
  })
  expect(changed).toMatchObject({
    plan: 'enterprise',
    operatingSeconds: 10,
    costs: { 'test.*': 11_000 },
    latencies: { '*': 5, 'test.add': 9 },
  })
  await portal.clock.run(ask(portal, 'test.null'))
  expect((await portal.clock.run(ask(portal, 'test.null'))).status).toBe(429)
  expect(await admin('POST', 'limits', { plan: 'gold' })).toMatchObject({ status: 400, error: expect.stringContaining('gold') })
})

it('registers apps, gives their tokens out, ends them, and removes the apps', async () => {
  expect(await admin('POST', 'apps', { clientId: 'app.1', clientSecret: 's', scope: ['test'], status: 'T' })).toMatchObject({ status: 200 })
  const apps = await (await portal.fetch(`${portal.admin}apps`)).json()
  expect(apps).toEqual([{ id: 1, clientId: 'app.1', kind: 'market', scope: ['test'], status: 'T', version: 1, installed: true }])
  const { access_token: auth } = await admin('POST', 'tokens', { userId: 1, uses: 3 })
  const use = async (): Promise<unknown> => {
    const response = await portal.fetch(`${portal.url}/rest/test.null`, json({ auth }))
    return ((await response.json()) as { error?: string }).error
  }
  expect(await use()).toBe(undefined)
  await admin('POST', 'tokens/expire', { token: auth })
  expect(await use()).toBe('expired_token')
  await admin('POST', 'tokens/revoke', { token: auth })
  expect(await use()).toBe('invalid_token')
  expect(await admin('POST', 'tokens/expire')).toMatchObject({ ok: true })
  expect(await admin('POST', 'oauth', { refreshGraceMs: 5000 })).toEqual({
    status: 200,
    url: portal.oauth,
    refreshLifetimeDays: 180,
    refreshGraceMs: 5000,
  })
  await admin('DELETE', 'apps', { clientId: 'app.1' })
  expect(await admin('POST', 'tokens', {})).toMatchObject({ status: 400, error: expect.stringContaining('no app') })
})

it('changes users, name and licence', async () => {
  await admin('POST', 'users', { id: 5, name: 'Kim', lastName: 'Park', isAdmin: true })
  await admin('POST', 'users', { id: 5, isActive: false })
  const users = (await (await portal.fetch(`${portal.admin}users`)).json()) as unknown[]
  expect(users.at(-1)).toEqual({ id: 5, name: 'Kim Park', isAdmin: true, isActive: false, isExtranet: false, crmRights: 'all' })
  expect(await admin('POST', 'rename', { host: 'new.example' })).toEqual({ status: 200, url: 'https://new.example' })
  expect(await admin('POST', 'license', { license: 'de_ent1000' })).toEqual({ status: 200, license: 'de_ent1000', plan: 'enterprise' })
  expect((await ask(portal, 'app.info')).body['result']).toMatchObject({ LICENSE: 'de_ent1000' })
  expect(await admin('POST', 'license', { license: 'de_std' })).toMatchObject({ plan: 'basic' })
  await admin('POST', 'license', { license: 'de_std', untilMs: 0 })
  expect((await ask(portal, 'app.info')).body['error']).toBe('ACCESS_DENIED')
})

it('updates apps, finishes their installation, and removes them', async () => {
  await admin('POST', 'apps', { clientId: 'local.1', clientSecret: 's' })
  expect(await admin('POST', 'apps/update', { clientId: 'local.1', version: 5, installed: false })).toMatchObject({
    0: { version: 5, installed: false },
  })
  expect(await admin('POST', 'apps/finish-install', { clientId: 'local.1' })).toMatchObject({ 0: { installed: true } })
  expect(await admin('POST', 'apps/pay', { clientId: 'local.1', paidUntilMs: 5 })).toMatchObject({ 0: { status: 'P', paidUntilMs: 5 } })
  expect(await admin('POST', 'apps/pay', { clientId: 'local.2' })).toMatchObject({ status: 400, error: 'No app "local.2".' })
  expect(await admin('DELETE', 'apps', { clientId: 'local.1', clean: true })).toEqual({ status: 200 })
})

it('triggers events, shows who is bound and what became of them, and sends them again', async () => {
  await portal.close()
  const outgoingWebhooks = [{ url: 'https://app.example/', events: ['ONCRMDEALADD'], applicationToken: 'hook' }]
  portal = await createPortal({ clock: 'virtual', scopes: [testScope], outgoingWebhooks, deliver: () => new Response('ok') })
  expect(await (await portal.fetch(`${portal.admin}handlers`)).json()).toMatchObject([
    { id: 1, event: 'ONCRMDEALADD', applicationToken: 'hook' },
  ])
  const data = { FIELDS: { ID: 7 } }
  expect(await admin('POST', 'trigger', { event: 'onCrmDealAdd', data, userId: 2, wait: true })).toEqual({
    status: 200,
    event: 'ONCRMDEALADD',
    data,
    offline: 0,
    deliveries: [expect.objectContaining({ id: 1, state: 'delivered', status: 200 })],
  })
  expect(await admin('POST', 'deliveries/replay', { id: 1, wait: true })).toMatchObject({ status: 200, id: 2, replayOf: 1 })
  expect(await admin('GET', 'events')).toMatchObject({ total: 1, events: [{ event: 'ONCRMDEALADD', data }] })
  expect(await admin('GET', 'deliveries?since=1')).toMatchObject({
    total: 2,
    conditions: { loss: 0 },
    deliveries: [{ id: 2, state: 'delivered' }],
  })
  expect(await admin('POST', 'deliveries', { loss: 1, latencyMs: [1, 2] })).toMatchObject({ loss: 1, latencyMs: [1, 2], order: 'kept' })
  expect(await admin('DELETE', 'deliveries')).toMatchObject({ total: 0, deliveries: [] })
})

it('is found with doubled slashes, names what it knows, and hides behind its token', async () => {
  expect(await admin('GET', '/clock/')).toMatchObject({ status: 200 })
  expect(await admin('GET', 'weather')).toMatchObject({ status: 404, error: expect.stringContaining('POST clock') })
  expect(await admin('POST', 'clock', 7)).toMatchObject({ status: 400 })
  expect((await portal.fetch(portal.admin.replace(/\w{4}\/$/, '0000/') + 'clock')).status).toBe(404)
  expect(portal.admin).toMatch(/\/admin\/[0-9a-f]{32}\/$/)
})

it.each<[string, string, unknown, string]>([
  ['POST', 'clock', { advanc: '61m' }, 'No member "advanc" here. Known: advance, set.'],
  ['POST', 'clock', [], 'Expected a JSON object, got [].'],
  ['POST', 'clock', { set: 'nope' }, '"nope"'],
  ['POST', 'clock', { set: 1e20 }, 'from 1970 to 9999'],
  ['POST', 'clock', { advance: '99999999999d' }, 'from 1970 to 9999'],
  ['POST', 'faults', { method: 'x', fault: { statsu: 500 } }, '"statsu"'],
  ['POST', 'faults', { methd: 'x', method: 'x', fault: { status: 500 } }, '"methd"'],
  ['POST', 'faults', { method: 'x', fault: { status: 500 }, times: -1 }, 'got -1'],
  ['POST', 'limits', { cost: { a: 1 } }, '"cost"'],
  ['POST', 'limits', { costs: 'x' }, 'Expected a map of methods to numbers, got "x".'],
  ['POST', 'limits', { operatingSeconds: -1 }, 'got -1'],
  ['POST', 'limits', { plan: 'enterprise', costs: { a: 'x' } }, 'got "x"'],
  ['POST', 'limits', { latencyMs: true }, 'got true'],
  ['POST', 'faults', { method: 'x', fault: 'maintenence' }, '"maintenence"'],
  ['POST', 'faults', { method: 'x', fault: 7 }, '"fault"'],
  ['POST', 'apps', { clientId: 'a' }, '"clientSecret"'],
  ['POST', 'apps', { clientId: 'a', clientSecret: 's', kind: 'other' }, '"local" or "market"'],
  ['DELETE', 'apps', { clientId: 'a' }, 'No app "a"'],
  ['DELETE', 'apps', { clientId: 'a', clean: 1 }, '"clean" is true or false'],
  ['POST', 'apps/update', { clientId: 'a' }, 'No app "a"'],
  ['POST', 'apps/finish-install', { clientId: 'a' }, 'No app "a" whose installation waits'],
  ['POST', 'trigger', { event: 'ONX' }, 'No portal has an event "ONX"'],
  ['POST', 'trigger', { event: 'ONCRMDEALADD', wait: 'yes' }, '"wait" is true or false'],
  ['POST', 'deliveries', { loss: 2 }, '"loss" of deliveries'],
  ['POST', 'deliveries/replay', { id: 3 }, 'no delivery 3'],
  ['POST', 'tokens', { userId: 'x' }, '"userId" is a number above 0'],
  ['POST', 'tokens/revoke', { token: 'x' }, 'No such token'],
  ['POST', 'tokens/expire', { token: 1 }, '"token" is a text'],
  ['POST', 'oauth', { refreshGraceMs: 'x' }, '"refreshGraceMs"'],
  ['POST', 'users', { id: 1, isAdmin: 'Y' }, '"isAdmin" of a user is true or false'],
  ['POST', 'users', { name: 'x' }, 'id of at least 1'],
  ['POST', 'rename', {}, '"host" is a text'],
  ['POST', 'license', { license: '' }, '"license" is a text'],
  ['POST', 'seed', { data: 'empty' }, '"data"'],
  ['POST', 'reset', { really: true }, 'Known: none.'],
  ['GET', 'requests?limit=-1', undefined, 'got "-1"'],
  ['GET', 'requests?from=1', undefined, '"from"'],
])('refuses %s %s %j and changes nothing', async (verb, path, body, message) => {
  const state = async (): Promise<unknown> => [
    await admin('GET', 'clock'),
    JSON.stringify(portal.faults),
    await admin('GET', 'limits'),
    await admin('GET', 'users'),
    await admin('GET', 'oauth'),
    await admin('GET', 'events'),
    await admin('GET', 'deliveries'),
  ]
  const before = await state()
  expect(await admin(verb, path, body)).toMatchObject({ status: 400, error: expect.stringContaining(message) })
  expect(await state()).toEqual(before)
})

it('refuses a body that is no JSON', async () => {
  const response = await portal.fetch(`${portal.admin}clock`, { method: 'POST', body: '{"set"' })
  expect([response.status, await response.json()]).toEqual([400, { error: expect.stringContaining('JSON') }])
})
