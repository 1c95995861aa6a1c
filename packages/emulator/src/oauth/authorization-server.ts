import type { RegisteredApp } from '../apps/registered-app.ts'
import type { TokenSources } from '../apps/authorize-token.ts'
import { paymentOf } from '../apps/payment.ts'
import type { Holder, TokenLife, TokenPair } from '../apps/token-registry.ts'
import type { CallParams, PortalSettings } from '../contract.ts'
import { documentedScopes } from '../system/documented-scopes.ts'
import { missingParameter, oauthRefusal } from './oauth-refusal.ts'

export interface AuthorizationServerParts extends TokenSources {
  readonly settings: PortalSettings
  readonly now: () => number
  /** The server's own base URL, with a slash at the end. */
  readonly url: () => string
}

/** What the token endpoint answers; numbers are numbers here. */
export interface TokenAnswer {
  readonly access_token: string
  readonly refresh_token: string
  /** Unix seconds. */
  readonly expires: number
  readonly expires_in: number
  readonly client_endpoint: string
  readonly server_endpoint: string
  /** Of the authorisation server, not of the portal. */
  readonly domain: string
  readonly member_id: string
  readonly scope: string
  readonly status: string
  readonly user_id: number
}

type Grant = (server: AuthorizationServer, app: RegisteredApp, params: CallParams) => Holder

/** Codes and tokens for the applications of one portal: settings/oauth/index.md, auto-renewal.md */
export class AuthorizationServer {
  readonly parts: AuthorizationServerParts

  constructor(parts: AuthorizationServerParts) {
    this.parts = parts
  }

  /** The token endpoint; throws its refusal. The sample of the first exchange lacks two members that the one of a renewal has: settings/oauth/index.md */
  grant(params: CallParams): Omit<TokenAnswer, 'expires' | 'user_id'> {
    const grantType = readText(params, 'grant_type')
    const grant = Object.hasOwn(GRANTS, grantType) ? GRANTS[grantType] : undefined
    if (!grant) throw oauthRefusal('unknownGrant')
    const app = this.#identify(params)
    const holder = grant(this, app, params)
    const answer = this.#answer(app, this.parts.tokens.issue(app, holder.userId))
    if (grantType !== 'authorization_code' || this.parts.settings.quirks.codeExchangeAnswer === 'all') return answer
    const { expires: _, user_id: __, ...documented } = answer
    return documented
  }

  /** Tokens without the ceremony. */
  issue(app: RegisteredApp, userId: number, life: TokenLife): TokenAnswer {
    return this.#answer(app, this.parts.tokens.issue(app, userId, life))
  }

  #identify(params: CallParams): RegisteredApp {
    const clientId = readText(params, 'client_id')
    const secret = readText(params, 'client_secret')
    const app = this.parts.apps.findRegistered(clientId)
    if (!app) throw oauthRefusal('wrongClient')
    if (app.isRemoved || app.clientSecret !== secret) throw oauthRefusal('invalidClient')
    if (paymentOf(app, this.parts.now()).isBlocked) throw oauthRefusal('paymentRequired')
    const wanted = params.get('scope')
    if (typeof wanted === 'string' && !holdsAll(app, wanted)) throw oauthRefusal('invalidScope')
    return app
  }

  #answer(app: RegisteredApp, { access, refresh, lifetimeMs }: TokenPair): TokenAnswer {
    const { settings, url } = this.parts
    return {
      access_token: access.text,
      expires: Math.floor(access.expiresAtMs / 1000),
      expires_in: Math.floor(lifetimeMs / 1000),
      scope: scopeText(app),
      domain: new URL(url()).host,
      server_endpoint: `${url()}rest/`,
      status: paymentOf(app, this.parts.now()).status,
      client_endpoint: `${settings.origin}/rest/`,
      member_id: settings.memberId,
      user_id: access.userId,
      refresh_token: refresh,
    }
  }
}

const GRANTS: Readonly<Record<string, Grant>> = {
  authorization_code({ parts: { tokens } }, app, params) {
    return requireHolder(app, tokens.takeCode(readText(params, 'code')))
  },
  refresh_token({ parts: { tokens } }, app, params) {
    const text = readText(params, 'refresh_token')
    const holder = requireHolder(app, tokens.findRefresh(text))
    tokens.retireRefresh(text)
    return holder
  },
}

function requireHolder({ clientId }: RegisteredApp, holder: Holder | undefined): Holder {
  if (holder?.clientId !== clientId) throw oauthRefusal('invalidGrant')
  return holder
}

function readText(params: CallParams, name: string): string {
  const value = params.get(name)
  if (typeof value !== 'string' || value === '') throw missingParameter(name)
  return value
}

/** The scopes of an application as they stand in tokens, redirects and answers. */
export function scopeText({ scopes }: Pick<RegisteredApp, 'scopes'>): string {
  return (scopes === '*' ? documentedScopes : [...scopes]).join(',')
}

function holdsAll({ scopes }: RegisteredApp, wanted: string): boolean {
  return scopes === '*' || wanted.split(/[\s,]+/).every((scope) => scope === '' || scopes.has(scope))
}
