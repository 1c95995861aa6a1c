import { setMaxListeners } from 'node:events'
import { ConfigError, type Budget, type BudgetRequest, type Lane } from '@b24kit/client'
import { createFakeClock, type FakeClock } from '@b24kit/client/testing'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { BudgetStore } from './budget-store.ts'
import { localBudgetStore } from './local-budget-store.ts'
import { sharedBudget } from './shared-budget.ts'

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

/** A store that answers after some time, or not at all. */
function slowStore(clock: FakeClock, state: { latencyMs: number; failure?: Error | undefined }): BudgetStore {
  const store = localBudgetStore(clock.now)
  return {
    ...store,
    step: async (key, request, signal) => {
      await clock.sleep(state.latencyMs)
      if (state.failure !== undefined) throw state.failure
      return await store.step(key, request, signal)
    },
  }
}

it('never grants more than burst plus rate in any window, nor forgets anybody, whoever calls when in whichever lane', async () => {
  const call = fc.record({
    process: fc.nat({ max: 7 }),
    atMs: fc.nat({ max: 20_000 }),
    lane: fc.constantFrom<Lane>('interactive', 'normal', 'bulk'),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(call, { maxLength: 100 }), fc.nat({ max: 80 }), async (calls, latencyMs) => {
      const clock = createFakeClock()
      const store = slowStore(clock, { latencyMs })
      const processes = Array.from({ length: 8 }, () => sharedBudget(store, { clock, maxParallel: 3 }))
      const granted: number[] = []
      const all = calls.map(async ({ process, atMs, lane }) => {
        await clock.sleep(atMs)
        const lease = await processes[process]!.acquire(ask(lane))
        granted.push(clock.now())
        await clock.sleep(150)
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
    { numRuns: 20 },
  )
})

it('loses no slot while somebody waits', async () => {
  const clock = createFakeClock(0)
  const store = localBudgetStore(clock.now)
  const processes = Array.from({ length: 8 }, () => sharedBudget(store, { clock }))
  const granted: number[] = []
  const calls = Array.from({ length: 120 }, (_, index) => spend(processes[index % 8]!, 'bulk', () => granted.push(clock.now())))
  await clock.run(Promise.all(calls))
  expect(granted.filter((atMs) => atMs === 0)).toHaveLength(48)
  expect(granted.at(-1)).toBe(((120 - 48) / 2) * 1000)
})

it('lets an interactive call go at once although others fill every slot, and further ones after a slot each', async () => {
  const clock = createFakeClock(0)
  const store = localBudgetStore(clock.now)
  const [busy, widget] = [sharedBudget(store, { clock }), sharedBudget(store, { clock })]
  const bulk = Array.from({ length: 100 }, () => spend(busy, 'bulk'))
  await clock.advance(10_250)
  const granted: number[] = []
  const calls = Array.from({ length: 3 }, () => spend(widget, 'interactive', () => granted.push(clock.now() - 10_250)))
  await clock.run(Promise.all([...calls, ...bulk]))
  expect(granted[0]).toBe(0)
  expect(granted[1]).toBeLessThanOrEqual(500)
  expect(granted[2]).toBeLessThanOrEqual(1000)
})

it('sends one step at a time, however many calls wait', async () => {
  const clock = createFakeClock(0)
  const local = localBudgetStore(clock.now)
  let steps = 0
  const store: BudgetStore = {
    ...local,
    step: (...args) => {
      steps++
      return local.step(...args)
    },
  }
  const budget = sharedBudget(store, { clock, maxParallel: 10 })
  await clock.run(Promise.all(Array.from({ length: 200 }, () => spend(budget))))
  expect(steps).toBeLessThan(200 + 200)
})

it('gives a slot back that was granted to a call given up meanwhile', async () => {
  const clock = createFakeClock(0)
  const budget = sharedBudget(slowStore(clock, { latencyMs: 20 }), { clock, maxParallel: 100 })
  const controller = new AbortController()
  setMaxListeners(0, controller.signal)
  const given = Array.from({ length: 48 }, () => budget.acquire(ask('normal', { signal: controller.signal })))
  await clock.advance(10)
  controller.abort(new Error('changed my mind'))
  await Promise.allSettled(given)
  const granted: number[] = []
  await clock.run(Promise.all(Array.from({ length: 48 }, () => spend(budget, 'normal', () => granted.push(clock.now())))))
  expect(granted.at(-1)).toBeLessThan(100)
})

it('keeps no place for a call that was given up while its step was under way', async () => {
  const clock = createFakeClock(0)
  const store = slowStore(clock, { latencyMs: 20 })
  const [first, second] = [sharedBudget(store, { clock, maxParallel: 100 }), sharedBudget(store, { clock })]
  await clock.run(Promise.all(Array.from({ length: 49 }, () => spend(first, 'interactive'))))
  const controller = new AbortController()
  const given = first.acquire(ask('interactive', { signal: controller.signal })).catch(() => 'given up')
  await clock.advance(10)
  controller.abort()
  expect(await given).toBe('given up')
  await clock.advance(100)
  expect((await second.status())[0]!.waiting).toEqual({ interactive: 0, normal: 0, bulk: 0 })
})

it.each([
  ['fails', { latencyMs: 0, failure: new Error('connection refused') }] as const,
  ['does not answer', { latencyMs: 3_600_000 }] as const,
])('rejects calls by name when the store %s, within its time, and goes on when it is back', async (_, trouble) => {
  const clock = createFakeClock(0)
  const state: { latencyMs: number; failure?: Error | undefined } = { ...trouble }
  const budget = sharedBudget(slowStore(clock, state), { clock })
  budget.learn({ ...ask(), charges: [], refusal: 'rate', retryAfterMs: undefined })
  const call = budget.acquire(ask()).catch((error: unknown) => error)
  expect(await clock.run(call)).toMatchObject({ code: 'store.down', retryable: true, portal: 'p.example' })
  expect(clock.now()).toBe(2000)
  Object.assign(state, { latencyMs: 0, failure: undefined })
  // The refusal that could not be told is told now.
  let grantedAtMs = 0
  await clock.run(spend(budget, 'normal', () => (grantedAtMs = clock.now())))
  expect(grantedAtMs).toBe(3500)
})

it('repeats a step whose failure passes in time', async () => {
  const clock = createFakeClock(0)
  const state: { latencyMs: number; failure?: Error | undefined } = { latencyMs: 0, failure: new Error('failover') }
  const budget = sharedBudget(slowStore(clock, state), { clock })
  const call = spend(budget)
  await clock.advance(1500)
  state.failure = undefined
  await clock.run(call)
  expect(clock.now()).toBeLessThan(2000)
})

it('goes on with its part of the limits when asked to, and comes back to the store', async () => {
  const clock = createFakeClock(0)
  const state: { latencyMs: number; failure?: Error | undefined } = { latencyMs: 0, failure: new Error('connection refused') }
  const store = slowStore(clock, state)
  const processes = Array.from({ length: 4 }, () => sharedBudget(store, { clock, whenDown: { processes: 4 } }))
  const granted: number[] = []
  const calls = processes.flatMap((process) => Array.from({ length: 4 }, () => spend(process, 'normal', () => granted.push(clock.now()))))
  await clock.run(Promise.all(calls))
  for (const atMs of granted) expect(granted.filter((other) => other <= atMs).length).toBeLessThanOrEqual((atMs / 1000) * 2)
  state.failure = undefined
  const backAtMs = clock.now()
  await clock.advance(10_000)
  await clock.run(Promise.all(Array.from({ length: 40 }, (_, index) => spend(processes[index % 4]!))))
  expect(clock.now() - backAtMs).toBe(10_000)
})

it('holds up nobody when its waiters and their store are gone for good', async () => {
  const clock = createFakeClock(0)
  const store = localBudgetStore(clock.now)
  const dead = sharedBudget(store, { clock: { now: clock.now, sleep: () => new Promise(() => {}) } })
  const alive = sharedBudget(store, { clock })
  await clock.run(Promise.all(Array.from({ length: 48 }, () => spend(alive))))
  void spend(dead, 'interactive')
  void spend(dead, 'interactive')
  await clock.advance(0)
  await clock.run(spend(alive))
  expect(clock.now()).toBeLessThanOrEqual(2000)
})

it('is not frozen by a store whose clock was set back by an hour', async () => {
  const clock = createFakeClock(0)
  let wrongMs = 3_600_000
  const store = localBudgetStore(() => clock.now() + wrongMs)
  const processes = [sharedBudget(store, { clock }), sharedBudget(store, { clock })] as const
  await clock.run(Promise.all(Array.from({ length: 48 }, () => spend(processes[0]))))
  const waiting = [spend(processes[0]), spend(processes[1])]
  await clock.advance(100)
  wrongMs = 0
  await clock.run(Promise.all([...waiting, spend(processes[1])]))
  expect(clock.now()).toBeLessThanOrEqual(2500)
})

it('never throws at a lesson, whatever it holds', () => {
  const budget = sharedBudget(localBudgetStore(Date.now))
  expect(() => budget.learn({ ...ask(), charges: [], refusal: undefined, retryAfterMs: undefined, plan: 'gold' as 'basic' })).not.toThrow()
})

it.each([{ plan: 'gold' as 'basic' }, { maxParallel: 0 }, { timeoutMs: Number.NaN }, { whenDown: { processes: 0 } }])(
  'refuses %j, under which no call could go',
  (options) => {
    expect(() => sharedBudget(localBudgetStore(Date.now), options)).toThrow(ConfigError)
  },
)

async function spend(budget: Budget, lane: Lane = 'normal', onGrant: () => void = () => {}): Promise<void> {
  const lease = await budget.acquire(ask(lane))
  onGrant()
  lease.release()
}
