import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createPortal, type Portal, type PortalOptions } from '../index.ts'
import { ask, form, json, testScope } from '../test-scope.ts'

let portal: Portal
const open = async (options: PortalOptions = {}): Promise<void> => {
  portal = await createPortal({ clock: 'virtual', scopes: [testScope], ...options })
}
beforeEach(() => open())
afterEach(() => portal.close())

const echo = async (path: string, init?: RequestInit): Promise<Record<string, unknown>> =>
  (await ask(portal, path, init)).body['result'] as Record<string, unknown>

describe('the envelope', () => {
  it('Field note 47: carries result and time in full', async () => {
    portal.limits.cost('test.null', 31.21)
    const response = await portal.fetch(`${portal.webhook}test.null`)
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(await response.json()).toEqual({
      result: null,
      time: {
        start: 1767603600,
        finish: 1767603600.03121,
        duration: 0.03121,
        processing: 0.03121,
        date_start: '2026-01-05T12:00:00+03:00',
        date_finish: '2026-01-05T12:00:00+03:00',
        operating_reset_at: 1767604200,
        operating: 0.03121,
      },
    })
  })

  it('Field note 47: leaves the operating members out when switched off', async () => {
    await portal.close()
    await open({ quirks: { operatingInTime: false }, utcOffsetSeconds: -12_600 })
    const { body } = await ask(portal, 'test.null')
    expect(Object.keys(body['time'] as object)).toEqual(['start', 'finish', 'duration', 'processing', 'date_start', 'date_finish'])
    expect(body['time']).toMatchObject({ date_start: '2026-01-05T05:30:00-03:30' })
  })

  it('puts total and next beside the rows, next only where more follow', async () => {
    expect((await ask(portal, 'test.list?count=51')).body).toMatchObject({ total: 51, next: 50 })
    const last = (await ask(portal, 'test.list?count=51&start=50')).body
    expect(last).toMatchObject({ result: [{ ID: '51' }], total: 51 })
    expect(last).not.toHaveProperty('next')
  })

  it('answers null for nothing', async () => {
    expect((await ask(portal, 'test.nothing')).body['result']).toBeNull()
  })

  it('answers XML when asked by the suffix, with <item> for elements of lists', async () => {
    const response = await portal.fetch(`${portal.webhook}test.user.xml`)
    expect(response.headers.get('content-type')).toBe('text/xml; charset=utf-8')
    expect(await response.text()).toMatch(
      /^<\?xml version="1.0" \?>\n<response><result><ID>7<\/ID><UF_DEPARTMENT><item>1<\/item><item>2<\/item><\/UF_DEPARTMENT><NAME>Zoë &amp; &quot;co&quot; &lt;x&gt;<\/NAME><ACTIVE>1<\/ACTIVE><\/result><time>/,
    )
    const refused = await portal.fetch(portal.webhook.replace(/\/1\//, '/2/') + 'test.user.xml')
    expect([refused.status, await refused.text()]).toEqual([
      401,
      '<?xml version="1.0" ?>\n<response><error>NO_AUTH_FOUND</error><error_description>Wrong authorization data</error_description></response>',
    ])
  })
})

describe('refusals', () => {
  it.each([
    ['an unknown code', '/rest/1/wrong/test.null', 401, 'NO_AUTH_FOUND'],
    ['no webhook and no token', '/rest/test.null', 401, 'NO_AUTH_FOUND'],
    ['an unknown method, whoever calls', '/rest/test.unknown?auth=x', 404, 'ERROR_METHOD_NOT_FOUND'],
    ['an unknown method of an unknown code', '/rest/1/wrong/test.unknown', 404, 'ERROR_METHOD_NOT_FOUND'],
    ['a batch of an unknown code', '/rest/1/wrong/batch', 401, 'NO_AUTH_FOUND'],
    ['an unknown code of REST 3.0', '/rest/api/1/wrong/test.null', 401, 'NO_AUTH_FOUND'],
  ])('%s', async (_, path, status, error) => {
    const response = await portal.fetch(portal.url + path)
    expect([response.status, await response.json()]).toEqual([status, expect.objectContaining({ error })])
  })

  it('a wrong user of a right code', async () => {
    const response = await portal.fetch(`${portal.webhook.replace('/1/', '/2/')}test.null`)
    expect([response.status, await response.json()]).toEqual([
      401,
      { error: 'NO_AUTH_FOUND', error_description: 'Wrong authorization data' },
    ])
  })

  it('an unknown method', async () => {
    expect(await ask(portal, 'test.unknown')).toEqual({
      status: 404,
      body: { error: 'ERROR_METHOD_NOT_FOUND', error_description: 'Method not found' },
    })
  })

  it('a webhook without the scope, but not for basic methods', async () => {
    await portal.close()
    await open({ webhooks: [{ userId: 5, code: 'abc', scopes: ['crm'] }] })
    expect(await ask(portal, 'test.null')).toEqual({
      status: 403,
      body: { error: 'insufficient_scope', error_description: 'The request requires higher privileges than provided by the webhook token' },
    })
    expect((await ask(portal, 'user.admin')).body['result']).toBe(false)
  })

  it('an expired webhook', async () => {
    await portal.close()
    await open({ webhooks: [{ userId: 1, code: 'abc', expiresAtMs: Date.parse('2026-01-05T10:00:00Z') }] })
    expect((await ask(portal, 'test.null')).status).toBe(200)
    portal.clock.advance('1h')
    expect((await ask(portal, 'test.null')).body['error']).toBe('NO_AUTH_FOUND')
  })

  it('errors of methods: empty, numeric and with more members', async () => {
    expect(await ask(portal, 'test.fail')).toEqual({ status: 400, body: { error: '', error_description: 'Not found' } })
    expect((await ask(portal, 'test.fail', json({ code: 0 }))).body['error']).toBe(0)
    expect((await ask(portal, 'test.fail?argument')).body).toMatchObject({ argument: 'ID' })
  })

  it('a bug of the emulator is a 500 and stands in the log with its stack', async () => {
    expect(await ask(portal, 'test.bug')).toMatchObject({ status: 500, body: { error: 'INTERNAL_SERVER_ERROR' } })
    expect(portal.requests.at(-1)?.failure).toMatch(/a bug of the emulator\n.*test-scope/)
  })

  it('a bug midway leaves neither rows nor files, handlers of any kind or events behind, alone and in a batch', async () => {
    await ask(portal, 'test.addFile')
    expect(await ask(portal, 'test.failMidway')).toMatchObject({ status: 500 })
    const cmd = ['test.failMidway', 'test.add', 'test.failMidway']
    expect((await ask(portal, 'batch', json({ cmd }))).body['result']).toMatchObject({ result: { 1: 1 } })
    expect((await ask(portal, 'test.count')).body['result']).toBe(1)
    expect((await ask(portal, 'test.files')).body['result']).toEqual([1])
    expect((await ask(portal, 'test.handlers')).body['result']).toEqual([0, 0, 0])
    expect([...portal.events].map(({ data }) => data)).toEqual([{ FIELDS: { ID: 1 } }])
  })

  it('plain http, when https is required', async () => {
    await portal.close()
    await open({ quirks: { httpsRequired: true } })
    expect((await ask(portal, 'test.null')).status).toBe(200)
    const response = await portal.fetch(`${portal.webhook.replace('https', 'http')}test.null`)
    expect([response.status, await response.json()]).toEqual([400, { error: 'INVALID_REQUEST', error_description: 'Https required' }])
  })

  it('paths outside /rest/ are not there', async () => {
    expect((await portal.fetch(`${portal.url}/company/`)).status).toBe(404)
  })
})

describe('parameters', () => {
  it('come from the query and from form, JSON and multipart bodies; the body wins', async () => {
    expect((await echo('test.echo?a[x]=1&b=2'))['all']).toEqual({ a: { x: '1' }, b: '2' })
    expect((await echo('test.echo?a=1&b=2', form('b=3&c[]=4')))['all']).toEqual({ a: '1', b: '3', c: ['4'] })
    expect((await echo('test.echo?a=1', json({ a: 2, b: null, c: [], d: true })))['all']).toEqual({ a: 2, b: null, c: [], d: true })
    const body = new FormData()
    body.append('fields[TITLE]', 'Zoë')
    body.append('files[0]', new Blob(['hi']), 'a "b".txt')
    expect((await echo('test.echo', { method: 'POST', body }))['all']).toEqual({ fields: { TITLE: 'Zoë' }, files: [['a "b".txt', 'aGk=']] })
  })

  it('a body of another type, or one that is no JSON, is not read', async () => {
    expect((await echo('test.echo', { method: 'POST', body: '{"a":1}', headers: { 'Content-Type': 'text/plain' } }))['all']).toEqual([])
    expect((await echo('test.echo', { ...json(0), body: '{"a":' }))['all']).toEqual([])
    expect((await echo('test.echo', json('text')))['all']).toEqual([])
  })

  it('a body that names no type is a form', async () => {
    expect((await echo('test.echo', { method: 'POST', body: new TextEncoder().encode('a[x]=1&b=2') }))['all']).toEqual({
      a: { x: '1' },
      b: '2',
    })
  })

  it('auth never reaches a method', async () => {
    expect((await echo('test.echo?auth=secret&a=1'))['all']).toEqual({ a: '1' })
    expect((await echo('test.echo', json({ auth: 'secret', a: 1 })))['positional']).toEqual([1])
    expect(JSON.stringify([...portal.requests])).not.toContain('secret')
  })

  it('are found in any case, the exact one first', async () => {
    expect((await ask(portal, 'test.get?VALUE=1')).body['result']).toBe('1')
    expect((await ask(portal, 'test.get?VALUE=1&value=2')).body['result']).toBe('2')
  })

  it('by position: query first, then body, and telemetry shifts them', async () => {
    expect((await echo('test.echo?0=123&1[TEXT]=x'))['positional']).toEqual(['123', { TEXT: 'x' }])
    expect((await echo('test.echo', json([123, { TEXT: 'x' }])))['positional']).toEqual([123, { TEXT: 'x' }])
    expect((await echo('test.echo?bx24_request_id=r', form('TASKID=123')))['positional']).toEqual(['r', '123'])
  })
})

describe('method names', () => {
  it('match in any case', async () => {
    expect((await ask(portal, 'TEST.Null')).status).toBe(200)
    expect((await ask(portal, 'tasks.flow.flow.get')).body['result']).toBe('flow')
  })

  it('but not those of tasks.flow.Flow when strict', async () => {
    await portal.close()
    await open({ quirks: { strictCase: true } })
    expect((await ask(portal, 'tasks.flow.flow.get')).status).toBe(404)
    expect((await ask(portal, 'tasks.flow.Flow.get')).status).toBe(200)
    expect((await ask(portal, 'TEST.NULL')).status).toBe(200)
  })
})

describe('Field note 46: serves the oddities of existing clients', () => {
  it('`[]` as an empty body', async () => {
    expect((await echo('test.echo', { ...json(0), body: '[]' }))['all']).toEqual([])
  })

  it('`//` before a method and a trailing slash', async () => {
    expect((await portal.fetch(`${portal.webhook}/test.null/`)).status).toBe(200)
    expect((await portal.fetch(`${portal.url}//rest//${portal.webhook.split('/rest/')[1]}/test.null.json/?a=1`)).status).toBe(200)
  })

  it('.json and percent-encoded method names', async () => {
    expect((await ask(portal, 'test.null.json')).status).toBe(200)
    expect((await ask(portal, encodeURIComponent('test.null').replaceAll('.', '%2E'))).status).toBe(200)
  })

  it('unknown query parameters', async () => {
    expect((await ask(portal, 'test.null?bx24_request_id=1&bx24_sdk_ver=2&bx24_sdk_type=3')).status).toBe(200)
  })

  it('percent-encoded $result references, in JSON and in forms', async () => {
    const command = 'test.get?value=%24result%5Ba%5D%5BUF_DEPARTMENT%5D%5B1%5D'
    const both = [
      await echo('batch', json({ cmd: { a: 'test.user', b: command } })),
      await echo('batch', form(`cmd[a]=test.user&cmd[b]=${encodeURIComponent(command)}`)),
    ]
    for (const batch of both) expect(batch['result']).toMatchObject({ b: 2 })
  })

  it('a GET batch of many kB', async () => {
    const text = 'x'.repeat(4000)
    const query = Array.from({ length: 50 }, (_, index) => `cmd[${index}]=${encodeURIComponent(`test.get?value=${text}`)}`).join('&')
    expect((await echo(`batch?${query}`))['result']).toEqual(Array.from({ length: 50 }, () => text))
  })

  it('an object with numeric keys as a list', async () => {
    expect((await echo('batch', json({ cmd: { 0: 'test.null', 1: 'test.user' } })))['result_error']).toEqual([])
    expect((await echo('test.echo?select[0]=ID&select[1]=TITLE'))['all']).toEqual({ select: ['ID', 'TITLE'] })
  })
})
