import { processLock, systemClock, type Lock } from '@b24kit/client'
import { createAskStore, type StoreOptions } from '../rows/ask-store.ts'
import type { Rows } from '../rows/rows.ts'
import { leaveLock, readLock, takeLock, type LockState } from './take-lock.ts'
import { untilAborted } from './until-aborted.ts'

/** As long as a timer can be. */
const endlessMs = 2 ** 31 - 1

/** A lock over any rows: what files, SQLite, PostgreSQL and Redis have in common. */
export function sharedLock(rows: Rows, options: StoreOptions = {}): Lock {
  const { clock = systemClock } = options
  const ask = createAskStore('The lock', options)
  // Of those who wait in this process only the first asks the store.
  const line = processLock({ clock })
  let failure: unknown

  /** One step: `decide` may be asked several times, until nobody else wrote meanwhile. */
  const change = <Turn extends { readonly state: LockState | undefined }>(
    key: string,
    decide: (before: LockState | undefined, nowMs: number) => Turn,
  ): Promise<Turn> =>
    ask(async (signal) => {
      // JSON escapes what a database may not store, such as NUL.
      const name = JSON.stringify(key)
      for (;;) {
        const { text, version, nowMs } = await rows.read(name, signal)
        const before = readLock(text)
        const turn = decide(before, nowMs)
        if (turn.state === before || (await rows.write(name, JSON.stringify(turn.state), version, signal))) return turn
        signal.throwIfAborted()
      }
    })

  return {
    acquire: async (key, { ttlMs, signal }) => {
      const known = failure
      const place = await line.acquire(key, { ttlMs: endlessMs, signal })
      const id = globalThis.crypto.randomUUID()
      const leave = (): Promise<unknown> => change(key, (before) => ({ state: leaveLock(before, id) }))
      let step: Promise<unknown> | undefined
      try {
        // Whoever waited while the store failed is told so at once, not each after a time of its own.
        if (failure !== undefined && failure !== known) throw failure
        for (;;) {
          const asked = change(key, (before, nowMs) => takeLock(before, { id, ttlMs }, nowMs))
          step = asked
          const { fence, delayMs } = await untilAborted(asked, signal)
          failure = undefined
          if (fence !== undefined) return { fence, release: async () => void (await leave()) }
          await clock.sleep(delayMs, signal)
        }
      } catch (error) {
        if (!signal?.aborted) failure = error
        // The place in the line goes, or the lock itself where it comes too late, and what a lost answer may have brought.
        void step?.then(leave, leave).catch(() => undefined)
        throw error
      } finally {
        void place.release()
      }
    },
  }
}
