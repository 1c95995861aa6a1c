import fc from 'fast-check'
import { expect, it } from 'vitest'
import { leaveLock, readLock, takeLock, type LockState } from './take-lock.ts'

const startMs = 1_800_000_000_000

function take(state: LockState | undefined, id: string, nowMs: number, ttlMs = 5000) {
  return takeLock(state, { id, ttlMs }, nowMs)
}

it('is had by the first who asks; the others stand in line and look rarer the further back they are', () => {
  const a = take(undefined, 'a', startMs)
  expect(a.fence).toBe(startMs)
  const b = take(a.state, 'b', startMs + 1)
  const c = take(b.state, 'c', startMs + 2)
  expect([b, c].map(({ fence, delayMs }) => [fence, delayMs])).toEqual([
    [undefined, 25],
    [undefined, 50],
  ])
  const free = leaveLock(c.state, 'a')
  expect(take(free, 'c', startMs + 3).fence).toBe(undefined)
  expect(take(free, 'b', startMs + 3).fence).toBe(startMs + 3)
})

it('wakes the first in line to the millisecond when the holder is taken for dead', () => {
  const { state } = take(undefined, 'a', startMs)
  const b = take(state, 'b', startMs + 4990)
  expect(b.delayMs).toBe(10)
  expect(take(b.state, 'b', startMs + 4999).fence).toBe(undefined)
  expect(take(b.state, 'b', startMs + 5000).fence).toBe(startMs + 5000)
})

it('gives who asks again, because an answer was lost, the same answer and writes nothing', () => {
  const a = take(undefined, 'a', startMs)
  expect(take(a.state, 'a', startMs + 7)).toEqual({ state: a.state, fence: startMs, delayMs: 0 })
  expect(take(a.state, 'a', startMs + 7).state).toBe(a.state)
  const b = take(a.state, 'b', startMs)
  expect(take(b.state, 'b', startMs + 999).state).toBe(b.state)
  expect(take(b.state, 'b', startMs + 1001).state.line).toEqual([{ id: 'b', untilMs: startMs + 3001 }])
})

it('passes over who waited and fell silent', () => {
  let { state } = take(undefined, 'a', startMs)
  for (const id of ['b', 'c']) ({ state } = take(state, id, startMs))
  const free = leaveLock(state, 'a')
  expect(take(free, 'c', startMs + 1990).fence).toBe(undefined)
  expect(take(free, 'c', startMs + 2000).fence).toBe(startMs + 2000)
})

it('is not prolonged by a clock that is set back, and its fence grows all the same', () => {
  const a = take(undefined, 'a', startMs)
  const b = take(a.state, 'b', startMs - 3_600_000)
  expect(b.fence).toBe(undefined)
  expect(take(b.state, 'b', startMs - 3_600_000 + 5000).fence).toBe(startMs + 1)
})

it('leaves by nobody but who is there', () => {
  const { state } = take(undefined, 'a', startMs)
  expect(leaveLock(state, 'b')).toBe(state)
  expect(leaveLock(undefined, 'b')).toBe(undefined)
  expect(leaveLock(take(state, 'b', startMs).state, 'b')).toEqual(state)
})

it('takes a text that a power cut spoilt for a lock that nobody holds', () => {
  const { state } = take(undefined, 'a', startMs)
  expect(readLock(JSON.stringify(state))).toEqual(state)
  for (const spoilt of [undefined, '', '{"fence":1', 'null', '[]', '{}']) expect(readLock(spoilt)).toBe(undefined)
})

it('never has two holders, and lets everybody in within the time of those ahead', () => {
  const move = fc.record({ who: fc.nat({ max: 4 }), leaves: fc.boolean(), pauseMs: fc.oneof(fc.constant(0), fc.nat({ max: 3000 })) })
  fc.assert(
    fc.property(fc.array(move, { maxLength: 60 }), (moves) => {
      let state: LockState | undefined
      let nowMs = startMs
      let holder: { readonly id: string; readonly untilMs: number } | undefined
      let lastFence = 0
      for (const { who, leaves, pauseMs } of moves) {
        nowMs += pauseMs
        const id = `process ${who}`
        if (leaves) {
          state = leaveLock(state, id)
          if (holder?.id === id) holder = undefined
          continue
        }
        const isFree = holder === undefined || holder.untilMs <= nowMs
        const turn = take(state, id, nowMs)
        state = readLock(JSON.stringify(turn.state))
        if (turn.fence === undefined) {
          expect(turn.delayMs).toBeGreaterThan(0)
        } else if (isFree) {
          expect(turn.fence).toBeGreaterThan(lastFence)
          lastFence = turn.fence
          holder = { id, untilMs: nowMs + 5000 }
        } else {
          expect([holder!.id, lastFence]).toEqual([id, turn.fence])
        }
      }
      expect(take(state, 'late', nowMs + 5000).fence).toBeGreaterThan(lastFence)
    }),
  )
})
