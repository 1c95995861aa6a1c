import type { Clock } from '../clock.ts'
import type { B24Error, TransportError } from '../errors/b24-error.ts'
import type { Layer, Outcome, PortalRequest } from '../exchange.ts'

export interface RetryOptions {
  /** Attempts of one call, refusals by the rate limit not counted. Default 4. */
  readonly maxAttempts?: number
}

/** The portal cuts a call after 60 s (limits.md): until then a first attempt may still be at work. */
const executionMs = 61_000

/**
 * Repeats what may be repeated: refusals that prove that nothing was executed, for every method; lost or broken answers and faults inside
 * the portal only for reads and idempotent writes, and for writes of REST 3.0 under their idempotency key, once the first attempt cannot be
 * at work any more. Any other write whose outcome is unknown surfaces after its first attempt.
 */
export function retry(clock: Clock, random: () => number, options: RetryOptions = {}): Layer {
  const maxAttempts = options.maxAttempts ?? 4
  return async (request, next) => {
    let waitLeftMs = request.maxWaitMs
    let isRenewed = false
    let uncertain: Outcome | undefined
    for (let attempt = 1, counted = 1; ; attempt++) {
      const startedAtMs = clock.now()
      const outcome = await next({ ...request, attempt, maxWaitMs: waitLeftMs })
      if (outcome.ok) return outcome
      // Once: a fresh token that is refused as well is an error, not the beginning of a loop.
      if (outcome.renewed && !isRenewed) {
        isRenewed = true
        continue
      }
      const { mayHaveExecuted } = outcome.error as Partial<TransportError>
      if (mayHaveExecuted && request.kind !== 'read') uncertain = outcome
      const isAgain = isRepeatable(outcome.error, request)
      // That the last attempt was not executed says nothing of the others.
      const failure = isAgain || mayHaveExecuted === false ? (uncertain ?? outcome) : outcome
      if (!isAgain) return failure
      const isRefusal = outcome.error.code === 'limit.rate' || outcome.error.code === 'limit.operating'
      if (!isRefusal && ++counted > maxAttempts) return failure
      // What a refused attempt had waited for operating time counts as well.
      if (outcome.error.code === 'limit.operating') waitLeftMs -= outcome.waitedMs ?? 0
      const busyUntilMs = mayStillRun(outcome.error, request) ? startedAtMs + (outcome.waitedMs ?? 0) + executionMs : 0
      const waitMs = Math.max(delayOf(outcome.error, attempt, random), busyUntilMs - clock.now())
      if (waitMs > waitLeftMs) return failure
      waitLeftMs -= waitMs
      try {
        await clock.sleep(waitMs, request.signal)
      } catch {
        return failure
      }
    }
  }
}

function isRepeatable(error: B24Error, request: PortalRequest): boolean {
  switch (error.code) {
    case 'limit.rate':
    case 'limit.operating':
    case 'transport.breaker':
      return true
    // The call itself was not sent.
    case 'transport.unsent':
    case 'auth.server':
    case 'store.down':
      return error.retryable
    case 'transport.lost':
    case 'transport.timeout':
    case 'transport.answer':
    case 'api.server':
      return request.kind !== 'write' || request.idempotencyKey !== undefined
    // What the portal has no better code for may pass (_includes/system-errors.md).
    case 'api.other':
      return request.kind === 'read' && error.apiCode === 'ERROR_CORE'
    default:
      return false
  }
}

function mayStillRun(error: B24Error, request: PortalRequest): boolean {
  return request.idempotencyKey !== undefined && /lost|timeout|answer|^api/.test(error.code)
}

// 1-2-4 s with ±25 % jitter, so that many processes do not come back at once; a fault that the portal admits is given half a minute or more.
function delayOf(error: B24Error, attempt: number, random: () => number): number {
  const isFault = /^(internal_server_error|error_unexpected_answer)$/i.test(error.apiCode ?? '')
  const backoffMs = isFault ? 30_000 * (1 + random()) : Math.min(1000 * 2 ** (attempt - 1), 30_000) * (0.75 + random() / 2)
  const askedMs = error.retryAfterMs ?? 0
  return Math.max(backoffMs, askedMs)
}
