import { createOperating, drainLevel, planLimits, slotDelayMs, type BucketLimits, type OperatingAccount, type Plan } from '@b24kit/client'
import type { AskingCall, BucketState, BudgetAnswer, BudgetAsk, Ticket } from './budget-store.ts'

/** What a step makes of a bucket. */
export interface Turns {
  readonly state: BucketState
  readonly answer: BudgetAnswer
}

/**
 * Requests kept free, by lane: requests of several processes overtake each other on their way to the portal. The second one is kept for
 * interactive calls, which so mostly need not wait at all.
 */
export const margins: readonly number[] = [1, 2, 2]
/** Nobody sleeps longer without asking again: those who go before may have given up. */
export const longestSleepMs = 2000
/** A process that does not come back in time for its turn loses its place; when it comes later it has it again. */
export const graceMs = 1000
/** While somebody is waited for who should be here. */
export const shortestPollMs = 50
/** Operating time comes back within ten minutes (limits.md); what says otherwise read a wrong clock. */
export const operatingWindowMs = 600_000

/**
 * One step of a shared budget, as pure arithmetic: drains the bucket, notes the news, and lets calls of the asking process go as long as there is
 * room and nobody of another process comes first, by lane, then by arrival.
 *
 * @param accounts operating accounts of the calls and of the news; kept up to date in place.
 */
export function takeTurns(
  previous: BucketState | undefined,
  accounts: Map<string, OperatingAccount>,
  ask: BudgetAsk,
  nowMs: number,
  limits: Readonly<Record<Plan, BucketLimits>> = planLimits,
): Turns {
  const plan = ask.news.plan ?? previous?.plan
  const { capacity, perSecond } = limits[plan ?? ask.plan]
  const others = liveTickets(previous, ask.process, nowMs)
  let level = Math.max(0, drainLevel(previous?.level ?? 0, nowMs - (previous?.atMs ?? nowMs), perSecond) - ask.unused)
  if (ask.news.isFull && capacity !== Number.POSITIVE_INFINITY) level = Math.max(level, capacity)

  const operating = createOperating(accounts)
  for (const charge of ask.news.charges) operating.learn(charge.credential, [charge], nowMs)
  for (const { credential, method, retryAfterMs } of ask.news.blocks) operating.block(credential, [method], nowMs, retryAfterMs)

  const granted: number[] = []
  const held: [index: number, delayMs: number][] = []
  const counts: [number, number, number] = [...ask.counts]
  const tickets = { ...others }
  let delayMs = 0
  for (const [index, call] of ask.waiting.entries()) {
    const heldMs = Math.min(operating.delayMs(call.credential, call.methods, nowMs), operatingWindowMs)
    const arrivedAtMs = Math.min(ask.sentAtMs ?? nowMs, nowMs) - Math.max(0, call.ageMs)
    const ahead = heldMs > 0 ? 0 : countAhead(others, ask.process, call, arrivedAtMs)
    const slotMs = slotDelayMs(level + ahead, capacity - margins[call.lane]!, perSecond)
    if (heldMs > 0) held.push([index, heldMs])
    else if (ahead === 0 && slotMs === 0) {
      granted.push(index)
      level += 1
    } else {
      delayMs = Math.min(Math.max(slotMs, ahead === 0 ? 1 : shortestPollMs), longestSleepMs)
      tickets[ask.process] = { lane: call.lane, arrivedAtMs, untilMs: nowMs + delayMs + graceMs, counts }
      break
    }
    counts[call.lane]! -= 1
  }
  // Six digits survive every encoding of numbers.
  level = Math.floor(level * 1e6 + 0.5) / 1e6
  return { state: { level, atMs: nowMs, ...(plan && { plan }), tickets }, answer: { granted, held, delayMs, nowMs } }
}

/** Tickets of the other processes that are alive, moved along where the store's clock was set back. */
function liveTickets(state: BucketState | undefined, process: string, nowMs: number): Record<string, Ticket> {
  const shiftMs = Math.min(0, nowMs - (state?.atMs ?? nowMs))
  return Object.fromEntries(
    Object.entries(state?.tickets ?? {})
      .filter(([owner, { untilMs }]) => owner !== process && untilMs + shiftMs > nowMs)
      .map(([owner, it]) => [owner, { ...it, arrivedAtMs: it.arrivedAtMs + shiftMs, untilMs: it.untilMs + shiftMs }]),
  )
}

function countAhead(others: Readonly<Record<string, Ticket>>, process: string, { lane }: AskingCall, arrivedAtMs: number): number {
  return Object.entries(others).filter(
    ([owner, other]) =>
      other.lane < lane ||
      (other.lane === lane && (other.arrivedAtMs < arrivedAtMs || (other.arrivedAtMs === arrivedAtMs && owner < process))),
  ).length
}
