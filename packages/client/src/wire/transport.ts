/** One HTTP exchange, already encoded. */
export interface WireRequest {
  readonly url: string
  readonly body: string
  readonly contentType: string
  /** Travels as the header `Idempotency-Key`. */
  readonly idempotencyKey?: string | undefined
  readonly requestId: string
  readonly timeoutMs: number
  readonly signal: AbortSignal | undefined
}

/** What came back, or how it was lost. A transport never throws. */
export type WireAnswer =
  | {
      readonly ok: true
      readonly status: number
      readonly text: string
      /** `Location` header of a redirect. */
      readonly location: string | undefined
      /** Seconds from now that the `Retry-After` header names, if the portal or a proxy sends one. */
      readonly retryAfterSeconds: number | undefined
    }
  | {
      readonly ok: false
      /** `unsent`: proved that no byte reached the portal. `lost`: unknown. */
      readonly phase: 'unsent' | 'lost' | 'timeout' | 'aborted'
      readonly cause: unknown
      /** Beside `unsent`: what must be mended before a connection can come about. Then the request is not repeated. */
      readonly advice?: string | undefined
    }

/** Sends a POST and follows no redirect. Implementations: `fetchTransport`, `nodeTransport`, or your own. */
export type Transport = (request: WireRequest) => Promise<WireAnswer>

/** Sends; a transport that throws all the same is as good as a connection that broke. */
export async function sendBy(transport: Transport, request: WireRequest): Promise<WireAnswer> {
  try {
    return await transport(request)
  } catch (cause) {
    return { ok: false, phase: 'lost', cause }
  }
}

/** Seconds or a date. */
export function parseRetryAfter(value: string | null | undefined, nowMs: number): number | undefined {
  const seconds = Number(value ?? Number.NaN)
  if (Number.isFinite(seconds)) return seconds < 0 ? undefined : seconds
  const atMs = Date.parse(value!)
  return Number.isNaN(atMs) ? undefined : Math.max(0, atMs - nowMs) / 1000
}
