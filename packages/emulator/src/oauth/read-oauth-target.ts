/** What a path asks of the authorisation server. It goes by this name in the request log and in patterns of faults and latencies. */
export type OAuthTarget = 'oauth/token' | 'oauth/authorize' | `oauth/rest/${string}`

/** First segment of every path of the server, which shares its port with the portal. */
export const OAUTH_PATH = '/oauth/'

/**
 * `/oauth/[oauth/]{token|authorize}/`, `/oauth/rest/{method}`: one address is both the base URL of the server and, as on portals of the cloud, the
 * portal's own way to it. Empty segments are skipped. Undefined for any other path.
 */
export function readOAuthTarget(path: string): OAuthTarget | undefined {
  const [first, ...rest] = path.split('/').filter((segment) => segment !== '')
  if (first !== 'oauth') return undefined
  const [name, method, ...more] = rest[0] === 'oauth' ? rest.slice(1) : rest
  if (name === 'rest' && method !== undefined && more.length === 0) return `oauth/rest/${method.replace(/\.json$/i, '').toLowerCase()}`
  return method === undefined && (name === 'token' || name === 'authorize') ? `oauth/${name}` : undefined
}
