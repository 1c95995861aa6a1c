import type { ErrorCode, WhoMustAct } from './codes.ts'
import { redactText } from './redact.ts'

/** What an error tells beside its message. */
export interface ErrorFacts {
  readonly code: ErrorCode
  readonly message: string
  readonly retryable?: boolean | undefined
  readonly whoMustAct?: WhoMustAct | undefined
  readonly method?: string | undefined
  /** Host of the portal, never its whole address. */
  readonly portal?: string | undefined
  readonly requestId?: string | undefined
  /** HTTP status of the answer. */
  readonly status?: number | undefined
  /** The portal's own code, verbatim. May be empty. */
  readonly apiCode?: string | undefined
  /** The portal's own text. */
  readonly description?: string | undefined
  /** 1 for the first attempt. */
  readonly attempt?: number | undefined
  readonly cause?: unknown
}

/**
 * Base of every error this library throws. Branch on `code`; texts may improve.
 * Secrets are removed from every text before it is stored, including the texts of the cause.
 *
 * @example
 * try { await b24.call('crm.deal.get', { id: 1 }) }
 * catch (error) { if (isB24Error(error) && error.code === 'api.not-found') … }
 */
export class B24Error extends Error {
  override readonly name: string = 'B24Error'
  readonly code: ErrorCode
  /** The same call may succeed later; a write that may have been executed is never retryable. */
  readonly retryable: boolean
  readonly whoMustAct: WhoMustAct
  readonly method: string | undefined
  readonly portal: string | undefined
  readonly requestId: string | undefined
  readonly status: number | undefined
  readonly apiCode: string | undefined
  readonly description: string | undefined
  readonly attempt: number | undefined

  constructor(facts: ErrorFacts) {
    super(redactText(facts.message), facts.cause === undefined ? undefined : { cause: cleanCause(facts.cause) })
    this.code = facts.code
    this.retryable = facts.retryable ?? false
    this.whoMustAct = facts.whoMustAct ?? 'developer'
    this.method = facts.method
    this.portal = facts.portal
    this.requestId = facts.requestId
    this.status = facts.status
    this.apiCode = facts.apiCode
    this.description = facts.description === undefined ? undefined : redactText(facts.description)
    this.attempt = facts.attempt
  }

  /** Plain data for logs; carries no secret. */
  toJSON(): Record<string, unknown> {
    return { message: this.message, ...(this as object) }
  }
}

/** Options or input that cannot work; thrown before anything is sent. */
export class ConfigError extends B24Error {
  override readonly name = 'ConfigError'
}

/** The request or its answer got lost or broken on the way. */
export class TransportError extends B24Error {
  override readonly name = 'TransportError'
  /** True where the portal may have run the method: look before you repeat a write. */
  readonly mayHaveExecuted: boolean

  constructor(facts: ErrorFacts & { readonly mayHaveExecuted: boolean }) {
    super(facts)
    this.mayHaveExecuted = facts.mayHaveExecuted
  }
}

/** The credential is missing, expired, or not allowed to do this. */
export class AuthError extends B24Error {
  override readonly name = 'AuthError'
}

/** A limit of the portal or of the caller's own deadline. */
export class LimitError extends B24Error {
  override readonly name = 'LimitError'
  /** Milliseconds after which the limit should be gone, where that is known. */
  readonly retryAfterMs: number | undefined

  constructor(facts: ErrorFacts & { readonly retryAfterMs?: number | undefined }) {
    super(facts)
    this.retryAfterMs = facts.retryAfterMs
  }
}

/** The portal understood the call and refused it. */
export class ApiError extends B24Error {
  override readonly name = 'ApiError'
  /** Per-field complaints of REST 3.0; empty for the classic API. */
  readonly validation: readonly { readonly field?: string; readonly message: string }[]

  constructor(facts: ErrorFacts & { readonly validation?: ApiError['validation'] | undefined }) {
    super(facts)
    this.validation = facts.validation ?? []
  }
}

/** A command of a batch that was not run, or whose place in the answer is empty. */
export class BatchError extends B24Error {
  override readonly name = 'BatchError'
}

/** A list that cannot be read to its end safely. */
export class ListError extends B24Error {
  override readonly name = 'ListError'
}

export function isB24Error(error: unknown): error is B24Error {
  return error instanceof B24Error
}

// A foreign error may carry the request's address in its message or stack; only its cleaned name and message are kept.
function cleanCause(cause: unknown): unknown {
  if (cause instanceof B24Error) return cause
  if (!(cause instanceof Error)) return typeof cause === 'string' ? redactText(cause) : undefined
  const clean = new Error(redactText(cause.message))
  clean.name = cause.name
  if (cause.stack !== undefined) clean.stack = redactText(cause.stack)
  const code = (cause as { code?: unknown }).code
  if (typeof code === 'string') Object.assign(clean, { code })
  if (cause.cause !== undefined) Object.assign(clean, { cause: cleanCause(cause.cause) })
  return clean
}
