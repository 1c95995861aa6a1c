import { once } from 'node:events'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { clientId, logIn, openApp, shownAddress, startLogin } from './open-app.ts'
import { finish, makeFolder, openPortal, runCli, secret, startCli } from './run-cli.ts'

const profilesOf = async (env: NodeJS.ProcessEnv): Promise<unknown[]> =>
  JSON.parse((await runCli(['portals', '--json'], env)).stdout) as unknown[]

describe('login with a webhook', () => {
  test.each<[string, (webhook: string, file: string) => { source: string; input?: string; env?: NodeJS.ProcessEnv }]>([
    ['standard input', (webhook) => ({ source: '-', input: `${webhook}\n` })],
    ['a file', (_, file) => ({ source: `@${file}` })],
    ['a variable', (webhook) => ({ source: 'env:HOOK', env: { HOOK: webhook } })],
  ])('takes it from %s, asks its portal, and saves it', async (_, give) => {
    const { portal } = await openPortal()
    const folder = await makeFolder()
    await writeFile(join(folder, 'hook'), `${portal.webhook}\n`)
    const { source, input = '', env: more = {} } = give(portal.webhook, join(folder, 'hook'))
    const env = { XDG_CONFIG_HOME: folder, ...more }
    const result = await runCli(['login', 'live', '--webhook', source, '--json'], env, input)
    expect(JSON.parse(result.stdout)).toMatchObject({ name: 'live', kind: 'webhook', user: { id: '1', admin: true }, default: true })
    expect(result.stderr).toMatch(/^Logged in to \S+ as .+, an administrator\. Saved as live\. It is the default\.\n$/)
    expect(await profilesOf(env)).toMatchObject([{ name: 'live', user: { id: '1' }, plan: 'en_basic', token: null }])
    expect((await runCli(['whoami'], env)).code).toBe(0)
  })

  test('names the profile after the portal where no name is given', async () => {
    const { portal } = await openPortal()
    const env = { XDG_CONFIG_HOME: await makeFolder() }
    await runCli(['login', '--webhook', '-'], env, portal.webhook)
    expect(await profilesOf(env)).toMatchObject([{ name: new URL(portal.url).host.replace(':', '-') }])
  })

  test('as an argument warns of the shell history', async () => {
    const { portal } = await openPortal()
    const { code, stderr } = await runCli(['login', 'a', '--webhook', portal.webhook], { XDG_CONFIG_HOME: await makeFolder() })
    expect([code, stderr.split('\n')[0]]).toEqual([0, expect.stringMatching(/^warning: --webhook with the secret itself shows it/)])
  })

  test('that the portal refuses, or of a dismissed user, ends with 3 and saves nothing', async () => {
    const { portal } = await openPortal()
    const env = { XDG_CONFIG_HOME: await makeFolder() }
    const refused = await runCli(['login', 'a', '--webhook', '-'], env, `${portal.url}/rest/1/${secret}x/`)
    expect(refused).toMatchObject({ code: 3, stderr: expect.stringContaining('Make a new one in the portal, then `npx b24kit login a`') })
    portal.users.set({ id: 1, isActive: false })
    const dismissed = await runCli(['login', 'a', '--webhook', '-'], env, portal.webhook)
    expect(dismissed).toMatchObject({ code: 3, stderr: expect.stringMatching(/dismissed/) })
    expect(await profilesOf(env)).toEqual([])
  })

  test('asks nobody where there is no terminal, and says what to use', async () => {
    const env = { XDG_CONFIG_HOME: await makeFolder() }
    expect(await runCli(['login', 'a'], env, 'unread')).toMatchObject({ code: 2, stderr: expect.stringContaining('--webhook env:<NAME>') })
    expect(await runCli(['login', 'a', '--webhook', 'env:NO_SUCH'], env)).toMatchObject({
      code: 2,
      stderr: 'error: The variable NO_SUCH is not set.\n',
    })
    expect(await runCli(['login', '../a', '--webhook', '-'], env, 'http://a.example/rest/1/x/')).toMatchObject({ code: 2 })
  })
})

describe('login of an application', () => {
  test('waits for its user, exchanges the code, and saves encrypted tokens for their owner only', async () => {
    const { portal, port, env } = await openApp()
    expect(await logIn(portal, port, env)).toMatchObject({ code: 0, stdout: '', stderr: expect.stringContaining('Saved as app') })
    expect(await profilesOf(env)).toMatchObject([{ name: 'app', kind: 'oauth', user: { id: '1' }, token: { state: 'valid' } }])
    const whoami = JSON.parse((await runCli(['whoami', '--json'], env)).stdout) as unknown
    expect(whoami).toMatchObject({ kind: 'oauth', profile: 'app', app: { code: clientId, status: 'L' }, user: { id: '1' } })

    const home = join(env['XDG_CONFIG_HOME']!, 'b24kit')
    const names = await readdir(home, { recursive: true })
    const modes = await Promise.all(names.map(async (name) => [name, await stat(join(home, name))] as const))
    for (const [name, info] of modes) expect([name, info.mode & 0o777]).toEqual([name, info.isFile() ? 0o600 : 0o700])
    const texts = await Promise.all(modes.flatMap(([name, info]) => (info.isFile() ? [readFile(join(home, name), 'utf8')] : [])))
    expect(texts).not.toHaveLength(0)
    expect(texts.join('\n')).not.toContain(secret)
    // Tokens of portals begin with their expiry and are 70 hexadecimal digits.
    expect(texts.join('\n')).not.toMatch(/[0-9a-f]{70}/)
  })

  test('shows a page, and turns away answers to other questions and second ones', async () => {
    const { portal, port, env } = await openApp()
    const { child, address } = await startLogin(portal, port, env)
    const ended = finish(child)
    const home = `http://127.0.0.1:${port}/`
    expect([(await fetch(`${home}favicon.ico`)).status, (await fetch(`${home}?code=x&state=guessed`)).status]).toEqual([404, 400])
    expect((await fetch(home, { method: 'POST', body: 'code=x' })).status).toBe(404)
    const page = await fetch(`${address}&user=1`)
    expect([page.status, page.headers.get('content-security-policy'), await page.text()]).toEqual([
      200,
      expect.stringContaining("default-src 'none'"),
      expect.stringContaining('You can close this window.'),
    ])
    expect((await ended).code).toBe(0)
    await expect(fetch(home)).rejects.toThrow('fetch failed')
  })

  test('says in the browser, too, that it did not work', async () => {
    const { portal, port, env } = await openApp({ clientSecret: 'another' })
    const { child, address } = await startLogin(portal, port, env)
    const ended = finish(child)
    const page = await fetch(`${address}&user=1`)
    expect([page.status, await page.text()]).toEqual([502, expect.stringContaining('The terminal says why.')])
    expect(await ended).toMatchObject({ code: 3, stderr: expect.stringContaining('auth.client') })
    expect(await profilesOf(env)).toEqual([])
  })

  test('ends when nobody comes, and at Ctrl-C', async () => {
    const { portal, port, env } = await openApp()
    const late = await startLogin(portal, port, env, ['--timeout', '0'])
    expect(await finish(late.child)).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('Nobody let the application in within 0 seconds'),
    })
    const { child } = await startLogin(portal, port, env)
    const ended = finish(child)
    child.kill('SIGINT')
    expect(await ended).toMatchObject({ code: 130, stderr: expect.stringContaining('Cancelled; nothing was saved.') })
  })

  test('says which port is taken, and what to do', async () => {
    const { portal, port, env } = await openApp()
    const server = createServer().listen(port, '127.0.0.1')
    onTestFinished(() => void server.close())
    await once(server, 'listening')
    const args = ['login', '--client-id', clientId, '--portal', portal.url, '--server', portal.oauth, '--port', String(port)]
    expect(await runCli(args, env)).toMatchObject({ code: 2, stderr: expect.stringContaining('another program has it') })
  })

  test('takes a pasted code, or the whole address, of this login only', async () => {
    const { portal, env } = await openApp({ redirectUri: undefined as never })
    const paste = async (toText: (address: string, code: string) => string): Promise<unknown> => {
      const child = startCli(['login', 'app', '--client-id', clientId, '--portal', portal.url, '--server', portal.oauth, '--code'], env)
      const address = await shownAddress(child)
      const page = await (await fetch(`${address}&user=1`)).text()
      return finish(child, `${toText(address, /<code>(.+)<\/code>/.exec(page)![1]!)}\n`)
    }
    expect(await paste((_, code) => code)).toMatchObject({ code: 0 })
    const ended = (state: string | null, code: string): string =>
      `https://app.example/?code=${code}&state=${state}&member_id=${portal.memberId}&server_domain=${new URL(portal.oauth).host}`
    expect(await paste((address, code) => ended(new URL(address).searchParams.get('state'), code))).toMatchObject({ code: 0 })
    expect(await paste((_, code) => ended('guessed', code))).toMatchObject({ code: 2, stderr: expect.stringContaining('another login') })
    expect(await paste(() => '')).toMatchObject({ code: 2, stderr: expect.stringContaining('neither a code nor an address') })
  })

  test('sends its secret to no server that is not trusted', async () => {
    const { portal, port, env } = await openApp()
    const child = startCli(['login', 'app', '--client-id', clientId, '--portal', portal.url, '--port', String(port)], env)
    const address = await shownAddress(child)
    const ended = finish(child)
    await fetch(`${address}&user=1`)
    expect(await ended).toMatchObject({ code: 3, stderr: expect.stringContaining('name its endpoint: --server') })
    expect([...portal.requests].filter(({ method }) => method === 'oauth/token')).toEqual([])
  })

  test('again needs no more than the name of the profile, also after its key was lost', async () => {
    const { portal, port, env } = await openApp()
    await logIn(portal, port, env)
    const again = async (given: NodeJS.ProcessEnv): Promise<unknown> => {
      const child = startCli(['login', 'app', '--port', String(port)], given)
      const address = await shownAddress(child)
      const ended = finish(child)
      await fetch(`${address}&user=1`)
      return ended
    }
    expect(await again({ XDG_CONFIG_HOME: env['XDG_CONFIG_HOME'] })).toMatchObject({ code: 0 })
    await writeFile(join(env['XDG_CONFIG_HOME']!, 'b24kit', 'key'), Buffer.alloc(32, 7).toString('base64'))
    expect(await runCli(['whoami'], env)).toMatchObject({ code: 3, stderr: expect.stringContaining('npx b24kit login app') })
    expect(await profilesOf(env)).toMatchObject([{ token: { state: 'unreadable' } }])
    expect(await again(env)).toMatchObject({ code: 0 })
    expect((await runCli(['whoami'], env)).code).toBe(0)
  })

  test.each([
    [['--portal', 'a.bitrix24.com'], '--client-id <id>'],
    [['--client-id', 'x'], '--portal <host>'],
    [['--client-id', 'x', '--portal', 'a b'], 'looks like example.bitrix24.com'],
  ])('with %j asks for what is missing', async (args, message) => {
    const env = { XDG_CONFIG_HOME: await makeFolder(), B24_CLIENT_SECRET: secret }
    expect(await runCli(['login', ...args], env)).toMatchObject({ code: 2, stderr: expect.stringContaining(message) })
  })

  test('without a terminal says how to give the secret', async () => {
    const env = { XDG_CONFIG_HOME: await makeFolder() }
    const { code, stderr } = await runCli(['login', '--client-id', 'x', '--portal', 'a.bitrix24.com'], env)
    expect([code, stderr]).toEqual([2, expect.stringContaining('B24_CLIENT_SECRET does as well')])
  })
})
