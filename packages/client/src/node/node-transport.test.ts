import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { loopbackCertificate } from '../../test/loopback-certificate.ts'
import type { WireRequest } from '../wire/transport.ts'
import { nodeTransport } from './node-transport.ts'

async function serve(listener: RequestListener): Promise<(more?: Partial<WireRequest>) => WireRequest> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/rest/1/abc/server.time`
  return (more) => ({
    url,
    body: '{}',
    contentType: 'application/json',
    requestId: 'r1',
    timeoutMs: 5000,
    signal: undefined,
    ...more,
  })
}

const text = JSON.stringify({ result: 'x'.repeat(1000) })
const zipped = gzipSync(text)

it('survives a signal that aborted before anything was sent', async () => {
  const heard = vi.fn<RequestListener>()
  const request = await serve(heard)
  const uncaught = vi.fn<(error: unknown) => void>()
  process.on('uncaughtException', uncaught)
  onTestFinished(() => void process.off('uncaughtException', uncaught))
  expect(await nodeTransport()(request({ signal: AbortSignal.abort() }))).toMatchObject({ ok: false, phase: 'aborted' })
  await new Promise((resolve) => setImmediate(resolve))
  expect(uncaught).not.toHaveBeenCalled()
  expect(heard).not.toHaveBeenCalled()
})

it('reads a packed body', async () => {
  const request = await serve((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(zipped))
  expect(await nodeTransport()(request())).toMatchObject({ ok: true, status: 200, text })
})

it('reads an empty body that claims to be packed, as redirects have it', async () => {
  const headers = { 'content-encoding': 'gzip', 'content-length': 0, location: 'https://new.example/' }
  const request = await serve((_, response) => response.writeHead(302, headers).end())
  expect(await nodeTransport()(request())).toMatchObject({ ok: true, status: 302, text: '', location: 'https://new.example/' })
})

it.each<[string, RequestListener]>([
  ['breaks off inside its packing', (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(zipped.subarray(0, 40))],
  ['breaks off with the connection', (_, response) => response.writeHead(200).write('{"res', () => response.destroy())],
  ['never begins', (_, response) => response.destroy()],
])('takes an answer for lost that %s', async (_, listener) => {
  const request = await serve(listener)
  expect(await nodeTransport()(request())).toMatchObject({ ok: false, phase: 'lost' })
})

it('gives up on a body that does not end', async () => {
  const request = await serve((_, response) => response.writeHead(200).write('{"res'))
  expect(await nodeTransport()(request({ timeoutMs: 100 }))).toMatchObject({ ok: false, phase: 'timeout' })
})

it('stops reading when the caller aborts, and leaves no listener behind', async () => {
  const controller = new AbortController()
  const request = await serve((_, response) => response.writeHead(200).write('{"res', () => controller.abort(new Error('enough'))))
  const added = vi.spyOn(controller.signal, 'addEventListener')
  const removed = vi.spyOn(controller.signal, 'removeEventListener')
  const answer = await nodeTransport()(request({ signal: controller.signal }))
  expect(answer).toMatchObject({ ok: false, phase: 'aborted', cause: { message: 'enough' } })
  expect(removed).toHaveBeenCalledTimes(added.mock.calls.length)
})

describe('a connection that cannot come about', () => {
  const serveTls = async (): Promise<number> => {
    const server = createTlsServer(loopbackCertificate).listen(0, '127.0.0.1')
    await once(server, 'listening')
    onTestFinished(() => void server.close())
    return (server.address() as AddressInfo).port
  }
  const to = (url: string): WireRequest => ({
    url,
    body: '{}',
    contentType: 'application/json',
    requestId: 'r1',
    timeoutMs: 5000,
    signal: undefined,
  })

  it('says which certificate to trust where nobody vouches for it', async () => {
    const answer = await nodeTransport()(to(`https://127.0.0.1:${await serveTls()}/rest/`))
    expect(answer).toMatchObject({
      phase: 'unsent',
      advice: expect.stringMatching(/DEPTH_ZERO_SELF_SIGNED_CERT.+nodeTransport\(\{ ca \}\)/),
    })
  })

  it('says where a certificate is another host’s', async () => {
    const answer = await nodeTransport({ ca: loopbackCertificate.cert })(to(`https://localhost:${await serveTls()}/rest/`))
    expect(answer).toMatchObject({ phase: 'unsent', advice: expect.stringContaining('ERR_TLS_CERT_ALTNAME_INVALID') })
  })

  it('says where a server speaks no TLS', async () => {
    const { url } = (await serve(() => undefined))()
    const answer = await nodeTransport()(to(url.replace('http:', 'https:')))
    expect(answer).toMatchObject({ phase: 'unsent', advice: expect.stringContaining('speaks no TLS') })
  })

  it('has no advice where trying again may help', async () => {
    expect(await nodeTransport()(to('https://127.0.0.1:9/rest/'))).toMatchObject({ phase: 'unsent', advice: undefined })
  })
})

it('knows that nothing was sent where no connection came to be', async () => {
  const request = await serve(() => undefined)
  expect(await nodeTransport()(request({ url: 'http://127.0.0.1:9/rest/1/abc/server.time' }))).toMatchObject({ phase: 'unsent' })
})
