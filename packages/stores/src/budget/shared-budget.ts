import { ConfigError, limitsOf, systemClock, type Budget, type BudgetStatus, type Clock, type Plan } from '@b24kit/client'
import type { BudgetStore } from './budget-store.ts'
import { describeBucket } from './describe-bucket.ts'
import { createSharedBucket, type SharedBucket } from './shared-bucket.ts'
import { stepOrFallBack } from './step-or-fall-back.ts'
import { createStoreClock } from './store-clock.ts'
import { storeDown } from './store-down.ts'
import { withinDeadline } from './within-deadline.ts'

export interface SharedBudgetOptions {
  /** The plan until a portal tells its own: `basic` 50 requests, then 2 a second; `enterprise` 250 and 5; `none` for a self-hosted portal. Default `basic`. */
  readonly plan?: Plan
  /** Requests of this process under way at the same time, per portal. Default 10. */
  readonly maxParallel?: number
  /** Milliseconds for one step in the store; failures within it are tried again. Default 2000. */
  readonly timeoutMs?: number
  /**
   * What happens to calls while the store is down. Default `'fail'`: they are rejected with a `StoreError` (`store.down`).
   * `{ processes: 8 }`: each process goes on with an eighth of the limits, and asks the store again every ten seconds.
   */
  readonly whenDown?: 'fail' | { readonly processes: number }
  /** Measures how long calls have waited. Points in time are taken from the store. */
  readonly clock?: Clock
}

/** A budget over any store: what SQLite, PostgreSQL and Redis have in common. */
export function sharedBudget(store: BudgetStore, options: SharedBudgetOptions = {}): Budget {
  const { plan = 'basic', maxParallel = 10, timeoutMs = 2000, whenDown = 'fail', clock = systemClock } = options
  limitsOf(plan)
  checkPositive('maxParallel', maxParallel)
  checkPositive('timeoutMs', timeoutMs)
  if (whenDown !== 'fail') checkPositive('whenDown.processes', whenDown.processes)
  const process = globalThis.crypto.randomUUID()
  const step = stepOrFallBack(store, { timeoutMs, whenDown, clock })
  const storeClock = createStoreClock()
  const buckets = new Map<string, SharedBucket>()
  const name = (portal: string, egress: string): string => JSON.stringify([portal, egress])
  const of = ({ portal, egress }: { readonly portal: string; readonly egress: string }): SharedBucket => {
    const key = name(portal, egress)
    if (!buckets.has(key))
      buckets.set(key, createSharedBucket({ key: { portal, egress }, process, plan, maxParallel, clock, step, storeClock }))
    return buckets.get(key)!
  }
  return {
    acquire: (request) => of(request).acquire(request),
    learn: (lesson) => of(lesson).learn(lesson),
    status: async (): Promise<readonly BudgetStatus[]> => {
      const stored = await withinDeadline(timeoutMs, clock, () => store.read()).catch((cause: unknown) => Promise.reject(storeDown(cause)))
      return stored.map((bucket) => {
        const { counts, inFlight } = buckets.get(name(bucket.portal, bucket.egress))?.usage() ?? { counts: [0, 0, 0] as const, inFlight: 0 }
        return describeBucket(bucket, { process, plan, counts, inFlight })
      })
    },
  }
}

function checkPositive(name: string, value: number): void {
  if (value >= 1) return
  throw new ConfigError({ code: 'config.option', message: `${name} must be 1 or more, got ${value}.` })
}
