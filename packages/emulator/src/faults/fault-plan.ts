import type { Quirks } from '../contract.ts'
import { matchMethod, type MethodPattern } from '../limits/match-method.ts'
import { checkFault } from './check-fault.ts'
import { toFault, type FaultName } from './named-faults.ts'

/**
 * What goes wrong with one request. With `status`, `body`, `html`, `error`, `redirect` or `dropConnection` the method does not run
 * unless `afterCommit` is set; the other members spoil the real answer.
 */
export interface Fault {
  /** Alone, a proxy's HTML page with this status. */
  readonly status?: number
  /** A raw body, served as JSON. */
  readonly body?: string
  readonly html?: string
  /** A classic error object with this code. The only kind that also meets commands inside a batch. */
  readonly error?: string | number
  readonly description?: string
  readonly headers?: Readonly<Record<string, string>>
  /** 302 to the same path on this host (or origin), as a renamed portal answers, or to this very page, when it has a path of its own. */
  readonly redirect?: string
  /** The connection breaks without an answer; with `truncate`, in the middle of it. */
  readonly dropConnection?: boolean
  /** The method runs and commits, then the fault takes the place of its answer. */
  readonly afterCommit?: boolean
  /** The body ends after so many characters; `true` for the half of it. */
  readonly truncate?: number | true
  readonly emptyBody?: boolean
  readonly withoutTime?: boolean
  /** Added to the latency. */
  readonly delayMs?: number
}

export interface FaultOptions {
  /** How often it strikes; without end by default. */
  readonly times?: number
  /** Strikes at every n-th match; default 1. */
  readonly every?: number
}

export interface PortalFaults {
  /** Strikes once, at the next request or command that matches. Throws a TypeError on a fault that cannot be delivered, as `add` does. */
  next(pattern: MethodPattern, fault: Fault | FaultName): void
  /** @example portal.faults.add('crm.*.add', 'lost-answer', { every: 7 }) */
  add(pattern: MethodPattern, fault: Fault | FaultName, options?: FaultOptions): void
  clear(): void
  /** Rules that can still strike. */
  toJSON(): readonly Readonly<Record<string, unknown>>[]
}

interface Rule {
  readonly pattern: MethodPattern
  readonly matches: (method: string) => boolean
  readonly fault: Fault
  readonly every: number
  seen: number
  left: number
}

export class FaultPlan implements PortalFaults {
  readonly #quirks: Pick<Quirks, 'deletedPortalStatus'>
  #rules: Rule[] = []

  constructor(quirks: Pick<Quirks, 'deletedPortalStatus'>) {
    this.#quirks = quirks
  }

  next(pattern: MethodPattern, fault: Fault | FaultName): void {
    this.add(pattern, fault, { times: 1 })
  }

  add(pattern: MethodPattern, given: Fault | FaultName, options: FaultOptions = {}): void {
    const fault = toFault(given, this.#quirks.deletedPortalStatus)
    checkFault(fault, options)
    const { times = Infinity, every = 1 } = options
    this.#rules.push({ pattern, matches: matchMethod(pattern), fault, every, seen: 0, left: times })
  }

  clear(): void {
    this.#rules = []
  }

  /** Remembers the plan; the function puts it back. */
  keep(): () => void {
    const copy = (rules: readonly Rule[]): Rule[] => rules.map((rule) => ({ ...rule }))
    const rules = copy(this.#rules)
    return () => {
      this.#rules = copy(rules)
    }
  }

  /** The fault of this request or batch command, taken off the plan. */
  take(method: string, subject: 'request' | 'command'): Fault | undefined {
    if (this.#rules.length === 0) return undefined
    for (const rule of this.#rules) {
      if (subject === 'command' && rule.fault.error === undefined) continue
      if (!rule.matches(method) || ++rule.seen % rule.every !== 0) continue
      if (--rule.left <= 0) this.#rules = this.#rules.filter((other) => other !== rule)
      return rule.fault
    }
    return undefined
  }

  toJSON(): readonly Readonly<Record<string, unknown>>[] {
    return this.#rules.map(({ pattern, fault, every, left }) => ({
      method: String(pattern),
      fault,
      every,
      times: Number.isFinite(left) ? left : null,
    }))
  }
}
