import type { Family } from './field.ts'
import type { Schema } from './schema.ts'

export interface OrderPolicy {
  /** SQL of names, in upper case, that are more than a column. */
  readonly expressions?: Readonly<Record<string, string>>
  unknownField(name: string): void
  /** When it returns, the direction is ascending. */
  unknownDirection(name: string, direction: unknown): void
}

/** `order by` of a list. The key always comes last, so that pages never overlap. */
export function compileOrder(schema: Schema, family: Family, order: Readonly<Record<string, unknown>>, policy: OrderPolicy): string {
  const expressions = new Map(Object.entries(policy.expressions ?? {}))
  const terms = Object.entries(order).flatMap(([name, direction]) => {
    const column = findColumn(schema, family, name)
    const expression = expressions.get(name.toUpperCase()) ?? (column === undefined ? undefined : `t."${column}"`)
    if (expression === undefined) {
      policy.unknownField(name)
      return []
    }
    const word = typeof direction === 'string' ? direction.toUpperCase() : ''
    if (word !== 'ASC' && word !== 'DESC') policy.unknownDirection(name, direction)
    return [{ column, sql: `${expression}${word === 'DESC' ? ' desc' : ''}` }]
  })
  const key = terms.findIndex(({ column }) => column === schema.key)
  // Nothing after the unique key can change the order.
  const decisive = key === -1 ? [...terms.map(({ sql }) => sql), `t."${schema.key}"`] : terms.slice(0, key + 1).map(({ sql }) => sql)
  return decisive.join(', ')
}

function findColumn(schema: Schema, family: Family, name: string): string | undefined {
  const field = schema.find(family, name)
  return field && field.storage !== 'none' ? field.column : undefined
}
