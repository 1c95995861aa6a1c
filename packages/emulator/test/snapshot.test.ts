import * as fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createPortal, type EmulatedScope, type Portal, type PortalOptions } from '../src/index.ts'
import { reads, send, writes, type SnapshotCall } from './snapshot-calls.ts'

const open = async (options: PortalOptions = {}): Promise<Portal> => {
  const portal = await createPortal({
    clock: 'virtual',
    plan: 'none',
    apps: [{ clientId: 'local.1', clientSecret: 's', handler: 'https://app.example/' }],
    deliver: () => new Response(''),
    ...options,
  })
  onTestFinished(() => portal.close())
  return portal
}

const json = async (portal: Portal, method: string, params: object = {}): Promise<Record<string, unknown>> => {
  const text = await send(portal, { method, params }, '')
  return JSON.parse(text.slice(text.indexOf('{'))) as Record<string, unknown>
}

describe('whatever happens after a snapshot', () => {
  const script = fc.array(fc.constantFrom(...writes), { maxLength: 12 })

  it('a restored portal answers and numbers as it did then', async () => {
    const portal = await open()
    const token = portal.tokens.create({ lifetimeMs: 10 ** 9 }).access_token
    const start = portal.snapshot()
    const run = async (calls: readonly SnapshotCall[]): Promise<readonly string[]> => {
      const answers: string[] = []
      for (const call of calls) answers.push(await send(portal, call, token))
      return answers
    }
    await fc.assert(
      fc.asyncProperty(script, script, script, fc.nat(10_000_000), async (before, after, other, ms) => {
        portal.restore(start)
        await run(before)
        const saved = portal.snapshot()
        const first = await run([...reads, ...after, ...reads])
        portal.clock.advance(ms)
        await run([...other, ...reads])
        portal.restore(saved)
        expect(await run([...reads, ...after, ...reads])).toEqual(first)
      }),
      {
        numRuns: 4,
        examples: [
          [[...writes], [...writes], [...writes], 1000],
          [[], [...writes], [...writes], 1],
        ],
      },
    )
  }, 60_000)
})

describe('restore puts back', () => {
  it('files', async () => {
    const portal = await open({ data: 'empty' })
    const upload = { id: 1, data: { NAME: 'a.txt' }, fileContent: ['a.txt', Buffer.from('one').toString('base64')] }
    const { result } = await json(portal, 'disk.folder.uploadfile', upload)
    const { ID, DOWNLOAD_URL } = result as { readonly ID: number; readonly DOWNLOAD_URL: string }
    const saved = portal.snapshot()
    await json(portal, 'disk.file.uploadversion', { id: ID, fileContent: ['a.txt', Buffer.from('two').toString('base64')] })
    await json(portal, 'disk.file.delete', { id: ID })
    portal.restore(saved)
    expect(await (await portal.fetch(DOWNLOAD_URL)).text()).toBe('one')
  })

  it('applications, tokens, users, handlers, widgets and robots', async () => {
    const portal = await open({ data: 'empty' })
    const { access_token: auth, refresh_token } = portal.tokens.create()
    portal.users.set({ id: 7, name: 'Ann', crmRights: 'own' })
    const saved = portal.snapshot()
    portal.users.set({ id: 7, name: 'Bea', isAdmin: true, crmRights: 'none', integrations: 'stopped' })
    portal.users.set({ id: 8 })
    portal.tokens.configure({ refreshGraceMs: 5 })
    portal.tokens.revoke(refresh_token)
    portal.apps.remove('local.1')
    portal.apps.add({ clientId: 'local.2', clientSecret: 's' })
    portal.restore(saved)
    expect(portal.users.all.map(({ id, name, isAdmin, crmRights, integrations }) => [id, name, isAdmin, crmRights, integrations])).toEqual([
      [1, expect.any(String), true, 'all', undefined],
      [7, 'Ann', false, 'own', undefined],
    ])
    expect(portal.apps.all.map(({ clientId }) => clientId)).toEqual(['local.1'])
    expect(portal.tokens.policy.refreshGraceMs).toBe(0)
    expect((await portal.fetch(`${portal.url}/rest/app.info?auth=${auth}`)).status).toBe(200)
    const query = new URLSearchParams({ grant_type: 'refresh_token', client_id: 'local.1', client_secret: 's', refresh_token })
    expect((await portal.fetch(`${portal.oauth}oauth/token/?${query}`)).status).toBe(200)
  })

  it('limits, faults, licence, name and clock', async () => {
    const portal = await open({ data: 'empty', plan: 'basic' })
    for (let left = 0; left < 45; left++) await json(portal, 'server.time')
    portal.limits.cost('crm.*', 7)
    portal.faults.add('crm.deal.list', { status: 500 }, { times: 2 })
    await json(portal, 'crm.deal.list').catch(() => undefined)
    const [limits, at, host] = [JSON.stringify(portal.limits), portal.clock.now(), portal.url]
    const saved = portal.snapshot()
    expect(saved.at).toBe(at)
    portal.setLicense('en_ent250', { untilMs: 1 })
    portal.limits.setPlan('none')
    portal.limits.cost('*', 1)
    portal.faults.clear()
    portal.clock.advance('2h')
    await portal.rename('other.example')
    for (let times = 0; times < 2; times++) {
      portal.restore(saved)
      expect([JSON.stringify(portal.limits), portal.clock.now(), portal.url]).toEqual([limits, at, host])
      expect(portal.faults.toJSON()).toMatchObject([{ method: 'crm.deal.list', times: 1 }])
      expect((await portal.fetch(`${portal.webhook}crm.deal.list`)).status).toBe(500)
      expect(portal.faults.toJSON()).toEqual([])
    }
  })

  it('nothing of the logs', async () => {
    const portal = await open({ data: 'empty' })
    const saved = portal.snapshot()
    await json(portal, 'crm.deal.add', { fields: { TITLE: 'Chair' } })
    portal.restore(saved)
    expect(portal.requests.length).toBe(1)
    expect(portal.events.length).toBe(1)
    expect(await json(portal, 'crm.deal.list')).toMatchObject({ total: 0 })
  })
})

it('outlives a reset and other data', async () => {
  const portal = await open({ data: 'empty' })
  await json(portal, 'crm.deal.userfield.add', { fields: { FIELD_NAME: 'COLOUR', USER_TYPE_ID: 'string' } })
  await json(portal, 'crm.deal.add', { fields: { TITLE: 'Chair', UF_CRM_COLOUR: 'red' } })
  const saved = portal.snapshot()
  portal.reset()
  portal.seed('deals=20')
  await json(portal, 'crm.deal.list')
  portal.restore(saved)
  expect(await json(portal, 'crm.deal.list', { select: ['TITLE', 'UF_CRM_COLOUR'] })).toMatchObject({
    result: [{ TITLE: 'Chair', UF_CRM_COLOUR: 'red' }],
  })
})

it('knows the sample data that a new portal has yet to make', async () => {
  const portal = await open({ data: 'deals=30' })
  const saved = portal.snapshot()
  portal.seed('empty')
  portal.restore(saved)
  expect(await json(portal, 'crm.deal.list')).toMatchObject({ total: 30 })
})

it('does not deliver what was on its way', async () => {
  const bodies: string[] = []
  const portal = await open({
    data: 'empty',
    deliver: async (request) => (bodies.push(await request.text()), new Response('')),
    delivery: { latencyMs: 1000 },
    outgoingWebhooks: [{ url: 'https://app.example/', events: ['ONCRMDEALADD'] }],
  })
  const saved = portal.snapshot()
  await portal.fetch(`${portal.webhook}crm.deal.add?fields[TITLE]=Chair`)
  portal.restore(saved)
  await portal.clock.runUntilIdle()
  expect(bodies).toEqual([])
  portal.trigger('ONCRMDEALADD')
  await portal.clock.run(portal.deliveries.settled())
  expect(bodies).toHaveLength(1)
})

it('keeps the tables of scopes of your own, and lets them forget what they remember', async () => {
  const remembered = new Set<number>()
  const scope: EmulatedScope = {
    name: 'partner',
    install({ db, onRestore }) {
      db.exec('create table visit (NAME text)')
      onRestore(() => remembered.clear())
      return [
        {
          name: 'partner.visit.add',
          scope: 'partner',
          tier: 'stateful',
          handler: () => (remembered.add(1), Number(db.prepare(`insert into visit values ('x')`).run().lastInsertRowid)),
        },
      ]
    },
  }
  const portal = await open({ scopes: [scope] })
  await json(portal, 'partner.visit.add')
  const saved = portal.snapshot()
  await json(portal, 'partner.visit.add')
  portal.restore(saved)
  expect(remembered.size).toBe(0)
  expect(await json(portal, 'partner.visit.add')).toMatchObject({ result: 2 })
})

it('is for the portal that made it', async () => {
  const [one, other] = [await open({ data: 'empty' }), await open({ data: 'empty' })]
  expect(() => other.restore(one.snapshot())).toThrow(TypeError)
})
