import { Agent as HttpAgent, request as requestHttp, type RequestOptions } from 'node:http'
import { Agent as HttpsAgent, request as requestHttps, type AgentOptions } from 'node:https'
import { unbracket, type Proxy } from './read-proxy.ts'
import { TunnelAgent } from './tunnel-agent.ts'

/** Where a request goes first. */
export interface Route {
  readonly send: typeof requestHttp
  readonly options: RequestOptions
  /** The first hop of a new connection speaks TLS. */
  readonly isSecure: boolean
  /** The proxy itself reads the request, and may answer in the portal's place. */
  readonly isRelayed: boolean
}

/** Finds the way to a portal: straight, through a tunnel (https), or by a proxy that relays the request (http). */
export function createRoutes(options: AgentOptions, proxy: Proxy | undefined): (url: URL) => Route {
  const plain = new HttpAgent(options)
  const secure = new HttpsAgent(options)
  const tunnel = proxy && new TunnelAgent(options, proxy)
  return (url) => {
    const isSecure = url.protocol === 'https:'
    const straight = { hostname: unbracket(url.hostname), port: url.port, path: url.pathname + url.search }
    if (isSecure) return { send: requestHttps, options: { ...straight, agent: tunnel ?? secure }, isSecure, isRelayed: false }
    if (proxy === undefined) return { send: requestHttp, options: { ...straight, agent: plain }, isSecure, isRelayed: false }
    const { hostname, port } = proxy
    const headers = { ...proxy.headers, host: url.host }
    return {
      send: proxy.isSecure ? requestHttps : requestHttp,
      options: { hostname, port, path: url.href, headers, agent: proxy.isSecure ? secure : plain },
      isSecure: proxy.isSecure,
      isRelayed: true,
    }
  }
}
