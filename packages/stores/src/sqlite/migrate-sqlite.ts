import type { SqliteDatabase } from './sqlite-database.ts'
import { transact, whileBusy } from './transact.ts'

/**
 * Prepares a connection and brings the tables of one part of the stores up to date: each migration of the list is run once in the life of the
 * database, in order. Any number of processes may do this at the same time.
 */
export async function migrateSqlite(db: SqliteDatabase, part: string, migrations: readonly string[], signal?: AbortSignal): Promise<void> {
  // Whoever waits for another process does so here, with the event loop free; SQLite itself would block it.
  db.exec('pragma busy_timeout = 0')
  // Readers and the writer do not wait for each other; the mode stays with the file.
  await whileBusy(() => db.exec('pragma journal_mode = wal'), signal)
  await transact(
    db,
    () => {
      db.exec('create table if not exists b24kit_migrations (part text primary key, number integer not null)')
      const row = db.prepare('select number from b24kit_migrations where part = ?').get(part) as { readonly number: number } | undefined
      const done = row?.number ?? 0
      if (done >= migrations.length) return
      for (const migration of migrations.slice(done)) db.exec(migration)
      db.prepare('insert or replace into b24kit_migrations (part, number) values (?, ?)').run(part, migrations.length)
    },
    signal,
  )
}
