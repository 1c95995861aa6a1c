import type { EventHandlers } from './events/event-handlers.ts'
import type { FileStore } from './files/file-store.ts'
import type { PlacementRegistry } from './placements/placement-registry.ts'
import type { RobotRegistry } from './scopes/bizproc/robot-registry.ts'
import type { Signature } from './v3/signature.ts'

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

/** The portal's database. */
export interface PortalDatabase extends Database {
  /** Another number whenever rows may have changed. */
  readonly changes: number
}

export interface Statement {
  run(...values: readonly SqlValue[]): { readonly changes: number; readonly lastInsertRowid: number | bigint }
  get(...values: readonly SqlValue[]): Record<string, SqlValue> | undefined
  all(...values: readonly SqlValue[]): Record<string, SqlValue>[]
  /** Rows as arrays instead of objects, as the drivers offer it. */
  raw(on?: boolean): Statement
}

export type SqlValue = string | number | bigint | null | Uint8Array

/** Who calls: taken from the credential by the core, before a method runs. */
export interface Caller {
  readonly kind: 'webhook' | 'app'
  readonly userId: number
  readonly isAdmin: boolean
  /** `'*'` stands for every scope. */
  readonly scopes: ReadonlySet<string> | '*'
  /** What the user may do in the CRM. Default `all`. */
  readonly crmRights?: CrmRights | undefined
  /** The key that operating time is counted under. */
  readonly credential: string
  /** The application that calls, and its access token. A webhook has neither. */
  readonly app?: App
  readonly token?: string
}

/** All records of the CRM, those that the user is responsible for, or none. */
export type CrmRights = 'all' | 'own' | 'none'

/** `L` local, `F` free, `D` demo, `T` trial, `P` paid: api-reference/common/system/app-info.md */
export type AppStatus = 'L' | 'F' | 'D' | 'T' | 'P' | (string & {})

/** An application as it stands on the portal. */
export interface App {
  /** Its number on the portal. */
  readonly id: number
  readonly clientId: string
  readonly kind: 'local' | 'market'
  /** `'*'` stands for every scope. */
  readonly scopes: ReadonlySet<string> | '*'
  readonly status: AppStatus
  readonly version: number
  /** Whether its installation is finished. */
  readonly installed: boolean
  /** End of the trial or paid period; unix milliseconds. */
  readonly paidUntilMs: number | undefined
  /** Days that it works on after that, and what becomes of it then. */
  readonly graceDays: number
  readonly afterGrace: 'blocked' | 'demo'
  /** Its main page. Without one, where it gets its codes. */
  readonly handler: string | undefined
  /** By which it tells that an event comes from this portal. Another one after each installation. */
  readonly applicationToken: string
}

/** Parameters of one call: query and body merged, `auth` removed. Top-level names are found in any case. */
export interface CallParams {
  get(name: string): unknown
  /** Null is as good as nothing: clients send arguments that they were not given. */
  has(name: string): boolean
  /** Names as they were sent, in order. */
  readonly names: readonly string[]
  /** The merged map as it was sent. */
  readonly all: Readonly<Record<string, unknown>>
  /** Query values, then body values, in order and without `start`: what positional methods read. */
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

/** `v1` is the classic endpoint `/rest/`, `v3` is `/rest/api/`. The same name may exist in both, with different contracts. */
export type ApiVersion = 'v1' | 'v3'

export interface MethodDefinition {
  /** Default `v1`. */
  readonly version?: ApiVersion
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
  /** REST 3.0: the method changes data, so that `Idempotency-Key` is looked at. */
  readonly isWrite?: boolean
  /** REST 3.0: what the OpenAPI document tells of the method. */
  readonly signature?: Signature
  readonly handler: Handler
}

/** One folder per scope under `scopes/`. */
export interface EmulatedScope {
  readonly name: string
  /** Events of its own, beside the documented ones. */
  readonly events?: readonly string[]
  /** Creates what the scope needs in an empty database and returns its methods. Called once per (re)set of the portal. */
  install(portal: PortalContext): readonly MethodDefinition[]
  /**
   * An application was removed from the portal; `isForgotten` with its settings and data, as a local one always is: settings/app-uninstallation.md. Its
   * handlers are still bound, so that what goes with it can be told.
   */
  followRemoval?(portal: PortalContext, app: App, isForgotten: boolean): void
  /** Whom alone an event is meant for, when its data says so. Asked where nothing caused the event that would know. */
  audienceOf?(portal: PortalContext, event: string, data: unknown): Audience | undefined
}

/** The number of an application, 0 for none; or the token of addresses that are bound without one. */
export type Audience = number | string

/** Puts tokens of users into the data of an event, for one handler at a time. */
export type AddTokens = (tokensOf: (userId: number) => Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>

export interface PortalContext {
  readonly db: PortalDatabase
  /** Content of files; what a row holds is an id. */
  readonly files: FileStore
  /** What applications show on the portal's pages. */
  readonly placements: PlacementRegistry
  /** Robots and activities of applications. */
  readonly robots: RobotRegistry
  /** Who is told of events. */
  readonly handlers: EventHandlers
  /** Milliseconds of the portal's own clock. */
  now(): number
  readonly settings: PortalSettings
  /** Seeded: the same seed gives the same numbers. In [0, 1). */
  random(): number
  /**
   * Announces a change, as caused by the call that is running. Whoever is bound to the event is told, in any case of its name, when the call has done its
   * work, and nobody when it failed. With an audience nobody else is told. Handlers get what `addTokens` makes of the data, the log of events `data`.
   */
  emit(event: string, data: Readonly<Record<string, unknown>>, audience?: Audience, addTokens?: AddTokens): void
  /** Called when the database was put back, by a snapshot or after a call that failed midway: whoever remembers what it says forgets that then. */
  onRestore(forget: () => void): void
  /** Every method of the classic API, or of REST 3.0, for methods that tell of methods. */
  methods(version?: ApiVersion): readonly MethodDefinition[]
}

export interface PortalSettings {
  readonly memberId: string
  /** Host as it appears in URLs of answers. */
  readonly host: string
  /** Where URLs of answers start, without a slash at the end. */
  readonly origin: string
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
  /** The answer waits for the emulated execution too, and not only for the latency. Default false. */
  readonly costTakesTime: boolean
  /** What becomes of an answer that takes more than 60 seconds: a gateway's page, a broken connection, or nothing. Default `html`. */
  readonly requestTimeout: 'html' | 'drop' | 'off'
  /** What rows of offline events tell of the object: what the prose says, or `false` as both documented samples. Default `object`. */
  readonly offlineEventData: 'object' | 'false'
  /** Status of the refusals of `placement.bind`: the page names both. Default 400. */
  readonly placementErrorStatus: 400 | 200
  /** What the plan does not include is told by feature.get only, or refused too. Default `told`. */
  readonly planFeatures: 'told' | 'enforced'
  /** Which of a parameter in the query and one in the body is taken. Default `body`. */
  readonly parameterPrecedence: 'body' | 'query'
  /** Status of `insufficient_scope`. Default 403. */
  readonly scopeStatus: 403 | 401
  /** Code of the 401 to an unknown code of a webhook. Default `NO_AUTH_FOUND`. */
  readonly unknownWebhookCode: 'NO_AUTH_FOUND' | 'INVALID_CREDENTIALS'
  /** Status of `ERROR_METHOD_NOT_FOUND`. Default 404. */
  readonly unknownMethodStatus: 404 | 400
  /** Status under which `wrong_client` comes from the authorisation server. Default 200. */
  readonly wrongClientStatus: 200 | 400
  /** Status of REST 3.0's refusal of access. Default 403. */
  readonly v3AccessDeniedStatus: 403 | 401
  /** Rows of classic lists have their ID whether it was selected or not. Default `added`. */
  readonly keyInSelect: 'added' | 'asked'
  /** Where `$result[…]` of a batch is replaced. Default `values`. */
  readonly referencesIn: 'values' | 'methods-too'
  /** What stands in the place of a `$result[…]` that points at nothing. Default `empty`. */
  readonly missingReference: 'empty' | 'kept'
  /** Number of the first page of REST 3.0; 1 takes 0 for it too. Default 1. */
  readonly v3FirstPage: 1 | 0
  /** How bodies under one Idempotency-Key are compared. Default `canonical`. */
  readonly idempotentBody: 'canonical' | 'exact'
  /** The OpenAPI document stands in `result`. Default false. */
  readonly openApiWrapped: boolean
  /** What app.info tells a webhook. Default `scope`. */
  readonly appInfoByWebhook: 'scope' | 'denied'
  /** What becomes of binding a handler of an event once more. Default `refused`. */
  readonly rebinding: 'refused' | 'accepted'
  /** A request that the limits refuse fills the bucket too. Default false. */
  readonly refusedCounts: boolean
  /** What becomes of a call that crosses the operating limit. Default `completes`. */
  readonly operatingOverrun: 'completes' | 'refused'
  /** Numeric error codes come as numbers or as texts. Default `number`. */
  readonly numericCodes: 'number' | 'string'
  /** Shape in which REST 3.0 reports errors of authorisation and limits. Default `v1`. */
  readonly v3AuthErrorShape: 'v1' | 'v3'
  /** What becomes of what a batch of REST 3.0 did before one of its commands failed. Default `kept`. */
  readonly failedV3Batch: 'kept' | 'undone'
  /** What becomes of unknown fields in filters of classic CRM lists. Default `ignored`. */
  readonly unknownFilterField: 'ignored' | 'refused'
  /** How filters of `lists` and `entity` compare a text without an operator. Default `exact`. */
  readonly bareTextFilter: 'exact' | 'like'
  /** How ids come in crm.stagehistory.list. Default `string`. */
  readonly stageHistoryNumbers: 'string' | 'number'
  /** What becomes of a contact without names. Default `refused`. */
  readonly namelessContact: 'refused' | 'accepted'
  /** How an empty companyId or contactId looks in crm.item.*. Default `by-object`. */
  readonly unlinkedReference: 'by-object' | 'zero' | 'null'
  /** The salutation of a contact that is given none. Default `none`. */
  readonly honorificDefault: 'none' | 'first'
  /** What becomes of an activity that names nobody responsible. Default `refused`. */
  readonly activityWithoutPerson: 'refused' | 'of-caller'
  /** What crm.type.delete is told of a smart process by. Default `id`. */
  readonly typeDeletedBy: 'id' | 'either'
  /** What becomes of an upload to a name that is taken. Default `refused`. */
  readonly takenUploadName: 'refused' | 'renamed'
  /** What the field that lists.field.get was asked for stands under. Default `type`. */
  readonly listFieldKey: 'type' | 'id'
  /** How flags of tasks come in REST 3.0. Default `bool`. */
  readonly taskFlags: 'bool' | 'Y/N'
  /** Objects that methods of imconnector answer come alone or in a list. Default `object`. */
  readonly imconnectorAnswer: 'object' | 'list'
  /** Code of the refusals of userconsent. Default `ERROR_ARGUMENT`. */
  readonly userConsentCode: 'ERROR_ARGUMENT' | '400'
  /** Names of the elements of lists in XML. Default `item`. */
  readonly xmlListElement: 'item' | 'numbered'
  /** What becomes of `Authorization: Bearer`. Default `accepted`. */
  readonly bearerToken: 'accepted' | 'ignored'
  /** Status of the fault `portal-deleted`. Default 410. */
  readonly deletedPortalStatus: 410 | 500
  /** Status of `ACCESS_DENIED`: that of the method's page, or one for all. Default `page`. */
  readonly accessDeniedStatus: 'page' | 400 | 401 | 403
  /** Where a batch of REST 3.0 has its access token. Default `either`. */
  readonly v3BatchToken: 'either' | 'query' | 'body'
  /** The scope that opens tasks in REST 3.0. Default `either`. */
  readonly v3TaskScope: 'either' | 'task' | 'tasks'
  /** What becomes of null in filters of REST 3.0. Default `compared`. */
  readonly v3NullFilter: 'compared' | 'refused'
  /** What rest.scope.list maps. Default `by-scope`. */
  readonly scopeListShape: 'by-scope' | 'by-method'
  /** Whether the answer to a code has all members that the answer to a refresh token has. Default `all`. */
  readonly codeExchangeAnswer: 'all' | 'documented'
  /** What stands between the scopes that an application is told when it is installed or updated. Default `comma`. */
  readonly installScopes: 'comma' | 'space'
  /** What tells handlers of one address apart: their user and connector too, or nothing. Default `user`. */
  readonly bindingKey: 'user' | 'address'
  /** What becomes of base64 without a name in uploads to Drive. Default `accepted`. */
  readonly bareFileContent: 'accepted' | 'refused'
  /** Status of links to files that cannot be followed: by what is wrong, or one for all. Default `by-cause`. */
  readonly linkRefusalStatus: 'by-cause' | 404
  /** In which spelling methods of tasks know names of fields. Default `any`. */
  readonly taskFieldNames: 'any' | 'upper'
  /** How lists and calendars write dates. Default `by-language`. */
  readonly siteDates: 'by-language' | 'd.m.Y H:i:s'
  /** How fields of type `crm` that bind objects of one kind keep an id without a prefix. Default `as-given`. */
  readonly bareCrmId: 'as-given' | 'prefixed'
  /** What crm.item.* calls the stage of a lead; `both` in requests. Default `stageId`. */
  readonly leadStageName: 'stageId' | 'statusId' | 'both'
  /** How crm.item.* spells names of user fields that are digits; every spelling is read. Default `rule`. */
  readonly userFieldNames: 'rule' | 'separated' | 'joined'
  /** Codes of refusals of crm.status.* and crm.duplicate.*. Default `empty`. */
  readonly proseCodes: 'empty' | 'text'
  /** What crm.duplicate.findbycomm answers when it finds nothing. Default `list`. */
  readonly noDuplicates: 'list' | 'object'
  /** How crm.duplicate.findbycomm compares telephone numbers. Default `digits`. */
  readonly phoneComparison: 'digits' | 'exact'
  /** How classic methods of the CRM answer single user fields that are empty or boolean. Default `text`. */
  readonly classicUserFields: 'text' | 'typed'
  /** Codes of the stages of smart invoices after the first. Default `invoice`. */
  readonly invoiceStages: 'invoice' | 'smart-process'
}

/** An answer with `total` and `next` beside `result`. */
export class Listing {
  readonly total: number | undefined
  readonly next: number | undefined
  /** `result` as it goes over the wire, where it was printed before anybody read it. */
  readonly json: string | undefined
  #result: unknown

  constructor(result: unknown, total: number | undefined, next: number | undefined, json?: string) {
    this.#result = result
    this.total = total
    this.next = next
    this.json = json
  }

  /** Rows as the database prints them: parsed only for who looks into them, which of most nobody does. */
  static printed(json: string, total: number | undefined, next: number | undefined): Listing {
    return new Listing(undefined, total, next, json)
  }

  get result(): unknown {
    return (this.#result ??= this.json === undefined ? undefined : JSON.parse(this.json))
  }
}

/** What `result` of an answer is. */
export function resultOf(answer: unknown): unknown {
  return answer instanceof Listing ? answer.result : answer
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
