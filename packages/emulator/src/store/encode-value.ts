import type { SqlValue } from '../contract.ts'
import type { Field } from './field.ts'
import { parseDecimal } from './parse-decimal.ts'
import type { PortalTime } from './portal-time.ts'

/**
 * Turns what a caller sent into what the column holds; `undefined` says that the value does not fit the field.
 * `null`, `''`, `[]` and `['']` clear a field.
 */
export function encodeValue(field: Field, input: unknown, time: PortalTime): SqlValue | undefined {
  if (field.storage === 'json') return encodeList(field, input, time)
  const scalar = Array.isArray(input) ? (input.length === 0 || (input.length === 1 && input[0] === '') ? null : undefined) : input
  return encodeScalar(field, scalar, time)
}

/** Values of a multiple field as an array of what one value would be. */
export function listOf(input: unknown): unknown[] {
  if (input === null || input === undefined || input === '' || input === false) return []
  const list: unknown[] = Array.isArray(input) ? input : typeof input === 'object' ? Object.values(input) : [input]
  return list.filter((value) => value !== '' && value !== null && value !== undefined && value !== false)
}

/** Encodes one value; used for filters too, where a multiple field is compared value by value. */
export function encodeScalar(field: Field, input: unknown, time: PortalTime): SqlValue | undefined {
  if (input === null) return null
  if (typeof input !== 'string' && typeof input !== 'number' && typeof input !== 'boolean') return undefined
  return ENCODERS[field.isMultiple ? (MULTIPLE_STORAGE[field.type] ?? 'text') : field.storage](input, time, field.scale)
}

type Scalar = string | number | boolean
type Encoder = (input: Scalar, time: PortalTime, scale: number) => SqlValue | undefined

const text: Encoder = (input) => (typeof input === 'boolean' ? (input ? '1' : '') : String(input))

const ENCODERS: Readonly<Record<Field['storage'], Encoder>> = {
  integer: (input) => whenFilled(input, (value) => (/^[+-]?\d+(?:\.0*)?$/.test(value) ? finite(Math.trunc(Number(value))) : undefined)),
  real: (input) => whenFilled(input, (value) => finite(Number(value))),
  decimal: (input, _, scale) => whenFilled(input, (value) => parseDecimal(value, scale)),
  text,
  flag: (input) => (isYes(input) ? 'Y' : 'N'),
  bit: (input) => (input === '' ? null : isYes(input) ? 1 : 0),
  date: (input, time) => whenFilled(input, (value) => time.parseDay(value)),
  datetime: (input, time) => whenFilled(input, (value) => time.parse(value)),
  json: text,
  none: text,
}

/** Types of user and system fields whose multiple values are numbers. */
const MULTIPLE_STORAGE: Readonly<Record<string, Field['storage']>> = {
  integer: 'integer',
  double: 'real',
  enumeration: 'integer',
  employee: 'integer',
  file: 'integer',
  user: 'integer',
  crm_contact: 'integer',
  crm_company: 'integer',
  iblock_element: 'integer',
  iblock_section: 'integer',
  date: 'date',
  datetime: 'datetime',
}

const finite = (value: number): number | undefined => (Number.isFinite(value) ? value : undefined)

function whenFilled(input: Scalar, encode: (value: string) => SqlValue | undefined): SqlValue | undefined {
  const value = typeof input === 'boolean' ? (input ? '1' : '0') : String(input).trim()
  return value === '' ? null : encode(value)
}

function isYes(input: Scalar): boolean {
  return input === true || input === 1 || input === '1' || input === 'Y' || input === 'y' || input === 'true'
}

function encodeList(field: Field, input: unknown, time: PortalTime): string | undefined {
  const values = listOf(input).map((value) => encodeScalar(field, value, time))
  return values.includes(undefined) ? undefined : JSON.stringify(values)
}
