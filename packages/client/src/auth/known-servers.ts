import { ConfigError } from '../errors/b24-error.ts'

/** The server that the documentation names (settings/oauth/index.md), for portals that do not say which one is theirs. */
export const documentedServer = 'https://oauth.bitrix.info/rest/'

/** Authorisation servers of Bitrix24: which one a portal belongs to, it says in `server_endpoint`. */
const knownServers: readonly string[] = [documentedServer, 'https://oauth.bitrix24.tech/rest/']

/** Which servers may be sent the application's secret. Anybody can post a form that names another one. */
export interface TrustedServers {
  /** The endpoint, ending in `/`. Throws a `ConfigError` `config.option` where the server is not trusted. */
  check(serverEndpoint: string): string
  /** The endpoint of a host (with port) as a redirect names it in `server_domain`. Throws like `check`. */
  ofDomain(serverDomain: string): string
}

/** @param more endpoints to trust beside those of Bitrix24, e.g. `http://127.0.0.1:8024/rest/` of an emulated portal. */
export function trustServers(more: readonly string[] = []): TrustedServers {
  const trusted = [...knownServers, ...more].map(readEndpoint)
  const find = (named: string, isIt: (endpoint: URL) => boolean): string => {
    const found = trusted.find(isIt)
    if (found !== undefined) return found.href
    const shown = /^[\w.-]+(:\d+)?$/.test(named) ? named : 'an unreadable address'
    throw refuse(
      `${shown} is no authorisation server of Bitrix24 and was sent nothing. If it is yours, list its endpoint in trustedServers.`,
    )
  }
  return {
    check: (serverEndpoint) => {
      const { origin, host } = URL.canParse(serverEndpoint) ? new URL(serverEndpoint) : { origin: '', host: '' }
      return find(host, (endpoint) => endpoint.origin === origin)
    },
    ofDomain: (serverDomain) => find(serverDomain, ({ host }) => host === serverDomain),
  }
}

function readEndpoint(address: string): URL {
  if (!/^https?:/.test(address) || !URL.canParse(address)) {
    throw refuse('trustedServers lists endpoints of authorisation servers, like https://oauth.example.com/rest/.')
  }
  return new URL(address.endsWith('/') ? address : `${address}/`)
}

function refuse(message: string): ConfigError {
  return new ConfigError({ code: 'config.option', message })
}
