export interface BucketRate {
  /** Requests that pass at once. */
  readonly burst: number
  /** By how much the level falls in a second. */
  readonly perSecond: number
}

/** The request limit of one portal and one caller's address: settings/performance/limits.md. A refused request does not count unless told otherwise: the documentation is silent. */
export class LeakyBucket {
  #level = 0
  #atMs = 0

  /** Whether a request at this time is served. */
  admit(nowMs: number, { burst, perSecond }: BucketRate, refusedCounts = false): boolean {
    const drained = (Math.max(0, nowMs - this.#atMs) / 1000) * perSecond
    this.#level = Math.max(0, this.#level - drained)
    this.#atMs = nowMs
    const isServed = this.#level < burst
    if (isServed || refusedCounts) this.#level += 1
    return isServed
  }

  copy(): LeakyBucket {
    const copy = new LeakyBucket()
    copy.#level = this.#level
    copy.#atMs = this.#atMs
    return copy
  }

  get level(): number {
    return this.#level
  }
}
