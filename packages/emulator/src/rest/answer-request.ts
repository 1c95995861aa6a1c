import type { Caller, Quirks } from '../contract.ts'
import { applyFault, letsMethodRun } from '../faults/apply-fault.ts'
import { describeFile } from '../files/answer-download.ts'
import type { Fault } from '../faults/fault-plan.ts'
import { JSON_TYPE, XML_TYPE, type Answer, type Content, type RawRequest } from '../http/exchange.ts'
import type { RequestRecord } from '../log/request-record.ts'
import { describeAnswer } from '../log/describe-answer.ts'
import { parseForm } from '../php/parse-form.ts'
import { createCallParams, type RequestParams } from './call-params.ts'
import { cutLongAnswer } from './cut-long-answer.ts'
import { readBody } from './read-body.ts'
import type { RestTarget } from './read-target.ts'
import { refusal } from './refusal.ts'
import { failed, serve, type Served, type ServeOptions, type ServeRuntime } from './serve.ts'
import { chooseStatus } from './choose-status.ts'
import { toXml } from './to-xml.ts'
import { errorWriterFor } from '../v3/write-v3-error.ts'

export interface RestRuntime extends ServeRuntime {
  /** The portal's origin, when this was one of its hosts before it was renamed. */
  readonly movedTo: (host: string) => string | undefined
  readonly log: (record: Omit<RequestRecord, 'index' | 'parallel'>) => void
}

/** Answers one request of the REST API. Synchronous: who delivers the answer waits for its `delayMs`. */
export function answerRequest(runtime: RestRuntime, target: RestTarget, request: RawRequest): Answer {
  const at = runtime.context.now()
  const body = request.body.length > 0 ? readBody(request.contentType, request.body) : undefined
  const { quirks } = runtime.context.settings
  const params = createCallParams(parseForm(request.query), body, quirks.parameterPrecedence)
  const latencyMs = runtime.limits.latencyOf(target.method)
  const writeError = errorWriterFor(target, quirks)
  const { moved, fault, served } = attempt(runtime, target, params, { request, writeError, at, latencyMs })
  const content = served && toContent({ ...served, status: chooseStatus(served, quirks) }, target.format, quirks)
  const costMs = served?.costMs ?? 0
  const planned = applyFault(moved ?? fault ?? NO_FAULT, request, content, latencyMs + (quirks.costTakesTime ? costMs : 0), writeError)
  const cut = cutLongAnswer(planned, quirks.requestTimeout)
  // A fault, or a gateway that gave up, has an answer of its own.
  const answer = served?.file && fault === undefined && cut.status === 200 ? { ...cut, ...describeFile(served.file) } : cut
  runtime.log({
    at,
    version: target.isV3 ? 'v3' : 'v1',
    verb: request.verb,
    method: target.method,
    params: params.all,
    caller: callerOf(runtime, target, served, at),
    errorCode: fault?.error ?? served?.errorCode,
    fault,
    durationMs: answer.delayMs + (quirks.costTakesTime ? 0 : costMs),
    batch: served?.batch,
    bucketLevel: runtime.limits.levelOf(request.ip),
    operatingMs: served?.caller && operatingOf(runtime, target, served.caller, at),
    sentBytes: request.query.length + request.body.length,
    failure: served?.failure,
    ...describeAnswer(answer),
  })
  return answer
}

const NO_FAULT: Fault = {}

/** A webhook is known even where a fault kept the method from running. To look up a token would use it. */
function callerOf(runtime: RestRuntime, target: RestTarget, served: Served | undefined, at: number): RequestRecord['caller'] {
  if (served) return served.caller && toRecord(served.caller)
  if (!target.webhook) return undefined
  try {
    return toRecord(runtime.authorize(target, undefined, at))
  } catch {
    return undefined
  }
}

function toRecord({ kind, userId, app }: Caller): RequestRecord['caller'] {
  return { kind, userId, ...(app && { clientId: app.clientId }) }
}

function operatingOf({ limits, registry, v3 }: RestRuntime, { isV3, method }: RestTarget, { credential }: Caller, at: number): number {
  const name = method.toLowerCase() === 'batch' ? 'batch' : ((isV3 ? v3.registry : registry).find(method)?.name ?? method)
  return limits.ledger.standing(credential, name, at).spentMs
}

/** What met the request: a new address of the portal, a refusal, the method, a planned fault, or the last two. */
function attempt(
  runtime: RestRuntime,
  target: RestTarget,
  params: RequestParams,
  options: Omit<ServeOptions, 'withTime'>,
): { readonly moved?: Fault; readonly served?: Served; readonly fault?: Fault | undefined } {
  const { context, limits, faults } = runtime
  const { request, writeError, at } = options
  const origin = runtime.movedTo(request.host)
  if (origin !== undefined) return { moved: { redirect: origin } }
  if (context.settings.quirks.httpsRequired && !request.secure) return { served: failed(refusal('httpsRequired'), writeError) }
  if (!limits.admit(request.ip, at)) return { served: failed(refusal('tooManyRequests'), writeError) }
  const fault = faults.take(target.method, 'request')
  if (fault && !letsMethodRun(fault)) return { fault }
  return { fault, served: serve(runtime, target, params, { ...options, withTime: !fault?.withoutTime }) }
}

function toContent({ status, json, headers }: Served, format: RestTarget['format'], { xmlListElement }: Quirks): Content {
  if (format === 'xml') return { status, contentType: XML_TYPE, headers, body: toXml(JSON.parse(json), xmlListElement) }
  return { status, contentType: JSON_TYPE, headers, body: json }
}
