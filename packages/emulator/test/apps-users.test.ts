import { afterEach, expect, it } from 'vitest'
import { createPortal, type Portal, type UserSpec } from '../src/index.ts'

const apps = [
  { clientId: 'local.1', clientSecret: 's' },
  { clientId: 'app.2', clientSecret: 's' },
]
let portal: Portal
const open = async (user: Partial<UserSpec> = {}): Promise<void> => {
  const webhooks = [{ userId: 7, code: 'seven' }]
  portal = await createPortal({ clock: 'virtual', data: 'empty', apps, webhooks, users: [{ id: 7, name: 'Kim', ...user }] })
}
const byWebhook = async (method: string): Promise<unknown> => read(`${portal.webhook}${method}`)
const byToken = (clientId: string, method: string): Promise<unknown> =>
  read(`${portal.url}/rest/${method}?auth=${portal.tokens.create({ userId: 7, clientId }).access_token}`)
const read = async (url: string): Promise<unknown> => {
  const { error, result } = (await (await portal.fetch(url)).json()) as { error?: unknown; result?: unknown }
  return error ?? result
}
afterEach(() => portal.close())

it('gives a webhook the rights of its user', async () => {
  await open({ isAdmin: true })
  expect(await byWebhook('user.admin')).toBe(true)
  portal.users.set({ id: 7, isAdmin: false })
  expect(await byWebhook('user.admin')).toBe(false)
})

it.each([
  // Webhooks, local apps, apps of the market: settings/system-user.md
  [undefined, true, 'authorization_error', 'authorization_error'],
  ['kept', true, 'authorization_error', true],
  ['stopped', 'NO_AUTH_FOUND', 'authorization_error', 'authorization_error'],
] as const)('when an administrator is dismissed and integrations are %s', async (integrations, webhook, local, market) => {
  await open({ isAdmin: true })
  portal.users.set({ id: 7, isActive: false, ...(integrations && { integrations }) })
  const answers = [await byWebhook('user.admin'), await byToken('local.1', 'user.admin'), await byToken('app.2', 'user.admin')]
  expect(answers).toEqual([webhook, local, market])
  portal.users.set({ id: 7, isActive: true })
  expect(await byToken('local.1', 'user.admin')).toBe(true)
})

it('refuses users that it does not understand', async () => {
  await open()
  const set = (user: object) => (): void => portal.users.set({ id: 7, ...user })
  expect(set({ crmRights: 'some' })).toThrow('"crmRights" of a user is one of all, own, none, got "some".')
  expect(set({ integrations: true })).toThrow('"integrations" of a user is one of kept, stopped, got true.')
})

it('adds a user as an employee', async () => {
  await open()
  expect(await byWebhook('user.get?FILTER[USER_TYPE]=employee&FILTER[ID]=7')).toMatchObject([{ ID: '7', NAME: 'Kim' }])
})

it('makes somebody from outside of a user', async () => {
  await open({ isExtranet: true })
  expect(await byWebhook('user.get?ID=7')).toMatchObject([{ USER_TYPE: 'extranet', UF_DEPARTMENT: [] }])
  expect(portal.users.find(7)).toMatchObject({ isExtranet: true })
  portal.users.set({ id: 7, isExtranet: false })
  expect(portal.users.find(7)).toMatchObject({ isExtranet: false })
  expect(() => portal.users.set({ id: 7, isExtranet: 'Y' as never })).toThrow('"isExtranet" of a user is true or false, got "Y".')
})
