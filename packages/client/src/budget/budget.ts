import type { Charge, Lane } from '../exchange.ts'

/** Decides the rate limit: `enterprise` 250 requests, then 5 a second; `basic` 50 and 2; `none` for a self-hosted portal (limits.md). */
export type Plan = 'basic' | 'enterprise' | 'none'

/** What a call spends on. */
export interface BudgetRequest {
  /** Host of the portal. Portals never affect each other. */
  readonly portal: string
  /** The address that calls leave from: the portal counts each on its own (limits.md). `''` where a process has only one. */
  readonly egress: string
  readonly credential: string
  /** Methods whose operating time the request uses: a batch names its inner methods too. */
  readonly methods: readonly string[]
  readonly lane: Lane
  /** Milliseconds to wait at most for operating time to come back. */
  readonly maxWaitMs: number
  readonly signal: AbortSignal | undefined
}

/** What an answer taught about the limits. */
export interface BudgetLesson extends BudgetRequest {
  readonly charges: readonly Charge[]
  /** The portal's own limit refused the request. */
  readonly refusal: 'rate' | 'operating' | undefined
  readonly retryAfterMs: number | undefined
  /** The portal's plan, where the answer told it (`app.info`). */
  readonly plan?: Plan | undefined
}

/** A taken slot. `release` ends the request's share of the parallel connections. */
export interface Lease {
  release(): void
}

/** How much of a portal's limits is used right now. */
export interface BudgetStatus {
  readonly portal: string
  /** The address that calls leave from, where the budget tells several apart. */
  readonly egress?: string
  /** Requests the portal's bucket holds now, as far as this budget knows. */
  readonly level: number
  readonly capacity: number
  readonly perSecond: number
  readonly waiting: Readonly<Record<Lane, number>>
  /** Requests of this process that are under way. */
  readonly inFlight: number
  /** Operating seconds by method, as the portal last told. */
  readonly operating: Readonly<Record<string, number>>
}

/**
 * Keeps calls under the limits of a portal: 50 requests at once, then 2 a second (Enterprise 250 and 5), counted per portal and caller's address,
 * and 480 s of operating time per method in ten minutes (limits.md).
 */
export interface Budget {
  /**
   * Resolves when the request may be sent. Rejects with the signal's reason when that aborts first, and with a `LimitError`
   * (`limit.operating`) when a method's operating time comes back later than the request can wait.
   */
  acquire(request: BudgetRequest): Promise<Lease>
  /** Takes note; never throws and never keeps the answer waiting. */
  learn(lesson: BudgetLesson): void
  /** The limits of every portal that was called, as all processes that share this budget see them. */
  status(): Promise<readonly BudgetStatus[]>
}
