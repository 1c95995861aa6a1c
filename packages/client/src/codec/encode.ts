import { codecOf } from './codecs.ts'
import type { EncodedRow } from './encoded-row.ts'
import type { Family, FieldDescriptor, Fields } from './field.ts'
import { refuse, type EncodeContext } from './value-codec.ts'

export interface EncodeOptions<Form extends Family = Family> {
  /** Whose form to write: `classic` for `crm.deal.update`, `universal` for `crm.item.update`. */
  readonly family: Form
}

/**
 * Writes a value in the form that the portal reads. `null` clears a field, `[]` a multiple one. `undefined` means that the member is
 * best left out: the field stays as it is. Values of types that the codec does not know pass through untouched.
 *
 * @param options.name names the field in errors
 * @throws ConfigError `input.value` for a value that the portal could not store as meant
 * @example encode({ amount: '100.50', currency: 'USD' }, fields.UF_CRM_FEE, { family: 'classic' }) // '100.50|USD'
 */
export function encode(value: unknown, field: FieldDescriptor, options: EncodeOptions & { readonly name?: string }): unknown {
  const codec = codecOf(field.type)
  if (!codec || value === undefined) return value
  const context: EncodeContext = { field, family: options.family, name: options.name }
  if (field.isMultiple !== true && codec.isList !== true) return value === null ? clear(field, options) : codec.encode(value, context)
  if (value !== null && !Array.isArray(value)) throw refuse(context, value, 'the field is multiple and takes a list')
  const values: readonly unknown[] | null = value
  if (codec.encodeList) return codec.encodeList(values, context)
  return (values ?? []).map((item) => codec.encode(item, context))
}

/**
 * Writes a row: the members that `encode` leaves out are left out, those that are not described pass through untouched. Read-only
 * members are written too; the portal drops them.
 *
 * @throws ConfigError `input.value` that names the field
 * @example await b24.call('crm.deal.update', { id: 42, fields: encodeRow({ CLOSEDATE: '2026-03-01' }, fields, { family: 'classic' }) })
 */
export function encodeRow<Row extends object, const Described extends Fields, const Form extends Family>(
  row: Row,
  fields: Described,
  options: EncodeOptions<Form>,
): EncodedRow<Row, Described, Form> {
  const members = Object.entries(row).map(([name, value]: [string, unknown]): [string, unknown] => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined
    return [name, field ? encode(value, field, { family: options.family, name }) : value]
  })
  // Object.fromEntries forgets the names that the mapped type keeps.
  return Object.fromEntries(members.filter(([, value]) => value !== undefined)) as EncodedRow<Row, Described, Form>
}

// A universal file field is emptied by a text, any other by null: api-reference/crm/universal/crm-item-update.md
function clear(field: FieldDescriptor, { family }: EncodeOptions): '' | null {
  return family === 'classic' || field.type === 'file' ? '' : null
}
