import { StoreError, systemClock, type Clock } from '@b24kit/client'
import { withinDeadline } from '../budget/within-deadline.ts'

export interface StoreOptions {
  /** Milliseconds for one step in the store; failures within it are tried again. Default 5,000. */
  readonly timeoutMs?: number
  /** Default: the machine's own time. */
  readonly clock?: Clock
}

/** Runs one step in the store: it ends in time, or rejects with a `StoreError` `store.down`. */
export type AskStore = <Result>(attempt: (signal: AbortSignal) => Promise<Result>) => Promise<Result>

/** @param what subject of the error's sentence, e.g. `The token store`. */
export function createAskStore(what: string, { timeoutMs = 5000, clock = systemClock }: StoreOptions): AskStore {
  return async (attempt) => {
    try {
      return await withinDeadline(timeoutMs, clock, attempt)
    } catch (cause) {
      // What drivers know of tokens is encrypted, so their words can be repeated.
      throw new StoreError({
        code: 'store.down',
        message: `${what} failed (${reasonOf(cause)}). Check that the database or folder is there and reachable from here.`,
        retryable: true,
        whoMustAct: 'developer',
        cause,
      })
    }
  }
}

/** Several addresses that were tried in vain make an error without a message, but with a code. */
function reasonOf(cause: unknown): string {
  const { message, code } = cause as { readonly message?: string; readonly code?: string }
  return (message || code || String(cause)).replace(/\.$/, '')
}
