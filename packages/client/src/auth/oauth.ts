import type { Clock } from '../clock.ts'
import type { B24Error } from '../errors/b24-error.ts'
import type { FormInput } from '../wire/decode-form.ts'
import type { EventRequest } from '../wire/parse-event.ts'
import type { FrameRequest } from '../wire/parse-frame.ts'
import type { RobotRequest } from '../wire/parse-robot.ts'
import type { Sender } from '../wire/read-tokens.ts'
import type { Transport } from '../wire/transport.ts'
import type { Auth, PortalMove } from './auth.ts'
import type { AuthorizeUrlParams } from './authorize-url.ts'
import type { KeepAliveOptions, KeepAliveResult } from './keep-alive.ts'
import type { Lock } from './lock.ts'
import type { TokenKey, TokenSet, TokenStore } from './token-store.ts'
import type { TokenInfo } from './validate-token.ts'

/** What the application is told. Only `onMoving` is waited for; one that throws or hangs never harms a call. */
export interface OAuthHooks {
  /** Fresh tokens are stored. */
  readonly onRenewed?: (event: { readonly key: TokenKey; readonly portal: string; readonly expiresAtMs: number }) => unknown
  /** A portal answered under another host: false, a rejection, or no word within `timeoutMs` refuses to follow. Default: follow. */
  readonly onMoving?: (move: PortalMove & { readonly key: TokenKey }) => boolean | Promise<boolean>
  /** The portal's new address is stored. */
  readonly onMoved?: (move: PortalMove & { readonly key: TokenKey }) => unknown
  /** Somebody must open or reinstall the application on that portal. Called once for a refresh token. */
  readonly onReauthorize?: (event: { readonly key: TokenKey; readonly portal: string; readonly error: B24Error }) => unknown
}

export interface OAuthOptions extends OAuthHooks {
  readonly clientId: string
  readonly clientSecret: string
  /** Default `memoryTokenStore()`. Processes that share portals need one that they share. */
  readonly store?: TokenStore
  /** Default `processLock()`. Processes that share a store need one that they share. */
  readonly lock?: Lock
  /** Endpoints of authorisation servers beside those of Bitrix24, e.g. `http://127.0.0.1:8024/rest/`: the secret is sent nowhere else. */
  readonly trustedServers?: readonly string[]
  /**
   * Milliseconds for one answer of the authorisation server, whatever time the call has: up to 600,000. Default 10,000. A renewal runs on for three
   * times as long: tokens that come late are stored.
   */
  readonly timeoutMs?: number
  /** Milliseconds for one answer of store or lock: up to 600,000. Default 5,000. */
  readonly storeTimeoutMs?: number
  /** How the authorisation server is reached. Default: as `createClient` reaches portals. */
  readonly transport?: Transport
  readonly fetch?: typeof globalThis.fetch
  readonly clock?: Clock
}

/** What a user brought back from the portal's page (settings/oauth/index.md). */
export interface CodeExchange {
  /** Good for 30 seconds and one exchange. */
  readonly code: string
  /** `server_domain` of the redirect; without it the documented server is asked. */
  readonly serverDomain?: string | undefined
  /** `member_id` of the redirect: tokens of another portal are refused. */
  readonly memberId?: string | undefined
}

/** Whose tokens they become: the application's own, which jobs use, or those of the user they act for. */
export interface OwnerOptions {
  /** Default `user`. */
  readonly owner?: 'app' | 'user'
}

/** One application on all its portals. Make one per process: its clients share every renewal. */
export interface OAuthApp {
  readonly clientId: string
  /** Where to send a user who shall grant access. Throws a `ConfigError` `input.value` where the portal's address is none. */
  authorizeUrl(params: AuthorizeUrlParams): string
  /** Exchanges a code for tokens and stores them. Compare the redirect's `state` to yours first. */
  exchangeCode(exchange: CodeExchange, options?: OwnerOptions): Promise<TokenKey>
  /** The credential of stored tokens. Rejects with `auth.missing` where there are none. */
  auth(key: TokenKey): Promise<Auth>
  /** Reads what a portal posts when a frame opens. Proves nothing: see `accept`. Rejects with a `ConfigError` `input.value`. */
  fromFrame(request: Request | FormInput): Promise<FrameRequest>
  fromEvent(request: Request | FormInput): Promise<EventRequest>
  fromRobot(request: Request | FormInput): Promise<RobotRequest>
  /** Has the authorisation server confirm the tokens of a request, and stores them unless newer ones are stored. */
  accept(sender: Pick<Sender, 'memberId' | 'tokens'>, options?: OwnerOptions): Promise<TokenKey>
  /** What the authorisation server knows of a token. Rejects with `auth.invalid` for one of another application. */
  validateToken(tokens: Pick<TokenSet, 'accessToken' | 'serverEndpoint'>): Promise<TokenInfo>
  /** Forgets the tokens, e.g. after an uninstall. */
  forget(key: TokenKey): Promise<void>
  /** One pass over all stored tokens that renews the idle ones, one after another. Call it every few hours from a schedule of yours. */
  keepAlive(options?: KeepAliveOptions): Promise<KeepAliveResult>
}
