import { afterEach, expect, it } from 'vitest'
import { createPortal, type Portal } from '../index.ts'
import { ask, json, testScope } from '../test-scope.ts'

let portal: Portal
afterEach(() => portal.close())

const call = async (method: string, params: object, userId = 1): Promise<unknown> => {
  const { access_token: auth } = portal.tokens.create({ userId })
  const response = await portal.fetch(`${portal.url}/rest/${method}`, json({ ...params, auth }))
  return ((await response.json()) as { result: unknown }).result
}
const open = async (): Promise<void> => {
  const apps = [{ clientId: 'local.1', clientSecret: 's' }]
  portal = await createPortal({ clock: 'virtual', data: 'demo', apps })
}

it('access.name names people, departments and groups, and leaves out what does not exist', async () => {
  await open()
  expect(await call('access.name', { ACCESS: ['G2', 'AU', 'U2', 'D2', 'DR3', 'U99', 'G77', 'D99', 'XY'] })).toEqual({
    G2: { provider: '', name: 'All visitors', provider_id: 'other' },
    AU: { provider: '', name: 'All authorized users', provider_id: 'other' },
    U2: { provider: 'User', name: 'Priya Shah', provider_id: 'user' },
    D2: { provider: 'Department', name: 'Sales', provider_id: 'intranet' },
    DR3: { provider: 'Department', name: 'Customer service (all subdepartments)', provider_id: 'intranet' },
  })
  expect(await call('access.name', { ACCESS: 'U2' })).toMatchObject({ U2: { name: 'Priya Shah' } })
  expect([await call('access.name', { ACCESS: [] }), await call('access.name', {})]).toEqual([false, false])
  expect(await call('access.name', { ACCESS: ['U99'] })).toEqual([])
})

it.each([
  [['U2'], true],
  [['U1'], false],
  [['G2'], true],
  [['G1'], false],
  [['U1', 'AU'], true],
  [['D2'], true],
  [['D3'], false],
  [['DR2'], true],
  [['DR1'], true],
  [['DR3'], false],
  [['IU2'], true],
  [[], false],
  [[{}], false],
])('user.access tells an employee of a department about %j: %s', async (ACCESS, expected) => {
  await open()
  expect(await call('user.access', { ACCESS }, 2)).toBe(expected)
  // Whoever may manage applications may everything: api-reference/common/users/user-access.md
  expect(await call('user.access', { ACCESS })).toBe(true)
})

it('both work on a portal without users and departments', async () => {
  portal = await createPortal({ scopes: [testScope], webhooks: [{ userId: 2, code: 'x' }] })
  expect((await ask(portal, 'user.access?ACCESS[]=D1')).body['result']).toBe(false)
  expect((await ask(portal, 'access.name?ACCESS[]=D1&ACCESS[]=G1')).body['result']).toEqual({
    G1: { provider: '', name: 'Administrators', provider_id: 'other' },
  })
})
