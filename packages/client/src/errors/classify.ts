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
  readonly portal?: string
  readonly requestId?: string
  readonly attempt?: number
  readonly status?: number | undefined
  readonly retryAfterMs?: number | undefined
  /** A fault inside the portal may have come after the work was done: then a write is not retryable. */
  readonly isWrite?: boolean
}

type Rule = readonly [code: ErrorCode, whoMustAct: WhoMustAct, retryable?: boolean]

// Codes of the portal, lower-cased, because both spellings live (_includes/system-errors.md).
const rules: Readonly<Record<string, Rule>> = {
  query_limit_exceeded: ['limit.rate', 'wait', true],
  operation_time_limit: ['limit.operating', 'wait', true],
  overload_limit: ['limit.overload', 'bitrix24'],
  expired_token: ['auth.expired', 'wait', true],
  invalid_token: ['auth.invalid', 'portal-admin'],
  no_auth_found: ['auth.invalid', 'portal-admin'],
  invalid_credentials: ['auth.invalid', 'portal-admin'],
  authorization_error: ['auth.invalid', 'portal-admin'],
  application_not_found: ['auth.invalid', 'portal-admin'],
  error_oauth: ['auth.invalid', 'portal-admin'],
  not_installed: ['auth.invalid', 'portal-admin'],
  insufficient_scope: ['auth.scope', 'portal-admin'],
  access_denied: ['auth.denied', 'portal-admin'],
  accessexception: ['auth.denied', 'portal-admin'],
  user_access_error: ['auth.denied', 'portal-admin'],
  wrong_auth_type: ['auth.denied', 'developer'],
  allowed_only_intranet_user: ['auth.denied', 'user'],
  payment_required: ['limit.payment', 'portal-admin'],
  portal_deleted: ['auth.invalid', 'portal-admin'],
  error_method_not_found: ['api.method-not-found', 'developer'],
  error_argument: ['api.parameter', 'developer'],
  invalid_arg_value: ['api.parameter', 'developer'],
  '100': ['api.parameter', 'developer'],
  error_unexpected_answer: ['api.server', 'bitrix24', true],
  internal_server_error: ['api.server', 'bitrix24', true],
}

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
export function classify(failure: PortalFailure, context: FailureContext): B24Error {
  const { apiCode, description, validation } = failure
  const [code, whoMustAct, retryable = false] = findRule(failure, context.status)
  const facts: ErrorFacts = {
    code,
    whoMustAct,
    retryable: retryable && !(code === 'api.server' && context.isWrite === true),
    apiCode,
    description,
    ...context,
    message: `${context.method}: ${description || 'the portal gave no reason'} (${apiCode === '' ? 'no code' : apiCode}${
      context.status === undefined || context.status === 200 ? '' : `, HTTP ${context.status}`
    })`,
  }
  if (code.startsWith('limit.')) return new LimitError({ ...facts, retryAfterMs: context.retryAfterMs })
  if (code.startsWith('auth.')) return new AuthError(facts)
  return new ApiError({ ...facts, validation })
}

function findRule({ apiCode, description }: PortalFailure, status: number | undefined): Rule {
  const code = apiCode.toLowerCase()
  const rule = Object.hasOwn(rules, code) ? rules[code] : undefined
  if (rule !== undefined) return rule
  if (/^(error_)?not_found$|entitynotfound/.test(code)) return ['api.not-found', 'developer']
  if (/^crm_field_error|validation/.test(code)) return ['api.parameter', 'developer']
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
