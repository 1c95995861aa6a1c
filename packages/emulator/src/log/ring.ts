/** The newest records, in order. Older ones make room. */
export interface Ring<T> extends Iterable<T> {
  /** Records that are kept. */
  readonly length: number
  /** Records ever written since the last clear. */
  readonly total: number
  at(index: number): T | undefined
  filter(test: (record: T) => boolean): T[]
  map<R>(change: (record: T) => R): R[]
  clear(): void
}

/** Characters of requests: parsed, they take up to ten times as many bytes. */
export const MAX_WEIGHT: number = 1 << 25

export class RecordRing<T> implements Ring<T> {
  readonly #capacity: number
  readonly #weigh: (record: T) => number
  #records: T[] = []
  #weight = 0
  #total = 0

  /** At most `capacity` records, fewer where they weigh more than `MAX_WEIGHT` together. Throws a RangeError on what is no capacity. */
  constructor(capacity: number, weigh: (record: T) => number = () => 0) {
    if (!Number.isInteger(capacity) || capacity < 0) throw new RangeError(`A log keeps a whole number of records, got ${capacity}.`)
    this.#capacity = capacity
    this.#weigh = weigh
  }

  push(record: T): void {
    this.#total++
    this.#weight += this.#weigh(record)
    this.#records.push(record)
    if (this.#records.length >= this.#capacity * 2 || this.#weight > MAX_WEIGHT) this.#cut()
  }

  /** Cut seldom, and then well below the limits: one copy per many pushes. The newest record stays, whatever it weighs. */
  #cut(): void {
    const { length } = this.#records
    let from = Math.max(0, length - this.#capacity)
    let weight = 0
    for (let at = length - 1; at >= from; at--) {
      const added = this.#weigh(this.#records[at]!)
      if (weight > 0 && weight + added > MAX_WEIGHT / 2) from = at + 1
      else weight += added
    }
    this.#records = this.#records.slice(from)
    this.#weight = weight
  }

  get length(): number {
    return Math.min(this.#records.length, this.#capacity)
  }

  get total(): number {
    return this.#total
  }

  at(index: number): T | undefined {
    return this.#kept().at(index)
  }

  filter(test: (record: T) => boolean): T[] {
    return this.#kept().filter(test)
  }

  map<R>(change: (record: T) => R): R[] {
    return this.#kept().map(change)
  }

  clear(): void {
    this.#records = []
    this.#weight = 0
    this.#total = 0
  }

  [Symbol.iterator](): Iterator<T> {
    return this.#kept()[Symbol.iterator]()
  }

  toJSON(): readonly T[] {
    return this.#kept()
  }

  #kept(): readonly T[] {
    return this.#records.length > this.#capacity ? this.#records.slice(this.#records.length - this.#capacity) : this.#records
  }
}
