import type { Clock } from '../clock.ts'
import type { B24Error } from '../errors/b24-error.ts'
import { abortable } from './abortable.ts'
import type { Auth, Authorized, PortalMove } from './auth.ts'
import type { HeldTokens } from './hold-tokens.ts'
import { hostOf, isExpired, type Refresher } from './refresh-once.ts'
import type { TokenSet } from './token-store.ts'
import { withDeadline } from './with-deadline.ts'

export interface StoredAuthParts {
  readonly held: HeldTokens
  readonly refresher: Refresher
  readonly clock: Clock
  /** Milliseconds to wait for the word on a move. */
  readonly timeoutMs: number
  mayMove(move: PortalMove): Promise<boolean>
  onMoved(move: PortalMove): void
}

/** The portal's answers that fresh tokens mend. Others name the user, the application or the method (_includes/system-errors.md). */
const mendable = /^(expired_token|invalid_token)$/i

/** A credential whose tokens stand in a store: renewed when a call needs it, and kept when the portal moves. `loaded` is what is known now. */
export function storedAuth(parts: StoredAuthParts, loaded: TokenSet): Auth {
  const { held, refresher, clock } = parts
  const moves = new Map<string, Promise<boolean>>()
  const known = (): TokenSet => held.current() ?? loaded

  const authorize = async (signal?: AbortSignal): Promise<Authorized> => {
    const tokens = held.current() ?? (await abortable(held.load(), signal)).value
    if (!isExpired(tokens, clock.now()) || refresher.isFresh(tokens.accessToken)) return toAuthorized(tokens)
    try {
      return toAuthorized(await abortable(refresher.renew(tokens.accessToken), signal))
    } catch (error) {
      // While the server is down, a token in its last seconds is better than none.
      if (signal?.aborted || clock.now() >= tokens.expiresAtMs) throw error
      return toAuthorized(tokens)
    }
  }

  const recover = async (used: Authorized, refusal: B24Error, signal?: AbortSignal): Promise<boolean> => {
    if (used.token === undefined || !mendable.test(refusal.apiCode ?? '')) return false
    const isOther = (): boolean => held.current()?.accessToken !== used.token
    if (isOther()) return true
    if (refresher.isFresh(used.token)) return false
    await abortable(refresher.renew(used.token), signal)
    return isOther()
  }

  const follow = async (move: PortalMove): Promise<boolean> => {
    const late = (): Error => new Error('no word in time')
    const isAccepted = await withDeadline(parts.mayMove(move), clock, parts.timeoutMs, late).catch(() => false)
    if (!isAccepted) return false
    // Where the store fails, the redirect is found again by whoever comes next.
    await held.update((stored) => relocate(stored, move)).catch(() => false)
    parts.onMoved(move)
    return true
  }

  return {
    get portal() {
      return hostOf(known())
    },
    credential: `app:${held.key.clientId}`,
    authorize,
    recover,
    // Calls that were under way when the portal moved ask once.
    move: (move) => {
      if (hostOf(known()) === move.to) return Promise.resolve(true)
      const name = JSON.stringify(move)
      const coming = moves.get(name) ?? follow(move).finally(() => moves.delete(name))
      moves.set(name, coming)
      return coming
    },
  }
}

function toAuthorized({ clientEndpoint, accessToken }: TokenSet): Authorized {
  return { base: clientEndpoint, token: accessToken }
}

function relocate(stored: TokenSet, { from, to }: PortalMove): TokenSet | undefined {
  if (hostOf(stored) !== from) return undefined
  const { protocol, pathname } = new URL(stored.clientEndpoint)
  return { ...stored, clientEndpoint: `${protocol}//${to}${pathname}` }
}
