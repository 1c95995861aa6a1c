import type { SqlValue } from '../contract.ts'
import type { Where } from './compile-filter.ts'
import type { Store } from './create-store.ts'
import type { Family, Field } from './field.ts'
import type { PortalTime } from './portal-time.ts'
import { renderField } from './render-field.ts'
import type { Schema } from './schema.ts'

export type Row = Record<string, unknown>

/** Which members an answer has and how they are named and typed. */
export interface Shape {
  readonly family: Family
  readonly fields: readonly Field[]
  /** User fields keep their UPPER names in a universal answer. */
  readonly originalUserFieldNames?: boolean
}

export interface Page {
  readonly where: Where
  readonly orderBy: string
  readonly limit: number
  readonly offset?: number
}

/** Reads records of one schema as a family answers them. */
export interface Reader {
  page(shape: Shape, page: Page): Row[]
  /** The same rows as JSON. */
  print(shape: Shape, page: Page): string
  one(shape: Shape, id: SqlValue): Row | undefined
  count(where: Where): number
}

/** json_object takes 127 arguments, two per member. */
const MEMBERS_PER_OBJECT = 60
/** Below this size a walk over the table costs less than keeping an index. */
const INDEX_FROM_ROWS = 500

export function createReader(store: Store, schema: Schema, time: PortalTime): Reader {
  const projections = new Map<string, string>()
  const indexed = new Set<string>()

  const nameOf = (field: Field, shape: Shape): string =>
    shape.originalUserFieldNames && field.isDynamic ? field.column : (field.names[shape.family] ?? field.column)

  const projectionOf = (shape: Shape): string => {
    const key = `${shape.family} ${shape.originalUserFieldNames ?? false} ${shape.fields.map((field) => field.column).join()}`
    const known = projections.get(key)
    if (known !== undefined) return known
    const members = shape.fields.map((field) => `'${nameOf(field, shape)}', ${renderField(field, shape.family, time)}`)
    // Whoever selects nothing that exists gets empty rows.
    const objects: string[] = members.length === 0 ? ['json_object()'] : []
    for (let at = 0; at < members.length; at += MEMBERS_PER_OBJECT)
      objects.push(`json_object(${members.slice(at, at + MEMBERS_PER_OBJECT).join(', ')})`)
    projections.set(key, objects.join(', '))
    return objects.join(', ')
  }

  const print = (shape: Shape, tail: string, values: readonly SqlValue[]): string => {
    const rows = store.rows(`select ${projectionOf(shape)} from ${schema.table} t ${tail}`, values)
    return `[${rows.map((row) => joinObjects(row as string[])).join(',')}]`
  }
  const omittedIn = (shape: Shape): readonly string[] =>
    shape.fields.filter(({ omitNull }) => omitNull === true || omitNull === shape.family).map((field) => nameOf(field, shape))

  const read = (shape: Shape, tail: string, values: readonly SqlValue[]): Row[] => {
    const parsed = JSON.parse(print(shape, tail, values)) as Row[]
    const omitted = omittedIn(shape)
    if (omitted.length > 0) for (const row of parsed) for (const name of omitted) if (row[name] === null) delete row[name]
    return parsed
  }

  const prepareIndexes = (where: Where): void => {
    for (const column of where.lookups) {
      if (indexed.has(column) || Number(store.value(`select max(rowid) from ${schema.table}`) ?? 0) < INDEX_FROM_ROWS) continue
      store.exec(`create index if not exists "${schema.table}.${column}" on ${schema.table} ("${column}")`)
      indexed.add(column)
    }
  }

  const tailOf = ({ where, orderBy, limit, offset = 0 }: Page): readonly [sql: string, values: readonly SqlValue[]] => {
    prepareIndexes(where)
    return [`where ${where.sql} order by ${orderBy} limit ? offset ?`, [...where.values, limit, offset]]
  }

  return {
    page: (shape, page) => read(shape, ...tailOf(page)),
    print: (shape, page) => (omittedIn(shape).length > 0 ? JSON.stringify(read(shape, ...tailOf(page))) : print(shape, ...tailOf(page))),
    one: (shape, id) => read(shape, `where t."${schema.key}" = ?`, [id])[0],
    count: (where) => store.count(`${schema.table} t where ${where.sql}`, where.values),
  }
}

/** `{"A":1}`, `{"B":2}` → `{"A":1,"B":2}`, still as text. */
function joinObjects(objects: readonly string[]): string {
  return objects.length === 1 ? objects[0]! : `{${objects.map((text) => text.slice(1, -1)).join(',')}}`
}
