import assert from 'node:assert/strict'
import type { Lane } from '@b24kit/client'
import type { JoinBudget } from './budget-cases.ts'
import { openStage } from './budget-stage.ts'
import { defineCase } from './define-case.ts'
import type { StoreCase } from './store-case.ts'

/** What a budget does for the calls of one process. */
export function oneProcessCases(join: JoinBudget): readonly StoreCase[] {
  return [
    defineCase('lets a burst go at once and holds the rest to the pace of the portal', async () => {
      const stage = openStage(join)
      const { spend } = stage.join()
      await Promise.all(numbers(54).map((number) => spend(String(number))))
      for (const [from, { atMs: fromMs }] of stage.grants.entries()) {
        for (const [to, { atMs: toMs }] of stage.grants.entries()) assert.ok(to - from + 1 <= 50 + ((toMs - fromMs) / 1000) * 2)
      }
      assert.ok(stage.grants[44]!.atMs < stage.grants[53]!.atMs - 1000, 'the burst waited')
    }),

    defineCase('lets calls of one lane go in the order in which they came', async () => {
      const stage = openStage(join)
      const { spend } = stage.join()
      const names = numbers(53).map(String)
      await Promise.all(names.map((name) => spend(name)))
      assert.deepEqual(
        stage.grants.map(({ name }) => name),
        names,
      )
    }),

    defineCase('takes the bucket for full after a refusal', async () => {
      const stage = openStage(join)
      const { spend, learn } = stage.join({ plan: 'enterprise' })
      await spend('first')
      const fullAtMs = stage.grants[0]!.atMs
      learn({ refusal: 'rate' })
      await Promise.all(numbers(8).map((number) => spend(String(number))))
      for (const [sent, { atMs }] of stage.grants.entries()) assert.ok(sent <= ((atMs - fullAtMs) / 1000) * 5)
    }),

    defineCase('prefers interactive calls to normal ones and those to bulk', async () => {
      const stage = openStage(join)
      const { spend, learn } = stage.join({ plan: 'enterprise' })
      await spend('first')
      learn({ refusal: 'rate' })
      const lanes: readonly Lane[] = ['bulk', 'normal', 'interactive', 'bulk', 'interactive', 'normal']
      await Promise.all(lanes.map((lane) => spend(lane, { lane })))
      assert.deepEqual(
        stage.grants.slice(1).map(({ name }) => name),
        ['interactive', 'interactive', 'normal', 'normal', 'bulk', 'bulk'],
      )
    }),

    defineCase('lets an interactive call overtake a queue that stands already', async () => {
      const stage = openStage(join)
      const { spend, learn } = stage.join({ plan: 'enterprise' })
      await spend('first')
      learn({ refusal: 'rate' })
      const [head, ...rest] = numbers(6).map((number) => spend(`bulk ${number}`, { lane: 'bulk' }))
      await head
      await Promise.all([spend('interactive', { lane: 'interactive' }), ...rest])
      assert.equal(stage.grants[2]!.name, 'interactive')
    }),

    defineCase('gives a waiter up when its signal aborts, and lets the others go on', async () => {
      const stage = openStage(join)
      const { spend, learn, status } = stage.join({ plan: 'enterprise' })
      await spend('first')
      learn({ refusal: 'rate' })
      const controller = new AbortController()
      const given = spend('given up', { signal: controller.signal })
      const other = spend('other')
      controller.abort(new Error('changed my mind'))
      await assert.rejects(given, /changed my mind/)
      await other
      await assert.rejects(spend('too late', { signal: controller.signal }), /changed my mind/)
      const { waiting, inFlight } = await status()
      assert.deepEqual({ ...waiting, inFlight }, { interactive: 0, normal: 0, bulk: 0, inFlight: 0 })
    }),

    defineCase('keeps portals apart', async () => {
      const [busy, idle] = [openStage(join), openStage(join)]
      const process = busy.join()
      await process.spend('first')
      process.learn({ refusal: 'rate' })
      const waiting = process.spend('waits')
      await process.spend('elsewhere', { portal: idle.portal })
      assert.equal(busy.grants.at(-1)!.name, 'elsewhere')
      await waiting
    }),

    defineCase('holds back a method whose operating time is used up, and no other', async () => {
      const stage = openStage(join)
      const { spend, learn } = stage.join()
      await spend('first')
      const resetAtMs = Date.now() + 700
      learn({ charges: [{ method: 'crm.deal.get', operating: 478, resetAtMs }] })
      const held = spend('held')
      await spend('other', { methods: ['crm.lead.get'] })
      await spend('other credential', { credential: 'webhook:2' })
      await held
      assert.deepEqual(
        stage.grants.slice(1).map(({ name }) => name),
        ['other', 'other credential', 'held'],
      )
      assert.ok(Date.now() >= resetAtMs)
    }),

    defineCase('holds back a method that was refused for want of operating time, wherever it stands in a batch', async () => {
      const stage = openStage(join)
      const { spend, learn } = stage.join()
      await spend('first')
      learn({ refusal: 'operating', methods: ['crm.deal.add'], retryAfterMs: 600 })
      const batch = spend('batch', { methods: ['batch', 'crm.lead.add', 'CRM.DEAL.ADD'] })
      await spend('other batch', { methods: ['batch', 'crm.lead.add'] })
      await batch
      // A budget counts whole milliseconds: what is 599.3 to this stage may be 600 to it.
      assert.ok(stage.grants[2]!.atMs - stage.grants[0]!.atMs > 598)
    }),

    defineCase('refuses a call that cannot wait for operating time to come back', async () => {
      const { spend, learn } = openStage(join).join()
      await spend('first')
      learn({ refusal: 'operating', retryAfterMs: 60_000 })
      await assert.rejects(spend('impatient', { maxWaitMs: 10_000 }), { code: 'limit.operating', retryable: true })
    }),

    defineCase('never has more requests under way than asked for', async () => {
      const stage = openStage(join)
      const { budget, spend } = stage.join({ maxParallel: 3 })
      let open = 0
      let most = 0
      await spend('first')
      const request = {
        portal: stage.portal,
        egress: '',
        credential: 'webhook:1',
        methods: [],
        lane: 'normal',
        maxWaitMs: 0,
        signal: undefined,
      } as const
      await Promise.all(
        numbers(20).map(async () => {
          const lease = await budget.acquire(request)
          most = Math.max(most, ++open)
          await new Promise(setImmediate)
          open--
          lease.release()
          lease.release()
        }),
      )
      assert.equal(most, 3)
    }),

    defineCase('lets everybody go on a portal without limits', async () => {
      const stage = openStage(join)
      const { spend } = stage.join({ plan: 'none' })
      await Promise.all(numbers(300).map((number) => spend(String(number), { lane: 'bulk' })))
      assert.equal(stage.grants.length, 300)
    }),

    defineCase('learns the plan of a portal', async () => {
      const stage = openStage(join)
      const { spend, learn, status } = stage.join()
      await spend('first')
      learn({ plan: 'enterprise' })
      await Promise.all(numbers(60).map((number) => spend(String(number))))
      const { capacity, perSecond } = await status()
      assert.deepEqual({ capacity, perSecond }, { capacity: 250, perSecond: 5 })
    }),

    defineCase('tells how much is used and who waits', async () => {
      const stage = openStage(join)
      const { spend, learn, status, untilWaiting } = stage.join()
      await spend('first')
      learn({ refusal: 'rate', charges: [{ method: 'crm.deal.get', operating: 12.5, resetAtMs: Date.now() + 60_000 }] })
      const waiting = [spend('normal'), spend('bulk', { lane: 'bulk' })]
      await untilWaiting('bulk', 1)
      let found = await status()
      while (found.level < 45) found = await status()
      assert.ok(found.level <= 50)
      assert.deepEqual(
        { waiting: found.waiting, inFlight: found.inFlight, capacity: found.capacity, operating: found.operating['crm.deal.get'] },
        { waiting: { interactive: 0, normal: 1, bulk: 1 }, inFlight: 0, capacity: 50, operating: 12.5 },
      )
      await Promise.all(waiting)
    }),
  ]
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index)
}
