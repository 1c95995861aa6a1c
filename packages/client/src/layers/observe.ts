import { redactParams } from '../errors/redact-params.ts'
import type { Clock } from '../clock.ts'
import type { Lane, Layer, Outcome, PortalRequest } from '../exchange.ts'
import { quietly } from './quietly.ts'

/** One attempt of one call, as the call log keeps it. Holds no secret. */
export interface CallRecord {
  /** ISO 8601, UTC: when the attempt began. */
  readonly at: string
  readonly portal: string
  readonly method: string
  /** Parameters with secrets removed. */
  readonly params: unknown
  readonly attempt: number
  readonly lane: Lane
  readonly ok: boolean
  /** HTTP status; absent when there was no answer. */
  readonly status: number | undefined
  /** Code of this library's error. */
  readonly code: string | undefined
  /** The portal's own code. */
  readonly apiCode: string | undefined
  /** Milliseconds from the attempt's begin to its end, waiting included. */
  readonly durationMs: number
  /** Milliseconds of it spent waiting for the portal's limit. */
  readonly waitedMs: number
  /** Seconds of operating time the portal has counted for this method. */
  readonly operating: number | undefined
  readonly requestId: string
}

/** A logger shaped like `console`. */
export interface Logger {
  debug(message: string, record: CallRecord): void
  warn(message: string, record: CallRecord): void
}

/** Logs every attempt. A failing listener never harms the call. */
export function observe(clock: Clock, logger: Logger | undefined, onCall: ((record: CallRecord) => void) | undefined): Layer {
  if (logger === undefined && onCall === undefined) return (request, next) => next(request)
  return async (request, next) => {
    const startedAtMs = clock.now()
    const outcome = await next(request)
    const record = describe(request, outcome, startedAtMs, clock.now())
    quietly(() => onCall?.(record))
    quietly(() => logger?.[outcome.ok ? 'debug' : 'warn'](summarise(record), record))
    return outcome
  }
}

function describe(request: PortalRequest, outcome: Outcome, startedAtMs: number, endedAtMs: number): CallRecord {
  const { portal, method, params, attempt, lane, requestId } = request
  const error = outcome.ok ? undefined : outcome.error
  return {
    at: new Date(startedAtMs).toISOString(),
    portal,
    method,
    params: redactParams(params),
    attempt,
    lane,
    ok: outcome.ok,
    status: outcome.status,
    code: error?.code,
    apiCode: error?.apiCode,
    durationMs: endedAtMs - startedAtMs,
    waitedMs: outcome.waitedMs ?? 0,
    operating: outcome.charges?.find((charge) => charge.method === method)?.operating,
    requestId,
  }
}

function summarise(record: CallRecord): string {
  const result = record.ok ? 'ok' : `${record.code}${record.apiCode === undefined ? '' : ` (${record.apiCode || 'no code'})`}`
  return `${record.portal} ${record.method} #${record.attempt} ${result} ${record.durationMs} ms`
}
