import type { Methods } from './generated/index.ts'

/** Name of a documented classic method. */
export type MethodName = keyof Methods

/** Result of a documented method, as it comes over the wire. */
export type ResultOf<M extends keyof Methods> = [Methods[M]] extends [{ result: infer Result }] ? Result : unknown

/** Row of a documented list method. */
export type RowOf<M extends keyof Methods> = [Methods[M]] extends [{ item: infer Row }] ? Row : unknown

/** Documented methods that answer with rows. */
export type ListMethodName = { [M in keyof Methods]: Methods[M] extends { item: unknown } ? M : never }[keyof Methods]

// Guarded and not distributive: anything else costs the editor seconds per keystroke over all methods.
export type ParamsArgs<M extends keyof Methods> = [keyof Methods] extends [M]
  ? [params?: object]
  : [Methods[M]] extends [{ params: infer Params }]
    ? {} extends Params
      ? [params?: Params]
      : [params: Params]
    : never

/** Arguments of a call after the method's name. */
export type CallArgs<M extends keyof Methods, Options> = [keyof Methods] extends [M]
  ? [params?: object, options?: Options]
  : [Methods[M]] extends [{ params: infer Params }]
    ? {} extends Params
      ? [params?: Params, options?: Options]
      : [params: Params, options?: Options]
    : never
