import { afterEach, beforeEach, expect, it } from 'vitest'
import { createPortal, type Portal } from '../src/index.ts'

let portal: Portal
beforeEach(async () => {
  const apps = ['local.1', 'local.2'].map((clientId) => ({ clientId, clientSecret: 's' }))
  portal = await createPortal({ clock: 'virtual', data: 'empty', apps, users: [{ id: 2, name: 'Bob' }] })
})
afterEach(() => portal.close())

const ask = async (path: string, body: object): Promise<unknown> => {
  const response = await portal.fetch(`${portal.admin}page/frame/${path}`, { method: 'POST', body: JSON.stringify(body) })
  const answer = (await response.json()) as object
  return response.ok ? answer : { status: response.status, ...answer }
}
const bob = { clientId: 'local.1', userId: 2 }

/** `result` of a method that the first application calls for Bob. */
async function call(method: string, params: object, auth = portal.tokens.create(bob).access_token): Promise<unknown> {
  const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ ...params, auth }) }
  return ((await (await portal.fetch(`${portal.url}/rest/${method}`, init)).json()) as { result?: unknown }).result
}

it('the first launch is one for each application and user, and starts anew with the portal', async () => {
  expect(await ask('state', bob)).toEqual({ appOptions: {}, userOptions: {}, isFirstRun: true })
  await ask('finish-first-run', bob)
  await ask('finish-first-run', bob)
  expect(await ask('state', bob)).toMatchObject({ isFirstRun: false })
  for (const other of [{ clientId: 'local.1' }, { ...bob, clientId: 'local.2' }])
    expect(await ask('state', other)).toMatchObject({ isFirstRun: true })
  portal.reset()
  expect(await ask('state', bob)).toMatchObject({ isFirstRun: true })
})

it("a user's options are those that user.option.get reads, and nobody else's", async () => {
  await call('user.option.set', { options: { rest: [1] } })
  expect(await ask('option', { ...bob, name: 'frame', value: { a: 'b' } })).toEqual({ rest: [1], frame: { a: 'b' } })
  expect(await call('user.option.get', {})).toEqual({ rest: [1], frame: { a: 'b' } })
  expect(await ask('state', { clientId: 'local.1' })).toMatchObject({ userOptions: {} })
  expect(await ask('state', { ...bob, clientId: 'local.2' })).toMatchObject({ userOptions: {} })
})

it('options of the application are for all to read, and for administrators to change', async () => {
  expect(await ask('option', { clientId: 'local.1', isForAll: true, name: 'theme', value: 'dark' })).toEqual({ theme: 'dark' })
  expect(await ask('option', { ...bob, isForAll: true, name: 'theme', value: 'light' })).toEqual({ theme: 'dark' })
  expect(await ask('state', bob)).toMatchObject({ appOptions: { theme: 'dark' }, userOptions: {} })
})

it('gives tokens of the application for the user', async () => {
  const { AUTH_ID, AUTH_EXPIRES } = (await ask('auth', bob)) as { AUTH_ID: string; AUTH_EXPIRES: number }
  expect(AUTH_EXPIRES).toBe(3600)
  expect(await call('profile', {}, AUTH_ID)).toMatchObject({ ID: '2' })
  portal.clock.advance('61m')
  expect(await call('profile', {}, AUTH_ID)).toBeUndefined()
})

it.each([
  ['state', { clientId: 'none' }, 'No app "none"'],
  ['state', {}, '"clientId" is a text'],
  ['auth', { clientId: 'local.1', userId: -1 }, 'at least 0'],
  ['option', { ...bob, value: 1 }, '"name" is a text'],
  ['option', { ...bob, name: 'a', isForAll: 'yes' }, '"isForAll" is true or false'],
  ['finish-first-run', { ...bob, user: 1 }, 'No member "user"'],
])('refuses %s %j', async (path, body, problem) => {
  expect(await ask(path, body)).toEqual({ status: 400, error: expect.stringContaining(problem) })
})
