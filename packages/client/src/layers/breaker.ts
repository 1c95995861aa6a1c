import type { Clock } from '../clock.ts'
import { TransportError, type B24Error } from '../errors/b24-error.ts'
import { contextOf } from '../errors/context-of.ts'
import type { Layer, Outcome, PortalRequest } from '../exchange.ts'

/** Consecutive failures that open the breaker, and how long it stays open at first. */
const threshold = 8
const firstPauseMs = 2_000
const longestPauseMs = 60_000

/**
 * Holds calls back while a portal is down: after eight transport failures in a row, attempts fail at once without being sent, for 2 s at first and
 * twice as long each time a probe fails. An answer of any kind, even a refusal, closes it.
 */
export function breaker(clock: Clock): Layer {
  let failures = 0
  let openUntilMs = 0
  let reason: B24Error | undefined
  return async (request, next) => {
    const now = clock.now()
    if (now < openUntilMs) return { ok: false, error: heldBack(request, reason) }
    // While open, one probe at a time: the next probe is due only after this one had its chance.
    const isProbe = failures >= threshold
    if (isProbe) openUntilMs = now + pauseMs(failures)
    const outcome = await next(request)
    if (isPortalDown(outcome)) {
      // Calls that were under way when it opened fail late and tell nothing new.
      if (failures >= threshold && !isProbe) return outcome
      failures++
      reason = outcome.error
      if (failures >= threshold) openUntilMs = clock.now() + pauseMs(failures)
    } else if (outcome.ok || outcome.status !== undefined) {
      failures = 0
      openUntilMs = 0
    }
    return outcome
  }
}

function pauseMs(failures: number): number {
  return Math.min(firstPauseMs * 2 ** (failures - threshold), longestPauseMs)
}

function isPortalDown(outcome: Outcome): outcome is Outcome & { ok: false } {
  return !outcome.ok && /^transport\.(unsent|lost|timeout)$/.test(outcome.error.code)
}

function heldBack(request: PortalRequest, cause: B24Error | undefined): TransportError {
  return new TransportError({
    ...contextOf(request),
    code: 'transport.breaker',
    message: `${request.method}: ${request.portal} failed repeatedly and is given a pause; it was not sent.`,
    retryable: true,
    whoMustAct: 'wait',
    mayHaveExecuted: false,
    cause,
  })
}
