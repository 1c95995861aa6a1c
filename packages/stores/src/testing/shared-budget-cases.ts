import { systemClock } from '@b24kit/client'
import assert from 'node:assert/strict'
import type { JoinBudget } from './budget-cases.ts'
import { deadClock, openStage, skewedClock, type BudgetStage, type StageProcess } from './budget-stage.ts'
import { defineCase } from './define-case.ts'
import type { StoreCase } from './store-case.ts'

const hourMs = 3_600_000
/** Calls that come closer to each other than a trip to the store takes have no order: each process knows the store's time that well only. */
const fartherThanStoreMs = 100

/** What a budget does for processes that share it. */
export function sharedBudgetCases(join: JoinBudget): readonly StoreCase[] {
  return [
    defineCase('counts the requests of all processes in one bucket', async () => {
      const stage = openStage(join)
      const processes = Array.from({ length: 4 }, () => stage.join())
      await Promise.all(processes.flatMap(({ spend }) => Array.from({ length: 13 }, () => spend('any'))))
      for (const [from, { atMs: fromMs }] of stage.grants.entries()) {
        for (const [to, { atMs: toMs }] of stage.grants.entries()) assert.ok(to - from + 1 <= 50 + ((toMs - fromMs) / 1000) * 2)
      }
      for (const { status } of processes) assert.ok((await status()).level > 40)
    }),

    defineCase('counts each address that calls leave from by itself', async () => {
      const stage = openStage(join)
      const { spend, learn } = stage.join()
      await spend('first')
      learn({ refusal: 'rate' })
      const waiting = spend('waits')
      await spend('from elsewhere', { egress: '203.0.113.7' })
      assert.equal(stage.grants.at(-1)!.name, 'from elsewhere')
      await waiting
    }),

    defineCase('lets nobody go anywhere after a refusal that one process saw', async () => {
      const { stage, first, second } = await fullBucket(join)
      const fullAtMs = stage.grants[0]!.atMs
      await Promise.all(Array.from({ length: 8 }, (_, index) => (index % 2 === 0 ? first : second).spend('any')))
      for (const [sent, { atMs }] of stage.grants.entries()) assert.ok(sent <= ((atMs - fullAtMs) / 1000) * 5)
    }),

    defineCase('lets calls of several processes go in the order in which they came', async () => {
      const { stage, first, second, watcher } = await fullBucket(join)
      const calls: Promise<void>[] = []
      for (const [index, process] of [first, second, second, first].entries()) {
        calls.push(process.spend(`call ${index}`))
        await watcher.untilWaiting('normal', index + 1)
        await systemClock.sleep(fartherThanStoreMs)
      }
      await Promise.all(calls)
      assert.deepEqual(
        stage.grants.slice(1).map(({ name }) => name),
        ['call 0', 'call 1', 'call 2', 'call 3'],
      )
    }),

    defineCase('prefers an interactive call to what waits in other processes', async () => {
      const { stage, first, second } = await fullBucket(join)
      const bulk = Array.from({ length: 6 }, () => first.spend('bulk', { lane: 'bulk' }))
      await bulk[0]
      await Promise.all([second.spend('interactive', { lane: 'interactive' }), ...bulk])
      assert.equal(stage.grants[2]!.name, 'interactive')
    }),

    defineCase('is not held up by a process that died while it waited', async () => {
      const { stage, second } = await fullBucket(join)
      const dead = stage.join({ plan: 'enterprise', clock: deadClock })
      void dead.spend('dead', { lane: 'interactive' })
      await second.untilWaiting('interactive', 1)
      await Promise.all([second.spend('alive'), second.spend('alive')])
      assert.deepEqual(
        stage.grants.slice(1).map(({ name }) => name),
        ['alive', 'alive'],
      )
    }),

    defineCase('is not misled by processes whose clocks are wrong', async () => {
      const { stage, first, second, watcher } = await fullBucket(join, [-hourMs, hourMs])
      const fullAtMs = stage.grants[0]!.atMs
      const calls: Promise<void>[] = []
      for (const [index, process] of [second, first, second, first].entries()) {
        calls.push(process.spend(`call ${index}`))
        await watcher.untilWaiting('normal', index + 1)
        await systemClock.sleep(fartherThanStoreMs)
      }
      await Promise.all(calls)
      assert.deepEqual(
        stage.grants.slice(1).map(({ name }) => name),
        ['call 0', 'call 1', 'call 2', 'call 3'],
      )
      for (const [sent, { atMs }] of stage.grants.entries()) assert.ok(sent <= ((atMs - fullAtMs) / 1000) * 5)
    }),

    defineCase('passes a place on when the call of another process is given up', async () => {
      const { stage, first, second } = await fullBucket(join)
      const controller = new AbortController()
      const given = first.spend('given up', { lane: 'interactive', signal: controller.signal })
      await second.untilWaiting('interactive', 1)
      const other = second.spend('other')
      controller.abort(new Error('changed my mind'))
      await assert.rejects(given, /changed my mind/)
      await other
      await second.untilWaiting('interactive', 0)
      assert.equal(stage.grants.at(-1)!.name, 'other')
    }),

    defineCase('shares operating time, blocks and the plan', async () => {
      const stage = openStage(join)
      const [first, second] = [stage.join(), stage.join()]
      await first.spend('first')
      first.learn({ charges: [{ method: 'crm.deal.get', operating: 479, resetAtMs: Date.now() + 60_000 }] })
      first.learn({ refusal: 'operating', methods: ['crm.deal.add'], retryAfterMs: 60_000 })
      first.learn({ plan: 'enterprise' })
      while ((await second.status()).capacity !== 250) await new Promise(setImmediate)
      const refusal = { code: 'limit.operating' }
      await assert.rejects(second.spend('used up', { maxWaitMs: 0 }), refusal)
      await assert.rejects(second.spend('blocked', { methods: ['crm.deal.add'], egress: '203.0.113.7', maxWaitMs: 0 }), refusal)
      await second.spend('other', { methods: ['crm.lead.get'] })
      assert.equal((await second.status()).operating['crm.deal.get'], 479)
    }),
  ]
}

/** Two processes that call, one that looks on, and a bucket that one of them was told is full. Plan Enterprise: a slot every 200 ms. */
async function fullBucket(
  join: JoinBudget,
  [firstSkewMs, secondSkewMs]: readonly [number, number] = [0, 0],
): Promise<{ readonly stage: BudgetStage; readonly first: StageProcess; readonly second: StageProcess; readonly watcher: StageProcess }> {
  const stage = openStage(join)
  const first = stage.join({ plan: 'enterprise', clock: skewedClock(firstSkewMs) })
  const second = stage.join({ plan: 'enterprise', clock: skewedClock(secondSkewMs) })
  await first.spend('first')
  first.learn({ refusal: 'rate' })
  const watcher = stage.join({ plan: 'enterprise' })
  while ((await watcher.status()).level < 240) await new Promise(setImmediate)
  return { stage, first, second, watcher }
}
