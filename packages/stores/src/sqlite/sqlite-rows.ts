import { prepareOnce } from '../prepare-once.ts'
import { pageSize, toPage, type RowKind, type Rows } from '../rows/rows.ts'
import { migrateSqlite } from './migrate-sqlite.ts'
import type { SqliteDatabase } from './sqlite-database.ts'
import { whileBusy } from './transact.ts'

export function sqliteRows(db: SqliteDatabase, kind: RowKind): Rows {
  const table = `b24kit_${kind}`
  const migrations = [`create table ${table} (name text not null primary key, version integer not null, text text not null) without rowid`]
  const prepare = prepareOnce(async () => {
    await migrateSqlite(db, kind, migrations)
    // No lock has to outlive a power cut.
    if (kind === 'locks') db.exec('pragma synchronous = normal')
    return {
      read: db.prepare(`select text, version from ${table} where name = ?`),
      insert: db.prepare(`insert into ${table} (name, text, version) values (?, ?, 1) on conflict do nothing returning version`),
      update: db.prepare(`update ${table} set text = ?, version = version + 1 where name = ? and version = ? returning version`),
      delete: db.prepare(`delete from ${table} where name = ?`),
      page: db.prepare(`select name from ${table} where name > ? order by name limit ${pageSize}`),
    }
  })
  const run = async <Result>(signal: AbortSignal, work: (sql: Awaited<ReturnType<typeof prepare>>) => Result): Promise<Result> => {
    const sql = await prepare()
    // Whoever asked may have been told meanwhile that nothing came of it.
    signal.throwIfAborted()
    return await whileBusy(() => work(sql), signal)
  }
  return {
    read: (name, signal) =>
      run(signal, (sql) => {
        const row = sql.read.get(name) as { readonly text: string; readonly version: number } | undefined
        return { text: row?.text, version: row?.version ?? 0, nowMs: Date.now() }
      }),
    write: (name, text, expectedVersion, signal) =>
      run(signal, (sql) => {
        // A refresh token that a power cut takes away is gone for good; a budget on this connection may have set less.
        if (kind === 'tokens') db.exec('pragma synchronous = full')
        const written = expectedVersion === 0 ? sql.insert.all(name, text) : sql.update.all(text, name, expectedVersion)
        return written.length > 0
      }),
    delete: (name, signal) => run(signal, (sql) => void sql.delete.run(name)),
    page: (cursor = '', signal) =>
      run(signal, (sql) => toPage((sql.page.all(cursor) as { readonly name: string }[]).map(({ name }) => name))),
  }
}
