import type { Clock } from '../clock.ts'

/** A clock that moves only when told to. */
export interface FakeClock extends Clock {
  /** Moves on and wakes every sleeper on the way, in order of time. */
  advance(ms: number): Promise<void>
  /** Keeps jumping to the next sleeper until `promise` has settled. */
  run<Result>(promise: Promise<Result>): Promise<Result>
}

interface Sleeper {
  readonly atMs: number
  wake(): void
}

/** @param startMs milliseconds since 1970; default 2026-01-05T09:00:00Z. */
export function createFakeClock(startMs: number = Date.UTC(2026, 0, 5, 9)): FakeClock {
  let nowMs = startMs
  const sleepers = new Set<Sleeper>()
  const next = (): Sleeper | undefined =>
    [...sleepers].reduce<Sleeper | undefined>((first, it) => (first && first.atMs <= it.atMs ? first : it), undefined)
  const wake = async (sleeper: Sleeper): Promise<void> => {
    nowMs = Math.max(nowMs, sleeper.atMs)
    sleepers.delete(sleeper)
    sleeper.wake()
    await settle()
  }
  return {
    now: () => nowMs,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason)
        const abort = (): void => {
          sleepers.delete(sleeper)
          reject(signal!.reason)
        }
        const sleeper: Sleeper = {
          atMs: nowMs + Math.max(0, ms),
          wake: () => {
            signal?.removeEventListener('abort', abort)
            resolve()
          },
        }
        sleepers.add(sleeper)
        signal?.addEventListener('abort', abort, { once: true })
      }),
    advance: async (ms) => {
      const untilMs = nowMs + ms
      await settle()
      for (let sleeper = next(); sleeper !== undefined && sleeper.atMs <= untilMs; sleeper = next()) await wake(sleeper)
      nowMs = untilMs
      await settle()
    },
    run: async (promise) => {
      let isDone = false
      const done = (): void => void (isDone = true)
      promise.then(done, done)
      for (;;) {
        await settle()
        if (isDone) return promise
        const sleeper = next()
        if (sleeper !== undefined) await wake(sleeper)
      }
    },
  }
}

// A turn of the event loop lets every promise that can settle do so.
function settle(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      port1.close()
      resolve()
    })
    port1.start()
    port2.postMessage(undefined)
  })
}
