import type { Clock } from '../clock.ts'
import { ConfigError, isB24Error, StoreError, type B24Error } from '../errors/b24-error.ts'
import type { HeldTokens } from './hold-tokens.ts'
import type { OAuthApp } from './oauth.ts'
import type { Refresher } from './refresh-once.ts'
import type { TokenKey, TokenSet } from './token-store.ts'

export interface KeepAliveOptions {
  /** Milliseconds without a renewal after which a portal counts as idle: 7 (default) to 100 days. Spread over half as long again. */
  readonly idleMs?: number
  readonly signal?: AbortSignal
}

/** What is due and in neither list waits for a later pass: its server is down, or refused it less than a week ago. */
export interface KeepAliveResult {
  readonly renewed: readonly TokenKey[]
  readonly failed: readonly { readonly key: TokenKey; readonly error: B24Error }[]
}

export interface KeepAliveParts {
  readonly clientId: string
  keys(): AsyncIterable<TokenKey>
  open(key: TokenKey): { readonly held: HeldTokens; readonly refresher: Refresher }
  readonly clock: Clock
}

/** 7 days: the documentation threatens to block applications that renew every day (settings/oauth/auto-renewal.md). */
const shortestIdleMs = 604_800_000
/** 100 days, which become up to 150: documented are 180 days of life for a refresh token; those of its samples live for 30. */
const longestIdleMs = 8_640_000_000
/** Portals in a row that a server fails before the pass asks it no more: one alone may be the portal's fault. */
const maxServerFailures = 3

/**
 * A pass over all stored tokens that renews the idle ones, one after another. No portal that fails keeps the others from being renewed, and what
 * the server refuses rests for a week, however often a pass comes.
 */
export function createKeepAlive({ clientId, keys, open, clock }: KeepAliveParts): OAuthApp['keepAlive'] {
  const restsUntilMs = new Map<string, number>()
  return async ({ idleMs = shortestIdleMs, signal } = {}) => {
    if (!(idleMs >= shortestIdleMs && idleMs <= longestIdleMs)) {
      throw new ConfigError({ code: 'config.option', message: `idleMs must be between 7 and 100 days, got ${idleMs} ms.` })
    }
    const renewed: TokenKey[] = []
    const failed: { key: TokenKey; error: B24Error }[] = []
    const serverFailures = new Map<string, number>()

    const visit = async (key: TokenKey): Promise<void> => {
      const { held, refresher } = open(key)
      const { value } = await held.read()
      const { accessToken, serverEndpoint } = value
      const dueAtMs = planKeepAlive(key, value, idleMs)
      const failures = serverFailures.get(serverEndpoint) ?? 0
      if (dueAtMs === undefined || clock.now() < dueAtMs || failures >= maxServerFailures) return
      // A store that can be read but not written would lose the fresh tokens, while the old ones are dead.
      await held.update((stored) => stored)
      try {
        await refresher.renew(accessToken)
        renewed.push(key)
        serverFailures.delete(serverEndpoint)
      } catch (error) {
        if (isB24Error(error) && error.code === 'auth.server' && error.retryable) serverFailures.set(serverEndpoint, failures + 1)
        throw error
      }
    }

    for await (const key of keys()) {
      signal?.throwIfAborted()
      if (key.clientId !== clientId || clock.now() < (restsUntilMs.get(nameOf(key)) ?? 0)) continue
      try {
        await visit(key)
      } catch (error) {
        if (!isB24Error(error)) throw error
        failed.push({ key, error })
        if (!(error instanceof StoreError)) restsUntilMs.set(nameOf(key), clock.now() + shortestIdleMs)
      }
    }
    return { renewed, failed }
  }
}

/**
 * When an idle portal's tokens shall be renewed, in Unix milliseconds: after `idleMs` without a renewal, and up to half as long again, by key, so
 * that portals which were installed together do not come back together. Undefined where there is nothing that could be renewed.
 */
export function planKeepAlive(key: TokenKey, tokens: TokenSet, idleMs: number): number | undefined {
  if (tokens.refreshToken === undefined || tokens.refusedAtMs !== undefined) return undefined
  return tokens.expiresAtMs + Math.round(idleMs * (1 + spreadOf(key) / 2))
}

/** A number in [0, 1) that looks random and stays the same for a key: FNV-1a. */
function spreadOf(key: TokenKey): number {
  let hash = 0x811c9dc5
  for (const character of nameOf(key)) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193)
  return (hash >>> 0) / 2 ** 32
}

function nameOf({ clientId, memberId, owner }: TokenKey): string {
  return `${clientId}/${memberId}/${owner}`
}
