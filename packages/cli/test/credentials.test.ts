import { chmod, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeFolder, openPortal, runCli, secret } from './run-cli.ts'

describe('profiles', () => {
  test('are saved from standard input, used by name or as the default, listed without the code, and removed', async () => {
    const { portal } = await openPortal()
    const env = { XDG_CONFIG_HOME: await makeFolder() }
    const file = join(env.XDG_CONFIG_HOME, 'b24kit', 'profiles.json')
    const host = new URL(portal.url).host
    expect(await runCli(['profiles', 'add', 'live'], env, `${portal.webhook}\n`)).toMatchObject({ code: 0, stdout: '' })
    expect([(await stat(file)).mode & 0o777, (await readFile(file, 'utf8')).includes(secret)]).toEqual([0o600, true])
    await runCli(['profiles', 'add', 'dead'], env, `http://127.0.0.1:1/rest/1/${secret}/`)

    expect((await runCli(['call', 'server.time'], env)).code).toBe(0)
    expect(
      (await runCli(['call', 'server.time', '--profile', 'live'], { ...env, B24_WEBHOOK: `http://127.0.0.1:1/rest/1/${secret}/` })).code,
    ).toBe(0)
    const { stdout } = await runCli(['profiles', '--json'], env)
    expect(JSON.parse(stdout)).toMatchObject([
      { name: 'live', portal: host, default: true },
      { name: 'dead', portal: '127.0.0.1:1', default: false },
    ])
    expect((await runCli(['profiles', 'remove', 'live'], env)).code).toBe(0)
    expect(await runCli(['call', 'server.time'], env)).toMatchObject({ code: 3, stderr: expect.stringContaining('No portal to talk to') })
  })

  test('that others may read are refused', async () => {
    const env = { XDG_CONFIG_HOME: await makeFolder() }
    await runCli(['profiles', 'add', 'a'], env, `http://127.0.0.1:1/rest/1/${secret}/`)
    await chmod(join(env.XDG_CONFIG_HOME, 'b24kit', 'profiles.json'), 0o644)
    expect(await runCli(['whoami'], env)).toMatchObject({ code: 3, stderr: expect.stringContaining('chmod 600') })
  })

  test.each([
    ['an empty input', 'a', '', 3],
    ['no webhook', 'a', `https://a.example/${secret}`, 3],
    ['a name that is none', '../a', '', 2],
  ])('are not made of %s', async (_, name, input, code) => {
    const env = { XDG_CONFIG_HOME: await makeFolder() }
    expect(await runCli(['profiles', 'add', name], env, input)).toMatchObject({ code, stdout: '' })
    expect((await runCli(['profiles', '--json'], env)).stdout).toBe('[]\n')
  })
})

describe('a credential that does not work ends with 3, and is never shown', () => {
  test.each([
    `https://a.example/rest/${secret}/`,
    `https://a.example/rest/1/${secret}/crm.deal.get/more`,
    `https://user:${secret}@a.example/rest/1/x/`,
    `https://a.example/rest/1/x/?auth=${secret}`,
    secret,
  ])('malformed, form %#', async (address) => {
    const result = await runCli(['whoami'], { B24_WEBHOOK: address })
    expect(result).toMatchObject({ code: 3, stderr: expect.stringContaining('must look like https://<portal>/rest/<user>/<code>/') })
  })

  test('refused by the portal', async () => {
    const { portal } = await openPortal()
    const result = await runCli(['call', 'crm.deal.list'], { B24_WEBHOOK: `${portal.url}/rest/1/${secret}x/` })
    expect(result).toMatchObject({ code: 3, stdout: '', stderr: expect.stringContaining('auth.invalid') })
  })

  test('without the scope of the method', async () => {
    const { env } = await openPortal({ webhooks: [{ userId: 1, code: secret, scopes: ['user'] }] })
    expect(await runCli(['call', 'crm.deal.list'], env)).toMatchObject({ code: 3, stderr: expect.stringContaining('auth.scope') })
  })

  test.each([
    ['as the method', ['call', `https://a.example/rest/1/${secret}/crm.deal.get`]],
    ['as the command', [`https://a.example/rest/1/${secret}/`]],
    ['as the profile', ['whoami', '--profile', `https://a.example/rest/1/${secret}/`]],
    ['as a file', ['import', `https://a.example/rest/1/${secret}/`, '--to', 'deal']],
    ['as an option', ['list', 'crm.deal.list', '--limit', `https://a.example/rest/1/${secret}/`]],
  ])('given %s', async (_, args) => {
    expect((await runCli(args)).code).toBeGreaterThan(1)
  })
})

test('a portal that cannot be reached ends with 5 and names the reason', async () => {
  const result = await runCli(['call', 'server.time'], { B24_WEBHOOK: `http://127.0.0.1:1/rest/1/${secret}/` })
  expect(result).toMatchObject({ code: 5, stderr: expect.stringContaining('127.0.0.1:1: ECONNREFUSED') })
})

test('a limit that waiting does not lift ends with 4', async () => {
  const { env, portal } = await openPortal()
  portal.faults.add('server.time', { error: 'OVERLOAD_LIMIT', status: 503 })
  expect(await runCli(['call', 'server.time'], env)).toMatchObject({ code: 4, stderr: expect.stringContaining('limit.overload') })
})
