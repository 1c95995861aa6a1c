import type { Clock } from '@b24kit/client'
import type { BucketKey, BudgetAnswer, BudgetAsk, BudgetStore } from './budget-store.ts'
import { localBudgetStore, shareOfLimits } from './local-budget-store.ts'
import { storeDown } from './store-down.ts'
import { withinDeadline } from './within-deadline.ts'

export interface StepOptions {
  readonly timeoutMs: number
  readonly whenDown: 'fail' | { readonly processes: number }
  readonly clock: Clock
}

/** An answer, and whether it is the shared store's. */
export type Stepped = BudgetAnswer & { readonly isShared: boolean }

export type Step = (bucket: BucketKey, ask: BudgetAsk) => Promise<Stepped>

/** Milliseconds for which a store that failed is not asked again. */
const restMs = 10_000

/** A step in the store; where that is down, in a private share of the limits, or a `StoreError`. */
export function stepOrFallBack(store: BudgetStore, { timeoutMs, whenDown, clock }: StepOptions): Step {
  const share = whenDown === 'fail' ? undefined : localBudgetStore(clock.now, shareOfLimits(whenDown.processes))
  let restsUntilMs = Number.NEGATIVE_INFINITY
  return async (bucket, ask) => {
    let isNewlyDown = false
    if (share === undefined || clock.now() >= restsUntilMs) {
      try {
        const answer = await withinDeadline(timeoutMs, clock, (signal) => store.step(bucket, ask, signal))
        return { ...answer, isShared: true }
      } catch (cause) {
        if (share === undefined) throw storeDown(cause, bucket.portal)
        isNewlyDown = true
        restsUntilMs = clock.now() + restMs
      }
    }
    // How full the bucket was is not known, so it is taken as full.
    const news = { ...ask.news, isFull: ask.news.isFull || isNewlyDown }
    const answer = await share.step(bucket, { ...ask, news }, new AbortController().signal)
    return { ...answer, isShared: false }
  }
}
