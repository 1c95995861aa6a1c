import type fc from 'fast-check'

export type Fields = Readonly<Record<string, unknown>>
export type CallPortal = (method: string, params?: Fields) => Promise<Answer>

export interface Answer {
  readonly result?: unknown
  readonly total?: number
  readonly error?: string | number
  readonly error_description?: string
}

/** What the round trip of a family must know beside what the family's own `fields` method tells of its types. */
export interface Recipe {
  /** What its methods begin with. */
  readonly prefix: string
  /** Where one set of methods serves several kinds of records. */
  readonly label?: string
  /** `classic`: UPPER names, `add` answers the id. `controller`: camelCase, answers wrapped in these keys. */
  readonly wrappers?: { readonly one: string; readonly many: string }
  /** Sent with every call. */
  readonly outer?: Fields
  /** What a new record cannot do without; makes the parents that it needs. */
  readonly base?: Fields | ((call: CallPortal) => Promise<Fields>)
  /** What an update cannot do without. */
  readonly always?: Fields
  /** Fields that are not as they were sent, by reason. */
  readonly except?: Readonly<Record<string, readonly string[]>>
  /** Values of fields whose type does not tell them. */
  readonly values?: Readonly<Record<string, fc.Arbitrary<unknown>>>
  /** What add, update and delete announce. */
  readonly events?: readonly [add: string, update: string, remove: string]
}

export interface FieldDescription {
  readonly type: string
  readonly isReadOnly?: boolean
  readonly isImmutable?: boolean
  readonly isMultiple?: boolean
  readonly isDynamic?: boolean
}
