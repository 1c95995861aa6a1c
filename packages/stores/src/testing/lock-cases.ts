import assert from 'node:assert/strict'
import type { HeldLock, Lock } from '@b24kit/client'
import { defineCase } from './define-case.ts'
import type { StoreCase } from './store-case.ts'

/** Opens the lock as one more process would: all of them exclude each other. Each case uses keys of its own. */
export type OpenLock = () => Lock

const aMinute = { ttlMs: 60_000 }

/**
 * What every `Lock` must do, in real time: each case takes up to some seconds, and all of them may run at once. One that serves a single process is
 * handed over as `() => lock`.
 *
 * @example for (const { name, run } of lockCases(() => myLock(connection))) test(name, run)
 */
export function lockCases(open: OpenLock): readonly StoreCase[] {
  return [
    defineCase('lets one at a time pass among all processes, with a growing fence', async () => {
      const key = newKey()
      const fences: number[] = []
      let inside = 0
      const work = async (lock: Lock): Promise<void> => {
        for (let times = 0; times < 5; times++) {
          const held = await lock.acquire(key, aMinute)
          assert.equal(++inside, 1, 'two hold it')
          fences.push(held.fence)
          await turnOfLoop()
          inside--
          await held.release()
        }
      }
      await Promise.all(Array.from({ length: 4 }, open).flatMap((lock) => [work(lock), work(lock)]))
      assert.equal(fences.length, 40)
      assert.ok(
        fences.every((fence, index) => index === 0 || fence > fences[index - 1]!),
        `the fence does not grow: ${fences.join(' ')}`,
      )
    }),

    defineCase('keeps keys apart, whatever characters they have', async () => {
      const [lock, key] = [open(), newKey()]
      const odd = ['', ' ', '/', '..', `'"`, '\0', '\n', '💶', 'a', 'A', 'x'.repeat(1000)]
      const held = await Promise.all(odd.map((end) => lock.acquire(key + end, aMinute)))
      await assert.rejects(open().acquire(key, { ...aMinute, signal: AbortSignal.timeout(200) }), { name: 'TimeoutError' })
      await Promise.all(held.map(({ release }) => release()))
    }),

    defineCase('wakes the next when the lock is given back', async () => {
      const [first, second, key] = [open(), open(), newKey()]
      const held = await first.acquire(key, aMinute)
      const next = second.acquire(key, aMinute)
      await turnOfLoop()
      await held.release()
      const { fence, release } = await next
      assert.ok(fence > held.fence)
      await release()
    }),

    defineCase('lets those who wait in one process pass in the order in which they came', async () => {
      const [lock, key] = [open(), newKey()]
      const order: number[] = []
      const held = await open().acquire(key, aMinute)
      const waiting = [0, 1, 2, 3].map(async (number) => {
        const { release } = await lock.acquire(key, aMinute)
        order.push(number)
        await release()
      })
      await held.release()
      await Promise.all(waiting)
      assert.deepEqual(order, [0, 1, 2, 3])
    }),

    defineCase('starves nobody beside a process that takes it over and over', async () => {
      const [greedy, patient, key] = [open(), open(), newKey()]
      const served = new AbortController()
      const takeAgain = async (): Promise<void> => {
        while (!served.signal.aborted) {
          const held = await greedy.acquire(key, aMinute)
          await held.release()
        }
      }
      const taking = takeAgain()
      const held = await patient.acquire(key, aMinute)
      served.abort()
      await held.release()
      await taking
    }),

    defineCase('takes a holder for dead after its time, and not before', async () => {
      const [dead, next, key] = [open(), open(), newKey()]
      const askedAtMs = performance.now()
      const lost = await dead.acquire(key, { ttlMs: 400 })
      const held = await next.acquire(key, aMinute)
      // Clocks that count whole milliseconds may differ by one.
      assert.ok(performance.now() - askedAtMs >= 398, 'too early')
      assert.ok(held.fence > lost.fence)
      await held.release()
    }),

    defineCase('minds no late release, nor a second one, of an earlier holder', async () => {
      const [first, second, third, key] = [open(), open(), open(), newKey()]
      const late = await first.acquire(key, { ttlMs: 100 })
      const held = await second.acquire(key, aMinute)
      await late.release()
      await late.release()
      await assert.rejects(third.acquire(key, { ...aMinute, signal: AbortSignal.timeout(300) }), { name: 'TimeoutError' })
      await held.release()
      const last = await third.acquire(key, aMinute)
      await held.release()
      await assert.rejects(first.acquire(key, { ...aMinute, signal: AbortSignal.timeout(300) }), { name: 'TimeoutError' })
      await last.release()
    }),

    defineCase('rejects with the reason of a signal that aborts, and lets the others pass', async () => {
      const [first, second, third, key] = [open(), open(), open(), newKey()]
      const tooLate = { ...aMinute, signal: AbortSignal.abort(new Error('before')) }
      await assert.rejects(first.acquire(key, tooLate), /before/)
      const held = await first.acquire(key, aMinute)
      const controller = new AbortController()
      const impatient = second.acquire(key, { ...aMinute, signal: controller.signal })
      const behind = second.acquire(key, aMinute)
      const elsewhere = third.acquire(key, aMinute)
      await turnOfLoop()
      controller.abort(new Error('enough'))
      await assert.rejects(impatient, /enough/)
      await held.release()
      const use = async (coming: Promise<HeldLock>): Promise<void> => (await coming).release()
      await Promise.all([use(behind), use(elsewhere)])
    }),

    defineCase('leaves no lock behind that was given up while it was coming', async () => {
      const [lock, key] = [open(), newKey()]
      for (let times = 0; times < 20; times++) {
        const controller = new AbortController()
        const coming = lock.acquire(key, { ...aMinute, signal: controller.signal })
        if (times % 2 === 0) await turnOfLoop()
        controller.abort(new Error('enough'))
        await coming.then(
          ({ release }) => release(),
          () => undefined,
        )
      }
      const held = await open().acquire(key, aMinute)
      await held.release()
    }),
  ]
}

function newKey(): string {
  return `refresh:${globalThis.crypto.randomUUID()}`
}

/** Whatever can happen at once has happened. */
function turnOfLoop(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 10)
  })
}
