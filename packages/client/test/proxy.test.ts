import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inspect, promisify } from 'node:util'
import { createClient, webhook, type Client } from '@b24kit/client'
import { nodeTransport, type NodeTransportOptions } from '@b24kit/client/node'
import { createPortal, type PortalOptions } from '@b24kit/emulator'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { loopbackCertificate } from './loopback-certificate.ts'
import { startProxy } from './start-proxy.ts'

interface Served {
  /** Host and port. */
  readonly host: string
  readonly ca: string
  readonly webhook: string
}

async function servePortal({ tls, ...options }: { tls: boolean } & PortalOptions): Promise<Served> {
  const portal = await createPortal({ data: 'empty', plan: 'none', ...options })
  onTestFinished(() => portal.close())
  const { url, certificate = '' } = await portal.listen(0, { tls })
  return { host: new URL(url).host, ca: certificate, webhook: portal.webhook }
}

function clientOf(portal: Served, options: NodeTransportOptions): Client {
  const transport = nodeTransport({ ca: portal.ca, ...options })
  // Not returned at once: to infer the portal from the promised type is too deep for the compiler.
  const b24 = createClient({ auth: webhook(portal.webhook), transport, retry: { maxAttempts: 1 } })
  return b24
}

async function failure(promise: Promise<unknown>): Promise<{ code: string; text: string }> {
  const error: unknown = await promise.then(
    () => expect.fail('It did not fail.'),
    (reason: unknown) => reason,
  )
  return { code: (error as { code: string }).code, text: inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error) }
}

describe('an https portal', () => {
  test('is reached through one tunnel, which calls share', async () => {
    const portal = await servePortal({ tls: true })
    const proxy = await startProxy()
    const b24 = clientOf(portal, { proxy: proxy.url })
    const id = await b24.call('crm.deal.add', { fields: { TITLE: 'Ten chairs' } })
    expect(await b24.call('crm.deal.get', { id })).toMatchObject({ TITLE: 'Ten chairs' })
    expect(proxy.seen).toEqual([{ line: `CONNECT ${portal.host}`, authorization: undefined, host: portal.host }])
  })

  test('gets a tunnel per call where connections are not kept', async () => {
    const proxy = await startProxy()
    const b24 = clientOf(await servePortal({ tls: true }), { proxy: proxy.url, keepAliveMs: 0 })
    await b24.call('server.time')
    await b24.call('server.time')
    expect(proxy.seen).toHaveLength(2)
  })

  test('keeps no more tunnels than allowed', async () => {
    const proxy = await startProxy()
    const b24 = clientOf(await servePortal({ tls: true, latencyMs: 5 }), { proxy: proxy.url, maxSockets: 3 })
    await Promise.all(Array.from({ length: 12 }, () => b24.call('server.time')))
    await vi.waitUntil(() => proxy.open.size <= 3)
    const opened = proxy.seen.length
    await b24.call('server.time')
    expect(proxy.seen).toHaveLength(opened)
  })

  test('is reached through a proxy that speaks TLS itself', async () => {
    const portal = await servePortal({ tls: true })
    const proxy = await startProxy({ tls: loopbackCertificate })
    await clientOf(portal, { ca: [portal.ca, loopbackCertificate.cert], proxy: proxy.url }).call('server.time')
    expect(proxy.seen).toHaveLength(1)
  })

  test('must show a certificate that is trusted', async () => {
    const proxy = await startProxy()
    const b24 = clientOf(await servePortal({ tls: true }), { ca: loopbackCertificate.cert, proxy: proxy.url })
    expect(await failure(b24.call('server.time'))).toMatchObject({ code: 'transport.unsent' })
  })
})

describe('an http portal', () => {
  test('is asked by its whole address', async () => {
    const portal = await servePortal({ tls: false })
    const proxy = await startProxy()
    await clientOf(portal, { proxy: proxy.url }).call('server.time')
    expect(proxy.seen).toEqual([{ line: `POST ${portal.webhook}server.time`, authorization: undefined, host: portal.host }])
  })

  test('is asked through a proxy that speaks TLS itself', async () => {
    const proxy = await startProxy({ tls: loopbackCertificate })
    const b24 = clientOf(await servePortal({ tls: false }), { ca: loopbackCertificate.cert, proxy: proxy.url })
    expect(await b24.call('server.time')).toContain('T')
  })
})

describe.each([true, false])('with TLS %s', (tls) => {
  test('user and password open the proxy, whatever letters they have', async () => {
    const portal = await servePortal({ tls })
    const proxy = await startProxy()
    const address = new URL(proxy.url)
    address.username = 'ann'
    address.password = 'p@ss:wörd'
    await clientOf(portal, { proxy: address }).call('server.time')
    const expected = `Basic ${Buffer.from('ann:p@ss:wörd').toString('base64')}`
    expect(proxy.seen.map(({ authorization }) => authorization)).toEqual([expected])
  })

  test('a refusal of the proxy says that nothing was sent, and shows no password', async () => {
    const proxy = await startProxy({ status: 407 })
    const b24 = clientOf(await servePortal({ tls }), { proxy: proxy.url.replace('//', '//ann:hush-hush@') })
    const { code, text } = await failure(b24.call('crm.deal.add', { fields: { TITLE: 'x' } }))
    expect(code).toBe('transport.unsent')
    expect(text).toContain('407')
    for (const secret of ['hush-hush', Buffer.from('ann:hush-hush').toString('base64')]) expect(text).not.toContain(secret)
  })

  test('a refusal of the proxy is not asked for again', async () => {
    const proxy = await startProxy({ status: 407 })
    const portal = await servePortal({ tls })
    const b24 = createClient({ auth: webhook(portal.webhook), transport: nodeTransport({ ca: portal.ca, proxy: proxy.url }) })
    await expect(b24.call('server.time')).rejects.toMatchObject({
      retryable: false,
      message: expect.stringContaining('status 407; look at'),
    })
    expect(proxy.seen).toHaveLength(1)
  })

  test('a dead proxy says that nothing was sent, and shows no password', async () => {
    const server = createServer()
    await once(server.listen(0, '127.0.0.1'), 'listening')
    const { port } = server.address() as { port: number }
    await new Promise((resolve) => server.close(resolve))
    const b24 = clientOf(await servePortal({ tls }), { proxy: `http://ann:hush-hush@127.0.0.1:${port}` })
    const { code, text } = await failure(b24.call('crm.deal.add', { fields: { TITLE: 'x' } }))
    expect(code).toBe('transport.unsent')
    expect(text).not.toContain('hush-hush')
  })

  test('a proxy that cannot reach the portal is not taken for it', async () => {
    const proxy = await startProxy({ status: 503 })
    const b24 = clientOf(await servePortal({ tls }), { proxy: proxy.url })
    expect(await failure(b24.call('server.time'))).toMatchObject({ code: tls ? 'transport.unsent' : 'transport.answer' })
  })
})

// Each kept connection would hold it for a minute.
test.each([
  { tls: true, proxyTls: false },
  { tls: true, proxyTls: true },
  { tls: false, proxyTls: false },
])('a process that has nothing else to do ends: $tls, $proxyTls', async ({ tls, proxyTls }) => {
  const portal = await servePortal({ tls })
  const proxy = await startProxy(proxyTls ? { tls: loopbackCertificate } : {})
  const folder = await mkdtemp(join(tmpdir(), 'proxy-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const options = { ca: [portal.ca, loopbackCertificate.cert], proxy: proxy.url, keepAliveMs: 60_000 }
  const request = { url: `${portal.webhook}server.time`, body: '{}', contentType: 'application/json', requestId: 'r1', timeoutMs: 5000 }
  const script = join(folder, 'script.ts')
  await writeFile(
    script,
    `import { nodeTransport } from '${new URL('../src/node/node-transport.ts', import.meta.url).href}'
    const answer = await nodeTransport(${JSON.stringify(options)})(${JSON.stringify(request)})
    console.log(answer.status)`,
  )
  const runTs = fileURLToPath(new URL('../../../tools/src/run-ts.mjs', import.meta.url))
  expect((await promisify(execFile)(process.execPath, [runTs, script])).stdout).toBe('200\n')
})

test.each(['proxy.example:3128', 'socks5://ann:hush-hush@proxy.example', 'hush-hush', 'http://ann:100%@proxy.example'])(
  'refuses %j as a proxy without repeating it',
  async (proxy) => {
    const { code, text } = await failure((async () => nodeTransport({ proxy }))())
    expect(code).toBe('config.option')
    expect(text).not.toMatch(/hush-hush|100%@/)
  },
)
