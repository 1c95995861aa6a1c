import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { LeakyBucket } from './leaky-bucket.ts'

const basic = { burst: 50, perSecond: 2 }

function admitted(bucket: LeakyBucket, nowMs: number, requests: number): number {
  return Array.from({ length: requests }, () => bucket.admit(nowMs, basic)).filter(Boolean).length
}

it('lets exactly the burst pass, then two in a second', () => {
  const bucket = new LeakyBucket()
  expect(admitted(bucket, 1000, 120)).toBe(50)
  expect(admitted(bucket, 2000, 10)).toBe(2)
  expect(admitted(bucket, 2000 + 60_000, 120)).toBe(50)
})

it('does not count what it refused', () => {
  const bucket = new LeakyBucket()
  admitted(bucket, 0, 1000)
  expect(admitted(bucket, 500, 10)).toBe(1)
})

it('never trips steady use at the drain rate', () => {
  const bucket = new LeakyBucket()
  for (let ms = 0; ms < 600_000; ms += 500) expect(bucket.admit(ms, basic)).toBe(true)
})

it('never admits more than the limits allow in any window', () => {
  const rate = fc.record({ burst: fc.integer({ min: 1, max: 60 }), perSecond: fc.integer({ min: 1, max: 10 }) })
  fc.assert(
    fc.property(rate, fc.array(fc.integer({ min: 0, max: 3000 }), { maxLength: 300 }), (limit, gaps) => {
      const bucket = new LeakyBucket()
      const passed: number[] = []
      let nowMs = 0
      for (const gap of gaps) {
        nowMs += gap
        if (bucket.admit(nowMs, limit)) passed.push(nowMs)
      }
      for (let from = 0; from < passed.length; from++) {
        for (let to = from; to < passed.length; to++) {
          const seconds = (passed[to]! - passed[from]!) / 1000
          // Below `burst` one more passes, so the level stays under burst + 1.
          expect(to - from + 1).toBeLessThan(limit.burst + 1 + seconds * limit.perSecond + 1e-6)
        }
      }
    }),
    { numRuns: 30 },
  )
})

it('serves everybody who keeps to the rate', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 500, max: 5000 }), { maxLength: 200 }), (gaps) => {
      const bucket = new LeakyBucket()
      let nowMs = 0
      for (const gap of gaps) expect(bucket.admit((nowMs += gap), basic)).toBe(true)
    }),
  )
})
