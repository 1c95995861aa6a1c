import { request as httpRequest, Agent } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { connect } from 'node:net'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createPortal, type Portal } from '../index.ts'
import { json, testScope } from '../test-scope.ts'
import { toOrigin } from './listen.ts'

let portal: Portal
beforeEach(async () => {
  portal = await createPortal({ scopes: [testScope], plan: 'none' })
})
afterEach(() => portal.close())

it('serves where it listens, and says so in its URLs', async () => {
  const before = portal.webhook
  const { url, port, certificate } = await portal.listen(0)
  expect([url, certificate]).toEqual([`http://127.0.0.1:${port}`, undefined])
  expect(portal.webhook).toBe(before.replace('https://portal.example', url))
  const response = await fetch(`${portal.webhook}test.get`, json({ value: 'Zoë' }))
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
  expect(await response.json()).toMatchObject({ result: 'Zoë', time: { operating: 0.001 } })
  expect(await (await fetch(`${portal.admin}clock`)).json()).toHaveProperty('now')
  expect(portal.requests.at(-1)).toMatchObject({ method: 'test.get', parallel: 1 })
})

it.each([
  ['127.0.0.1', 80, false, 'http://127.0.0.1'],
  ['127.0.0.1', 443, true, 'https://127.0.0.1'],
  ['127.0.0.1', 80, true, 'https://127.0.0.1:80'],
  ['::1', 8024, false, 'http://[::1]:8024'],
])('calls itself at %s, port %d (tls %s) %s', (host, port, tls, origin) => {
  expect(toOrigin(host, port, tls).origin).toBe(origin)
})

it('listens once', async () => {
  const { url } = await portal.listen(0)
  await expect(portal.listen(0)).rejects.toThrow(url)
})

it('Field note 47: keeps connections alive', async () => {
  await portal.listen(0)
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const sockets = new Set<unknown>()
  for (let index = 0; index < 3; index++) {
    await new Promise<void>((resolve, reject) => {
      const request = httpRequest(`${portal.webhook}test.null`, { agent }, (response) => response.resume().on('end', () => resolve()))
      request.on('socket', (socket) => sockets.add(socket)).on('error', reject)
      request.end()
    })
  }
  agent.destroy()
  expect(sockets.size).toBe(1)
})

it('Field note 46: ignores Upgrade: h2c', async () => {
  const { port } = await portal.listen(0)
  const answer = await speak(
    port,
    `GET ${new URL(portal.webhook).pathname}test.null HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, close, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n\r\n`,
  )
  expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n[^]*"result":null/)
})

it('Field note 46: takes GET batches of hundreds of kB', async () => {
  await portal.listen(0)
  const query = Array.from({ length: 50 }, (_, index) => `cmd[c${index}]=test.get%3Fvalue%3D${'x'.repeat(6000)}`).join('&')
  const response = await fetch(`${portal.webhook}batch?${query}`)
  expect(Object.keys((await response.json()).result.result)).toHaveLength(50)
})

it('takes bodies in pieces, multipart and without a length', async () => {
  await portal.listen(0)
  const body = new FormData()
  body.append('value', new Blob([new Uint8Array([0, 255, 13, 10])]), 'b.bin')
  expect(await (await fetch(`${portal.webhook}test.get`, { method: 'POST', body })).json()).toMatchObject({ result: ['b.bin', 'AP8NCg=='] })
  const stream = new ReadableStream({
    start(controller) {
      for (const part of ['{"val', 'ue":', '5}']) controller.enqueue(new TextEncoder().encode(part))
      controller.close()
    },
  })
  const chunked = await fetch(`${portal.webhook}test.get`, { ...json(0), body: stream, duplex: 'half' } as RequestInit)
  expect(await chunked.json()).toMatchObject({ result: 5 })
})

it('breaks connections as planned, and serves the next request', async () => {
  await portal.listen(0)
  portal.faults.next('test.add', { dropConnection: true, afterCommit: true })
  await expect(fetch(`${portal.webhook}test.add`)).rejects.toThrow(TypeError)
  portal.faults.next('test.add', { dropConnection: true, truncate: 12 })
  const broken = await fetch(`${portal.webhook}test.add`)
  expect(broken.status).toBe(200)
  await expect(broken.text()).rejects.toThrow(TypeError)
  expect(await (await fetch(`${portal.webhook}test.count`)).json()).toMatchObject({ result: 2 })
})

it('sends redirects with their target', async () => {
  await portal.listen(0)
  portal.faults.next('*', { redirect: 'http://127.0.0.1:9' })
  const response = await fetch(`${portal.webhook}test.get?value=1`, { redirect: 'manual' })
  expect([response.status, response.headers.get('location')]).toEqual([
    302,
    `http://127.0.0.1:9${new URL(portal.webhook).pathname}test.get?value=1`,
  ])
})

it('answers pages of other origins', async () => {
  await portal.listen(0)
  const preflight = await fetch(`${portal.webhook}test.null`, { method: 'OPTIONS' })
  expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([204, '*'])
  expect((await fetch(`${portal.webhook}test.null`)).headers.get('access-control-allow-origin')).toBe('*')
})

it('listens with TLS under a certificate for localhost and 127.0.0.1', async () => {
  const { url, port, certificate } = await portal.listen(0, { tls: true })
  expect(url).toBe(`https://127.0.0.1:${port}`)
  for (const host of ['127.0.0.1', 'localhost']) {
    const status = await new Promise((resolve, reject) => {
      const target = `${portal.webhook.replace('127.0.0.1', host)}test.null`
      httpsRequest(target, { ca: certificate, agent: false, family: 4 }, (response) => resolve(response.resume().statusCode))
        .on('error', reject)
        .end()
    })
    expect(status).toBe(200)
  }
})

it('a taken port is an error', async () => {
  const { port } = await portal.listen(0)
  const other = await createPortal({ scopes: [testScope] })
  await expect(other.listen(port)).rejects.toMatchObject({ code: 'EADDRINUSE' })
  await other.close()
})

function speak(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    socket
      .on('data', (part) => (answer += part.toString()))
      .on('end', () => resolve(answer))
      .on('error', reject)
  })
}

it('answers a request for the whole URL, as proxies send it', async () => {
  const { port } = await portal.listen(0)
  const status = await new Promise((resolve, reject) => {
    const request = httpRequest({ port, path: `${portal.webhook}test.null` }, (response) => resolve(response.resume().statusCode))
    request.on('error', reject).end()
  })
  expect([status, portal.requests.at(-1)?.method]).toEqual([200, 'test.null'])
})
