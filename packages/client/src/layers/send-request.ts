import { TransportError } from '../errors/b24-error.ts'
import { classify, findFailure } from '../errors/classify.ts'
import { contextOf } from '../errors/context-of.ts'
import { redacted } from '../errors/redact.ts'
import type { Charge, Next, Outcome, PortalAnswer, PortalRequest, PortalTime } from '../exchange.ts'
import { lookup } from '../table/read-table.ts'
import { decode, type Decoded } from '../wire/decode.ts'
import { encodeForm, keepPlaces } from '../wire/encode-form.ts'
import { encodeJson } from '../wire/encode-json.ts'
import { fromPhpMap } from '../wire/php-map.ts'
import { toPlain } from '../wire/plain-value.ts'
import { toCount } from '../wire/to-count.ts'
import { sendBy, type Transport, type WireAnswer } from '../wire/transport.ts'

type Body = Readonly<Record<string, unknown>>

/** The innermost step: encode → send → decode → classify. */
export function sendRequest(transport: Transport): Next {
  return async (request) => {
    const { body, contentType } = encode(request)
    if (request.signal?.aborted) return lost(request, { ok: false, phase: 'aborted', cause: request.signal.reason }, false)
    const answer = await sendBy(transport, {
      url: addressOf(request),
      body,
      contentType,
      idempotencyKey: request.idempotencyKey,
      requestId: request.requestId,
      timeoutMs: request.timeoutMs,
      signal: request.signal,
    })
    return answer.ok ? read(request, answer) : lost(request, answer)
  }
}

function addressOf({ version, base = '', method }: PortalRequest): string {
  return (version === 'v3' ? base.replace(/\/rest\/(?=(\d+\/[^/]+\/)?$)/, '/rest/api/') : base) + method
}

// Positional methods read their parameters in the order of a form; JSON keeps the types of everything else.
function encode(request: PortalRequest): { body: string; contentType: string } {
  if (request.version === 'v3' || !lookup(request.method).positional)
    return { body: encodeJson(toPlain(request.params, ''), request.token), contentType: 'application/json' }
  const form = encodeForm(toPlain(keepPlaces(request.params), ''), true)
  const body = request.token === undefined ? form : `${form}&auth=${encodeURIComponent(request.token)}`
  return { body, contentType: 'application/x-www-form-urlencoded' }
}

function read(request: PortalRequest, answer: WireAnswer & { ok: true }): Outcome {
  const { status, retryAfterSeconds } = answer
  const retryAfterMs = retryAfterSeconds === undefined ? undefined : retryAfterSeconds * 1000
  if (status >= 300 && status < 400) return redirected(request, answer)
  const decoded = decode(answer.text)
  const broken = (reason: BrokenReason): Outcome => ({ ok: false, status, error: brokenError(request, status, reason, retryAfterMs) })
  if (!decoded.ok) return broken(decoded.reason)
  const { body } = decoded
  const time = body['time'] as PortalTime | undefined
  const charges = readCharges(request, body, time)
  const failure = hideSecret(request, answer, findFailure(body))
  if (failure !== undefined) {
    return {
      ok: false,
      status,
      charges,
      error: classify(failure, { ...contextOf(request), status, retryAfterMs, isWrite: request.kind === 'write' }),
    }
  }
  // The one answer without an envelope (rest-v3.md).
  if ('openapi' in body) return { ok: true, status, answer: toAnswer({ result: body }) }
  if (status >= 400 || !('result' in body)) return broken('without-result')
  return {
    ok: true,
    status,
    charges,
    blocked: readBlocked(request, body),
    answer: { ...toAnswer(body), result: readResult(request, answer, body) },
  }
}

// A portal may quote the credential in what it complains of. Results are left alone: what they hold is the caller's own.
function hideSecret<Value>({ base = '', token }: PortalRequest, { text }: WireAnswer & { ok: true }, value: Value): Value {
  const secret = token ?? /([^/]{8,})\/$/.exec(base)?.[1]
  return value && secret && text.includes(secret) ? (JSON.parse(JSON.stringify(value).replaceAll(secret, redacted)) as Value) : value
}

function readResult(request: PortalRequest, answer: WireAnswer & { ok: true }, { result }: Body): unknown {
  const { result_error: errors } = ((request.method === 'batch' && result) || {}) as { result_error?: unknown }
  return errors ? { ...(result as object), result_error: hideSecret(request, answer, errors) } : result
}

function toAnswer({ result, total, next, time }: Body): PortalAnswer {
  return { result, total: toCount(total), next: toCount(next), time: time as PortalTime | undefined }
}

function readCharges(request: PortalRequest, body: Body, time: PortalTime | undefined): readonly Charge[] {
  const inner = byMethod(request, body, 'result_time').flatMap(([method, spent]) => toCharge(method, spent as PortalTime))
  return [...toCharge(request.method, time), ...inner]
}

function readBlocked(request: PortalRequest, body: Body): readonly string[] {
  const isBlocked = (error: unknown): boolean => /operation_time_limit/i.test(String((error as { error?: unknown } | null)?.error))
  return byMethod(request, body, 'result_error').flatMap(([method, error]) => (isBlocked(error) ? [method] : []))
}

/** A container of a batch's answer by the methods of its commands; empty for a plain call. */
function byMethod(
  request: PortalRequest,
  body: Body,
  container: 'result_time' | 'result_error',
): readonly (readonly [method: string, value: unknown])[] {
  if (request.method !== 'batch') return []
  const values = fromPhpMap((body['result'] as Record<string, unknown> | null)?.[container])
  return [...values].map(([key, value]) => [request.commands[key] ?? 'batch', value])
}

function toCharge(method: string, time: PortalTime | undefined): readonly Charge[] {
  if (typeof time?.operating !== 'number') return []
  const resetAt = time.operating_reset_at
  return [{ method, operating: time.operating, resetAtMs: typeof resetAt === 'number' ? resetAt * 1000 : undefined }]
}

const lostTexts = {
  unsent: 'the portal could not be reached',
  lost: 'the connection broke before the answer',
  timeout: 'no answer in time',
  aborted: 'aborted by the caller',
}

function lost(request: PortalRequest, answer: WireAnswer & { ok: false }, mayHaveExecuted = answer.phase !== 'unsent'): Outcome {
  // A call that reached its deadline ends like an attempt that got no answer in time.
  const phase = answer.phase === 'aborted' && (request.signal?.reason as Error)?.name === 'TimeoutError' ? 'timeout' : answer.phase
  const { advice } = answer
  const error = new TransportError({
    ...contextOf(request),
    code: `transport.${phase}`,
    message: `${request.method}: ${advice ?? lostTexts[phase]}${mayHaveExecuted ? advise(request) : '; it was not executed'}.`,
    retryable: phase === 'unsent' ? advice === undefined : phase !== 'aborted' && request.kind !== 'write',
    whoMustAct: phase === 'aborted' || advice ? 'developer' : 'wait',
    mayHaveExecuted,
    cause: answer.cause,
  })
  return { ok: false, error }
}

type BrokenReason = (Decoded & { ok: false })['reason'] | 'without-result'

function brokenError(request: PortalRequest, status: number, reason: BrokenReason, retryAfterMs: number | undefined): TransportError {
  const texts = {
    empty: 'an empty body',
    html: 'an HTML page',
    truncated: 'a body that is no JSON',
    'not-an-object': 'JSON that is no object',
    'without-result': 'neither a result nor an error',
  }
  return new TransportError({
    ...contextOf(request),
    status,
    retryAfterMs,
    code: 'transport.answer',
    message: `${request.method}: the portal answered HTTP ${status} with ${texts[reason]}${advise(request)}.`,
    retryable: request.kind !== 'write',
    whoMustAct: 'wait',
    mayHaveExecuted: true,
  })
}

function advise(request: PortalRequest): string {
  return request.kind === 'write' ? '; it may have been executed, so look before you repeat it' : ''
}

function redirected(request: PortalRequest, answer: WireAnswer & { ok: true }): Outcome {
  const error = new TransportError({
    ...contextOf(request),
    code: 'transport.redirect',
    status: answer.status,
    message: `${request.method}: the portal redirects to ${hostOf(answer.location) ?? 'no address'} and is not followed. If it was renamed, update its address.`,
    whoMustAct: 'portal-admin',
    mayHaveExecuted: false,
  })
  return { ok: false, status: answer.status, error, ...(answer.location === undefined ? {} : { redirect: answer.location }) }
}

function hostOf(address: string | undefined): string | undefined {
  return address !== undefined && URL.canParse(address) ? new URL(address).host : undefined
}
