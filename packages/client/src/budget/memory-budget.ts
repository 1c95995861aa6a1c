import { systemClock, type Clock } from '../clock.ts'
import { ConfigError } from '../errors/b24-error.ts'
import type { Budget, BudgetRequest, BudgetStatus, Lease, Plan } from './budget.ts'
import { limitsOf, planLimits, type BucketLimits } from './bucket-level.ts'
import { createBucket, type Bucket } from './create-bucket.ts'
import { createLanes, type Lanes } from './create-lanes.ts'
import { createOperating, type Operating } from './create-operating.ts'
import { operatingUsedUp } from './operating-used-up.ts'

export interface MemoryBudgetOptions {
  /** `basic`: 50 requests, then 2 a second; `enterprise`: 250 and 5; `none` for a self-hosted portal. Default `basic`. */
  readonly plan?: Plan
  /** Requests under way at the same time, per portal. Default 10. */
  readonly maxParallel?: number
  readonly clock?: Clock
}

/**
 * A budget for one process. Give the same one to every client of that process, for the portal counts them together.
 *
 * @throws ConfigError `config.option` for an unknown plan, and for fewer requests under way than one.
 */
export function memoryBudget(options: MemoryBudgetOptions = {}): Budget {
  const { plan = 'basic', maxParallel = 10, clock = systemClock } = options
  const limits = limitsOf(plan)
  // Nothing would ever be sent.
  if (!(maxParallel >= 1)) throw new ConfigError({ code: 'config.option', message: `maxParallel must be 1 or more, got ${maxParallel}.` })
  const portals = new Map<string, PortalBudget>()
  // The portal counts each address of the caller on its own.
  const of = ({ portal, egress }: BudgetRequest): PortalBudget => {
    const key = `${portal} ${egress}`
    if (!portals.has(key)) portals.set(key, createPortalBudget(portal, egress, { ...limits }, maxParallel, clock))
    return portals.get(key)!
  }
  return {
    acquire: (request) => of(request).acquire(request),
    learn: (lesson) => {
      const budget = of(lesson)
      Object.assign(budget.limits, lesson.plan && planLimits[lesson.plan])
      budget.operating.learn(lesson.credential, lesson.charges, budget.now())
      if (lesson.refusal === 'rate') budget.bucket.fill(budget.now())
      if (lesson.refusal === 'operating') budget.operating.block(lesson.credential, lesson.methods, budget.now(), lesson.retryAfterMs)
    },
    status: async () => [...portals.values()].map((budget) => budget.status()),
  }
}

interface PortalBudget {
  /** Change when the portal tells its plan. */
  readonly limits: BucketLimits
  readonly bucket: Bucket
  readonly operating: Operating
  now(): number
  acquire(request: BudgetRequest): Promise<Lease>
  status(): BudgetStatus
}

function createPortalBudget(portal: string, egress: string, limits: BucketLimits, maxParallel: number, clock: Clock): PortalBudget {
  const bucket = createBucket(limits)
  const operating = createOperating()
  const lanes: Lanes<() => boolean> = createLanes()
  let inFlight = 0
  let isTimerSet = false

  const lease = (): Lease => {
    let isOpen = true
    return {
      release: () => {
        if (!isOpen) return
        isOpen = false
        inFlight--
        grant()
      },
    }
  }
  // One timer for all waiters: it wakes the head, who wakes nobody else. A waiter may decline its turn.
  const grant = (): void => {
    while (lanes.size > 0 && inFlight < maxParallel) {
      const delayMs = bucket.delayMs(clock.now())
      if (delayMs > 0) return wakeLater(delayMs)
      if (!lanes.shift()!()) continue
      bucket.take(clock.now())
      inFlight++
    }
  }
  const wakeLater = (delayMs: number): void => {
    if (isTimerSet) return
    isTimerSet = true
    void clock.sleep(delayMs).then(() => {
      isTimerSet = false
      grant()
    })
  }

  // Resolves with nothing where the operating time was used up by those who went before.
  const queue = ({ credential, methods, lane, signal }: BudgetRequest): Promise<Lease | undefined> =>
    new Promise((resolve, reject) => {
      const abort = (): void => {
        lanes.remove(lane, waiter)
        reject(signal!.reason)
      }
      const waiter = (): boolean => {
        signal?.removeEventListener('abort', abort)
        const isReady = operating.delayMs(credential, methods, clock.now()) === 0
        resolve(isReady ? lease() : undefined)
        return isReady
      }
      signal?.addEventListener('abort', abort, { once: true })
      lanes.push(lane, waiter)
      grant()
    })

  return {
    limits,
    bucket,
    operating,
    now: () => clock.now(),
    acquire: async (request) => {
      const { credential, methods, maxWaitMs, signal } = request
      // A method without operating time left waits beside the queue, so that the others keep flowing.
      for (let waitLeftMs = maxWaitMs; ;) {
        signal?.throwIfAborted()
        const delayMs = operating.delayMs(credential, methods, clock.now())
        if (delayMs > waitLeftMs) throw operatingUsedUp(portal, methods, delayMs)
        waitLeftMs -= delayMs
        const lease = delayMs > 0 ? await clock.sleep(delayMs, signal) : await queue(request)
        if (lease !== undefined) return lease
      }
    },
    status: () => ({
      portal,
      egress,
      ...limits,
      level: bucket.level(clock.now()),
      waiting: lanes.counts(),
      inFlight,
      operating: operating.seconds(),
    }),
  }
}
