import type { CallParams, SqlValue } from '../../contract.ts'
import { isObject } from '../../is-object.ts'
import type { Field } from '../../store/field.ts'
import type { Values } from '../../store/write-row.ts'
import { toId, type Fields } from '../read-params.ts'
import { refusal, type Kind } from './kinds.ts'

export function requireId(
  { store }: { readonly store: { value(sql: string, values: readonly SqlValue[]): unknown } },
  kind: Kind,
  params: CallParams,
): number {
  const given = params.get('id')
  if (given === undefined || given === null || given === '') throw refusal('VALIDATION_ID_NOT_PROVIDED', 'ID is missing.')
  const id = toId(given) ?? 0
  if (id <= 0) throw refusal('VALIDATION_INVALID_ID_FORMAT', 'ID has to be a positive integer.')
  if (store.value(`select 1 from ${kind.schema.table} where ID = ?`, [id]) === undefined) throw kind.notFound
  return id
}

/** `fields`, known, of the right types and to be written; what is required is not emptied, and all of it is there for something new. */
export function readFields({ schema }: Kind, params: CallParams, isNew: boolean): { readonly sent: Fields; readonly columns: Values } {
  const sent = params.get('fields')
  if (!isObject(sent) || Object.keys(sent).length === 0) throw refusal('VALIDATION_FIELDS_NOT_PROVIDED', 'Fields not provided.')
  const unknown = Object.keys(sent).filter((name) => !schema.find('universal', name))
  if (unknown.length > 0) throw refusal('VALIDATION_UNKNOWN_PARAMETERS', `Unknown parameters: ${unknown.join(', ')}`)
  const columns: Record<string, SqlValue> = {}
  for (const [name, value] of Object.entries(sent)) {
    const field = schema.find('universal', name)!
    if (field.isReadOnly) throw refusal('VALIDATION_READ_ONLY_FIELD', `Field "${name}" is read only.`)
    if (field.isImmutable && !isNew) throw refusal('VALIDATION_IMMUTABLE_FIELD', `Field "${name}" is immutable.`)
    const read = readValue(field, value)
    if (read === undefined) throw refusal('VALIDATION_INVALID_FIELD_TYPE', `Field "${name}" must be of type ${field.type}.`)
    columns[field.column] = read
  }
  const missing = schema
    .of('universal')
    .filter(({ isRequired, isReadOnly, column }) => isRequired && !isReadOnly && (isNew || column in columns))
    .find(({ column }) => isEmpty(columns[column]))
  if (missing) throw refusal('VALIDATION_REQUIRED_FIELD_MISSING', `Field "${missing.names.universal!}" is required.`)
  return { sent, columns }
}

const isEmpty = (value: SqlValue | undefined): boolean => value === undefined || value === ''

/** Undefined for a value of another type. */
function readValue({ type }: Field, value: unknown): SqlValue | undefined {
  if (type === 'integer') return toId(value)
  if (type === 'array') return typeof value === 'object' && value !== null ? JSON.stringify(value) : undefined
  if (type === 'boolean') return readFlag(value)
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

/** Forms know no booleans. */
function readFlag(value: unknown): 0 | 1 | undefined {
  if (value === true || value === 'true' || value === 1 || value === '1') return 1
  return value === false || value === 'false' || value === 0 || value === '0' ? 0 : undefined
}
