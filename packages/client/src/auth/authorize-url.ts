import { ConfigError } from '../errors/b24-error.ts'

/** Where to send a user who shall grant the application access. */
export interface AuthorizeUrlParams {
  /** The portal's address as its user gave it: `example.bitrix24.com`, or any address of it. */
  readonly portal: string
  /** Comes back unchanged: a random text that is kept in the user's session proves that the answer belongs to the question. */
  readonly state?: string
}

/** The address of the portal's page that asks the user (settings/oauth/index.md). Errors are shown there and never come back. */
export function authorizeUrl(clientId: string, { portal, state }: AuthorizeUrlParams): string {
  const given = typeof portal === 'string' ? portal.trim() : ''
  const address = given.includes('://') ? given : `https://${given}`
  if (!/^https?:\/\/[^/@\\]+([/?#]|$)/i.test(address) || !URL.canParse(address)) {
    throw new ConfigError({ code: 'input.value', message: 'The address of a portal looks like example.bitrix24.com.' })
  }
  const url = new URL('/oauth/authorize/', address)
  url.searchParams.set('client_id', clientId)
  if (state !== undefined) url.searchParams.set('state', state)
  return url.href
}
