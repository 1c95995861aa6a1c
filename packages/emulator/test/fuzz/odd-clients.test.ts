import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPortal, type Portal } from '../../src/index.ts'

let portal: Portal
let port: number
let hook: string
let auth: string
beforeAll(async () => {
  portal = await createPortal({ data: 'empty', plan: 'none', apps: [{ clientId: 'local.1', clientSecret: 's' }] })
  port = (await portal.listen(0)).port
  hook = new URL(portal.webhook).pathname
  auth = portal.tokens.create({ userId: 1 }).access_token
  await speak(get(`${hook}crm.deal.add?fields[TITLE]=Lamp&fields[OPPORTUNITY]=5`))
  await speak(get(`${hook}tasks.task.add?fields[TITLE]=Call&fields[RESPONSIBLE_ID]=1`))
})
afterAll(() => portal.close())

describe('Field note 46: over a socket', () => {
  it.each<[string, () => string]>([
    ['a path with // and a slash at the end', () => get(`//rest//${hook.split('/rest/')[1]}/crm.deal.get.json/?id=1`)],
    ['a path that is percent-encoded', () => get(`${hook}crm%2Edeal%2Eget?id=%31`)],
    ['unknown parameters', () => get(`${hook}crm.deal.get?id=1&bx24_request_id=x&sessid=&_[]=1&=&&&a[`)],
    ['a query beside a JSON body', () => post(`${hook}crm.deal.get?id=7&bx24_sdk_type=x`, '{"id":1}')],
    ['a list instead of a map', () => post(`${hook}crm.deal.get?id=1`, '[]')],
    ['JSON under a charset, in capitals', () => post(`${hook}crm.deal.get`, '{"ID":"1"}', 'Application/JSON; Charset=UTF-8')],
    ['GET with a body', () => post(`${hook}crm.deal.get`, '{"id":1}').replace('POST', 'GET')],
    ['POST without a body or a length', () => `POST ${hook}crm.deal.get?id=1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`],
    [
      'Upgrade: h2c before a body',
      () => withLines(post(`${hook}crm.deal.get`, '{"id":1}'), 'Upgrade: h2c', 'HTTP2-Settings: AAMAAABkAAQAAP__'),
    ],
    ['who waits for 100 Continue', () => withLines(post(`${hook}crm.deal.get`, '{"id":1}'), 'Expect: 100-continue')],
    ['HTTP/1.0', () => `GET ${hook}crm.deal.get?id=1 HTTP/1.0\r\n\r\n`],
    ['a body in pieces of one letter', () => chunked(`${hook}crm.deal.get`, '{"id":1}')],
    ['a multipart form', () => multipart(`${hook}crm.deal.get`, 'id', '1')],
    [
      'a token in a header, one in a form',
      () => withLines(post('/rest/crm.deal.get', `id=1&auth=${auth}`, FORM), 'Authorization: Bearer x'),
    ],
  ])('serves %s', async (_, request) => {
    expect(await speak(request())).toMatchObject({ status: 200, body: { result: { ID: '1', TITLE: 'Lamp' } } })
  })

  it('serves a GET batch of 30 kB with percent-encoded references', async () => {
    const filler = 'x'.repeat(600)
    const commands = Array.from(
      { length: 49 },
      (_, index) => `cmd[c${index}]=${twice(`crm.deal.get?id=$result[first][0][ID]&x=${filler}`)}`,
    )
    const { status, body } = await speak(
      get(`${hook}batch.json?halt=0&cmd[first]=${twice('crm.deal.list?select[]=ID')}&${commands.join('&')}`),
    )
    const { result, result_error } = body['result'] as { result: Record<string, unknown>; result_error: unknown }
    expect([status, result_error, Object.keys(result).length]).toEqual([200, [], 50])
    expect(result['c48']).toMatchObject({ TITLE: 'Lamp' })
  })

  it('serves batches of REST 3.0 whose keys are numbers, with a token among them', async () => {
    const commands = { 0: { method: 'tasks.task.get', query: { id: 1, select: ['id', 'title'] } }, 1: { method: 'rest.scope.list' } }
    const { status, body } = await speak(post('/rest/api/batch/', JSON.stringify({ ...commands, auth })))
    expect([status, body['result']]).toMatchObject([200, [{ item: { id: 1, title: 'Call' } }, expect.anything()]])
  })

  it.each<[string, () => string]>([
    ['a list', () => post(`${hook}task.item.getdata`, '[1]')],
    ['numbers', () => get(`${hook}task.item.getdata?0=1`)],
    ['names in their order', () => post(`${hook}task.item.getdata`, 'TASKID=1', FORM)],
    ['any name', () => get(`${hook}task.item.getdata?whatever=1`)],
  ])('serves positional arguments as %s', async (_, request) => {
    expect(await speak(request())).toMatchObject({ status: 200, body: { result: { TITLE: 'Call' } } })
  })

  it('keeps the files of a multipart form as they are', async () => {
    const bytes = String.fromCharCode(0, 255, 13, 10, 45, 45)
    const file = `; filename="a;b.bin"\r\nContent-Type: application/octet-stream\r\n\r\n${bytes}\r\n--b\r\nContent-Disposition: form-data; name="data[NAME]"\r\n\r\na.bin`
    const request = multipart(`${hook}disk.storage.uploadfile?id=1`, 'fileContent', file, '')
    const { status, body } = await speak(request)
    expect([status, body['result']]).toMatchObject([200, { NAME: 'a.bin', SIZE: '6' }])
  })

  it('outlives those who speak nonsense, leave in the middle, or do not wait for the answer', async () => {
    const count = portal.requests.length
    expect((await speak('NONSENSE\r\n\r\n')).status).toBe(400)
    expect((await speak('GET / HTTP/1.1\r\nContent-Length: x\r\n\r\n')).status).toBe(400)
    await hangUp(post(`${hook}crm.deal.get`, '{"id":1}').slice(0, -4))
    expect(portal.requests.length).toBe(count)
    await hangUp(get(`${hook}crm.deal.list`))
    expect((await speak(get(`${hook}crm.deal.get?id=1`))).status).toBe(200)
    expect(portal.requests.filter(({ failure }) => failure !== undefined)).toEqual([])
  })

  it('answers requests that are sent together one after another', async () => {
    const both = get(`${hook}crm.deal.get?id=1`).replace('close', 'keep-alive') + get(`${hook}crm.deal.get?id=2`)
    const text = await exchange(both)
    expect([...text.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status)).toEqual(['200', '400'])
  })
})

const FORM = 'application/x-www-form-urlencoded'
const twice = (text: string): string => encodeURIComponent(text.replace('$result[first][0][ID]', '%24result%5Bfirst%5D%5B0%5D%5BID%5D'))

function get(path: string): string {
  return `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`
}

function post(path: string, body: string, type = 'application/json'): string {
  const lines = [`POST ${path} HTTP/1.1`, 'Host: x', 'Connection: close', `content-type: ${type}`, `Content-Length: ${body.length}`]
  return `${lines.join('\r\n')}\r\n\r\n${body}`
}

const withLines = (request: string, ...lines: readonly string[]): string => request.replace('\r\n\r\n', `\r\n${lines.join('\r\n')}\r\n\r\n`)

function chunked(path: string, body: string): string {
  const head = `POST ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`
  return (
    head +
    body
      .split('')
      .map((letter) => `1\r\n${letter}\r\n`)
      .join('') +
    '0\r\n\r\n'
  )
}

function multipart(path: string, name: string, value: string, gap = '\r\n\r\n'): string {
  return post(path, `--b\r\nContent-Disposition: form-data; name="${name}"${gap}${value}\r\n--b--\r\n`, 'multipart/form-data; boundary=b')
}

interface Spoken {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
}

async function speak(request: string): Promise<Spoken> {
  const text = (await exchange(request)).replace(/^HTTP\/1\.1 100 Continue\r\n\r\n/, '')
  const body = text.slice(text.indexOf('\r\n\r\n') + 4)
  return { status: Number(text.split(' ', 2)[1]), body: body.startsWith('{') ? (JSON.parse(body) as Spoken['body']) : {} }
}

/** Bytes as they are: latin1 on the way out. */
function exchange(request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(request, 'latin1'))
    socket
      .on('data', (part) => (answer += part.toString()))
      .on('end', () => resolve(answer))
      .on('error', reject)
  })
}

function hangUp(request: string): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(request, () => socket.destroy()))
    socket.on('close', () => setImmediate(resolve))
  })
}
