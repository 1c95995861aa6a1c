import type { Lane } from '@b24kit/client'
import type { LaneCounts } from './budget-store.ts'

export const laneNames: readonly Lane[] = ['interactive', 'normal', 'bulk']

/** Those of this process who wait for a slot of one bucket: the lane decides first, then the order of arrival. */
export interface WaitingLine<Waiter> {
  add(lane: number, waiter: Waiter): void
  /** False where it does not wait any more. */
  remove(lane: number, waiter: Waiter): boolean
  first(count: number): Waiter[]
  counts(): LaneCounts
}

export function createWaitingLine<Waiter>(): WaitingLine<Waiter> {
  // A Set keeps the order of arrival and removes from the middle in constant time.
  const lanes = [new Set<Waiter>(), new Set<Waiter>(), new Set<Waiter>()] as const
  return {
    add: (lane, waiter) => void lanes[lane]!.add(waiter),
    remove: (lane, waiter) => lanes[lane]!.delete(waiter),
    first: (count) => {
      const found: Waiter[] = []
      for (const lane of lanes) {
        for (const waiter of lane) {
          if (found.length >= count) return found
          found.push(waiter)
        }
      }
      return found
    },
    counts: () => [lanes[0].size, lanes[1].size, lanes[2].size],
  }
}
