import { systemClock, type Clock } from '../clock.ts'
import { ConfigError, LimitError } from '../errors/b24-error.ts'
import type { Budget, BudgetRequest, BudgetStatus, Lease } from './budget.ts'
import { createBucket, type Bucket } from './create-bucket.ts'
import { createLanes, type Lanes } from './create-lanes.ts'
import { createOperating, type Operating } from './create-operating.ts'

export interface MemoryBudgetOptions {
  /** `basic`: 50 requests, then 2 a second; `enterprise`: 250 and 5; `none` for a self-hosted portal. Default `basic`. */
  readonly plan?: 'basic' | 'enterprise' | 'none'
  /** Requests under way at the same time, per portal. Default 10. */
  readonly maxParallel?: number
  readonly clock?: Clock
}

const plans = {
  basic: { capacity: 50, perSecond: 2 },
  enterprise: { capacity: 250, perSecond: 5 },
  none: { capacity: Number.POSITIVE_INFINITY, perSecond: 1 },
} as const

/**
 * A budget for one process. Give the same one to every client of that process, for the portal counts them together.
 *
 * @throws ConfigError `config.option` for an unknown plan.
 */
export function memoryBudget(options: MemoryBudgetOptions = {}): Budget {
  const limits = plans[options.plan ?? 'basic']
  if (limits === undefined) {
    throw new ConfigError({
      code: 'config.option',
      message: `plan must be one of ${Object.keys(plans).join(', ')}, got "${String(options.plan)}".`,
    })
  }
  const portals = new Map<string, PortalBudget>()
  const of = (portal: string): PortalBudget => {
    let found = portals.get(portal)
    if (found === undefined)
      portals.set(portal, (found = createPortalBudget(portal, limits, options.maxParallel ?? 10, options.clock ?? systemClock)))
    return found
  }
  return {
    acquire: (request) => of(request.portal).acquire(request),
    learn: (lesson) => {
      const budget = of(lesson.portal)
      budget.operating.learn(lesson.credential, lesson.charges, budget.now())
      if (lesson.refusal === 'rate') budget.bucket.fill(budget.now())
      if (lesson.refusal === 'operating') budget.operating.block(lesson.credential, lesson.methods, budget.now(), lesson.retryAfterMs)
    },
    status: () => [...portals.values()].map((budget) => budget.status()),
  }
}

interface PortalBudget {
  readonly bucket: Bucket
  readonly operating: Operating
  now(): number
  acquire(request: BudgetRequest): Promise<Lease>
  status(): BudgetStatus
}

function createPortalBudget(
  portal: string,
  limits: { capacity: number; perSecond: number },
  maxParallel: number,
  clock: Clock,
): PortalBudget {
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
    bucket,
    operating,
    now: () => clock.now(),
    acquire: async (request) => {
      const { credential, methods, maxWaitMs, signal } = request
      // A method without operating time left waits beside the queue, so that the others keep flowing.
      for (let waitLeftMs = maxWaitMs; ;) {
        signal?.throwIfAborted()
        const delayMs = operating.delayMs(credential, methods, clock.now())
        if (delayMs > waitLeftMs) throw usedUp(portal, methods, delayMs)
        waitLeftMs -= delayMs
        const lease = delayMs > 0 ? await clock.sleep(delayMs, signal) : await queue(request)
        if (lease !== undefined) return lease
      }
    },
    status: () => ({
      portal,
      ...limits,
      level: bucket.level(clock.now()),
      waiting: lanes.counts(),
      inFlight,
      operating: operating.seconds(),
    }),
  }
}

function usedUp(portal: string, methods: readonly string[], retryAfterMs: number): LimitError {
  return new LimitError({
    code: 'limit.operating',
    message: `${methods.join(', ')}: no operating time for another ${Math.ceil(retryAfterMs / 1000)} s, longer than this call may wait; not sent.`,
    method: methods.at(-1),
    portal,
    retryable: true,
    whoMustAct: 'wait',
    retryAfterMs,
  })
}
