import {
  systemClock,
  type Budget,
  type BudgetLesson,
  type BudgetRequest,
  type BudgetStatus,
  type Clock,
  type Lane,
  type Plan,
} from '@b24kit/client'
import type { JoinBudget } from './budget-cases.ts'

/** A portal of its own, and processes that call it. */
export interface BudgetStage {
  readonly portal: string
  /** Who was granted a slot, in order, with the milliseconds since the stage was opened. */
  readonly grants: readonly { readonly name: string; readonly atMs: number }[]
  join(options?: { readonly plan?: Plan; readonly maxParallel?: number; readonly clock?: Clock }): StageProcess
}

export interface StageProcess {
  readonly budget: Budget
  /** Takes a slot and gives it back at once. */
  spend(name: string, request?: Partial<BudgetRequest>): Promise<void>
  learn(lesson: Partial<BudgetLesson>): void
  status(): Promise<BudgetStatus>
  /** Resolves when so many wait in a lane, as this process sees it. */
  untilWaiting(lane: Lane, count: number): Promise<void>
}

export function openStage(join: JoinBudget): BudgetStage {
  const portal = `${globalThis.crypto.randomUUID()}.example`
  const openedAtMs = performance.now()
  const grants: { readonly name: string; readonly atMs: number }[] = []
  const ask = (request: Partial<BudgetRequest>): BudgetRequest => ({
    portal,
    egress: '',
    credential: 'webhook:1',
    methods: ['crm.deal.get'],
    lane: 'normal',
    maxWaitMs: 60_000,
    signal: undefined,
    ...request,
  })
  return {
    portal,
    grants,
    join: ({ plan = 'basic', maxParallel = 100, clock = systemClock } = {}) => {
      const budget = join({ plan, maxParallel, clock })
      const status = async (): Promise<BudgetStatus> => {
        const found = (await budget.status()).find((it) => it.portal === portal)
        return found ?? Promise.reject(new Error('The budget does not know a portal that was called.'))
      }
      return {
        budget,
        spend: async (name, request = {}) => {
          const lease = await budget.acquire(ask(request))
          grants.push({ name, atMs: performance.now() - openedAtMs })
          lease.release()
        },
        learn: (lesson) => budget.learn({ ...ask({}), charges: [], refusal: undefined, retryAfterMs: undefined, ...lesson }),
        status,
        untilWaiting: async (lane, count) => {
          while ((await status()).waiting[lane] !== count) await systemClock.sleep(5)
        },
      }
    },
  }
}

/** A clock that is wrong by so much. */
export function skewedClock(byMs: number): Clock {
  return { ...systemClock, now: () => Date.now() + byMs }
}

/** The clock of a process that was killed: it never wakes up. */
export const deadClock: Clock = { now: Date.now, sleep: () => new Promise(() => {}) }
