import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileFilter, type Filter, type FilterPolicy } from './compile-filter.ts'
import { compileOrder } from './compile-order.ts'
import { createReader } from './create-reader.ts'
import { createStore, type Store } from './create-store.ts'
import { createTable } from './create-table.ts'
import { field } from './field.ts'
import { createDatabase } from './open-database.ts'
import { createPortalTime } from './portal-time.ts'
import { createSchema } from './schema.ts'

const time = createPortalTime(0)
const schema = createSchema('sample', [
  field('ID', 'integer'),
  field('NAME', 'string'),
  field('RANK', 'integer'),
  field('PRICE', 'double'),
  field('ACTIVE', 'char'),
  field('DUE', 'date'),
  field('TAGS', 'string', { isMultiple: true }),
])
const lenient: FilterPolicy = { groups: true, unknownField: () => undefined, invalidValue: () => undefined }

interface Sample {
  readonly NAME: string | null
  readonly RANK: number | null
  /** Cents. */
  readonly PRICE: number | null
  readonly ACTIVE: 'Y' | 'N' | null
  readonly DUE: string | null
  readonly TAGS: readonly string[]
}

const text = fc.string({ unit: fc.constantFrom('a', 'A', 'b', 'ä', 'Ä', 'ж', 'Ж', '1', '%', '_', '*', '[', '\\', "'"), maxLength: 3 })
const sample: fc.Arbitrary<Sample> = fc.record({
  NAME: fc.option(text),
  RANK: fc.option(fc.integer({ min: -2, max: 3 })),
  PRICE: fc.option(fc.integer({ min: -150, max: 150 })),
  ACTIVE: fc.option(fc.constantFrom('Y' as const, 'N' as const)),
  DUE: fc.option(fc.constantFrom('2025-01-01', '2025-01-02', '2026-01-01')),
  TAGS: fc.array(
    text.filter((tag) => tag !== ''),
    { maxLength: 2 },
  ),
})

const values: Readonly<Record<keyof Sample, fc.Arbitrary<string>>> = {
  NAME: text,
  RANK: fc.constantFrom('', '-2', '0', '1', '3'),
  PRICE: fc.constantFrom('', '0', '0.5', '1.00', '-1.5', '1.50'),
  ACTIVE: fc.constantFrom('Y', 'N'),
  DUE: fc.constantFrom('', '2025-01-01', '02.01.2025', '2026-01-01'),
  TAGS: text,
}
const operators = ['', '=', '!', '!=', '@', '!@', '%', '=%', '%=', '!%', '!=%', '!%=', '>', '>=', '<', '<='] as const
const entry = fc.constantFrom(...(Object.keys(values) as (keyof Sample)[])).chain((name) =>
  fc.record({
    name: fc.constant(name),
    operator: fc.constantFrom(...operators),
    value: fc.oneof(values[name], fc.array(values[name], { minLength: 1, maxLength: 3 })),
  }),
)
type Entry = typeof entry extends fc.Arbitrary<infer T> ? T : never

describe('compileFilter', () => {
  it('selects the rows that a naive evaluation of every operator selects', () => {
    fc.assert(
      fc.property(fc.array(sample, { minLength: 1, maxLength: 12 }), entry, (samples, { name, operator, value }) => {
        expect(select(samples, { [operator + name]: value })).toEqual(naive(samples, (row) => matches(row, { name, operator, value })))
      }),
      { numRuns: 1500 },
    )
  })

  it('joins nested groups by their logic', () => {
    fc.assert(
      fc.property(
        fc.array(sample, { minLength: 1, maxLength: 12 }),
        entry,
        entry,
        entry,
        fc.constantFrom('OR', 'AND', 'or'),
        (samples, a, b, c, logic) => {
          const filter = { 0: { logic, 0: keyed(a), 1: keyed(b) }, ...keyed(c) }
          const expected = naive(
            samples,
            (row) => matches(row, c) && (logic === 'AND' ? matches(row, a) && matches(row, b) : matches(row, a) || matches(row, b)),
          )
          expect(select(samples, filter)).toEqual(expected)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('leaves it to the policy what an unknown field or an unreadable value means', () => {
    const seen: string[] = []
    const policy = {
      groups: false,
      unknownField: (name: string) => void seen.push(`unknown ${name}`),
      invalidValue: (name: string) => void seen.push(`invalid ${name}`),
    }
    const where = compileFilter(schema, 'classic', { '>NOWHERE': 1, '%=NAME': { a: 1 }, RANK: 'x' }, time, policy)
    expect(seen).toEqual(['unknown NOWHERE', 'invalid NAME', 'invalid RANK'])
    expect(where.sql).toBe('(false and false)')
  })

  it('matches nothing in an empty list and everything out of it', () => {
    const samples = [{ NAME: 'a', RANK: 1, PRICE: 1, ACTIVE: 'Y', DUE: null, TAGS: [] } as const]
    expect([select(samples, { '@RANK': [] }), select(samples, { '!@RANK': [] })]).toEqual([[], [1]])
  })

  it.each<[string, Filter]>([
    ['groups too deep', nest(2000)],
    ['too many conditions', Object.fromEntries(Array.from({ length: 3000 }, (_, key) => [key, { NAME: 'a' }]))],
    ['too many texts', { NAME: Array.from({ length: 40_000 }, (_, index) => `Ж${index}`) }],
    ['a pattern too long', { '%NAME': 'Ж'.repeat(100_000) }],
  ])('more than the database can do is a value like any other that does not fit: %s', (_, filter) => {
    expect(select([{ NAME: 'a', RANK: 1, PRICE: 1, ACTIVE: 'Y', DUE: null, TAGS: [] }], filter)).toEqual([])
  })

  it.each<[string, Filter]>([
    ['deep groups', nest(20)],
    ['many conditions', Object.fromEntries(Array.from({ length: 1000 }, (_, key) => [key, { NAME: 'a' }]))],
    ['many patterns', { '%NAME': Array.from({ length: 5000 }, (_, index) => 'a'.repeat(1 + (index % 2))) }],
    ['long texts', { '!NAME': 'Ж'.repeat(100_000) }],
    ['long patterns', { '!%NAME': 'Ж'.repeat(5000) }],
  ])('takes %s', (_, filter) => {
    expect(select([{ NAME: 'a', RANK: 1, PRICE: 1, ACTIVE: 'Y', DUE: null, TAGS: [] }], filter)).toEqual([1])
  })

  it('keeps one statement text for lists of every length', () => {
    const sql = [2, 3, 300].map(
      (length) => compileFilter(schema, 'classic', { ID: Array.from({ length }, (_, id) => id) }, time, lenient).sql,
    )
    expect(new Set(sql).size).toBe(1)
  })
})

const nest = (depth: number): Filter => (depth === 0 ? { NAME: 'a' } : { 0: nest(depth - 1), 1: { NAME: 'a' } })

function select(samples: readonly Sample[], filter: Filter): number[] {
  const store = createStore(createDatabase())
  createTable(store, schema)
  samples.forEach((row) => insert(store, row))
  const where = compileFilter(schema, 'classic', filter, time, lenient)
  const rows = createReader(store, schema, time).page(
    { family: 'classic', fields: [schema.field('ID')] },
    { where, orderBy: 't.ID', limit: -1 },
  )
  return rows.map((row) => Number(row['ID']))
}

function insert(store: Store, row: Sample): void {
  store.run('insert into sample (NAME, RANK, PRICE, ACTIVE, DUE, TAGS) values (?, ?, ?, ?, ?, ?)', [
    row.NAME,
    row.RANK,
    row.PRICE,
    row.ACTIVE,
    row.DUE,
    JSON.stringify(row.TAGS),
  ])
}

const keyed = ({ name, operator, value }: Entry): Filter => ({ [operator + name]: value })

const naive = (samples: readonly Sample[], test: (row: Sample) => boolean): number[] =>
  samples.flatMap((row, index) => (test(row) ? [index + 1] : []))

/** The documented meaning, one value at a time. */
function matches(row: Sample, { name, operator, value }: Entry): boolean {
  const isNegated = operator.startsWith('!')
  const test = isNegated ? operator.slice(1) : operator
  const comparison = ['>', '>=', '<', '<='].includes(test)
  const list = [value].flat().slice(0, comparison ? 1 : undefined)
  const stored: readonly (string | number | null)[] = name === 'TAGS' ? (row.TAGS.length === 0 ? [null] : row.TAGS) : [row[name]]
  const found = stored.some((cell) => list.some((wanted) => matchesOne(name, cell, test, wanted)))
  return found !== isNegated
}

function matchesOne(name: keyof Sample, cell: string | number | null, test: string, wanted: string): boolean {
  if (test === '%' || test === '%=' || test === '=%') {
    if (cell === null) return false
    const shown = name === 'PRICE' ? (Number(cell) / 100).toFixed(2) : String(cell)
    return test === '%' ? fold(shown).includes(fold(wanted)) : likeRegExp(fold(wanted)).test(fold(shown))
  }
  const value = typed(name, wanted)
  if (test === '' || test === '=' || test === '@')
    return value === '' ? cell === null || cell === '' : cell !== null && compare(cell, value) === 0
  if (cell === null) return false
  const order = compareOrder(cell, value === '' && (name === 'RANK' || name === 'PRICE') ? 0 : value)
  return { '>': order > 0, '>=': order >= 0, '<': order < 0, '<=': order <= 0 }[test] ?? false
}

function typed(name: keyof Sample, wanted: string): string | number {
  if (wanted === '') return ''
  if (name === 'RANK') return Number(wanted)
  if (name === 'PRICE') return Math.round(Number(wanted) * 100)
  return name === 'DUE' && wanted.includes('.') ? wanted.split('.').toReversed().join('-') : wanted
}

const fold = (value: string): string => value.toLowerCase()
const compare = (a: string | number, b: string | number): number =>
  typeof a === 'string' ? Number(fold(a) !== fold(String(b))) : a - Number(b)
/** Order folds ASCII only, as the database does. */
const foldAscii = (value: string): string => value.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase())

function compareOrder(a: string | number, b: string | number): number {
  if (typeof a === 'number') return a - Number(b)
  const [left, right] = [foldAscii(a), foldAscii(String(b))]
  return left < right ? -1 : left > right ? 1 : 0
}

function likeRegExp(pattern: string): RegExp {
  const source = pattern.replaceAll(/\\([%_\\])|[\s\S]/g, (char, escaped: string | undefined) => {
    if (escaped !== undefined) return RegExp(`[${escaped === '\\' ? '\\\\' : escaped}]`).source
    return char === '%' ? '[^]*' : char === '_' ? '[^]' : char.replace(/[$()*+.?[\\\]^{|}]/, String.raw`\$&`)
  })
  return new RegExp(`^${source}$`, 'u')
}

describe('compileOrder', () => {
  const policy = { unknownField: () => undefined, unknownDirection: () => undefined }

  it('ends with the key, once', () => {
    expect(compileOrder(schema, 'classic', { name: 'desc' }, policy)).toBe('t."NAME" desc, t."ID"')
    expect(compileOrder(schema, 'classic', { ID: 'DESC', NAME: 'ASC' }, policy)).toBe('t."ID" desc')
    expect(compileOrder(schema, 'classic', { NOWHERE: 'ASC' }, policy)).toBe('t."ID"')
  })
})
