import { encryptedTokenStore, type EncryptedTokenStore, type TokenStoreOptions } from '../tokens/encrypted-token-store.ts'
import type { PostgresPool } from './postgres-pool.ts'
import { postgresRows } from './postgres-rows.ts'

/**
 * Keeps tokens for every process that reaches one PostgreSQL (12 or later). Its table is made when it is first used, in the first schema of the
 * `search_path`.
 *
 * @example postgresTokenStore(new Pool({ connectionString }), { keyRing })
 */
export function postgresTokenStore(pool: PostgresPool, options: TokenStoreOptions): EncryptedTokenStore {
  return encryptedTokenStore(postgresRows(pool, 'tokens'), options)
}
