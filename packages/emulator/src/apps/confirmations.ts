import { MethodError, type Call } from '../contract.ts'
import { keepMap } from '../snapshot/keep-map.ts'

export interface WaitingCall {
  readonly method: string
  readonly clientId: string
  /** The access token that the decision will hold for. */
  readonly token: string
}

/** Calls of applications that an administrator allows or denies: api-reference/scopes/confirmation.md */
export interface PortalConfirmations {
  /** Oldest first. */
  readonly waiting: readonly WaitingCall[]
  /** Allows what waits, of one token or of all, and tells the applications by ONAPPMETHODCONFIRM. Throws a RangeError when nothing waits. */
  allow(token?: string): readonly WaitingCall[]
  /** Denies it. */
  deny(token?: string): readonly WaitingCall[]
}

interface Confirmation extends WaitingCall {
  readonly isAllowed: boolean | undefined
}

type Tell = (call: WaitingCall, isAllowed: boolean) => void

/** The list of the page. */
const NEEDED_BY: ReadonlySet<string> = new Set(['voximplant.user.get'])

/** Decisions hold for one access token and one method. */
export class Confirmations implements PortalConfirmations {
  readonly #tell: Tell
  readonly #asked = new Map<string, Confirmation>()

  constructor(tell: Tell) {
    this.#tell = tell
  }

  get waiting(): readonly WaitingCall[] {
    return [...this.#asked.values()]
      .filter(({ isAllowed }) => isAllowed === undefined)
      .map(({ method, clientId, token }) => ({ method, clientId, token }))
  }

  /** Throws the refusal of a call that is not allowed, or not yet. */
  require({ method, caller: { app, token } }: Call): void {
    if (!app || token === undefined || !NEEDED_BY.has(method)) return
    const key = keyOf({ method, token })
    const { isAllowed } = this.#asked.get(key) ?? {}
    if (isAllowed === true) return
    if (isAllowed === false) throw new MethodError('METHOD_CONFIRM_DENIED', 'Method call denied', 403)
    this.#asked.set(key, { method, clientId: app.clientId, token, isAllowed: undefined })
    throw new MethodError('METHOD_CONFIRM_WAITING', 'Waiting for confirmation', 401)
  }

  allow(token?: string): readonly WaitingCall[] {
    return this.#decide(true, token)
  }

  deny(token?: string): readonly WaitingCall[] {
    return this.#decide(false, token)
  }

  /** The application is gone. */
  forget(clientId: string): void {
    for (const [key, asked] of this.#asked) if (asked.clientId === clientId) this.#asked.delete(key)
  }

  reset(): void {
    this.#asked.clear()
  }

  keep(): () => void {
    return keepMap(this.#asked)
  }

  #decide(isAllowed: boolean, token: string | undefined): readonly WaitingCall[] {
    const calls = this.waiting.filter((call) => token === undefined || call.token === token)
    if (calls.length === 0) throw new RangeError('No call waits for an administrator.')
    for (const call of calls) {
      this.#asked.set(keyOf(call), { ...call, isAllowed })
      this.#tell(call, isAllowed)
    }
    return calls
  }
}

const keyOf = ({ method, token }: Pick<WaitingCall, 'method' | 'token'>): string => `${method} ${token}`
