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

/** What is known of one method under one credential. */
export interface OperatingAccount {
  seconds: number
  resetAtMs: number
  blockedUntilMs: number
}

/** No credential holds a space. */
export function accountKey(credential: string, method: string): string {
  return `${credential} ${method.toLowerCase()}`
}

/** @param accounts what is known already, by `accountKey`; kept up to date in place. */
export function createOperating(accounts: Map<string, OperatingAccount> = new Map()): Operating {
  const account = (credential: string, method: string): OperatingAccount => {
    const key = accountKey(credential, method)
    if (!accounts.has(key)) accounts.set(key, { seconds: 0, resetAtMs: 0, blockedUntilMs: 0 })
    return accounts.get(key)!
  }
  return {
    delayMs: (credential, methods, nowMs) =>
      Math.max(
        0,
        ...methods.map((method) => {
          const { seconds, resetAtMs, blockedUntilMs } = account(credential, method)
          return Math.max(blockedUntilMs, seconds >= limitSeconds - reserveSeconds ? resetAtMs : 0) - nowMs
        }),
      ),
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
