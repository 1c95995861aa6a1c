import type { AuthorizationServer, TokenAnswer } from '../oauth/authorization-server.ts'
import type { AppRegistry } from './app-registry.ts'
import type { TokenPolicy, TokenPolicyOptions } from './token-policy.ts'
import type { TokenRegistry } from './token-registry.ts'

export interface CreateTokenOptions {
  /** Default: the portal's first app. */
  readonly clientId?: string
  /** Default 1. */
  readonly userId?: number
  /** Default 3,600,000: 1 hour. */
  readonly lifetimeMs?: number
  /** Requests that the access token is good for. Default: any number. */
  readonly uses?: number
}

export interface PortalTokens {
  /**
   * A pair without the ceremony, as the token endpoint answers it. Throws a RangeError when there is no such app.
   * @example const { access_token } = portal.tokens.create({ userId: 2 })
   */
  create(options?: CreateTokenOptions): TokenAnswer
  /** All access tokens have expired; refresh tokens work on. */
  expireAll(): void
  /** This access token has expired; one that nobody knew becomes one of the first app. */
  expire(accessToken: string): void
  /** Forgets a token of either kind; false when there is none. */
  revoke(token: string): boolean
  /** How long refresh tokens live, and live on. */
  readonly policy: TokenPolicy
  /** Changes what the options of the portal said, for tokens given out and used from now on. Throws a RangeError on what is no amount. */
  configure(policy: TokenPolicyOptions): void
}

export function createPortalTokens(server: AuthorizationServer, apps: AppRegistry, tokens: TokenRegistry): PortalTokens {
  return {
    create({ clientId = apps.all[0]?.clientId ?? '', userId = 1, ...life } = {}) {
      const app = apps.find(clientId)
      if (!app) throw new RangeError(`The portal has no app "${clientId}". Add one with portal.apps.add({ clientId, clientSecret }).`)
      return server.issue(app, userId, life)
    },
    expireAll: () => tokens.expireAll(),
    expire: (accessToken) => tokens.addExpired(accessToken, apps.all[0]?.clientId ?? ''),
    revoke: (token) => tokens.revoke(token),
    get policy() {
      return tokens.policy
    },
    configure: (policy) => tokens.configure(policy),
  }
}
