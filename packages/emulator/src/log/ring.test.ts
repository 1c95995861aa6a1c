import { expect, it } from 'vitest'
import { MAX_WEIGHT, RecordRing } from './ring.ts'

const kept = (ring: RecordRing<number>): number[] => [...ring]

it('keeps the newest records', () => {
  const ring = new RecordRing<number>(3)
  for (let record = 1; record <= 10; record++) {
    ring.push(record)
    expect(kept(ring)).toEqual([record - 2, record - 1, record].filter((each) => each > 0))
  }
  expect([ring.length, ring.total, ring.at(-1), ring.at(0)]).toEqual([3, 10, 10, 8])
})

it('keeps none when its capacity is 0', () => {
  const ring = new RecordRing<number>(0)
  ring.push(1)
  expect([kept(ring), ring.length, ring.total, ring.at(-1)]).toEqual([[], 0, 1, undefined])
})

it('drops the oldest of records that are too heavy together', () => {
  const ring = new RecordRing<number>(1000, () => MAX_WEIGHT / 8)
  for (let record = 1; record <= 100; record++) {
    ring.push(record)
    expect(ring.length).toBeLessThanOrEqual(8)
    expect(kept(ring).at(-1)).toBe(record)
  }
  expect(ring.length).toBeGreaterThanOrEqual(4)
  expect(ring.total).toBe(100)
})

it('keeps the newest record whatever it weighs', () => {
  const ring = new RecordRing<number>(10, (record) => (record === 2 ? MAX_WEIGHT * 2 : 1))
  const after = [1, 2, 3].map((record) => {
    ring.push(record)
    return kept(ring)
  })
  expect(after).toEqual([[1], [2], [3]])
})

it.each([-1, 1.5, Number.NaN])('refuses a capacity of %s', (capacity) => {
  expect(() => new RecordRing(capacity)).toThrow(RangeError)
})
