import type { Caller, CallParams } from '../contract.ts'
import type { OperatingStanding } from '../limits/operating-ledger.ts'
import type { BatchCommandRecord } from '../log/request-record.ts'
import type { Authorize } from './authorize.ts'
import { performCall, refuseWhenBlocked, toFailure, type Runtime } from './perform-call.ts'
import type { RestTarget } from './read-target.ts'
import { refusal } from './refusal.ts'
import { runBatch } from './run-batch.ts'
import { writeError } from './write-error.ts'

export interface ServeRuntime extends Runtime {
  readonly authorize: Authorize
}

/** What the classic API made of a request, before faults and formats. */
export interface Served {
  readonly status: number
  readonly json: string
  readonly caller: Caller | undefined
  readonly batch: readonly BatchCommandRecord[] | undefined
  readonly costMs: number
  readonly errorCode: string | number | undefined
  readonly failure: string | undefined
}

export interface ServeOptions {
  readonly at: number
  readonly latencyMs: number
  readonly withTime: boolean
}

/** Authorizes the caller and runs the method, or the commands of a batch; never throws. */
export function serve(runtime: ServeRuntime, target: RestTarget, params: CallParams, options: ServeOptions): Served {
  let caller: Caller | undefined
  try {
    if (target.isV3) throw refusal('v3NotEmulated')
    caller = runtime.authorize(target, options.at)
    return target.method.toLowerCase() === 'batch'
      ? serveBatch(runtime, params, caller, options)
      : serveCall(runtime, target, params, caller, options)
  } catch (thrown) {
    return failed(thrown, caller)
  }
}

function serveCall(runtime: ServeRuntime, target: RestTarget, params: CallParams, caller: Caller, options: ServeOptions): Served {
  const { json, total, next, costMs, operating } = performCall(runtime, { method: target.method, params, caller }, true)
  const members = (total === undefined ? '' : `,"total":${total}`) + (next === undefined ? '' : `,"next":${next}`)
  const time = writeTime(runtime, options, costMs, operating)
  return {
    status: 200,
    json: `{"result":${json}${members}${time}}`,
    caller,
    batch: undefined,
    costMs,
    errorCode: undefined,
    failure: undefined,
  }
}

/** The documentation bills the inner calls and not the batch; a measurement saw the bill on `batch`. */
function serveBatch(runtime: ServeRuntime, params: CallParams, caller: Caller, options: ServeOptions): Served {
  const isBilled = runtime.context.settings.quirks.operatingAccounting !== 'inner'
  if (isBilled) refuseWhenBlocked(runtime, 'batch', caller)
  const { json, commands, costMs, failure } = runBatch(runtime, params, caller)
  const operating = runtime.limits.ledger.bill(caller.credential, 'batch', isBilled ? costMs : 0, options.at)
  const time = writeTime(runtime, options, costMs, operating)
  return { status: 200, json: `{"result":${json}${time}}`, caller, batch: commands, costMs, errorCode: undefined, failure }
}

function writeTime(
  { writeTime }: Runtime,
  { at, latencyMs, withTime }: ServeOptions,
  costMs: number,
  operating: OperatingStanding,
): string {
  return withTime ? `,"time":${writeTime({ startMs: at, durationMs: latencyMs + costMs, processingMs: costMs, operating })}` : ''
}

export function failed(thrown: unknown, caller?: Caller): Served {
  const { error, failure } = toFailure(thrown)
  return { status: error.status, json: writeError(error), caller, batch: undefined, costMs: 0, errorCode: error.code, failure }
}
