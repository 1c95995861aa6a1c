import { field, hidden, type Field } from '../../store/field.ts'
import { createSchema, type Schema } from '../../store/schema.ts'
import { flagField, idField, required } from '../catalog/catalog-fields.ts'

/** Flags that only properties of one type have: api-reference/sale/property/sale-property-add.md */
export const FLAGS_BY_TYPE: Readonly<Record<string, readonly string[]>> = {
  STRING: ['IS_PROFILE_NAME', 'IS_PAYER', 'IS_EMAIL', 'IS_PHONE', 'IS_ZIP', 'IS_ADDRESS'],
  LOCATION: ['IS_LOCATION', 'IS_LOCATION4TAX'],
  ADDRESS: ['IS_ADDRESS_FROM', 'IS_ADDRESS_TO'],
}

/** Settings of each type, with theirs. */
export const SETTINGS_BY_TYPE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  STRING: {
    minlength: 'integer',
    maxlength: 'integer',
    pattern: 'string',
    multiline: 'char',
    cols: 'integer',
    rows: 'integer',
    size: 'integer',
  },
  'Y/N': {},
  NUMBER: { min: 'integer', max: 'integer', step: 'integer' },
  ENUM: { multielement: 'char', size: 'integer' },
  FILE: { maxsize: 'integer', accept: 'string' },
  DATE: { time: 'char' },
  LOCATION: {},
  ADDRESS: {},
}

/** A text, or what is none as JSON beside it, so that texts can be searched. */
export const anyField = (column: string, options: Parameters<typeof field>[2] = {}): readonly Field[] => [
  field(column, 'any', { ...options, read: { universal: `json(ifnull(t.${column}_JSON, json_quote(t.${column})))` } }),
  hidden(field(`${column}_JSON`, 'string')),
]

const immutable = { ...required, isImmutable: true } as const

export const propertySchema: Schema = createSchema('sale_property', [
  flagField('ACTIVE'),
  field('CODE', 'string'),
  ...anyField('DEFAULT_VALUE'),
  field('DESCRIPTION', 'string'),
  // Whose property it is: of orders or of shipments. Both are counted together.
  hidden(field('ENTITY', 'string')),
  idField,
  field('INPUT_FIELD_LOCATION', 'string'),
  ...Object.values(FLAGS_BY_TYPE)
    .flat()
    .map((column) => flagField(column)),
  flagField('IS_FILTERED'),
  flagField('MULTIPLE'),
  field('NAME', 'string', required),
  field('PERSON_TYPE_ID', 'integer', immutable),
  field('PROPS_GROUP_ID', 'integer', immutable),
  flagField('REQUIRED'),
  field('SETTINGS', 'datatype', { read: { universal: 'json(t.SETTINGS)' } }),
  field('SORT', 'integer'),
  field('TYPE', 'string', immutable),
  flagField('USER_PROPS'),
  flagField('UTIL'),
  field('XML_ID', 'string'),
])

/** What every type has, in the order of getfieldsbytype. */
export const COMMON_COLUMNS: readonly string[] = propertySchema
  .of('universal')
  .map(({ column }) => column)
  .filter((column) => !Object.values(FLAGS_BY_TYPE).flat().includes(column) && column !== 'INPUT_FIELD_LOCATION')
