import { AuthError } from '../errors/b24-error.ts'
import { lifetimeMs, readEndpoint, readScope, text } from '../wire/read-tokens.ts'
import type { TokenSet } from './token-store.ts'

/** Tokens as the authorisation server gave them, and whose they are. */
export interface TokenAnswer {
  readonly tokens: TokenSet
  readonly memberId: string | undefined
}

/**
 * Reads what the server answers to a code or refresh token (settings/oauth/auto-renewal.md). Its `domain` is the server's own, so the portal is
 * taken from `client_endpoint`; what an answer leaves out stays as it was.
 *
 * @param serverEndpoint the server that was asked; a fresh token never sends us to another.
 * @throws AuthError `auth.server` where it holds no access token or no portal.
 */
export function readTokenAnswer(
  body: Readonly<Record<string, unknown>>,
  serverEndpoint: string,
  nowMs: number,
  before?: TokenSet,
): TokenAnswer {
  const accessToken = text(body['access_token'])
  const clientEndpoint = readEndpoint(body['client_endpoint']) ?? before?.clientEndpoint
  if (accessToken === undefined || clientEndpoint === undefined) {
    const missing = accessToken === undefined ? 'an access token' : 'the address of the portal'
    const message = `${new URL(serverEndpoint).host} answered without ${missing}.`
    throw new AuthError({ code: 'auth.server', message, retryable: true, whoMustAct: 'wait' })
  }
  const tokens: TokenSet = {
    accessToken,
    refreshToken: text(body['refresh_token']) ?? before?.refreshToken,
    // Counted from now, for only the server's clock knows what `expires` means.
    expiresAtMs: nowMs + lifetimeMs(body['expires_in']),
    clientEndpoint,
    serverEndpoint,
    userId: text(body['user_id']) ?? before?.userId,
    scope: body['scope'] === undefined ? (before?.scope ?? []) : readScope(text(body['scope'])),
    status: text(body['status']) ?? before?.status ?? '',
  }
  return { tokens, memberId: text(body['member_id']) }
}
