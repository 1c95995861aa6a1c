import type { Clock } from '@b24kit/client'

/** Milliseconds between attempts of a step that failed. */
const pauseMs = 100

/** Repeats what fails until it succeeds or its time is over, and rejects with its last failure then. A result that comes later is dropped. */
export async function withinDeadline<Result>(
  timeoutMs: number,
  clock: Clock,
  attempt: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const timer = new AbortController()
  const deadline = new AbortController()
  let failure: unknown = new Error(`No answer within ${timeoutMs} ms.`)
  const repeat = async (): Promise<Result> => {
    for (;;) {
      try {
        return await attempt(deadline.signal)
      } catch (error) {
        if (deadline.signal.aborted) throw error
        failure = error
        await clock.sleep(pauseMs, deadline.signal)
      }
    }
  }
  const expire = async (): Promise<never> => {
    await clock.sleep(timeoutMs, timer.signal)
    throw failure
  }
  try {
    return await Promise.race([repeat(), expire()])
  } finally {
    deadline.abort()
    timer.abort()
  }
}
