import { operatingUsedUp, type BudgetLesson, type BudgetRequest, type Clock, type Lease, type Plan } from '@b24kit/client'
import { createNewsBox } from './budget-news.ts'
import type { BucketKey, LaneCounts } from './budget-store.ts'
import type { Step, Stepped } from './step-or-fall-back.ts'
import type { StoreClock } from './store-clock.ts'
import { createWaitingLine, laneNames } from './waiting-line.ts'

/** This process's side of one shared bucket. */
export interface SharedBucket {
  acquire(request: BudgetRequest): Promise<Lease>
  learn(lesson: BudgetLesson): void
  usage(): { readonly counts: LaneCounts; readonly inFlight: number }
}

export interface SharedBucketOptions {
  readonly key: BucketKey
  readonly process: string
  readonly plan: Plan
  readonly maxParallel: number
  readonly clock: Clock
  readonly step: Step
  readonly storeClock: StoreClock
}

interface Waiter {
  readonly request: BudgetRequest
  readonly lane: number
  readonly arrivedAtMs: number
  /** A slot, or the milliseconds until operating time comes back. */
  settle(turn: Lease | number): void
  fail(error: unknown): void
}

export function createSharedBucket({ key, process, plan, maxParallel, clock, step, storeClock }: SharedBucketOptions): SharedBucket {
  const line = createWaitingLine<Waiter>()
  const news = createNewsBox()
  let inFlight = 0
  let unused = 0
  let hasTicket = false
  let isSyncing = false
  let isStale = false
  let alarm = new AbortController()

  /** Tells the store what has changed here, one step at a time: what happens meanwhile goes into the next. */
  const sync = async (): Promise<void> => {
    isStale = true
    if (isSyncing) return
    isSyncing = true
    // Everybody who arrives in this turn of the event loop is asked for in one step.
    await Promise.resolve()
    while (isStale) {
      isStale = false
      await takeStep()
    }
    isSyncing = false
  }

  const takeStep = async (): Promise<void> => {
    alarm.abort()
    const asked = line.first(maxParallel - inFlight)
    if (asked.length === 0 && !hasTicket && unused === 0 && news.isEmpty) return
    const told = news.take()
    const returned = unused
    unused = 0
    const nowMs = clock.now()
    const waiting = asked.map(({ lane, arrivedAtMs, request: { credential, methods } }) => {
      return { lane, ageMs: nowMs - arrivedAtMs, credential, methods }
    })
    let answer: Stepped
    try {
      const sentAtMs = storeClock.at(nowMs)
      answer = await step(key, { process, sentAtMs, plan, waiting, counts: line.counts(), unused: returned, news: told })
    } catch (error) {
      news.putBack(told)
      hasTicket = false
      for (const waiter of line.first(Number.POSITIVE_INFINITY)) {
        line.remove(waiter.lane, waiter)
        waiter.fail(error)
      }
      return
    }
    if (answer.isShared) storeClock.learn(nowMs, answer.nowMs, clock.now())
    else news.putBack({ ...told, isFull: false })
    hasTicket = answer.delayMs > 0
    for (const [index, delayMs] of answer.held) {
      const waiter = asked[index]!
      if (line.remove(waiter.lane, waiter)) waiter.settle(delayMs)
    }
    for (const index of answer.granted) grant(asked[index]!)
    if (hasTicket) wakeAfter(answer.delayMs)
    // Everybody who was asked for is served, so it is the turn of those behind them.
    else if (line.first(maxParallel - inFlight).length > 0) isStale = true
  }

  const grant = (waiter: Waiter): void => {
    if (line.remove(waiter.lane, waiter)) {
      inFlight++
      waiter.settle(lease())
      return
    }
    // It was given up while the step was under way; the slot goes back and may serve the next.
    unused++
    isStale = true
  }

  const wakeAfter = (delayMs: number): void => {
    alarm = new AbortController()
    void clock.sleep(delayMs, alarm.signal).then(sync, () => undefined)
  }

  const lease = (): Lease => {
    let isOpen = true
    return {
      release: () => {
        if (!isOpen) return
        isOpen = false
        inFlight--
        if (line.first(1).length > 0) void sync()
      },
    }
  }

  const queue = (request: BudgetRequest): Promise<Lease | number> =>
    new Promise((resolve, reject) => {
      const { signal } = request
      const abort = (): void => {
        // A step that is under way may bring a ticket for it.
        if (line.remove(waiter.lane, waiter) && (hasTicket || isSyncing)) void sync()
        reject(signal!.reason)
      }
      const done = (): void => signal?.removeEventListener('abort', abort)
      const waiter: Waiter = {
        request,
        lane: laneNames.indexOf(request.lane),
        arrivedAtMs: clock.now(),
        settle: (turn) => {
          done()
          resolve(turn)
        },
        fail: (error) => {
          done()
          reject(error)
        },
      }
      signal?.addEventListener('abort', abort, { once: true })
      line.add(waiter.lane, waiter)
      if (line.first(maxParallel - inFlight).includes(waiter)) void sync()
    })

  return {
    acquire: async (request) => {
      const { methods, maxWaitMs, signal } = request
      // A method without operating time left waits beside the line, so that the others keep flowing.
      for (let waitLeftMs = maxWaitMs; ;) {
        signal?.throwIfAborted()
        const turn = await queue(request)
        if (typeof turn !== 'number') return turn
        if (turn > waitLeftMs) throw operatingUsedUp(key.portal, methods, turn)
        waitLeftMs -= turn
        await clock.sleep(turn, signal)
      }
    },
    learn: (lesson) => {
      news.add(lesson)
      if (!news.isEmpty) void sync()
    },
    usage: () => ({ counts: line.counts(), inFlight }),
  }
}
