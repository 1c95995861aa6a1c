import type { SqlValue } from '../contract.ts'
import { compileCondition } from './compile-condition.ts'
import type { Family, Field } from './field.ts'
import { parseFilterKey } from './filter-operator.ts'
import { joinSql } from './join-sql.ts'
import type { PortalTime } from './portal-time.ts'
import type { Schema } from './schema.ts'

/** The conditions of a list: SQL on the row `t`, its values, and the columns compared with single values. */
export interface Where {
  readonly sql: string
  readonly values: readonly SqlValue[]
  /** Columns that are worth an index. */
  readonly lookups: readonly string[]
}

/** What a family does with an entry that it cannot use. What returns is skipped. */
export interface FilterPolicy {
  /** Numeric keys hold groups with a `logic`. */
  readonly groups: boolean
  unknownField(name: string): void
  /** When it returns, the entry matches nothing. */
  invalidValue(name: string): void
}

export type Filter = Readonly<Record<string, unknown>>

export const everything: Where = { sql: 'true', values: [], lookups: [] }

export function both(one: Where, other: Where): Where {
  if (other === everything) return one
  return { sql: `(${one.sql}) and (${other.sql})`, values: [...one.values, ...other.values], lookups: [...one.lookups, ...other.lookups] }
}

/** More than anybody asks for, and well within what the database takes. */
const MAX_DEPTH = 20
const MAX_CONDITIONS = 1000
const MAX_VALUES = 10_000

/** Compiles a filter of any family; entries are joined by AND unless a group says OR. */
export function compileFilter(schema: Schema, family: Family, filter: Filter, time: PortalTime, policy: FilterPolicy): Where {
  const values: SqlValue[] = []
  const lookups: string[] = []
  let count = 0

  const refuse = (name: string): string => {
    policy.invalidValue(name)
    return 'false'
  }

  const entry = (key: string, input: unknown, depth: number): string | undefined => {
    if (depth > MAX_DEPTH) return refuse(key)
    if (policy.groups && /^\d+$/.test(key) && typeof input === 'object' && input !== null) return group(input as Filter, depth + 1)
    const parsed = parseFilterKey(key)
    const field = schema.find(family, parsed.name)
    if (!field || !isFilterable(field)) {
      policy.unknownField(parsed.name)
      return undefined
    }
    const condition = compileCondition(field, parsed, input, time)
    if (!condition || ++count > MAX_CONDITIONS || values.length + condition.values.length > MAX_VALUES) return refuse(parsed.name)
    if (parsed.test === 'equal' && !parsed.negated && isLookup(field, schema)) lookups.push(field.column)
    values.push(...condition.values)
    return condition.sql
  }

  const group = (entries: Filter, depth: number): string | undefined => {
    const { logic } = entries
    const isOr = policy.groups && typeof logic === 'string' && logic.toUpperCase() === 'OR'
    const parts = Object.entries(entries)
      .filter(([key]) => !(policy.groups && key === 'logic'))
      .map(([key, input]) => entry(key, input, depth))
      .filter((sql) => sql !== undefined)
    return parts.length > 1 ? `(${joinSql(parts, isOr ? ' or ' : ' and ')})` : parts[0]
  }

  return { sql: group(filter, 0) ?? 'true', values, lookups }
}

const isFilterable = (field: Field): boolean => field.storage !== 'none' || field.match !== undefined

/** Dictionary values repeat too often for an index to beat the walk along the key. */
const isLookup = (field: Field, schema: Schema): boolean =>
  !field.isMultiple &&
  field.column !== schema.key &&
  (field.storage === 'text' || field.storage === 'integer') &&
  !LOW_CARDINALITY.has(field.type)

const LOW_CARDINALITY: ReadonlySet<string> = new Set(['crm_status', 'crm_currency', 'crm_category', 'user', 'enumeration'])
