import type { SqlValue } from '../contract.ts'
import { encodeScalar } from './encode-value.ts'
import type { Field } from './field.ts'
import type { FilterKey, Test } from './filter-operator.ts'
import { joinSql } from './join-sql.ts'
import { globOf, globOfLike, isAscii, MAX_PATTERN } from './match-text.ts'
import type { PortalTime } from './portal-time.ts'

export interface Condition {
  readonly sql: string
  readonly values: readonly SqlValue[]
}

/** One filter entry as SQL on the row `t`; undefined when a value does not fit the field. A negation is the exact complement, empty values included. */
export function compileCondition(field: Field, key: FilterKey, input: unknown, time: PortalTime): Condition | undefined {
  const inputs: unknown[] = Array.isArray(input) ? (key.test in COMPARISON ? input.slice(0, 1) : input) : [input]
  const operands = inputs.map((value) => (isPattern(key.test) ? patternOf(value) : encodeScalar(field, value ?? null, time)))
  if (operands.includes(undefined)) return undefined
  const { sql, values } = onRow(field, key.test, operands as SqlValue[])
  return { sql: key.negated ? `not ifnull((${sql}), 0)` : `(${sql})`, values }
}

function onRow(field: Field, test: Test, operands: readonly SqlValue[]): Condition {
  const collected: SqlValue[] = []
  const condition = (expression: string): string => {
    const { sql, values } = onExpression(field, expression, test, operands)
    collected.push(...values)
    return sql
  }
  const column = `t."${field.column}"`
  if (field.match) return { sql: field.match(condition), values: collected }
  // A pattern looks at the amount as it is printed, not at its hundredths.
  const printed = `printf('%.${field.scale}f', ${column} / ${10 ** field.scale}.0)`
  if (!field.isMultiple)
    return {
      sql: condition(isPattern(test) && field.storage === 'decimal' ? `iif(${column} is null, null, ${printed})` : column),
      values: collected,
    }
  const orEmpty = test === 'equal' && operands.some(isEmpty) ? ` or ${column} is null or ${column} = '[]'` : ''
  return { sql: `exists (select 1 from json_each(${column}) where ${condition('value collate nocase')})${orEmpty}`, values: collected }
}

/** One alternative of a condition: SQL of its own, or a plain value that a list can hold. */
type Alternative = Condition | { readonly equals: SqlValue }

function onExpression(field: Field, expression: string, test: Test, operands: readonly SqlValue[]): Condition {
  const alternatives = operands.map((operand): Alternative => {
    if (test === 'equal') return equal(field, expression, operand)
    if (test === 'contains') return contains(expression, String(operand))
    if (test === 'like') return like(expression, String(operand))
    return { sql: `${expression} ${COMPARISON[test]} ?`, values: [operand ?? (isNumeric(field) ? 0 : '')] }
  })
  return anyOf(alternatives, expression)
}

const COMPARISON = { more: '>', moreOrEqual: '>=', less: '<', lessOrEqual: '<=' } as const

function equal(field: Field, expression: string, operand: SqlValue): Alternative {
  if (isEmpty(operand)) return { sql: `${expression} is null or ${expression} = ''`, values: [] }
  if (operand === 0 && isReference(field)) return { sql: `${expression} is null or ${expression} = 0`, values: [] }
  // Letters of other alphabets fold in patterns only. What is too long for one is compared as it is.
  if (typeof operand === 'string' && !isAscii(operand) && operand.length <= MAX_PATTERN)
    return { sql: `${expression} glob ?`, values: [globOf(operand)] }
  return { equals: operand }
}

function contains(expression: string, text: string): Condition {
  return isAscii(text) && !/[%_]/.test(text)
    ? { sql: `${expression} like ?`, values: [`%${text}%`] }
    : { sql: `${expression} glob ?`, values: [`*${globOf(text)}*`] }
}

/** SQLite knows no escapes in LIKE unless told; a pattern with one becomes a GLOB. */
function like(expression: string, pattern: string): Condition {
  return isAscii(pattern) && !pattern.includes('\\')
    ? { sql: `${expression} like ?`, values: [pattern] }
    : { sql: `${expression} glob ?`, values: [globOfLike(pattern)] }
}

/** Plain values share one parameter, so that a list of any length is one statement text. */
function anyOf(alternatives: readonly Alternative[], expression: string): Condition {
  const plain = alternatives.flatMap((alternative) => ('equals' in alternative ? [alternative.equals] : []))
  const conditions = alternatives.flatMap((alternative) => ('sql' in alternative ? [alternative] : []))
  if (plain.length === 1) conditions.push({ sql: `${expression} = ?`, values: plain })
  if (plain.length > 1) conditions.push({ sql: `${expression} in (select value from json_each(?))`, values: [JSON.stringify(plain)] })
  return {
    sql:
      joinSql(
        conditions.map(({ sql }) => sql),
        ' or ',
      ) || 'false',
    values: conditions.flatMap(({ values }) => values),
  }
}

const isPattern = (test: Test): boolean => test === 'contains' || test === 'like'
const patternOf = (value: unknown): string | undefined => {
  if (value === null || value === undefined) return ''
  const isText = typeof value === 'number' || typeof value === 'boolean' || (typeof value === 'string' && value.length <= MAX_PATTERN)
  return isText ? String(value) : undefined
}
const isEmpty = (value: SqlValue): boolean => value === null || value === ''
const isNumeric = (field: Field): boolean => ['integer', 'decimal', 'real', 'bit'].includes(field.storage)
const isReference = (field: Field): boolean => field.storage === 'integer' && field.type !== 'integer'
