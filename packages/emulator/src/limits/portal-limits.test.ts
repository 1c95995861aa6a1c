import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createPortal, type Plan, type Portal, type PortalOptions } from '../index.ts'
import { ask, json, testScope } from '../test-scope.ts'

let portal: Portal
const open = async (options: PortalOptions = {}): Promise<void> => {
  portal = await createPortal({ clock: 'virtual', scopes: [testScope], ...options })
}
beforeEach(() => open())
afterEach(() => portal.close())

const statuses = async (count: number, init?: RequestInit): Promise<number[]> =>
  Promise.all(Array.from({ length: count }, async () => (await ask(portal, 'test.null', init)).status))
const served = async (count: number, init?: RequestInit): Promise<number> =>
  (await statuses(count, init)).filter((status) => status === 200).length

describe('request limit', () => {
  it.each<[Plan, number, number]>([
    ['basic', 50, 2],
    ['enterprise', 250, 5],
  ])('%s lets %d pass at once and %d in a second', async (plan, burst, perSecond) => {
    portal.limits.setPlan(plan)
    expect(await served(burst + 20)).toBe(burst)
    portal.clock.advance('1s')
    expect(await served(20)).toBe(perSecond)
  })

  it('refuses with the documented error', async () => {
    await statuses(50)
    expect(await ask(portal, 'test.null')).toEqual({
      status: 503,
      body: { error: 'QUERY_LIMIT_EXCEEDED', error_description: 'Too many requests' },
    })
    expect(portal.requests.at(-1)).toMatchObject({ status: 503, errorCode: 'QUERY_LIMIT_EXCEEDED' })
  })

  it('counts a batch once, whatever its size', async () => {
    for (let index = 0; index < 49; index++) await ask(portal, 'batch', json({ cmd: Array.from({ length: 50 }, () => 'test.null') }))
    expect(await served(5)).toBe(1)
  })

  it('counts callers by their address', async () => {
    expect(await served(60)).toBe(50)
    expect(await served(60, { headers: { 'X-Forwarded-For': '10.0.0.7' } })).toBe(50)
  })

  it('none is no limit', async () => {
    portal.limits.setPlan('none')
    expect(await served(500)).toBe(500)
  })

  it('makes work under it take virtual time, not real', async () => {
    await statuses(50)
    const start = portal.clock.now()
    const waiting = async (): Promise<void> => {
      while ((await ask(portal, 'test.null')).status === 503) await portal.clock.sleep(500)
    }
    for (let index = 0; index < 100; index++) await portal.clock.run(waiting())
    expect(portal.clock.now() - start).toBe(50_000)
  })
})

describe('operating time', () => {
  beforeEach(() => {
    portal.limits.setPlan('none')
    portal.limits.setOperatingSeconds(480)
  })

  it('blocks a method by what was spent before, other methods not', async () => {
    portal.limits.cost('test.null', 20_000)
    portal.clock.set(Date.parse('2026-01-05T10:05:20Z'))
    const operating: unknown[] = []
    for (let index = 0; index < 25; index++) operating.push((await ask(portal, 'test.null')).body['time'])
    expect(operating.at(-1)).toMatchObject({ operating: 500, operating_reset_at: Date.parse('2026-01-05T10:15:20Z') / 1000 })
    expect(await ask(portal, 'TEST.NULL')).toEqual({
      status: 429,
      body: { error: 'OPERATION_TIME_LIMIT', error_description: 'Method is blocked due to operation time limit.' },
    })
    expect((await ask(portal, 'test.user')).status).toBe(200)
    portal.clock.advance('10m')
    expect((await ask(portal, 'test.null')).body['time']).toMatchObject({ operating: 20 })
  })

  it('a blocked method does not run', async () => {
    portal.limits.cost('test.add', 481_000)
    await ask(portal, 'test.add')
    await ask(portal, 'test.add')
    expect((await ask(portal, 'test.count')).body['result']).toBe(1)
  })

  it('bills commands of a batch to their methods; a blocked one fails alone', async () => {
    portal.limits.cost('test.n*', 300_000)
    const { status, body } = await ask(portal, 'batch', json({ cmd: { a: 'test.null', b: 'test.null', c: 'test.null', d: 'test.count' } }))
    expect(status).toBe(200)
    expect(body).toMatchObject({
      result: {
        result: { a: null, b: null, d: 0 },
        result_error: { c: { error: 'OPERATION_TIME_LIMIT' } },
        result_time: { b: { operating: 600 } },
      },
      time: { operating: 0, duration: 600.001 },
    })
  })

  it('bills the batch itself when switched so', async () => {
    await portal.close()
    await open({ quirks: { operatingAccounting: 'batch' } })
    portal.limits.cost('test.null', 300_000)
    const cmd = ['test.null', 'test.null']
    expect((await ask(portal, 'batch', json({ cmd }))).body).toMatchObject({ result: { result: [null, null] }, time: { operating: 600 } })
    expect((await ask(portal, 'batch', json({ cmd }))).status).toBe(429)
    expect((await ask(portal, 'test.null')).body['time']).toMatchObject({ operating: 300 })
  })

  it('bills both when switched so', async () => {
    await portal.close()
    await open({ quirks: { operatingAccounting: 'both' } })
    portal.limits.cost('test.null', 300_000)
    await ask(portal, 'batch', json({ cmd: ['test.null', 'test.null'] }))
    expect((await ask(portal, 'batch', json({ cmd: [] }))).status).toBe(429)
    expect((await ask(portal, 'test.null')).status).toBe(429)
  })

  it('is only counted when off', async () => {
    portal.limits.setOperatingSeconds('off')
    portal.limits.cost(/^test\./, 500_000)
    await ask(portal, 'test.null')
    expect((await ask(portal, 'test.null')).body['time']).toMatchObject({ operating: 1000 })
  })

  it('counts webhooks apart', async () => {
    await portal.close()
    await open({
      webhooks: [
        { userId: 1, code: 'a' },
        { userId: 1, code: 'b' },
      ],
    })
    portal.limits.cost('test.null', 500_000)
    const statusOf = async (code: string): Promise<number> => (await portal.fetch(`${portal.url}/rest/1/${code}/test.null`)).status
    expect([await statusOf('a'), await statusOf('a'), await statusOf('b')]).toEqual([200, 429, 200])
  })
})

describe('latency', () => {
  it('delays answers by the portal clock: the default, and per method', async () => {
    await portal.close()
    await open({ latencyMs: 300 })
    portal.limits.latency('test.user', 2000)
    const start = portal.clock.now()
    const times = ['test.null', 'test.user'].map(async (method) => {
      const { body } = await ask(portal, method)
      return [portal.clock.now() - start, (body['time'] as { duration: number }).duration]
    })
    expect(await portal.clock.run(Promise.all(times))).toEqual([
      [300, 0.301],
      [2000, 2.001],
    ])
  })

  it('tells how many requests were in flight', async () => {
    await portal.close()
    await open({ latencyMs: 100 })
    await portal.clock.run(Promise.all([ask(portal, 'test.null'), ask(portal, 'test.null'), ask(portal, 'test.null')]))
    await portal.clock.run(ask(portal, 'test.null'))
    expect(portal.requests.map(({ parallel }) => parallel)).toEqual([1, 2, 3, 1])
  })

  it('a caller who gives up gets the reason of the signal, and the method has run', async () => {
    await portal.close()
    await open({ latencyMs: 1000 })
    const abort = new AbortController()
    const asked = ask(portal, 'test.add', { signal: abort.signal })
    const timeout = portal.clock.sleep(500).then(() => abort.abort(new Error('too slow')))
    await expect(portal.clock.run(asked)).rejects.toThrow('too slow')
    await timeout
    expect((await portal.clock.run(ask(portal, 'test.count'))).body['result']).toBe(1)
  })
})
