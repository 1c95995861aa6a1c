import { expect, it } from 'vitest'
import { createClient, memoryBudget, webhook } from '@b24kit/client'
import { createPortal, type Portal } from '@b24kit/emulator'
import { openPortal } from './open-portal.ts'

const refusals = (portal: Portal): unknown[] => [...portal.requests].filter(({ status }) => status !== 200)
const many = <Result>(count: number, call: () => Promise<Result>): Promise<Result[]> => Promise.all(Array.from({ length: count }, call))

it('Field note 37: keeps every client of a portal, classic and REST 3.0, under its one bucket', async () => {
  const { portal, run } = await openPortal({ data: 'deals=1' })
  const { clock, fetch } = portal
  const budget = memoryBudget({ clock })
  const clients = [webhook(portal.webhook), webhook(portal.webhook)].map((auth) => createClient({ auth, fetch, clock, budget }))
  const started = clock.now()
  await run(
    many(60, () => Promise.all([clients[0]!.call('crm.deal.get', { id: 1 }), clients[1]!.v3.listUntyped('tasks.task.list', {}).toArray()])),
  )
  expect(refusals(portal)).toEqual([])
  expect(portal.requests.length).toBe(120)
  // 50 at once, of which one place is kept free, then two a second.
  expect((clock.now() - started) / 1000).toBeGreaterThanOrEqual((120 - 50) / 2)
})

it('Field note 37: learns the plan from the licence of the portal', async () => {
  const { portal, run } = await openPortal({ plan: 'enterprise', data: 'deals=1' })
  const { clock, fetch } = portal
  const unaware = createClient({ auth: webhook(portal.webhook), fetch, clock, budget: memoryBudget({ clock }) })
  await run(unaware.call('app.info'))
  expect(await unaware.budget.status()).toMatchObject({ capacity: 250, perSecond: 5 })
  const started = clock.now()
  await run(many(240, () => unaware.call('crm.deal.get', { id: 1 })))
  expect(clock.now()).toBe(started)
  expect(refusals(portal)).toEqual([])
})

// The documentation bills commands of a batch, a measurement saw the bill on the batch: neither may run into the limit.
it.each(['inner', 'batch', 'both'] as const)(
  'Field note 39: waits for operating time to come back where the portal bills it on %s',
  async (operatingAccounting) => {
    const { portal, b24, run } = await openPortal({ data: 'deals=1', quirks: { operatingAccounting } })
    portal.limits.cost('crm.deal.get', 20_000)
    const calls = async (): Promise<void> => {
      for (let round = 0; round < 15; round++) {
        const results = await b24.batch((b) => [b.call('crm.deal.get', { id: 1 }), b.call('crm.deal.get', { id: 1 })], { lane: 'bulk' })
        expect(results.map(({ ok }) => ok)).toEqual([true, true])
      }
    }
    const started = portal.clock.now()
    await run(calls())
    // 600 s of work with 480 s in ten minutes: the rest had to wait for the window.
    expect(portal.clock.now() - started).toBeGreaterThanOrEqual(500_000)
    expect(refusals(portal)).toEqual([])
  },
)

it('Field note 39: goes on where the portal tells no operating time', async () => {
  const { portal, b24, run } = await openPortal({ data: 'deals=1', quirks: { operatingInTime: false } })
  await run(many(20, () => b24.call('crm.deal.get', { id: 1 })))
  expect(await b24.budget.status()).toMatchObject({ operating: {} })
  expect(refusals(portal)).toEqual([])
})

it('Field note 40: lets a widget’s call wait one slot at most behind a bulk job', async () => {
  const { portal, b24, run } = await openPortal({ data: 'deals=1' })
  const { clock } = portal
  const job = many(150, () => b24.call('crm.deal.get', { id: 1 }, { lane: 'bulk' }))
  const waits: number[] = []
  const widget = async (): Promise<void> => {
    for (let call = 0; call < 20; call++) {
      await clock.sleep(1_700)
      const asked = clock.now()
      await b24.call('crm.deal.get', { id: 1 }, { lane: 'interactive' })
      waits.push(clock.now() - asked)
    }
  }
  await run(Promise.all([job, widget()]))
  expect(Math.max(...waits)).toBeLessThanOrEqual(500)
  expect(refusals(portal)).toEqual([])
})

it('Field note 40: does not let a blocked portal slow the others', async () => {
  const { portal: healthy, run } = await openPortal({ data: 'deals=1' })
  const { clock } = healthy
  const blocked = await createPortal({ data: 'empty', clock: 'virtual', plan: 'none' })
  blocked.faults.add('*', { status: 503, error: 'OVERLOAD_LIMIT' })
  const budget = memoryBudget({ clock })
  const origin = new URL(blocked.webhook).origin
  const fetch: typeof globalThis.fetch = (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input)
    if (url.host !== 'blocked.example') return healthy.fetch(url, init)
    return blocked.fetch(new URL(url.pathname, origin), init)
  }
  const client = (address: string): ReturnType<typeof createClient> => createClient({ auth: webhook(address), fetch, clock, budget })
  const [good, bad] = [client(healthy.webhook), client(blocked.webhook.replace(origin, 'https://blocked.example'))]
  const started = clock.now()
  const failures = many(100, () => bad.call('crm.deal.get', { id: 1 }).catch((error: { code: string }) => error.code))
  await run(many(49, () => good.call('crm.deal.get', { id: 1 })))
  expect(clock.now()).toBe(started)
  expect(new Set(await run(failures))).toEqual(new Set(['limit.overload']))
  await blocked.close()
})
