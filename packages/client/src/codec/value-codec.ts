import { ConfigError } from '../errors/b24-error.ts'
import type { Family, FieldDescriptor } from './field.ts'

/** Reads and writes values of one type. */
export interface ValueCodec {
  /** Reads one value that is not empty. What it cannot read it returns as it came: reading never fails. */
  decode(wire: unknown, context: DecodeContext): unknown
  /** Writes one value that is not null, or throws. `undefined` leaves the member out, and so the portal's value as it is. */
  encode(value: unknown, context: EncodeContext): unknown
  /** Writes all values of a multiple field, where they are not simply a list of single ones. */
  encodeList?(values: readonly unknown[] | null, context: EncodeContext): unknown
  /** Values come as a list whatever the description says. */
  readonly isList?: true
}

export interface DecodeContext {
  readonly field: FieldDescriptor
  readonly datetimes: 'date' | 'text'
}

export interface EncodeContext {
  readonly field: FieldDescriptor
  readonly family: Family
  /** The field's name for errors, where it is known. */
  readonly name: string | undefined
}

/** The error of a value that cannot be written. */
export function refuse({ name, field }: EncodeContext, value: unknown, why: string): ConfigError {
  const place = name === undefined ? `a field of type "${field.type}"` : `"${name}" (${field.type})`
  return new ConfigError({ code: 'input.value', message: `${show(value)} cannot be written to ${place}: ${why}.` })
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value)
  if (value instanceof Date) return 'A Date'
  if (Array.isArray(value)) return 'A list'
  return typeof value === 'object' && value !== null ? 'An object' : String(value)
}
