import type { CallParams } from '../contract.ts'
import { applyFault, letsMethodRun } from '../faults/apply-fault.ts'
import type { Fault } from '../faults/fault-plan.ts'
import { JSON_TYPE, XML_TYPE, type Answer, type Content, type RawRequest } from '../http/exchange.ts'
import type { RequestRecord } from '../log/request-record.ts'
import { parseForm } from '../php/parse-form.ts'
import { createCallParams } from './call-params.ts'
import { readBody } from './read-body.ts'
import type { RestTarget } from './read-target.ts'
import { refusal } from './refusal.ts'
import { failed, serve, type Served, type ServeOptions, type ServeRuntime } from './serve.ts'
import { toXml } from './to-xml.ts'

export interface RestRuntime extends ServeRuntime {
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
    sentBytes: request.query.length + request.body.length,
    bytes: answer.body.length,
    failure: served?.failure,
  })
  return answer
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

function toContent({ status, json }: Served, format: RestTarget['format']): Content {
  if (format === 'xml') return { status, contentType: XML_TYPE, headers: undefined, body: toXml(JSON.parse(json)) }
  return { status, contentType: JSON_TYPE, headers: undefined, body: json }
}
