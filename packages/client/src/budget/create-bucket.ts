import { drainLevel, slotDelayMs, type BucketLimits } from './bucket-level.ts'

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

/** Requests kept free: answers overtake each other on the way, so the portal may see two of them closer together than they were sent. */
const margin = 1

/**
 * A leaky bucket that reserves before it sends: the level counts requests from the moment they are let go.
 *
 * @param limits read anew each time: they change when the portal tells its plan.
 */
export function createBucket(limits: BucketLimits): Bucket {
  let level = 0
  let atMs = Number.NEGATIVE_INFINITY
  const drain = (nowMs: number): number => {
    level = drainLevel(level, nowMs - atMs, limits.perSecond)
    atMs = nowMs
    return level
  }
  return {
    delayMs: (nowMs) => slotDelayMs(drain(nowMs), limits.capacity - margin, limits.perSecond),
    take: (nowMs) => void (level = drain(nowMs) + 1),
    // A bucket without limits never empties again.
    fill: (nowMs) => void (level = Math.max(drain(nowMs), Number.isFinite(limits.capacity) ? limits.capacity : 0)),
    level: drain,
  }
}
