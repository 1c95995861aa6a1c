import type { B24Error } from './errors/b24-error.ts'
import type { MethodKind } from './table/read-table.ts'

/** Who goes first when the portal's limit makes calls wait. */
export type Lane = 'interactive' | 'normal' | 'bulk'

/** What every asynchronous call accepts. */
export interface CallOptions {
  readonly signal?: AbortSignal | undefined
  /** Milliseconds for one attempt, waiting for the limit not counted. Default 65,000: the portal cuts at 60 s (limits.md). `Infinity` waits for days. */
  readonly timeoutMs?: number | undefined
  /**
   * Milliseconds to wait at most between attempts, and for a method's operating time to come back; the queue for requests per second is not counted.
   * Default by lane: 10 s interactive, 2 min normal, 15 min bulk.
   */
  readonly maxWaitMs?: number | undefined
  /** Milliseconds for the whole call: every attempt and all waiting. Then it ends like an attempt without an answer. Default: none. */
  readonly deadlineMs?: number | undefined
  /** Default `normal`. An `interactive` call overtakes waiting `normal` and `bulk` ones. */
  readonly lane?: Lane | undefined
}

/** The classic API (`/rest/`) or REST 3.0 (`/rest/api/`). */
export type ApiVersion = 'v1' | 'v3'

/** One call as the layers see it. Never changed in place: a layer passes on a copy. */
export interface PortalRequest {
  readonly version: ApiVersion
  readonly method: string
  readonly params: object
  /** Decides what may be repeated after a failure. */
  readonly kind: MethodKind
  readonly lane: Lane
  readonly timeoutMs: number
  /** Milliseconds the call may wait between attempts, and for operating time to come back. */
  readonly maxWaitMs: number
  readonly signal: AbortSignal | undefined
  readonly requestId: string
  /** 1 for the first. */
  readonly attempt: number
  /** Host of the portal as the budget and the log know it. */
  readonly portal: string
  /** The address that calls leave from, where processes with several share a budget; else `''`. */
  readonly egress: string
  /** Who is billed for operating time: never the secret itself. */
  readonly credential: string
  /** Sent with REST 3.0 writes, so that a repetition answers what the first attempt did (rest-v3.md). */
  readonly idempotencyKey: string | undefined
  /** Methods by batch command key; for a plain call empty. */
  readonly commands: Readonly<Record<string, string>>
  /** Set by `breaker`: aborts when the portal goes down, for attempts that still wait for their slot. */
  readonly outage?: AbortSignal
  /** Set by `authorize`: address up to and including the slash before the method. */
  readonly base?: string
  /** Set by `authorize` for tokens; travels as the parameter `auth`. */
  readonly token?: string | undefined
}

/** The portal's `time` member, in its own units (seconds). Any member may be absent (api-reference/data-types.md#time). */
export interface PortalTime {
  readonly start?: number
  readonly finish?: number
  readonly duration?: number
  readonly processing?: number
  readonly date_start?: string
  readonly date_finish?: string
  readonly operating?: number
  readonly operating_reset_at?: number
}

/** A successful answer. */
export interface PortalAnswer {
  readonly result: unknown
  readonly total: number | undefined
  readonly next: number | undefined
  readonly time: PortalTime | undefined
}

/** Operating time that a portal has counted for one method. */
export interface Charge {
  readonly method: string
  /** Seconds within the window. */
  readonly operating: number
  readonly resetAtMs: number | undefined
}

/** What a layer hands back: never an exception. */
export type Outcome = (
  | { readonly ok: true; readonly answer: PortalAnswer }
  | {
      readonly ok: false
      readonly error: B24Error
      readonly redirect?: string
      /** The credential was renewed after the refusal: the call is worth one repetition at once. */
      readonly renewed?: boolean
    }
) & {
  /** HTTP status, where there was an answer. */
  readonly status?: number | undefined
  readonly charges?: readonly Charge[]
  /** Methods of batch commands that were refused for want of operating time, although the batch itself was answered. */
  readonly blocked?: readonly string[]
  /** Milliseconds spent waiting for the limit. */
  readonly waitedMs?: number
}

export type Next = (request: PortalRequest) => Promise<Outcome>

/** One concern of a call. It may answer by itself, change the request, or call `next` again. */
export type Layer = (request: PortalRequest, next: Next) => Promise<Outcome>
