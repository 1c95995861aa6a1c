import type { Clock } from '../clock.ts'
import { isB24Error, StoreError } from '../errors/b24-error.ts'
import type { WhoMustAct } from '../errors/codes.ts'
import type { HeldLock, Lock } from './lock.ts'
import type { TokenStore } from './token-store.ts'
import { withDeadline } from './with-deadline.ts'

const theLock = 'The lock of tokens'

/** A store that answers in time or rejects with a `StoreError`, whatever the one behind it does. */
export function guardStore(store: TokenStore, clock: Clock, timeoutMs: number): TokenStore {
  const guard = <Result>(work: () => Promise<Result>): Promise<Result> => settled(work, clock, timeoutMs, 'The store of tokens')
  return {
    read: (key) => guard(() => store.read(key)),
    write: (key, value, expectedVersion) => guard(() => store.write(key, value, expectedVersion)),
    delete: (key) => guard(() => store.delete(key)),
    list: async function* () {
      const keys = store.list()[Symbol.asyncIterator]()
      try {
        for (let next = await guard(() => keys.next()); !next.done; next = await guard(() => keys.next())) yield next.value
      } finally {
        // A generator that hangs ends no sooner than what it waits for.
        await guard(async () => keys.return?.()).catch(() => undefined)
      }
    },
  }
}

/** The same of a lock: nobody waits for it longer than `patienceMs`, and a release that fails does no harm, for the lock's life ends by itself. */
export function guardLock(lock: Lock, clock: Clock, timeoutMs: number, patienceMs: number): Lock {
  return {
    acquire: async (key, options) => {
      const impatience = new AbortController()
      const turn = async (): Promise<HeldLock> => lock.acquire(key, { ...options, signal: impatience.signal })
      const coming = turn()
      try {
        const held = await settled(
          () => coming,
          clock,
          patienceMs,
          theLock,
          () => failure(theLock, `was not free within ${patienceMs / 1000} s: others renew, or its store hangs`, 'wait'),
        )
        const release = (): Promise<void> => settled(() => held.release(), clock, timeoutMs, theLock)
        return { fence: held.fence, release: () => release().catch(() => undefined) }
      } catch (error) {
        impatience.abort(error)
        // It may still come, for nobody.
        coming.then((held) => held.release()).catch(() => undefined)
        throw error
      }
    },
  }
}

async function settled<Result>(
  work: () => Promise<Result>,
  clock: Clock,
  timeoutMs: number,
  what: string,
  late = (): StoreError => failure(what, `did not answer within ${timeoutMs / 1000} s`),
): Promise<Result> {
  try {
    return await withDeadline(work(), clock, timeoutMs, late)
  } catch (error) {
    // What a foreign error says may hold part of a row, so only its kind is told.
    throw isB24Error(error) ? error : failure(what, `failed (${kindOf(error)})`)
  }
}

function failure(what: string, how: string, whoMustAct: WhoMustAct = 'developer'): StoreError {
  return new StoreError({ code: 'store.down', message: `${what} ${how}.`, retryable: true, whoMustAct })
}

function kindOf(error: unknown): string {
  const { name, code } = error instanceof Error ? (error as Error & { readonly code?: unknown }) : { name: typeof error, code: undefined }
  return typeof code === 'string' ? `${name} ${code}` : name
}
