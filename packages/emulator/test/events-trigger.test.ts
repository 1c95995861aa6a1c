import { loadEvents, type TypeFacts } from '@b24kit/catalog'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createPortal, type EmulatedScope } from '../src/index.ts'
import { openBench, type Bench } from './events-receiver.ts'

const handler = 'https://app.example/handler'

let bench: Bench
beforeEach(async () => {
  bench = await openBench({ apps: [{ clientId: 'local.1', clientSecret: 's' }] })
})
afterEach(() => bench.portal.close())

/** Names of what a form can carry: empty containers leave no trace. */
function pathsOf(type: TypeFacts | undefined, path = 'data'): string[] {
  if (type?.many) return pathsOf({ ...type, many: undefined as never }, `${path}.0`)
  if (type?.fields) return type.fields.flatMap((field) => pathsOf(field, `${path}.${field.name}`))
  return type === undefined || ['array', 'empty', 'map', 'object'].includes(type.type) ? [] : [path]
}

function pathsIn(value: unknown, path = 'data'): string[] {
  if (typeof value !== 'object' || value === null) return value === undefined ? [] : [path]
  return Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, `${path}.${key}`))
}

it('can be done for every documented event, which arrives with every documented member', async () => {
  const { events } = loadEvents()
  expect(events).toHaveLength(212)
  for (const { name, data } of events) {
    const event = name.replace(/\{\w+\}/, '128')
    await bench.call('event.bind', { event, handler })
    bench.portal.trigger(event.toLowerCase())
    await bench.settled()
    const [received, ...more] = bench.received.splice(0)
    expect([received!.event, pathsIn(received!.data).toSorted(), more]).toEqual([event, pathsOf(data).toSorted(), []])
  }
})

it.each([
  ['ONAPPINSTALL', { VERSION: '2', ACTIVE: 'Y', INSTALLED: 'Y', LANGUAGE_ID: 'en' }],
  ['ONAPPPAYMENT', { CODE: 'partner.app', VERSION: 1, STATUS: 'P', PAYMENT_EXPIRED: 'N', DAYS: 1, LANGUAGE_ID: 'en' }],
  ['ONCRMDEALUSERFIELDADD', { FIELDS: { ID: '1', ENTITY_ID: 'CRM_DEAL', FIELD_NAME: 'UF_CRM_1767603600' } }],
  ['ONCRMTYPEUSERFIELDADD', { FIELDS: { ID: '1', ENTITY_ID: 'CRM_1', FIELD_NAME: 'UF_CRM_1767603600' } }],
  ['ONCRMDOCUMENTGENERATORDOCUMENTADD', { FIELDS: { ID: '1', ENTITY_TYPE_ID: '1', ENTITY_ID: '1' } }],
  ['ONSALEORDERSAVED', { FIELDS: { ID: 1, XML_ID: '', ACTION: 'save' } }],
  ['ONSALEBEFOREORDERDELETE', { FIELDS: { ID: 1, XML_ID: '', ACTION: 'delete' } }],
  [
    'ONTASKDELETE',
    { FIELDS_BEFORE: { ID: 1 }, FIELDS_AFTER: 'undefined', IS_ACCESSIBLE_BEFORE: 'undefined', IS_ACCESSIBLE_AFTER: 'undefined' },
  ],
  ['ONTASKCOMMENTDELETE', { FIELDS_AFTER: { ID: 1, TASK_ID: 1, ACTION: 'DEL' } }],
])('without data tells of %s what a portal might', (event, data) => {
  expect(bench.portal.trigger(event).data).toMatchObject(data)
})

it('takes data of its own, over that of the documentation', async () => {
  await bench.call('event.bind', { event: 'ONTASKUPDATE', handler })
  const triggered = bench.portal.trigger('OnTaskUpdate', { FIELDS_AFTER: { ID: 42 }, EXTRA: ['x'] })
  expect(triggered).toMatchObject({
    event: 'ONTASKUPDATE',
    data: { FIELDS_AFTER: { ID: 42 }, EXTRA: ['x'] },
    offline: 0,
    deliveries: [{ id: 1 }],
  })
  await bench.settled()
  expect(bench.received[0]!.data).toMatchObject({ FIELDS_BEFORE: { ID: '1' }, FIELDS_AFTER: { ID: '42' }, EXTRA: ['x'] })
  expect(bench.portal.events.at(-1)).toMatchObject({ event: 'ONTASKUPDATE', data: { FIELDS_AFTER: { ID: 42 } } })
})

it('fills queues of offline events too', async () => {
  await bench.call('event.bind', { event: 'ONCRMDEALADD', event_type: 'offline' })
  expect(bench.portal.trigger('ONCRMDEALADD')).toMatchObject({ deliveries: [], offline: 1 })
  expect(await bench.call('event.offline.list')).toMatchObject([{ EVENT_NAME: 'ONCRMDEALADD', EVENT_DATA: { FIELDS: { ID: '1' } } }])
})

it('Field note 26: speaks for a user, or for nobody: then without tokens', async () => {
  await bench.call('event.bind', { event: 'ONCRMDEALADD', handler })
  for (const userId of [2, 0]) bench.portal.trigger('ONCRMDEALADD', {}, { userId })
  await bench.settled()
  expect(bench.received.map(({ auth }) => auth['user_id'])).toEqual(['2', undefined])
  expect(Object.keys(bench.received[1]!.auth)).toEqual(['domain', 'server_endpoint', 'client_endpoint', 'member_id', 'application_token'])
})

it.each([
  ['ONAPPUNINSTALL', ['application_token', 'client_endpoint', 'domain', 'member_id', 'server_endpoint']],
  ['ONAPPMETHODCONFIRM', ['application_token', 'client_endpoint', 'domain', 'member_id', 'server_endpoint']],
  ['ONAPPPAYMENT', ['client_endpoint', 'domain', 'member_id', 'server_endpoint']],
])('%s carries no tokens', async (event, members) => {
  await bench.call('event.bind', { event, handler })
  bench.portal.trigger(event)
  await bench.settled()
  expect(Object.keys(bench.received[0]!.auth).toSorted()).toEqual(members)
})

it('can be meant for one application', async () => {
  bench.portal.apps.add({ clientId: 'local.2', clientSecret: 's' })
  for (const clientId of ['local.1', 'local.2']) await bench.call('event.bind', { event: 'ONAPPPAYMENT', handler }, { clientId })
  const { deliveries } = bench.portal.trigger('ONAPPPAYMENT', { DAYS: 3 }, { clientId: 'local.2' })
  expect(deliveries.map(({ clientId }) => clientId)).toEqual(['local.2'])
  expect(() => bench.portal.trigger('ONAPPPAYMENT', {}, { clientId: 'local.3' })).toThrow(
    new RangeError('The portal has no app "local.3".'),
  )
})

it('is for the application whose line or connector the data names', async () => {
  for (const clientId of ['local.2', 'local.3']) bench.portal.apps.add({ clientId, clientSecret: 's' })
  const events = ['ONEXTERNALCALLSTART', 'ONIMCONNECTORMESSAGEADD', 'ONSESSIONSTART', 'ONIMCONNECTORSTATUSDELETE']
  for (const clientId of ['local.2', 'local.3'])
    for (const event of events) await bench.call('event.bind', { event, handler }, { clientId })
  const hearing = (event: string, data: object): readonly unknown[] =>
    bench.portal.trigger(event, data).deliveries.map(({ clientId }) => clientId)
  const both = ['local.2', 'local.3']
  expect(hearing('ONEXTERNALCALLSTART', { LINE_NUMBER: '7' })).toEqual(both)
  expect(hearing('ONIMCONNECTORMESSAGEADD', { CONNECTOR: 'lamp' })).toEqual(both)
  const icon = { ICON: { DATA_IMAGE: 'x' }, PLACEMENT_HANDLER: handler }
  await bench.call('telephony.externalLine.add', { NUMBER: '7' }, { clientId: 'local.2' })
  await bench.call('imconnector.register', { ID: 'lamp', NAME: 'Lamp', ...icon }, { clientId: 'local.3' })
  expect(hearing('ONEXTERNALCALLSTART', { LINE_NUMBER: '7' })).toEqual(['local.2'])
  expect(hearing('ONEXTERNALCALLSTART', { LINE_NUMBER: '8' })).toEqual(both)
  expect(hearing('ONIMCONNECTORMESSAGEADD', { CONNECTOR: 'lamp' })).toEqual(['local.3'])
  expect(hearing('ONIMCONNECTORSTATUSDELETE', { connector: 'lamp' })).toEqual(['local.3'])
  expect(hearing('ONSESSIONSTART', { DATA: [{ connector: { connector_id: 'lamp' } }] })).toEqual(['local.3'])
  await bench.call('telephony.externalLine.add', { NUMBER: '7' }, { clientId: 'local.3' })
  expect(hearing('ONEXTERNALCALLSTART', { LINE_NUMBER: '7' })).toEqual(both)
})

it('refuses an event that nobody documents', () => {
  expect(() => bench.portal.trigger('ONDEALADD')).toThrow(/^No portal has an event "ONDEALADD"/)
  expect([...bench.portal.events]).toEqual([])
})

it('knows the events of scopes of one’s own', async () => {
  const partner: EmulatedScope = { name: 'partner', events: ['OnPartnerVisit'], install: () => [] }
  const outgoingWebhooks = [{ url: handler, events: ['onPartnerVisit'] }]
  const portal = await createPortal({ scopes: [partner], outgoingWebhooks, clock: 'virtual' })
  expect(portal.trigger('onpartnervisit', { id: 1 })).toMatchObject({
    event: 'ONPARTNERVISIT',
    data: { id: 1 },
    deliveries: [{ url: handler }],
  })
  await portal.close()
})
