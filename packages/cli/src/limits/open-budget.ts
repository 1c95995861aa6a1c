import { existsSync } from 'node:fs'
import type { Budget } from '@b24kit/client'
import { CliError } from '../cli-error.ts'
import { exitCodes } from '../exit-codes.ts'
import { loadDriver } from './load-driver.ts'

/** A budget that processes share, opened to be read. */
export interface OpenedBudget {
  readonly budget: Budget
  /** Its database without a password, for people. */
  readonly place: string
  close(): Promise<void>
}

/**
 * Opens `redis://…`, `rediss://…`, `postgres://…`, `postgresql://…`, or a file of SQLite. Ends with exit code 2 where it is none of them or its
 * driver is not installed.
 */
export async function openBudget(store: string): Promise<OpenedBudget> {
  const scheme = /^([a-z]+):\/\//i.exec(store)?.[1]?.toLowerCase()
  if (scheme === undefined || scheme === 'file') return openSqlite(scheme === undefined ? store : new URL(store).pathname)
  if (!URL.canParse(store)) throw new CliError(exitCodes.usage, `The address of --store is none: it must look like ${scheme}://host:port.`)
  const place = `${scheme}://${new URL(store).host}`
  if (scheme === 'redis' || scheme === 'rediss') return openRedis(store, place)
  if (scheme === 'postgres' || scheme === 'postgresql') return openPostgres(store, place)
  throw new CliError(exitCodes.usage, `--store takes redis://…, postgres://… or a file of SQLite, not ${scheme}://….`)
}

interface RedisDriver {
  readonly Redis: new (
    address: string,
    options: object,
  ) => {
    call(name: string, ...args: string[]): Promise<unknown>
    on(event: 'error', listener: (error: unknown) => void): unknown
    connect(): Promise<void>
    disconnect(): void
  }
}

async function openRedis(address: string, place: string): Promise<OpenedBudget> {
  const { Redis } = await loadDriver<RedisDriver>('ioredis', 'Redis')
  const { fromIoredis, redisBudget } = await import('@b24kit/stores/redis')
  // Looked at once, or every second: connecting again in between would only hide why it failed.
  const redis = new Redis(address, { lazyConnect: true, connectTimeout: 2000, retryStrategy: null, reconnectOnError: null })
  let reason: unknown
  redis.on('error', (error) => (reason = error))
  await redis.connect().catch((error: unknown) => Promise.reject(unreachable(place, reason ?? error)))
  return { budget: redisBudget(fromIoredis(redis)), place, close: async () => redis.disconnect() }
}

interface PostgresDriver {
  readonly default: {
    readonly Pool: new (options: object) => {
      query(sql: string, values?: unknown[]): Promise<{ readonly rows: unknown[] }>
      on(event: 'error', listener: () => void): unknown
      end(): Promise<void>
    }
  }
}

async function openPostgres(address: string, place: string): Promise<OpenedBudget> {
  const { default: pg } = await loadDriver<PostgresDriver>('pg', 'PostgreSQL')
  const { postgresBudget } = await import('@b24kit/stores/postgres')
  const pool = new pg.Pool({ connectionString: address, max: 1, connectionTimeoutMillis: 2000 })
  pool.on('error', () => undefined)
  return { budget: postgresBudget(pool), place, close: () => pool.end() }
}

interface SqliteConnection {
  exec(sql: string): unknown
  prepare(sql: string): { get(...values: unknown[]): unknown; all(...values: unknown[]): unknown[]; run(...values: unknown[]): unknown }
  close(): unknown
}

async function openSqlite(file: string): Promise<OpenedBudget> {
  if (!existsSync(file))
    throw new CliError(exitCodes.usage, `There is no file ${file}.`, '--store takes redis://…, postgres://… or a file of SQLite.')
  const open = await loadSqlite()
  const { sqliteBudget } = await import('@b24kit/stores/sqlite')
  const db = open(file)
  return { budget: sqliteBudget(db), place: file, close: async () => void db.close() }
}

function unreachable(place: string, error: unknown): CliError {
  const { code, message } = error as NodeJS.ErrnoException
  return new CliError(
    exitCodes.transport,
    `${place} cannot be reached: ${code ?? message}.`,
    'Check that the database is up and that its address and password are right.',
  )
}

/** Node's own from 22.13 on, else libsql. */
async function loadSqlite(): Promise<(file: string) => SqliteConnection> {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 13)) {
    const { DatabaseSync } = await loadDriver<{ readonly DatabaseSync: new (file: string) => SqliteConnection }>('node:sqlite', 'SQLite')
    return (file) => new DatabaseSync(file)
  }
  const { default: Database } = await loadDriver<{ readonly default: new (file: string) => SqliteConnection }>('libsql', 'SQLite')
  return (file) => new Database(file)
}
