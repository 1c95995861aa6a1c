import { afterEach, expect, it } from 'vitest'
import { matchMethod } from '../src/limits/match-method.ts'
import { createPortal, type Portal, type PortalOptions } from '../src/index.ts'
import { ADDED_SINCE } from '../src/system/on-premise.ts'
import { json } from '../src/test-scope.ts'

let portal: Portal
const open = async (options: PortalOptions = {}): Promise<void> => {
  portal = await createPortal({ clock: 'virtual', data: 'empty', profile: 'on-premise', ...options })
}
const ask = async (url: string, init?: RequestInit): Promise<{ status: number; body: Record<string, unknown> }> => {
  const response = await portal.fetch(url, init)
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}
const result = async (path: string): Promise<unknown> => (await ask(portal.webhook + path)).body['result']
afterEach(() => portal.close())

it('knows no limit of requests, and tells of no operating time', async () => {
  await open()
  portal.limits.cost('server.time', 600_000)
  for (let request = 0; request < 60; request++) expect((await ask(`${portal.webhook}server.time`)).status).toBe(200)
  const { time } = (await ask(`${portal.webhook}batch?cmd[a]=server.time`)).body
  expect(Object.keys(time as object)).toEqual(['start', 'finish', 'duration', 'processing', 'date_start', 'date_finish'])
  portal.setLicense('en_ent250')
  expect(portal.limits.plan).toBe('none')
})

it('has no REST 3.0: its paths are unknown methods of the classic API', async () => {
  await open()
  const webhook = portal.webhook.replace('/rest/', '/rest/api/')
  expect(await ask(`${webhook}tasks.task.get`, json({ id: 1 }))).toEqual({
    status: 404,
    body: { error: 'ERROR_METHOD_NOT_FOUND', error_description: 'Method not found' },
  })
  expect((await ask(`${webhook}rest.scope.list`)).status).toBe(404)
  expect((await ask(`${portal.url}/rest/api/tasks.task.get`)).body['error']).toBe('ERROR_METHOD_NOT_FOUND')
  expect(portal.methods.some(({ version }) => version === 'v3')).toBe(false)
})

it('lacks what was added to the classic API since, and nothing else', async () => {
  await open()
  const old = new Set(portal.methods.map(({ name }) => name))
  expect((await ask(`${portal.webhook}disk.file.search`)).body['error']).toBe('ERROR_METHOD_NOT_FOUND')
  expect(await result('method.get?name=imbot.v2.Bot.list')).toEqual({ isExisting: false, isAvailable: false })
  expect(await result('methods?full=true')).not.toContain('imbot.v2.Bot.list')
  await portal.close()
  await open({ profile: 'cloud' })
  const missing = portal.methods.filter(({ name, version }) => version === 'v1' && !old.has(name)).map(({ name }) => name)
  const isListed = (name: string): boolean => ADDED_SINCE.some((pattern) => matchMethod(pattern)(name))
  expect(missing.filter((name) => !isListed(name))).toEqual([])
  expect(ADDED_SINCE.filter((pattern) => !missing.some(matchMethod(pattern)))).toEqual([])
})

it('is licensed as a self-hosted one, with every feature', async () => {
  await open({ languageId: 'de' })
  expect(await result('app.info')).toMatchObject({ LICENSE: 'de_selfhosted' })
  expect(await result('feature.get?CODE=rest_auth_connector')).toEqual({ value: 'Y' })
})

it('renews tokens at the authorisation server only', async () => {
  await open({ apps: [{ clientId: 'local.1', clientSecret: 's' }] })
  const renew = (base: string): Promise<Response> => {
    const { refresh_token } = portal.tokens.create()
    const query = new URLSearchParams({ grant_type: 'refresh_token', client_id: 'local.1', client_secret: 's', refresh_token })
    return portal.fetch(`${base}oauth/token/?${query}`)
  }
  expect((await renew(portal.oauth)).status).toBe(200)
  expect((await renew(`${portal.url}/`)).status).toBe(404)
  expect((await portal.fetch(`${portal.url}/oauth/authorize/?client_id=local.1&user=1`)).status).toBe(200)
})

it('lets other options go first', async () => {
  await open({ plan: 'enterprise', license: 'de_ent500', quirks: { operatingInTime: true } })
  expect([portal.limits.plan, await result('app.info')]).toMatchObject(['enterprise', { LICENSE: 'de_ent500' }])
  expect((await ask(`${portal.webhook}server.time`)).body['time']).toHaveProperty('operating')
})

it('waits for slow answers as long as they take', async () => {
  await open()
  portal.faults.next('server.time', 'timeout')
  expect(await portal.clock.run(ask(`${portal.webhook}server.time`))).toMatchObject({ status: 200 })
})

it('refuses a profile that there is not', async () => {
  await open()
  await expect(createPortal({ profile: 'box' as 'cloud' })).rejects.toThrow('"profile" is cloud or on-premise, got "box".')
})
