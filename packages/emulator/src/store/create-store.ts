import type { PortalDatabase, SqlValue, Statement } from '../contract.ts'

/** The database with prepared statements kept by their text. Rows are arrays. */
export interface Store {
  run(sql: string, values?: readonly SqlValue[]): { readonly changes: number; readonly lastId: number }
  rows(sql: string, values?: readonly SqlValue[]): SqlValue[][]
  row(sql: string, values?: readonly SqlValue[]): SqlValue[] | undefined
  /** First column of the first row. */
  value(sql: string, values?: readonly SqlValue[]): SqlValue | undefined
  exec(sql: string): void
  /** Rows of `from` (a table and its conditions); remembered until the next write, for clients that page with a total. */
  count(from: string, values: readonly SqlValue[]): number
}

/** Statement texts are built from field lists, so a portal knows few shapes; callers with wild selects must not grow it for ever. */
const MAX_STATEMENTS = 1000
const MAX_COUNTS = 200

export function createStore(db: PortalDatabase): Store {
  const statements = new Map<string, Statement>()
  const counts = new Map<string, number>()
  let countedAt = db.changes

  const prepare = (sql: string, reads: boolean): Statement => {
    const known = statements.get(sql)
    if (known) return known
    const statement = db.prepare(sql)
    if (reads) statement.raw(true)
    if (statements.size >= MAX_STATEMENTS) statements.clear()
    statements.set(sql, statement)
    return statement
  }

  const store: Store = {
    run(sql, values = []) {
      const { changes, lastInsertRowid } = prepare(sql, false).run(...bound(values))
      return { changes, lastId: Number(lastInsertRowid) }
    },
    // Raw rows are arrays, which the driver-shaped type of the contract does not say.
    rows: (sql, values = []) => prepare(sql, true).all(...bound(values)) as unknown as SqlValue[][],
    row: (sql, values = []) => prepare(sql, true).get(...bound(values)) as unknown as SqlValue[] | undefined,
    value: (sql, values) => store.row(sql, values)?.[0],
    exec: (sql) => void db.exec(sql),
    count(from, values) {
      if (db.changes !== countedAt || counts.size >= MAX_COUNTS) counts.clear()
      countedAt = db.changes
      const key = JSON.stringify([from, values])
      const known = counts.get(key)
      if (known !== undefined) return known
      const count = Number(store.value(`select count(*) from ${from}`, values))
      counts.set(key, count)
      return count
    },
  }
  return store
}

/** The driver takes an object that comes alone, and null is one, for values by name. In a list it is a value. */
function bound(values: readonly SqlValue[]): readonly SqlValue[] {
  const isMistakable = values.length === 1 && typeof values[0] === 'object'
  return isMistakable ? ([values] as unknown as readonly SqlValue[]) : values
}
