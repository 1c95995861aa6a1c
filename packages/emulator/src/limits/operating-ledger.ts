import { keepMap } from '../snapshot/keep-map.ts'

/** Where a method stands: what `time.operating` and `time.operating_reset_at` tell. */
export interface OperatingStanding {
  readonly spentMs: number
  /** When the oldest bucket leaves; unix milliseconds. */
  readonly resetAtMs: number
}

const BUCKET_MS = 60_000
const WINDOW_MS = 600_000

/**
 * Execution time per credential and method in ten one-minute buckets (settings/performance/limits.md). A bucket opens with its first
 * call and leaves ten minutes later: a first call at 10:05:20 is forgotten at 10:15:20.
 */
export class OperatingLedger {
  readonly #windows = new Map<string, Map<string, Bucket[]>>()

  bill(credential: string, method: string, costMs: number, nowMs: number): OperatingStanding {
    const buckets = this.#live(credential, method, nowMs)
    const last = buckets.at(-1)
    if (last && nowMs - last.openedMs < BUCKET_MS) last.spentMs += costMs
    else buckets.push({ openedMs: nowMs, spentMs: costMs })
    return standingOf(buckets, nowMs)
  }

  standing(credential: string, method: string, nowMs: number): OperatingStanding {
    return standingOf(this.#live(credential, method, nowMs), nowMs)
  }

  /** Remembers every bucket; the function puts them back. */
  keep(): () => void {
    return keepMap(this.#windows, (methods) => structuredClone(methods))
  }

  clear(): void {
    this.#windows.clear()
  }

  #live(credential: string, method: string, nowMs: number): Bucket[] {
    let methods = this.#windows.get(credential)
    if (!methods) this.#windows.set(credential, (methods = new Map()))
    let buckets = methods.get(method)
    if (!buckets) methods.set(method, (buckets = []))
    while (buckets[0] && buckets[0].openedMs + WINDOW_MS <= nowMs) buckets.shift()
    return buckets
  }
}

interface Bucket {
  readonly openedMs: number
  spentMs: number
}

function standingOf(buckets: readonly Bucket[], nowMs: number): OperatingStanding {
  let spentMs = 0
  for (const bucket of buckets) spentMs += bucket.spentMs
  return { spentMs, resetAtMs: (buckets[0]?.openedMs ?? nowMs) + WINDOW_MS }
}
