import fc from 'fast-check'

/** How values of one type are made, and when an answer is the value that was sent. */
export interface FieldKind {
  readonly values: fc.Arbitrary<unknown>
  same(sent: unknown, answered: unknown): boolean
}

export const text: FieldKind = {
  // Blanks around a text are cut by some fields, and nothing is no text.
  values: fc.string({ unit: 'grapheme-composite', minLength: 1, maxLength: 40 }).map((value) => value.trim() || 'x'),
  same: (sent, answered) => String(answered) === sent,
}
export const number: FieldKind = {
  values: fc.integer({ min: 0, max: 2_000_000_000 }),
  same: (sent, answered) => Number(answered) === sent,
}
export const amount: FieldKind = {
  values: fc.integer({ min: 0, max: 1_000_000_000_00 }).map((cents) => cents / 100),
  same: (sent, answered) => Math.round(Number(answered) * 100) === Math.round(Number(sent) * 100),
}
export const flag: FieldKind = oneOf('Y', 'N')
export const truth: FieldKind = { values: fc.boolean(), same: (sent, answered) => answered === sent }
const days = fc.integer({ min: 0, max: 20_000 }).map((day) => new Date(day * 86_400_000).toISOString())
export const date: FieldKind = {
  values: days.map((moment) => moment.slice(0, 10)),
  same: (sent, answered) => String(answered).slice(0, 10) === sent,
}
export const moment: FieldKind = {
  values: fc.integer({ min: 0, max: 2_000_000_000 }).map((second) => `${new Date(second * 1000).toISOString().slice(0, 19)}+00:00`),
  same: (sent, answered) => Date.parse(String(answered)) === Date.parse(String(sent)),
}
/** Of such a text there is one record only. */
export const code: FieldKind = {
  values: fc.integer({ min: 0, max: 0x7fff_ffff }).map((value) => `c${value.toString(36)}`),
  same: (sent, answered) => answered === sent,
}

/** One of these, answered as it is or as a text. */
export function oneOf(...values: readonly unknown[]): FieldKind {
  return chosenFrom(fc.constantFrom(...values))
}

export function numberBetween(min: number, max: number): FieldKind {
  return { ...number, values: fc.integer({ min, max }) }
}

export function chosenFrom(values: fc.Arbitrary<unknown>): FieldKind {
  return { values, same: (sent, answered) => String(answered) === String(sent) }
}

const KINDS: Readonly<Record<string, FieldKind>> = {
  string: text,
  text,
  integer: number,
  int: number,
  double: amount,
  char: flag,
  boolean: flag,
  date,
  datetime: moment,
  user: numberBetween(1, 1),
  crm_currency: oneOf('USD', 'EUR'),
}

/** Undefined for types whose values are other records, files or structures: those have tests of their own. */
export function kindOf({ type, isMultiple = false }: { readonly type: string; readonly isMultiple?: boolean }): FieldKind | undefined {
  return isMultiple ? undefined : KINDS[type]
}
