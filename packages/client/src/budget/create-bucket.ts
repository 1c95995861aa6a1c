/** The portal's leaky bucket as seen from the caller's side (limits.md). */
export interface Bucket {
  /** Milliseconds until a request may be sent; 0 means now. */
  delayMs(nowMs: number): number
  /** Counts a request. */
  take(nowMs: number): void
  /** The portal refused: others fill the same bucket, so it is taken as full. */
  fill(nowMs: number): void
  level(nowMs: number): number
}

export interface BucketOptions {
  readonly capacity: number
  readonly perSecond: number
}

/** Requests kept free: answers overtake each other on the way, so the portal may see two of them closer together than they were sent. */
const margin = 1

/** A leaky bucket that reserves before it sends: the level counts requests from the moment they are let go. */
export function createBucket({ capacity, perSecond }: BucketOptions): Bucket {
  let level = 0
  let atMs = Number.NEGATIVE_INFINITY
  const drain = (nowMs: number): void => {
    // A clock that was set back must not freeze the bucket, nor drain it twice.
    if (nowMs > atMs && atMs !== Number.NEGATIVE_INFINITY) level = Math.max(0, level - ((nowMs - atMs) / 1000) * perSecond)
    atMs = nowMs
  }
  return {
    delayMs: (nowMs) => {
      drain(nowMs)
      const excess = level + 1 - (capacity - margin)
      return excess <= 1e-9 ? 0 : Math.ceil((excess / perSecond) * 1000)
    },
    take: (nowMs) => {
      drain(nowMs)
      level += 1
    },
    fill: (nowMs) => {
      drain(nowMs)
      level = Math.max(level, capacity)
    },
    level: (nowMs) => {
      drain(nowMs)
      return level
    },
  }
}
