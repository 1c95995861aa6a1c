import { encryptedTokenStore, type EncryptedTokenStore, type TokenStoreOptions } from '../tokens/encrypted-token-store.ts'
import type { SqliteDatabase } from './sqlite-database.ts'
import { sqliteRows } from './sqlite-rows.ts'

/**
 * Keeps tokens for the processes of one machine that share a file. Its table is made when it is first used.
 *
 * @param db a connection of the stores' own: it is put into WAL mode, its `busy_timeout` set to 0 and its `synchronous` to full.
 * @example sqliteTokenStore(new Database('tokens.db'), { keyRing })
 */
export function sqliteTokenStore(db: SqliteDatabase, options: TokenStoreOptions): EncryptedTokenStore {
  return encryptedTokenStore(sqliteRows(db, 'tokens'), options)
}
