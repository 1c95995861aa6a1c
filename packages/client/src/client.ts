import type { Auth } from './auth/auth.ts'
import type { BatchBuilder, BatchResults, BatchShape } from './batch/build-batch.ts'
import type { BatchOptions, CommandResult } from './batch/run-batch.ts'
import type { Budget, BudgetStatus } from './budget/budget.ts'
import type { BulkOptions } from './bulk/run-bulk.ts'
import type { Clock } from './clock.ts'
import type { B24Error } from './errors/b24-error.ts'
import type { CallOptions, Layer, PortalTime } from './exchange.ts'
import type { Methods } from './generated/index.ts'
import type { AllowMove } from './layers/follow-rename.ts'
import type { CallRecord, Logger } from './layers/observe.ts'
import type { RetryOptions } from './layers/retry.ts'
import type { List } from './list/create-list.ts'
import type { ListOptions } from './list/list-options.ts'
import type { CallArgs, ListMethodName, MethodsOf, ParamsArgs, ResultOf, RowOf, ServicesOf } from './methods.ts'
import type { PortalTypes } from './portal-types.ts'
import type { V3Client } from './v3/v3-client.ts'
import type { Transport } from './wire/transport.ts'

export interface ClientOptions {
  readonly auth: Auth
  /** How bytes travel. Default: `nodeTransport()` on Node, the runtime's fetch elsewhere. */
  readonly transport?: Transport
  /** A fetch to send with instead of a transport, e.g. an emulated portal's `portal.fetch`. */
  readonly fetch?: typeof globalThis.fetch
  /** Shared by all clients of a process that talk to the same portals. Default: one of its own for the basic plan. */
  readonly budget?: Budget
  /** Names the address that this process calls from, where a shared budget serves several: the portal counts each address on its own. */
  readonly egress?: string
  readonly retry?: RetryOptions
  /** Gets a line and a record of every attempt; `console` will do. */
  readonly logger?: Logger
  /** Gets the record of every attempt. */
  readonly onCall?: (record: CallRecord) => void
  /** Asked before a renamed portal is followed to its new host. Default: only within the same Bitrix24 cloud. */
  readonly allowMove?: AllowMove
  /** Layers of your own: `outer` once per call, `attempt` once per attempt. */
  readonly layers?: { readonly outer?: readonly Layer[]; readonly attempt?: readonly Layer[] }
  readonly clock?: Clock
  /** A number in [0, 1), for the jitter of retries. Default `Math.random`. */
  readonly random?: () => number
}

/** A successful answer with what stands beside its result. */
export interface PortalResponse<Result> {
  readonly result: Result
  /** Rows that match, where a list method counts them. */
  readonly total: number | undefined
  /** `start` of the next page. */
  readonly next: number | undefined
  readonly time: PortalTime | undefined
  readonly requestId: string
}

/** Result of one row of a bulk stream. */
export type BulkResult<Row, Value> = CommandResult<Value> & { readonly row: Row; readonly index: number }

/** Results of one row's commands, or the error that kept the row from being sent. */
export type BulkBatchResult<Row, Shape> = { readonly row: Row; readonly index: number } & (
  | { readonly ok: true; readonly results: BatchResults<Shape> }
  | { readonly ok: false; readonly error: B24Error }
)

/** A client for one portal. Every method rejects with a `B24Error` and takes a signal, a timeout and a lane. `Portal` is what `b24kit types` wrote. */
export interface Client<Portal extends PortalTypes | undefined = undefined> {
  /** Every documented method as a function: `b24.api.crm.deal.get({ id: 42 })`. Returns `result` as it came. */
  readonly api: ServicesOf<Portal>
  /** Calls a documented method by name and returns `result` as it came. */
  call<M extends keyof Methods>(method: M, ...args: CallArgs<M, CallOptions, MethodsOf<Portal>>): Promise<ResultOf<M, MethodsOf<Portal>>>
  /** Like `call`, with `total`, `next`, `time` and the request's id. */
  response<M extends keyof Methods>(
    method: M,
    ...args: CallArgs<M, CallOptions, MethodsOf<Portal>>
  ): Promise<PortalResponse<ResultOf<M, MethodsOf<Portal>>>>
  /** Calls a method that the catalogue does not know. */
  callUntyped<Result = unknown>(method: string, params?: object, options?: CallOptions): Promise<Result>
  /** Number of rows that match, as the portal counts them. */
  count<M extends ListMethodName>(method: M, ...args: CallArgs<M, CallOptions, MethodsOf<Portal>>): Promise<number>
  /** All rows of a list method, read as they are consumed. */
  list<M extends ListMethodName>(method: M, ...args: CallArgs<M, ListOptions, MethodsOf<Portal>>): List<RowOf<M, MethodsOf<Portal>>>
  listUntyped<Row = unknown>(method: string, params?: object, options?: ListOptions): List<Row>
  /**
   * Runs several commands in one request (more than 50 in several), with references between them. Resolves with a result per command; rejects
   * only with a `ConfigError`, before anything was sent.
   *
   * @example
   * const r = await b24.batch(b => {
   *   const deal = b.call('crm.deal.get', { id: 123 })
   *   return { deal, contact: b.call('crm.contact.get', { id: deal.ref('CONTACT_ID').orFail() }) }
   * })
   * if (r.deal.ok) r.deal.value
   */
  batch<const Shape extends BatchShape>(
    build: (b: BatchBuilder<MethodsOf<Portal>>) => Shape,
    options?: BatchOptions,
  ): Promise<BatchResults<Shape>>
  /** REST 3.0 of the same portal; `api` and `call` are classic. */
  readonly v3: V3Client
  /** One call per row, 50 to a batch; yields a result per row, in order. */
  bulk<M extends keyof Methods, Row>(
    method: M,
    rows: Iterable<Row> | AsyncIterable<Row>,
    toParams: (row: Row, index: number) => NonNullable<ParamsArgs<M, MethodsOf<Portal>>[0]>,
    options?: BulkOptions,
  ): AsyncIterable<BulkResult<Row, ResultOf<M, MethodsOf<Portal>>>>
  /** Several commands per row, kept together in one batch and free to refer to each other. */
  bulkBatch<Row, const Shape extends BatchShape>(
    rows: Iterable<Row> | AsyncIterable<Row>,
    build: (b: BatchBuilder<MethodsOf<Portal>>, row: Row, index: number) => Shape,
    options?: BulkOptions,
  ): AsyncIterable<BulkBatchResult<Row, Shape>>
  readonly budget: {
    /** The limits of this client's portal as they stand, or undefined before the first call. */
    status(): Promise<BudgetStatus | undefined>
  }
}
