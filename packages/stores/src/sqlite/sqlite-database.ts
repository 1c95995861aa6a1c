/**
 * A synchronous SQLite database as `better-sqlite3`, `libsql` and `node:sqlite` (Node 22.13 and later) have it. Give the stores a connection of
 * their own: their transactions must not meet an open one of yours.
 */
export interface SqliteDatabase {
  exec(sql: string): unknown
  prepare(sql: string): SqliteStatement
}

export interface SqliteStatement {
  get(...values: SqliteValue[]): unknown
  all(...values: SqliteValue[]): unknown[]
  run(...values: SqliteValue[]): unknown
}

export type SqliteValue = string | number | null
