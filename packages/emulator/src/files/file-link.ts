import { createHmac, timingSafeEqual } from 'node:crypto'

/** What a link is followed for. */
export type LinkVerb = 'download' | 'upload'

/** What a signed link opens, and for whom. */
export interface FileLink {
  /** `crm`, `disk`, … */
  readonly scope: string
  /** What to open, as a query: `action=…&fileId=30577`. */
  readonly query: string
  /** The credential in `auth` beside the token; the link works with no other. */
  readonly auth: string
}

/**
 * The token of a link as samples show it: `{scope}|{base64 of the query}|{base64 of a JSON text}.{base64 of 32 bytes}`. What exactly the portal
 * signs is not documented.
 */
export function signLink(key: string, { scope, query, auth }: FileLink, verb: LinkVerb = 'download'): string {
  // Samples end the query in 32 characters that differ from link to link.
  const salted = toBase64(`${query}&_=${hmac(key, `${scope}|${query}|${auth}`).toString('hex').slice(0, 32)}`)
  const statement = toBase64(JSON.stringify(`${verb}|${scope}|${salted}|${auth}`))
  return `${scope}|${salted}|${statement}.${hmac(key, statement).toString('base64')}`
}

/** What a token means that this portal signed for this credential. */
export function openLink(
  key: string,
  token: string,
  auth: string,
  verb: LinkVerb = 'download',
): { readonly scope: string; readonly query: URLSearchParams } | undefined {
  const [, scope = '', salted = '', statement = '', signature = ''] = /^([^|]*)\|([^|]*)\|([^|.]*)\.(.*)$/.exec(token) ?? []
  const given = Buffer.from(signature, 'base64')
  const expected = hmac(key, statement)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined
  const isWhole = fromBase64(statement) === JSON.stringify(`${verb}|${scope}|${salted}|${auth}`)
  return isWhole ? { scope, query: new URLSearchParams(fromBase64(salted)) } : undefined
}

const hmac = (key: string, text: string): Buffer => createHmac('sha256', key).update(text).digest()
const toBase64 = (text: string): string => Buffer.from(text).toString('base64')
const fromBase64 = (text: string): string => Buffer.from(text, 'base64').toString()
