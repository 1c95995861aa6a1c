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
  readonly retryAfterMs?: number | undefined
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
  declare readonly code: ErrorCode
  /** The same call may succeed later; a write that may have been executed is never retryable. */
  declare readonly retryable: boolean
  declare readonly whoMustAct: WhoMustAct
  declare readonly method: string | undefined
  declare readonly portal: string | undefined
  declare readonly requestId: string | undefined
  declare readonly status: number | undefined
  declare readonly apiCode: string | undefined
  declare readonly description: string | undefined
  declare readonly attempt: number | undefined
  /** Milliseconds after which it is worth another try, where the portal, its authorisation server or a budget says so. */
  declare readonly retryAfterMs: number | undefined

  constructor({ message, cause, ...facts }: ErrorFacts) {
    super(redactText(message), cause === undefined ? undefined : { cause: cleanCause(cause) })
    const { retryable = false, whoMustAct = 'developer', description } = facts
    Object.assign(this, { ...facts, retryable, whoMustAct, description: description && redactText(description) })
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
  declare readonly mayHaveExecuted: boolean

  // oxlint-disable-next-line no-useless-constructor -- it asks for one more fact
  constructor(facts: ErrorFacts & { readonly mayHaveExecuted: boolean }) {
    super(facts)
  }
}

/** The credential is missing, expired, or not allowed to do this. */
export class AuthError extends B24Error {
  override readonly name = 'AuthError'
}

/** A limit of the portal or of the caller's own deadline. */
export class LimitError extends B24Error {
  override readonly name = 'LimitError'
}

/** The portal understood the call and refused it. */
export class ApiError extends B24Error {
  override readonly name = 'ApiError'
  /** Per-field complaints of REST 3.0; empty for the classic API. */
  declare readonly validation: readonly { readonly field?: string; readonly message: string }[]

  constructor(facts: ErrorFacts & { readonly validation?: ApiError['validation'] | undefined }) {
    super({ validation: [], ...facts })
  }
}

/** A command of a batch that was not run, or whose place in the answer is empty. */
export class BatchError extends B24Error {
  override readonly name = 'BatchError'
}

/** A store of tokens, locks or budgets failed. */
export class StoreError extends B24Error {
  override readonly name = 'StoreError'
}

/** A list that cannot be read to its end safely. */
export class ListError extends B24Error {
  override readonly name = 'ListError'
}

export function isB24Error(error: unknown): error is B24Error {
  return error instanceof B24Error
}

// A foreign error may carry the request's address in its message or stack; only its cleaned name and message are kept.
function cleanCause(cause: unknown, depth = 0): unknown {
  if (cause instanceof B24Error) return cause
  if (!(cause instanceof Error) || depth > 9) return typeof cause === 'string' ? redactText(cause) : undefined
  const clean = new Error(redactText(cause.message))
  clean.name = cause.name
  if (cause.stack !== undefined) clean.stack = redactText(cause.stack)
  const code = (cause as { code?: unknown }).code
  if (typeof code === 'string') Object.assign(clean, { code })
  if (cause.cause !== undefined) Object.assign(clean, { cause: cleanCause(cause.cause, depth + 1) })
  return clean
}
