import type { ApiVersion } from '../contract.ts'
import type { Fault } from '../faults/fault-plan.ts'

/** One HTTP request as the portal saw it. */
export interface RequestRecord {
  /** 1 for the first request since the log was cleared. */
  readonly index: number
  /** Milliseconds of the portal's clock. */
  readonly at: number
  /** Endpoint: classic, REST 3.0, or the authorisation server. */
  readonly version: ApiVersion | 'oauth'
  /** HTTP method. */
  readonly verb: string
  /** REST method as it was asked for; `oauth/token`, `oauth/authorize` or `oauth/rest/app.info` on the authorisation server. */
  readonly method: string
  readonly params: Readonly<Record<string, unknown>>
  readonly caller: { readonly kind: string; readonly userId: number; readonly clientId?: string } | undefined
  /** HTTP status of the answer; 0 where the connection broke before it. */
  readonly status: number
  /** Code of the error object that the portal, or a fault, answered with; also where that answer was lost. */
  readonly errorCode: string | number | undefined
  /** The planned fault that struck the request, even one that only spoilt its answer. Those of commands are their `errorCode`. */
  readonly fault: Fault | undefined
  /** Emulated: latency, delays and the cost of what ran. */
  readonly durationMs: number
  /** Commands of a batch that were reached, in order. */
  readonly batch: readonly BatchCommandRecord[] | undefined
  /** How full the caller's bucket was after the request, out of the `burst` of the plan; undefined where requests are not counted. */
  readonly bucketLevel: number | undefined
  /** Operating time of the method in ten minutes, this call included; undefined where nobody was let in. */
  readonly operatingMs: number | undefined
  /** Length of the query and the body that were sent. */
  readonly sentBytes: number
  /** Length of the answer's body in characters, as far as it was sent. */
  readonly bytes: number
  /**
   * The answer's body, its first 4000 characters. Undefined for files, for answers that were lost, and for the authorisation server, whose answers are
   * secrets.
   */
  readonly answer: string | undefined
  /** Requests in flight when this one arrived, itself included. */
  readonly parallel: number
  /** What the emulator itself threw, behind INTERNAL_SERVER_ERROR; with its stack. */
  readonly failure: string | undefined
}

export interface BatchCommandRecord {
  readonly key: string
  readonly method: string
  readonly params: Readonly<Record<string, unknown>>
  readonly errorCode: string | number | undefined
}
