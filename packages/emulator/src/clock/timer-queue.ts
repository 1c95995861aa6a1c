export interface Timer {
  readonly dueMs: number
  readonly wake: () => void
}

/** Timers in the order they are due; equal ones in the order they were set. */
export class TimerQueue {
  readonly #timers: Timer[] = []

  get earliest(): Timer | undefined {
    return this.#timers[0]
  }

  add(timer: Timer): void {
    this.#timers.splice(this.#positionAfter(timer.dueMs), 0, timer)
  }

  remove(timer: Timer): void {
    const at = this.#timers.indexOf(timer)
    if (at >= 0) this.#timers.splice(at, 1)
  }

  shift(): Timer | undefined {
    return this.#timers.shift()
  }

  #positionAfter(dueMs: number): number {
    let low = 0
    let high = this.#timers.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#timers[middle]!.dueMs <= dueMs) low = middle + 1
      else high = middle
    }
    return low
  }
}
