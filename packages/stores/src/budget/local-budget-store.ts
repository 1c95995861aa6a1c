import { planLimits, type BucketLimits, type OperatingAccount, type Plan } from '@b24kit/client'
import type { BucketKey, BucketState, BudgetStore } from './budget-store.ts'
import { takeTurns } from './take-turns.ts'

/** A budget store in this process's own memory. */
export function localBudgetStore(now: () => number, limits: Readonly<Record<Plan, BucketLimits>> = planLimits): BudgetStore {
  const buckets = new Map<string, { readonly key: BucketKey; state: BucketState }>()
  const accounts = new Map<string, Map<string, OperatingAccount>>()
  const accountsOf = (portal: string): Map<string, OperatingAccount> => {
    if (!accounts.has(portal)) accounts.set(portal, new Map())
    return accounts.get(portal)!
  }
  return {
    step: async (key, ask) => {
      const name = JSON.stringify([key.portal, key.egress])
      const { state, answer } = takeTurns(buckets.get(name)?.state, accountsOf(key.portal), ask, now(), limits)
      buckets.set(name, { key, state })
      return answer
    },
    read: async () => [...buckets.values()].map(({ key, state }) => ({ ...key, state, accounts: accountsOf(key.portal), nowMs: now() })),
  }
}

/** The part of every limit that one of several processes may use without asking the others. */
export function shareOfLimits(processes: number): Readonly<Record<Plan, BucketLimits>> {
  // Below three no call that is not interactive would ever find room.
  const share = ({ capacity, perSecond }: BucketLimits): BucketLimits => ({
    capacity: Math.max(3, capacity / processes),
    perSecond: perSecond / processes,
  })
  return { basic: share(planLimits.basic), enterprise: share(planLimits.enterprise), none: planLimits.none }
}
