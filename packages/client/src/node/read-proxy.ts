import { ConfigError } from '../errors/b24-error.ts'

/** The way to a proxy, and the header that opens it. */
export interface Proxy {
  readonly isSecure: boolean
  readonly hostname: string
  readonly port: number
  readonly headers: { readonly 'proxy-authorization'?: string }
}

/** Reads `http://user:password@proxy:3128`. Throws ConfigError, which does not repeat the address: it may hold a password. */
export function readProxy(address: string | URL): Proxy {
  const { protocol, hostname, port, username, password } = parse(address)
  const isSecure = protocol === 'https:'
  const credentials = username === '' && password === '' ? undefined : `${decode(username)}:${decode(password)}`
  return {
    isSecure,
    hostname: unbracket(hostname),
    port: port === '' ? (isSecure ? 443 : 80) : Number(port),
    headers: credentials === undefined ? {} : { 'proxy-authorization': `Basic ${Buffer.from(credentials).toString('base64')}` },
  }
}

/** `[::1]` as sockets take it. */
export function unbracket(hostname: string): string {
  return hostname.startsWith('[') ? hostname.slice(1, -1) : hostname
}

function parse(address: string | URL): URL {
  const url = URL.canParse(String(address)) ? new URL(address) : undefined
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url
  throw refuse('must look like http://proxy.example:3128 or http://user:password@proxy.example:3128')
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw refuse('has a "%" in its user or password that is no percent code: write it as %25')
  }
}

function refuse(problem: string): ConfigError {
  return new ConfigError({ code: 'config.option', message: `The address of \`proxy\` ${problem}.` })
}
