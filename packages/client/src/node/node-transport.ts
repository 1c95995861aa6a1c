import { Agent as HttpAgent, request as requestHttp, type IncomingMessage, type RequestOptions } from 'node:http'
import { Agent as HttpsAgent, request as requestHttps } from 'node:https'
import { createBrotliDecompress, createGunzip } from 'node:zlib'
import { parseRetryAfter, type Transport, type WireAnswer, type WireRequest } from '../wire/transport.ts'

export interface NodeTransportOptions {
  /** Certificates (PEM) to trust in place of the system's, for a portal behind a private CA. */
  readonly ca?: string | Uint8Array | readonly (string | Uint8Array)[]
  /** Milliseconds an idle connection is kept. Default 15,000; 0 closes after each request. */
  readonly keepAliveMs?: number
  /** Connections per portal. Default 16. */
  readonly maxSockets?: number
}

/**
 * A transport over `node:http`, which reuses connections and costs a fraction of the CPU of the built-in fetch
 * (docs/decisions/0002-node-http.md). `createClient` takes one by itself on Node; make your own to pass a private CA.
 *
 * @example createClient({ auth, transport: nodeTransport({ ca: await readFile('ca.pem') }) })
 */
export function nodeTransport(options: NodeTransportOptions = {}): Transport {
  const keepAliveMs = options.keepAliveMs ?? 15_000
  const agent = {
    keepAlive: keepAliveMs > 0,
    timeout: keepAliveMs || undefined,
    maxSockets: options.maxSockets ?? 16,
    scheduling: 'lifo' as const,
  }
  const plain = new HttpAgent(agent)
  const secure = new HttpsAgent({
    ...agent,
    ...(options.ca === undefined ? {} : { ca: options.ca as string | Buffer | (string | Buffer)[] }),
  })
  return (request) => exchange(request, plain, secure)
}

function exchange(request: WireRequest, plain: HttpAgent, secure: HttpsAgent): Promise<WireAnswer> {
  return new Promise((resolve) => {
    const url = new URL(request.url)
    const isSecure = url.protocol === 'https:'
    const body = Buffer.from(request.body)
    const message = (isSecure ? requestHttps : requestHttp)(describe(url, request, body.length, isSecure ? secure : plain))

    let isConnected = false
    const settle = (answer: WireAnswer): void => {
      clearTimeout(timer)
      request.signal?.removeEventListener('abort', abort)
      resolve(answer)
    }
    // Until a connection stands nothing was sent. A kept one may be closed just as we write; then, as always after writing, the outcome is unknown.
    const fail = (phase: 'lost' | 'timeout' | 'aborted', cause: unknown): void =>
      settle({ ok: false, phase: isConnected || phase === 'aborted' ? phase : 'unsent', cause })
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
      void readText(response).then((text) => settle(toAnswer(response, text)), lose)
    })
    request.signal?.addEventListener('abort', abort, { once: true })
    if (request.signal?.aborted) return abort()
    message.end(body)
  })
}

function describe(url: URL, request: WireRequest, length: number, agent: HttpAgent | HttpsAgent): RequestOptions {
  return {
    agent,
    method: 'POST',
    hostname: url.hostname.startsWith('[') ? url.hostname.slice(1, -1) : url.hostname,
    port: url.port,
    path: url.pathname + url.search,
    headers: {
      'content-type': request.contentType,
      'content-length': length,
      accept: 'application/json',
      'accept-encoding': 'gzip, br',
      'user-agent': 'b24kit',
      'x-request-id': request.requestId,
    },
  }
}

function toAnswer(response: IncomingMessage, text: string): WireAnswer {
  const retryAfter = response.headers['retry-after']
  return {
    ok: true,
    status: response.statusCode ?? 0,
    text,
    location: response.headers.location,
    retryAfterSeconds: parseRetryAfter(retryAfter),
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
