import { Listing, MethodError, resultOf, type Caller, type CallParams, type PortalContext } from '../contract.ts'
import type { FaultPlan } from '../faults/fault-plan.ts'
import type { Limits } from '../limits/create-limits.ts'
import type { OperatingStanding } from '../limits/operating-ledger.ts'
import { mayCall } from './authorize.ts'
import type { MethodRegistry } from './method-registry.ts'
import { refusal } from './refusal.ts'
import type { TimeWriter } from './time-writer.ts'

/** What running methods needs from the portal. Made anew when the portal is reset. */
export interface Runtime {
  readonly context: PortalContext
  readonly registry: MethodRegistry
  readonly limits: Limits
  readonly faults: FaultPlan
  readonly writeTime: TimeWriter
}

export interface MethodCall {
  readonly method: string
  readonly params: CallParams
  readonly caller: Caller
}

export interface Success {
  readonly ok: true
  /** What the method gave; see `resultOf`. */
  readonly answer: unknown
  /** `result` as it goes over the wire. */
  readonly json: string
  readonly total: number | undefined
  readonly next: number | undefined
  readonly costMs: number
  readonly operating: OperatingStanding
}

export interface Failure {
  readonly ok: false
  readonly error: MethodError
  /** The exception behind INTERNAL_SERVER_ERROR, with its stack. */
  readonly failure: string | undefined
}

/** Runs one method; throws its refusal. Unless `billed`, operating time is neither limited nor counted. */
export function performCall(runtime: Runtime, { method, params, caller }: MethodCall, billed: boolean): Success {
  const { context, registry, limits } = runtime
  const definition = registry.find(method)
  if (!definition) throw refusal('unknownMethod')
  if (!mayCall(caller, definition)) throw refusal(caller.kind === 'app' ? 'missingScopeOfToken' : 'missingScope')
  const { name, handler } = definition
  if (billed) refuseWhenBlocked(runtime, name, caller)
  const costMs = limits.costOf(name)
  const operating = limits.ledger.bill(caller.credential, name, billed ? costMs : 0, context.now())
  const answer = handler({ method: name, params, caller, portal: context })
  const { json, total, next }: Partial<Listing> = answer instanceof Listing ? answer : {}
  return { ok: true, answer, json: json ?? JSON.stringify(resultOf(answer)) ?? 'null', total, next, costMs, operating }
}

/** A method is blocked by the operating time of earlier calls. */
export function refuseWhenBlocked({ context, limits }: Runtime, method: string, caller: Caller): void {
  if (limits.isBlocked(caller.credential, method, context.now())) throw refusal('operatingLimit')
}

export function toFailure(thrown: unknown): Failure {
  if (thrown instanceof MethodError) return { ok: false, error: thrown, failure: undefined }
  return { ok: false, error: refusal('internal'), failure: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown) }
}
