import type { MethodError } from '../contract.ts'
import { applyFault, letsMethodRun } from '../faults/apply-fault.ts'
import type { FaultPlan } from '../faults/fault-plan.ts'
import { JSON_TYPE, type Answer, type Content, type RawRequest } from '../http/exchange.ts'
import type { Limits } from '../limits/create-limits.ts'
import { describeAnswer } from '../log/describe-answer.ts'
import type { RequestRecord } from '../log/request-record.ts'
import { parseForm } from '../php/parse-form.ts'
import { createCallParams, type RequestParams } from '../rest/call-params.ts'
import { cutLongAnswer } from '../rest/cut-long-answer.ts'
import { toFailure } from '../rest/perform-call.ts'
import { readBody } from '../rest/read-body.ts'
import { readToken } from '../rest/read-token.ts'
import type { TimeWriter } from '../rest/time-writer.ts'
import type { AuthorizationServer } from './authorization-server.ts'
import { authorizeUser } from './authorize-user.ts'
import { describeToken } from './describe-token.ts'
import { oauthRefusal, writeOAuthError } from './oauth-refusal.ts'
import type { OAuthTarget } from './read-oauth-target.ts'

export interface OAuthRuntime {
  readonly server: AuthorizationServer
  readonly limits: Limits
  readonly faults: FaultPlan
  readonly writeTime: TimeWriter
  /** The portal's origin, when this was one of its hosts before it was renamed. */
  readonly movedTo: (host: string) => string | undefined
  readonly log: (record: Omit<RequestRecord, 'index' | 'parallel'>) => void
}

interface Outcome {
  readonly content: Content
  readonly error?: MethodError
  readonly failure?: string | undefined
}

/** Answers one request to the authorisation server, which knows no limits of requests. */
export function answerOAuth(runtime: OAuthRuntime, target: OAuthTarget, request: RawRequest): Answer {
  const { limits, faults, server } = runtime
  const at = server.parts.now()
  const params = createCallParams(parseForm(request.query), readBody(request.contentType, request.body))
  // The page is the portal's; the server keeps its address.
  const redirect = target === 'oauth/authorize' ? runtime.movedTo(request.host) : undefined
  const planned = redirect === undefined ? faults.take(target, 'request') : undefined
  const fault = planned ?? (redirect === undefined ? {} : { redirect })
  const outcome = letsMethodRun(fault) ? run(runtime, target, params, request) : undefined
  const spoilt = applyFault(fault, request, outcome?.content, limits.latencyOf(target), writeOAuthError)
  const answer = cutLongAnswer(spoilt, server.parts.settings.quirks.requestTimeout)
  runtime.log({
    at,
    version: 'oauth',
    verb: request.verb,
    method: target,
    params: params.all,
    caller: undefined,
    errorCode: fault.error ?? outcome?.error?.code,
    fault: planned,
    durationMs: answer.delayMs,
    batch: undefined,
    bucketLevel: undefined,
    operatingMs: undefined,
    sentBytes: request.query.length + request.body.length,
    failure: outcome?.failure,
    ...describeAnswer(answer),
    answer: undefined,
  })
  return answer
}

function run(runtime: OAuthRuntime, target: OAuthTarget, params: RequestParams, request: RawRequest): Outcome {
  try {
    return { content: respond(runtime, target, params, request) }
  } catch (thrown) {
    const { error, failure } = toFailure(thrown)
    const { wrongClientStatus } = runtime.server.parts.settings.quirks
    const status = error.code === 'wrong_client' ? wrongClientStatus : error.status
    return { content: toJson(writeOAuthError(error), status), error, failure }
  }
}

function respond({ server, writeTime }: OAuthRuntime, target: OAuthTarget, params: RequestParams, request: RawRequest): Content {
  if (target === 'oauth/token') return toJson(JSON.stringify(server.grant(params)))
  if (target === 'oauth/authorize') return authorizeUser(server.parts, params)
  if (target !== 'oauth/rest/app.info') throw oauthRefusal('unknownMethod')
  const result = describeToken(server.parts, readToken(params.auth, request, server.parts.settings.quirks))
  const startMs = server.parts.now()
  const time = writeTime({ startMs, durationMs: 0, processingMs: 0, operating: { spentMs: 0, resetAtMs: startMs } })
  return toJson(`{"result":${JSON.stringify(result)},"time":${time}}`)
}

function toJson(body: string, status = 200): Content {
  return { status, contentType: JSON_TYPE, headers: undefined, body }
}
