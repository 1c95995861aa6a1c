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
 * twice as long each time a probe fails. An answer of any kind, even a refusal, closes it. Attempts that wait for their slot then are held back, too.
 *
 * @param shareSignal prepares a signal that many attempts wait for at a time.
 */
export function breaker(clock: Clock, shareSignal: (signal: AbortSignal) => void = () => {}): Layer {
  let failures = 0
  let outage: AbortController | undefined
  let openUntilMs = 0
  let reason: B24Error | undefined
  return async (request, next) => {
    const now = clock.now()
    if (now < openUntilMs) return { ok: false, error: heldBack(request, reason) }
    // While open, one probe at a time: the next probe is due only after this one had its chance.
    const isProbe = failures >= threshold
    if (isProbe) openUntilMs = now + pauseMs(failures)
    if (outage === undefined) shareSignal((outage = new AbortController()).signal)
    const outcome = await next({ ...request, outage: outage.signal })
    if (isPortalDown(request, outcome)) {
      // Calls that were under way when it opened fail late and tell nothing new.
      if (failures >= threshold && !isProbe) return outcome
      reason = outcome.error
      if (++failures < threshold) return outcome
      openUntilMs = clock.now() + pauseMs(failures)
      outage?.abort(reason)
      outage = undefined
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

// Where the caller ended the call, or a certificate is refused, the outcome tells nothing about the portal.
function isPortalDown(request: PortalRequest, outcome: Outcome): outcome is Outcome & { ok: false } {
  if (outcome.ok || request.signal?.aborted) return false
  const { code, retryable } = outcome.error
  return code === 'transport.unsent' ? retryable : /^transport\.(lost|timeout)$/.test(code)
}

/** The error of an attempt that is not sent, for what happened to others. */
export function heldBack(request: PortalRequest, cause: unknown): TransportError {
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
