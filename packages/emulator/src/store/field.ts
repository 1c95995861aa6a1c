/** The two ways one record is spoken of: UPPER_SNAKE names and strings, or camelCase names and typed values. */
export type Family = 'classic' | 'universal'

/** How a value lies in its column; `none` has no column. `decimal` is an integer of hundredths (or of `10 ** scale`), so sums stay exact. */
export type Storage = 'integer' | 'real' | 'decimal' | 'text' | 'flag' | 'bit' | 'date' | 'datetime' | 'json' | 'none'

/** One declared field of an entity: its names, its flags as `*.fields` answers them, and how it is stored. */
export interface Field {
  /** Column of the table; also the name inside this package. */
  readonly column: string
  /** Name per family; absent where the family does not have the field. */
  readonly names: Readonly<Partial<Record<Family, string>>>
  /** The vendor's word: `string`, `crm_status`, `user`, … */
  readonly type: string
  /** The word of `crm.item.fields` where it differs: `boolean` for a classic `char`, `text` for a long `string`. */
  readonly universalType: string
  readonly storage: Storage
  /** Digits after the point of a `decimal`. */
  readonly scale: number
  readonly title: string
  readonly isRequired: boolean
  readonly isReadOnly: boolean
  readonly isImmutable: boolean
  readonly isMultiple: boolean
  /** A user field. */
  readonly isDynamic: boolean
  readonly isDeprecated: boolean
  readonly statusType: string | undefined
  readonly settings: unknown
  /** SQL of the answer per family, in terms of the row `t`, where the column alone does not say it. */
  readonly read: Readonly<Partial<Record<Family, string>>>
  /** Wraps a condition on other tables for fields without a column: gets the condition on `VALUE`, gives one on `t`. */
  readonly match: ((condition: (expression: string) => string) => string) | undefined
  /** When classic lists return it: multifields only by name, link lists never (`CONTACT_IDS`). */
  readonly classicList: 'always' | 'byName' | 'never'
  /** The member is left out where the value is null, in both families or in one (multifields, profile members never filled). */
  readonly omitNull: boolean | Family
}

export type FieldOptions = Partial<Omit<Field, 'column' | 'names' | 'type'>> & {
  /** Names that do not follow from the column; `false` where the family does not know the field. */
  readonly classic?: string | false
  readonly universal?: string | false
}

/** Declares a field by its classic (or universal upper) name; everything else follows from the type unless it is given. */
export function field(column: string, type: string, options: FieldOptions = {}): Field {
  const { classic = column, universal = toCamel(column), ...rest } = options
  const isMultiple = options.isMultiple ?? false
  return {
    column,
    names: { ...(classic !== false && { classic }), ...(universal !== false && { universal }) },
    type,
    universalType: type === 'char' ? 'boolean' : type,
    storage: isMultiple ? 'json' : (STORAGE_BY_TYPE[type] ?? 'text'),
    scale: 2,
    title: toTitle(column),
    isRequired: false,
    isReadOnly: false,
    isImmutable: false,
    isMultiple,
    isDynamic: false,
    isDeprecated: false,
    statusType: undefined,
    settings: undefined,
    read: {},
    match: undefined,
    classicList: 'always',
    omitNull: false,
    ...rest,
  }
}

/** The same field under no name: its column stays, no family shows it. */
export const hidden = (field: Field): Field => ({ ...field, names: {} })

/** `ASSIGNED_BY_ID` → `assignedById`; a number keeps no separator: `PARENT_ID_1220` → `parentId1220`. */
export function toCamel(upper: string): string {
  return upper.toLowerCase().replaceAll(/_+([a-z0-9])/g, (_, first: string) => first.toUpperCase())
}

const STORAGE_BY_TYPE: Readonly<Record<string, Storage>> = {
  integer: 'integer',
  int: 'integer',
  user: 'integer',
  file: 'integer',
  crm_company: 'integer',
  crm_contact: 'integer',
  crm_lead: 'integer',
  crm_deal: 'integer',
  crm_quote: 'integer',
  crm_category: 'integer',
  crm_entity: 'integer',
  crm_enum_ownertype: 'integer',
  crm_enum_activitytype: 'integer',
  crm_enum_activitystatus: 'integer',
  crm_enum_activitypriority: 'integer',
  crm_enum_activitynotifytype: 'integer',
  crm_enum_activitydirection: 'integer',
  crm_enum_contenttype: 'integer',
  double: 'decimal',
  char: 'flag',
  boolean: 'flag',
  date: 'date',
  datetime: 'datetime',
}

function toTitle(column: string): string {
  const words = column
    .toLowerCase()
    .replace(/_(?:by_)?id$/, '')
    .replaceAll('_', ' ')
  return column === 'ID' ? 'ID' : words.charAt(0).toUpperCase() + words.slice(1)
}
