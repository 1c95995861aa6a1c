import type { App, AppStatus } from '../contract.ts'

/** How an application stands with its payment. */
export interface Payment {
  /** As answers tell it: after the days of grace it may be a demo. */
  readonly status: AppStatus
  readonly isExpired: boolean
  /** Until the end, negative after it; null when there is none. */
  readonly days: number | null
  readonly isBlocked: boolean
}

type Paid = Pick<App, 'status' | 'paidUntilMs' | 'graceDays' | 'afterGrace'>

const DAY_MS = 86_400_000

/** After the paid period come days of grace, then the demo mode or nothing: api-reference/common/system/app-info.md */
export function paymentOf({ status, paidUntilMs, graceDays, afterGrace }: Paid, nowMs: number): Payment {
  if (paidUntilMs === undefined) return { status, isExpired: false, days: null, isBlocked: false }
  const isOver = nowMs >= paidUntilMs + graceDays * DAY_MS
  return {
    status: isOver && afterGrace === 'demo' ? 'D' : status,
    isExpired: nowMs >= paidUntilMs,
    days: Math.floor((paidUntilMs - nowMs) / DAY_MS),
    isBlocked: isOver && afterGrace === 'blocked',
  }
}
