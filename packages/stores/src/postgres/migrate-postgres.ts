import type { PostgresPool } from './postgres-pool.ts'

/** Any number, the same in every process: whoever migrates holds the advisory lock of it. */
const lockNumber = 2_424_001

/**
 * Brings the tables of one part of the stores up to date: each migration of the list is run once in the life of the database, in order. Any number
 * of processes may do this at the same time. Where everything is up to date, no right to create tables is needed.
 */
export async function migratePostgres(pool: PostgresPool, part: string, migrations: readonly string[]): Promise<void> {
  if ((await readNumber(pool, part)) >= migrations.length) return
  // Several statements in one text run in one transaction, so the lock ends with it.
  await pool.query(
    [
      `select pg_advisory_xact_lock(${lockNumber})`,
      'create table if not exists b24kit_migrations (part text primary key, number integer not null)',
      `insert into b24kit_migrations (part, number) values ('${part}', 0) on conflict do nothing`,
      ...migrations.map((sql, index) => runOnce(part, index + 1, sql)),
    ].join(';\n'),
  )
}

async function readNumber(pool: PostgresPool, part: string): Promise<number> {
  const { rows: found } = await pool.query(`select to_regclass('b24kit_migrations') is not null as exists`)
  if (!(found[0] as { readonly exists: boolean }).exists) return 0
  const { rows } = await pool.query('select number from b24kit_migrations where part = $1', [part])
  return (rows[0] as { readonly number: number } | undefined)?.number ?? 0
}

function runOnce(part: string, number: number, sql: string): string {
  return `do $migration$ begin
  if (select number from b24kit_migrations where part = '${part}') < ${number} then
    ${sql};
    update b24kit_migrations set number = ${number} where part = '${part}';
  end if;
end $migration$`
}
