import { expect, it } from 'vitest'
import { memoryRows } from '../rows/memory-rows.ts'
import { sharedLock } from './shared-lock.ts'

const aMinute = { ttlMs: 60_000 }

it('tells a store that does not answer within its time, once for all who wait', async () => {
  let asked = 0
  const read = (): Promise<never> => {
    asked++
    return new Promise(() => {})
  }
  const lock = sharedLock({ ...memoryRows(), read }, { timeoutMs: 50 })
  const results = await Promise.allSettled([1, 2, 3].map(() => lock.acquire('k', aMinute)))
  for (const result of results) expect(result).toMatchObject({ reason: { name: 'StoreError', code: 'store.down', retryable: true } })
  // To have it, and to give back what may have come of that.
  expect(asked).toBe(2)
})

it('asks the store again when somebody comes after it failed', async () => {
  const rows = memoryRows()
  let isDown = true
  const lock = sharedLock(
    { ...rows, read: (name, signal) => (isDown ? Promise.reject(new Error('refused')) : rows.read(name, signal)) },
    { timeoutMs: 50 },
  )
  await expect(lock.acquire('k', aMinute)).rejects.toThrow('The lock failed (refused).')
  isDown = false
  expect((await lock.acquire('k', aMinute)).fence).toBeGreaterThan(0)
})

it('has a lock once, however often the answer to its write is lost', async () => {
  const rows = memoryRows()
  let lost = 0
  const lock = sharedLock({
    ...rows,
    write: async (...args) => {
      const isWritten = await rows.write(...args)
      if (lost++ === 0) throw new Error('reset')
      return isWritten
    },
  })
  const held = await lock.acquire('k', aMinute)
  expect(lost).toBe(1)
  await held.release()
  expect((await lock.acquire('k', aMinute)).fence).toBeGreaterThan(held.fence)
})

it('does not hold a failure against those who come to their turn once the store answers again', async () => {
  const rows = memoryRows()
  let isDown = false
  const read: typeof rows.read = (name, signal) =>
    isDown && name.includes('b') ? Promise.reject(new Error('refused')) : rows.read(name, signal)
  const lock = sharedLock({ ...rows, read }, { timeoutMs: 50 })
  const held = await lock.acquire('a', aMinute)
  const waiting = [lock.acquire('a', aMinute), lock.acquire('a', aMinute)]
  isDown = true
  await expect(lock.acquire('b', aMinute)).rejects.toThrow('refused')
  await held.release()
  for (const turn of waiting) await (await turn).release()
})
