import type { SqliteDatabase } from './sqlite-database.ts'

/**
 * Runs `work` in a transaction that writes, waiting for other processes as `whileBusy` does. Rolls back and rejects with what `work` throws.
 */
export async function transact<Result>(db: SqliteDatabase, work: () => Result, signal?: AbortSignal): Promise<Result> {
  return await whileBusy(() => {
    // IMMEDIATE takes the write lock first: a transaction that reads before it writes could not be repeated by waiting alone.
    db.exec('begin immediate')
    try {
      const result = work()
      db.exec('commit')
      return result
    } catch (error) {
      rollback(db)
      throw error
    }
  }, signal)
}

/** Tries again while another process holds the database, without blocking the event loop; rejects with the driver's error once the signal aborts. */
export async function whileBusy<Result>(attempt: () => Result, signal?: AbortSignal): Promise<Result> {
  for (;;) {
    try {
      return attempt()
    } catch (error) {
      if (!isBusy(error) || signal?.aborted) throw error
      await pause()
    }
  }
}

/** A moment at random, so that processes that met do not meet again. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 1 + Math.random() * 5)
  })
}

/** SQLITE_BUSY is 5: `code` is its name in better-sqlite3 and libsql, `errcode` its number in node:sqlite. */
function isBusy(error: unknown): boolean {
  const { code, errcode } = error as { readonly code?: unknown; readonly errcode?: unknown }
  return String(code).startsWith('SQLITE_BUSY') || (Number(errcode) & 0xff) === 5
}

function rollback(db: SqliteDatabase): void {
  try {
    db.exec('rollback')
  } catch {
    // SQLite rolled back by itself, as on a full disk; the first error says more.
  }
}
