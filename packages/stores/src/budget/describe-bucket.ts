import { drainLevel, planLimits, type BudgetStatus, type Plan } from '@b24kit/client'
import type { LaneCounts, StoredBucket } from './budget-store.ts'

/** What one process knows better than the store does. */
export interface OwnPart {
  readonly process: string
  readonly plan: Plan
  readonly counts: LaneCounts
  readonly inFlight: number
}

/** A stored bucket as its users read it. */
export function describeBucket({ portal, egress, state, accounts, nowMs }: StoredBucket, own: OwnPart): BudgetStatus {
  const limits = planLimits[state.plan ?? own.plan]
  const others = Object.entries(state.tickets).filter(([owner, { untilMs }]) => owner !== own.process && untilMs > nowMs)
  const waiting = (lane: 0 | 1 | 2): number => others.reduce((sum, [, { counts }]) => sum + counts[lane], own.counts[lane])
  return {
    portal,
    egress,
    ...limits,
    level: drainLevel(state.level, nowMs - state.atMs, limits.perSecond),
    waiting: { interactive: waiting(0), normal: waiting(1), bulk: waiting(2) },
    inFlight: own.inFlight,
    operating: operatingByMethod(accounts, nowMs),
  }
}

/** Of several credentials the one that used most. */
function operatingByMethod(accounts: StoredBucket['accounts'], nowMs: number): Record<string, number> {
  const seconds: Record<string, number> = {}
  for (const [key, account] of accounts) {
    if (account.resetAtMs <= nowMs && account.blockedUntilMs <= nowMs) continue
    const method = key.slice(key.indexOf(' ') + 1)
    seconds[method] = Math.max(seconds[method] ?? 0, account.seconds)
  }
  return seconds
}
