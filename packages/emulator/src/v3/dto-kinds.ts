import type { SqlValue } from '../contract.ts'
import type { PortalTime } from '../store/portal-time.ts'

/** How values of a field look in JSON and in the database. */
export interface DtoKind {
  /** As `*.field.list` calls it: a date is an `object`. */
  readonly type: 'int' | 'float' | 'string' | 'bool' | 'array' | 'object'
  /** What stands for nothing: null, unless the kind has a value of its own. */
  readonly neverNull?: true
  /** As a refusal calls it. */
  readonly requires: string
  /** SQL that gives the JSON text of a stored value. */
  print(value: string): string
  /** What is stored for a JSON value; undefined when it does not fit. Null never comes here. */
  encode(value: unknown, time: PortalTime): SqlValue | undefined
}

const print = (value: string): string => `json_quote(${value})`

export const int: DtoKind = {
  type: 'int',
  requires: 'int',
  print,
  encode: (value) => (Number.isSafeInteger(value) ? Number(value) : undefined),
}

export const text: DtoKind = {
  type: 'string',
  requires: 'string',
  print,
  encode: (value) => (typeof value === 'string' ? value : undefined),
}

/** Stored as `Y` and `N`. The table of task fields names these values, the samples show true and false: both are read. */
export const flag: DtoKind = {
  type: 'bool',
  requires: 'bool',
  neverNull: true,
  print: (value) => `iif(${value} = 'Y', 'true', 'false')`,
  encode: (value) => (value === true || value === 'Y' ? 'Y' : value === false || value === 'N' ? 'N' : undefined),
}

export const dateTime: DtoKind = {
  type: 'object',
  requires: 'DateTime',
  print,
  encode: (value, time) => (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(value) ? time.parse(value) : undefined),
}

/** JSON that is stored as such: written as a list of what `fits`. */
const list = (fits: (each: unknown) => boolean): DtoKind => ({
  type: 'array',
  requires: 'array',
  neverNull: true,
  print: (value) => `ifnull(${value}, '[]')`,
  encode: (value) => (Array.isArray(value) && value.every(fits) ? JSON.stringify(value) : undefined),
})
export const ints: DtoKind = list(Number.isSafeInteger)
export const texts: DtoKind = list((each) => typeof each === 'string')

/** What the portal works out as JSON text. */
export const json = (type: DtoKind['type']): DtoKind => ({
  type,
  requires: type,
  print: (value) => `ifnull(${value}, 'null')`,
  encode: () => undefined,
})

/** Words over stored codes. */
export function words(codes: Readonly<Record<string, string | number | null>>): DtoKind {
  const cases = Object.entries(codes).map(
    ([word, code]) =>
      (value: string) =>
        `when ${value} is ${quote(code)} then '"${word}"'`,
  )
  return {
    type: 'string',
    requires: Object.keys(codes).join('|'),
    print: (value) => `case ${cases.map((when) => when(value)).join(' ')} else 'null' end`,
    encode: (value) => (typeof value === 'string' && Object.hasOwn(codes, value) ? codes[value] : undefined),
  }
}

const quote = (code: string | number | null): string => (typeof code === 'string' ? `'${code}'` : String(code))
