import type { Clock } from '../clock.ts'
import { AuthError, isB24Error, StoreError } from '../errors/b24-error.ts'
import type { TokenKey, TokenSet, TokenStore, Versioned } from './token-store.ts'

/** The tokens of one key as this process sees them: in memory, and behind it the store that all processes share. */
export interface HeldTokens {
  readonly key: TokenKey
  /** What this process knows without asking; undefined before the first `load`. */
  current(): TokenSet | undefined
  /** Reads the store. Rejects with `auth.missing` where there is nothing. */
  read(): Promise<Versioned<TokenSet>>
  /** Reads the store once for all who ask at the same time. */
  load(): Promise<Versioned<TokenSet>>
  /** Writes tokens that replace `over`. Where the store fails they are good in memory at once and written as soon as it recovers. */
  keep(fresh: TokenSet, over: Versioned<TokenSet>): Promise<TokenSet>
  /** Writes tokens from elsewhere (a frame, an event, a code), unless newer ones are stored. */
  put(incoming: TokenSet): Promise<void>
  /** Changes what is stored, by compare and set; false where `change` had nothing to do. */
  update(change: (stored: TokenSet) => TokenSet | undefined): Promise<boolean>
  /** Deletes them, here and in the store. */
  forget(): Promise<void>
}

const maxRounds = 10
const firstPauseMs = 1_000
const longestPauseMs = 64_000

export function holdTokens(key: TokenKey, store: TokenStore, clock: Clock): HeldTokens {
  let held: TokenSet | undefined
  let loading: Promise<Versioned<TokenSet>> | undefined
  /** Fresh tokens that the store does not have yet, the refresh token that it still has instead, and the version of that. */
  let unsaved: { readonly tokens: TokenSet; readonly replaced: string | undefined; readonly version: number } | undefined
  let isSaving = false
  let timesForgotten = 0

  const read = async (): Promise<Versioned<TokenSet>> => {
    const before = timesForgotten
    const stored = await store.read(key)
    if (stored === undefined || before !== timesForgotten) {
      held = unsaved = undefined
      throw missing(key)
    }
    const value = unsaved !== undefined && unsaved.replaced === stored.value.refreshToken ? unsaved.tokens : stored.value
    if (unsaved !== undefined) void saveLater()
    held = value
    return { value, version: stored.version }
  }

  const save = async (): Promise<void> => {
    for (let round = 0; unsaved !== undefined; round++) {
      const mine = unsaved
      if (await store.write(key, mine.tokens, mine.version)) {
        if (unsaved === mine) unsaved = undefined
        return
      }
      if (round === maxRounds) throw contended(key)
      // Somebody was faster. Whoever still has the token that ours replaced knows less than we do; else the younger tokens stay.
      const stored = await store.read(key)
      if (stored === undefined) {
        held = unsaved = undefined
        throw missing(key)
      }
      if (stored.value.refreshToken !== mine.replaced && stored.value.expiresAtMs >= mine.tokens.expiresAtMs) {
        held = stored.value
        unsaved = undefined
        return
      }
      unsaved = { ...mine, version: stored.version }
    }
  }

  const saveLater = async (): Promise<void> => {
    if (isSaving) return
    isSaving = true
    for (let pauseMs = firstPauseMs; pauseMs <= longestPauseMs; pauseMs *= 2) {
      await clock.sleep(pauseMs)
      await save().catch(() => undefined)
      if (unsaved === undefined) break
    }
    isSaving = false
  }

  const update: HeldTokens['update'] = async (change) => {
    for (let round = 0; round < maxRounds; round++) {
      const { value, version } = await read()
      const next = change(value)
      if (next === undefined) return false
      if (await store.write(key, next, version)) {
        held = next
        unsaved = undefined
        return true
      }
    }
    throw contended(key)
  }

  // A row that nobody can read any more gives way to tokens that somebody just brought.
  const isEmpty = async (): Promise<boolean> => {
    try {
      return (await store.read(key)) === undefined
    } catch (error) {
      if (!isB24Error(error) || error.code !== 'store.corrupt') throw error
      await store.delete(key)
      return true
    }
  }

  return {
    key,
    current: () => held,
    read,
    load: () =>
      (loading ??= read().finally(() => {
        loading = undefined
      })),
    keep: async (fresh, over) => {
      held = fresh
      // What was renewed may itself have been waiting for the store.
      const replaced = unsaved?.tokens === over.value ? unsaved.replaced : over.value.refreshToken
      unsaved = { tokens: fresh, replaced, version: over.version }
      try {
        await save()
      } catch (error) {
        if (isB24Error(error) && error.code === 'auth.missing') throw error
        void saveLater()
      }
      return held
    },
    put: async (incoming) => {
      if ((await isEmpty()) && (await store.write(key, incoming, 0))) {
        held = incoming
        unsaved = undefined
      } else {
        await update((stored) => newerOf(stored, incoming))
      }
    },
    update,
    forget: async () => {
      await store.delete(key)
      timesForgotten++
      held = unsaved = undefined
    },
  }
}

/** What shall replace the stored tokens, or undefined where they shall stay: requests of a portal may come late and out of order. */
function newerOf(stored: TokenSet, incoming: TokenSet): TokenSet | undefined {
  const isYounger = incoming.expiresAtMs > stored.expiresAtMs
  if (incoming.refreshToken === undefined) {
    return isYounger ? { ...incoming, refreshToken: stored.refreshToken, refusedAtMs: stored.refusedAtMs } : undefined
  }
  const isStoredAlive = stored.refreshToken !== undefined && stored.refusedAtMs === undefined
  return isStoredAlive && !isYounger ? undefined : incoming
}

function missing({ clientId, memberId, owner }: TokenKey): AuthError {
  return new AuthError({
    code: 'auth.missing',
    portal: memberId,
    whoMustAct: 'portal-admin',
    message: `There are no tokens of portal ${memberId} for ${owner === 'app' ? 'the application' : `user ${owner} of`} ${clientId}: it was not installed there, or was removed.`,
  })
}

function contended({ memberId }: TokenKey): StoreError {
  const message = `The tokens of portal ${memberId} change faster than they can be written.`
  return new StoreError({ code: 'store.down', message, portal: memberId, retryable: true, whoMustAct: 'wait' })
}
