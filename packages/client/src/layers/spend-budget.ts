import type { Budget, BudgetLesson, Plan } from '../budget/budget.ts'
import { isB24Error, TransportError, type B24Error } from '../errors/b24-error.ts'
import { contextOf } from '../errors/context-of.ts'
import type { Clock } from '../clock.ts'
import type { Layer, Outcome, PortalRequest } from '../exchange.ts'
import { either } from '../wire/either.ts'
import { heldBack } from './breaker.ts'
import { quietly } from './quietly.ts'

/** Waits for a slot under the portal's limits, and tells the budget what the answer says about them. */
export function spendBudget(budget: Budget, clock: Clock): Layer {
  return async (request, next) => {
    const startedAtMs = clock.now()
    const methods = request.method === 'batch' ? [...new Set(['batch', ...Object.values(request.commands)])] : [request.method]
    const key = { ...request, methods }
    const turn = either(request.signal, request.outage)
    let lease
    try {
      lease = await budget.acquire({ ...key, signal: turn.signal })
      // Its turn may come in the moment in which others open the breaker.
      turn.signal?.throwIfAborted()
    } catch (cause) {
      lease?.release()
      // What sends finds the signal aborted, too, and says so without sending.
      if (request.signal?.aborted) return next(request)
      if (request.outage?.aborted) return { ok: false, error: heldBack(request, request.outage.reason) }
      return { ok: false, error: isB24Error(cause) ? cause : notSent(request, cause) }
    } finally {
      turn.dispose()
    }
    const waitedMs = clock.now() - startedAtMs
    try {
      const outcome = await next(request)
      const { code, retryAfterMs } = (outcome.ok ? {} : outcome.error) as Partial<B24Error>
      quietly(() =>
        budget.learn({ ...key, charges: outcome.charges ?? [], refusal: refusals[code!], retryAfterMs, plan: planOf(request, outcome) }),
      )
      if (outcome.blocked?.length) {
        quietly(() => budget.learn({ ...key, methods: outcome.blocked!, charges: [], refusal: 'operating', retryAfterMs: undefined }))
      }
      return { ...outcome, waitedMs }
    } finally {
      lease.release()
    }
  }
}

const refusals: Partial<Record<string, BudgetLesson['refusal']>> = { 'limit.rate': 'rate', 'limit.operating': 'operating' }

// `de_ent10000` of a webhook, `ent10000` of an application: the family decides, and an unknown one tells nothing (common/system/app-info.md).
function planOf({ method }: PortalRequest, outcome: Outcome): Plan | undefined {
  if (method !== 'app.info' || !outcome.ok) return undefined
  const { LICENSE } = (outcome.answer.result ?? {}) as { LICENSE?: unknown }
  const [, family] = /(?:^|_)(ent|project|basic|std|pro)/.exec(String(LICENSE)) ?? []
  return family === undefined ? undefined : family === 'ent' ? 'enterprise' : 'basic'
}

function notSent(request: PortalRequest, cause: unknown): TransportError {
  return new TransportError({
    ...contextOf(request),
    code: 'transport.unsent',
    message: `${request.method}: the budget failed; it was not sent.`,
    retryable: true,
    mayHaveExecuted: false,
    cause,
  })
}
