import { createKeyRing } from '@b24kit/stores'

const openers = {
  file: async (folder, options) => {
    const { fileLock, fileTokenStore } = await import('@b24kit/stores/file')
    return { store: fileTokenStore(folder, options), lock: fileLock(folder, options), close: async () => {} }
  },
  sqlite: async (path, options) => {
    const [{ sqliteLock, sqliteTokenStore }, { default: Database }] = await Promise.all([import('@b24kit/stores/sqlite'), import('libsql')])
    const db = new Database(path)
    return { store: sqliteTokenStore(db, options), lock: sqliteLock(db, options), close: async () => db.close() }
  },
  postgres: async (url, options) => {
    const [{ postgresLock, postgresTokenStore }, { default: pg }] = await Promise.all([import('@b24kit/stores/postgres'), import('pg')])
    const pool = new pg.Pool({ connectionString: url, max: 2 })
    // Of servers that are stopped while they are connected.
    pool.on('error', () => {})
    return { store: postgresTokenStore(pool, options), lock: postgresLock(pool, options), close: () => pool.end() }
  },
  redis: async (url, options) => {
    const [{ fromIoredis, redisLock, redisTokenStore }, { Redis }] = await Promise.all([import('@b24kit/stores/redis'), import('ioredis')])
    const connection = new Redis(url)
    connection.on('error', () => {})
    const redis = fromIoredis(connection)
    return { store: redisTokenStore(redis, options), lock: redisLock(redis, options), close: async () => connection.disconnect() }
  },
}

/** Token store and lock of one process, as their users open them. */
export async function openStores({ kind, url, tokenKey, timeoutMs }) {
  const keyRing = createKeyRing({ keys: { '2026-11': tokenKey }, current: '2026-11' })
  return { keyRing, ...(await openers[kind](url, { keyRing, timeoutMs })) }
}
