import type { Lock } from '@b24kit/client'
import { sharedLock } from '../locks/shared-lock.ts'
import type { StoreOptions } from '../rows/ask-store.ts'
import type { SqliteDatabase } from './sqlite-database.ts'
import { sqliteRows } from './sqlite-rows.ts'

/**
 * A lock for the processes of one machine that share a file. Its table is made when it is first used.
 *
 * @param db a connection of the stores' own: it is put into WAL mode and its `busy_timeout` set to 0.
 * @example sqliteLock(new Database('tokens.db'))
 */
export function sqliteLock(db: SqliteDatabase, options: StoreOptions = {}): Lock {
  return sharedLock(sqliteRows(db, 'locks'), options)
}
