import type { SqlValue } from '../contract.ts'
import { joinSql } from '../store/join-sql.ts'
import type { FilterNode, Operator } from './parse-filter.ts'

export interface DtoWhere {
  readonly sql: string
  readonly values: readonly SqlValue[]
}

/** A filter as SQL on a row. Empty values differ from every other value. */
export function compileDtoFilter(node: FilterNode, row: string): DtoWhere {
  const values: SqlValue[] = []
  const compile = (each: FilterNode): string => {
    if ('field' in each) {
      values.push(...valuesOf(each.operator, each.operands))
      return SQL[each.operator](each.field.read(row))
    }
    const conditions = each.conditions.map(compile)
    const joined = conditions.length > 0 ? `(${joinSql(conditions, ` ${each.logic} `)})` : 'true'
    return each.negative ? `not ifnull(${joined}, 0)` : joined
  }
  return { sql: compile(node), values }
}

const SQL: Readonly<Record<Operator, (value: string) => string>> = {
  '=': (value) => `${value} is ?`,
  '!=': (value) => `${value} is not ?`,
  '>': (value) => `${value} > ?`,
  '>=': (value) => `${value} >= ?`,
  '<': (value) => `${value} < ?`,
  '<=': (value) => `${value} <= ?`,
  in: (value) => `${value} in (select value from json_each(?))`,
  between: (value) => `${value} between ? and ?`,
}

/** However long a list is, it is one value. */
const valuesOf = (operator: Operator, operands: readonly SqlValue[]): readonly SqlValue[] =>
  operator === 'in' ? [JSON.stringify(operands)] : operands
