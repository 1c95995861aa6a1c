import type { Quirks } from '../contract.ts'
import { LeakyBucket, type BucketRate } from './leaky-bucket.ts'
import type { MethodPattern } from './match-method.ts'
import { OperatingLedger } from './operating-ledger.ts'
import { keepMap } from '../snapshot/keep-map.ts'
import { PatternTable } from './pattern-table.ts'

/** `none` is a self-hosted portal as it comes: no request limit, operating time counted but not limited. */
export type Plan = 'basic' | 'enterprise' | 'none'

export interface PortalLimits {
  readonly plan: Plan
  /** Seconds of execution in ten minutes per credential and method; `off` only counts. */
  readonly operatingSeconds: number | 'off'
  /** Changes the plan and, with it, the operating limit. These setters throw a RangeError on what is no plan or no amount. */
  setPlan(plan: Plan): void
  setOperatingSeconds(seconds: number | 'off'): void
  /**
   * Emulated execution time of the methods that match, in milliseconds; 1 by default. It is billed as operating time and told in
   * `time.processing`; the answer does not wait for it.
   * @example portal.limits.cost('crm.deal.list', 1500)
   */
  cost(pattern: MethodPattern, ms: number): void
  /** How long answers of requests to these methods take, in milliseconds; the portal's `latencyMs` by default. */
  latency(pattern: MethodPattern, ms: number): void
  /** Everything above as data, with the level of every caller's bucket. */
  toJSON(): Readonly<Record<string, unknown>>
}

/** What a plan allows: settings/performance/limits.md. */
const PLANS: Readonly<Record<Plan, { readonly rate: BucketRate | undefined; readonly operatingSeconds: number | 'off' }>> = {
  basic: { rate: { burst: 50, perSecond: 2 }, operatingSeconds: 480 },
  enterprise: { rate: { burst: 250, perSecond: 5 }, operatingSeconds: 480 },
  none: { rate: undefined, operatingSeconds: 'off' },
}

export interface LimitsOptions {
  readonly plan: Plan
  readonly latencyMs: number
  readonly quirks: Pick<Quirks, 'refusedCounts' | 'operatingOverrun'>
}

const DEFAULT_COST_MS = 1

export class Limits implements PortalLimits {
  readonly ledger: OperatingLedger = new OperatingLedger()
  readonly #options: LimitsOptions
  readonly #costs = new PatternTable(DEFAULT_COST_MS)
  readonly #latencies: PatternTable
  readonly #buckets = new Map<string, LeakyBucket>()
  #plan: Plan
  #operatingSeconds: number | 'off'

  constructor(options: LimitsOptions) {
    this.#options = options
    this.#latencies = new PatternTable(requireAmount(options.latencyMs))
    this.#plan = options.plan
    this.#operatingSeconds = allowanceOf(options.plan).operatingSeconds
  }

  get plan(): Plan {
    return this.#plan
  }

  get operatingSeconds(): number | 'off' {
    return this.#operatingSeconds
  }

  setPlan(plan: Plan): void {
    const { operatingSeconds } = allowanceOf(plan)
    this.#plan = plan
    this.#operatingSeconds = operatingSeconds
  }

  setOperatingSeconds(seconds: number | 'off'): void {
    if (seconds !== 'off') requireAmount(seconds)
    this.#operatingSeconds = seconds
  }

  cost(pattern: MethodPattern, ms: number): void {
    this.#costs.set(pattern, requireAmount(ms))
  }

  latency(pattern: MethodPattern, ms: number): void {
    this.#latencies.set(pattern, requireAmount(ms))
  }

  /** Whether one more HTTP request from this address is served. */
  admit(ip: string, nowMs: number): boolean {
    const { rate } = PLANS[this.#plan]
    if (!rate) return true
    let bucket = this.#buckets.get(ip)
    if (!bucket) this.#buckets.set(ip, (bucket = new LeakyBucket()))
    return bucket.admit(nowMs, rate, this.#options.quirks.refusedCounts)
  }

  /** How full the bucket of this address was after its last request; undefined without a request limit. */
  levelOf(ip: string): number | undefined {
    return PLANS[this.#plan].rate && this.#buckets.get(ip)?.level
  }

  /** A method is blocked by what was spent before, and by the call itself only where told so: the worked example of settings/performance/limits.md. */
  isBlocked(credential: string, method: string, nowMs: number): boolean {
    if (this.#operatingSeconds === 'off') return false
    const ownMs = this.#options.quirks.operatingOverrun === 'refused' ? this.costOf(method) : 0
    return this.ledger.standing(credential, method, nowMs).spentMs + ownMs > this.#operatingSeconds * 1000
  }

  costOf(method: string): number {
    return this.#costs.get(method)
  }

  latencyOf(method: string): number {
    return this.#latencies.get(method)
  }

  /** Remembers limits and what was used of them; the function puts it back. */
  keep(): () => void {
    const [plan, operatingSeconds] = [this.#plan, this.#operatingSeconds]
    const buckets = keepMap(this.#buckets, (bucket) => bucket.copy())
    const parts = [this.#costs.keep(), this.#latencies.keep(), this.ledger.keep(), buckets]
    return () => {
      for (const putBack of parts) putBack()
      this.#plan = plan
      this.#operatingSeconds = operatingSeconds
    }
  }

  reset(): void {
    this.setPlan(this.#options.plan)
    this.#costs.clear()
    this.#latencies.clear()
    this.#buckets.clear()
    this.ledger.clear()
  }

  toJSON(): Readonly<Record<string, unknown>> {
    return {
      plan: this.#plan,
      rate: PLANS[this.#plan].rate ?? null,
      operatingSeconds: this.#operatingSeconds,
      latencyMs: this.#options.latencyMs,
      costs: this.#costs,
      latencies: this.#latencies,
      levels: Object.fromEntries(Array.from(this.#buckets, ([ip, bucket]) => [ip, bucket.level])),
    }
  }
}

function requireAmount(amount: number): number {
  if (Number.isFinite(amount) && amount >= 0) return amount
  throw new RangeError(`A limit, a cost or a latency is a number of at least 0, got ${String(amount)}.`)
}

function allowanceOf(plan: Plan): (typeof PLANS)[Plan] {
  if (!Object.hasOwn(PLANS, plan)) throw new RangeError(`A plan is ${Object.keys(PLANS).join(', ')}, got ${JSON.stringify(plan)}.`)
  return PLANS[plan]
}
