import { inspect } from 'node:util'
import {
  createClient,
  isAdmin,
  isB24Error,
  memoryBudget,
  memoryTokenStore,
  oauthApp,
  tokenAuth,
  type B24Error,
  type Client,
  type OAuthApp,
  type OAuthOptions,
  type TokenKey,
  type TokenStore,
} from '@b24kit/client'
import { createPortal, type Portal, type PortalOptions } from '@b24kit/emulator'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { clientId, clientSecret, fakeOAuth, key, memberId, tokenAnswer, tokenInfo } from './fake-oauth.ts'

const failureOf = async (work: Promise<unknown>): Promise<B24Error> =>
  work.then(
    () => expect.fail('it did not fail'),
    (error: B24Error) => error,
  )

describe('on the emulated portal', () => {
  const redirect = 'https://app.example/back'
  const newTask = { title: 'once', creatorId: 1, responsibleId: 1 }

  interface Installed {
    readonly portal: Portal
    readonly app: OAuthApp
    install(): Promise<TokenKey>
    client(key: TokenKey): Promise<Client>
    refreshes(): number
    run<Result>(work: Promise<Result>): Promise<Result>
  }

  async function open(options: PortalOptions = {}, more: Partial<OAuthOptions> = {}): Promise<Installed> {
    const portal = await createPortal({
      clock: 'virtual',
      data: 'deals=1',
      plan: 'none',
      apps: [{ clientId, clientSecret, redirectUri: redirect, scope: ['crm', 'basic', 'task'] }],
      ...options,
    })
    onTestFinished(() => portal.close())
    const { fetch, clock } = portal
    const app = oauthApp({ clientId, clientSecret, trustedServers: [`${portal.oauth}rest/`], fetch, clock, ...more })
    const install = async (): Promise<TokenKey> => {
      const { access_token, refresh_token } = portal.tokens.create()
      const body = new URLSearchParams({
        AUTH_ID: access_token,
        AUTH_EXPIRES: '3600',
        REFRESH_ID: refresh_token,
        SERVER_ENDPOINT: `${portal.oauth}rest/`,
        member_id: portal.memberId,
      })
      const address = `https://app.example/?DOMAIN=${new URL(portal.url).host}&PROTOCOL=1&LANG=en`
      return app.accept(await app.fromFrame(new Request(address, { method: 'POST', body })), { owner: 'app' })
    }
    const client = async (key: TokenKey): Promise<Client> =>
      createClient({ auth: await app.auth(key), fetch, clock, budget: memoryBudget({ clock, plan: 'none' }) })
    const refreshes = (): number => [...portal.requests].filter(({ method }) => method === 'oauth/token').length
    return { portal, app, install, client, refreshes, run: <Result>(work: Promise<Result>) => clock.run(work) }
  }

  it('goes from the authorisation page by a code to calls', async () => {
    const { portal, app, client, run } = await open()
    const page = await portal.fetch(`${app.authorizeUrl({ portal: portal.url, state: 'of this session' })}&user=1`)
    const back = new URL(page.headers.get('location')!).searchParams
    expect(back.get('state')).toBe('of this session')
    const exchange = { code: back.get('code')!, serverDomain: back.get('server_domain')!, memberId: back.get('member_id')! }
    const key = await app.exchangeCode(exchange)
    expect(key).toEqual({ clientId, memberId: portal.memberId, owner: '1' })
    expect(await run((await client(key)).call('crm.deal.get', { id: 1 }))).toMatchObject({ ID: '1' })
    await expect(app.exchangeCode(exchange)).rejects.toMatchObject({ code: 'auth.reauthorize' })
  })

  it('renews once for many calls, when the stored expiry has passed and when the portal says so', async () => {
    const { portal, install, client, refreshes, run } = await open()
    const b24 = await client(await install())
    const calls = (): Promise<unknown> => run(Promise.all(Array.from({ length: 100 }, () => b24.call('crm.deal.get', { id: 1 }))))
    await calls()
    expect(refreshes()).toBe(0)
    portal.clock.advance('61m')
    await calls()
    expect(refreshes()).toBe(1)
    portal.clock.advance('2m')
    portal.tokens.expireAll()
    await calls()
    expect(refreshes()).toBe(2)
  })

  it('writes once, although its token had expired', async () => {
    const { portal, install, client, run } = await open()
    const b24 = await client(await install())
    portal.tokens.expireAll()
    await run(b24.call('crm.deal.add', { fields: { TITLE: 'once' } }))
    expect(await run(b24.count('crm.deal.list', { filter: { TITLE: 'once' } }))).toBe(1)
  })

  it('renews one token for classic, batched, listed, bulk and REST 3.0 calls at once', async () => {
    const { portal, install, client, refreshes, run } = await open({ data: 'deals=120' })
    const b24 = await client(await install())
    portal.tokens.expireAll()
    const created: boolean[] = []
    const create = async (): Promise<void> => {
      for await (const { ok } of b24.bulk('crm.deal.add', ['a', 'b', 'c'], (TITLE) => ({ fields: { TITLE } }))) created.push(ok)
    }
    const batch = b24.batch((b) => ({ one: b.call('crm.deal.get', { id: 1 }), two: b.call('crm.deal.get', { id: 2 }) }))
    const [one, both, ids, task] = await run(
      Promise.all([
        b24.call('crm.deal.get', { id: 1 }),
        batch,
        b24.list('crm.deal.list', { filter: { '<=ID': 120 }, select: ['ID'] }).toArray(),
        b24.v3.call('tasks.task.add', { fields: newTask }),
        create(),
      ]),
    )
    expect([one.ID, both.one.ok, both.two.ok, ids.length, task.item.id, created]).toEqual(['1', true, true, 120, 1, [true, true, true]])
    expect(refreshes()).toBe(1)
    expect(await run(b24.count('crm.deal.list', { filter: { TITLE: ['a', 'b', 'c'] } }))).toBe(3)
  })

  describe('that is renamed', () => {
    const statuses = (portal: Portal): number[] => [...portal.requests].map(({ status }) => status)

    it('is followed by every kind of call, and its address is stored for all that come later', async () => {
      const onMoving = vi.fn(() => true)
      const onMoved = vi.fn()
      const store = memoryTokenStore()
      const { portal, app, install, client, run } = await open({ host: 'old.bitrix24.com', data: 'deals=3' }, { store, onMoving, onMoved })
      const key = await install()
      const b24 = await client(key)
      await portal.rename('new.bitrix24.com')
      const [deal, batch, task] = await run(
        Promise.all([
          b24.call('crm.deal.add', { fields: { TITLE: 'once' } }),
          b24.batch((b) => ({ deal: b.call('crm.deal.get', { id: 1 }) })),
          b24.v3.call('tasks.task.add', { fields: newTask }),
        ]),
      )
      expect([deal, batch.deal.ok, task.item.id]).toEqual([4, true, 1])
      const move = { from: 'old.bitrix24.com', to: 'new.bitrix24.com', key }
      expect([onMoving.mock.calls, onMoved.mock.calls]).toEqual([[[move]], [[move]]])
      expect((await store.read(key))!.value.clientEndpoint).toBe('https://new.bitrix24.com/rest/')
      expect((await app.auth(key)).portal).toBe('new.bitrix24.com')
      portal.clock.advance('61m')
      portal.requests.clear()
      expect(await run(b24.count('crm.deal.list', { filter: { TITLE: 'once' } }))).toBe(1)
      expect(statuses(portal)).toEqual([200, 200])
    })

    it('is not followed against the word of the application, until the authorisation server says the same', async () => {
      const store = memoryTokenStore()
      const onMoved = vi.fn()
      const { portal, install, client, run } = await open({ host: 'old.bitrix24.com' }, { store, onMoving: () => false, onMoved })
      const key = await install()
      const b24 = await client(key)
      await portal.rename('new.bitrix24.com')
      await expect(run(b24.call('crm.deal.add', { fields: { TITLE: 'never' } }))).rejects.toMatchObject({ code: 'auth.move' })
      expect((await store.read(key))!.value.clientEndpoint).toBe('https://old.bitrix24.com/rest/')
      expect(onMoved).not.toHaveBeenCalled()
      portal.clock.advance('61m')
      expect(await run(b24.count('crm.deal.list', { filter: { TITLE: 'never' } }))).toBe(0)
      expect(onMoved.mock.calls).toEqual([[{ from: 'old.bitrix24.com', to: 'new.bitrix24.com', key }]])
    })
  })

  it('survives a server that is down for a while', async () => {
    const { portal, install, client, run } = await open()
    const b24 = await client(await install())
    portal.clock.advance('61m')
    portal.faults.next('oauth/token', { status: 502 })
    await expect(run(b24.call('crm.deal.get', { id: 1 }, { maxWaitMs: 0 }))).rejects.toMatchObject({ code: 'auth.server', retryable: true })
    portal.clock.advance('2s')
    expect(await run(b24.call('crm.deal.get', { id: 1 }))).toMatchObject({ ID: '1' })
  })

  it('keeps the tokens of a server that answers too late for the call, although the old ones are dead at once', async () => {
    const { portal, install, client, run } = await open({ refreshGraceMs: 0 })
    const b24 = await client(await install())
    portal.clock.advance('61m')
    portal.faults.next('oauth/token', { delayMs: 20_000 })
    await expect(run(b24.call('crm.deal.get', { id: 1 }, { maxWaitMs: 0 }))).rejects.toMatchObject({ code: 'auth.server', retryable: true })
    expect(await run(b24.call('crm.deal.get', { id: 1 }))).toMatchObject({ ID: '1' })
  })

  it.each([0, 60_000])('takes the answer that got lost for lost only where the server gives no grace (%i ms)', async (refreshGraceMs) => {
    const { portal, install, client, run } = await open({ refreshGraceMs })
    const b24 = await client(await install())
    portal.clock.advance('61m')
    portal.faults.next('oauth/token', { dropConnection: true, afterCommit: true })
    await expect(run(b24.call('crm.deal.get', { id: 1 }, { maxWaitMs: 0 }))).rejects.toMatchObject({ code: 'auth.server' })
    portal.clock.advance('2s')
    const second = run(b24.call('crm.deal.get', { id: 1 })).then(
      () => 'done',
      (error: B24Error) => error.code,
    )
    expect(await second).toBe(refreshGraceMs === 0 ? 'auth.reauthorize' : 'done')
  })

  it('names a removed application, and comes back when it is installed again', async () => {
    const { portal, install, client, run } = await open()
    const key = await install()
    const b24 = await client(key)
    portal.apps.remove(clientId)
    portal.clock.advance('61m')
    await expect(run(b24.call('crm.deal.get', { id: 1 }))).rejects.toMatchObject({ code: 'auth.client' })
    portal.apps.add({ clientId, clientSecret })
    await install()
    expect(await run(b24.call('crm.deal.get', { id: 1 }))).toMatchObject({ ID: '1' })
  })

  it('knows whose token it is, and who administers the portal', async () => {
    const { portal, app, install, client, run } = await open({ users: [{ id: 7, name: 'Kim' }] })
    const serverEndpoint = `${portal.oauth}rest/`
    const info = await app.validateToken({ accessToken: portal.tokens.create({ userId: 7 }).access_token, serverEndpoint })
    expect(info).toMatchObject({ memberId: portal.memberId, userId: '7', portal: 'portal.example', isInstalled: true, status: 'L' })
    for (const accessToken of ['made up', '0'.repeat(70)]) {
      await expect(app.validateToken({ accessToken, serverEndpoint })).rejects.toMatchObject({ code: 'auth.invalid' })
    }
    expect(await run(isAdmin(await client(await install())))).toBe(true)
    const { access_token: accessToken } = portal.tokens.create({ userId: 7 })
    const auth = tokenAuth({ accessToken, clientEndpoint: `${portal.url}/rest/` })
    expect(await run(isAdmin(createClient({ auth, fetch: portal.fetch, clock: portal.clock })))).toBe(false)
    portal.tokens.expireAll()
    const late = createClient({ auth, fetch: portal.fetch, clock: portal.clock }).call('profile')
    await expect(run(late)).rejects.toMatchObject({ code: 'auth.expired' })
  })
})

describe('a code', () => {
  it('becomes stored tokens of the user who brought it', async () => {
    const fake = fakeOAuth()
    const app = fake.app()
    const redirect = new URL(`https://app.example/?code=one-off-code&state=s&member_id=${memberId}&server_domain=oauth.bitrix24.tech`)
    const of = (name: string): string => redirect.searchParams.get(name)!
    const exchange = { code: of('code'), serverDomain: of('server_domain'), memberId: of('member_id') }
    expect(await app.exchangeCode(exchange)).toEqual({ ...key, owner: '67' })
    expect(fake.calls[0]).toMatchObject({
      url: 'https://oauth.bitrix24.tech/oauth/token/',
      body: `grant_type=authorization_code&client_id=${clientId}&client_secret=${clientSecret}&code=one-off-code`,
    })
    expect(await app.exchangeCode(exchange, { owner: 'app' })).toEqual(key)
  })

  it('is answered by less than everything (ambiguity 6.1)', async () => {
    const fake = fakeOAuth()
    const { user_id: _, expires: __, ...sample } = tokenAnswer('access-planted-1', 'refresh-planted-1')
    fake.onToken = () => ({ json: sample })
    expect(await fake.app().exchangeCode({ code: 'one-off-code' })).toEqual({ ...key, owner: '67' })
    expect(fake.calls.map(({ method }) => method)).toEqual(['token', 'app.info'])
  })

  it('of another portal, server or time is refused', async () => {
    const fake = fakeOAuth()
    const app = fake.app()
    await expect(app.exchangeCode({ code: 'one-off-code', memberId: 'other' })).rejects.toMatchObject({ code: 'auth.invalid' })
    await expect(app.exchangeCode({ code: 'one-off-code', serverDomain: 'evil.example' })).rejects.toMatchObject({ code: 'config.option' })
    fake.onToken = () => ({ status: 400, json: { error: 'invalid_grant' } })
    await expect(app.exchangeCode({ code: 'one-off-code' })).rejects.toMatchObject({ code: 'auth.reauthorize' })
    expect(await fake.store.read({ ...key, owner: '67' })).toBeUndefined()
  })
})

it.each([
  ['p.bitrix24.com', `https://p.bitrix24.com/oauth/authorize/?client_id=${clientId}&state=a+b`],
  [' https://p.bitrix24.com/crm/deal/', `https://p.bitrix24.com/oauth/authorize/?client_id=${clientId}&state=a+b`],
  ['http://127.0.0.1:8024', `http://127.0.0.1:8024/oauth/authorize/?client_id=${clientId}&state=a+b`],
])('sends a user of %s to their portal', (portal, address) => {
  expect(fakeOAuth().app().authorizeUrl({ portal, state: 'a b' })).toBe(address)
})

it.each(['', 'https://', 'javascript:alert(1)', 'https://me@evil.example', 'a b', undefined as unknown as string])(
  'sends a user nowhere for %j',
  (portal) => {
    expect(() => fakeOAuth().app().authorizeUrl({ portal })).toThrow(/looks like example\.bitrix24\.com/)
  },
)

describe('tokens that a request brings', () => {
  const frame = {
    DOMAIN: 'p.bitrix24.com',
    PROTOCOL: '1',
    AUTH_ID: 'access-of-frame',
    AUTH_EXPIRES: '3600',
    REFRESH_ID: 'refresh-of-frame',
    SERVER_ENDPOINT: 'https://oauth.bitrix.info/rest/',
    member_id: memberId,
  }

  it('are stored once the server has confirmed whose they are', async () => {
    const fake = fakeOAuth()
    const app = fake.app()
    const body = new URLSearchParams(frame)
    const request = new Request('https://app.example/?LANG=de', { method: 'POST', body })
    const parsed = await app.fromFrame(request)
    expect(parsed.language).toBe('de')
    expect(await app.accept(parsed)).toEqual({ ...key, owner: '67' })
    expect(await app.accept(parsed, { owner: 'app' })).toEqual(key)
    expect((await fake.store.read(key))!.value).toMatchObject({ refreshToken: 'refresh-of-frame', scope: ['crm', 'user'], userId: '67' })
  })

  it.each([
    ['of another portal', { install: { ...(tokenInfo()['install'] as object), member_id: 'other' } }],
    ['of another application', { client_id: 'local.1.2' }],
  ])('%s are refused', async (_, info) => {
    const fake = fakeOAuth()
    fake.onCall = () => ({ json: { result: { ...tokenInfo(), ...info } } })
    const app = fake.app()
    await expect(app.accept(await app.fromFrame(frame))).rejects.toMatchObject({ code: 'auth.invalid' })
    expect(await fake.store.read(key)).toBeUndefined()
  })

  it('are sent to no server that a forged request names', async () => {
    const fake = fakeOAuth()
    const app = fake.app()
    const forged = await app.fromFrame({ ...frame, SERVER_ENDPOINT: 'https://evil.example/rest/' })
    await expect(app.accept(forged)).rejects.toMatchObject({ code: 'config.option' })
    expect(fake.calls).toEqual([])
  })

  it('go to the address that the server confirms, not to the one that the request names', async () => {
    const fake = fakeOAuth()
    const app = fake.app()
    await app.accept(await app.fromFrame({ ...frame, DOMAIN: 'evil.example' }), { owner: 'app' })
    expect((await app.auth(key)).portal).toBe('p.bitrix24.com')
  })

  it('bring a portal back whose refresh token was refused', async () => {
    const fake = fakeOAuth()
    await fake.install()
    fake.refreshable.clear()
    const b24 = await fake.client(fake.app())
    expect(await failureOf(fake.clock.run(b24.call('user.admin')))).toMatchObject({ code: 'auth.reauthorize' })
    const app = fake.app()
    await app.accept(await app.fromFrame(frame), { owner: 'app' })
    fake.accepted.add('access-of-frame')
    expect(await fake.clock.run(b24.call('user.admin'))).toBe(true)
    expect((await fake.store.read(key))!.value.refusedAtMs).toBeUndefined()
  })

  it('leave younger ones alone when they come late', async () => {
    const fake = fakeOAuth()
    await fake.install({ expiresAtMs: fake.clock.now() + 7_000_000 })
    const app = fake.app()
    await app.accept(await app.fromFrame(frame), { owner: 'app' })
    expect((await fake.store.read(key))!.value.refreshToken).toBe('refresh-planted-0')
  })

  it.each([(ms: number) => new Date(ms).toISOString(), (ms: number) => ms / 1000, (ms: number) => String(ms / 1000)])(
    'leave younger ones alone when their form is posted again, for only the server knows their age',
    async (write) => {
      const fake = fakeOAuth()
      await fake.install({ expiresAtMs: fake.clock.now() + 1_800_000 })
      fake.onCall = () => ({ json: { result: { ...tokenInfo(), expires: write(fake.clock.now() + 600_000) } } })
      const app = fake.app()
      await app.accept(await app.fromFrame(frame), { owner: 'app' })
      expect((await fake.store.read(key))!.value.refreshToken).toBe('refresh-planted-0')
    },
  )

  it.each(['1e999', 3600, 'soon', null, -1])('count as fresh where the server says %j of their end', async (expires) => {
    const fake = fakeOAuth()
    fake.onCall = () => ({ json: { result: { ...tokenInfo(), expires } } })
    const app = fake.app()
    await app.accept(await app.fromFrame(frame), { owner: 'app' })
    expect((await fake.store.read(key))!.value.expiresAtMs).toBe(fake.clock.now() + 3_600_000)
  })

  it('keep the stored refresh token where they bring none', async () => {
    const fake = fakeOAuth()
    await fake.install()
    const app = fake.app()
    const { REFRESH_ID: _, ...without } = frame
    await app.accept(await app.fromFrame(without), { owner: 'app' })
    expect((await fake.store.read(key))!.value).toMatchObject({ accessToken: 'access-of-frame', refreshToken: 'refresh-planted-0' })
  })
})

it('forgets a portal also in the clients that it has', async () => {
  const fake = fakeOAuth()
  await fake.install({ expiresAtMs: fake.clock.now() + 3_600_000 })
  fake.accepted.add('access-planted-0')
  const app = fake.app()
  const b24 = await fake.client(app)
  expect(await fake.clock.run(b24.call('user.admin'))).toBe(true)
  await app.forget(key)
  await expect(fake.clock.run(b24.call('user.admin'))).rejects.toMatchObject({ code: 'auth.missing' })
  expect(fake.calls).toHaveLength(1)
  await fake.install({ expiresAtMs: fake.clock.now() + 3_600_000 })
  expect(await fake.clock.run(b24.call('user.admin'))).toBe(true)
})

it('forgets also what was being read from the store at that moment', async () => {
  const fake = fakeOAuth()
  await fake.install({ expiresAtMs: fake.clock.now() + 3_600_000 })
  let answer = (): void => {}
  const store: TokenStore = {
    ...fake.store,
    read: async (whose) => {
      const row = await fake.store.read(whose)
      await new Promise<void>((resolve) => (answer = resolve))
      return row
    },
  }
  const app = fake.app({ store })
  const opening = app.auth(key)
  await fake.clock.advance(1)
  await app.forget(key)
  answer()
  await expect(fake.clock.run(opening)).rejects.toMatchObject({ code: 'auth.missing' })
})

it('forgets a portal', async () => {
  const fake = fakeOAuth()
  await fake.install()
  const app = fake.app()
  await app.auth(key)
  await app.forget(key)
  await expect(app.auth(key)).rejects.toMatchObject({ code: 'auth.missing', portal: memberId })
})

it('refuses options that cannot work', async () => {
  const fake = fakeOAuth()
  expect(() => fake.app({ clientSecret: '' })).toThrow(/clientSecret/)
  expect(() => fake.app({ trustedServers: ['oauth.example'] })).toThrow(/trustedServers/)
  for (const timeoutMs of [0, -1, Number.NaN, Infinity, 2 ** 31]) {
    expect(() => fake.app({ timeoutMs })).toThrow(/timeoutMs/)
    expect(() => fake.app({ storeTimeoutMs: timeoutMs })).toThrow(/storeTimeoutMs/)
  }
  await expect(fake.app().auth({ ...key, clientId: 'other' })).rejects.toMatchObject({ code: 'config.option' })
})

it('shows no secret in any object, error or log, wherever the server or the store plants one', async () => {
  const secrets = ['planted', clientSecret, 'one-off-code', encodeURIComponent('one-off-code')]
  const place = fc.constantFrom('error', 'error_description', 'html', 'throw', 'store', 'access_token')
  await fc.assert(
    fc.asyncProperty(place, fc.constantFrom(200, 302, 400, 401, 500), async (where, status) => {
      const fake = fakeOAuth()
      await fake.install()
      fake.onToken = (form) => {
        const planted = [...form]
          .filter(([name]) => !/client_id|grant_type/.test(name))
          .map(([name, value]) => `${name} ${value} ${name}=${value}`)
          .join(' ')
        if (where === 'throw') throw Object.assign(new TypeError(`fetch ${planted}`), { code: 'ECONNRESET' })
        return where === 'html' ? { status, text: `<html>${planted}` } : { status, json: { [where]: planted } }
      }
      const store: TokenStore = { ...fake.store, write: async () => Promise.reject(new Error('row access-planted-1 refresh-planted-1')) }
      const shown: unknown[] = []
      const app = fake.app({
        ...(where === 'store' ? { store } : {}),
        onRenewed: (event) => shown.push(event),
        onReauthorize: (event) => shown.push(event),
      })
      const auth = await app.auth(key)
      const b24 = await fake.client(app)
      shown.push(app, auth, b24, await fake.clock.run(b24.call('user.admin', {}, { maxWaitMs: 0 })).catch((error: unknown) => error))
      shown.push(await fake.clock.run(app.exchangeCode({ code: 'one-off-code' })).catch((error: unknown) => error))
      const text = shown
        .map((it) => `${inspect(it, { depth: 9, showHidden: true })}${JSON.stringify(it)}${isB24Error(it) ? it.stack : ''}`)
        .join('')
      for (const secret of secrets) expect(text).not.toContain(secret)
    }),
    { numRuns: 60 },
  )
})

it('keeps what it stores apart from what it is given', async () => {
  const store = memoryTokenStore()
  const fake = fakeOAuth()
  await fake.install()
  const value = { ...(await fake.store.read(key))!.value }
  expect([await store.write(key, value, 1), await store.write(key, value, 0), await store.write(key, value, 0)]).toEqual([
    false,
    true,
    false,
  ])
  expect((await store.read(key))!.value).not.toBe(value)
})
