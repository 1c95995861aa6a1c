import { TransportError } from '../errors/b24-error.ts'
import { classify, findFailure } from '../errors/classify.ts'
import { contextOf } from '../errors/context-of.ts'
import type { Charge, Next, Outcome, PortalAnswer, PortalRequest, PortalTime } from '../exchange.ts'
import { lookup } from '../table/read-table.ts'
import { decode, type Decoded } from '../wire/decode.ts'
import { encodeForm } from '../wire/encode-form.ts'
import { encodeJson } from '../wire/encode-json.ts'
import { fromPhpMap } from '../wire/php-map.ts'
import { toPlain } from '../wire/plain-value.ts'
import { toCount } from '../wire/to-count.ts'
import type { Transport, WireAnswer } from '../wire/transport.ts'

/** The innermost step: encode → send → decode → classify. */
export function sendRequest(transport: Transport): Next {
  return async (request) => {
    const { body, contentType } = encode(request)
    const answer = await transport({
      url: `${request.base ?? ''}${request.method}`,
      body,
      contentType,
      requestId: request.requestId,
      timeoutMs: request.timeoutMs,
      signal: request.signal,
    })
    return answer.ok ? read(request, answer) : { ok: false, error: lostError(request, answer) }
  }
}

// Positional methods read their parameters in the order of a form; JSON keeps the types of everything else.
function encode(request: PortalRequest): { body: string; contentType: string } {
  const params = toPlain(request.params, '')
  if (!lookup(request.method).positional) return { body: encodeJson(params, request.token), contentType: 'application/json' }
  const form = encodeForm(params)
  const body = request.token === undefined ? form : `${form}&auth=${encodeURIComponent(request.token)}`
  return { body, contentType: 'application/x-www-form-urlencoded' }
}

function read(request: PortalRequest, answer: WireAnswer & { ok: true }): Outcome {
  const { status } = answer
  if (status >= 300 && status < 400) return redirected(request, answer)
  const decoded = decode(answer.text)
  if (!decoded.ok) return { ok: false, status, error: brokenError(request, status, decoded.reason) }
  const { body } = decoded
  const time = body['time'] as PortalTime | undefined
  const charges = readCharges(request, body, time)
  const failure = findFailure(body)
  if (failure !== undefined) {
    const retryAfterMs = answer.retryAfterSeconds === undefined ? undefined : answer.retryAfterSeconds * 1000
    return {
      ok: false,
      status,
      charges,
      error: classify(failure, { ...contextOf(request), status, retryAfterMs, isWrite: request.kind === 'write' }),
    }
  }
  if (status >= 400 || !('result' in body)) return { ok: false, status, error: brokenError(request, status, 'without-result') }
  return { ok: true, status, charges, blocked: readBlocked(request, body), answer: toAnswer(body, time) }
}

function toAnswer(body: Readonly<Record<string, unknown>>, time: PortalTime | undefined): PortalAnswer {
  return { result: body['result'], total: toCount(body['total']), next: toCount(body['next']), time }
}

function readCharges(request: PortalRequest, body: Readonly<Record<string, unknown>>, time: PortalTime | undefined): readonly Charge[] {
  const inner = byMethod(request, body, 'result_time').flatMap(([method, spent]) => toCharge(method, spent as PortalTime))
  return [...toCharge(request.method, time), ...inner]
}

function readBlocked(request: PortalRequest, body: Readonly<Record<string, unknown>>): readonly string[] {
  const isBlocked = (error: unknown): boolean => /operation_time_limit/i.test(String((error as { error?: unknown } | null)?.error))
  return byMethod(request, body, 'result_error').flatMap(([method, error]) => (isBlocked(error) ? [method] : []))
}

/** A container of a batch's answer by the methods of its commands; empty for a plain call. */
function byMethod(
  request: PortalRequest,
  body: Readonly<Record<string, unknown>>,
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
  unsent: 'the portal could not be reached; nothing was executed',
  lost: 'the connection broke before the answer was complete',
  timeout: 'no answer in time',
  aborted: 'aborted by the caller',
}

function lostError(request: PortalRequest, answer: WireAnswer & { ok: false }): TransportError {
  const mayHaveExecuted = answer.phase !== 'unsent'
  return new TransportError({
    ...contextOf(request),
    code: `transport.${answer.phase}`,
    message: `${request.method}: ${lostTexts[answer.phase]}${mayHaveExecuted ? advise(request) : ''}.`,
    retryable: answer.phase === 'unsent' || (answer.phase !== 'aborted' && request.kind !== 'write'),
    whoMustAct: answer.phase === 'aborted' ? 'developer' : 'wait',
    mayHaveExecuted,
    cause: answer.cause,
  })
}

function brokenError(
  request: PortalRequest,
  status: number,
  reason: (Decoded & { ok: false })['reason'] | 'without-result',
): TransportError {
  const texts = {
    empty: 'an empty body',
    html: 'an HTML page',
    truncated: 'a body that breaks off or is no JSON',
    'not-an-object': 'JSON that is no object',
    'without-result': 'neither a result nor an error',
  }
  return new TransportError({
    ...contextOf(request),
    status,
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
    message: `${request.method}: the portal redirects to ${hostOf(answer.location) ?? 'an unreadable address'} and is not followed. If the portal was renamed, update its address.`,
    whoMustAct: 'portal-admin',
    mayHaveExecuted: false,
  })
  return { ok: false, status: answer.status, error, ...(answer.location === undefined ? {} : { redirect: answer.location }) }
}

function hostOf(address: string | undefined): string | undefined {
  return address !== undefined && URL.canParse(address) ? new URL(address).host : undefined
}
