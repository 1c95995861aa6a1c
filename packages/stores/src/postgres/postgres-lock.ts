import type { Lock } from '@b24kit/client'
import { sharedLock } from '../locks/shared-lock.ts'
import type { StoreOptions } from '../rows/ask-store.ts'
import type { PostgresPool } from './postgres-pool.ts'
import { postgresRows } from './postgres-rows.ts'

/**
 * A lock for every process that reaches one PostgreSQL (12 or later). It keeps no connection and no transaction open. Its table is made when it is
 * first used, in the first schema of the `search_path`.
 *
 * @example postgresLock(new Pool({ connectionString }))
 */
export function postgresLock(pool: PostgresPool, options: StoreOptions = {}): Lock {
  return sharedLock(postgresRows(pool, 'locks'), options)
}
