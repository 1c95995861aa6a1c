import { once } from 'node:events'
import { createServer, request as requestHttp, type IncomingMessage, type Server } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { connect, type AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { onTestFinished } from 'vitest'

export interface ProxyServer {
  readonly url: string
  readonly port: number
  /** First lines of what it was asked, with the credentials. */
  readonly seen: { readonly line: string; readonly authorization: string | undefined; readonly host: string | undefined }[]
  /** Whom the tunnels were opened for, while they stand. */
  readonly open: Set<Duplex>
}

/** A forward proxy as companies have them: tunnels for CONNECT, everything else passed on by its absolute address. */
export async function startProxy(options: { status?: number; tls?: { key: string; cert: string } } = {}): Promise<ProxyServer> {
  const seen: ProxyServer['seen'] = []
  const open = new Set<Duplex>()
  const note = ({ method, url, headers }: IncomingMessage): void =>
    void seen.push({ line: `${method} ${url}`, authorization: headers['proxy-authorization'], host: headers.host })
  const server: Server = options.tls ? createTlsServer(options.tls) : createServer()
  server.on('request', (request, response) => {
    note(request)
    if (options.status !== undefined) return response.writeHead(options.status).end('go away')
    const { 'proxy-authorization': _, ...headers } = request.headers
    const passed = requestHttp(request.url!, { method: request.method, headers }, (answer) => {
      response.writeHead(answer.statusCode!, answer.headers)
      answer.pipe(response)
    })
    request.pipe(passed)
  })
  server.on('connect', (request, socket) => {
    note(request)
    if (options.status !== undefined) return socket.end(`HTTP/1.1 ${options.status} No\r\n\r\n`)
    const { hostname, port } = new URL(`http://${request.url}`)
    const target = connect(Number(port), hostname, () => {
      open.add(socket)
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      target.pipe(socket).pipe(target)
    })
    socket.on('close', () => target.destroy() && open.delete(socket))
    socket.on('error', () => target.destroy())
    target.on('error', () => socket.destroy())
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  onTestFinished(() => {
    for (const socket of open) socket.destroy()
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return { url: `${options.tls ? 'https' : 'http'}://127.0.0.1:${port}`, port, seen, open }
}
