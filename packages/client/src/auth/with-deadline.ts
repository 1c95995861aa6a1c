import type { Clock } from '../clock.ts'

/** What `work` gives, or a rejection with `late()` after `timeoutMs`. */
export async function withDeadline<Result>(work: Promise<Result>, clock: Clock, timeoutMs: number, late: () => Error): Promise<Result> {
  const done = new AbortController()
  const alarm = clock.sleep(timeoutMs, done.signal).then(() => {
    throw late()
  })
  try {
    return await Promise.race([work, alarm])
  } finally {
    done.abort()
  }
}
