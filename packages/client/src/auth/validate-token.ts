import { AuthError } from '../errors/b24-error.ts'
import { readEndpoint, readScope, text } from '../wire/read-tokens.ts'
import type { AskServer } from './ask-server.ts'
import type { TrustedServers } from './known-servers.ts'
import type { TokenSet } from './token-store.ts'

/** What the authorisation server knows of an access token. */
export interface TokenInfo {
  readonly memberId: string
  readonly userId: string | undefined
  readonly scope: readonly string[]
  /** L local, F free, D demo, T trial, P paid: the only trusted word on it (settings/oauth/simple-way.md). */
  readonly status: string
  /** Host (with port) of the portal. */
  readonly portal: string
  readonly clientEndpoint: string
  readonly isInstalled: boolean
  /** Unix milliseconds by the server's clock, where it says when the token ends. */
  readonly expiresAtMs: number | undefined
}

/**
 * Asks the authorisation server whose token this is. Anybody can post a form to a handler; what the server says can be relied on.
 * Rejects with `auth.invalid` for a token that it does not know or that another application got.
 */
export async function validateToken(
  clientId: string,
  tokens: Pick<TokenSet, 'accessToken' | 'serverEndpoint'>,
  ask: AskServer,
  servers: TrustedServers,
): Promise<TokenInfo> {
  const server = servers.check(tokens.serverEndpoint)
  const body = await ask({ server, asks: 'app.info', form: { auth: tokens.accessToken }, portal: undefined })
  const result = mapIn(body['result'])
  const install = mapIn(result['install'])
  const memberId = text(install['member_id'])
  const clientEndpoint = readEndpoint(install['client_endpoint'])
  const { host } = new URL(server)
  if (memberId === undefined || clientEndpoint === undefined) {
    throw new AuthError({ code: 'auth.server', message: `${host} did not say which portal the token is of.`, whoMustAct: 'bitrix24' })
  }
  const portal = new URL(clientEndpoint).host
  if (result['client_id'] !== clientId) {
    throw new AuthError({ code: 'auth.invalid', message: `${host}: the token of ${portal} belongs to another application.`, portal })
  }
  return {
    memberId,
    userId: text(result['user_id']),
    scope: readScope(text(result['scope']) ?? text(install['scope'])),
    status: text(install['status']) ?? '',
    portal,
    clientEndpoint,
    isInstalled: install['installed'] === true || install['installed'] === 'Y',
    expiresAtMs: readMoment(text(result['expires'])),
  }
}

// Not in the documentation: a date in some answers that were seen, and Unix seconds wherever else the server says `expires`.
function readMoment(moment = ''): number | undefined {
  const ms = /^\d+$/.test(moment) ? Number(moment) * 1000 : Date.parse(moment)
  return Number.isFinite(ms) ? ms : undefined
}

function mapIn(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
