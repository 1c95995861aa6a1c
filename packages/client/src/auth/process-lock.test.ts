import { expect, it } from 'vitest'
import { createFakeClock } from '../testing/fake-clock.ts'
import { processLock } from './process-lock.ts'

it('lets one at a time pass, in the order they came, with a growing fence', async () => {
  const clock = createFakeClock()
  const lock = processLock({ clock })
  const log: string[] = []
  const use = async (name: string): Promise<number> => {
    const held = await lock.acquire('k', { ttlMs: 60_000 })
    log.push(`+${name}`)
    await clock.sleep(10)
    log.push(`-${name}`)
    await held.release()
    return held.fence
  }
  const fences = await clock.run(Promise.all(['a', 'b', 'c'].map(use)))
  expect(log).toEqual(['+a', '-a', '+b', '-b', '+c', '-c'])
  expect(fences).toEqual([1, 2, 3])
})

it('keeps keys apart', async () => {
  const lock = processLock({ clock: createFakeClock() })
  await lock.acquire('a', { ttlMs: 60_000 })
  expect(await lock.acquire('b', { ttlMs: 60_000 })).toMatchObject({ fence: 2 })
})

it('takes a holder for dead after its time, whose late release harms nobody', async () => {
  const clock = createFakeClock(0)
  const lock = processLock({ clock })
  const dead = await lock.acquire('k', { ttlMs: 5000 })
  const second = await clock.run(lock.acquire('k', { ttlMs: 5000 }))
  expect(clock.now()).toBe(5000)
  await dead.release()
  let isThirdIn = false
  const third = lock.acquire('k', { ttlMs: 5000 }).then((held) => {
    isThirdIn = true
    return held
  })
  await clock.advance(1000)
  expect(isThirdIn).toBe(false)
  await second.release()
  expect((await third).fence).toBe(3)
})

it('loses who gives up waiting, and nobody else', async () => {
  const clock = createFakeClock()
  const lock = processLock({ clock })
  const first = await lock.acquire('k', { ttlMs: 60_000 })
  const controller = new AbortController()
  const impatient = lock.acquire('k', { ttlMs: 60_000, signal: controller.signal })
  const third = lock.acquire('k', { ttlMs: 60_000 })
  controller.abort(new Error('enough'))
  await expect(impatient).rejects.toThrow('enough')
  let isThirdIn = false
  void third.then(() => (isThirdIn = true))
  await clock.advance(10)
  expect(isThirdIn).toBe(false)
  await first.release()
  expect(await third).toMatchObject({ fence: 2 })
  await expect(lock.acquire('k', { ttlMs: 1, signal: AbortSignal.abort(new Error('before')) })).rejects.toThrow('before')
})
