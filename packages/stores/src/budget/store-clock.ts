/** What a process knows of the store's clock. */
export interface StoreClock {
  /** The store's time at a moment of this process's clock; undefined before the first answer. */
  at(ownMs: number): number | undefined
  /** An answer that told the store's time, with this process's when it was asked for and when it came. */
  learn(sentAtMs: number, storeMs: number, receivedAtMs: number): void
}

/**
 * Keeps the distance between both clocks: by each answer it is at most that from sending and at least that from receiving. The least seen is nearest
 * to the truth, and a clock that jumps shows at once.
 */
export function createStoreClock(): StoreClock {
  let distanceMs: number | undefined
  return {
    at: (ownMs) => (distanceMs === undefined ? undefined : ownMs + distanceMs),
    learn: (sentAtMs, storeMs, receivedAtMs) => {
      const most = storeMs - sentAtMs
      distanceMs = Math.max(storeMs - receivedAtMs, Math.min(distanceMs ?? most, most))
    },
  }
}
