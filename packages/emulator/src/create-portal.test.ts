import { afterEach, expect, it } from 'vitest'
import { createPortal, type Portal, type PortalOptions, type WebhookSpec } from './index.ts'
import { ask, json, testScope } from './test-scope.ts'

let portal: Portal
const open = async (options: PortalOptions = {}): Promise<Portal> => {
  portal = await createPortal({ clock: 'virtual', scopes: [testScope], ...options })
  return portal
}
afterEach(() => portal.close())

it('the same seed gives the same portal, another seed another one; only the admin token is random', async () => {
  const identity = async (options: PortalOptions): Promise<unknown[]> => {
    const { memberId, webhook, admin } = await open(options)
    const random = (await ask(portal, 'test.random')).body['result']
    await portal.close()
    return [memberId, webhook, random, admin]
  }
  const [first, again, other] = [await identity({ seed: 7 }), await identity({ seed: 7 }), await identity({ seed: 8 })]
  expect(again.slice(0, 3)).toEqual(first.slice(0, 3))
  expect(again[3]).not.toBe(first[3])
  expect(new Set([...first, ...other]).size).toBe(8)
  expect(first[0]).toMatch(/^[0-9a-f]{32}$/)
  expect(first[1]).toMatch(/^https:\/\/portal\.example\/rest\/1\/[0-9a-z]{16}\/$/)
  await open()
})

it('reset goes back to the beginning in everything', async () => {
  await open({ plan: 'basic', latencyMs: 0 })
  const before = await ask(portal, 'test.random')
  portal.clock.advance('3h')
  portal.faults.add('*', { status: 502 })
  portal.limits.cost('test.null', 1_000_000)
  portal.limits.latency('*', 1000)
  portal.limits.setPlan('none')
  portal.faults.clear()
  await portal.clock.run(Promise.all(Array.from({ length: 60 }, () => ask(portal, 'test.add'))))
  portal.limits.setPlan('basic')
  await portal.clock.run(Promise.all(Array.from({ length: 60 }, () => ask(portal, 'test.null'))))
  portal.faults.add('*', { status: 502 })
  portal.reset()
  expect([portal.requests.length, portal.requests.total, portal.events.length, portal.faults.toJSON()]).toEqual([0, 0, 0, []])
  expect(JSON.parse(JSON.stringify(portal.limits))).toEqual({
    plan: 'basic',
    rate: { burst: 50, perSecond: 2 },
    operatingSeconds: 480,
    latencyMs: 0,
    costs: {},
    latencies: {},
    levels: {},
  })
  expect(await ask(portal, 'test.random')).toEqual(before)
  expect((await ask(portal, 'test.add')).body).toMatchObject({ result: 1, time: { operating: 0.001 } })
  expect(portal.requests.at(0)?.index).toBe(1)
})

it('logs requests with what is needed to check a client', async () => {
  await open()
  await ask(portal, 'test.echo?a=1')
  await ask(portal, 'test.unknown', json({ b: [1] }))
  await portal.fetch(`${portal.url}/rest/1/wrong/test.null`)
  expect([...portal.requests]).toMatchObject([
    {
      index: 1,
      at: Date.parse('2026-01-05T09:00:00Z'),
      verb: 'GET',
      method: 'test.echo',
      params: { a: '1' },
      caller: { kind: 'webhook', userId: 1 },
      status: 200,
      durationMs: 1,
    },
    { index: 2, verb: 'POST', method: 'test.unknown', params: { b: [1] }, status: 404, errorCode: 'ERROR_METHOD_NOT_FOUND', bytes: 73 },
    { index: 3, method: 'test.null', caller: undefined, status: 401, errorCode: 'NO_AUTH_FOUND' },
  ])
  portal.requests.clear()
  expect(portal.requests.length).toBe(0)
})

it('keeps the newest requests up to the size of the log', async () => {
  await open({ requestLogSize: 3, plan: 'none' })
  for (let index = 0; index < 10; index++) await ask(portal, `test.get?value=${index}`)
  expect(portal.requests.map(({ params }) => params['value'])).toEqual(['7', '8', '9'])
  expect([portal.requests.length, portal.requests.total, portal.requests.at(-1)?.index]).toEqual([3, 10, 10])
})

it('records the events that methods announce', async () => {
  await open()
  await ask(portal, 'test.add')
  expect([...portal.events]).toEqual([{ at: portal.clock.now(), event: 'ONTESTADD', data: { FIELDS: { ID: 1 } } }])
})

it('seeds the emulated scopes: some deals, other deals, the first ones again', async () => {
  portal = await createPortal({ data: 'deals=3,idStep=5' })
  const ids = async (): Promise<string[]> =>
    ((await ask(portal, 'crm.deal.list?select[]=ID')).body['result'] as { ID: string }[]).map(({ ID }) => ID)
  const first = await ids()
  expect(first).toHaveLength(3)
  portal.seed('deals=2')
  expect(await ids()).toHaveLength(2)
  expect(() => portal.seed('dales=2')).toThrow(TypeError)
  expect(await ids()).toHaveLength(2)
  portal.reset()
  expect(await ids()).toEqual(first)
})

it('makes the same data whenever it is first touched', async () => {
  const read = async (beforeTouch: () => void): Promise<unknown[]> => {
    portal = await createPortal({ clock: 'virtual', plan: 'none', seed: 7 })
    beforeTouch()
    const answers = ['crm.deal.list?start=50', 'crm.contact.list', 'crm.activity.list', 'user.get', 'crm.stagehistory.list?entityTypeId=2']
    const results = await Promise.all(answers.map(async (path) => (await ask(portal, path)).body['result']))
    await portal.close()
    return results
  }
  const first = await read(() => undefined)
  expect(JSON.stringify(first).length).toBeGreaterThan(50_000)
  expect(await read(() => portal.clock.advance('40d'))).toEqual(first)
  expect(await read(() => portal.reset())).toEqual(first)
})

it('refuses data and plans that it does not understand', async () => {
  await expect(createPortal({ data: 'many' })).rejects.toThrow(/"many"/)
  await expect(createPortal({ profil: 'cloud' } as PortalOptions)).rejects.toThrow('A portal has no option "profil". There are: seed, ')
  await expect(createPortal({ clock: 'fake' as 'real' })).rejects.toThrow('"clock" is real or virtual, got "fake".')
  for (const webhook of [{ userId: 1 } as WebhookSpec, { userId: 1, code: '' }, { userId: 1, code: 'a/b' }, { userId: 0, code: 'a' }])
    await expect(createPortal({ webhooks: [webhook] })).rejects.toThrow(TypeError)
  // As JavaScript may write it.
  const plan = 'free' as string as 'basic'
  await expect(createPortal({ plan })).rejects.toThrow('A plan is basic, enterprise, none, got "free".')
  await open()
})

it('can be closed twice', async () => {
  await open()
  await portal.listen(0)
  await portal.close()
  await expect(portal.close()).resolves.toBeUndefined()
})

it('asks userfieldconfig for the scope of its module too: userfieldconfig-get.md', async () => {
  portal = await createPortal({ data: 'empty', webhooks: [{ userId: 1, code: 'abc', scopes: ['userfieldconfig'] }] })
  expect(await ask(portal, 'userfieldconfig.getTypes?moduleId=crm')).toEqual({
    status: 400,
    body: { error: '', error_description: 'The current method required more scopes. (crm)' },
  })
})
