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

export class RecordRing<T> implements Ring<T> {
  readonly #capacity: number
  #records: T[] = []
  #total = 0

  constructor(capacity: number) {
    this.#capacity = capacity
  }

  push(record: T): void {
    this.#total++
    this.#records.push(record)
    // Cut seldom: one copy per capacity of pushes.
    if (this.#records.length >= this.#capacity * 2) this.#records = this.#records.slice(-this.#capacity)
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
    this.#total = 0
  }

  [Symbol.iterator](): Iterator<T> {
    return this.#kept()[Symbol.iterator]()
  }

  toJSON(): readonly T[] {
    return this.#kept()
  }

  #kept(): readonly T[] {
    return this.#records.length > this.#capacity ? this.#records.slice(-this.#capacity) : this.#records
  }
}
