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
  ['POST', 'seed', { data: 'empty' }, '"data"'],
  ['POST', 'reset', { really: true }, 'Known: none.'],
  ['GET', 'requests?limit=-1', undefined, 'got "-1"'],
  ['GET', 'requests?from=1', undefined, '"from"'],
])('refuses %s %s %j and changes nothing', async (verb, path, body, message) => {
  const state = async (): Promise<unknown> => [await admin('GET', 'clock'), JSON.stringify(portal.faults), await admin('GET', 'limits')]
  const before = await state()
  expect(await admin(verb, path, body)).toMatchObject({ status: 400, error: expect.stringContaining(message) })
  expect(await state()).toEqual(before)
})

it('refuses a body that is no JSON', async () => {
  const response = await portal.fetch(`${portal.admin}clock`, { method: 'POST', body: '{"set"' })
  expect([response.status, await response.json()]).toEqual([400, { error: expect.stringContaining('JSON') }])
})
