import type { DecodedTypes } from './codecs.ts'
import type { EnumerationValue } from './enumeration.ts'
import type { Family, FieldDescriptor, Fields } from './field.ts'
import type { Whole } from './integer.ts'
import type { Multifield } from './multifield.ts'

/** A row as it is sent, assignable to the parameters of typed calls. Where a type is known only at run time, its values are `unknown`. */
export type EncodedRow<Row, Described extends Fields, Form extends Family> = {
  [Name in keyof Row]: Name extends keyof Described ? EncodedField<Described[Name], Row[Name], Form> : Row[Name]
}

/** One value as it is sent; `null` becomes what clears the field in the family. */
type EncodedField<Field extends FieldDescriptor, Value, Form extends Family> =
  Field['type'] extends Exclude<keyof DecodedTypes, 'file'>
    ? Field['type'] extends 'crm_multifield'
      ? Form extends 'classic'
        ? readonly EncodedMultifield[]
        : object
      : Field extends { readonly isMultiple: true }
        ? readonly Wire<DecodedTypes[Field['type']], Field>[]
        : Wire<DecodedTypes[Field['type']], Field> | (null extends Value ? (Form extends 'classic' ? '' : null) : never)
    : unknown

type Wire<Value, Field> = Value extends Whole
  ? Whole
  : Value extends EnumerationValue
    ? OptionId<Field>
    : Value extends boolean
      ? 'Y' | 'N' | '0' | '1'
      : string

/** An id of the list where its items are known in advance, as `b24kit types` writes them. */
type OptionId<Field> = Field extends { readonly items: readonly { readonly ID: infer Id }[] }
  ? Id extends `${infer Known extends number}`
    ? Id | Known
    : Whole
  : Whole

interface EncodedMultifield {
  readonly ID?: Whole
  readonly VALUE?: Multifield['value']
  readonly VALUE_TYPE?: NonNullable<Multifield['type']>
  readonly DELETE?: 'Y'
}
