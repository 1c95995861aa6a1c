import { afterEach, beforeEach, expect, it } from 'vitest'
import { app, openBench, type Bench } from './events-receiver.ts'

const handler = 'https://app.example/handler'

let bench: Bench
beforeEach(async () => {
  bench = await openBench({ apps: [app, { clientId: 'local.2', clientSecret: 's', scope: ['crm'] }] })
})
afterEach(() => bench.portal.close())

it('tells a bound handler of a write, as a form with the tokens of who wrote', async () => {
  await bench.call('event.bind', { event: 'OnCrmDealAdd', handler })
  const id = await bench.call('crm.deal.add', { fields: { TITLE: 'A' } }, { userId: 2 })
  await bench.settled()
  const { memberId } = bench.portal
  expect(bench.received).toEqual([
    {
      url: handler,
      event: 'ONCRMDEALADD',
      event_handler_id: '1',
      data: { FIELDS: { ID: String(id) } },
      ts: '1767603600',
      auth: {
        access_token: expect.stringMatching(/^[0-9a-f]{70}$/),
        expires: '1767607200',
        expires_in: '3600',
        scope: 'crm,task,user',
        domain: 'portal.example',
        server_endpoint: 'https://oauth.example/oauth/rest/',
        client_endpoint: 'https://portal.example/rest/',
        member_id: memberId,
        status: 'L',
        user_id: '2',
        application_token: expect.stringMatching(/^[0-9a-f]{32}$/),
      },
    },
  ])
  const response = await bench.portal.fetch(`${bench.portal.url}/rest/user.current?auth=${bench.received[0]!.auth['access_token']}`)
  expect(await response.json()).toMatchObject({ result: { ID: '2' } })
})

it('delivers the token of auth_type, whoever causes the event', async () => {
  await bench.call('event.bind', { event: 'ONCRMDEALADD', handler, auth_type: 1 })
  await bench.call('crm.deal.add', { fields: {} }, { userId: 2 })
  await bench.settled()
  expect(bench.received.map(({ auth }) => auth['user_id'])).toEqual(['1'])
})

it('hears of what the application itself does, and of what webhooks do', async () => {
  await bench.call('event.bind', { event: 'ONCRMCONTACTADD', handler })
  await bench.call('crm.contact.add', { fields: { NAME: 'A' } })
  await bench.portal.fetch(`${bench.portal.webhook}crm.contact.add?fields[NAME]=B`)
  await bench.settled()
  expect(bench.received.map(({ data, auth }) => [data, auth['user_id']])).toEqual([
    [{ FIELDS: { ID: '1' } }, '1'],
    [{ FIELDS: { ID: '2' } }, '1'],
  ])
})

it('tells of every command of a batch in their order, and of writes through REST 3.0', async () => {
  for (const event of ['ONCRMDEALADD', 'ONCRMDEALUPDATE', 'ONCRMDEALDELETE', 'ONTASKADD'])
    await bench.call('event.bind', { event, handler })
  await bench.call('batch', {
    cmd: { a: 'crm.deal.add?fields[TITLE]=A', b: 'crm.deal.update?id=1&fields[TITLE]=B', c: 'crm.deal.delete?id=1' },
  })
  await bench.call('api/tasks.task.add', { fields: { title: 'T', creatorId: 1, responsibleId: 1 } })
  await bench.settled()
  expect(bench.received.map(({ event }) => event)).toEqual(['ONCRMDEALADD', 'ONCRMDEALUPDATE', 'ONCRMDEALDELETE', 'ONTASKADD'])
  expect(bench.received[3]!.data).toMatchObject({ FIELDS_BEFORE: 'undefined', FIELDS_AFTER: { ID: '1' } })
})

it('tells of smart processes by their common and their own event', async () => {
  await bench.call('crm.type.add', { fields: { title: 'T', entityTypeId: 1036 } })
  for (const event of ['onCrmDynamicItemAdd', 'onCrmDynamicItemAdd_1036', 'onCrmDynamicItemAdd_1037'])
    await bench.call('event.bind', { event, handler })
  await bench.call('crm.item.add', { entityTypeId: 1036, fields: { title: 'A' } })
  await bench.settled()
  const data = { FIELDS: { ID: '1', ENTITY_TYPE_ID: '1036' } }
  expect(bench.received.map(({ event, data: sent }) => [event, sent])).toEqual([
    ['ONCRMDYNAMICITEMADD', data],
    ['ONCRMDYNAMICITEMADD_1036', data],
  ])
})

it('tells nobody of a write that was refused, nor of sample data', async () => {
  await bench.call('event.bind', { event: 'ONCRMDEALADD', handler })
  await expect(bench.call('crm.deal.update', { id: 77, fields: {} })).rejects.toThrow('Not found')
  bench.portal.seed('deals=3')
  await bench.call('crm.deal.list')
  await bench.settled()
  expect([bench.received, [...bench.portal.events]]).toEqual([[], []])
  await bench.call('crm.deal.add', { fields: {} })
  await bench.settled()
  expect(bench.received).toHaveLength(1)
})

it('AMB-7.2: binds once per event, address, user and application', async () => {
  await bench.call('event.bind', { event: 'ONCRMDEALADD', handler })
  await expect(bench.call('event.bind', { event: 'onCrmDealAdd', handler })).rejects.toThrow(
    'ERROR_CORE: Unable to set event handler: Handler already binded',
  )
  for (const other of [
    { event: 'ONCRMDEALUPDATE', handler },
    { event: 'ONCRMDEALADD', handler: `${handler}/2` },
  ])
    expect(await bench.call('event.bind', other)).toBe(true)
  expect(await bench.call('event.bind', { event: 'ONCRMDEALADD', handler, auth_type: 2 })).toBe(true)
  expect(await bench.call('event.bind', { event: 'ONCRMDEALADD', handler }, { clientId: 'local.2' })).toBe(true)
  expect(await bench.call('event.get')).toEqual([
    { event: 'ONCRMDEALADD', handler, auth_type: '0', offline: 0 },
    { event: 'ONCRMDEALUPDATE', handler, auth_type: '0', offline: 0 },
    { event: 'ONCRMDEALADD', handler: `${handler}/2`, auth_type: '0', offline: 0 },
    { event: 'ONCRMDEALADD', handler, auth_type: '2', offline: 0 },
  ])
})

it('gives applications tokens of their own', async () => {
  await bench.call('event.bind', { event: 'ONCRMDEALADD', handler })
  await bench.call('event.bind', { event: 'ONCRMDEALADD', handler }, { clientId: 'local.2' })
  await bench.call('crm.deal.add', { fields: {} })
  await bench.settled()
  const [first, second] = bench.received.map(({ auth }) => auth)
  expect(first!['application_token']).not.toBe(second!['application_token'])
  expect([first!['scope'], second!['scope']]).toEqual(['crm,task,user', 'crm'])
})

it.each([
  [{ auth_type: 0 }, 1, ['2', '0']],
  [{ auth_type: '' }, 1, ['2', '0']],
  [{ auth_type: 2 }, 1, ['0', '0']],
  [{}, 2, ['0']],
  [{ handler: `${handler}/other` }, 0, ['0', '2', '0']],
  [{ event_type: 'offline' }, 0, ['0', '2', '0']],
])('unbinds what %j means', async (which, count, left) => {
  await bench.call('event.bind', { event: 'ONCRMDEALADD', handler })
  await bench.call('event.bind', { event: 'ONCRMDEALADD', handler, auth_type: 2 })
  await bench.call('event.bind', { event: 'ONCRMDEALUPDATE', handler })
  expect(await bench.call('event.unbind', { event: 'OnCrmDealAdd', ...which })).toEqual({ count })
  expect(((await bench.call('event.get')) as { auth_type: string }[]).map(({ auth_type }) => auth_type)).toEqual(left)
})

it('unbinds everything of the application when nothing narrows it', async () => {
  for (const event of ['ONCRMDEALADD', 'ONTASKADD']) await bench.call('event.bind', { event, handler })
  await bench.call('event.bind', { event: 'ONCRMDEALADD', handler }, { clientId: 'local.2' })
  expect(await bench.call('event.unbind')).toEqual({ count: 2 })
  expect(await bench.call('event.get', {}, { clientId: 'local.2' })).toHaveLength(1)
})

it('lets a user who is no administrator bind, see and unbind under their own name only', async () => {
  const asUser = { userId: 2 }
  await bench.call('event.bind', { event: 'ONCRMDEALADD', handler })
  await expect(bench.call('event.bind', { event: 'ONCRMDEALADD', handler, auth_type: 1 }, asUser)).rejects.toThrow(
    'ACCESS_DENIED: Access denied! Event binding with AUTH_TYPE requires administrator access rights',
  )
  await expect(bench.call('event.bind', { event: 'ONCRMDEALADD', event_type: 'offline' }, asUser)).rejects.toThrow(
    'ACCESS_DENIED: Access denied! Offline events binding requires administrator access rights',
  )
  await bench.call('event.bind', { event: 'ONCRMDEALADD', handler }, asUser)
  expect(await bench.call('event.get', {}, asUser)).toEqual([{ event: 'ONCRMDEALADD', handler, auth_type: '2', offline: 0 }])
  await expect(bench.call('event.unbind', { event: 'ONCRMDEALADD', auth_type: 1 }, asUser)).rejects.toThrow('ACCESS_DENIED')
  await expect(bench.call('event.unbind', { event_type: 'offline' }, asUser)).rejects.toThrow('ACCESS_DENIED')
  expect(await bench.call('event.unbind', { event: 'ONCRMDEALADD', handler }, asUser)).toEqual({ count: 1 })
  expect(await bench.call('event.get')).toHaveLength(1)
})

it.each([
  [{ event: 'ONNOTHING', handler }, 'ERROR_EVENT_NOT_FOUND: Event not found'],
  [{ handler }, 'ERROR_EVENT_NOT_FOUND'],
  [{ event: 'ONCALENDARENTRYADD', handler }, 'ERROR_EVENT_NOT_FOUND'],
  [{ event: 'ONCRMDEALADD' }, "ERROR_ARGUMENT: Argument 'HANDLER' is null or empty"],
  [{ event: 'ONCRMDEALADD', handler: 'app.example/handler' }, 'ERROR_ARGUMENT'],
])('refuses to bind %j', async (params, refusal) => {
  await expect(bench.call('event.bind', params)).rejects.toThrow(refusal)
  expect(await bench.call('event.get')).toEqual([])
})

it.each([
  ['event.bind', 'ACCESS_DENIED'],
  ['event.unbind', 'ACCESS_DENIED'],
  ['event.get', 'WRONG_AUTH_TYPE'],
  ['events', 'WRONG_AUTH_TYPE'],
  ['event.test', 'WRONG_AUTH_TYPE'],
  ['event.offline.get', 'ACCESS_DENIED'],
])('%s refuses a webhook with 403 %s', async (method, error) => {
  const response = await bench.portal.fetch(bench.portal.webhook + method)
  expect([response.status, await response.json()]).toEqual([403, expect.objectContaining({ error })])
})

it('lists events of the scopes of the application, of one scope, or all', async () => {
  const own = (await bench.call('events')) as string[]
  expect(own).toEqual(expect.arrayContaining(['ONCRMDEALADD', 'ONTASKADD', 'ONUSERADD', 'ONAPPTEST', 'ONOFFLINEEVENT']))
  expect(own).not.toContain('ONCALENDARENTRYADD')
  expect(await bench.call('events', { SCOPE: 'user' })).toEqual(['ONUSERADD'])
  expect(await bench.call('events', { FULL: true })).toContain('ONCALENDARENTRYADD')
})

it('sends the test event to the application that asks, with its own parameters', async () => {
  for (const clientId of ['local.1', 'local.2']) await bench.call('event.bind', { event: 'ONAPPTEST', handler }, { clientId })
  expect(await bench.call('event.test', { any: 'data', more: { is: [1, true] } })).toBe(1)
  await bench.settled()
  expect(bench.received).toMatchObject([
    { event: 'ONAPPTEST', event_handler_id: '1', data: { QUERY: { any: 'data', more: { is: ['1', '1'] } }, LANGUAGE_ID: 'en' } },
  ])
})

it('tells outgoing webhooks without tokens, but with their own application token', async () => {
  await bench.portal.close()
  const outgoingWebhooks = [{ url: handler, events: ['OnCrmDealAdd'], applicationToken: 'hook' }]
  bench = await openBench({ outgoingWebhooks })
  await bench.call('crm.deal.add', { fields: {} })
  await bench.settled()
  expect(bench.received).toMatchObject([{ event: 'ONCRMDEALADD', event_handler_id: '1', data: { FIELDS: { ID: '1' } } }])
  expect(bench.received[0]!.auth).toEqual({
    domain: 'portal.example',
    server_endpoint: 'https://oauth.example/oauth/rest/',
    client_endpoint: 'https://portal.example/rest/',
    member_id: bench.portal.memberId,
    application_token: 'hook',
  })
  expect(await bench.call('event.get')).toEqual([])
})
