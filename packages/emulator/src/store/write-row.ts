import type { SqlValue } from '../contract.ts'
import type { Store } from './create-store.ts'

export type Values = Readonly<Record<string, SqlValue>>

/** Inserts one row and returns its id. Callers send the same columns again and again, so the statement is found prepared. */
export function insertRow(store: Store, table: string, values: Values): number {
  const columns = Object.keys(values)
  const sql = `insert into ${table} (${columns.map(quote).join(', ')}) values (${columns.map(() => '?').join(', ')})`
  return store.run(sql, Object.values(values)).lastId
}

/** Writes the given columns of one row; nothing when there are none. */
export function updateRow(store: Store, table: string, values: Values, id: SqlValue, key = 'ID'): void {
  const columns = Object.keys(values)
  if (columns.length === 0) return
  store.run(`update ${table} set ${columns.map((column) => `${quote(column)} = ?`).join(', ')} where ${quote(key)} = ?`, [
    ...Object.values(values),
    id,
  ])
}

const quote = (column: string): string => `"${column}"`
