import { request as requestHttp, type ClientRequestArgs } from 'node:http'
import { Agent, request as requestHttps, type AgentOptions } from 'node:https'
import type { Duplex } from 'node:stream'
import type { TLSSocket } from 'node:tls'
import { ProxyError } from './proxy-error.ts'
import type { Proxy } from './read-proxy.ts'

/** How long a proxy and the TLS handshake behind it may take, whoever still waits. */
const openMs = 30_000

/** Reaches https portals through a tunnel that a proxy opens, and keeps it like any connection. TLS is spoken with the portal itself. */
export class TunnelAgent extends Agent {
  readonly #proxy: Proxy

  constructor(options: AgentOptions, proxy: Proxy) {
    super(options)
    this.#proxy = proxy
  }

  override createConnection(options: ClientRequestArgs, onCreated?: (error: Error | null, socket: Duplex) => void): undefined {
    const host = options.host?.includes(':') ? `[${options.host}]` : options.host
    const secure = (socket: Duplex): TLSSocket => super.createConnection({ ...options, socket } as ClientRequestArgs) as TLSSocket
    openTunnel(this.#proxy, `${host}:${options.port}`, this.options.ca, secure).then(
      (socket) => onCreated?.(null, socket),
      // There is no socket where there is an error, whatever the types of Node say.
      (error: Error) => onCreated?.(error, undefined as never),
    )
  }
}

function openTunnel(proxy: Proxy, target: string, ca: AgentOptions['ca'], secure: (socket: Duplex) => TLSSocket): Promise<TLSSocket> {
  return new Promise((resolve, reject) => {
    const { isSecure, hostname, port } = proxy
    const headers = { host: target, ...proxy.headers }
    const request = (isSecure ? requestHttps : requestHttp)({ method: 'CONNECT', hostname, port, path: target, headers, ca, agent: false })
    let stage: { destroy(error: Error): unknown } = request
    const timer = setTimeout(() => stage.destroy(new Error('The proxy opened no tunnel in time')), openMs)
    const fail = (error: Error): void => {
      clearTimeout(timer)
      reject(error)
    }
    request.on('error', fail)
    request.on('connect', ({ statusCode = 0 }, socket) => {
      if (statusCode < 200 || statusCode > 299) {
        socket.destroy()
        return fail(new ProxyError(statusCode, `The proxy refused a tunnel to ${target} with status ${statusCode}`))
      }
      const secured = secure(socket)
      stage = secured
      // Only with the handshake is there a connection: until then nothing was sent.
      secured.on('error', fail)
      secured.on('secureConnect', () => {
        clearTimeout(timer)
        resolve(secured)
      })
    })
    request.end()
  })
}
