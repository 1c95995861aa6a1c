import { codecOf, type DecodedTypes } from './codecs.ts'
import type { FieldDescriptor, Fields } from './field.ts'
import { isObject, type DecodeContext, type ValueCodec } from './value-codec.ts'

export interface DecodeOptions {
  /** `date` (default) reads moments as `Date`, `text` leaves them in ISO 8601 with the portal's offset. */
  readonly datetimes?: 'date' | 'text'
}

/** A row with its values decoded. Where a type is known only at run time, its values are `unknown`. */
export type DecodedRow<Row, Described extends Fields> = {
  [Name in keyof Row]: Name extends keyof Described ? DecodedField<Described[Name]> : Row[Name]
}

export type DecodedField<Field extends FieldDescriptor> = Field['type'] extends keyof DecodedTypes
  ? Field extends { readonly type: 'crm_multifield' } | { readonly isMultiple: true }
    ? readonly DecodedTypes[Field['type']][]
    : DecodedTypes[Field['type']] | null
  : unknown

/**
 * Reads a row of either family by the descriptions of its fields. An empty field is `null`, or `[]` where it is multiple, however the
 * portal wrote it (`""`, `null`, `false`, `[]`). Members that are absent stay absent; members that are not described, and values that
 * are not what the description promises, stay as they came. Never throws.
 *
 * @example
 * const deal = decode(await b24.call('crm.deal.get', { id: 42 }), await b24.call('crm.deal.fields'))
 * deal.OPPORTUNITY // '1234.50'
 */
export function decode<Row extends object, const Described extends Fields>(
  row: Row,
  fields: Described,
  options: DecodeOptions = {},
): DecodedRow<Row, Described> {
  const members = Object.entries(row).map(([name, wire]: [string, unknown]) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined
    return [name, field ? decodeValue(wire, field, options) : wire]
  })
  // Object.fromEntries forgets the names that the mapped type keeps.
  return Object.fromEntries(members) as DecodedRow<Row, Described>
}

/** Reads the value of one field, as `decode` does. */
export function decodeValue<const Field extends FieldDescriptor>(
  wire: unknown,
  field: Field,
  options: DecodeOptions = {},
): DecodedField<Field> {
  return read(wire, field, { field, datetimes: options.datetimes ?? 'date' }) as DecodedField<Field>
}

function read(wire: unknown, field: FieldDescriptor, context: DecodeContext): unknown {
  const codec = codecOf(field.type)
  if (!codec || wire === undefined) return wire
  if (field.isMultiple === true || codec.isList === true) return listOf(wire, field).map((value) => codec.decode(value, context))
  return readSingle(wire, codec, context)
}

function readSingle(wire: unknown, codec: ValueCodec, context: DecodeContext): unknown {
  const isFlag = context.field.type === 'boolean' || context.field.type === 'char'
  if (isEmpty(wire) || (wire === false && !isFlag)) return null
  return codec.decode(wire, context)
}

/** PHP writes a list with gaps as a map; a file is a map itself. */
function listOf(wire: unknown, { type }: FieldDescriptor): readonly unknown[] {
  const values = Array.isArray(wire) ? wire : isObject(wire) && !(type === 'file' && 'id' in wire) ? Object.values(wire) : [wire]
  return values.filter((value) => !isEmpty(value) && value !== false)
}

function isEmpty(wire: unknown): boolean {
  return wire === null || wire === '' || (Array.isArray(wire) && wire.length === 0)
}
