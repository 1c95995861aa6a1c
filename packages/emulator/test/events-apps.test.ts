import { afterEach, beforeEach, expect, it } from 'vitest'
import { openBench, type Bench } from './events-receiver.ts'

const handler = 'https://app.example/handler'
const installHandler = 'https://app.example/install'
const app = { clientId: 'local.1', clientSecret: 's' }

let bench: Bench
beforeEach(async () => {
  bench = await openBench({ apps: [app] })
})
afterEach(() => bench.portal.close())

const bindAll = async (...events: string[]): Promise<void> => {
  for (const event of events) await bench.call('event.bind', { event, handler })
}
const events = (): string[] => bench.received.map(({ event }) => event)

it('posts ONAPPINSTALL to an application without pages as soon as it is added', async () => {
  bench.portal.apps.add({ clientId: 'app.2', clientSecret: 's', scope: ['crm'], version: 3, installHandler })
  await bench.settled()
  expect(bench.received).toEqual([
    {
      url: installHandler,
      event: 'ONAPPINSTALL',
      data: { VERSION: '3', ACTIVE: 'Y', INSTALLED: 'Y', LANGUAGE_ID: 'en' },
      ts: '1767603600',
      auth: expect.objectContaining({
        refresh_token: expect.any(String),
        application_token: expect.any(String),
        status: 'F',
        user_id: '1',
      }),
    },
  ])
  bench.portal.apps.add({ clientId: 'app.2', clientSecret: 'other', installHandler })
  await bench.settled()
  expect(bench.received).toHaveLength(1)
})

it.each([
  ['comma', 'crm,task', 'crm,task'],
  ['space', 'crm task', 'crm,task'],
] as const)(
  'with installScopes %s tells the installed application of its scopes so, and no other event',
  async (installScopes, told, others) => {
    await bench.portal.close()
    bench = await openBench({ apps: [{ ...app, scope: ['crm', 'task'] }], quirks: { installScopes } })
    await bindAll('ONAPPTEST')
    bench.portal.apps.add({ clientId: 'app.2', clientSecret: 's', scope: ['crm', 'task'], installHandler })
    await bench.call('event.test')
    bench.portal.apps.update('app.2')
    await bench.settled()
    expect(bench.received.map(({ event, auth }) => [event, auth['scope']])).toEqual([
      ['ONAPPINSTALL', told],
      ['ONAPPTEST', others],
      ['ONAPPUPDATE', told],
    ])
  },
)

it('posts it for applications of the options too, also after a reset', async () => {
  await bench.portal.close()
  bench = await openBench({ apps: [{ ...app, installHandler }] })
  await bench.settled()
  bench.portal.reset()
  await bench.settled()
  expect(events()).toEqual(['ONAPPINSTALL', 'ONAPPINSTALL'])
  expect(bench.received[0]!.auth['application_token']).toBe(bench.received[1]!.auth['application_token'])
})

it('Field note 32: tells an application with pages nothing until its installation is finished', async () => {
  bench.portal.apps.add({ ...app, installed: false })
  await bindAll('ONCRMDEALADD', 'ONAPPINSTALL', 'ONAPPTEST')
  await bench.call('event.bind', { event: 'ONCRMDEALADD', event_type: 'offline' })
  await bench.call('crm.deal.add', { fields: {} })
  await bench.call('event.test')
  await bench.settled()
  expect([bench.received, await bench.call('event.offline.list')]).toEqual([[], []])
  expect(await bench.call('app.info')).toMatchObject({ INSTALLED: false })
  expect(bench.portal.apps.finishInstall('local.1')).toBe(true)
  expect(bench.portal.apps.finishInstall('local.1')).toBe(false)
  await bench.call('crm.deal.add', { fields: {} })
  await bench.settled()
  expect(events()).toEqual(['ONAPPINSTALL', 'ONCRMDEALADD'])
  expect(await bench.call('app.info')).toMatchObject({ INSTALLED: true })
})

it('Field note 31: unbinds the handlers of an application that is updated', async () => {
  await bindAll('ONCRMDEALADD', 'ONAPPUPDATE')
  expect(bench.portal.apps.update('local.1')).toBe(true)
  await bench.call('crm.deal.add', { fields: {} })
  await bench.settled()
  expect([bench.received, await bench.call('event.get')]).toEqual([[], []])
  expect(await bench.call('app.info')).toMatchObject({ VERSION: 2, INSTALLED: true })
})

it('tells of the update what the new version has bound when its installation is finished', async () => {
  bench.portal.apps.update('local.1', { version: 7, scope: ['crm'], installed: false })
  await bindAll('ONAPPUPDATE', 'ONAPPINSTALL')
  bench.portal.apps.finishInstall('local.1')
  await bench.settled()
  expect(bench.received).toMatchObject([
    {
      event: 'ONAPPUPDATE',
      data: { VERSION: '7', PREVIOUS_VERSION: '1', LANGUAGE_ID: 'en' },
      auth: { scope: 'crm', refresh_token: expect.any(String) },
    },
  ])
})

it('posts ONAPPUPDATE to an application without pages', async () => {
  bench.portal.apps.add({ clientId: 'app.2', clientSecret: 's', installHandler })
  bench.portal.apps.update('app.2')
  await bench.settled()
  expect(events()).toEqual(['ONAPPINSTALL', 'ONAPPUPDATE'])
})

it.each([
  [true, '1'],
  [false, '0'],
])('tells of the removal with clean %s, without tokens, and unbinds the rest', async (clean, CLEAN) => {
  await bindAll('ONCRMDEALADD', 'ONAPPUNINSTALL')
  await bench.call('event.bind', { event: 'ONCRMDEALADD', event_type: 'offline' })
  await bench.call('crm.deal.add', { fields: {} })
  bench.portal.apps.remove('local.1', { clean })
  bench.portal.trigger('ONCRMDEALADD')
  await bench.settled()
  expect(events()).toEqual(['ONCRMDEALADD', 'ONAPPUNINSTALL'])
  const [, { data, auth } = bench.received[1]!] = bench.received
  expect([data, Object.keys(auth)]).toEqual([
    { LANGUAGE_ID: 'en', CLEAN },
    ['domain', 'server_endpoint', 'client_endpoint', 'member_id', 'application_token'],
  ])
  bench.portal.apps.add(app)
  expect([await bench.call('event.get'), await bench.call('event.offline.list')]).toEqual([[], []])
})

it('Field note 30: gives a reinstalled application another application token', async () => {
  await bindAll('ONCRMDEALADD')
  bench.portal.trigger('ONCRMDEALADD')
  bench.portal.apps.remove('local.1')
  bench.portal.apps.add(app)
  await bindAll('ONCRMDEALADD')
  bench.portal.trigger('ONCRMDEALADD')
  await bench.settled()
  const tokens = bench.received.map(({ auth }) => auth['application_token'])
  expect([tokens.length, new Set(tokens).size]).toEqual([2, 2])
})
