import fc from 'fast-check'
import type { FieldDescription } from './recipe.ts'

/** How values of one type are made, and when an answer is the value that was sent. */
export interface FieldKind {
  readonly values: fc.Arbitrary<unknown>
  same(sent: unknown, answered: unknown): boolean
}

const text: FieldKind = {
  // Blanks around a text are cut by some fields, and nothing is no text.
  values: fc.string({ unit: 'grapheme-composite', minLength: 1, maxLength: 40 }).map((value) => value.trim() || 'x'),
  same: (sent, answered) => String(answered) === sent,
}
const number: FieldKind = {
  values: fc.integer({ min: 0, max: 2_000_000_000 }),
  same: (sent, answered) => Number(answered) === sent,
}
const amount: FieldKind = {
  values: fc.integer({ min: 0, max: 1_000_000_000_00 }).map((cents) => cents / 100),
  same: (sent, answered) => Math.round(Number(answered) * 100) === Math.round(Number(sent) * 100),
}
const flag: FieldKind = { values: fc.constantFrom('Y', 'N'), same: (sent, answered) => answered === sent }
const days = fc.integer({ min: 0, max: 20_000 }).map((day) => new Date(day * 86_400_000).toISOString())
const date: FieldKind = {
  values: days.map((moment) => moment.slice(0, 10)),
  same: (sent, answered) => String(answered).slice(0, 10) === sent,
}
const moment: FieldKind = {
  values: fc.integer({ min: 0, max: 2_000_000_000 }).map((second) => `${new Date(second * 1000).toISOString().slice(0, 19)}+00:00`),
  same: (sent, answered) => Date.parse(String(answered)) === Date.parse(String(sent)),
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
  user: { ...number, values: fc.constant(1) },
  crm_currency: { ...text, values: fc.constantFrom('USD', 'EUR') },
}

/** Undefined for types whose values are other records, files or structures: those have tests of their own. */
export function kindOf({ type, isMultiple = false }: FieldDescription): FieldKind | undefined {
  return isMultiple ? undefined : KINDS[type]
}
