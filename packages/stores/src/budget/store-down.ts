import { StoreError } from '@b24kit/client'

/** What callers see of a store that cannot be reached. */
export function storeDown(cause: unknown, portal?: string): StoreError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new StoreError({
    code: 'store.down',
    message: `The store of the request budget failed: ${reason} Nothing was sent. Check that the database is up and reachable from here.`,
    portal,
    retryable: true,
    whoMustAct: 'developer',
    cause,
  })
}
