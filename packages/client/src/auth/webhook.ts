import { ConfigError } from '../errors/b24-error.ts'
import type { Auth } from './auth.ts'

/**
 * A credential from an inbound webhook's address (local-integrations/local-webhooks.md). Any scheme, host, port and leading path will do.
 *
 * @example createClient({ auth: webhook('https://example.bitrix24.com/rest/1/abcdef0123456789/') })
 * @throws ConfigError `config.webhook` when the address has another form; the message never shows the code.
 */
export function webhook(address: string): Auth {
  const found = parse(address)
  if (found === undefined) {
    throw new ConfigError({
      code: 'config.webhook',
      message: `The webhook address must look like https://<portal>/rest/<user>/<code>/, got "${masked(address)}". Copy it from Developer resources → Inbound webhook.`,
    })
  }
  return { portal: found.host, credential: `webhook:${found.userId}`, authorize: () => ({ base: found.base }) }
}

function parse(address: string): { base: string; host: string; userId: string } | undefined {
  if (typeof address !== 'string' || !URL.canParse(address.trim())) return undefined
  const url = new URL(address.trim())
  if (!['http:', 'https:'].includes(url.protocol) || url.username !== '' || url.search !== '' || url.hash !== '') return undefined
  const match = /^(.*\/rest\/)(\d+)\/([^/]+)\/?$/.exec(url.pathname)
  if (match === null) return undefined
  const [, root, userId = '', code] = match
  return { base: `${url.origin}${root}${userId}/${code}/`, host: url.host, userId }
}

// Shows the form of what was given without any part that could be the code.
function masked(address: unknown): string {
  if (typeof address !== 'string') return typeof address
  return address
    .split('/')
    .map((part) => (/^(rest|api|https?:|\d{1,9}|[\w-]+(\.[\w-]+)+(:\d+)?|)$/.test(part) ? part : '…'))
    .join('/')
}
