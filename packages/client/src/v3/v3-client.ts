import type { Command } from '../batch/command.ts'
import type { BatchShape } from '../batch/build-batch.ts'
import type { AnyCommand, CommandValue } from '../batch/command.ts'
import type { PortalResponse } from '../client.ts'
import type { CallOptions } from '../exchange.ts'
import type { V3Methods, V3Services } from '../generated/index.ts'
import type { List } from '../list/create-list.ts'
import type { ListOptions } from '../list/list-options.ts'

/** Options of a REST 3.0 call. */
export interface V3CallOptions extends CallOptions {
  /**
   * 1 to 255 printable ASCII characters that name this write for 24 hours: a repetition with the same parameters answers what the first one did.
   * Default: a random one per call. Give your own where another process may ask for the same write, or this one after a crash (rest-v3.md).
   */
  readonly idempotencyKey?: string | undefined
}

/** Name of a documented method of REST 3.0. */
export type V3MethodName = keyof V3Methods

/** Documented methods of REST 3.0 that answer with rows. */
export type V3ListMethodName = { [M in keyof V3Methods]: V3Methods[M] extends { item: unknown } ? M : never }[keyof V3Methods]

/** Arguments of a call after the method's name. Guarded and not distributive, as in methods.ts. */
export type V3Args<M extends keyof V3Methods, Rest extends readonly unknown[]> = [keyof V3Methods] extends [M]
  ? [params?: object, ...Rest]
  : [V3Methods[M]] extends [{ params: infer Params }]
    ? {} extends Params
      ? [params?: Params, ...Rest]
      : [params: Params, ...Rest]
    : never

/** Result of a documented method of REST 3.0, as it comes over the wire. */
export type V3ResultOf<M extends keyof V3Methods> = [V3Methods[M]] extends [{ result: infer Result }] ? Result : unknown

/** Row of a documented list method of REST 3.0. */
export type V3RowOf<M extends keyof V3Methods> = [V3Methods[M]] extends [{ item: infer Row }] ? Row : unknown

/** Collects the commands of one REST 3.0 batch. */
export interface V3BatchBuilder {
  call<M extends keyof V3Methods>(method: M, ...args: V3Args<M, []>): Command<V3ResultOf<M>>
  /** For methods that the catalogue does not know. */
  callUntyped<Result = unknown>(method: string, params?: object): Command<Result>
}

/** Results under the names that the builder gave. */
export type V3BatchResults<Shape> = {
  readonly [Name in keyof Shape]: Shape[Name] extends AnyCommand ? CommandValue<Shape[Name]> : never
}

/**
 * REST 3.0 of the same portal, under the same limits, credential and log (rest-v3.md). Writes carry an idempotency key by themselves, so that one
 * whose answer was lost is repeated, after the 60 seconds for which the first may still run.
 */
export interface V3Client {
  /** Every documented method as a function: `b24.v3.api.tasks.task.get({ id: 5 })`. Returns `result` as it came. */
  readonly api: V3Services
  call<M extends keyof V3Methods>(method: M, ...args: V3Args<M, [options?: V3CallOptions]>): Promise<V3ResultOf<M>>
  /** Like `call`, with `time` and the request's id. */
  response<M extends keyof V3Methods>(method: M, ...args: V3Args<M, [options?: V3CallOptions]>): Promise<PortalResponse<V3ResultOf<M>>>
  /** Calls a method that the catalogue does not know. */
  callUntyped<Result = unknown>(method: string, params?: object, options?: V3CallOptions): Promise<Result>
  /** All rows of a list method, read as they are consumed: by page, or by the cursor where the method has one (`*.tail`). */
  list<M extends V3ListMethodName>(method: M, ...args: V3Args<M, [options?: ListOptions]>): List<V3RowOf<M>>
  listUntyped<Row = unknown>(method: string, params?: object, options?: ListOptions): List<Row>
  /**
   * Runs up to 50 commands in one request, which succeed or fail together: resolves with their results, rejects with the error of the one
   * that failed. A batch with writes carries no idempotency key and is never repeated once its outcome is unknown.
   *
   * @example
   * const r = await b24.v3.batch(b => {
   *   const task = b.call('tasks.task.add', { fields })
   *   return { task, rights: b.call('tasks.task.access.get', { id: task.ref('item', 'id') }) }
   * })
   */
  batch<const Shape extends BatchShape>(build: (b: V3BatchBuilder) => Shape, options?: CallOptions): Promise<V3BatchResults<Shape>>
}
