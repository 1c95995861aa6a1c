import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http'
import { createBrotliDecompress, createGunzip } from 'node:zlib'
import { parseRetryAfter, type Transport, type WireAnswer, type WireRequest } from '../wire/transport.ts'
import { adviseMending } from '../wire/advise-mending.ts'
import { ProxyError } from './proxy-error.ts'
import { readProxy } from './read-proxy.ts'
import { createRoutes, type Route } from './routes.ts'

export interface NodeTransportOptions {
  /** Certificates (PEM) to trust in place of the system's, for a portal behind a private CA. */
  readonly ca?: string | Uint8Array | readonly (string | Uint8Array)[]
  /** Milliseconds an idle connection is kept. Default 15,000; 0 closes after each request. */
  readonly keepAliveMs?: number
  /** Connections per portal. Default 16. Through a tunnel, calls at the same moment may open more; no more are kept. */
  readonly maxSockets?: number
  /**
   * `http://user:password@proxy.example:3128`, http or https. Portals with https are reached through a tunnel (CONNECT), so that the proxy sees
   * their names and nothing else. Default: none, whatever the environment says.
   */
  readonly proxy?: string | URL | undefined
}

/**
 * A transport over `node:http`, which reuses connections and costs a fraction of the CPU of the built-in fetch
 * (docs/decisions/0002-node-http.md). `createClient` takes one by itself on Node; make your own to pass a private CA or a proxy.
 * Throws ConfigError for the address of a proxy that cannot be one.
 *
 * @example createClient({ auth, transport: nodeTransport({ ca: await readFile('ca.pem'), proxy: process.env.HTTPS_PROXY }) })
 */
export function nodeTransport(options: NodeTransportOptions = {}): Transport {
  const keepAliveMs = options.keepAliveMs ?? 15_000
  const agentOptions = {
    keepAlive: keepAliveMs > 0,
    timeout: keepAliveMs || undefined,
    maxSockets: options.maxSockets ?? 16,
    scheduling: 'lifo' as const,
    ...(options.ca === undefined ? {} : { ca: options.ca as string | Buffer | (string | Buffer)[] }),
  }
  const findRoute = createRoutes(agentOptions, options.proxy === undefined ? undefined : readProxy(options.proxy))
  return (request) => exchange(request, findRoute(new URL(request.url)))
}

function exchange(request: WireRequest, { send, options, isSecure, isRelayed }: Route): Promise<WireAnswer> {
  return new Promise((resolve) => {
    const body = Buffer.from(request.body)
    const headers = { ...describe(request, body.length), ...(options.headers as OutgoingHttpHeaders | undefined) }
    const message = send({ ...options, method: 'POST', headers })

    let isConnected = false
    const settle = (answer: WireAnswer): void => {
      clearTimeout(timer)
      request.signal?.removeEventListener('abort', abort)
      resolve(answer)
    }
    // Until a connection stands nothing was sent. A kept one may be closed just as we write; then, as always after writing, the outcome is unknown.
    const fail = (phase: 'lost' | 'timeout' | 'aborted', cause: unknown): void =>
      settle(
        isConnected || phase === 'aborted' ? { ok: false, phase, cause } : { ok: false, phase: 'unsent', cause, advice: adviseOn(cause) },
      )
    const lose = (cause: unknown): void => fail('lost', cause)
    const stop = (phase: 'timeout' | 'aborted', cause: unknown): void => {
      fail(phase, cause)
      message.destroy()
    }
    const abort = (): void => stop('aborted', request.signal!.reason)
    const timer = setTimeout(() => stop('timeout', new Error('No answer in time')), request.timeoutMs)

    message.on('error', lose)
    message.on('socket', (socket) => {
      if (!socket.connecting) isConnected = true
      else socket.once(isSecure ? 'secureConnect' : 'connect', () => (isConnected = true))
    })
    message.on('response', (response) => {
      // A portal never answers 407: the proxy wants to know who we are, and has passed nothing on.
      if (isRelayed && response.statusCode === 407) {
        response.resume()
        const cause = new ProxyError(407, 'The proxy refused the request with status 407')
        return settle({ ok: false, phase: 'unsent', cause, advice: adviseOn(cause) })
      }
      void readText(response).then((text) => settle(toAnswer(response, text)), lose)
    })
    request.signal?.addEventListener('abort', abort, { once: true })
    if (request.signal?.aborted) return abort()
    message.end(body)
  })
}

function adviseOn(cause: unknown): string | undefined {
  // What a proxy answers from 500 on may pass.
  if (cause instanceof ProxyError)
    return cause.status < 500 ? `the proxy refused with status ${cause.status}; look at its user, password and rules` : undefined
  const { code = '', message } = cause as NodeJS.ErrnoException
  return adviseMending(code, message)
}

function describe(request: WireRequest, length: number): OutgoingHttpHeaders {
  return {
    'content-type': request.contentType,
    'content-length': length,
    accept: 'application/json',
    'accept-encoding': 'gzip, br',
    'user-agent': 'b24kit',
    'x-request-id': request.requestId,
    ...(request.idempotencyKey && { 'idempotency-key': request.idempotencyKey }),
  }
}

function toAnswer(response: IncomingMessage, text: string): WireAnswer {
  const retryAfter = response.headers['retry-after']
  return {
    ok: true,
    status: response.statusCode ?? 0,
    text,
    location: response.headers.location,
    retryAfterSeconds: parseRetryAfter(retryAfter, Date.now()),
  }
}

function readText(response: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    const stream = unzip(response)
    stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    stream.on('end', () => resolve(chunks.length === 1 ? chunks[0]!.toString('utf8') : Buffer.concat(chunks).toString('utf8')))
    stream.on('error', reject)
    response.on('error', reject)
    response.on('aborted', () => reject(new Error('The connection closed in the middle of the answer')))
  })
}

function unzip(response: IncomingMessage): NodeJS.ReadableStream {
  // A redirect may name an encoding and have no body to unpack.
  if (response.headers['content-length'] === '0') return response
  switch (response.headers['content-encoding']) {
    case 'gzip':
      return response.pipe(createGunzip())
    case 'br':
      return response.pipe(createBrotliDecompress())
    default:
      return response
  }
}
