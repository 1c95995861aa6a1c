import { createClient, memoryBudget, webhook, type OAuthOptions } from '@b24kit/client'
import { createFakeClock, recordedFetch } from '@b24kit/client/testing'
import { describe, expect, it, vi } from 'vitest'
import { fakeOAuth, key, type FakeOAuth } from './fake-oauth.ts'
import { openPortal } from './open-portal.ts'

const hosts = (fake: FakeOAuth): string[] => fake.calls.map(({ url }) => new URL(url).host)

/** An application on a portal that answers every call with a redirect to the same method on another origin. */
async function moving(to: string, more: Partial<OAuthOptions> = {}): Promise<FakeOAuth & { readonly call: () => Promise<unknown> }> {
  const fake = fakeOAuth()
  await fake.install({ expiresAtMs: fake.clock.now() + 3_600_000 })
  fake.accepted.add('access-planted-0')
  fake.onCall = ({ url, method }) =>
    url.startsWith('https://p.bitrix24.com/')
      ? { status: 302, text: '<html>', headers: { location: `${to}/rest/${url.includes('/api/') ? 'api/' : ''}${method}` } }
      : undefined
  const b24 = await fake.client(fake.app(more))
  return { ...fake, call: () => fake.clock.run(b24.call('user.admin')) }
}

describe('Field note 3: a renamed portal', () => {
  it('is sent the same call once more on its new host, which is stored under the same identity', async () => {
    const onMoved = vi.fn()
    const fake = await moving('https://new.bitrix24.com', { onMoved })
    expect(await fake.call()).toBe(true)
    expect(hosts(fake)).toEqual(['p.bitrix24.com', 'new.bitrix24.com'])
    expect(fake.calls[1]!.body).toEqual(fake.calls[0]!.body)
    expect(await fake.store.read(key)).toMatchObject({
      value: { clientEndpoint: 'https://new.bitrix24.com/rest/', accessToken: 'access-planted-0' },
    })
    expect(onMoved.mock.calls).toEqual([[{ from: 'p.bitrix24.com', to: 'new.bitrix24.com', key }]])
    await fake.clock.run((await fake.client(fake.app())).call('user.admin'))
    expect(hosts(fake).slice(2)).toEqual(['new.bitrix24.com'])
  })

  it('is found by REST 3.0 too', async () => {
    const fake = await moving('https://new.bitrix24.com')
    const b24 = await fake.client(fake.app())
    await fake.clock.run(b24.v3.call('tasks.task.get', { id: 5 }).catch(() => undefined))
    expect(fake.calls.map(({ url }) => url)).toEqual([
      'https://p.bitrix24.com/rest/api/tasks.task.get',
      'https://new.bitrix24.com/rest/api/tasks.task.get',
    ])
  })

  it('is asked about once, however many calls were under way', async () => {
    const onMoving = vi.fn(async () => true)
    const fake = fakeOAuth()
    await fake.install({ expiresAtMs: fake.clock.now() + 3_600_000 })
    fake.accepted.add('access-planted-0')
    fake.onCall = ({ url }) =>
      url.startsWith('https://p.')
        ? { status: 302, text: '', headers: { location: 'https://new.bitrix24.com/rest/user.admin' } }
        : undefined
    const app = fake.app({ onMoving })
    const clients = [await fake.client(app), await fake.client(app)]
    await fake.clock.run(Promise.all(clients.flatMap((b24) => [b24.call('user.admin'), b24.call('user.admin'), b24.call('user.admin')])))
    expect(onMoving).toHaveBeenCalledTimes(1)
  })

  it('is asked about no more once it is followed', async () => {
    const onMoving = vi.fn(() => true)
    const fake = await moving('https://new.bitrix24.com', { onMoving })
    await fake.call()
    const auth = await fake.app({ onMoving }).auth(key)
    expect(await auth.move!({ from: 'p.bitrix24.com', to: 'new.bitrix24.com' })).toBe(true)
    expect(onMoving).toHaveBeenCalledTimes(1)
  })

  it.each([
    ['says no', () => false],
    ['fails', () => Promise.reject(new Error('hook'))],
    ['never answers', () => new Promise<boolean>(() => {})],
  ])('is not followed when the application %s', async (_, onMoving) => {
    const fake = await moving('https://new.bitrix24.com', { onMoving })
    await expect(fake.call()).rejects.toMatchObject({ code: 'auth.move', portal: 'p.bitrix24.com', status: 302 })
    expect(hosts(fake)).toEqual(['p.bitrix24.com'])
    expect(await fake.store.read(key)).toMatchObject({ value: { clientEndpoint: 'https://p.bitrix24.com/rest/' } })
  })

  it.each([
    'https://p.bitrix24.com',
    'https://new.bitrix24.de',
    'https://evil.example',
    'http://new.bitrix24.com',
    'https://new.bitrix24.com.evil.example',
    'https://new.bitrix24.com@evil.example',
    'https://evil.example\\.bitrix24.com',
    'https://evil.example#.bitrix24.com',
    'https://new.bitrix24.com.',
    'https://new.bitrix24.com:8443',
    'https://new.xn--btrix24-q2a.com',
    'https://a.new.bitrix24.com',
    '//evil.example',
    'javascript:alert(1)//new.bitrix24.com',
  ])('gets no token at %s', async (to) => {
    const onMoving = vi.fn()
    const fake = await moving(to, { onMoving })
    await expect(fake.call()).rejects.toMatchObject({ code: 'transport.redirect', mayHaveExecuted: false })
    expect(hosts(fake)).toEqual(['p.bitrix24.com'])
    expect(onMoving).not.toHaveBeenCalled()
  })

  it('is followed to a domain of its own that the application knows', async () => {
    const fake = await moving('https://crm.example.com')
    const b24 = createClient({ auth: await fake.app().auth(key), fetch: fake.fetch, clock: fake.clock, allowMove: ['crm.example.com'] })
    expect(await fake.clock.run(b24.call('user.admin'))).toBe(true)
    expect(hosts(fake)).toEqual(['p.bitrix24.com', 'crm.example.com'])
  })

  it('is told of by the authorisation server, too', async () => {
    const onMoved = vi.fn()
    const fake = fakeOAuth()
    await fake.install({ clientEndpoint: 'https://old.bitrix24.com/rest/' })
    await fake.clock.run((await fake.client(fake.app({ onMoved }))).call('user.admin'))
    expect(hosts(fake)).toEqual(['oauth.bitrix.info', 'p.bitrix24.com'])
    expect(onMoved.mock.calls).toEqual([[{ from: 'old.bitrix24.com', to: 'p.bitrix24.com', key }]])
  })

  it('gets its first name back, and then sends nothing to the name that somebody else may have taken', async () => {
    const fake = fakeOAuth()
    await fake.install({ expiresAtMs: fake.clock.now() + 3_600_000 })
    fake.accepted.add('access-planted-0')
    let [former, current] = ['p', 'new']
    fake.onCall = ({ url }) =>
      url.startsWith(`https://${former}.`)
        ? { status: 302, text: '', headers: { location: `https://${current}.bitrix24.com/rest/user.admin` } }
        : undefined
    const b24 = await fake.client(fake.app())
    await fake.clock.run(b24.call('user.admin'))
    ;[former, current] = [current, former]
    await fake.clock.run(b24.call('user.admin'))
    await fake.clock.run(b24.call('user.admin'))
    expect(hosts(fake)).toEqual(['p', 'new', 'new', 'p', 'p'].map((name) => `${name}.bitrix24.com`))
  })

  it('ends a loop of redirects with an error after two requests', async () => {
    const { fetch, calls } = recordedFetch(({ url }) => {
      const to = url.includes('//a.') ? 'b' : 'a'
      return { status: 302, text: '', headers: { location: `https://${to}.bitrix24.com/rest/1/abcdef0123456789/user.admin` } }
    })
    const clock = createFakeClock()
    const auth = webhook('https://a.bitrix24.com/rest/1/abcdef0123456789/')
    const b24 = createClient({ auth, fetch, clock, budget: memoryBudget({ clock, plan: 'none' }) })
    for (let call = 0; call < 3; call++)
      await expect(clock.run(b24.call('user.admin'))).rejects.toMatchObject({ code: 'transport.redirect' })
    expect(calls.length).toBeLessThanOrEqual(6)
  })

  it('is not taken for one where the redirect leads to a licence page', async () => {
    const { fetch, calls } = recordedFetch(() => ({ status: 302, text: '', headers: { location: 'https://p.bitrix24.com/license/' } }))
    const { b24, run } = await openPortal({}, { fetch })
    await expect(run(b24.call('user.admin'))).rejects.toMatchObject({ code: 'transport.redirect' })
    expect(calls).toHaveLength(1)
  })

  it('keeps a webhook working on the emulated portal', async () => {
    const { portal, b24, run } = await openPortal({ host: 'old.bitrix24.com' })
    expect(await run(b24.call('user.admin'))).toBe(true)
    await portal.rename('new.bitrix24.com')
    expect(await run(b24.call('crm.deal.add', { fields: { TITLE: 'once' } }))).toBe(1)
    expect(await run(b24.count('crm.deal.list'))).toBe(1)
  })
})
