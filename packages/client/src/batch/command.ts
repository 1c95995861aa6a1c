import type { Ref } from '../scalars.ts'
import { findReferences, Reference, type NullableRef } from './reference.ts'

type Present<Value> = Exclude<Value, null | undefined>
type At<Value, Key> =
  Present<Value> extends readonly (infer Item)[]
    ? Item | null
    : Key extends keyof Present<Value>
      ? Present<Value>[Key] | Extract<Value, null | undefined>
      : unknown
type KeyOf<Value> = Present<Value> extends readonly unknown[] ? number : keyof Present<Value> & (string | number)
type RefTo<Value> = [Extract<Value, null | undefined>] extends [never] ? Ref : NullableRef

declare const resultBrand: unique symbol

/** Any command, whatever its result. */
export interface AnyCommand {
  readonly [resultBrand]: unknown
}

/** A command of a batch: what its result will be known by, and the source of references for later commands. */
export interface Command<Result> extends AnyCommand {
  readonly [resultBrand]: Result
  /**
   * A reference to the result, or to a part of it. Where that part can be null, say with `.orFail()` what should happen then.
   * When this command fails, the portal runs writes of the same request that refer to it with an empty text; `halt` keeps it from that.
   *
   * @example b.call('crm.contact.get', { id: deal.ref('CONTACT_ID').orFail() })
   */
  ref(): RefTo<Result>
  ref<A extends KeyOf<Result>>(a: A): RefTo<At<Result, A>>
  ref<A extends KeyOf<Result>, B extends KeyOf<At<Result, A>>>(a: A, b: B): RefTo<At<At<Result, A>, B>>
  ref<A extends KeyOf<Result>, B extends KeyOf<At<Result, A>>, C extends KeyOf<At<At<Result, A>, B>>>(
    a: A,
    b: B,
    c: C,
  ): RefTo<At<At<At<Result, A>, B>, C>>
}

/** The result of a command. */
export type CommandValue<Any extends AnyCommand> = Any[typeof resultBrand]

/** What a command knows at run time. */
export class BatchCommand {
  readonly method: string
  readonly params: object
  readonly references: readonly Reference[]

  constructor(method: string, params: object) {
    this.method = method
    this.params = params
    this.references = findReferences(params)
  }

  ref(...path: (string | number)[]): Reference {
    return new Reference(this, path)
  }
}
