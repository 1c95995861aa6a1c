import type { Clock } from '../clock.ts'
import { AuthError, ConfigError, isB24Error, type B24Error } from '../errors/b24-error.ts'
import type { AskServer } from './ask-server.ts'
import type { HeldTokens } from './hold-tokens.ts'
import type { TrustedServers } from './known-servers.ts'
import type { HeldLock, Lock } from './lock.ts'
import { readTokenAnswer } from './read-token-answer.ts'
import type { TokenKey, TokenSet, Versioned } from './token-store.ts'
import { withDeadline } from './with-deadline.ts'

/** What one application's renewals share. */
export interface RefreshParts {
  readonly clientSecret: string
  readonly lock: Lock
  /** Longer than a renewal can take with all its time limits. */
  readonly lockTtlMs: number
  /** Milliseconds that anybody waits for the server's answer, and after which it is given up. */
  readonly timeoutMs: number
  readonly lateMs: number
  readonly ask: AskServer
  readonly servers: TrustedServers
  readonly clock: Clock
  onRenewed(fresh: TokenSet, before: TokenSet): void
  onRefused(tokens: TokenSet, error: B24Error): void
}

export interface Refresher {
  /**
   * Gives tokens other than `staleToken`: those that somebody else has stored meanwhile, or fresh ones. Rejects with the `B24Error` that tells
   * who must act: `auth.reauthorize`, `auth.client`, `auth.server`, `auth.missing`, `limit.payment`, `store.*`.
   */
  renew(staleToken: string): Promise<TokenSet>
  /** Whether `renew` gave the token for the first time less than a minute ago: refused or expired, it is no reason to ask for yet another. */
  isFresh(token: string | undefined): boolean
}

/** Tokens count as expired a little early, so that they do not die on their way to the portal. */
const marginMs = 30_000
const freshMs = 60_000
const longPauseMs = 60_000

export function isExpired({ expiresAtMs }: TokenSet, nowMs: number): boolean {
  return nowMs >= expiresAtMs - marginMs
}

/**
 * Renews the tokens of one key: one request at a time in this process, and one at a time among all that share lock and store. Fresh tokens are
 * stored before anybody uses them, because the old refresh token may be dead from then on (settings/oauth/auto-renewal.md).
 */
export function refreshOnce(held: HeldTokens, parts: RefreshParts): Refresher {
  const { clock, servers } = parts
  const { key } = held
  let pending: Promise<TokenSet> | undefined
  let renewed: { readonly token: string; readonly atMs: number } | undefined
  /** What the server said last about a token, and until when it is not asked about it again. */
  let pause: { readonly staleToken: string; readonly untilMs: number; readonly error: B24Error } | undefined
  let failures = 0
  /** The renewal that holds the lock. It runs to its end although nobody waits any more. */
  let underWay: Promise<TokenSet> | undefined

  const isUsable = (tokens: TokenSet, staleToken: string): boolean => tokens.accessToken !== staleToken && !isExpired(tokens, clock.now())

  const renew = async (staleToken: string): Promise<TokenSet> => {
    try {
      const { value } = await held.load()
      if (isUsable(value, staleToken)) return value
      if (value.refusedAtMs !== undefined || value.refreshToken === undefined) throw needsPerson(key, value)
      if (pause?.staleToken === staleToken && clock.now() < pause.untilMs) throw pause.error
      return await renewLocked(staleToken, hostOf(value))
    } catch (error) {
      // Somebody else may have been luckier in the meantime.
      const stored = await held.load().catch(() => undefined)
      if (stored !== undefined && isUsable(stored.value, staleToken)) return stored.value
      throw error
    }
  }

  // Tokens that another process renewed count, too: or many would renew in turns what the portal refuses from each.
  const remember = (tokens: TokenSet): TokenSet => {
    if (renewed?.token !== tokens.accessToken) renewed = { token: tokens.accessToken, atMs: clock.now() }
    return tokens
  }

  const renewLocked = async (staleToken: string, portal: string): Promise<TokenSet> => {
    if (underWay === undefined) {
      const lock = await parts.lock.acquire(`refresh:${key.clientId}:${key.memberId}:${key.owner}`, { ttlMs: parts.lockTtlMs })
      underWay = renewWithLock(staleToken, lock)
    }
    return withDeadline(underWay, clock, parts.timeoutMs + 1000, () => unanswered(portal))
  }

  const renewWithLock = async (staleToken: string, lock: HeldLock): Promise<TokenSet> => {
    try {
      // Not what somebody began to read before this lock was ours.
      const stored = await held.read()
      if (isUsable(stored.value, staleToken)) return stored.value
      if (stored.value.refusedAtMs !== undefined) throw needsPerson(key, stored.value)
      return await exchange(stored)
    } catch (error) {
      if (isAnswer(error)) pauseAfter(error, staleToken)
      throw error
    } finally {
      underWay = undefined
      await lock.release()
    }
  }

  const exchange = async (stored: Versioned<TokenSet>): Promise<TokenSet> => {
    const { value } = stored
    const portal = hostOf(value)
    const server = servers.check(value.serverEndpoint)
    const form = {
      grant_type: 'refresh_token',
      client_id: key.clientId,
      client_secret: parts.clientSecret,
      refresh_token: value.refreshToken ?? '',
    }
    let body
    try {
      body = await parts.ask({ server, asks: 'token', form, portal, timeoutMs: parts.lateMs })
    } catch (error) {
      if (isB24Error(error) && error.code === 'auth.reauthorize') await markRefused(value, error)
      throw error
    }
    const { tokens, memberId } = readTokenAnswer(body, server, clock.now(), value)
    if (memberId !== undefined && memberId !== key.memberId) throw otherPortal(key, server)
    failures = 0
    const kept = await held.keep(tokens, stored)
    parts.onRenewed(kept, value)
    return remember(kept)
  }

  // So that no other process asks about this token again. Without the mark, the pause below still holds this one back.
  const markRefused = async (refused: TokenSet, error: B24Error): Promise<void> => {
    const isMarked = await held
      .update((stored) =>
        stored.refreshToken === refused.refreshToken && stored.refusedAtMs === undefined
          ? { ...stored, refusedAtMs: clock.now() }
          : undefined,
      )
      .catch(() => true)
    if (isMarked) parts.onRefused(refused, error)
  }

  const pauseAfter = (error: B24Error, staleToken: string): void => {
    const pauseMs = error.retryable ? Math.min(1000 * 2 ** failures, longPauseMs / 2) : longPauseMs
    failures++
    pause = { staleToken, untilMs: clock.now() + pauseMs, error }
  }

  return {
    renew: (staleToken) =>
      (pending ??= renew(staleToken)
        .then(remember)
        .finally(() => {
          pending = undefined
        })),
    isFresh: (token) => renewed !== undefined && renewed.token === token && clock.now() < renewed.atMs + freshMs,
  }
}

/** Host (with port) of the portal that tokens are good for. */
export function hostOf({ clientEndpoint }: TokenSet): string {
  return new URL(clientEndpoint).host
}

// What the server or the options said; a store that failed or tokens that are gone may be back with the next call.
function isAnswer(error: unknown): error is B24Error {
  return (
    isB24Error(error) && (error instanceof ConfigError || /^(auth\.(server|client|reauthorize|scope|invalid)|limit\.)/.test(error.code))
  )
}

function needsPerson({ clientId }: TokenKey, tokens: TokenSet): AuthError {
  const portal = hostOf(tokens)
  const why = tokens.refreshToken === undefined ? 'the portal gave no refresh token' : 'its refresh token is not accepted any more'
  return new AuthError({
    code: 'auth.reauthorize',
    portal,
    whoMustAct: 'portal-admin',
    message: `Somebody must open or reinstall the application ${clientId} on ${portal}: ${why}.`,
  })
}

function unanswered(portal: string): AuthError {
  const message = `The authorisation server does not answer in time, asked for ${portal}.`
  return new AuthError({ code: 'auth.server', message, portal, retryable: true, whoMustAct: 'wait' })
}

function otherPortal({ memberId }: TokenKey, server: string): AuthError {
  const message = `${new URL(server).host} answered with tokens of another portal than ${memberId}.`
  return new AuthError({ code: 'auth.server', message, portal: memberId, whoMustAct: 'bitrix24' })
}
