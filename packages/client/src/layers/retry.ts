import type { Clock } from '../clock.ts'
import { LimitError, type B24Error } from '../errors/b24-error.ts'
import type { Layer, PortalRequest } from '../exchange.ts'

export interface RetryOptions {
  /** Attempts of one call, refusals by the rate limit not counted. Default 4. */
  readonly maxAttempts?: number
}

/**
 * Repeats what may be repeated: refusals that prove that nothing was executed, for every method; lost or broken answers and faults inside
 * the portal only for reads and idempotent writes. A write whose outcome is unknown surfaces after its first attempt.
 */
export function retry(clock: Clock, random: () => number, options: RetryOptions = {}): Layer {
  const maxAttempts = options.maxAttempts ?? 4
  return async (request, next) => {
    let waitLeftMs = request.maxWaitMs
    for (let attempt = 1, counted = 1; ; attempt++) {
      const outcome = await next({ ...request, attempt, maxWaitMs: waitLeftMs })
      if (outcome.ok) return outcome
      if (!isRepeatable(outcome.error, request)) return outcome
      const isRefusal = outcome.error.code === 'limit.rate' || outcome.error.code === 'limit.operating'
      if (!isRefusal && ++counted > maxAttempts) return outcome
      // What a refused attempt had waited for operating time counts as well.
      if (outcome.error.code === 'limit.operating') waitLeftMs -= outcome.waitedMs ?? 0
      const waitMs = delayOf(outcome.error, attempt, random)
      if (waitMs > waitLeftMs) return outcome
      waitLeftMs -= waitMs
      try {
        await clock.sleep(waitMs, request.signal)
      } catch {
        return outcome
      }
    }
  }
}

function isRepeatable(error: B24Error, request: PortalRequest): boolean {
  switch (error.code) {
    case 'limit.rate':
    case 'limit.operating':
    case 'transport.unsent':
    case 'transport.breaker':
      return true
    case 'transport.lost':
    case 'transport.timeout':
    case 'transport.answer':
    case 'api.server':
      return request.kind !== 'write'
    default:
      return false
  }
}

// 1-2-4 s with ±25 % jitter, so that many processes do not come back at once.
function delayOf(error: B24Error, attempt: number, random: () => number): number {
  const backoffMs = Math.min(1000 * 2 ** (attempt - 1), 30_000) * (0.75 + random() / 2)
  const askedMs = error instanceof LimitError ? (error.retryAfterMs ?? 0) : 0
  return Math.max(backoffMs, askedMs)
}
