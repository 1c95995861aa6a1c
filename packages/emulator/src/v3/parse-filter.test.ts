import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MethodError } from '../contract.ts'
import { parseFilter, type Operator } from './parse-filter.ts'
import { readRows } from './read-rows.ts'
import { readSelection } from './read-selection.ts'
import { boxDto, createTestSource, TEST_ROWS, type TestRow } from './test-source.ts'

const { store, time } = createTestSource()

function find(filter: unknown): readonly unknown[] {
  const selection = readSelection(boxDto, ['id'], [])
  const rows = readRows(store, boxDto, {
    selection,
    filter: parseFilter(boxDto, filter, { time, quirks: { v3NullFilter: 'compared' } }),
    order: [],
    page: { limit: 100, offset: 0 },
  })
  return rows.map(({ id }) => id)
}

function refusal(filter: unknown): unknown {
  try {
    find(filter)
  } catch (error) {
    if (!(error instanceof MethodError)) throw error
    const code = String(error.code).replace('BITRIX_REST_V3_EXCEPTION_', '')
    return { code, message: error.message, validation: error.extra['validation'] }
  }
  throw new Error('not refused')
}

describe('a filter', () => {
  it.each<[string, unknown, readonly number[]]>([
    ['nothing', undefined, [1, 2, 3, 4, 5]],
    ['null', null, [1, 2, 3, 4, 5]],
    ['an empty list', [], [1, 2, 3, 4, 5]],
    ['an empty object, which is a list in PHP', {}, [1, 2, 3, 4, 5]],
    ['equality', [['size', '=', 5]], [1, 3]],
    ['equality in short', [['name', "o'k"]], [4]],
    ['a list in short', [['id', [1, 5, 99]]], [1, 5]],
    ['a list', [['id', 'in', [1, 5]]], [1, 5]],
    ['an empty list of values', [['id', 'in', []]], []],
    ['inequality, empty values included', [['size', '!=', 5]], [2, 4, 5]],
    [
      'comparisons',
      [
        ['size', '>=', 5],
        ['size', '<', 10],
      ],
      [1, 3],
    ],
    ['a range with both its ends', [['size', 'between', [-2, 5]]], [1, 3, 4]],
    ['an empty value', [['size', null]], [2]],
    ['anything but an empty value', [['size', '!=', null]], [1, 3, 4, 5]],
    [
      'booleans and dates',
      [
        ['isOpen', true],
        ['made', '>', '2026-01-05T08:00:00Z'],
      ],
      [1, 2, 3, 4, 5],
    ],
    ['days, which are their midnights', [['made', 'between', ['2026-01-05', '2026-01-06']]], [1, 2, 3, 4, 5]],
    ['a day whose midnight is past', [['made', '<=', '2026-01-05']], []],
    ['dates in other zones', [['made', '=', '2026-01-05T09:00:00+00:00']], [1, 2, 3, 4, 5]],
    [
      'alternatives',
      [
        {
          logic: 'or',
          conditions: [
            ['id', 1],
            ['size', '>', 9],
          ],
        },
      ],
      [1, 5],
    ],
    [
      'alternatives among conditions',
      [
        ['size', 5],
        {
          logic: 'OR',
          conditions: [
            ['id', 1],
            ['id', 2],
          ],
        },
      ],
      [1],
    ],
    ['a negated group', [{ logic: 'and', negative: true, conditions: [['size', 5]] }], [2, 4, 5]],
    ['an empty group', [{ logic: 'or', conditions: [] }], [1, 2, 3, 4, 5]],
  ])('of %s', (_, filter, ids) => {
    expect(find(filter)).toEqual(ids)
  })

  it.each<[string, unknown, string]>([
    ['is a text', 'id', 'INVALIDFILTEREXCEPTION'],
    ['is a filter of the classic API', { '>id': 5 }, 'INVALIDFILTEREXCEPTION'],
    ['is one condition without its list', ['id', '=', 5], 'INVALIDFILTEREXCEPTION'],
    ['has a condition of one part', [['id']], 'INVALIDFILTEREXCEPTION'],
    ['has a condition of four parts', [['id', 'in', 1, 2]], 'INVALIDFILTEREXCEPTION'],
    ['has a group without conditions', [{ logic: 'or' }], 'INVALIDFILTEREXCEPTION'],
    ['has a group of no logic', [{ logic: 'xor', conditions: [] }], 'INVALIDFILTEREXCEPTION'],
    ['has a range of one end', [['id', 'between', [1]]], 'INVALIDFILTEREXCEPTION'],
    ['has a list that is none', [['id', 'in', 1]], 'INVALIDFILTEREXCEPTION'],
    ['names an unknown field', [['nope', 1]], 'UNKNOWNDTOPROPERTYEXCEPTION'],
    ['names an inherited one', [['constructor', 1]], 'UNKNOWNDTOPROPERTYEXCEPTION'],
    ['uses an unknown operator', [['id', 'like', 1]], 'UNKNOWNFILTEROPERATOREXCEPTION'],
    ['uses no operator', [['id', null, 1]], 'UNKNOWNFILTEROPERATOREXCEPTION'],
    ['compares a text with a number', [['id', '5']], 'VALIDATION_REQUESTVALIDATIONEXCEPTION'],
    ['compares a fraction with an integer', [['id', 1.5]], 'VALIDATION_REQUESTVALIDATIONEXCEPTION'],
    ['lists a text among numbers', [['id', [1, '2']]], 'VALIDATION_REQUESTVALIDATIONEXCEPTION'],
    ['compares with nothing', [['id', '>', null]], 'VALIDATION_REQUESTVALIDATIONEXCEPTION'],
    ['compares an object', [['id', '=', { a: 1 }]], 'VALIDATION_REQUESTVALIDATIONEXCEPTION'],
    ['names what is not filterable', [['colour', 'red']], 'VALIDATION_REQUESTVALIDATIONEXCEPTION'],
  ])('that %s is refused', (_, filter, code) => {
    expect(refusal(filter)).toMatchObject({ code, validation: code.startsWith('VALID') ? [expect.anything()] : undefined })
  })

  it('is refused in the words of the documentation', () => {
    expect(refusal([['tags', ['x']]])).toEqual({
      code: 'VALIDATION_REQUESTVALIDATIONEXCEPTION',
      message: 'Error during request object validation',
      validation: [{ message: 'In DTO `BoxDto`, the `tags` field requires the `Filterable` attribute for such a request', field: 'tags' }],
    })
    expect(refusal([['nope', 1]])).toMatchObject({ message: 'Unknown field `nope` for entity `BoxDto`' })
    expect(refusal([['id', '5']])).toMatchObject({
      validation: [{ message: 'Field `id` requires data type `int` for this request', field: 'id' }],
    })
  })

  it('may list more values and conditions than the database takes at once', () => {
    expect(find([['id', Array.from({ length: 50_000 }, (_, index) => index + 5)]])).toEqual([5])
    expect(find([{ logic: 'or', conditions: Array.from({ length: 900 }, (_, index) => ['id', index + 5]) }])).toEqual([5])
  })

  it('is refused when it is deeper than anybody groups', () => {
    let node: unknown = ['id', 1]
    for (let depth = 0; depth < 20; depth++) node = { logic: 'and', conditions: [node] }
    expect(find([node])).toEqual([1])
    expect(refusal([{ logic: 'and', conditions: [node] }])).toMatchObject({ code: 'INVALIDFILTEREXCEPTION' })
  })
})

describe('whatever conditions are combined', () => {
  const field = fc.constantFrom('id', 'size', 'ownerId')
  const operand = fc.integer({ min: -3, max: 11 })
  const condition = fc.oneof(
    fc.tuple(field, fc.constantFrom('=', '!=', '>', '>=', '<', '<='), operand),
    fc.tuple(field, fc.constantFrom('=', '!='), fc.constant(null)),
    fc.tuple(field, operand),
    fc.tuple(field, fc.constant('in'), fc.array(operand, { maxLength: 4 })),
    fc.tuple(field, fc.constant('between'), fc.tuple(operand, operand)),
  )
  const nodes = fc.letrec<{ node: unknown }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small' },
      condition,
      fc.record(
        { logic: fc.constantFrom('and', 'or'), conditions: fc.array(tie('node'), { maxLength: 4 }), negative: fc.boolean() },
        { requiredKeys: ['logic', 'conditions'] },
      ),
    ),
  })).node

  it('the rows are those that a plain reading of the conditions keeps', () => {
    fc.assert(
      fc.property(fc.array(nodes, { maxLength: 4 }), (filter) => {
        expect(find(filter)).toEqual(TEST_ROWS.filter((row) => filter.every((node) => keeps(row, node))).map(({ id }) => id))
      }),
      { numRuns: 500 },
    )
  })

  it('a filter of any shape finds rows or is refused', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.jsonValue(), fc.array(fc.array(fc.oneof(field, fc.constantFrom('in', 'between'), fc.jsonValue())))),
        (filter) => {
          try {
            find(filter)
          } catch (error) {
            if (!(error instanceof MethodError)) throw error
          }
        },
      ),
      { numRuns: 1000 },
    )
  })
})

/** The meaning of a node, without a database. */
function keeps(row: TestRow, node: unknown): boolean {
  if (Array.isArray(node)) {
    const [name, ...rest] = node as [keyof TestRow, ...unknown[]]
    const value = row[name] as number | null
    const operand = rest.at(-1)
    return compares[rest.length === 2 ? (rest[0] as Operator) : '='](value, operand as never)
  }
  const { logic, conditions, negative = false } = node as { logic: string; conditions: unknown[]; negative?: boolean }
  const kept = conditions.map((each) => keeps(row, each))
  return (kept.length === 0 || (logic === 'and' ? !kept.includes(false) : kept.includes(true))) !== negative
}

const compares: Readonly<Record<Operator, (value: number | null, operand: never) => boolean>> = {
  '=': (value, operand) => value === operand,
  '!=': (value, operand) => value !== operand,
  '>': (value, operand) => value !== null && value > operand,
  '>=': (value, operand) => value !== null && value >= operand,
  '<': (value, operand) => value !== null && value < operand,
  '<=': (value, operand) => value !== null && value <= operand,
  in: (value, operand) => value !== null && (operand as number[]).includes(value),
  between: (value, operand) => value !== null && value >= operand[0] && value <= operand[1],
}
