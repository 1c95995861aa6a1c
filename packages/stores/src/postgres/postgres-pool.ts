/** What the stores need of PostgreSQL: a `Pool` of `pg`, or anything that queries like it. Listen to your pool's `error` event. */
export interface PostgresPool {
  query(sql: string, values?: unknown[]): Promise<{ readonly rows: unknown[] }>
}
