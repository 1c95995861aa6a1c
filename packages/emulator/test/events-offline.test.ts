import * as fc from 'fast-check'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openBench, type Bench } from './events-receiver.ts'

interface Row {
  readonly ID: string
  readonly TIMESTAMP_X: string
  readonly EVENT_NAME: string
  readonly EVENT_DATA: { readonly FIELDS: { readonly ID: string } }
  readonly EVENT_ADDITIONAL: unknown
  readonly MESSAGE_ID: string
  readonly PROCESS_ID?: string
  readonly ERROR?: string
}

let bench: Bench
beforeEach(async () => {
  bench = await openBench()
})
afterEach(() => bench.portal.close())

const bind = (params: object = {}): Promise<unknown> =>
  bench.call('event.bind', { event: 'ONCRMDEALADD', event_type: 'offline', ...params })
const get = (params: object = {}): Promise<{ process_id: string | null; events: Row[] }> =>
  bench.call('event.offline.get', params) as Promise<{ process_id: string | null; events: Row[] }>
const list = (params: object = {}): Promise<Row[]> => bench.call('event.offline.list', params) as Promise<Row[]>
const addDeals = async (count: number): Promise<void> => {
  for (let index = 0; index < count; index++) await bench.call('crm.deal.add', { fields: {} })
}
const dealsOf = (rows: readonly Row[]): number[] => rows.map(({ EVENT_DATA }) => Number(EVENT_DATA.FIELDS.ID))

it('keeps events for the application to fetch, and calls nobody', async () => {
  await bind()
  await bench.call('crm.deal.add', { fields: {} }, { userId: 2 })
  await bench.settled()
  const row = {
    ID: '1',
    TIMESTAMP_X: '2026-01-05T12:00:00+03:00',
    EVENT_NAME: 'ONCRMDEALADD',
    EVENT_DATA: { FIELDS: { ID: '1' } },
    EVENT_ADDITIONAL: { user_id: '2' },
    MESSAGE_ID: '1',
  }
  expect(await list()).toEqual([{ ...row, PROCESS_ID: '', ERROR: '0' }])
  expect(await get()).toEqual({ process_id: null, events: [row] })
  expect(await get()).toEqual({ process_id: null, events: [] })
  expect(bench.received).toEqual([])
  expect(await bench.call('event.get')).toEqual([{ event: 'ONCRMDEALADD', handler: '', auth_type: '0', offline: 1 }])
})

it('AMB-7.3: tells nothing of the object where the portal is said to', async () => {
  await bench.portal.close()
  bench = await openBench({ quirks: { offlineEventData: 'false' } })
  await bind()
  await addDeals(2)
  expect((await list()).map(({ ID, EVENT_DATA, EVENT_ADDITIONAL }) => [ID, EVENT_DATA, EVENT_ADDITIONAL])).toEqual([
    ['1', false, false],
    ['2', false, false],
  ])
  expect((await get()).events).toMatchObject([{ EVENT_DATA: false }, { EVENT_DATA: false }])
})

it('keeps one row for an object, with the time of its last event', async () => {
  await bind({ event: 'ONCRMDEALUPDATE' })
  await addDeals(2)
  for (const id of [1, 2, 1]) {
    bench.portal.clock.advance('1m')
    await bench.call('crm.deal.update', { id, fields: { TITLE: 'X' } })
  }
  // As the command line tells of it.
  bench.portal.trigger('ONCRMDEALUPDATE', { FIELDS: { ID: '1' } })
  expect((await list()).map(({ ID, TIMESTAMP_X, EVENT_DATA }) => [ID, TIMESTAMP_X, EVENT_DATA.FIELDS.ID])).toEqual([
    ['1', '2026-01-05T12:03:00+03:00', '1'],
    ['2', '2026-01-05T12:02:00+03:00', '2'],
  ])
  expect(dealsOf((await get()).events)).toEqual([2, 1])
})

it('reserves rows for a process until they are cleared', async () => {
  await bind()
  await addDeals(3)
  const first = await get({ clear: 0, limit: 2 })
  expect(first.process_id).toMatch(/^[a-z0-9]{32}$/)
  expect(dealsOf(first.events)).toEqual([1, 2])
  const second = await get({ clear: 0 })
  expect(dealsOf(second.events)).toEqual([3])
  expect(second.process_id).not.toBe(first.process_id)
  expect(await get({ clear: 0, process_id: first.process_id })).toEqual(first)
  await bench.call('event.offline.clear', { process_id: first.process_id, message_id: [first.events[0]!.MESSAGE_ID] })
  expect((await list()).map(({ ID, PROCESS_ID }) => [ID, PROCESS_ID])).toEqual([
    ['2', first.process_id],
    ['3', second.process_id],
  ])
  await bench.call('event.offline.clear', { process_id: second.process_id, id: ['2'], message_id: ['3'] })
  expect(await list()).toHaveLength(2)
  for (const { process_id } of [first, second]) await bench.call('event.offline.clear', { process_id })
  expect(await list()).toEqual([])
})

it('gives a reserved object another row when something happens to it again', async () => {
  await bind({ event: 'ONCRMDEALUPDATE' })
  await addDeals(1)
  await bench.call('crm.deal.update', { id: 1, fields: {} })
  const { process_id } = await get({ clear: 0 })
  await bench.call('crm.deal.update', { id: 1, fields: {} })
  await bench.call('event.offline.clear', { process_id })
  expect(dealsOf((await get()).events)).toEqual([1])
})

it('Field note 36: drops a reservation after 30 days', async () => {
  await bind()
  await addDeals(1)
  const { process_id } = await get({ clear: 0 })
  bench.portal.clock.advance('29d')
  expect((await get({ clear: 0, process_id })).events).toHaveLength(1)
  bench.portal.clock.advance('1d')
  expect([await list(), (await get({ clear: 0, process_id })).events]).toEqual([[], []])
})

it('passes over rows that are marked as erroneous, unless they are asked for', async () => {
  await bind()
  await addDeals(3)
  const { process_id } = await get({ clear: 0 })
  await bench.call('event.offline.error', { process_id, message_id: [2] })
  expect((await list()).map(({ ERROR }) => ERROR)).toEqual(['0', '1', '0'])
  expect(dealsOf((await get({ clear: 0, process_id })).events)).toEqual([1, 3])
  expect(dealsOf((await get({ clear: 0, process_id, error: 1 })).events)).toEqual([1, 2, 3])
  expect(dealsOf((await get()).events)).toEqual([])
  expect(dealsOf((await get({ error: 1 })).events)).toEqual([2])
})

it('Field note 36: has a queue for each auth_connector, which does not hear of calls made under it', async () => {
  await bind()
  await bind({ auth_connector: 'sync' })
  await bench.call('crm.deal.add', { fields: {} })
  await bench.call('crm.deal.add', { fields: {}, auth_connector: 'sync' })
  await bench.call('crm.deal.add', { fields: {}, auth_connector: 'other' })
  await bench.call('batch', { cmd: ['crm.deal.add?fields[TITLE]=A&auth_connector=sync'] })
  expect(dealsOf(await list())).toEqual([1, 2, 3, 4])
  expect(dealsOf(await list({ auth_connector: 'sync' }))).toEqual([1, 3])
  expect(dealsOf((await get({ auth_connector: 'sync' })).events)).toEqual([1, 3])
  expect(dealsOf(await list())).toEqual([1, 2, 3, 4])
})

it('filters, orders and pages the list', async () => {
  await bind()
  await addDeals(60)
  const page = await bench.portal.fetch(
    `${bench.portal.url}/rest/event.offline.list?order[ID]=DESC&start=50&auth=${bench.portal.tokens.create().access_token}`,
  )
  const body = (await page.json()) as { result: Row[]; total: number; next?: number }
  expect([body.total, body.next, body.result.map(({ ID }) => Number(ID))]).toEqual([60, undefined, [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]])
  expect((await list({ filter: { '>ID': 57 } })).map(({ ID }) => ID)).toEqual(['58', '59', '60'])
  expect((await list({ filter: { EVENT_NAME: 'ONCRMDEALUPDATE' } })).length).toBe(0)
  expect((await get({ filter: { MESSAGE_ID: '7' } })).events.map(({ ID }) => ID)).toEqual(['7'])
  expect((await get({ order: { ID: 'DESC' }, limit: 2 })).events.map(({ ID }) => ID)).toEqual(['60', '59'])
  expect((await get()).events).toHaveLength(50)
})

it.each(['get', 'list', 'clear', 'error'])('event.offline.%s is for administrators', async (action) => {
  await expect(bench.call(`event.offline.${action}`, { process_id: 'x' }, { userId: 2 })).rejects.toThrow('ACCESS_DENIED: Access denied!')
})

it.each(['clear', 'error'])('event.offline.%s wants a process', async (action) => {
  await expect(bench.call(`event.offline.${action}`)).rejects.toThrow("ERROR_ARGUMENT: Argument 'process_id' is null or empty")
})

it('belongs to one application', async () => {
  bench.portal.apps.add({ clientId: 'local.2', clientSecret: 's' })
  await bind()
  await addDeals(1)
  const other = { clientId: 'local.2' }
  const { process_id } = await get({ clear: 0 })
  expect(await bench.call('event.offline.list', {}, other)).toEqual([])
  await bench.call('event.offline.clear', { process_id }, other)
  expect(await list()).toHaveLength(1)
})

it('notifies by ONOFFLINEEVENT, at most once per minTimeout, with a refresh token', async () => {
  const handler = 'https://app.example/wake'
  await bind()
  await bench.call('event.bind', { event: 'onOfflineEvent', handler, options: { minTimeout: 60 } })
  await addDeals(2)
  bench.portal.clock.advance('59s')
  await addDeals(1)
  await bench.settled()
  expect(bench.received).toMatchObject([{ event: 'ONOFFLINEEVENT', url: handler, auth: { user_id: '1' } }])
  const [{ data, auth } = bench.received[0]!] = bench.received
  expect([data, auth['refresh_token']]).toEqual([undefined, expect.stringMatching(/^[0-9a-f]{70}$/)])
  bench.portal.clock.advance('1s')
  await addDeals(1)
  await bench.settled()
  expect(bench.received).toHaveLength(2)
})

it('notifies once a second by default, and once per request with a minTimeout of 0', async () => {
  await bind()
  await bench.call('event.bind', { event: 'ONOFFLINEEVENT', handler: 'https://app.example/second' })
  await bench.call('event.bind', { event: 'ONOFFLINEEVENT', handler: 'https://app.example/request', options: { minTimeout: 0 } })
  await bench.call('batch', { cmd: ['crm.deal.add', 'crm.deal.add', 'crm.deal.add'].map((command) => `${command}?fields[TITLE]=A`) })
  await addDeals(1)
  await bench.settled()
  expect(bench.received.map(({ url }) => url.slice('https://app.example/'.length))).toEqual(['second', 'request', 'request'])
})

it('does not notify of rows that were not made', async () => {
  await bind({ auth_connector: 'sync' })
  await bench.call('event.bind', { event: 'ONOFFLINEEVENT', handler: 'https://app.example/wake' })
  await bench.call('crm.deal.add', { fields: {}, auth_connector: 'sync' })
  await bench.settled()
  expect(bench.received).toEqual([])
})

it('empties its queues with the data, and keeps who is bound', async () => {
  await bind()
  await addDeals(1)
  bench.portal.seed('empty')
  expect(await list()).toEqual([])
  await addDeals(1)
  expect(await list()).toHaveLength(1)
})

it('tells each write to each handler exactly once, online and offline alike', async () => {
  const write = fc.record({ action: fc.constantFrom('ADD', 'UPDATE'), connector: fc.constantFrom('', 'a', 'b') })
  const handler = fc.record({
    event: fc.constantFrom('ONCRMCONTACTADD', 'ONCRMCONTACTUPDATE'),
    isOffline: fc.boolean(),
    connector: fc.constantFrom('', 'a', 'b'),
  })
  const run = fc.asyncProperty(
    fc.uniqueArray(handler, { selector: (each) => JSON.stringify(each), maxLength: 6 }),
    fc.array(write, { maxLength: 12 }),
    async (handlers, writes) => {
      bench.portal.reset()
      bench.received.length = 0
      for (const [index, { event, isOffline, connector }] of handlers.entries())
        await bench.call(
          'event.bind',
          isOffline ? { event, event_type: 'offline', auth_connector: connector } : { event, handler: `https://app.example/${index}` },
        )
      const done: { event: string; id: number; connector: string }[] = []
      for (const { action, connector: auth_connector } of writes) {
        const last = done.filter(({ event }) => event === 'ONCRMCONTACTADD').length
        if (action === 'UPDATE' && last === 0) continue
        const id = action === 'ADD' ? last + 1 : last
        await bench.call(`crm.contact.${action.toLowerCase()}`, { id, fields: { NAME: 'A' }, auth_connector })
        done.push({ event: `ONCRMCONTACT${action}`, id, connector: auth_connector })
      }
      await bench.settled()
      for (const [index, { event, isOffline, connector }] of handlers.entries()) {
        const mine = done.filter((each) => each.event === event)
        if (isOffline) {
          const heard = mine.filter((each) => connector === '' || each.connector !== connector).map(({ id }) => id)
          const rows = await list({ auth_connector: connector, filter: { EVENT_NAME: event } })
          expect(dealsOf(rows).toSorted((a, b) => a - b)).toEqual([...new Set(heard)])
        } else {
          const calls = bench.received.filter(({ url }) => url === `https://app.example/${index}`)
          expect(calls.map(({ data }) => (data as { FIELDS: { ID: string } }).FIELDS.ID)).toEqual(mine.map(({ id }) => String(id)))
        }
      }
      expect(bench.received).toHaveLength(
        handlers
          .filter(({ isOffline }) => !isOffline)
          .reduce((sum, { event }) => sum + done.filter((each) => each.event === event).length, 0),
      )
    },
  )
  await fc.assert(run, { numRuns: 25 })
})
