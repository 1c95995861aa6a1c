/** What the codec reads of a field's description: the members of `crm.deal.fields`, `crm.item.fields` and their siblings. */
export interface FieldDescriptor {
  /** The vendor's word: `integer`, `double`, `date`, `crm_status`, … Values of words that the codec does not know pass through untouched. */
  readonly type: string
  readonly isMultiple?: boolean | undefined
  /** A user field. */
  readonly isDynamic?: boolean | undefined
  /** The values of an `enumeration`. */
  readonly items?: readonly { readonly ID: string | number; readonly VALUE: string }[] | undefined
  /** Settings of a user field; the codec reads `PRECISION`. */
  readonly settings?: unknown
}

/** Descriptions by the names that rows use. A field that is not described passes through untouched. */
export type Fields = Readonly<Record<string, FieldDescriptor>>

/** `classic`: UPPER_SNAKE names, values as text (`crm.deal.*`). `universal`: camelCase names, typed values (`crm.item.*`). */
export type Family = 'classic' | 'universal'
