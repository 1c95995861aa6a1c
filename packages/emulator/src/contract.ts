/**
 * What the portal's core and its emulated scopes know of each other. The core (transport, envelope, batch, limits, faults, clock)
 * never looks into a scope; a scope never sees HTTP.
 */

/** The narrow synchronous seam to SQLite, shaped like better-sqlite3; libsql and better-sqlite3 both fit. */
export interface Database {
  prepare(sql: string): Statement
  exec(sql: string): unknown
  close(): unknown
}

export interface Statement {
  run(...values: readonly SqlValue[]): { readonly changes: number; readonly lastInsertRowid: number | bigint }
  get(...values: readonly SqlValue[]): Record<string, SqlValue> | undefined
  all(...values: readonly SqlValue[]): Record<string, SqlValue>[]
  iterate(...values: readonly SqlValue[]): IterableIterator<Record<string, SqlValue>>
  /** Rows as arrays instead of objects, as the drivers offer it. */
  raw(on?: boolean): Statement
}

export type SqlValue = string | number | bigint | null | Uint8Array

/** Who calls: taken from the credential by the core, before a method runs. */
export interface Caller {
  readonly kind: 'webhook'
  readonly userId: number
  readonly isAdmin: boolean
  /** `'*'` stands for every scope. */
  readonly scopes: ReadonlySet<string> | '*'
  /** The key that operating time is counted under. */
  readonly credential: string
}

/** Parameters of one call: query and body merged, `auth` removed. Top-level names are found in any case. */
export interface CallParams {
  get(name: string): unknown
  has(name: string): boolean
  /** Names as they were sent, in order. */
  readonly names: readonly string[]
  /** The merged map as it was sent. */
  readonly all: Readonly<Record<string, unknown>>
  /** Query values, then body values, in order: what positional methods read. */
  readonly positional: readonly unknown[]
}

export interface Call {
  readonly method: string
  readonly params: CallParams
  readonly caller: Caller
  readonly portal: PortalContext
}

/**
 * A handler returns `result` itself, a plain value that JSON can print (maps that may be empty through `phpMap`), or a `Listing` when
 * `total` and `next` stand beside it. It throws `MethodError`; any other exception becomes a 500 and stands in the request log.
 */
export type Handler = (call: Call) => unknown

export interface MethodDefinition {
  /** Documented spelling, e.g. `crm.deal.list`. Found in any case unless the portal is strict. */
  readonly name: string
  /** Scope that the caller must hold; `basic` needs none. */
  readonly scope: string
  /** Scopes that open the method just as well. */
  readonly orScopes?: readonly string[]
  /**
   * `stateful`: what one method writes, others read. `checked`: name, scope and required parameters, then 501 NOT_EMULATED; that is every
   * documented method that no scope brings.
   */
  readonly tier: 'stateful' | 'checked'
  /** Parameters are read by position (old `task.*` methods). */
  readonly positional?: boolean
  readonly handler: Handler
}

/** One folder per scope under `scopes/`. */
export interface EmulatedScope {
  readonly name: string
  /** Creates what the scope needs in an empty database and returns its methods. Called once per (re)set of the portal. */
  install(portal: PortalContext): readonly MethodDefinition[]
}

export interface PortalContext {
  readonly db: Database
  /** Milliseconds of the portal's own clock. */
  now(): number
  readonly settings: PortalSettings
  /** Seeded: the same seed gives the same numbers. In [0, 1). */
  random(): number
  /** Announces a change after it was committed. Delivery is not emulated yet; the core records it. */
  emit(event: string, data: Readonly<Record<string, unknown>>): void
  /** Every method of the portal, for `methods`, `method.get` and `scope`. */
  methods(): readonly MethodDefinition[]
}

export interface PortalSettings {
  readonly memberId: string
  /** Host as it appears in URLs of answers. */
  readonly host: string
  /** Seconds east of UTC of the portal's time zone; default 10800. */
  readonly utcOffsetSeconds: number
  readonly languageId: string
  readonly baseCurrency: string
  /** e.g. `en_basic`, `en_ent250`. */
  readonly license: string
  /** Documented ambiguities, each switchable; see docs/emulator.md. */
  readonly quirks: Quirks
}

export interface Quirks {
  /** Lower-cased `tasks.flow.flow.*` is refused. Default false. */
  readonly strictCase: boolean
  /** `http://` is refused with INVALID_REQUEST. Default false. */
  readonly httpsRequired: boolean
  /** What happens to commands beyond 50. Default `per-command`. */
  readonly batchOverflow: 'per-command' | 'http-400'
  /** Dates that some legacy answers show as `{}`. Default false. */
  readonly legacyDates: boolean
  /** `total` of lists asked with start=-1: as crm.item.list documents it, or left out. Default `by-family`. */
  readonly totalWithoutCount: 'by-family' | 'zero' | 'omit'
  /** `time` carries operating and operating_reset_at. Default true. */
  readonly operatingInTime: boolean
  /** Operating time of a batch is billed to the inner methods (documented), to `batch` (measured), or to both. Default `inner`. */
  readonly operatingAccounting: 'inner' | 'batch' | 'both'
}

/** An answer with `total` and `next` beside `result`. */
export class Listing {
  readonly result: unknown
  readonly total: number | undefined
  readonly next: number | undefined
  constructor(result: unknown, total: number | undefined, next: number | undefined) {
    this.result = result
    this.total = total
    this.next = next
  }
}

/** A refusal by a method, as the portal words it. `code` may be `''` (classic CRM) or a number. */
export class MethodError extends Error {
  readonly code: string | number
  readonly status: number
  /** Extra members of the error object, e.g. `{ argument: 'NAME' }`. */
  readonly extra: Readonly<Record<string, unknown>>
  constructor(code: string | number, description: string, status = 400, extra: Readonly<Record<string, unknown>> = {}) {
    super(description)
    this.code = code
    this.status = status
    this.extra = extra
  }
}
