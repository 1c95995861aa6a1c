import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Portal } from '@b24kit/emulator'
import { describe, expect, test } from 'vitest'
import { clientId, logIn, openApp } from './open-app.ts'
import { makeFolder, openPortal, runCli, secret } from './run-cli.ts'

describe('portals', () => {
  test('tells webhooks and applications, who and which plan, the state of tokens, and the default', async () => {
    const { portal, port, env } = await openApp()
    await runCli(['login', 'hook', '--webhook', '-'], env, portal.webhook)
    await logIn(portal, port, env)
    const host = new URL(portal.url).host
    const user = { id: '1', name: 'Alex Morgan' }
    const rows = JSON.parse((await runCli(['portals', '--json'], env)).stdout) as unknown
    expect(rows).toEqual([
      { name: 'hook', portal: host, kind: 'webhook', user, plan: 'en_basic', token: null, default: true },
      {
        name: 'app',
        portal: host,
        kind: 'oauth',
        user,
        plan: 'en_basic',
        token: { state: 'valid', expiresAt: expect.stringMatching(/^\d{4}-.*Z$/) },
        default: false,
      },
    ])
    const { stdout } = await runCli(['portals'], env)
    expect(stdout).toMatch(/^name {2}default {2}portal .*\nhook {2}default .*\napp .* good for (1 h|59 min)/)
    // Seconds pass between the two.
    const untimed = (text: string): string => text.replace(/good for .*/, '')
    const { stdout: same } = await runCli(['profiles'], env)
    expect(untimed(same)).toBe(untimed(stdout))
  })

  test('says how to begin where there is none', async () => {
    const result = await runCli(['portals'], { XDG_CONFIG_HOME: await makeFolder() })
    expect(result).toEqual({ code: 0, stdout: '', stderr: 'No profiles yet. `npx b24kit login <profile>` makes one.\n' })
  })
})

test('use makes a profile the default, and says when B24_WEBHOOK goes first', async () => {
  const { portal } = await openPortal()
  const env = { XDG_CONFIG_HOME: await makeFolder() }
  await runCli(['profiles', 'add', 'dead'], env, `http://127.0.0.1:1/rest/1/${secret}/`)
  await runCli(['profiles', 'add', 'live'], env, portal.webhook)
  expect(await runCli(['use', 'live'], env)).toEqual({ code: 0, stdout: '', stderr: 'live is the default.\n' })
  expect((await runCli(['call', 'server.time'], env)).code).toBe(0)
  expect((await runCli(['use', 'live'], { ...env, B24_WEBHOOK: portal.webhook })).stderr).toContain('B24_WEBHOOK is set, though')
  expect(await runCli(['use', 'gone'], env)).toMatchObject({ code: 3, stderr: expect.stringContaining('Known: dead, live.') })
})

test('logout forgets the tokens with the last profile that uses them', async () => {
  const { portal, port, env } = await openApp()
  await logIn(portal, port, env)
  await logIn(portal, port, env, 'second')
  const tokens = async (): Promise<string[]> =>
    (await readdir(join(env['XDG_CONFIG_HOME']!, 'b24kit', 'tokens'), { recursive: true })).filter((name) => name.length > 60)
  expect((await runCli(['logout', 'app'], env)).stderr).toBe('Removed app. The application stays installed on the portal.\n')
  expect(await tokens()).toHaveLength(1)
  expect((await runCli(['logout', 'second'], env)).stderr).toContain('Its tokens are deleted here')
  expect(await tokens()).toEqual([])
  expect(await runCli(['logout', 'second'], env)).toMatchObject({ code: 3 })
})

describe('a profile of an application', () => {
  test('is renewed once by processes that start at the same time', async () => {
    const { portal, port, env } = await openApp()
    await logIn(portal, port, env)
    const before = portal.requests.total
    portal.tokens.expireAll()
    const results = await Promise.all(Array.from({ length: 4 }, () => runCli(['call', 'server.time'], env)))
    expect(results.map(({ code }) => code)).toEqual([0, 0, 0, 0])
    const asked = [...portal.requests].filter(({ index, method }) => index >= before && method === 'oauth/token')
    expect(asked).toHaveLength(1)
  })

  test('that needs its user again says with which command', async () => {
    const { portal, port, env } = await openApp()
    await logIn(portal, port, env)
    portal.tokens.configure({ refreshLifetimeDays: 0 })
    portal.tokens.expireAll()
    await runCli(['call', 'server.time'], env)
    portal.tokens.expireAll()
    const ended = await runCli(['call', 'server.time'], env)
    expect(ended).toMatchObject({ code: 3, stderr: expect.stringContaining('Let the application in again: `npx b24kit login app`.') })
    expect(ended.stderr).toContain('auth.reauthorize')
    expect((await runCli(['portals'], env)).stdout).toContain('refused: log in again')
  })

  test.each<[string, string, (portal: Portal) => void]>([
    ['was removed', 'Once it is installed again', (portal) => portal.apps.remove(clientId)],
    ['belongs to a dismissed user', 'was dismissed', (portal) => portal.users.set({ id: 1, isActive: false })],
  ])('that %s ends with 3 and says what to do', async (_, message, change) => {
    const { portal, port, env } = await openApp()
    await logIn(portal, port, env)
    change(portal)
    expect(await runCli(['call', 'server.time'], env)).toMatchObject({ code: 3, stderr: expect.stringContaining(message) })
  })

  test('whose stored tokens were damaged is told from one whose store is down', async () => {
    const { portal, port, env } = await openApp()
    await logIn(portal, port, env)
    const folder = join(env['XDG_CONFIG_HOME']!, 'b24kit', 'tokens')
    const name = (await readdir(folder, { recursive: true })).find((path) => path.length > 60)
    const row = JSON.parse(await readFile(join(folder, name!), 'utf8')) as { readonly text: string }
    await writeFile(join(folder, name!), JSON.stringify({ ...row, text: row.text.slice(0, -9) }))
    expect(await runCli(['whoami'], env)).toMatchObject({
      code: 3,
      stderr: expect.stringMatching(/Start anew: `npx b24kit login app`[^]*store\.corrupt/),
    })
    await rm(folder, { recursive: true })
    await writeFile(folder, 'a file in the place of the folder')
    expect(await runCli(['whoami'], env)).toMatchObject({ code: 5, stderr: expect.stringContaining('store.down') })
  })

  test('without the scope of a method says where to give it', async () => {
    const { portal, port, env } = await openApp({ scope: ['user'] })
    await logIn(portal, port, env)
    const { code, stderr } = await runCli(['call', 'crm.deal.list'], env)
    expect([code, stderr]).toEqual([3, expect.stringContaining('Give the application the scope of this method on its card')])
  })

  test('cannot be used by what takes a webhook only', async () => {
    const { findWebhook } = await import('../src/credentials/find-webhook.ts')
    const { portal, port, env } = await openApp()
    await logIn(portal, port, env)
    await expect(findWebhook('app', env)).rejects.toMatchObject({ exitCode: 3, message: expect.stringContaining('takes a webhook') })
  })
})
