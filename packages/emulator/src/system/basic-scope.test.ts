import { afterEach, expect, it } from 'vitest'
import { createPortal, type Portal, type PortalOptions } from '../index.ts'
import { ask, testScope } from '../test-scope.ts'

let portal: Portal
const result = async (path: string): Promise<unknown> => (await ask(portal, path)).body['result']
const open = async (options: PortalOptions = {}): Promise<void> => {
  portal = await createPortal({ clock: 'virtual', scopes: [testScope], ...options })
}
afterEach(() => portal.close())

it('server.time is the portal clock in the portal zone', async () => {
  await open()
  portal.clock.advance('90s')
  expect(await result('server.time')).toBe('2026-01-05T12:01:30+03:00')
})

it('profile and user.admin tell of the caller; an inactive user is an empty object', async () => {
  await open()
  expect(await result('profile')).toEqual({ ID: '1', ADMIN: true, NAME: 'Ann', LAST_NAME: 'Lee', PERSONAL_GENDER: '', TIME_ZONE: '' })
  expect(await result('user.admin')).toBe(true)
  await portal.close()
  await open({ webhooks: [{ userId: 2, code: 'x' }] })
  expect([await result('profile'), await result('user.admin')]).toEqual([[], false])
})

it('profile reads the users of the user scope, where there is one', async () => {
  await open({ scopes: [] })
  expect(await result('profile')).toEqual([])
  await portal.close()
  portal = await createPortal({ data: 'empty' })
  expect(await result('profile')).toMatchObject({ ID: '1', ADMIN: true, NAME: expect.stringMatching(/./) })
})

it('methods lists what the caller may use, everything, or one scope', async () => {
  await open({ webhooks: [{ userId: 1, code: 'x', scopes: ['crm'] }] })
  expect(await result('methods')).toEqual(expect.arrayContaining(['batch', 'server.time']))
  expect(await result('methods')).not.toContain('test.null')
  expect(await result('methods?full=true')).toContain('test.null')
  expect(await result('methods?scope=test')).not.toContain('server.time')
  expect(await result('methods?scope=')).toContain('server.time')
  expect(await result('methods?scope=')).not.toContain('crm.deal.list')
})

it('method.get tells existence and availability', async () => {
  await open({ webhooks: [{ userId: 1, code: 'x', scopes: ['crm'] }] })
  expect(await result('method.get?name=test.null')).toEqual({ isExisting: true, isAvailable: false })
  expect(await result('method.get?name=server.time')).toEqual({ isExisting: true, isAvailable: true })
  expect(await result('method.get?name=disk.file.get')).toEqual({ isExisting: true, isAvailable: false })
  expect(await result('method.get?name=crm.vat.list')).toEqual({ isExisting: true, isAvailable: true })
  expect(await result('method.get?name=none')).toEqual({ isExisting: false, isAvailable: false })
  expect(await result('method.get')).toEqual({ isExisting: false, isAvailable: false })
})

it('scope and app.info tell the scopes of the webhook, and the licence', async () => {
  await open({ webhooks: [{ userId: 1, code: 'x', scopes: ['user', 'crm'] }], plan: 'enterprise' })
  expect(await result('scope')).toEqual(['crm', 'user'])
  expect(await result('scope?full=true')).toEqual(
    expect.arrayContaining(['disk', 'forum', 'landing_cloud', 'tasks', 'tasks_extended', 'vote']),
  )
  expect(await result('app.info')).toEqual({ SCOPE: ['crm', 'user'], LICENSE: 'en_ent250' })
})

it('feature.get answers by the plan and wants a code', async () => {
  await open()
  expect(await result('feature.get?CODE=rest_offline_extended')).toEqual({ value: 'N' })
  expect(await ask(portal, 'feature.get')).toEqual({ status: 400, body: { error: 'CODE_EMPTY', error_description: "CODE can't be empty" } })
  await portal.close()
  await open({ plan: 'enterprise' })
  expect(await result('feature.get?CODE=rest_auth_connector')).toEqual({ value: 'Y' })
  expect(await result('feature.get?CODE=other')).toEqual({ value: 'N' })
})
