import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, expect, it, onTestFinished } from 'vitest'
import { createPortal, type DeliveryConditions, type DeliveryRecord } from '../src/index.ts'
import { parseForm } from '../src/php/parse-form.ts'
import { app, createReceiver, openBench, type Bench } from './events-receiver.ts'

const handler = 'https://app.example/handler'

let bench: Bench
afterEach(() => bench.portal.close())

/** A bench whose application hears of new deals, and a number of them. */
async function openDeals(count: number, delivery: Partial<DeliveryConditions> = {}, receiver = createReceiver()): Promise<void> {
  bench = await openBench({ delivery }, receiver)
  await bench.call('event.bind', { event: 'ONCRMDEALADD', handler })
  await addDeals(count)
}
async function addDeals(count: number): Promise<void> {
  for (let index = 0; index < count; index++) await bench.call('crm.deal.add', { fields: {} })
}
const deals = (): number[] => bench.received.map(({ data }) => Number((data as { FIELDS: { ID: string } }).FIELDS.ID))
const states = (): unknown => bench.portal.deliveries.map(({ state }) => state)

it('writes down what was sent and what came back', async () => {
  await openDeals(1)
  await bench.settled()
  const [record] = bench.portal.deliveries
  expect(record).toEqual({
    id: 1,
    event: 'ONCRMDEALADD',
    handlerId: 1,
    clientId: 'local.1',
    url: handler,
    at: 1767603600000,
    dueAt: 1767603600000,
    state: 'delivered',
    body: expect.stringMatching(/^event=ONCRMDEALADD&event_handler_id=1&data%5BFIELDS%5D%5BID%5D=1&ts=1767603600&auth%5Baccess_token%5D=/),
    status: 200,
    error: null,
    durationMs: 0,
    duplicateOf: null,
    replayOf: null,
  } satisfies DeliveryRecord)
})

it('Field note 28: calls once, whatever the handler answers', async () => {
  await openDeals(
    1,
    {},
    createReceiver(() => new Response('no', { status: 500 })),
  )
  await bench.settled()
  bench.portal.clock.advance('30d')
  await bench.settled()
  expect(bench.received).toHaveLength(1)
  expect([...bench.portal.deliveries]).toMatchObject([{ state: 'refused', status: 500 }])
})

it('takes a broken connection for the end of it', async () => {
  const refusing = createReceiver(() => {
    throw new TypeError('fetch failed', { cause: Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }) })
  })
  await openDeals(1, {}, refusing)
  await bench.settled()
  expect([...bench.portal.deliveries]).toMatchObject([{ state: 'failed', status: null, error: 'ECONNREFUSED' }])
})

it('sends after the latency, by the clock of the portal, with the time of sending', async () => {
  await openDeals(1, { latencyMs: 5000 })
  bench.portal.clock.advance(4999)
  await bench.portal.clock.run(Promise.resolve())
  expect([states(), bench.received]).toEqual([['queued'], []])
  bench.portal.clock.advance(1)
  await bench.settled()
  expect([states(), bench.received.map(({ ts }) => ts)]).toEqual([['delivered'], ['1767603605']])
})

it('keeps the order under any latency, unless it may lose it', async () => {
  await openDeals(20, { latencyMs: [0, 60_000] })
  await bench.settled()
  const inOrder = deals()
  bench.portal.deliveries.configure({ order: 'any' })
  await addDeals(20)
  await bench.settled()
  const anyOrder = deals().slice(20)
  expect(inOrder).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
  expect(anyOrder).not.toEqual(anyOrder.toSorted((a, b) => a - b))
  expect(anyOrder.toSorted((a, b) => a - b)).toEqual(inOrder.map((id) => id + 20))
})

it('loses and doubles by chance, the same way for the same seed', async () => {
  const conditions = { loss: 0.3, duplication: 0.3 }
  await openDeals(40, conditions)
  await bench.settled()
  const [first, records] = [deals(), [...bench.portal.deliveries]]
  const lost = records.filter(({ state }) => state === 'lost')
  const doubles = records.filter(({ duplicateOf }) => duplicateOf !== null)
  expect(records).toHaveLength(40 + doubles.length)
  expect(first).toHaveLength(records.length - lost.length)
  expect([lost.length > 0, doubles.length > 0]).toEqual([true, true])
  for (const { duplicateOf, body } of doubles.filter(({ state }) => state !== 'lost')) {
    const original = records.find(({ id }) => id === duplicateOf)!
    expect(original.state === 'lost' ? body : original.body).toBe(body)
  }
  await bench.portal.close()
  await openDeals(40, conditions)
  await bench.settled()
  expect(deals()).toEqual(first)
})

it('loses all or doubles all where it is told to, from then on', async () => {
  await openDeals(0)
  bench.portal.deliveries.configure({ loss: 1 })
  await addDeals(1)
  bench.portal.deliveries.configure({ loss: 0, duplication: 1 })
  await addDeals(1)
  await bench.settled()
  expect([deals(), states()]).toEqual([
    [2, 2],
    ['lost', 'delivered', 'delivered'],
  ])
})

it('sends a delivery of the log again, with the time and tokens of then', async () => {
  await openDeals(1, { loss: 1 })
  await bench.settled()
  bench.portal.clock.advance('2h')
  expect(bench.portal.deliveries.replay(1)).toMatchObject({ id: 2, replayOf: 1, state: 'queued' })
  await bench.settled()
  expect(bench.received).toMatchObject([
    { event_handler_id: '1', data: { FIELDS: { ID: '1' } }, ts: '1767610800', auth: { expires: '1767614400' } },
  ])
  expect(() => bench.portal.deliveries.replay(9)).toThrow(new RangeError('The log has no delivery 9.'))
})

it('sends a doubled delivery again with the time of then', async () => {
  await openDeals(1, { duplication: 1 })
  await bench.settled()
  bench.portal.clock.advance('1m')
  bench.portal.deliveries.replay(2)
  await bench.settled()
  expect(bench.received.map(({ ts }) => ts)).toEqual(['1767603600', '1767603600', '1767603660'])
})

it('waits for a receiver that calls the portal back', async () => {
  const answers: unknown[] = []
  const receiver = createReceiver()
  await openDeals(
    1,
    {},
    {
      ...receiver,
      async deliver(request) {
        const { auth, data } = parseForm(await request.text()) as { auth: Record<string, string>; data: { FIELDS: { ID: string } } }
        const url = `${auth['client_endpoint']}crm.deal.get?id=${data.FIELDS.ID}&auth=${auth['access_token']}`
        answers.push(await (await bench.portal.fetch(url)).json())
        return new Response('')
      },
    },
  )
  await bench.settled()
  expect(answers).toMatchObject([{ result: { ID: '1' } }])
})

it('forgets what is queued, what is bound and its conditions with a reset', async () => {
  await openDeals(1, { latencyMs: 1000 })
  bench.portal.deliveries.configure({ latencyMs: 7 })
  bench.portal.reset()
  bench.portal.clock.advance('1h')
  await bench.settled()
  await addDeals(1)
  await bench.settled()
  expect([bench.received, [...bench.portal.deliveries], bench.portal.deliveries.conditions.latencyMs]).toEqual([[], [], 1000])
})

it('sends nothing once it is closed', async () => {
  await openDeals(3, { latencyMs: 1000 })
  await bench.portal.close()
  await bench.portal.deliveries.settled()
  expect(bench.received).toEqual([])
})

it('fails where nobody can be called: without sockets and without "deliver"', async () => {
  const portal = await createPortal({ clock: 'virtual', data: 'empty', outgoingWebhooks: [{ url: handler, events: ['ONCRMDEALADD'] }] })
  onTestFinished(() => portal.close())
  portal.trigger('ONCRMDEALADD')
  await portal.clock.run(portal.deliveries.settled())
  expect([...portal.deliveries]).toMatchObject([{ state: 'failed', error: expect.stringContaining('"deliver"') }])
})

it('calls handlers by HTTP once it listens', async () => {
  const bodies: unknown[] = []
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      bodies.push([request.method, request.headers['content-type'], parseForm(body)['event']])
      response.writeHead(request.url === '/moved' ? 302 : 204, { Location: '/elsewhere' }).end()
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const outgoingWebhooks = [
    { url: `${origin}/here`, events: ['ONCRMDEALADD'] },
    { url: `${origin}/moved`, events: ['ONCRMDEALADD'] },
  ]
  const portal = await createPortal({ data: 'empty', apps: [app], outgoingWebhooks })
  onTestFinished(() => portal.close())
  await portal.listen(0)
  portal.trigger('ONCRMDEALADD')
  await portal.deliveries.settled()
  const form = ['POST', 'application/x-www-form-urlencoded', 'ONCRMDEALADD']
  expect(bodies).toEqual([form, form])
  expect(portal.deliveries.map(({ state, status }) => [state, status])).toEqual([
    ['delivered', 204],
    ['refused', 302],
  ])
})

it.each<[object, string]>([
  [{ latencyMs: -1 }, '"latencyMs" of deliveries is a number of milliseconds, or a pair of them, the smaller first, got -1'],
  [{ latencyMs: [5, 1] }, '"latencyMs"'],
  [{ loss: 2 }, '"loss" of deliveries is a number from 0 to 1, got 2'],
  [{ order: 'none' }, '"order" of deliveries is "kept" or "any"'],
  [{ speed: 1 }, 'Deliveries have no "speed". Known: latencyMs, loss, duplication, order.'],
])('refuses the conditions %j and changes nothing', async (changes, message) => {
  await openDeals(0)
  expect(() => bench.portal.deliveries.configure(changes)).toThrow(message)
  expect(bench.portal.deliveries.conditions).toEqual({ latencyMs: 0, loss: 0, duplication: 0, order: 'kept' })
  await expect(createPortal({ delivery: changes })).rejects.toThrow(message)
})
