import type { Lane } from '../exchange.ts'

/** Everyone who waits for a slot: the lane decides first, then the order of arrival. */
export interface Lanes<Waiter> {
  push(lane: Lane, waiter: Waiter): void
  /** Takes out who is next. */
  shift(): Waiter | undefined
  remove(lane: Lane, waiter: Waiter): void
  readonly size: number
  counts(): Record<Lane, number>
}

const order: readonly Lane[] = ['interactive', 'normal', 'bulk']

export function createLanes<Waiter>(): Lanes<Waiter> {
  // A Set keeps the order of arrival and removes from the middle in constant time.
  const queues: Record<Lane, Set<Waiter>> = { interactive: new Set(), normal: new Set(), bulk: new Set() }
  return {
    push: (lane, waiter) => void queues[lane].add(waiter),
    shift: () => {
      for (const lane of order) {
        for (const waiter of queues[lane]) {
          queues[lane].delete(waiter)
          return waiter
        }
      }
      return undefined
    },
    remove: (lane, waiter) => void queues[lane].delete(waiter),
    get size() {
      return queues.interactive.size + queues.normal.size + queues.bulk.size
    },
    counts: () => ({ interactive: queues.interactive.size, normal: queues.normal.size, bulk: queues.bulk.size }),
  }
}
