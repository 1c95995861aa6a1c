import type { Runtime } from '../rest/perform-call.ts'
import type { IdempotencyStore } from './idempotency-store.ts'

/** What running methods of REST 3.0 needs from the portal: their own registry, and answers kept for repeated calls. */
export interface V3Runtime extends Runtime {
  readonly idempotency: IdempotencyStore
  /** Runs several methods so that, when one throws, none has written or announced anything. */
  whole<T>(work: () => T): T
}
