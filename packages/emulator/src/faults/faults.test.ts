import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createPortal, type Fault, type FaultName, type Portal } from '../index.ts'
import { ask, json, testScope } from '../test-scope.ts'

let portal: Portal
beforeEach(async () => {
  portal = await createPortal({ clock: 'virtual', scopes: [testScope] })
})
afterEach(() => portal.close())

const added = async (): Promise<unknown> => (await ask(portal, 'test.count')).body['result']
const add = (): Promise<Response> => portal.fetch(`${portal.webhook}test.add?a=1`)

describe('instead of the answer', () => {
  it.each<[string, Fault, number, string, string]>([
    ['a status alone is a proxy page', { status: 502 }, 502, 'text/html; charset=utf-8', '502 Bad Gateway'],
    ['html', { html: '<h1>licence</h1>' }, 200, 'text/html; charset=utf-8', '<h1>licence</h1>'],
    ['a raw body', { status: 500, body: 'oops' }, 500, 'application/json; charset=utf-8', 'oops'],
    [
      'an error object',
      { error: 'OVERLOAD_LIMIT', description: 'blocked', status: 503 },
      503,
      'application/json; charset=utf-8',
      '{"error":"OVERLOAD_LIMIT","error_description":"blocked"}',
    ],
    ['an empty error code', { error: '' }, 400, 'application/json; charset=utf-8', '"error":""'],
  ])('%s, before or after the method ran', async (_, fault, status, type, text) => {
    portal.faults.next('test.add', fault)
    const before = await add()
    expect([before.status, before.headers.get('content-type')]).toEqual([status, type])
    expect(await before.text()).toContain(text)
    expect(await added()).toBe(0)
    portal.faults.next('test.add', { ...fault, afterCommit: true })
    expect((await add()).status).toBe(status)
    expect(await added()).toBe(1)
  })

  it('a redirect to the new host of a renamed portal', async () => {
    portal.faults.next('test.add', { redirect: 'renamed.example' })
    const response = await add()
    expect(response.status).toBe(302)
    expect(response.headers.get('location')).toBe(portal.webhook.replace('portal.example', 'renamed.example') + 'test.add?a=1')
    expect(await added()).toBe(0)
  })

  it('a dropped connection, before and after commit', async () => {
    portal.faults.next('test.add', { dropConnection: true })
    await expect(add()).rejects.toMatchObject({ name: 'TypeError', cause: { code: 'ECONNRESET' } })
    expect(await added()).toBe(0)
    portal.faults.next('test.add', { dropConnection: true, afterCommit: true })
    await expect(add()).rejects.toThrow(TypeError)
    expect(await added()).toBe(1)
  })
})

describe('spoiling the answer', () => {
  it('truncated', async () => {
    portal.faults.next('test.add', { truncate: 10 })
    expect(await (await add()).text()).toBe('{"result":')
    expect(await added()).toBe(1)
  })

  it('truncated by a dropped connection', async () => {
    portal.faults.next('test.add', { truncate: true, dropConnection: true })
    const response = await add()
    expect(response.status).toBe(200)
    await expect(response.text()).rejects.toThrow(TypeError)
    expect(await added()).toBe(1)
  })

  it('emptied, without time, with other headers', async () => {
    portal.faults.next('test.add', { emptyBody: true })
    expect(await (await add()).text()).toBe('')
    portal.faults.next('test.add', { withoutTime: true })
    expect(await (await add()).json()).toEqual({ result: 2 })
    portal.faults.next('test.add', { error: 'QUERY_LIMIT_EXCEEDED', status: 503, headers: { 'Retry-After': '7' } })
    expect((await add()).headers.get('retry-after')).toBe('7')
  })

  it('late', async () => {
    portal.faults.next('test.add', { delayMs: 50_000 })
    const start = portal.clock.now()
    expect((await portal.clock.run(add())).status).toBe(200)
    expect(portal.clock.now() - start).toBe(50_000)
  })
})

describe('the log', () => {
  const last = async (fault: Fault | FaultName): Promise<unknown> => {
    portal.faults.next('test.add', fault)
    await add()
      .then((response) => response.text())
      .catch(() => undefined)
    return portal.requests.at(-1)
  }
  const caller = { kind: 'webhook', userId: 1 }

  it.each<[Fault | FaultName]>([[{ dropConnection: true }], ['lost-answer']])('keeps no answer that %j did not send', async (fault) => {
    const nothing = { status: 0, answer: undefined, bytes: 0 }
    expect(await last(fault)).toMatchObject({ ...nothing, caller, fault: { dropConnection: true } })
  })

  it('keeps the fault that spoilt an answer, and what was sent of it', async () => {
    expect(await last({ truncate: 10 })).toMatchObject({ status: 200, answer: '{"result":', bytes: 10, caller, fault: { truncate: 10 } })
    await add()
    expect(portal.requests.at(-1)).toMatchObject({ status: 200, fault: undefined })
  })

  it('names no caller of a webhook that the portal does not know', async () => {
    portal.faults.next('test.add', { status: 502 })
    await portal.fetch(`${portal.url}/rest/1/wrong/test.add`)
    expect(portal.requests.at(-1)).toMatchObject({ status: 502, caller: undefined, fault: { status: 502 } })
  })
})

describe('60 seconds', () => {
  const statusAndTime = async (): Promise<unknown> => {
    const start = portal.clock.now()
    const response = await portal.clock.run(add())
    return [response.status, portal.clock.now() - start]
  }

  it('are what a request may take: then comes a page, and the method has run', async () => {
    portal.faults.next('test.add', { delayMs: 60_000 })
    expect(await statusAndTime()).toEqual([200, 60_000])
    portal.faults.next('test.add', 'timeout')
    expect(await statusAndTime()).toEqual([504, 60_000])
    expect(await added()).toBe(2)
  })

  it('cut a batch short by the cost of its commands, where cost takes time', async () => {
    await portal.close()
    portal = await createPortal({ clock: 'virtual', scopes: [testScope], quirks: { costTakesTime: true } })
    portal.limits.cost('test.add', 2000)
    const batch = async (size: number): Promise<unknown> => {
      const start = portal.clock.now()
      const cmd = Array.from({ length: size }, () => 'test.add')
      const response = await portal.clock.run(portal.fetch(`${portal.webhook}batch`, json({ cmd })))
      return [response.status, portal.clock.now() - start]
    }
    expect([await batch(30), await batch(31)]).toEqual([
      [200, 60_000],
      [504, 60_000],
    ])
    expect(portal.requests.map(({ durationMs }) => durationMs)).toEqual([60_000, 60_000])
  })

  it('break the connection, or mean nothing, when switched so', async () => {
    for (const requestTimeout of ['drop', 'off'] as const) {
      await portal.close()
      portal = await createPortal({ clock: 'virtual', scopes: [testScope], quirks: { requestTimeout } })
      portal.limits.latency('test.add', 61_000)
      const outcome = await portal.clock.run(add()).then(
        ({ status }) => status,
        ({ name }: Error) => name,
      )
      expect(outcome).toBe(requestTimeout === 'drop' ? 'TypeError' : 200)
    }
  })
})

describe('a name stands for', () => {
  it.each<[FaultName, number, string]>([
    ['license-page', 302, ''],
    ['maintenance', 503, 'under maintenance'],
    ['overload', 503, '{"error":"OVERLOAD_LIMIT","error_description":"REST API is blocked due to overload"}'],
    ['portal-deleted', 410, '{"error":"PORTAL_DELETED","error_description":"Portal was deleted"}'],
    ['proxy-error', 502, '502 Bad Gateway'],
    ['rest-off', 403, '{"error":"ACCESS_DENIED","error_description":"REST API is available only on commercial plans"}'],
    ['truncated', 200, '{"result":1,'],
  ])('%s', async (name, status, text) => {
    portal.faults.add('*', name)
    const response = await add()
    expect([response.status, response.headers.get('location')]).toEqual([status, name === 'license-page' ? '/settings/license/' : null])
    expect(await response.text()).toContain(text)
    portal.faults.clear()
    expect(await added()).toBe(name === 'proxy-error' || name === 'truncated' ? 1 : 0)
  })

  it('answers lost after execution, every seventh', async () => {
    portal.faults.add('test.add', 'lost-answer', { every: 7 })
    let lost = 0
    for (let call = 0; call < 28; call++) await add().catch(() => lost++)
    expect([lost, await added()]).toEqual([4, 28])
  })

  it('nothing, when nobody knows it', () => {
    expect(() => portal.faults.next('*', 'maintenence' as FaultName)).toThrow(/"maintenence"\. Known: license-page,/)
  })
})

it('a redirect goes to a page, where the address has a path', async () => {
  portal.faults.next('test.add', { redirect: 'https://sales.example/buy?x=1' })
  portal.faults.next('test.add', { redirect: 'https://new.example/' })
  expect((await add()).headers.get('location')).toBe('https://sales.example/buy?x=1')
  expect((await add()).headers.get('location')).toBe(`${portal.webhook.replace('portal.example', 'new.example')}test.add?a=1`)
})

describe('planning', () => {
  it('strikes as often and at the matches that were asked for', async () => {
    portal.faults.add('test.*', { status: 502 }, { times: 2, every: 3 })
    const statuses: number[] = []
    for (let index = 0; index < 10; index++) statuses.push((await portal.fetch(`${portal.webhook}test.null`)).status)
    expect(statuses).toEqual([200, 200, 502, 200, 200, 502, 200, 200, 200, 200])
  })

  it('takes the faults of one pattern in turn, until cleared', async () => {
    portal.faults.next('test.null', { status: 502 })
    portal.faults.next('TEST.NULL', { status: 504 })
    portal.faults.add(/null$/, { status: 500 })
    const statusOf = async (): Promise<number> => (await portal.fetch(`${portal.webhook}test.null`)).status
    expect([await statusOf(), await statusOf(), await statusOf(), await statusOf()]).toEqual([502, 504, 500, 500])
    portal.faults.clear()
    expect(await statusOf()).toBe(200)
  })

  it('a refused request takes no fault', async () => {
    for (let index = 0; index < 50; index++) await ask(portal, 'test.null')
    portal.faults.next('test.null', { status: 502 })
    expect((await ask(portal, 'test.null')).status).toBe(503)
    expect(portal.faults.toJSON()).toHaveLength(1)
  })

  it('error faults meet commands inside a batch, others the request', async () => {
    portal.faults.next('test.add', { status: 502 })
    portal.faults.next('test.add', { error: 'ACCESS_DENIED' })
    portal.faults.next('test.add', { error: 'LOST', afterCommit: true })
    const { body } = await ask(portal, 'batch', json({ cmd: { a: 'test.add', b: 'test.add', c: 'test.count' } }))
    expect(body).toMatchObject({ result: { result: { c: 1 }, result_error: { a: { error: 'ACCESS_DENIED' }, b: { error: 'LOST' } } } })
    expect((await add()).status).toBe(502)
    portal.faults.next('batch', { status: 502, afterCommit: true })
    expect((await portal.fetch(`${portal.webhook}batch?cmd[]=test.add`)).status).toBe(502)
    expect(await added()).toBe(2)
  })
})

describe('a fault that cannot be delivered is refused when it is planned', () => {
  it.each<[Record<string, unknown>, string]>([
    [{ status: 99 }, '"status" of a fault is a whole number from 200 to 599, got 99.'],
    [{ status: '502' }, '"status"'],
    [{ headers: { 'a b': 'c' } }, '"headers"'],
    [{ headers: { a: 'b\r\nc: d' } }, '"headers"'],
    [{ redirect: 'a\nb' }, '"redirect"'],
    [{ delayMs: -1 }, '"delayMs"'],
    [{ truncate: 1.5 }, '"truncate"'],
    [{ statsu: 500 }, 'A fault has no "statsu". Known: status, body,'],
  ])('%j', (fault, message) => {
    expect(() => portal.faults.next('*', fault)).toThrow(message)
    expect(portal.faults.toJSON()).toEqual([])
  })

  it.each([{ times: 0 }, { times: -1 }, { every: 0 }, { every: 1.5 }])('%j', (options) => {
    expect(() => portal.faults.add('*', { status: 500 }, options)).toThrow('a whole number of at least 1')
  })

  it.each([204, 205, 304])('a status without a body is delivered: %i', async (status) => {
    portal.faults.next('test.add', { status, body: 'x' })
    const response = await add()
    expect([response.status, await response.text()]).toEqual([status, ''])
  })
})
