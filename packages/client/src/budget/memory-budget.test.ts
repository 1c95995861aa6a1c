import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ConfigError } from '../errors/b24-error.ts'
import type { Lane } from '../exchange.ts'
import { createFakeClock } from '../testing/fake-clock.ts'
import type { Budget, BudgetRequest } from './budget.ts'
import { memoryBudget } from './memory-budget.ts'

const ask = (lane: Lane = 'normal', more: Partial<BudgetRequest> = {}): BudgetRequest => ({
  portal: 'p.example',
  egress: '',
  credential: 'webhook:1',
  methods: ['crm.deal.get'],
  lane,
  maxWaitMs: 900_000,
  signal: undefined,
  ...more,
})

async function spend(budget: Budget, requests: readonly BudgetRequest[], onGrant: (index: number) => void): Promise<void> {
  await Promise.all(
    requests.map(async (request, index) => {
      const lease = await budget.acquire(request)
      onGrant(index)
      lease.release()
    }),
  )
}

// Field note 38: a bucket without reservation lets 120 parallel calls through and earns 59 refusals.
it('lets 120 parallel calls go at the pace of the portal, in order', async () => {
  const clock = createFakeClock(0)
  const budget = memoryBudget({ clock })
  const granted: { index: number; atMs: number }[] = []
  await clock.run(
    spend(
      budget,
      Array.from({ length: 120 }, () => ask()),
      (index) => granted.push({ index, atMs: clock.now() }),
    ),
  )
  expect(granted.map((it) => it.index)).toEqual(Array.from({ length: 120 }, (_, index) => index))
  expect(granted.filter((it) => it.atMs === 0)).toHaveLength(49)
  expect(granted.at(-1)!.atMs).toBe(((120 - 49) / 2) * 1000)
})

it('never grants more than burst plus rate in any window, for any arrivals in any lanes', async () => {
  const arrivals = fc.array(fc.record({ atMs: fc.nat({ max: 30_000 }), lane: fc.constantFrom<Lane>('interactive', 'normal', 'bulk') }), {
    maxLength: 120,
  })
  await fc.assert(
    fc.asyncProperty(arrivals, async (calls) => {
      const clock = createFakeClock(0)
      const budget = memoryBudget({ clock, maxParallel: 1000 })
      const granted: number[] = []
      const all = calls.map(async ({ atMs, lane }) => {
        await clock.sleep(atMs)
        const lease = await budget.acquire(ask(lane))
        granted.push(clock.now())
        lease.release()
      })
      await clock.run(Promise.all(all))
      expect(granted).toHaveLength(calls.length)
      for (let from = 0; from < granted.length; from++) {
        for (let to = from; to < granted.length; to++) {
          expect(to - from + 1).toBeLessThanOrEqual(50 + ((granted[to]! - granted[from]!) / 1000) * 2)
        }
      }
    }),
    { numRuns: 30 },
  )
})

it('lets an interactive call overtake a bulk queue and wait one slot at most', async () => {
  const clock = createFakeClock(0)
  const budget = memoryBudget({ clock })
  const bulk = spend(
    budget,
    Array.from({ length: 100 }, () => ask('bulk')),
    () => undefined,
  )
  await clock.advance(250)
  const askedAtMs = clock.now()
  let waitedMs = -1
  const interactive = spend(budget, [ask('interactive')], () => (waitedMs = clock.now() - askedAtMs))
  await clock.run(Promise.all([bulk, interactive]))
  expect(waitedMs).toBeGreaterThanOrEqual(0)
  expect(waitedMs).toBeLessThanOrEqual(500)
})

it('gives a waiter up when its signal aborts, without a slot being lost', async () => {
  const clock = createFakeClock(0)
  const budget = memoryBudget({ clock })
  const controller = new AbortController()
  const burst = spend(
    budget,
    Array.from({ length: 49 }, () => ask()),
    () => undefined,
  )
  const aborted = budget.acquire(ask('normal', { signal: controller.signal }))
  const granted: number[] = []
  const after = spend(budget, [ask()], () => granted.push(clock.now()))
  controller.abort(new Error('changed my mind'))
  await expect(aborted).rejects.toThrow('changed my mind')
  await clock.run(Promise.all([burst, after]))
  expect(granted).toEqual([500])
})

it('keeps portals apart', async () => {
  const clock = createFakeClock(0)
  const budget = memoryBudget({ clock })
  const busy = spend(
    budget,
    Array.from({ length: 80 }, () => ask()),
    () => undefined,
  )
  let otherAtMs = -1
  await spend(budget, [ask('normal', { portal: 'other.example' })], () => (otherAtMs = clock.now()))
  expect(otherAtMs).toBe(0)
  await clock.run(busy)
})

it('holds back a method whose operating time is used up until its window moves on, and no other', async () => {
  const clock = createFakeClock(1_000_000)
  const budget = memoryBudget({ clock })
  budget.learn({
    ...ask(),
    charges: [{ method: 'crm.deal.get', operating: 478, resetAtMs: 1_060_000 }],
    refusal: undefined,
    retryAfterMs: undefined,
  })
  let blockedAtMs = -1
  let otherAtMs = -1
  const all = Promise.all([
    spend(budget, [ask()], () => (blockedAtMs = clock.now())),
    spend(budget, [ask('normal', { methods: ['crm.lead.get'] })], () => (otherAtMs = clock.now())),
  ])
  await clock.run(all)
  expect(otherAtMs).toBe(1_000_000)
  expect(blockedAtMs).toBe(1_061_000)
})

it('refuses a call that cannot wait for operating time to come back', async () => {
  const budget = memoryBudget({ clock: createFakeClock(1_000_000) })
  budget.learn({
    ...ask(),
    charges: [{ method: 'crm.deal.get', operating: 478, resetAtMs: 1_060_000 }],
    refusal: undefined,
    retryAfterMs: undefined,
  })
  const refusal = { code: 'limit.operating', retryAfterMs: 61_000, retryable: true }
  await expect(budget.acquire(ask('interactive', { maxWaitMs: 10_000 }))).rejects.toMatchObject(refusal)
})

it('takes no slot for a method whose operating time ran out while it stood in the queue', async () => {
  const clock = createFakeClock(1_000_000)
  const budget = memoryBudget({ clock, maxParallel: 1 })
  const first = await budget.acquire(ask())
  const granted: [name: string, atMs: number][] = []
  const note = (name: string) => () => void granted.push([name, clock.now()])
  const heavy = spend(
    budget,
    Array.from({ length: 3 }, () => ask()),
    note('heavy'),
  )
  const other = spend(budget, [ask('normal', { methods: ['crm.lead.get'] })], note('other'))
  const charges = [{ method: 'crm.deal.get', operating: 480, resetAtMs: 1_060_000 }]
  budget.learn({ ...ask(), charges, refusal: undefined, retryAfterMs: undefined })
  first.release()
  await clock.run(Promise.all([heavy, other]))
  expect(granted).toEqual([['other', 1_000_000], ...Array.from({ length: 3 }, () => ['heavy', 1_061_000])])
  expect((await budget.status())[0]).toMatchObject({ inFlight: 0, waiting: { normal: 0 } })
})

it('waits for operating time no longer than allowed, however often it is taken away again', async () => {
  const clock = createFakeClock(0)
  const budget = memoryBudget({ clock })
  const block = (): void => budget.learn({ ...ask(), charges: [], refusal: 'operating', retryAfterMs: 60_000 })
  block()
  const call = budget.acquire(ask('normal', { maxWaitMs: 100_000 })).catch((error: unknown) => error)
  const other = clock.sleep(59_999).then(block)
  const [refusal] = await clock.run(Promise.all([call, other]))
  expect(refusal).toMatchObject({ code: 'limit.operating' })
  expect(clock.now()).toBe(60_000)
})

it('tells how much is used and who waits', async () => {
  const clock = createFakeClock(0)
  const budget = memoryBudget({ clock })
  const work = spend(
    budget,
    Array.from({ length: 60 }, () => ask('bulk')),
    () => undefined,
  )
  await clock.advance(0)
  expect(await budget.status()).toEqual([
    {
      portal: 'p.example',
      egress: '',
      capacity: 50,
      perSecond: 2,
      level: 49,
      waiting: { interactive: 0, normal: 0, bulk: 11 },
      inFlight: 0,
      operating: expect.anything(),
    },
  ])
  await clock.run(work)
})

it('keeps the addresses apart that a process calls from', async () => {
  const clock = createFakeClock(0)
  const budget = memoryBudget({ clock, maxParallel: 100 })
  const requests = Array.from({ length: 98 }, (_, index) => ask('normal', { egress: index % 2 === 0 ? '192.0.2.1' : '192.0.2.2' }))
  await clock.run(spend(budget, requests, () => undefined))
  expect(clock.now()).toBe(0)
  expect((await budget.status()).map(({ egress, level }) => [egress, level])).toEqual([
    ['192.0.2.1', 49],
    ['192.0.2.2', 49],
  ])
})

it('never has more requests under way than asked for', async () => {
  const clock = createFakeClock(0)
  const budget = memoryBudget({ clock, maxParallel: 3 })
  let open = 0
  let most = 0
  const work = Array.from({ length: 20 }, async () => {
    const lease = await budget.acquire(ask())
    most = Math.max(most, ++open)
    await clock.sleep(300)
    open--
    lease.release()
    lease.release()
  })
  await clock.run(Promise.all(work))
  expect(most).toBe(3)
})

it('refuses an unknown plan', () => {
  expect(() => memoryBudget({ plan: 'gold' as 'basic' })).toThrow(ConfigError)
})

it('goes on under the limits of the plan that the portal told', async () => {
  const clock = createFakeClock(0)
  const budget = memoryBudget({ clock, maxParallel: 300 })
  budget.learn({ ...ask(), charges: [], refusal: undefined, retryAfterMs: undefined, plan: 'enterprise' })
  let sent = 0
  const work = spend(
    budget,
    Array.from({ length: 250 }, () => ask()),
    () => sent++,
  )
  await clock.advance(0)
  expect(sent).toBe(249)
  await clock.run(work)
})

it.each([0, -1, Number.NaN])('refuses %s requests under way, because nothing would ever be sent', (maxParallel) => {
  expect(() => memoryBudget({ maxParallel })).toThrow(ConfigError)
})
