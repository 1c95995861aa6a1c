import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createBucket } from './create-bucket.ts'

// The portal's own rule (limits.md), written here a second time: the level drains, and a request at a full level is refused.
function portal(capacity: number, perSecond: number): (nowMs: number) => boolean {
  let level = 0
  let atMs = 0
  return (nowMs) => {
    level = Math.max(0, level - ((nowMs - atMs) / 1000) * perSecond)
    atMs = nowMs
    if (level >= capacity) return false
    level += 1
    return true
  }
}

it('never lets a request go that the portal would refuse, and loses at most one slot of the burst', () => {
  fc.assert(
    fc.property(
      fc.constantFrom({ capacity: 50, perSecond: 2 }, { capacity: 250, perSecond: 5 }),
      fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 400 }),
      (limits, pauses) => {
        const bucket = createBucket(limits)
        const accepts = portal(limits.capacity, limits.perSecond)
        let nowMs = 1_767_000_000_000
        for (const pauseMs of pauses) {
          nowMs += pauseMs
          nowMs += bucket.delayMs(nowMs)
          expect(bucket.delayMs(nowMs)).toBe(0)
          bucket.take(nowMs)
          expect(accepts(nowMs)).toBe(true)
        }
      },
    ),
  )
})

it('lets a burst of 49 go at once and then two a second', () => {
  const bucket = createBucket({ capacity: 50, perSecond: 2 })
  let sent = 0
  while (bucket.delayMs(0) === 0) {
    bucket.take(0)
    sent++
  }
  expect(sent).toBe(49)
  expect(bucket.delayMs(0)).toBe(500)
  expect(bucket.delayMs(500)).toBe(0)
})

it('takes a refusal as a sign that others fill the same bucket', () => {
  const bucket = createBucket({ capacity: 50, perSecond: 2 })
  bucket.take(0)
  bucket.fill(0)
  expect(bucket.delayMs(0)).toBe(1000)
})

it('is not frozen by a clock that was set back', () => {
  const bucket = createBucket({ capacity: 50, perSecond: 2 })
  for (let sent = 0; sent < 49; sent++) bucket.take(3_600_000)
  expect(bucket.delayMs(0)).toBe(500)
  expect(bucket.delayMs(500)).toBe(0)
})

it('has room again once a portal that was thought to have no limit tells one', () => {
  const limits = { capacity: Number.POSITIVE_INFINITY, perSecond: 1 }
  const bucket = createBucket(limits)
  bucket.fill(0)
  Object.assign(limits, { capacity: 50, perSecond: 2 })
  expect(bucket.delayMs(60_000)).toBe(0)
})
