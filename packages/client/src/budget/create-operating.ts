import type { Charge } from '../exchange.ts'

/** Operating time by credential and method, learnt from the portal's answers. */
export interface Operating {
  /** Milliseconds until the method may be called again; 0 means now. */
  delayMs(credential: string, methods: readonly string[], nowMs: number): number
  learn(credential: string, charges: readonly Charge[], nowMs: number): void
  /** The portal refused; without a known end a minute is waited at a time, the width of one of its buckets. */
  block(credential: string, methods: readonly string[], nowMs: number, retryAfterMs: number | undefined): void
  seconds(): Record<string, number>
}

/** The portal blocks at 480 s; a reserve leaves room for the call that is under way. */
const limitSeconds = 480
const reserveSeconds = 5
const stepMs = 60_000

interface Account {
  seconds: number
  resetAtMs: number
  blockedUntilMs: number
}

export function createOperating(): Operating {
  const accounts = new Map<string, Account>()
  const account = (credential: string, method: string): Account => {
    const key = `${credential} ${method.toLowerCase()}`
    let found = accounts.get(key)
    if (found === undefined) accounts.set(key, (found = { seconds: 0, resetAtMs: 0, blockedUntilMs: 0 }))
    return found
  }
  return {
    delayMs: (credential, methods, nowMs) => {
      let delayMs = 0
      for (const method of methods) {
        const { seconds, resetAtMs, blockedUntilMs } = account(credential, method)
        const untilMs = seconds >= limitSeconds - reserveSeconds ? Math.max(resetAtMs, blockedUntilMs) : blockedUntilMs
        delayMs = Math.max(delayMs, untilMs - nowMs)
      }
      return Math.max(0, delayMs)
    },
    learn: (credential, charges, nowMs) => {
      for (const { method, operating, resetAtMs } of charges) {
        const entry = account(credential, method)
        entry.seconds = operating
        // The next whole second: the portal tells its reset in whole seconds.
        entry.resetAtMs = resetAtMs === undefined ? nowMs + stepMs : resetAtMs + 1000
      }
    },
    block: (credential, methods, nowMs, retryAfterMs) => {
      for (const method of methods) {
        const entry = account(credential, method)
        const untilMs = entry.resetAtMs > nowMs ? entry.resetAtMs : nowMs + stepMs
        entry.blockedUntilMs = retryAfterMs === undefined ? untilMs : nowMs + retryAfterMs
      }
    },
    seconds: () => Object.fromEntries([...accounts].map(([key, { seconds }]) => [key.slice(key.indexOf(' ') + 1), seconds])),
  }
}
