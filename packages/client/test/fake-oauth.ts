import {
  createClient,
  memoryBudget,
  memoryTokenStore,
  oauthApp,
  type Client,
  type OAuthApp,
  type OAuthOptions,
  type TokenKey,
  type TokenSet,
  type TokenStore,
} from '@b24kit/client'
import { createFakeClock, recordedFetch, type FakeClock, type RecordedCall } from '@b24kit/client/testing'

export const clientId = 'local.65376655.98090704'
export const clientSecret = 'PlantedSecretLJSl0lNB76B5YY6u0YVQ3AW0DrVADcRTw'
export const memberId = 'a223c6b3710f85df22e9377d6c4f7553'
export const key: TokenKey = { clientId, memberId, owner: 'app' }

type Answer = Awaited<ReturnType<Parameters<typeof recordedFetch>[0]>>

/** A portal and its authorisation server in a few lines, under the test's control. */
export interface FakeOAuth {
  readonly fetch: typeof globalThis.fetch
  readonly calls: readonly RecordedCall[]
  readonly clock: FakeClock
  readonly store: TokenStore
  /** Requests to the authorisation server for fresh tokens. */
  refreshes(): number
  /** The portal takes these access tokens; everything else has expired. */
  readonly accepted: Set<string>
  /** Refresh tokens that the server takes. */
  readonly refreshable: Set<string>
  /** Answers instead of the server, while it returns something. */
  onToken: (form: URLSearchParams) => Answer | Promise<Answer> | undefined
  onCall: (call: RecordedCall) => Answer | undefined
  app(more?: Partial<OAuthOptions>): OAuthApp
  client(app: OAuthApp, whose?: TokenKey): Promise<Client>
  /** Stores tokens as an install left them, whose access token has expired an hour ago. */
  install(more?: Partial<TokenSet>): Promise<void>
}

export function fakeOAuth(): FakeOAuth {
  const clock = createFakeClock()
  const store = memoryTokenStore()
  let issued = 0
  const issue = (): Answer => {
    issued++
    fake.accepted.add(`access-planted-${issued}`)
    fake.refreshable.add(`refresh-planted-${issued}`)
    return { json: tokenAnswer(`access-planted-${issued}`, `refresh-planted-${issued}`) }
  }
  const answerToken = (form: URLSearchParams): Answer => {
    if (form.get('client_secret') !== clientSecret) return { status: 200, json: { error: 'wrong_client' } }
    if (form.get('grant_type') === 'authorization_code') return issue()
    const token = form.get('refresh_token') ?? ''
    return fake.refreshable.delete(token) ? issue() : { status: 400, json: { error: 'invalid_grant' } }
  }
  const { fetch, calls } = recordedFetch(async (call) => {
    if (call.url.includes('/oauth/token/')) {
      const form = new URLSearchParams(String(call.body))
      return (await fake.onToken(form)) ?? answerToken(form)
    }
    const scripted = fake.onCall(call)
    if (scripted !== undefined) return scripted
    if (call.method === 'app.info') return { json: { result: tokenInfo() } }
    return fake.accepted.has((call.body as { auth: string }).auth)
      ? { json: { result: true } }
      : { status: 401, json: { error: 'expired_token', error_description: 'The access token provided has expired.' } }
  })
  const fake: FakeOAuth = {
    fetch,
    calls,
    clock,
    store,
    refreshes: () => calls.filter(({ url }) => url.includes('/oauth/token/')).length,
    accepted: new Set(),
    refreshable: new Set(['refresh-planted-0']),
    onToken: () => undefined,
    onCall: () => undefined,
    app: (more) => oauthApp({ clientId, clientSecret, store, fetch, clock, ...more }),
    client: async (app, whose = key) =>
      createClient({ auth: await app.auth(whose), fetch, clock, budget: memoryBudget({ clock, plan: 'none' }), random: () => 0.5 }),
    install: async (more) => void (await store.write(key, { ...expiredTokens(clock.now()), ...more }, 0)),
  }
  return fake
}

function expiredTokens(nowMs: number): TokenSet {
  return {
    accessToken: 'access-planted-0',
    refreshToken: 'refresh-planted-0',
    expiresAtMs: nowMs - 3_600_000,
    clientEndpoint: 'https://p.bitrix24.com/rest/',
    serverEndpoint: 'https://oauth.bitrix.info/rest/',
    scope: ['crm'],
    status: 'L',
  }
}

export function tokenAnswer(accessToken: string, refreshToken: string): Record<string, unknown> {
  return {
    access_token: accessToken,
    client_endpoint: 'https://p.bitrix24.com/rest/',
    domain: 'oauth.bitrix.info',
    expires: 1780319382,
    expires_in: 3600,
    member_id: memberId,
    refresh_token: refreshToken,
    scope: 'crm,user',
    server_endpoint: 'https://oauth.bitrix.info/rest/',
    status: 'L',
    user_id: 67,
  }
}

export function tokenInfo(): Record<string, unknown> {
  return {
    client_id: clientId,
    scope: 'crm,user',
    user_id: 67,
    install: {
      installed: true,
      status: 'L',
      member_id: memberId,
      domain: 'p.bitrix24.com',
      client_endpoint: 'https://p.bitrix24.com/rest/',
    },
  }
}
