import { createKeyRing } from '@b24kit/stores'
import { fileLock, fileTokenStore } from '@b24kit/stores/file'
import { postgresLock, postgresTokenStore } from '@b24kit/stores/postgres'
import { fromIoredis, redisLock, redisTokenStore } from '@b24kit/stores/redis'
import { sqliteLock, sqliteTokenStore } from '@b24kit/stores/sqlite'
import { Redis } from 'ioredis'
import Libsql from 'libsql'
import pg from 'pg'

const keyRing = createKeyRing({ keys: { bench: new Uint8Array(32) }, current: 'bench' })

const open = {
  file: (folder) => ({ store: fileTokenStore(folder, { keyRing }), lock: fileLock(folder) }),
  sqlite: (path) => both(new Libsql(path), sqliteTokenStore, sqliteLock),
  postgres: (url) => both(new pg.Pool({ connectionString: url, max: 2 }), postgresTokenStore, postgresLock),
  redis: (url) => both(fromIoredis(new Redis(url)), redisTokenStore, redisLock),
}

/** A token store and a lock as their users open them. */
export function openTokens({ store, url }) {
  return open[store](url)
}

function both(connection, tokenStore, lock) {
  return { store: tokenStore(connection, { keyRing }), lock: lock(connection) }
}
