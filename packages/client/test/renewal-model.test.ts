import { isB24Error, processLock, type Client, type OAuthApp, type TokenStore } from '@b24kit/client'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fakeOAuth, key } from './fake-oauth.ts'

/** What may befall four clients of three processes, the last two of which share nothing but the store unless they share a lock. */
const step = fc.oneof(
  fc.record({ does: fc.constant('calls' as const), who: fc.nat({ max: 3 }), count: fc.constantFrom(1, 3) }),
  fc.record({ does: fc.constant('frame' as const), who: fc.nat({ max: 3 }), refresh: fc.boolean() }),
  fc.record({ does: fc.constant('wait' as const), ms: fc.constantFrom(100, 1000, 5000, 30_000, 61_000, 600_000, 3_570_001, 3_600_000) }),
  fc.record({ does: fc.constant('expire' as const) }),
  fc.record({ does: fc.constant('store' as const), how: fc.constantFrom('works', 'fails', 'reads', 'writes and fails', 'hangs') }),
  fc.record({ does: fc.constant('server' as const), how: fc.constantFrom('works', 'works', 'is slow', 'is down') }),
)

/** Errors of ours are what calls may end with meanwhile; nothing else is. */
const settle = (work: Promise<unknown>): Promise<void> =>
  work.then(
    () => undefined,
    (error: unknown) => expect(isB24Error(error)).toBe(true),
  )

it.each([
  ['with a lock that they share', true],
  ['without one', false],
])('processes %s lose no token to a failing store, a slow server or skewed clocks', async (_, isLockShared) => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), fc.constantFrom(0, -600_000, 600_000, 5_000_000), async (steps, skewMs) => {
      const fake = fakeOAuth()
      await fake.install()
      const { clock } = fake
      let storeState = 'works'
      let serverState = 'works'
      const store: TokenStore = {
        ...fake.store,
        read: async (...args) => {
          if (storeState === 'fails') throw new Error('read')
          return storeState === 'hangs' ? new Promise(() => {}) : fake.store.read(...args)
        },
        write: async (...args) => {
          if (storeState === 'hangs') return new Promise(() => {})
          if (storeState === 'fails' || storeState === 'reads') throw new Error('before the write')
          const isWritten = await fake.store.write(...args)
          if (storeState !== 'works') throw new Error('after the write')
          return isWritten
        },
      }
      fake.onToken = async () => {
        if (serverState === 'is slow') await clock.sleep(9000)
        return serverState === 'is down' ? { status: 503, text: '' } : (undefined as never)
      }
      const lock = processLock({ clock })
      const open = (nowMs: () => number): OAuthApp =>
        fake.app({ store, clock: { ...clock, now: nowMs }, ...(isLockShared ? { lock } : {}) })
      const first = open(clock.now)
      const apps = [first, first, open(() => clock.now() + skewMs), open(clock.now)]
      const clients = await Promise.all(apps.map((app) => fake.client(app)))
      const ask = (b24: Client): Promise<unknown> => b24.call('user.admin', {}, { maxWaitMs: 0 })
      const underWay: Promise<void>[] = []
      let frames = 0

      const bring = async (app: OAuthApp, refresh: boolean): Promise<void> => {
        const [access, next] = [`frame-access-${++frames}`, `frame-refresh-${frames}`]
        fake.accepted.add(access)
        if (refresh) fake.refreshable.add(next)
        const form = { DOMAIN: 'p.bitrix24.com', AUTH_ID: access, REFRESH_ID: refresh ? next : '', member_id: key.memberId }
        await app.accept(await app.fromFrame(form), { owner: 'app' })
      }
      const take = async (it: typeof step extends fc.Arbitrary<infer Step> ? Step : never): Promise<void> => {
        if (it.does === 'wait') await clock.advance(it.ms)
        if (it.does === 'expire') fake.accepted.clear()
        if (it.does === 'store') storeState = it.how
        if (it.does === 'server') serverState = it.how
        if (it.does === 'frame') underWay.push(settle(bring(apps[it.who]!, it.refresh)))
        if (it.does === 'calls') for (let call = 0; call < it.count; call++) underWay.push(settle(ask(clients[it.who]!)))
      }
      for (const it of steps) await take(it)

      storeState = serverState = 'works'
      await clock.run(Promise.all(underWay))
      await clock.advance(700_000)
      fake.accepted.clear()
      for (const b24 of clients) await clock.run(settle(ask(b24)))
      await clock.advance(700_000)
      for (const b24 of clients) expect(await clock.run(ask(b24))).toBe(true)
      const { value } = (await fake.store.read(key))!
      expect([fake.refreshable.has(value.refreshToken!), value.refusedAtMs]).toEqual([true, undefined])
    }),
    { numRuns: 200 },
  )
})
