import type { Methods, Services } from './generated/index.ts'
import type { PortalMethods, PortalServices, PortalTypes } from './portal-types.ts'

/** The methods of a client: the documented ones, completed where the portal's own types are given. */
export type MethodsOf<Portal> = [Portal] extends [PortalTypes] ? PortalMethods<Portal> : Methods

/** The services of a client, in the same way. */
export type ServicesOf<Portal> = [Portal] extends [PortalTypes] ? PortalServices<Portal> : Services

/** Name of a documented classic method. */
export type MethodName = keyof Methods

/** Result of a documented method, as it comes over the wire. */
export type ResultOf<M extends keyof Methods, All extends Methods = Methods> = [All[M]] extends [{ result: infer Result }]
  ? Result
  : unknown

/** Row of a documented list method. */
export type RowOf<M extends keyof Methods, All extends Methods = Methods> = [All[M]] extends [{ item: infer Row }] ? Row : unknown

/** Documented methods that answer with rows. */
export type ListMethodName = { [M in keyof Methods]: Methods[M] extends { item: unknown } ? M : never }[keyof Methods]

// Guarded and not distributive: anything else costs the editor seconds per keystroke over all methods.
export type ParamsArgs<M extends keyof Methods, All extends Methods = Methods> = [keyof Methods] extends [M]
  ? [params?: object]
  : [All[M]] extends [{ params: infer Params }]
    ? {} extends Params
      ? [params?: Params]
      : [params: Params]
    : never

/** Arguments of a call after the method's name. */
export type CallArgs<M extends keyof Methods, Options, All extends Methods = Methods> = [keyof Methods] extends [M]
  ? [params?: object, options?: Options]
  : [All[M]] extends [{ params: infer Params }]
    ? {} extends Params
      ? [params?: Params, options?: Options]
      : [params: Params, options?: Options]
    : never
