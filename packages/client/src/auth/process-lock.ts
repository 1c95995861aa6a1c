import { systemClock, type Clock } from '../clock.ts'
import { abortable } from './abortable.ts'
import type { Lock } from './lock.ts'

/** A lock within this process: first come, first served. Processes that share tokens need one that they share as well. */
export function processLock({ clock = systemClock }: { readonly clock?: Clock } = {}): Lock {
  /** Per key, what the next one to come has to wait for. */
  const queues = new Map<string, Promise<void>>()
  let fence = 0
  return {
    acquire: async (key, { ttlMs, signal }) => {
      const ahead = queues.get(key) ?? Promise.resolve()
      const turn = new AbortController()
      const over = new Promise<void>((resolve) => turn.signal.addEventListener('abort', () => resolve(), { once: true }))
      const queue = ahead.then(() => over)
      queues.set(key, queue)
      void queue.then(() => queues.get(key) === queue && queues.delete(key))
      try {
        await abortable(ahead, signal)
      } catch (error) {
        turn.abort()
        throw error
      }
      clock.sleep(ttlMs, turn.signal).then(
        () => turn.abort(),
        () => undefined,
      )
      return { fence: ++fence, release: async () => turn.abort() }
    },
  }
}
