import { createRandom, randomText, type Random } from '../create-random.ts'
import { keepMap } from '../snapshot/keep-map.ts'
import type { FixedTokens } from './app-spec.ts'
import { createTokenText } from './create-token-text.ts'
import { DEFAULT_POLICY, toPolicy, type TokenPolicy, type TokenPolicyOptions } from './token-policy.ts'

/** Whom a token or a code speaks for. */
export interface Holder {
  readonly clientId: string
  readonly userId: number
}

export interface AccessToken extends Holder {
  readonly text: string
  expiresAtMs: number
  /** Requests that it is still good for. */
  usesLeft: number
}

export interface TokenPair {
  readonly access: AccessToken
  readonly refresh: string
  /** Of the access token. */
  readonly lifetimeMs: number
}

export interface TokenLife {
  /** Default 1 hour. */
  readonly lifetimeMs?: number | undefined
  /** Requests that the access token is good for. Default: any number. */
  readonly uses?: number | undefined
  /** False where nobody is told the refresh token, which is not kept then. */
  readonly hasRefresh?: boolean
}

export interface TokenRegistryOptions {
  readonly now: () => number
  /** Made anew by a reset, so that the same tokens follow. */
  readonly createRandom: () => Random
  readonly policy: TokenPolicyOptions
}

interface Expiring extends Holder {
  expiresAtMs: number
}

const ACCESS_LIFETIME_MS = 3_600_000
const DAY_MS = 86_400_000
/** As many access tokens are kept however old they are. */
const SWEPT_FROM = 10_000
/** What tokens call the portal. */
const PORTAL_ID = 0x844
/** settings/oauth/index.md */
const CODE_LIFETIME_MS = 30_000

/** Every code and token that was given out, by its text. Lifetimes are those of settings/oauth/index.md, by the portal's clock. */
export class TokenRegistry {
  readonly #options: TokenRegistryOptions
  readonly #access = new Map<string, AccessToken>()
  readonly #refresh = new Map<string, Expiring>()
  readonly #codes = new Map<string, Expiring>()
  #random: Random
  #policy: TokenPolicy
  #sweepAt = SWEPT_FROM

  constructor(options: TokenRegistryOptions) {
    this.#options = options
    this.#random = options.createRandom()
    this.#policy = toPolicy(options.policy, DEFAULT_POLICY)
  }

  get policy(): TokenPolicy {
    return this.#policy
  }

  /** Throws a RangeError on what is no amount. */
  configure(policy: TokenPolicyOptions): void {
    this.#policy = toPolicy(policy, this.#policy)
  }

  issue({ clientId, id: appId }: { readonly clientId: string; readonly id: number }, userId: number, life: TokenLife = {}): TokenPair {
    const now = this.#options.now()
    const { lifetimeMs = ACCESS_LIFETIME_MS, uses = Infinity, hasRefresh = true } = life
    const write = (expiresAtMs: number): string => createTokenText({ appId, portalId: PORTAL_ID, userId, expiresAtMs }, this.#random)
    const access = this.#keep({ text: write(now + lifetimeMs), clientId, userId, expiresAtMs: now + lifetimeMs, usesLeft: uses })
    const expiresAtMs = this.#refreshEnd()
    const refresh = write(expiresAtMs)
    if (hasRefresh) this.#refresh.set(refresh, { clientId, userId, expiresAtMs })
    return { access, refresh, lifetimeMs }
  }

  /** Takes a pair that was made elsewhere. */
  adopt(clientId: string, { access, refresh, userId = 1 }: FixedTokens): void {
    const now = this.#options.now()
    this.#keep({ text: access, clientId, userId, expiresAtMs: now + ACCESS_LIFETIME_MS, usesLeft: Infinity })
    this.#refresh.set(refresh, { clientId, userId, expiresAtMs: this.#refreshEnd() })
  }

  /** Makes an access token one that has expired; one that nobody knew becomes one of this app. */
  addExpired(text: string, clientId: string): void {
    const known = this.#access.get(text)
    if (known) known.expiresAtMs = 0
    else this.#keep({ text, clientId, userId: 1, expiresAtMs: 0, usesLeft: Infinity })
  }

  findAccess(text: string): AccessToken | undefined {
    return this.#access.get(text)
  }

  isExpired({ expiresAtMs, usesLeft }: AccessToken): boolean {
    return expiresAtMs <= this.#options.now() || usesLeft <= 0
  }

  /** The holder of a refresh token that still works. */
  findRefresh(text: string): Holder | undefined {
    return this.#alive(this.#refresh, text)
  }

  /** A refresh token was used: it works on for the time of grace only, however often it is used in it. */
  retireRefresh(text: string): void {
    const token = this.#refresh.get(text)
    if (token) token.expiresAtMs = Math.min(token.expiresAtMs, this.#options.now() + this.#policy.refreshGraceMs)
  }

  createCode(holder: Holder): string {
    const code = randomText(this.#random, 'abcdefghijklmnopqrstuvwxyz0123456789', 32)
    this.#codes.set(code, { ...holder, expiresAtMs: this.#options.now() + CODE_LIFETIME_MS })
    return code
  }

  /** The holder of a code, which is good for one use. */
  takeCode(code: string): Holder | undefined {
    const holder = this.#alive(this.#codes, code)
    this.#codes.delete(code)
    return holder
  }

  expireAll(): void {
    for (const token of this.#access.values()) token.expiresAtMs = 0
  }

  /** Forgets a token of either kind; false when there is none. */
  revoke(text: string): boolean {
    return [this.#access.delete(text), this.#refresh.delete(text)].includes(true)
  }

  revokeAllOf(app: string): void {
    for (const tokens of [this.#access, this.#refresh, this.#codes])
      for (const [text, { clientId }] of tokens) if (clientId === app) tokens.delete(text)
  }

  reset(): void {
    for (const tokens of [this.#access, this.#refresh, this.#codes]) tokens.clear()
    this.#sweepAt = SWEPT_FROM
    this.#random = this.#options.createRandom()
    this.#policy = toPolicy(this.#options.policy, DEFAULT_POLICY)
  }

  /** Remembers every token; the function puts them back. */
  keep(): () => void {
    const policy = this.#policy
    const { state } = this.#random
    const maps = [
      keepMap(this.#access, (token) => ({ ...token })),
      keepMap(this.#refresh, (token) => ({ ...token })),
      keepMap(this.#codes, (code) => ({ ...code })),
    ]
    return () => {
      for (const putBack of maps) putBack()
      this.#policy = policy
      this.#random = createRandom(state)
    }
  }

  #refreshEnd(): number {
    return this.#options.now() + this.#policy.refreshLifetimeDays * DAY_MS
  }

  #keep(token: AccessToken): AccessToken {
    if (this.#access.size >= this.#sweepAt) this.#sweep()
    this.#access.set(token.text, token)
    return token
  }

  /** Every event brings a token, and a portal may run for weeks. Those that somebody has made expire stay known. */
  #sweep(): void {
    const longAgoMs = this.#options.now() - DAY_MS
    for (const [text, { expiresAtMs }] of this.#access) if (expiresAtMs !== 0 && expiresAtMs < longAgoMs) this.#access.delete(text)
    this.#sweepAt = Math.max(SWEPT_FROM, this.#access.size * 2)
  }

  #alive(tokens: ReadonlyMap<string, Expiring>, text: string): Holder | undefined {
    const found = tokens.get(text)
    return found && this.#options.now() < found.expiresAtMs ? found : undefined
  }
}
