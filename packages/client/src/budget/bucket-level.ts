import { ConfigError } from '../errors/b24-error.ts'
import type { Plan } from './budget.ts'

/** The portal's leaky bucket (limits.md): requests that it holds, and how many leave it in a second. */
export interface BucketLimits {
  readonly capacity: number
  readonly perSecond: number
}

export const planLimits: Readonly<Record<Plan, BucketLimits>> = {
  basic: { capacity: 50, perSecond: 2 },
  enterprise: { capacity: 250, perSecond: 5 },
  none: { capacity: Number.POSITIVE_INFINITY, perSecond: 1 },
}

/** @throws ConfigError `config.option` for an unknown plan. */
export function limitsOf(plan: Plan): BucketLimits {
  const limits = planLimits[plan]
  if (limits !== undefined) return limits
  throw new ConfigError({
    code: 'config.option',
    message: `plan must be one of ${Object.keys(planLimits).join(', ')}, got "${plan}".`,
  })
}

/** What a level has fallen to after a while. A clock that was set back must not freeze it, nor drain it twice. */
export function drainLevel(level: number, elapsedMs: number, perSecond: number): number {
  return Math.max(0, level - (Math.max(0, elapsedMs) / 1000) * perSecond)
}

/** Milliseconds until a level has room for another request below `ceiling`; 0 means now. */
export function slotDelayMs(level: number, ceiling: number, perSecond: number): number {
  const excess = level + 1 - ceiling
  return excess <= 1e-9 ? 0 : Math.ceil((excess / perSecond) * 1000)
}
