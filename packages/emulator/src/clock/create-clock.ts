import { parseDuration, type Duration } from './parse-duration.ts'
import { TimerQueue, type Timer } from './timer-queue.ts'

export interface PortalClock {
  /** Milliseconds since 1970. */
  now(): number
  /** Resolves when the clock has moved on by `ms`; rejects with the signal's reason. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
  /** Moves the clock and wakes whoever is due, in order. Who sleeps again does so from the new time. RangeError outside 1970 to 9999. */
  advance(by: Duration): void
  set(ms: number): void
  /** Jumps from sleeper to sleeper until nobody sleeps. */
  runUntilIdle(): Promise<void>
  /**
   * Waits for `work`. A virtual clock jumps to the next sleeper whenever nothing else is going on in this process, so that work of
   * minutes takes milliseconds and the same steps every time. Work that waits for anything but this clock is given its time.
   * @example const rows = await portal.clock.run(b24.list('crm.deal.list').toArray({ max: 5000 }))
   */
  run<T>(work: Promise<T>): Promise<T>
}

/** What the in-process transport tells the clock: while a request is held, `run` does not jump. */
export interface HoldableClock extends PortalClock {
  hold(): void
  release(): void
  /** Back to the beginning. Sleepers are woken: nobody else would. */
  reset(): void
  /** Remembers how far the clock was moved; the function goes back there, and wakes sleepers as a reset does. */
  keep(): () => void
  /** Wakes all sleepers, so that no timer keeps the process alive. */
  close(): void
}

export type ClockKind = 'real' | 'virtual'

const VIRTUAL_START_MS = Date.UTC(2026, 0, 5, 9)
/** Dates of later years are printed with other lengths. */
const END_MS = Date.UTC(10_000, 0)
/** Turns of the event loop without any sign of life after which everybody is taken to be asleep. */
const QUIET_TURNS = 4

export function createClock(kind: ClockKind): HoldableClock {
  return new Clock(kind)
}

class Clock implements HoldableClock {
  readonly #isVirtual: boolean
  readonly #timers = new TimerQueue()
  /** The time of a virtual clock; what is added to the machine's time in a real one. */
  #base: number
  #held = 0
  /** Counts signs of life. */
  #activity = 0
  #alarm: ReturnType<typeof setTimeout> | undefined

  constructor(kind: ClockKind) {
    this.#isVirtual = kind === 'virtual'
    this.#base = this.#isVirtual ? VIRTUAL_START_MS : 0
  }

  now(): number {
    return this.#isVirtual ? this.#base : Date.now() + this.#base
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    this.#activity++
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason as Error)
      const onAbort = (): void => {
        this.#timers.remove(timer)
        reject(signal?.reason as Error)
      }
      const timer: Timer = {
        dueMs: this.now() + Math.max(0, ms),
        wake: () => {
          signal?.removeEventListener('abort', onAbort)
          resolve()
        },
      }
      signal?.addEventListener('abort', onAbort, { once: true })
      this.#timers.add(timer)
      this.#arm()
    })
  }

  advance(by: Duration): void {
    this.#moveTo(this.now() + parseDuration(by))
  }

  set(ms: number): void {
    this.#moveTo(ms)
  }

  async runUntilIdle(): Promise<void> {
    for (;;) {
      await this.#settle()
      const next = this.#timers.earliest
      if (!next) return
      this.#moveTo(Math.max(next.dueMs, this.now()))
    }
  }

  async run<T>(work: Promise<T>): Promise<T> {
    if (!this.#isVirtual) return work
    const state = { pending: true }
    const settle = (): void => {
      state.pending = false
    }
    work.then(settle, settle)
    while (state.pending) {
      await this.#settle()
      const next = this.#timers.earliest
      if (state.pending && next) this.#moveTo(Math.max(next.dueMs, this.now()))
    }
    return work
  }

  hold(): void {
    this.#activity++
    this.#held++
  }

  release(): void {
    this.#held--
  }

  reset(): void {
    this.#base = this.#isVirtual ? VIRTUAL_START_MS : 0
    this.close()
  }

  keep(): () => void {
    const base = this.#base
    return () => {
      this.#base = base
      this.close()
    }
  }

  close(): void {
    for (let timer = this.#timers.shift(); timer; timer = this.#timers.shift()) timer.wake()
    this.#arm()
  }

  #moveTo(ms: number): void {
    if (!(ms >= 0 && ms < END_MS)) throw new RangeError(`The clock goes from 1970 to 9999, not to ${ms} ms.`)
    this.#base = this.#isVirtual ? ms : ms - Date.now()
    this.#wakeDue()
  }

  #wakeDue(): void {
    this.#activity++
    while (this.#timers.earliest && this.#timers.earliest.dueMs <= this.now()) this.#timers.shift()?.wake()
    this.#arm()
  }

  /** A real clock rings by itself, for the earliest sleeper. */
  #arm(): void {
    if (this.#isVirtual) return
    clearTimeout(this.#alarm)
    const next = this.#timers.earliest
    if (!next) return
    // setTimeout counts whole milliseconds in 31 bits; a later sleeper is armed again when it rings.
    this.#alarm = setTimeout(() => this.#wakeDue(), Math.min(Math.max(0, next.dueMs - this.now()), 2 ** 31 - 1))
  }

  /** Lets the event loop turn until nobody has moved for a while. */
  async #settle(): Promise<void> {
    for (let quiet = 0, seen = this.#activity; quiet < QUIET_TURNS; quiet++) {
      await new Promise(setImmediate)
      if (this.#held === 0 && seen === this.#activity) continue
      seen = this.#activity
      quiet = -1
    }
  }
}
