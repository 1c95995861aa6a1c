import type { Caller, CallParams } from '../contract.ts'
import { FileAnswer } from '../files/file-answer.ts'
import type { UploadedFile } from '../files/file-store.ts'
import type { RawRequest } from '../http/exchange.ts'
import type { BatchCommandRecord } from '../log/request-record.ts'
import type { Authorize } from './authorize.ts'
import { serveV3 } from '../v3/serve-v3.ts'
import type { V3Runtime } from '../v3/v3-runtime.ts'
import type { RequestParams } from './call-params.ts'
import { performCall, refuseWhenBlocked, toFailure, type Runtime } from './perform-call.ts'
import type { RestTarget } from './read-target.ts'
import { findAuth, readToken } from './read-token.ts'
import { refusal } from './refusal.ts'
import { runBatch } from './run-batch.ts'
import type { ErrorWriter } from './write-error.ts'
import { writeTime } from './write-time.ts'

export interface ServeRuntime extends Runtime {
  readonly authorize: Authorize
  /** The methods of REST 3.0. */
  readonly v3: V3Runtime
}

/** What the REST API made of a request, before faults and formats. */
export interface Served {
  readonly status: number
  readonly json: string
  /** Stands in the place of `json`. */
  readonly file?: UploadedFile
  readonly headers?: Readonly<Record<string, string>>
  readonly caller: Caller | undefined
  readonly batch: readonly BatchCommandRecord[] | undefined
  readonly costMs: number
  readonly errorCode: string | number | undefined
  readonly failure: string | undefined
}

export interface ServeOptions {
  readonly request: RawRequest
  readonly writeError: ErrorWriter
  readonly at: number
  readonly latencyMs: number
  readonly withTime: boolean
}

/** Authorizes the caller and runs the method, or the commands of a batch; never throws. */
export function serve(runtime: ServeRuntime, target: RestTarget, params: RequestParams, options: ServeOptions): Served {
  let caller: Caller | undefined
  const { quirks } = runtime.context.settings
  try {
    caller = authorizeCaller(runtime, target, readToken(findAuth(params, target, quirks), options.request, quirks), options.at)
    if (target.isV3) return serveV3(runtime.v3, target.method, caller, options)
    return target.method.toLowerCase() === 'batch'
      ? serveBatch(runtime, params, caller, options)
      : serveCall(runtime, target, params, caller, options)
  } catch (thrown) {
    return failed(thrown, options.writeError, caller)
  }
}

/** A method that does not exist is told so to anybody. Not in the documentation: other clients count on it. */
function authorizeCaller({ authorize, registry }: ServeRuntime, target: RestTarget, token: string | undefined, at: number): Caller {
  try {
    return authorize(target, token, at)
  } catch (refused) {
    const isKnown = target.isV3 || target.method.toLowerCase() === 'batch' || registry.find(target.method) !== undefined
    throw isKnown ? refused : refusal('unknownMethod')
  }
}

function serveCall(runtime: ServeRuntime, target: RestTarget, params: CallParams, caller: Caller, options: ServeOptions): Served {
  const { answer, json, total, next, costMs, operating } = performCall(runtime, { method: target.method, params, caller }, true)
  const members = (total === undefined ? '' : `,"total":${total}`) + (next === undefined ? '' : `,"next":${next}`)
  const time = writeTime(runtime, options, costMs, operating)
  return {
    status: 200,
    json: `{"result":${json}${members}${time}}`,
    ...(answer instanceof FileAnswer && { file: answer.file }),
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

export function failed(thrown: unknown, writeError: ErrorWriter, caller?: Caller): Served {
  const { error, failure } = toFailure(thrown)
  return { status: error.status, json: writeError(error), caller, batch: undefined, costMs: 0, errorCode: error.code, failure }
}
