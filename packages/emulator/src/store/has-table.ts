import type { Database } from '../contract.ts'

/** Whether a scope has made this table: a portal may have few scopes, and some tables are made when they are first used. */
export function hasTable(db: Database, name: string): boolean {
  return db.prepare("select 1 from sqlite_master where type = 'table' and name = ?").get(name) !== undefined
}
