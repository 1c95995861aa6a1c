import { ApiError, AuthError, type B24Error, type ErrorFacts, LimitError } from './b24-error.ts'
import type { ErrorCode, WhoMustAct } from './codes.ts'

/** An error object as the portal sends it, in whichever of its shapes. */
export interface PortalFailure {
  readonly apiCode: string
  readonly description: string
  readonly validation: ApiError['validation']
}

/** What the failing call was. */
export interface FailureContext {
  readonly method: string
  readonly portal?: string | undefined
  readonly requestId?: string | undefined
  readonly attempt?: number
  readonly status?: number | undefined
  readonly retryAfterMs?: number | undefined
  /** A fault inside the portal may have come after the work was done: then a write is not retryable. */
  readonly isWrite?: boolean
}

type Meaning = readonly [code: ErrorCode, whoMustAct: WhoMustAct, retryable?: boolean]

// Codes of the portal, lower-cased, because both spellings live (_includes/system-errors.md).
const meanings: readonly (readonly [apiCodes: string, ...Meaning])[] = [
  ['query_limit_exceeded', 'limit.rate', 'wait', true],
  ['operation_time_limit', 'limit.operating', 'wait', true],
  ['overload_limit', 'limit.overload', 'bitrix24'],
  ['payment_required', 'limit.payment', 'portal-admin'],
  ['expired_token', 'auth.expired', 'wait', true],
  [
    'invalid_token no_auth_found invalid_credentials authorization_error application_not_found error_oauth not_installed portal_deleted',
    'auth.invalid',
    'portal-admin',
  ],
  ['insufficient_scope insufficientscopeexception', 'auth.scope', 'portal-admin'],
  ['access_denied accessexception accessdeniedexception user_access_error', 'auth.denied', 'portal-admin'],
  ['wrong_auth_type', 'auth.denied', 'developer'],
  ['allowed_only_intranet_user', 'auth.denied', 'user'],
  ['error_method_not_found methodnotfoundexception', 'api.method-not-found', 'developer'],
  ['error_argument invalid_arg_value 100', 'api.parameter', 'developer'],
  ['error_unexpected_answer internal_server_error', 'api.server', 'bitrix24', true],
]

/**
 * Finds the failure in a decoded body. The presence of `error` decides, for its value may be `""`, `0`, a number, prose or, in REST 3.0,
 * an object; some methods nest it into a `result` that says `false` of itself, all under HTTP 200.
 */
export function findFailure(body: Readonly<Record<string, unknown>>): PortalFailure | undefined {
  if ('error' in body) return readFailure(body)
  const result = body['result']
  if (typeof result !== 'object' || result === null) return undefined
  const nested = result as Record<string, unknown>
  return nested['result'] === false && 'error' in nested ? readFailure(nested) : undefined
}

/** Reads an error object: the whole body of a failed call, or one entry of a batch's `result_error`. */
export function readFailure(body: Readonly<Record<string, unknown>>): PortalFailure {
  const error = body['error']
  if (typeof error === 'object' && error !== null) {
    const { code, message, validation } = error as { code?: unknown; message?: unknown; validation?: unknown }
    return {
      apiCode: toText(code),
      description: toText(message),
      validation: Array.isArray(validation) ? (validation as ApiError['validation']) : [],
    }
  }
  return { apiCode: toText(error), description: stripMarkup(toText(body['error_description'])), validation: [] }
}

/** Turns the portal's refusal into a typed error. Unknown codes become `api.other` with the raw code. */
export function classify(failure: PortalFailure, { isWrite, retryAfterMs, ...context }: FailureContext): B24Error {
  const { apiCode, description, validation } = failure
  const [code, whoMustAct, retryable = false] = findMeaning(failure, context.status)
  const facts: ErrorFacts = {
    code,
    whoMustAct,
    retryable: retryable && !(code === 'api.server' && isWrite),
    apiCode,
    description,
    ...context,
    message: `${context.method}: ${description || 'the portal gave no reason'} (${apiCode === '' ? 'no code' : apiCode}${
      context.status === undefined || context.status === 200 ? '' : `, HTTP ${context.status}`
    })`,
  }
  if (code.startsWith('limit.')) return new LimitError({ ...facts, retryAfterMs })
  if (code.startsWith('auth.')) return new AuthError(facts)
  return new ApiError({ ...facts, validation })
}

function findMeaning({ apiCode, description }: PortalFailure, status: number | undefined): Meaning {
  const code = apiCode.toLowerCase().replace('bitrix_rest_v3_exception_', '')
  for (const [apiCodes, ...meaning] of meanings) if (apiCodes.split(' ').includes(code)) return meaning
  if (/^(error_)?not_found$|^entitynotfound/.test(code)) return ['api.not-found', 'developer']
  if (/^crm_field_error|validation|^(invalid|unknown|idempotency)\w+exception$/.test(code)) return ['api.parameter', 'developer']
  if (status !== undefined && status >= 500) return ['api.server', 'bitrix24', true]
  // Classic CRM has no codes at all; the documented English texts are all there is to go by.
  if ((code === '' || code === 'error_core') && /\bnot found\b/i.test(description)) return ['api.not-found', 'developer']
  if (code === '' && /^access denied/i.test(description)) return ['auth.denied', 'portal-admin']
  return ['api.other', 'developer']
}

function toText(value: unknown): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function stripMarkup(text: string): string {
  return text.replace(/<br\s*\/?>/gi, ' ').trim()
}
