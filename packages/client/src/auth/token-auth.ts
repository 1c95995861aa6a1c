import type { Auth } from './auth.ts'
import type { TokenSet } from './token-store.ts'

/**
 * A credential of one access token, e.g. to answer the person who opened a frame: it is used as it is and never renewed. Once it has
 * expired, calls end with `auth.expired`. To work on without that person, store the tokens (`OAuthApp.accept`) and use `OAuthApp.auth`.
 *
 * @example
 * const { clientEndpoint } = await app.validateToken(frame.tokens()) // anybody can post a form that names another address
 * const b24 = createClient({ auth: tokenAuth({ ...frame.tokens(), clientEndpoint }) })
 */
export function tokenAuth({ accessToken, clientEndpoint, userId }: Pick<TokenSet, 'accessToken' | 'clientEndpoint' | 'userId'>): Auth {
  return {
    portal: new URL(clientEndpoint).host,
    credential: userId === undefined ? 'token' : `token:${userId}`,
    authorize: () => ({ base: clientEndpoint, token: accessToken }),
  }
}
