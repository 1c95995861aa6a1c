import type { Caller, CallParams } from '../contract.ts'
import { applyFault, letsMethodRun } from '../faults/apply-fault.ts'
import type { Fault } from '../faults/fault-plan.ts'
import { JSON_TYPE, XML_TYPE, type Answer, type Content, type RawRequest } from '../http/exchange.ts'
import type { OperatingStanding } from '../limits/operating-ledger.ts'
import type { BatchCommandRecord, RequestRecord } from '../log/request-record.ts'
import { parseForm } from '../php/parse-form.ts'
import type { Authorize } from './authorize.ts'
import { createCallParams } from './call-params.ts'
import { performCall, refuseWhenBlocked, toFailure, type Runtime } from './perform-call.ts'
import { readBody } from './read-body.ts'
import type { RestTarget } from './read-target.ts'
import { refusal } from './refusal.ts'
import { runBatch } from './run-batch.ts'
import { toXml } from './to-xml.ts'
import { writeError } from './write-error.ts'

export interface RestRuntime extends Runtime {
  readonly authorize: Authorize
  readonly log: (record: Omit<RequestRecord, 'index' | 'parallel'>) => void
}

/** Answers one request of the classic API. Synchronous: who delivers the answer waits for its `delayMs`. */
export function answerRequest(runtime: RestRuntime, target: RestTarget, request: RawRequest): Answer {
  const at = runtime.context.now()
  const body = request.body.length > 0 ? readBody(request.contentType, request.body) : undefined
  const params = createCallParams(parseForm(request.query), body)
  const latencyMs = runtime.limits.latencyOf(target.method)
  const { fault, served } = attempt(runtime, target, request, params, { at, latencyMs })
  const content = served && toContent(served, target.format)
  const answer = applyFault(fault ?? NO_FAULT, request, content, latencyMs)
  runtime.log({
    at,
    verb: request.verb,
    method: target.method,
    params: params.all,
    caller: served?.caller && { kind: served.caller.kind, userId: served.caller.userId },
    status: answer.status,
    errorCode: fault?.error ?? served?.errorCode,
    durationMs: answer.delayMs + (served?.costMs ?? 0),
    batch: served?.batch,
    bytes: answer.body.length,
    failure: served?.failure,
  })
  return answer
}

/** What the classic API made of a request, before faults and formats. */
interface Served {
  readonly status: number
  readonly json: string
  readonly caller: Caller | undefined
  readonly batch: readonly BatchCommandRecord[] | undefined
  readonly costMs: number
  readonly errorCode: string | number | undefined
  readonly failure: string | undefined
}

interface ServeOptions {
  readonly at: number
  readonly latencyMs: number
  readonly withTime: boolean
}

const NO_FAULT: Fault = {}

/** What met the request: a refusal, the method, a planned fault, or the last two. */
function attempt(
  runtime: RestRuntime,
  target: RestTarget,
  request: RawRequest,
  params: CallParams,
  timing: Pick<ServeOptions, 'at' | 'latencyMs'>,
): { readonly served?: Served; readonly fault?: Fault | undefined } {
  const { context, limits, faults } = runtime
  if (context.settings.quirks.httpsRequired && !request.secure) return { served: failed(refusal('httpsRequired')) }
  if (!limits.admit(request.ip, timing.at)) return { served: failed(refusal('tooManyRequests')) }
  const fault = faults.take(target.method, 'request')
  if (fault && !letsMethodRun(fault)) return { fault }
  return { fault, served: serve(runtime, target, params, { ...timing, withTime: !fault?.withoutTime }) }
}

function serve(runtime: RestRuntime, target: RestTarget, params: CallParams, options: ServeOptions): Served {
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

function serveCall(runtime: RestRuntime, target: RestTarget, params: CallParams, caller: Caller, options: ServeOptions): Served {
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
function serveBatch(runtime: RestRuntime, params: CallParams, caller: Caller, options: ServeOptions): Served {
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

function failed(thrown: unknown, caller?: Caller): Served {
  const { error, failure } = toFailure(thrown)
  return { status: error.status, json: writeError(error), caller, batch: undefined, costMs: 0, errorCode: error.code, failure }
}

function toContent({ status, json }: Served, format: RestTarget['format']): Content {
  if (format === 'xml') return { status, contentType: XML_TYPE, headers: undefined, body: toXml(JSON.parse(json)) }
  return { status, contentType: JSON_TYPE, headers: undefined, body: json }
}
