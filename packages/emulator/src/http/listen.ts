import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerOptions, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { PortalCore } from './create-fetch.ts'
import type { Certificate } from './create-certificate.ts'
import { NO_BODY, type Answer, type RawRequest } from './exchange.ts'

export interface ListenOptions {
  /** Serve https with a certificate made for localhost and 127.0.0.1. Default false. */
  readonly tls?: boolean
  /** Default `127.0.0.1`. */
  readonly host?: string
}

export interface PortalAddress {
  /** Origin, without a slash at the end. */
  readonly url: string
  readonly host: string
  readonly port: number
  /** The certificate to trust, in PEM, when the portal listens with TLS. */
  readonly certificate: string | undefined
}

/** GET batches of clients run to many kB. */
const MAX_HEADER_BYTES = 1 << 20
const KEEP_ALIVE_MS = 65_000

export interface Door {
  readonly server: Server
  readonly address: PortalAddress
  readonly certificate: Certificate | undefined
}

/** Serves the portal on a socket; port 0 takes a free one. A portal has one certificate, made for its first door. */
export async function listen(core: PortalCore, port: number, options: ListenOptions, known?: Certificate): Promise<Door> {
  const { host = '127.0.0.1', tls = false } = options
  const settings: ServerOptions = { maxHeaderSize: MAX_HEADER_BYTES, keepAliveTimeout: KEEP_ALIVE_MS, requestTimeout: 0 }
  // Making certificates costs more than starting everything else: only who asks for TLS waits for it.
  const certificate = tls
    ? (known ?? (await import('./create-certificate.ts').then((module) => module.createCertificate(host))))
    : undefined
  const entrance = { secure: tls, host: '' }
  const listener = createListener(core, entrance)
  const server = certificate ? createTlsServer({ ...settings, ...certificate }, listener) : createServer(settings, listener)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const bound = server.address() as AddressInfo
  const at = toOrigin(host, bound.port, tls)
  entrance.host = at.host
  return { server, certificate, address: { url: at.origin, host, port: bound.port, certificate: certificate?.cert } }
}

/** Without the default port, as clients send the name and compare it. */
export function toOrigin(host: string, port: number, tls: boolean): URL {
  return new URL(`${tls ? 'https' : 'http'}://${host.includes(':') ? `[${host}]` : host}:${port}`)
}

/** What a request cannot tell by itself: where it came in. */
type Entrance = Pick<RawRequest, 'secure' | 'host'>

/** The hot path: no Request, no Response, no header objects. */
function createListener(core: PortalCore, entrance: Entrance): RequestListener {
  return (request, response) => {
    if (!hasBody(request)) return respond(core, entrance, request, response, NO_BODY)
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => respond(core, entrance, request, response, chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)))
  }
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0'
}

function respond(core: PortalCore, entrance: Entrance, request: IncomingMessage, response: ServerResponse, body: Uint8Array): void {
  const target = toOriginForm(request.url ?? '/')
  const question = target.indexOf('?')
  core.traffic.inFlight++
  const answer = core.handle({
    verb: request.method ?? 'GET',
    path: question < 0 ? target : target.slice(0, question),
    query: question < 0 ? '' : target.slice(question + 1),
    ...entrance,
    ip: String(request.headers['x-forwarded-for'] ?? request.socket.remoteAddress),
    contentType: request.headers['content-type'] ?? '',
    header: (name) => request.headers[name]?.toString(),
    body,
  })
  if (answer instanceof Promise) return void answer.then((later) => deliver(core, response, later))
  if (answer.delayMs === 0) return deliver(core, response, answer)
  void core.clock.sleep(answer.delayMs).then(() => deliver(core, response, answer))
}

/** Proxies and some clients send the whole URL (RFC 9112, 3.2.2). */
function toOriginForm(target: string): string {
  return target.startsWith('/') ? target : target.replace(/^https?:\/\/[^/?]*/i, '')
}

function deliver(core: PortalCore, response: ServerResponse, { status, contentType, headers, body, broken }: Answer): void {
  core.traffic.inFlight--
  if (broken === 'before') return void response.socket?.destroy()
  const lines = ['Content-Type', contentType, 'Access-Control-Allow-Origin', '*']
  for (const name in headers) lines.push(name, headers[name]!)
  if (broken === 'within') {
    response.writeHead(status, lines)
    response.write(body, () => response.socket?.destroy())
    return
  }
  lines.push('Content-Length', String(Buffer.byteLength(body)))
  response.writeHead(status, lines)
  response.end(body)
}
