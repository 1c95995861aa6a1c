import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { AppSpec } from '../apps/app-spec.ts'
import { createPortal, type Portal, type PortalOptions } from '../index.ts'
import { form, json, testScope } from '../test-scope.ts'

const app: AppSpec = {
  clientId: 'local.1',
  clientSecret: 'secret',
  scope: ['crm', 'test'],
  redirectUri: 'https://app.example/back?tab=1',
  tokens: { access: 'A1', refresh: 'R1' },
}
let portal: Portal
const open = async (options: PortalOptions = {}): Promise<void> => {
  portal = await createPortal({ clock: 'virtual', scopes: [testScope], apps: [app], ...options })
}
beforeEach(() => open())
afterEach(() => portal.close())

interface Answer {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
}
type Query = Readonly<Record<string, string>>

const read = async (response: Response): Promise<Answer> => ({ status: response.status, body: (await response.json()) as Answer['body'] })
const KEYS = { client_id: 'local.1', client_secret: 'secret' }
const token = async (query: Query, base = `${portal.oauth}oauth/token/`): Promise<Answer> =>
  read(await portal.fetch(`${base}?${new URLSearchParams({ ...KEYS, ...query }).toString()}`))
const refresh = (text: unknown, query: Query = {}): Promise<Answer> =>
  token({ grant_type: 'refresh_token', refresh_token: String(text), ...query })
const authorize = (query: Query): Promise<Response> =>
  portal.fetch(`${portal.url}/oauth/authorize/?${new URLSearchParams({ client_id: 'local.1', ...query }).toString()}`)
const codeFor = async (user: string): Promise<string> =>
  new URL((await authorize({ user })).headers.get('location') ?? '').searchParams.get('code') ?? ''
const call = (auth: unknown): Promise<Answer> => portal.fetch(`${portal.url}/rest/test.null`, json({ auth })).then(read)

describe('the authorisation page', () => {
  it('returns to the application with a code and the portal, as documented', async () => {
    const response = await authorize({ user: '1', state: 'x y&z' })
    const back = new URL(response.headers.get('location')!)
    expect(response.status).toBe(302)
    expect(back.href).toMatch(/^https:\/\/app\.example\/back\?tab=1&code=[a-z0-9]{32}&state=/)
    expect(back.search).toContain('scope=crm%2Ctest')
    expect(Object.fromEntries(back.searchParams)).toMatchObject({
      tab: '1',
      state: 'x y&z',
      domain: 'portal.example',
      member_id: portal.memberId,
      server_domain: 'oauth.example',
    })
  })

  it('asks who it is, keeps what it was asked with, and lets in whom it was told', async () => {
    portal.users.set({ id: 7, name: 'Kim <b>', isAdmin: true })
    portal.users.set({ id: 8, name: 'Gone', isActive: false })
    const page = await (await authorize({ state: '"><script>' })).text()
    expect(page).toContain('<option value="7">Kim &lt;b&gt;, administrator</option>')
    expect(page).toContain('name="state" value="&quot;&gt;&lt;script&gt;"')
    expect(page).not.toContain('Gone')
    const response = await portal.fetch(`${portal.url}/oauth/authorize/`, form('client_id=local.1&user=7'))
    const code = new URL(response.headers.get('location')!).searchParams.get('code')!
    expect((await token({ grant_type: 'authorization_code', code })).body['user_id']).toBe(7)
  })

  it('shows the code of an application that has no address', async () => {
    portal.apps.add({ clientId: 'app.2', clientSecret: 's' })
    const response = await authorize({ client_id: 'app.2', user: '1' })
    const [, code] = /<code>(\w{32})<\/code>/.exec(await response.text())!
    expect((await token({ grant_type: 'authorization_code', client_id: 'app.2', client_secret: 's', code: code! })).status).toBe(200)
  })

  it.each<[string, Query, () => void]>([
    ['an unknown application', { client_id: 'nobody' }, () => undefined],
    ['a removed application', {}, () => void portal.apps.remove('local.1')],
    ['an application that is not paid for', {}, () => portal.apps.add({ ...app, paidUntilMs: 0 })],
    ['an unknown user', { user: '99' }, () => portal.users.set({ id: 99, isActive: false })],
    ['a user who may not use it', { user: '1' }, () => portal.apps.add({ ...app, allowedUserIds: [2] })],
  ])('shows errors and never redirects them: %s', async (_, query, arrange) => {
    arrange()
    const response = await authorize(query)
    expect([response.status, response.headers.get('location')]).toEqual([400, null])
    expect(await response.text()).toContain('<h1>No access</h1>')
  })
})

describe('a code', () => {
  it('is exchanged for a pair, with every member of both documented samples', async () => {
    const { status, body } = await token({ grant_type: 'authorization_code', code: await codeFor('1') })
    expect(status).toBe(200)
    expect(body).toEqual({
      access_token: expect.stringMatching(/^[0-9a-f]{70}$/),
      refresh_token: expect.stringMatching(/^[0-9a-f]{70}$/),
      expires: portal.clock.now() / 1000 + 3600,
      expires_in: 3600,
      client_endpoint: 'https://portal.example/rest/',
      server_endpoint: `${portal.oauth}rest/`,
      domain: 'oauth.example',
      member_id: portal.memberId,
      scope: 'crm,test',
      status: 'L',
      user_id: 1,
    })
    expect(await call(body['access_token'])).toMatchObject({ status: 200 })
  })

  it('is good once, for 30 seconds, and for its application', async () => {
    portal.apps.add({ clientId: 'app.2', clientSecret: 's' })
    const code = await codeFor('1')
    expect((await token({ grant_type: 'authorization_code', code })).status).toBe(200)
    const refused = { status: 400, body: { error: 'invalid_grant' } }
    expect(await token({ grant_type: 'authorization_code', code })).toEqual(refused)
    const late = await codeFor('1')
    portal.clock.advance('30s')
    expect(await token({ grant_type: 'authorization_code', code: late })).toEqual(refused)
    const own = { grant_type: 'authorization_code', code: await codeFor('1') }
    expect(await token({ ...own, client_id: 'app.2', client_secret: 's' })).toEqual(refused)
  })
})

describe('renewal', () => {
  it('takes the fixed pair, by GET and POST, at the server and through the portal', async () => {
    const first = await refresh('R1')
    const second = await refresh(first.body['refresh_token'])
    const query = new URLSearchParams({ ...KEYS, grant_type: 'refresh_token', refresh_token: String(second.body['refresh_token']) })
    const third = await read(await portal.fetch(`${portal.url}/oauth/token/`, form(query.toString())))
    const fourth = await read(
      await portal.fetch(
        `${portal.oauth}token`,
        json({ ...KEYS, grant_type: 'refresh_token', refresh_token: third.body['refresh_token'] }),
      ),
    )
    expect([first, second, third, fourth].map(({ status }) => status)).toEqual([200, 200, 200, 200])
    for (const { body } of [first, second, third, fourth]) expect((await call(body['access_token'])).status).toBe(200)
    expect((await call('A1')).status).toBe(200)
  })

  it('ends the old refresh token at once, or after the grace that was given', async () => {
    expect((await refresh('R1')).status).toBe(200)
    expect(await refresh('R1')).toEqual({ status: 400, body: { error: 'invalid_grant' } })
    portal.reset()
    portal.tokens.configure({ refreshGraceMs: 5000 })
    expect((await refresh('R1')).status).toBe(200)
    portal.clock.advance(3000)
    expect((await refresh('R1')).status).toBe(200)
    portal.clock.advance(2000)
    expect((await refresh('R1')).status).toBe(400)
  })

  it('ends with the life of the refresh token', async () => {
    portal.clock.advance('180d')
    expect((await refresh('R1')).status).toBe(400)
    await portal.close()
    await open({ refreshLifetimeDays: 30 })
    portal.clock.advance('29d')
    expect((await refresh('R1')).status).toBe(200)
    portal.reset()
    portal.clock.advance('30d')
    expect((await refresh('R1')).status).toBe(400)
  })
})

describe('errors, with the statuses that other clients have seen', () => {
  it.each<[string, Query, number, Record<string, string>]>([
    ['no grant type', { grant_type: '' }, 400, { error: 'invalid_request', error_description: 'No "grant_type" parameter found' }],
    [
      'another grant type',
      { grant_type: 'password' },
      400,
      { error: 'invalid_request', error_description: 'Invalid "grant_type" parameter' },
    ],
    [
      'a member of every object',
      { grant_type: 'constructor' },
      400,
      { error: 'invalid_request', error_description: 'Invalid "grant_type" parameter' },
    ],
    [
      'no refresh token',
      { grant_type: 'refresh_token' },
      400,
      { error: 'invalid_request', error_description: 'No "refresh_token" parameter found' },
    ],
    ['an unknown refresh token', { grant_type: 'refresh_token', refresh_token: 'x' }, 400, { error: 'invalid_grant' }],
    ['a wrong secret', { grant_type: 'refresh_token', refresh_token: 'R1', client_secret: 'x' }, 400, { error: 'invalid_client' }],
    ['an unknown application', { grant_type: 'authorization_code', code: 'x', client_id: 'x' }, 200, { error: 'wrong_client' }],
    [
      'an unknown application that renews',
      { grant_type: 'refresh_token', refresh_token: 'R1', client_id: 'x' },
      200,
      { error: 'wrong_client' },
    ],
    [
      'more scopes than granted',
      { grant_type: 'refresh_token', refresh_token: 'R1', scope: 'crm disk' },
      403,
      { error: 'invalid_scope', error_description: 'Given scope exceeds permissions associated with given grant' },
    ],
  ])('%s', async (_, query, status, body) => {
    expect(await token(query)).toEqual({ status, body })
  })

  it('of an application that was removed, or is not paid for', async () => {
    portal.apps.add({ ...app, paidUntilMs: portal.clock.now() + 1000 })
    portal.clock.advance(1000)
    expect(await refresh('R1')).toEqual({ status: 401, body: { error: 'PAYMENT_REQUIRED', error_description: 'Payment required' } })
    portal.apps.add(app)
    portal.apps.remove('local.1')
    expect(await refresh('R1')).toEqual({ status: 400, body: { error: 'invalid_client' } })
  })
})

describe('app.info of the server', () => {
  const info = async (auth: string, method = 'app.info'): Promise<Answer> =>
    read(await portal.fetch(`${portal.oauth}rest/${method}?auth=${auth}`))

  it('tells whose token it is', async () => {
    const { status, body } = await info('A1', 'app.info.json')
    expect([status, Object.keys(body)]).toEqual([200, ['result', 'time']])
    expect(body['result']).toEqual({
      client_id: 'local.1',
      scope: 'crm,test',
      expires: '2026-01-05T13:00:00+03:00',
      user_id: 1,
      install: {
        installed: true,
        version: 1,
        status: 'L',
        scope: 'crm,test',
        domain: 'portal.example',
        uri: 'https://portal.example',
        client_endpoint: 'https://portal.example/rest/',
        member_id: portal.memberId,
        member_type: '',
      },
    })
  })

  it('refuses tokens that are missing, made up, expired, or of a removed application', async () => {
    expect(await info('')).toMatchObject({ status: 401, body: { error: 'NO_AUTH_FOUND' } })
    expect(await info('x')).toMatchObject({ status: 401, body: { error: 'NO_AUTH_FOUND' } })
    expect(await info('0'.repeat(70))).toEqual({ status: 400, body: { error: 'invalid_client' } })
    expect(await info('A1', 'crm.deal.list')).toMatchObject({ status: 404, body: { error: 'ERROR_METHOD_NOT_FOUND' } })
    portal.apps.remove('local.1')
    expect(await info('A1')).toMatchObject({ status: 401, body: { error: 'NOT_INSTALLED' } })
    portal.tokens.expire('A1')
    expect(await info('A1')).toMatchObject({ status: 401, body: { error: 'expired_token' } })
  })
})

it('the same seed gives the same tokens, before and after a reset; they carry their expiry and their user', async () => {
  const { access_token: first } = portal.tokens.create({ userId: 567, lifetimeMs: 60_000 })
  portal.reset()
  expect(portal.tokens.create({ userId: 567, lifetimeMs: 60_000 }).access_token).toBe(first)
  const bytes = Buffer.from(first, 'hex')
  expect([bytes.readUInt32LE(0), bytes.readUInt32BE(12)]).toEqual([portal.clock.now() / 1000 + 60, 567])
  await portal.close()
  await open({ seed: 2 })
  expect(portal.tokens.create({ userId: 567, lifetimeMs: 60_000 }).access_token).not.toBe(first)
})

it('logs what it was asked, takes no slot of the portal, and can be broken by faults of its own', async () => {
  portal.faults.add('*', { status: 502 })
  portal.faults.next('oauth/token', { dropConnection: true, afterCommit: true })
  await expect(refresh('R1')).rejects.toThrow(TypeError)
  expect((await refresh('R1')).body).toEqual({ error: 'invalid_grant' })
  portal.faults.next('oauth/*', { error: 'PAYMENT_REQUIRED', description: 'Payment required', status: 401 })
  expect(await refresh('R1')).toEqual({ status: 401, body: { error: 'PAYMENT_REQUIRED', error_description: 'Payment required' } })
  portal.faults.next('oauth/token', { delayMs: 61_000 })
  expect((await portal.clock.run(portal.fetch(`${portal.oauth}token/`))).status).toBe(504)
  await portal.fetch(`${portal.oauth}nothing/`)
  expect([...portal.requests]).toMatchObject([
    { version: 'oauth', method: 'oauth/token', params: { refresh_token: 'R1', client_secret: 'secret' }, status: 0 },
    { method: 'oauth/token', status: 400, errorCode: 'invalid_grant' },
    { status: 401, errorCode: 'PAYMENT_REQUIRED' },
    { status: 504, durationMs: 60_000 },
  ])
  expect(JSON.parse(JSON.stringify(portal.limits))).toMatchObject({ levels: {} })
})
