import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPortal } from '../index.ts'
import { createClock } from './create-clock.ts'

const START = Date.parse('2026-01-05T09:00:00Z')

describe('virtual clock', () => {
  it('starts at a fixed time and moves only when told', () => {
    const clock = createClock('virtual')
    expect(clock.now()).toBe(START)
    clock.advance('61m')
    expect(clock.now()).toBe(START + 61 * 60_000)
    clock.set(START)
    expect(clock.now()).toBe(START)
  })

  it('wakes sleepers in the order they are due, equal ones in the order they went to sleep', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 40 }), async (delays) => {
        const clock = createClock('virtual')
        const woken: { delay: number; index: number; at: number }[] = []
        const all = delays.map(async (delay, index) => {
          await clock.sleep(delay)
          woken.push({ delay, index, at: clock.now() - START })
        })
        await clock.run(Promise.all(all))
        const expected = delays
          .map((delay, index) => ({ delay, index, at: delay }))
          .toSorted((a, b) => a.delay - b.delay || a.index - b.index)
        expect(woken).toEqual(expected)
      }),
      { numRuns: 50 },
    )
  })

  it('wakes exactly those that an advance reaches', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 100 }), { maxLength: 20 }),
        fc.integer({ min: 0, max: 100 }),
        async (delays, by) => {
          const clock = createClock('virtual')
          let woken = 0
          for (const delay of delays) void clock.sleep(delay).then(() => woken++)
          clock.advance(by)
          await new Promise(setImmediate)
          expect(woken).toBe(delays.filter((delay) => delay <= by).length)
        },
      ),
      { numRuns: 50 },
    )
  })

  it('runs chains of sleeps without waiting for them', async () => {
    const clock = createClock('virtual')
    const work = async (): Promise<number> => {
      for (let minute = 0; minute < 1000; minute++) await clock.sleep(60_000)
      return clock.now()
    }
    expect(await clock.run(work())).toBe(START + 1000 * 60_000)
  })

  it('passes on what the work throws', async () => {
    const clock = createClock('virtual')
    await expect(clock.run(clock.sleep(5).then(() => Promise.reject(new Error('no'))))).rejects.toThrow('no')
  })

  it('runUntilIdle follows sleepers that sleep again', async () => {
    const clock = createClock('virtual')
    const done = (async () => {
      await clock.sleep(10)
      await clock.sleep(10)
      return clock.now()
    })()
    await clock.runUntilIdle()
    expect(await done).toBe(START + 20)
    expect(clock.now()).toBe(START + 20)
  })

  it('a sleeper leaves by its signal', async () => {
    const clock = createClock('virtual')
    const abort = new AbortController()
    const sleep = clock.sleep(1000, abort.signal)
    abort.abort(new Error('stopped'))
    await expect(sleep).rejects.toThrow('stopped')
    await clock.runUntilIdle()
    expect(clock.now()).toBe(START)
    await expect(clock.sleep(1, abort.signal)).rejects.toThrow('stopped')
  })

  it('does not jump while a request is held', async () => {
    const clock = createClock('virtual')
    clock.hold()
    let seen = 0
    const work = clock.sleep(1000)
    const later = (async () => {
      for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate)
      seen = clock.now()
      clock.release()
    })()
    await clock.run(Promise.all([work, later]))
    expect(seen).toBe(START)
  })

  it('reset returns to the start and lets nobody sleep for ever', async () => {
    const clock = createClock('virtual')
    clock.advance('1d')
    const sleep = clock.sleep(1000)
    clock.reset()
    await sleep
    expect(clock.now()).toBe(START)
  })
})

describe('real clock', () => {
  it('shifts by what it is advanced', () => {
    const clock = createClock('real')
    const before = Date.now()
    clock.advance('1h')
    expect(clock.now()).toBeGreaterThanOrEqual(before + 3_600_000)
    clock.reset()
    expect(clock.now()).toBeLessThanOrEqual(Date.now())
  })

  it('wakes by itself, and at once when advanced', async () => {
    const clock = createClock('real')
    await expect(clock.run(clock.sleep(1))).resolves.toBeUndefined()
    const long = clock.sleep(3_600_000)
    clock.advance('2h')
    await expect(long).resolves.toBeUndefined()
  })
})

it('refuses a duration it does not understand', () => {
  const clock = createClock('virtual')
  expect(() => clock.advance('soon' as '1m')).toThrow(RangeError)
  expect(() => clock.advance(Number.NaN)).toThrow(RangeError)
})

it.each(['real', 'virtual'] as const)('leaves nobody asleep when the portal closes: %s', async (kind) => {
  const portal = await createPortal({ clock: kind, scopes: [] })
  const asleep = portal.clock.sleep(3_600_000)
  await portal.close()
  await expect(asleep).resolves.toBeUndefined()
})
