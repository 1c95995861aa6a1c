import { inspect } from 'node:util'
import { processLock, StoreError, type B24Error, type TokenKey, type TokenStore, type Transport } from '@b24kit/client'
import { describe, expect, it, vi } from 'vitest'
import { clientId, fakeOAuth, key, memberId, tokenAnswer, type FakeOAuth } from './fake-oauth.ts'

const failureOf = async (work: Promise<unknown>): Promise<B24Error> =>
  work.then(
    () => expect.fail('it did not fail'),
    (error: B24Error) => error,
  )

describe('Field note 21: N calls, M processes, one expired token: one refresh', () => {
  it('renews once for 1,000 calls at a time', async () => {
    const fake = fakeOAuth()
    await fake.install()
    const b24 = await fake.client(fake.app())
    await fake.clock.run(Promise.all(Array.from({ length: 1000 }, () => b24.call('user.admin'))))
    expect(fake.refreshes()).toBe(1)
    expect(await fake.store.read(key)).toMatchObject({ value: { refreshToken: 'refresh-planted-1' }, version: 2 })
  })

  it('goes to lock and store once for all calls of a process', async () => {
    const fake = fakeOAuth()
    await fake.install()
    const lock = processLock({ clock: fake.clock })
    const acquire = vi.spyOn(lock, 'acquire')
    const b24 = await fake.client(fake.app({ lock }))
    await fake.clock.run(Promise.all(Array.from({ length: 100 }, () => b24.call('user.admin'))))
    expect(acquire).toHaveBeenCalledTimes(1)
  })

  it('renews once for processes that share store and lock', async () => {
    const fake = fakeOAuth()
    await fake.install()
    const lock = processLock({ clock: fake.clock })
    const clients = await Promise.all(Array.from({ length: 8 }, () => fake.client(fake.app({ lock }))))
    await fake.clock.run(Promise.all(clients.flatMap((b24) => Array.from({ length: 20 }, () => b24.call('user.admin')))))
    expect(fake.refreshes()).toBe(1)
  })

  it('takes what another process stored while it had no lock of its own, instead of calling the token dead', async () => {
    const fake = fakeOAuth()
    await fake.install()
    const [one, other] = [await fake.client(fake.app()), await fake.client(fake.app())]
    await fake.clock.run(Promise.all([one.call('user.admin'), other.call('user.admin')]))
    const { value } = (await fake.store.read(key))!
    expect([value.refreshToken, value.refusedAtMs]).toEqual(['refresh-planted-1', undefined])
  })

  it('recovers within the lock’s life when its holder died before it asked', async () => {
    const fake = fakeOAuth()
    await fake.install()
    const lock = processLock({ clock: fake.clock })
    await lock.acquire(`refresh:${clientId}:${memberId}:app`, { ttlMs: 25_000 })
    const b24 = await fake.client(fake.app({ lock }))
    const startedAtMs = fake.clock.now()
    await fake.clock.run(b24.call('user.admin'))
    expect(fake.clock.now() - startedAtMs).toBe(25_000)
    expect(fake.refreshes()).toBe(1)
  })

  it('tries the old token once, then asks for a person, where a process died between rotation and store', async () => {
    const fake = fakeOAuth()
    await fake.install()
    fake.refreshable.clear()
    const onReauthorize = vi.fn()
    const lock = processLock({ clock: fake.clock })
    const clients = await Promise.all(Array.from({ length: 8 }, () => fake.client(fake.app({ lock, onReauthorize }))))
    const errors = await fake.clock.run(
      Promise.all(clients.flatMap((b24) => [failureOf(b24.call('user.admin')), failureOf(b24.call('profile'))])),
    )
    for (const error of errors) {
      expect(error).toMatchObject({ code: 'auth.reauthorize', portal: 'p.bitrix24.com', retryable: false, whoMustAct: 'portal-admin' })
      expect(error.message).toContain('p.bitrix24.com')
    }
    await failureOf(fake.clock.run(clients[0]!.call('user.admin')))
    await fake.clock.advance(3_600_000)
    await failureOf(fake.clock.run((await fake.client(fake.app({ lock }))).call('user.admin')))
    expect(fake.refreshes()).toBe(1)
    expect(onReauthorize).toHaveBeenCalledTimes(1)
    expect(onReauthorize).toHaveBeenCalledWith({ key, portal: 'p.bitrix24.com', error: expect.any(Error) })
  })

  it('works on where the server takes the old token once more', async () => {
    const fake = fakeOAuth()
    await fake.install()
    fake.onToken = (form) => ({ json: (fake.accepted.add('graced'), tokenAnswer('graced', `${form.get('refresh_token')}-next`)) })
    await fake.clock.run((await fake.client(fake.app())).call('user.admin'))
    expect(await fake.store.read(key)).toMatchObject({ value: { refreshToken: 'refresh-planted-0-next' } })
  })
})

describe('Field note 22: a new token that is rejected too is an error, not a loop', () => {
  it('renews once per call and at most once a minute', async () => {
    const fake = fakeOAuth()
    await fake.install({ expiresAtMs: fake.clock.now() + 3_600_000 })
    fake.onCall = ({ method }) => (method === 'user.admin' ? { status: 401, json: { error: 'invalid_token' } } : undefined)
    const b24 = await fake.client(fake.app())
    for (let call = 0; call < 20; call++) {
      expect(await failureOf(fake.clock.run(b24.call('user.admin')))).toMatchObject({ code: 'auth.invalid', apiCode: 'invalid_token' })
    }
    expect(fake.refreshes()).toBe(1)
    expect(fake.calls.filter(({ method }) => method === 'user.admin')).toHaveLength(21)
  })

  it.each(['NO_AUTH_FOUND', 'INVALID_CREDENTIALS', 'authorization_error', 'ERROR_OAUTH'])(
    'is not asked for where %s says that the token is not what is wrong',
    async (error) => {
      const fake = fakeOAuth()
      await fake.install({ expiresAtMs: fake.clock.now() + 3_600_000 })
      fake.onCall = ({ method }) => (method === 'user.admin' ? { status: 401, json: { error } } : undefined)
      const b24 = await fake.client(fake.app())
      expect(await failureOf(fake.clock.run(b24.call('user.admin')))).toMatchObject({ code: 'auth.invalid', apiCode: error })
      expect(fake.calls).toHaveLength(1)
    },
  )

  it('is not renewed in turns by processes that each see it refused', async () => {
    const fake = fakeOAuth()
    await fake.install({ expiresAtMs: fake.clock.now() + 3_600_000 })
    fake.onCall = ({ method }) => (method === 'user.admin' ? { status: 401, json: { error: 'expired_token' } } : undefined)
    const lock = processLock({ clock: fake.clock })
    const clients = await Promise.all(Array.from({ length: 8 }, () => fake.client(fake.app({ lock }))))
    for (let second = 0; second < 600; second++) {
      await fake.clock.run(Promise.all(clients.map((b24) => failureOf(b24.call('user.admin')))))
      await fake.clock.advance(1000)
    }
    expect(fake.refreshes()).toBeLessThanOrEqual(10)
  })

  it('is renewed at most once a minute where the server gives it seconds to live', async () => {
    const fake = fakeOAuth()
    await fake.install()
    let answers = 0
    fake.onToken = () => {
      const [access, refresh] = [`short-${++answers}`, `next-${answers}`]
      fake.accepted.add(access)
      return { json: { ...tokenAnswer(access, refresh), expires_in: 5 } }
    }
    const b24 = await fake.client(fake.app())
    for (let second = 0; second < 600; second++) {
      await fake.clock.run(b24.call('user.admin'))
      await fake.clock.advance(1000)
    }
    expect(fake.refreshes()).toBeLessThanOrEqual(10)
  })

  it.each([
    [
      'throws',
      () => {
        throw new Error('hook')
      },
    ],
    ['rejects', () => Promise.reject(new Error('hook'))],
    ['hangs', () => new Promise<void>(() => {})],
  ])('keeps the fresh token and its calls when the hook %s', async (_, onRenewed) => {
    const fake = fakeOAuth()
    await fake.install()
    const b24 = await fake.client(fake.app({ onRenewed }))
    await fake.clock.run(Promise.all([b24.call('user.admin'), b24.call('user.admin')]))
    expect(await fake.store.read(key)).toMatchObject({ value: { accessToken: 'access-planted-1' } })
  })

  it('tells the hook of fresh tokens without showing them', async () => {
    const fake = fakeOAuth()
    await fake.install()
    const onRenewed = vi.fn()
    await fake.clock.run((await fake.client(fake.app({ onRenewed }))).call('user.admin'))
    expect(onRenewed.mock.calls).toEqual([[{ key, portal: 'p.bitrix24.com', expiresAtMs: fake.clock.now() + 3_600_000 }]])
  })

  it.each(['fails', 'hangs'] as const)(
    'serves fresh tokens from memory while the store %s, and stores them when it is back',
    async (how) => {
      const fake = fakeOAuth()
      await fake.install()
      let isDown = true
      const store: TokenStore = {
        ...fake.store,
        write: async (...args) => {
          if (!isDown) return fake.store.write(...args)
          if (how === 'fails') throw new Error('disk is full')
          return new Promise(() => {})
        },
      }
      const b24 = await fake.client(fake.app({ store }))
      await fake.clock.run(b24.call('user.admin'))
      await fake.clock.run(b24.call('user.admin'))
      expect(await fake.store.read(key)).toMatchObject({ value: { refreshToken: 'refresh-planted-0' } })
      isDown = false
      await fake.clock.advance(60_000)
      expect(await fake.store.read(key)).toMatchObject({ value: { refreshToken: 'refresh-planted-1' } })
      expect(fake.refreshes()).toBe(1)
    },
  )

  it('renews what it has in memory, not the dead token that the store still has, however long that is down', async () => {
    const fake = fakeOAuth()
    await fake.install()
    let isDown = true
    const store: TokenStore = {
      ...fake.store,
      write: async (...args) => (isDown ? Promise.reject(new Error('down')) : fake.store.write(...args)),
    }
    const b24 = await fake.client(fake.app({ store }))
    for (let hour = 0; hour < 3; hour++) {
      await fake.clock.run(b24.call('user.admin'))
      await fake.clock.advance(3_600_000)
    }
    isDown = false
    await fake.clock.run(b24.call('user.admin'))
    expect(await fake.store.read(key)).toMatchObject({ value: { refreshToken: 'refresh-planted-4' } })
    expect(fake.refreshes()).toBe(4)
  })

  it('keeps fresh tokens where somebody else wrote over the old ones, although those seemed to live longer', async () => {
    const fake = fakeOAuth()
    await fake.install({ expiresAtMs: fake.clock.now() + 7_200_000 })
    fake.onToken = async () => {
      const { value, version } = (await fake.store.read(key))!
      await fake.store.write(key, { ...value, status: 'P' }, version)
      return { json: tokenAnswer('fresh', 'fresh') }
    }
    fake.accepted.add('fresh')
    await fake.clock.run((await fake.client(fake.app())).call('user.admin'))
    expect(await fake.store.read(key)).toMatchObject({ value: { refreshToken: 'fresh' } })
  })

  it('keeps its refresh token where the server gives no new one', async () => {
    const fake = fakeOAuth()
    await fake.install()
    const { refresh_token: _, ...answer } = tokenAnswer('fresh', '')
    fake.onToken = () => ({ json: answer })
    fake.accepted.add('fresh')
    await fake.clock.run((await fake.client(fake.app())).call('user.admin'))
    expect(await fake.store.read(key)).toMatchObject({ value: { accessToken: 'fresh', refreshToken: 'refresh-planted-0' } })
  })

  it('does not lose fresh tokens to a mark that another process made in the meantime', async () => {
    const fake = fakeOAuth()
    await fake.install()
    let isDown = true
    const store: TokenStore = {
      ...fake.store,
      write: async (...args) => (!isDown ? fake.store.write(...args) : Promise.reject(new Error('down'))),
    }
    await fake.clock.run((await fake.client(fake.app({ store }))).call('user.admin'))
    const { value, version } = (await fake.store.read(key))!
    await fake.store.write(key, { ...value, refusedAtMs: fake.clock.now() }, version)
    isDown = false
    await fake.clock.advance(10_000)
    const after = (await fake.store.read(key))!.value
    expect(after).toMatchObject({ refreshToken: 'refresh-planted-1' })
    expect(after.refusedAtMs).toBeUndefined()
  })

  it('gives way to younger tokens that somebody else stored while it renewed', async () => {
    const fake = fakeOAuth()
    await fake.install()
    const frame = { accessToken: 'of-a-frame', refreshToken: 'of-a-frame', expiresAtMs: fake.clock.now() + 7_200_000 }
    fake.onToken = async () => {
      const { value, version } = (await fake.store.read(key))!
      await fake.store.write(key, { ...value, ...frame }, version)
      return { json: tokenAnswer('late', 'late') }
    }
    fake.accepted.add('of-a-frame')
    await fake.clock.run((await fake.client(fake.app())).call('user.admin'))
    expect((await fake.store.read(key))!.value).toMatchObject(frame)
  })

  it('does not bring back what was removed while it renewed', async () => {
    const fake = fakeOAuth()
    await fake.install()
    fake.onToken = async () => {
      await fake.store.delete(key)
      return undefined as never
    }
    const b24 = await fake.client(fake.app())
    expect(await failureOf(fake.clock.run(b24.call('user.admin')))).toMatchObject({ code: 'auth.missing' })
    expect(await fake.store.read(key)).toBeUndefined()
  })
})

it('Field note 23: the repeated call keeps its version and parameters', async () => {
  const fake = fakeOAuth()
  await fake.install({ expiresAtMs: fake.clock.now() + 3_600_000 })
  fake.onCall = ({ body }) => ((body as { auth?: string }).auth === 'access-planted-1' ? { json: { result: { item: {} } } } : undefined)
  const b24 = await fake.client(fake.app())
  await fake.clock.run(b24.v3.call('tasks.task.get', { id: 5 }))
  const [refused, repeated] = fake.calls.filter(({ method }) => method === 'tasks.task.get')
  expect(refused).toMatchObject({ url: 'https://p.bitrix24.com/rest/api/tasks.task.get', body: { id: 5, auth: 'access-planted-0' } })
  expect(repeated).toMatchObject({ url: refused!.url, body: { id: 5, auth: 'access-planted-1' } })
})

describe('Field note 24: the portal is client_endpoint, the server is server_endpoint', () => {
  it('asks the server that the tokens name, and takes no domain for a portal', async () => {
    const fake = fakeOAuth()
    await fake.install({ serverEndpoint: 'https://oauth.bitrix24.tech/rest/' })
    await fake.clock.run((await fake.client(fake.app())).call('user.admin'))
    expect(fake.calls.map(({ url }) => url)).toEqual(['https://oauth.bitrix24.tech/oauth/token/', 'https://p.bitrix24.com/rest/user.admin'])
    expect((await fake.store.read(key))!.value.clientEndpoint).toBe('https://p.bitrix24.com/rest/')
  })

  it.each([
    'https://evil.example/rest/',
    'https://oauth.bitrix.info.evil.example/rest/',
    'https://oauth.bitrix.info@evil.example/rest/',
    'https://oauth.bitrix.info:pass@evil.example/rest/',
    'https://oauth.bitrix.info./rest/',
    'https://oauth.bitrix.info:8443/rest/',
    'https://oauth.bitrıx.info/rest/',
    'https://evil.example\\@oauth.bitrix.info/rest/',
    'https://evil.example#oauth.bitrix.info/rest/',
    '//oauth.bitrix.info/rest/',
    'http://oauth.bitrix.info/rest/',
    'nonsense',
  ])('sends the secret nowhere else: %s', async (serverEndpoint) => {
    const fake = fakeOAuth()
    await fake.install({ serverEndpoint })
    const b24 = await fake.client(fake.app())
    expect(await failureOf(fake.clock.run(b24.call('user.admin')))).toMatchObject({ code: 'config.option' })
    expect(fake.calls).toEqual([])
  })

  it.each([
    'HTTPS://OAuth.Bitrix.Info:443/rest/',
    'https://me:pass@oauth.bitrix.info/rest/',
    'https://oauth.bitrix.info\\@evil.example/rest/',
    'https://oauth.bitrix.info/elsewhere/?to=evil.example#',
  ])('asks it at its own address, however it is spelled: %s', async (serverEndpoint) => {
    const fake = fakeOAuth()
    await fake.install({ serverEndpoint })
    await fake.clock.run((await fake.client(fake.app())).call('user.admin'))
    expect(fake.calls[0]!.url).toBe('https://oauth.bitrix.info/oauth/token/')
  })

  it('asks a server that the options trust', async () => {
    const fake = fakeOAuth()
    await fake.install({ serverEndpoint: 'http://127.0.0.1:8024/rest/' })
    await fake.clock.run((await fake.client(fake.app({ trustedServers: ['http://127.0.0.1:8024/rest'] }))).call('user.admin'))
    expect(fake.calls[0]!.url).toBe('http://127.0.0.1:8024/oauth/token/')
  })
})

describe('Field note 25: refresh lazily, and keep idle portals alive', () => {
  it('asks the server nothing while the token is good, and does not trust a server’s clock', async () => {
    const fake = fakeOAuth()
    await fake.install()
    const b24 = await fake.client(fake.app())
    for (let minute = 0; minute < 59; minute++) {
      await fake.clock.run(b24.call('user.admin'))
      await fake.clock.advance(60_000)
    }
    expect(fake.refreshes()).toBe(1)
  })

  it('renews what was idle for a week, spread over half a week more, and nothing twice', async () => {
    const fake = fakeOAuth()
    const keys = Array.from({ length: 30 }, (_, index) => ({ ...key, memberId: `member-${index}` }))
    for (const it of keys) {
      await fake.install()
      await fake.store.write(it, { ...(await fake.store.read(key))!.value, refreshToken: it.memberId }, 0)
      fake.refreshable.add(it.memberId)
    }
    await fake.store.delete(key)
    fake.onToken = (form) => ({ json: { ...tokenAnswer('kept', `${form.get('refresh_token')}+`), member_id: undefined } })
    const app = fake.app()
    const perDay: number[] = []
    for (let day = 0; day < 12; day++) {
      perDay.push((await fake.clock.run(app.keepAlive())).renewed.length)
      await fake.clock.advance(86_400_000)
    }
    expect(perDay.slice(0, 7)).toEqual([0, 0, 0, 0, 0, 0, 0])
    expect(perDay.reduce((sum, count) => sum + count)).toBe(30)
    expect(Math.max(...perDay)).toBeLessThan(20)
  })

  it('goes on past a portal that fails, and refuses to be a daily cron', async () => {
    const fake = fakeOAuth()
    await fake.install({ expiresAtMs: 0 })
    await fake.store.write({ ...key, memberId: 'dead' }, { ...(await fake.store.read(key))!.value, refreshToken: 'dead' }, 0)
    const app = fake.app()
    expect(await fake.clock.run(app.keepAlive())).toMatchObject({
      renewed: [key],
      failed: [{ key: { memberId: 'dead' }, error: { code: 'auth.reauthorize' } }],
    })
    await expect(app.keepAlive({ idleMs: 86_400_000 })).rejects.toMatchObject({ code: 'config.option' })
  })
})

describe('a pass that keeps portals alive', () => {
  const portals = async (fake: FakeOAuth, count: number): Promise<void> => {
    await fake.install({ expiresAtMs: 0, refreshToken: 'of-0' })
    const { value } = (await fake.store.read(key))!
    for (let index = 1; index < count; index++) {
      await fake.store.write({ ...key, memberId: `member-${index}` }, { ...value, refreshToken: `of-${index}` }, 0)
    }
  }

  it('goes on past a portal that removed the application', async () => {
    const fake = fakeOAuth()
    await portals(fake, 3)
    fake.onToken = (form) => {
      const token = form.get('refresh_token')!
      if (token === 'of-0') return { status: 400, json: { error: 'invalid_client' } }
      return { json: { ...tokenAnswer('kept', `${token}+`), member_id: undefined } }
    }
    expect(await fake.clock.run(fake.app().keepAlive())).toMatchObject({
      renewed: [{ memberId: 'member-1' }, { memberId: 'member-2' }],
      failed: [{ key, error: { code: 'auth.client' } }],
    })
  })

  it.each([
    { status: 400, json: { error: 'invalid_client' } },
    { status: 401, json: { error: 'PAYMENT_REQUIRED' } },
  ])('asks once a week, not each time, about portals that the server refuses (%j)', async (answer) => {
    const fake = fakeOAuth()
    await portals(fake, 5)
    fake.onToken = () => answer
    const app = fake.app()
    for (let hour = 0; hour < 14 * 24; hour++) {
      await fake.clock.run(app.keepAlive())
      await fake.clock.advance(3_600_000)
    }
    expect(fake.refreshes()).toBe(10)
  })

  it('leaves a server alone that is down, and comes back to the portals it did not get to', async () => {
    const fake = fakeOAuth()
    await portals(fake, 20)
    fake.onToken = () => ({ status: 503, text: '' })
    const app = fake.app()
    expect((await fake.clock.run(app.keepAlive())).failed).toHaveLength(3)
    expect(fake.refreshes()).toBe(3)
    fake.onToken = (form) => ({ json: { ...tokenAnswer('kept', `${form.get('refresh_token')}+`), member_id: undefined } })
    expect((await fake.clock.run(app.keepAlive())).renewed).toHaveLength(17)
  })

  it('asks for no tokens while the store could not keep them', async () => {
    const fake = fakeOAuth()
    await portals(fake, 3)
    const store: TokenStore = { ...fake.store, write: () => Promise.reject(new Error('disk is full')) }
    const { failed } = await fake.clock.run(fake.app({ store }).keepAlive())
    expect(failed.map(({ error }) => error.code)).toEqual(['store.down', 'store.down', 'store.down'])
    expect(fake.refreshes()).toBe(0)
  })

  it('comes long before the refresh token dies, however long portals may be idle', async () => {
    const fake = fakeOAuth()
    await fake.install()
    await expect(fake.app().keepAlive({ idleMs: 101 * 86_400_000 })).rejects.toMatchObject({ code: 'config.option' })
  })
})

describe('Field note 27: the refresh request has its own timeout', () => {
  it('gives up after it, whatever time the call has, and pauses before it asks again', async () => {
    const fake = fakeOAuth()
    await fake.install()
    fake.onToken = () => new Promise(() => {})
    const b24 = await fake.client(fake.app({ timeoutMs: 4000 }))
    const startedAtMs = fake.clock.now()
    const error = await failureOf(fake.clock.run(b24.call('user.admin', {}, { timeoutMs: 1, maxWaitMs: 0 })))
    expect(error).toMatchObject({ code: 'auth.server', retryable: true, portal: 'p.bitrix24.com' })
    expect(fake.clock.now() - startedAtMs).toBeLessThanOrEqual(5000)
    await failureOf(fake.clock.run(b24.call('user.admin', {}, { maxWaitMs: 0 })))
    expect(fake.refreshes()).toBe(1)
  })

  it('stores what the server answers late, so that a rotated refresh token is not lost', async () => {
    const fake = fakeOAuth()
    await fake.install()
    fake.onToken = async () => {
      await fake.clock.sleep(20_000)
      return undefined as never
    }
    const onRenewed = vi.fn()
    const lock = processLock({ clock: fake.clock })
    const [one, other] = [await fake.client(fake.app({ lock, onRenewed })), await fake.client(fake.app({ lock }))]
    const startedAtMs = fake.clock.now()
    const error = await failureOf(fake.clock.run(one.call('user.admin', {}, { maxWaitMs: 0 })))
    expect(error).toMatchObject({ code: 'auth.server', retryable: true, portal: 'p.bitrix24.com' })
    expect(fake.clock.now() - startedAtMs).toBeLessThanOrEqual(11_000)
    // Nobody asks a second time in between: another process waits for the lock, this one for the answer.
    expect(await fake.clock.run(Promise.all([one.call('user.admin'), other.call('user.admin')]))).toEqual([true, true])
    expect(fake.clock.now() - startedAtMs).toBe(20_000)
    expect(await fake.store.read(key)).toMatchObject({ value: { refreshToken: 'refresh-planted-1' } })
    expect([fake.refreshes(), onRenewed.mock.calls.length]).toEqual([1, 1])
  })

  it('ends within the lock’s life where the server never answers, and the next one asks again', async () => {
    const fake = fakeOAuth()
    await fake.install()
    let answers = false
    fake.onToken = () => (answers ? undefined : new Promise(() => {}))
    const lock = processLock({ clock: fake.clock })
    const [one, other] = [await fake.client(fake.app({ lock })), await fake.client(fake.app({ lock }))]
    await failureOf(fake.clock.run(one.call('user.admin', {}, { maxWaitMs: 0 })))
    answers = true
    const startedAtMs = fake.clock.now()
    expect(await fake.clock.run(other.call('user.admin'))).toBe(true)
    expect(fake.clock.now() - startedAtMs).toBeLessThan(30_000)
  })

  it('does not bring back what was forgotten while the answer was late', async () => {
    const fake = fakeOAuth()
    await fake.install()
    fake.onToken = async () => {
      await fake.clock.sleep(20_000)
      return undefined as never
    }
    const app = fake.app()
    const b24 = await fake.client(app)
    await failureOf(fake.clock.run(b24.call('user.admin', {}, { maxWaitMs: 0 })))
    await app.forget(key)
    await fake.clock.advance(60_000)
    expect(await fake.store.read(key)).toBeUndefined()
    expect(await failureOf(fake.clock.run(b24.call('user.admin')))).toMatchObject({ code: 'auth.missing' })
  })

  it('leaves the server alone for as long as it asks, whichever portal is next', async () => {
    const fake = fakeOAuth()
    await fake.install()
    const second = { ...key, memberId: 'second' }
    await fake.store.write(second, { ...(await fake.store.read(key))!.value, refreshToken: 'of-the-second' }, 0)
    fake.onToken = () => ({ status: 429, text: '', headers: { 'retry-after': '90' } })
    const app = fake.app()
    const [one, other] = [await fake.client(app), await fake.client(app, second)]
    for (const b24 of [one, other]) {
      expect(await failureOf(fake.clock.run(b24.call('user.admin', {}, { maxWaitMs: 0 })))).toMatchObject({
        code: 'auth.server',
        retryable: true,
        retryAfterMs: 90_000,
      })
    }
    expect(fake.refreshes()).toBe(1)
    fake.onToken = () => undefined
    const startedAtMs = fake.clock.now()
    expect(await fake.clock.run(one.call('user.admin'))).toBe(true)
    expect(fake.clock.now() - startedAtMs).toBeGreaterThanOrEqual(90_000)
  })

  it('says what to mend where the way to the server is not set up, and does not try again and again', async () => {
    const fake = fakeOAuth()
    await fake.install()
    const transport = vi.fn<Transport>(async () => ({
      ok: false,
      phase: 'unsent',
      cause: undefined,
      advice: 'its certificate has expired',
    }))
    const b24 = await fake.client(fake.app({ transport }))
    expect(await failureOf(fake.clock.run(b24.call('user.admin')))).toMatchObject({
      code: 'auth.server',
      retryable: false,
      whoMustAct: 'developer',
      message: 'oauth.bitrix.info, asked for p.bitrix24.com: its certificate has expired.',
    })
    expect(transport).toHaveBeenCalledTimes(1)
  })

  it('does not take a day of rest from a server that asks for it', async () => {
    const fake = fakeOAuth()
    await fake.install()
    fake.onToken = () => ({ status: 503, text: '', headers: { 'retry-after': '86400' } })
    const b24 = await fake.client(fake.app())
    await failureOf(fake.clock.run(b24.call('user.admin', {}, { maxWaitMs: 0 })))
    fake.onToken = () => undefined
    await fake.clock.advance(600_000)
    expect(await fake.clock.run(b24.call('user.admin'))).toBe(true)
  })

  it('shares one renewal among classic and REST 3.0 calls', async () => {
    const fake = fakeOAuth()
    await fake.install()
    const b24 = await fake.client(fake.app())
    await fake.clock.run(Promise.all([b24.call('user.admin'), b24.v3.call('tasks.task.get', { id: 5 })]))
    expect(fake.refreshes()).toBe(1)
  })

  it('is not ended by the signal of the call that waits for it', async () => {
    const fake = fakeOAuth()
    await fake.install()
    const b24 = await fake.client(fake.app())
    const controller = new AbortController()
    fake.onToken = async () => {
      controller.abort()
      return undefined as never
    }
    const [aborted, other] = [failureOf(b24.call('user.admin', {}, { signal: controller.signal })), b24.call('user.admin')]
    expect(await fake.clock.run(aborted)).toMatchObject({ code: 'transport.aborted', mayHaveExecuted: false })
    expect(await fake.clock.run(other)).toBe(true)
    expect(fake.refreshes()).toBe(1)
  })

  it.each([
    ['HTTP 503', { status: 503, text: '<html>down</html>' }],
    ['HTML under HTTP 200', { text: '<html>maintenance</html>' }],
    ['nothing', { text: '' }],
    ['a redirect', { status: 302, text: '', headers: { location: 'https://evil.example/oauth/token/' } }],
    ['no token', { json: { expires_in: 3600 } }],
  ])('calls the server down when it answers %s, and goes on with a token that is good for some seconds more', async (_, answer) => {
    const fake = fakeOAuth()
    await fake.install({ expiresAtMs: fake.clock.now() + 20_000 })
    fake.accepted.add('access-planted-0')
    fake.onToken = () => answer
    const b24 = await fake.client(fake.app())
    expect(await fake.clock.run(b24.call('user.admin'))).toBe(true)
    await fake.clock.advance(30_000)
    fake.accepted.clear()
    expect(await failureOf(fake.clock.run(b24.call('user.admin', {}, { maxWaitMs: 0 })))).toMatchObject({
      code: 'auth.server',
      retryable: true,
    })
    expect((await fake.store.read(key))!.value.refreshToken).toBe('refresh-planted-0')
  })
})

it.each([
  [{ status: 200, json: { error: 'wrong_client' } }, 'auth.client', 'developer'],
  [{ status: 400, json: { error: 'invalid_client', error_description: 'x' } }, 'auth.client', 'developer'],
  [{ status: 401, json: { error: 'PAYMENT_REQUIRED', error_description: 'Payment required' } }, 'limit.payment', 'portal-admin'],
  [{ status: 400, json: { error: 'invalid_request' } }, 'auth.server', 'bitrix24'],
  [{ status: 401, json: { error: 'NOT_INSTALLED' } }, 'auth.reauthorize', 'portal-admin'],
  [{ status: 403, json: { error: 'invalid_scope' } }, 'auth.scope', 'developer'],
  [{ status: 418, json: { error: 'something new' } }, 'auth.server', 'bitrix24'],
])('names who must act when the server answers %j, and asks it once', async (answer, code, whoMustAct) => {
  const fake = fakeOAuth()
  await fake.install()
  fake.onToken = () => answer
  const b24 = await fake.client(fake.app())
  for (let call = 0; call < 5; call++) {
    expect(await failureOf(fake.clock.run(b24.call('user.admin')))).toMatchObject({ code, whoMustAct, retryable: false })
  }
  expect(fake.refreshes()).toBe(1)
})

describe('a store that fails', () => {
  const down = (): Promise<never> => Promise.reject(new Error('row {"accessToken":"access-planted-0"}'))

  it.each([
    ['rejects', down],
    ['hangs', () => new Promise<never>(() => {})],
  ])('that %s is named', async (_, read) => {
    const fake = fakeOAuth()
    await fake.install()
    const error = await failureOf(fake.clock.run(fake.app({ store: { ...fake.store, read } }).auth(key)))
    expect(error).toBeInstanceOf(StoreError)
    expect(error).toMatchObject({ code: 'store.down', retryable: true })
    expect(inspect(error)).not.toContain('planted')
  })

  it('does no harm while the token is good', async () => {
    const fake = fakeOAuth()
    await fake.install({ expiresAtMs: fake.clock.now() + 3_600_000 })
    fake.accepted.add('access-planted-0')
    let isDown = false
    const store: TokenStore = { ...fake.store, read: async (...args) => (isDown ? down() : fake.store.read(...args)) }
    const b24 = await fake.client(fake.app({ store }))
    isDown = true
    expect(await fake.clock.run(b24.call('user.admin'))).toBe(true)
  })

  it.each([
    ['rejects', down],
    ['hangs', () => new Promise<never>(() => {})],
  ])('that %s while it lists its keys is named, too', async (_, next) => {
    const fake = fakeOAuth()
    const list = (): AsyncIterableIterator<TokenKey> => ({ next, [Symbol.asyncIterator]: list })
    const error = await failureOf(fake.clock.run(fake.app({ store: { ...fake.store, list } }).keepAlive()))
    expect(error).toMatchObject({ code: 'store.down' })
  })

  it('ends a pass over its keys that hangs inside a generator, which cannot be ended', async () => {
    const fake = fakeOAuth()
    const list = async function* (): AsyncGenerator<TokenKey> {
      yield* []
      await new Promise(() => {})
    }
    const error = await failureOf(fake.clock.run(fake.app({ store: { ...fake.store, list } }).keepAlive()))
    expect(error).toMatchObject({ code: 'store.down' })
  })

  it('keeps its own name for what is wrong', async () => {
    const fake = fakeOAuth()
    const read = (): Promise<never> => Promise.reject(new StoreError({ code: 'store.key', message: 'key k1 is not in the key ring' }))
    await expect(fake.app({ store: { ...fake.store, read } }).auth(key)).rejects.toMatchObject({ code: 'store.key' })
  })

  it('gives a row that nobody can read to whoever installs again', async () => {
    const fake = fakeOAuth()
    let isCorrupt = true
    const store: TokenStore = {
      ...fake.store,
      read: async (...args) =>
        isCorrupt ? Promise.reject(new StoreError({ code: 'store.corrupt', message: 'cut' })) : fake.store.read(...args),
      delete: async (...args) => {
        isCorrupt = false
        return fake.store.delete(...args)
      },
    }
    const app = fake.app({ store })
    await app.exchangeCode({ code: 'one-off-code' }, { owner: 'app' })
    expect(await fake.store.read(key)).toMatchObject({ value: { accessToken: 'access-planted-1' } })
  })

  it('ends in the lock’s name where the lock never comes', async () => {
    const fake = fakeOAuth()
    await fake.install()
    const b24 = await fake.client(fake.app({ lock: { acquire: () => new Promise(() => {}) } }))
    expect(await failureOf(fake.clock.run(b24.call('user.admin')))).toMatchObject({ code: 'store.down', retryable: true })
  })

  it('is not blamed for a lock that others hold while they wait for the server', async () => {
    const fake = fakeOAuth()
    await fake.install()
    fake.onToken = () => new Promise(() => {})
    const lock = processLock({ clock: fake.clock })
    const clients = await Promise.all(Array.from({ length: 8 }, () => fake.client(fake.app({ lock }))))
    const errors = await fake.clock.run(Promise.all(clients.map((b24) => failureOf(b24.call('user.admin', {}, { maxWaitMs: 0 })))))
    const busy = errors.filter(({ code }) => code === 'store.down')
    expect(busy.length).toBeGreaterThan(0)
    for (const error of busy) expect(error).toMatchObject({ whoMustAct: 'wait', message: expect.stringMatching(/others renew/) })
  })
})

it('survives clocks that are minutes apart without renewing more than once an hour', async () => {
  const fake = fakeOAuth()
  await fake.install()
  const ahead = { ...fake.clock, now: () => fake.clock.now() + 15 * 60_000 }
  const lock = processLock({ clock: fake.clock })
  const clients = [await fake.client(fake.app({ lock })), await fake.client(fake.app({ lock, clock: ahead }))]
  for (let minute = 0; minute < 180; minute++) {
    for (const b24 of clients) await fake.clock.run(b24.call('user.admin'))
    await fake.clock.advance(60_000)
  }
  expect(fake.refreshes()).toBeLessThanOrEqual(6)
})
