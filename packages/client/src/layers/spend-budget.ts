import type { Budget } from '../budget/budget.ts'
import { isB24Error, LimitError, TransportError } from '../errors/b24-error.ts'
import { contextOf } from '../errors/context-of.ts'
import type { Clock } from '../clock.ts'
import type { Layer, Outcome, PortalRequest } from '../exchange.ts'

/** Waits for a slot under the portal's limits, and tells the budget what the answer says about them. */
export function spendBudget(budget: Budget, clock: Clock): Layer {
  return async (request, next) => {
    const startedAtMs = clock.now()
    const methods = request.method === 'batch' ? [...new Set(['batch', ...Object.values(request.commands)])] : [request.method]
    const key = {
      portal: request.portal,
      credential: request.credential,
      methods,
      lane: request.lane,
      maxWaitMs: request.maxWaitMs,
      signal: request.signal,
    }
    let lease
    try {
      lease = await budget.acquire(key)
    } catch (cause) {
      return { ok: false, error: isB24Error(cause) ? cause : notSent(request, cause) }
    }
    const waitedMs = clock.now() - startedAtMs
    try {
      const outcome = await next(request)
      const refusal = refusalOf(outcome)
      budget.learn({ ...key, charges: outcome.charges ?? [], refusal, retryAfterMs: retryAfterOf(outcome) })
      if (outcome.blocked?.length) {
        budget.learn({ ...key, methods: outcome.blocked, charges: [], refusal: 'operating', retryAfterMs: undefined })
      }
      return { ...outcome, waitedMs }
    } finally {
      lease.release()
    }
  }
}

function refusalOf(outcome: Outcome): 'rate' | 'operating' | undefined {
  if (outcome.ok) return undefined
  if (outcome.error.code === 'limit.rate') return 'rate'
  return outcome.error.code === 'limit.operating' ? 'operating' : undefined
}

function retryAfterOf(outcome: Outcome): number | undefined {
  return !outcome.ok && outcome.error instanceof LimitError ? outcome.error.retryAfterMs : undefined
}

function notSent(request: PortalRequest, cause: unknown): TransportError {
  const isAborted = request.signal?.aborted === true
  return new TransportError({
    ...contextOf(request),
    code: isAborted ? 'transport.aborted' : 'transport.unsent',
    message: `${request.method}: ${isAborted ? "aborted by the caller while waiting for the portal's limit" : 'the budget failed'}; it was not sent.`,
    retryable: !isAborted,
    mayHaveExecuted: false,
    cause,
  })
}
