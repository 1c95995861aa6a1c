import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createPortal, type Portal } from '../index.ts'
import { form, json, testScope } from '../test-scope.ts'
import type { AppSpec } from './app-spec.ts'

const app: AppSpec = { clientId: 'local.1', clientSecret: 's', scope: ['test'], tokens: { access: 'A1', refresh: 'R1' } }
let portal: Portal
beforeEach(async () => {
  portal = await createPortal({ clock: 'virtual', scopes: [testScope], apps: [app], expiredTokens: ['OLD'] })
})
afterEach(() => portal.close())

const ask = async (path: string, init?: RequestInit): Promise<{ status: number; body: Record<string, unknown> }> => {
  const response = await portal.fetch(`${portal.url}/rest/${path}`, init)
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}
const use = (token: string, method = 'test.null'): ReturnType<typeof ask> => ask(`${method}?auth=${token}`)
const refused = (status: number, error: string, error_description: string): unknown => ({ status, body: { error, error_description } })

describe('a token', () => {
  it('is read from the query, from any body and from a bearer header; the body wins', async () => {
    expect((await ask('test.echo?auth=A1&a=1')).body['result']).toMatchObject({ all: { a: '1' }, positional: ['1'] })
    expect((await ask('test.get?auth=wrong', json({ auth: 'A1', value: 2 }))).body['result']).toBe(2)
    expect((await ask('test.get', form('auth=A1&value=3'))).body['result']).toBe('3')
    expect((await ask('test.get?value=4', { headers: { Authorization: 'Bearer A1' } })).body['result']).toBe('4')
    expect((await ask('test.get?auth=A1', json({ auth: 'wrong' }))).body['error']).toBe('invalid_token')
  })

  it('makes the caller the user of the token in the application', async () => {
    portal.users.set({ id: 5, isAdmin: false })
    const { access_token } = portal.tokens.create({ userId: 5 })
    expect((await use(access_token, 'user.admin')).body['result']).toBe(false)
    expect((await use('A1', 'user.admin')).body['result']).toBe(true)
    portal.users.set({ id: 5, isAdmin: true })
    expect((await use(access_token, 'user.admin')).body['result']).toBe(true)
    expect(portal.requests.at(-1)?.caller).toEqual({ kind: 'app', userId: 5, clientId: 'local.1' })
  })

  it('serves batches, and both versions of the API', async () => {
    const body = { auth: 'A1', cmd: { a: 'test.get?value=1&auth=wrong', b: 'app.info' } }
    expect((await ask('batch', json(body))).body['result']).toMatchObject({ result: { a: '1', b: { CODE: 'local.1' } } })
    expect((await ask('api/rest.scope.list', json({ auth: 'A1' }))).status).toBe(200)
    expect(await ask('api/rest.scope.list', json({ auth: 'OLD' }))).toEqual(
      refused(401, 'expired_token', 'The access token provided has expired.'),
    )
  })

  it('lets a webhook in the path be', async () => {
    expect((await portal.fetch(`${portal.webhook}test.null?auth=wrong`)).status).toBe(200)
  })

  it('may be good for some requests only', async () => {
    const { access_token } = portal.tokens.create({ uses: 2 })
    expect([(await use(access_token)).status, (await use(access_token)).status, (await use(access_token)).body['error']]).toEqual([
      200,
      200,
      'expired_token',
    ])
  })

  it('is billed to its application, whoever uses it', async () => {
    portal.limits.cost('test.null', 481_000)
    expect((await use('A1')).status).toBe(200)
    expect((await use(portal.tokens.create().access_token)).body['error']).toBe('OPERATION_TIME_LIMIT')
    portal.apps.add({ clientId: 'app.2', clientSecret: 's' })
    expect((await use(portal.tokens.create({ clientId: 'app.2' }).access_token)).status).toBe(200)
  })
})

describe('is refused', () => {
  it.each<[string, () => void, unknown]>([
    ['when it expired', () => portal.clock.advance('1h'), refused(401, 'expired_token', 'The access token provided has expired.')],
    ['when all expired', () => portal.tokens.expireAll(), refused(401, 'expired_token', 'The access token provided has expired.')],
    ['when it was revoked', () => void portal.tokens.revoke('A1'), refused(401, 'invalid_token', 'Unable to get application by token')],
    [
      'when a local app was deleted',
      () => void portal.apps.remove('local.1'),
      refused(401, 'APPLICATION_NOT_FOUND', 'Application not found'),
    ],
    [
      'when an app of the market was uninstalled',
      () => {
        portal.apps.add({ ...app, kind: 'market' })
        portal.apps.remove('local.1')
      },
      refused(401, 'ERROR_OAUTH', 'Application not installed'),
    ],
    [
      'when the app is not paid for',
      () => portal.apps.add({ ...app, paidUntilMs: 0 }),
      refused(401, 'PAYMENT_REQUIRED', 'Subscription has been ended'),
    ],
    [
      'when its user was dismissed',
      () => portal.users.set({ id: 1, isActive: false }),
      refused(401, 'authorization_error', 'Unable to authorize user'),
    ],
    [
      'when its user may not use the app',
      () => portal.apps.add({ ...app, allowedUserIds: [2] }),
      refused(403, 'user_access_error', 'The user does not have access to the application'),
    ],
    [
      'without the scope',
      () => portal.apps.add({ ...app, scope: ['crm'] }),
      refused(403, 'insufficient_scope', 'The request requires higher privileges than provided by the access token'),
    ],
  ])('%s', async (_, arrange, answer) => {
    expect((await use('A1')).status).toBe(200)
    arrange()
    expect(await use('A1')).toEqual(answer)
  })

  it('when it is none', async () => {
    const noAuth = refused(401, 'NO_AUTH_FOUND', 'Wrong authorization data')
    expect(await ask('test.null')).toEqual(noAuth)
    expect(await ask('test.null?auth=')).toEqual(noAuth)
    expect(await ask('test.null', json({ auth: ['A1'] }))).toEqual(noAuth)
    expect((await use('OLD')).body['error']).toBe('expired_token')
  })

  it('but not after a reset', async () => {
    portal.tokens.revoke('A1')
    portal.apps.remove('local.1')
    portal.apps.add({ clientId: 'app.2', clientSecret: 's' })
    portal.reset()
    expect([(await use('A1')).status, (await use('OLD')).status, portal.apps.all.length]).toEqual([200, 401, 1])
  })

  it('from before an application was installed again', async () => {
    portal.apps.remove('local.1')
    portal.apps.add({ clientId: 'local.1', clientSecret: 's' })
    expect((await use('A1')).body['error']).toBe('invalid_token')
  })
})

describe('what applications are told and keep', () => {
  it('app.info tells of the application, its payment and the licence', async () => {
    portal.apps.add({ ...app, kind: 'market', status: 'T', version: 4, installed: false, paidUntilMs: portal.clock.now() + 36 * 3_600_000 })
    portal.setLicense('de_ent10000')
    const info = {
      ID: 1,
      CODE: 'local.1',
      VERSION: 4,
      STATUS: 'T',
      INSTALLED: false,
      PAYMENT_EXPIRED: 'N',
      DAYS: 1,
      LANGUAGE_ID: 'en',
      LICENSE: 'de_ent10000',
      LICENSE_TYPE: 'ent10000',
      LICENSE_FAMILY: 'ent',
    }
    const token = portal.tokens.create({ lifetimeMs: 1e9 }).access_token
    expect((await use(token, 'app.info')).body['result']).toEqual(info)
    portal.clock.advance('3d')
    expect((await use(token, 'app.info')).body['result']).toEqual({ ...info, PAYMENT_EXPIRED: 'Y', DAYS: -2 })
  })

  it('options of the application and of each of its users', async () => {
    portal.users.set({ id: 5 })
    const employee = portal.tokens.create({ userId: 5 }).access_token
    const set = (auth: string, method: string, options: unknown): ReturnType<typeof ask> => ask(method, json({ auth, options }))
    expect((await set('A1', 'app.option.set', { color: 'red', size: 3 })).body['result']).toBe(true)
    expect((await set(employee, 'user.option.set', { color: 'blue' })).body['result']).toBe(true)
    expect((await use(employee, 'app.option.get')).body['result']).toEqual({ color: 'red', size: 3 })
    expect((await use(employee, 'user.option.get')).body['result']).toEqual({ color: 'blue' })
    expect((await use('A1', 'user.option.get')).body['result']).toEqual([])
    expect((await ask('app.option.get', json({ auth: 'A1', option: 'size' }))).body['result']).toBe(3)
    expect((await ask('app.option.get', json({ auth: 'A1', option: 'none' }))).body['result']).toBe(null)
    expect(await set(employee, 'app.option.set', { a: 1 })).toEqual(refused(400, 'AccessException', 'Administrator authorization required'))
    expect(await set('A1', 'app.option.set', {})).toEqual(refused(400, 'ArgumentNullException', 'options is empty'))
    expect((await portal.fetch(`${portal.webhook}app.option.get`)).status).toBe(400)
  })
})

it('refuses apps and users that it does not understand, without showing a secret', () => {
  const add = (spec: unknown) => (): void => portal.apps.add(spec as AppSpec)
  expect(add({ clientId: 'a' })).toThrow('An app needs "clientSecret".')
  expect(add({ ...app, scop: [] })).toThrow('An app has no "scop". Known: clientId,')
  expect(add({ ...app, redirectUri: 'here' })).toThrow('"redirectUri" of an app is a URL.')
  expect(add({ ...app, tokens: { access: 'secret' } })).toThrow(/^"tokens" of an app is \{"access", "refresh", "userId"\?\}\.$/)
  expect(() => portal.users.set({ id: 0 })).toThrow('at least 1, got 0')
  expect(() => portal.tokens.create({ clientId: 'nobody' })).toThrow('no app "nobody"')
  expect(() => portal.tokens.configure({ refreshGraceMs: -1 })).toThrow('"refreshGraceMs" is a number of at least 0, got -1.')
})
