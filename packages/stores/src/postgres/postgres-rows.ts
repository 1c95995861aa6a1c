import { prepareOnce } from '../prepare-once.ts'
import { pageSize, toPage, type RowKind, type Rows } from '../rows/rows.ts'
import { migratePostgres } from './migrate-postgres.ts'
import type { PostgresPool } from './postgres-pool.ts'

export function postgresRows(pool: PostgresPool, kind: RowKind): Rows {
  const table = `b24kit_${kind}`
  const migrations = [`create table ${table} (name text collate "C" primary key, version bigint not null, text text not null)`]
  const read = `select text, coalesce(version, 0)::float8 as version, floor(extract(epoch from clock_timestamp()) * 1000)::float8 as "nowMs"
    from (select 1) as always left join ${table} on name = $1`
  const insert = `insert into ${table} (name, text, version) values ($1, $2, 1) on conflict do nothing returning 1`
  const update = `update ${table} set text = $2, version = version + 1 where name = $1 and version = $3 returning 1`
  const prepare = prepareOnce(() => migratePostgres(pool, kind, migrations))
  const query = async (signal: AbortSignal, sql: string, values: unknown[]): Promise<unknown[]> => {
    await prepare()
    // Whoever asked may have been told meanwhile that nothing came of it.
    signal.throwIfAborted()
    return (await pool.query(sql, values)).rows
  }
  return {
    read: async (name, signal) => {
      const [row] = (await query(signal, read, [name])) as [
        { readonly text: string | null; readonly version: number; readonly nowMs: number },
      ]
      return { ...row, text: row.text ?? undefined }
    },
    write: async (name, text, expectedVersion, signal) => {
      const asked = expectedVersion === 0 ? query(signal, insert, [name, text]) : query(signal, update, [name, text, expectedVersion])
      return (await asked).length > 0
    },
    delete: async (name, signal) => void (await query(signal, `delete from ${table} where name = $1`, [name])),
    page: async (cursor = '', signal) => {
      const rows = await query(signal, `select name from ${table} where name > $1 order by name limit ${pageSize}`, [cursor])
      return toPage((rows as { readonly name: string }[]).map(({ name }) => name))
    },
  }
}
