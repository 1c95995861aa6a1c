import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createPortal, type Portal, type PortalOptions } from '../index.ts'
import { ask } from '../test-scope.ts'
import { askV3, refusalOf, v3Url } from './test-v3.ts'

let portal: Portal
const open = async (options: PortalOptions = {}): Promise<void> => {
  portal = await createPortal({ clock: 'virtual', data: 'empty', ...options })
}
beforeEach(() => open())
afterEach(() => portal.close())

const task = { fields: { title: 'A', creatorId: 1, responsibleId: 1 } }
const reopen = async (options: PortalOptions): Promise<void> => {
  await portal.close()
  await open(options)
}

describe('the envelope', () => {
  it('carries result and the same time as the classic API', async () => {
    const { status, body } = await askV3(portal, 'tasks.task.list')
    expect(status).toBe(200)
    expect(body).toEqual({ result: { items: [] }, time: expect.objectContaining({ start: 1767603600, operating: 0.001 }) })
    expect(Object.keys(body.time as object)).toEqual(Object.keys((await ask(portal, 'server.time')).body['time'] as object))
  })

  it('is left out of the OpenAPI document, under both of its names, with GET as with POST', async () => {
    const { body } = await askV3(portal, 'rest.documentation.openapi')
    expect(body).toMatchObject({ openapi: '3.0.0', info: { title: 'Bitrix24 REST V3 API', version: '1.0.0' } })
    expect(await (await portal.fetch(v3Url(portal, 'documentation'))).json()).toEqual(body)
  })
})

describe('the body', () => {
  const send = async (contentType: string, body: string | Uint8Array<ArrayBuffer>): Promise<unknown> =>
    refusalOf({
      ...(await portal
        .fetch(v3Url(portal, 'tasks.task.list'), { method: 'POST', headers: { 'Content-Type': contentType }, body })
        .then(async (response) => ({ status: response.status, headers: response.headers, body: (await response.json()) as object }))),
    })

  it.each([
    ['a form', 'application/x-www-form-urlencoded', 'a=1'],
    ['broken JSON', 'application/json', '{"a":'],
    ['half a character', 'application/json', String.raw`{"a":"\ud800"}`],
    ['a scalar', 'application/json', '5'],
    ['null', 'application/json', 'null'],
    ['what PHP finds too deep', 'application/json', '['.repeat(600) + ']'.repeat(600)],
  ])('is refused as %s', async (_, type, body) => {
    expect(await send(type, body)).toEqual([400, 'INVALIDJSONEXCEPTION'])
  })

  it('is refused as text that is not UTF-8', async () => {
    expect(await send('application/json', Uint8Array.from(Buffer.from('{"a":"\xff"}', 'latin1')))).toEqual([400, 'INVALIDJSONEXCEPTION'])
  })

  it.each([
    ['nothing', ''],
    ['an empty list', '[]'],
    ['what PHP can just read', `{"a":${'['.repeat(510)}${']'.repeat(510)}}`],
  ])('may be %s', async (_, body) => {
    expect(await send('application/json; charset=utf-8', body)).toEqual([200, undefined])
  })

  it('is all that is read: not the query', async () => {
    await askV3(portal, 'tasks.task.add', task)
    const response = await portal.fetch(v3Url(portal, 'tasks.task.get?id=1'))
    expect([response.status, await response.json()]).toEqual([
      400,
      {
        error: {
          code: 'BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION',
          message: 'Error during request object validation',
          validation: [{ message: 'Required field `id` is not specified', field: 'id' }],
        },
      },
    ])
  })
})

describe('methods', () => {
  it('of one version are not those of the other', async () => {
    expect(refusalOf(await askV3(portal, 'crm.deal.list'))).toEqual([404, 'METHODNOTFOUNDEXCEPTION'])
    expect(await ask(portal, 'main.eventlog.list')).toMatchObject({ status: 404, body: { error: 'ERROR_METHOD_NOT_FOUND' } })
    await askV3(portal, 'tasks.task.add', task)
    expect(await ask(portal, 'tasks.task.get?taskId=1')).toMatchObject({ body: { result: { task: { id: '1' } } } })
    expect((await askV3(portal, 'tasks.task.get', { id: 1 })).body).toMatchObject({ result: { item: { id: 1 } } })
  })

  it('that are documented only check their parameters and own up', async () => {
    await reopen({ scopes: [] })
    expect(refusalOf(await askV3(portal, 'note.collection.get'))).toEqual([400, 'VALIDATION_REQUESTVALIDATIONEXCEPTION'])
    const { status, body } = await askV3(portal, 'note.collection.get', { id: 1 })
    expect([status, body]).toEqual([
      501,
      { error: { code: 'NOT_EMULATED', message: 'note.collection.get is documented, but not emulated.' } },
    ])
  })

  it('want their scope; tasks open to task as well', async () => {
    await reopen({ webhooks: [{ userId: 1, code: 'a', scopes: ['task'] }] })
    expect((await askV3(portal, 'tasks.task.list')).status).toBe(200)
    expect(refusalOf(await askV3(portal, 'main.eventlog.list'))).toEqual([403, 'INSUFFICIENTSCOPEEXCEPTION'])
  })

  it('are told with the scopes that open them', async () => {
    const { body } = await askV3(portal, 'rest.scope.list')
    expect(body.result).toMatchObject({
      main: expect.arrayContaining(['main.eventlog.tail']),
      tasks: expect.arrayContaining(['tasks.task.get', 'tasks.task.result.list']),
      note: expect.arrayContaining(['note.file.add']),
    })
  })
})

describe('authorisation and limits', () => {
  const unknown = async (): Promise<unknown> => (await portal.fetch(`${portal.url}/rest/api/1/wrong/tasks.task.list`)).json()

  it('refuse in the shape of the classic API', async () => {
    expect(await unknown()).toEqual({ error: 'NO_AUTH_FOUND', error_description: 'Wrong authorization data' })
  })

  it('refuse in the shape of REST 3.0 when switched', async () => {
    await reopen({ quirks: { v3AuthErrorShape: 'v3' } })
    expect(await unknown()).toEqual({ error: { code: 'NO_AUTH_FOUND', message: 'Wrong authorization data' } })
  })

  it('take the token of an application from the body, the query or a header', async () => {
    await reopen({ apps: [{ clientId: 'local.1', clientSecret: 's' }] })
    const auth = portal.tokens.create({ lifetimeMs: Infinity }).access_token
    const url = `${portal.url}/rest/api/tasks.task.add`
    const post = async (path: string, body: unknown, headers: Record<string, string> = {}): Promise<number> =>
      (
        await portal.fetch(path, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', ...headers },
          body: JSON.stringify(body),
        })
      ).status
    expect(await post(url, { ...task, auth })).toBe(200)
    expect(await post(`${url}?auth=${auth}`, task)).toBe(200)
    expect(await post(url, task, { Authorization: `Bearer ${auth}` })).toBe(200)
    expect(await post(url, { ...task, auth: 'wrong' })).toBe(401)
  })

  it('count both versions together', async () => {
    for (let index = 0; index < 25; index++) {
      await ask(portal, 'server.time')
      await askV3(portal, 'tasks.task.list')
    }
    expect(await askV3(portal, 'tasks.task.list')).toMatchObject({ status: 503, body: { error: 'QUERY_LIMIT_EXCEEDED' } })
    portal.clock.advance('10s')
    portal.limits.setOperatingSeconds(1)
    portal.limits.cost('tasks.task.list', 1500)
    await ask(portal, 'tasks.task.list')
    expect(await askV3(portal, 'tasks.task.list')).toMatchObject({ status: 429, body: { error: 'OPERATION_TIME_LIMIT' } })
  })
})

describe('faults', () => {
  it('strike before the method and after it', async () => {
    portal.faults.next('tasks.task.add', { status: 502 })
    expect((await portal.fetch(v3Url(portal, 'tasks.task.add'))).status).toBe(502)
    portal.faults.next('tasks.task.add', { dropConnection: true, afterCommit: true })
    await expect(askV3(portal, 'tasks.task.add', task)).rejects.toThrow('fetch failed')
    expect((await askV3(portal, 'tasks.task.list')).body.result).toEqual({ items: [{ id: 1 }] })
  })

  it('with an error speak the language of the endpoint', async () => {
    portal.faults.next('tasks.*', { error: 'BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION', description: 'Access denied', status: 403 })
    expect(await askV3(portal, 'tasks.task.list')).toMatchObject({
      status: 403,
      body: { error: { code: 'BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION', message: 'Access denied' } },
    })
    portal.faults.next('tasks.*', { error: 'expired_token', description: 'Expired', status: 401 })
    expect((await askV3(portal, 'tasks.task.list')).body).toEqual({ error: 'expired_token', error_description: 'Expired' })
  })

  it('leave time out', async () => {
    portal.faults.next('tasks.*', { withoutTime: true })
    expect((await askV3(portal, 'tasks.task.list')).body).toEqual({ result: { items: [] } })
  })
})

it('the log tells which endpoint was asked', async () => {
  await ask(portal, 'tasks.task.list')
  await askV3(portal, 'tasks.task.get', { id: 7 })
  expect(portal.requests.map(({ version, method, params, errorCode }) => ({ version, method, params, errorCode }))).toEqual([
    { version: 'v1', method: 'tasks.task.list', params: {}, errorCode: undefined },
    { version: 'v3', method: 'tasks.task.get', params: { id: 7 }, errorCode: 'BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION' },
  ])
})
