import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { bin, makeFolder, runCli, startCli } from './run-cli.ts'

interface Ready {
  readonly url: string
  readonly webhook: string
  readonly memberId: string
  readonly admin: string
  readonly oauth: string
  readonly certificate?: string
}

async function emulate(...args: string[]): Promise<{ ready: Ready; stop(signal: NodeJS.Signals): Promise<number> }> {
  const child = startCli(['emulate', '--port', '0', '--json', ...args])
  const [line] = (await once(createInterface({ input: child.stdout! }), 'line')) as [string]
  const ended = once(child, 'close') as Promise<[number]>
  const stop = async (signal: NodeJS.Signals): Promise<number> => {
    child.kill(signal)
    return (await ended)[0]
  }
  return { ready: JSON.parse(line) as Ready, stop }
}

test('tells in one line of JSON where it is, answers at once, and ends with 0 on SIGTERM', async () => {
  const { ready, stop } = await emulate('--seed', 'deals=120,idStep=3')
  expect(Object.keys(ready)).toEqual(['url', 'webhook', 'memberId', 'admin', 'oauth'])
  const list = await runCli(['list', 'crm.deal.list', '--json'], { B24_WEBHOOK: ready.webhook })
  const ids = list.stdout
    .trimEnd()
    .split('\n')
    .map((line) => Number((JSON.parse(line) as { ID: string }).ID))
  expect([ids.length, ids[1]! - ids[0]!]).toEqual([120, 3])
  expect(await (await fetch(`${ready.admin}limits`)).json()).toMatchObject({ plan: 'basic' })
  expect(await stop('SIGTERM')).toBe(0)
})

test('tells on standard error where to look at it, unless it is told to be quiet', async () => {
  const talk = async (...args: string[]): Promise<string> => {
    const child = startCli(['emulate', '--port', '0', '--seed', 'empty', ...args])
    const stderr = text(child.stderr!)
    await once(createInterface({ input: child.stdout! }), 'line')
    child.kill('SIGTERM')
    return stderr
  }
  expect(await talk('--json')).toMatch(/^In the browser: http:\/\/127\.0\.0\.1:\d+\/\n$/)
  expect(await talk('--host', '0.0.0.0')).toMatch(/^In the browser: http:\/\/127\.0\.0\.1:\d+\/\n$/)
  expect(await talk('--quiet')).toBe('')
})

test('is to be looked at in a browser', async () => {
  const { ready, stop } = await emulate('--seed', 'empty')
  const pages = await Promise.all(['', 'emulator/page.js', 'emulator/page.css'].map(async (path) => fetch(`${ready.url}/${path}`)))
  expect(pages.map(({ status, headers }) => [status, headers.get('content-type')?.split(';')[0]])).toEqual([
    [200, 'text/html'],
    [200, 'text/javascript'],
    [200, 'text/css'],
  ])
  expect(await stop('SIGTERM')).toBe(0)
})

test('takes a webhook, a plan and a latency, and ends with 0 on Ctrl-C', async () => {
  const { ready, stop } = await emulate('--webhook', '1/mine', '--plan', 'enterprise', '--latency', '5', '--seed', 'empty')
  expect(ready.webhook).toBe(`${ready.url}/rest/1/mine/`)
  expect(await (await fetch(`${ready.admin}limits`)).json()).toMatchObject({ plan: 'enterprise', latencyMs: 5 })
  expect(await stop('SIGINT')).toBe(0)
})

test('has apps with fixed tokens, and tokens that have expired', async () => {
  const apps = ['--app', 'local.1:s3cret:ACCESS:REFRESH', '--app', 'app.2:other', '--expired-token', 'ACCESS', '--expired-token', 'OLD']
  const { ready, stop } = await emulate('--seed', 'empty', ...apps)
  const ask = async (url: string): Promise<unknown> => (await fetch(url)).json()
  for (const token of ['ACCESS', 'OLD'])
    expect(await ask(`${ready.url}/rest/server.time?auth=${token}`)).toMatchObject({ error: 'expired_token' })
  const query = 'grant_type=refresh_token&client_id=local.1&client_secret=s3cret&refresh_token=REFRESH'
  const renewed = (await ask(`${ready.oauth}oauth/token/?${query}`)) as Record<string, string>
  expect(renewed).toMatchObject({ client_endpoint: `${ready.url}/rest/`, server_endpoint: `${ready.oauth}rest/`, expires_in: 3600 })
  expect(await ask(`${renewed['client_endpoint']}app.info?auth=${renewed['access_token']}`)).toMatchObject({ result: { CODE: 'local.1' } })
  expect(await ask(`${renewed['server_endpoint']}app.info?auth=${renewed['access_token']}`)).toMatchObject({
    result: { client_id: 'local.1' },
  })
  await stop('SIGTERM')
})

test('has apps of a file, whose installation it tells once it listens', async () => {
  const received: string[] = []
  const server = createServer((request, response) => {
    request.setEncoding('utf8').on('data', (text: string) => received.push(`${request.url} ${text}`))
    request.on('end', () => response.end())
  }).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const file = join(await makeFolder(), 'app.json')
  const installHandler = `http://127.0.0.1:${port}/install`
  await writeFile(
    file,
    JSON.stringify([
      { clientId: 'local.1', clientSecret: 's', installHandler },
      { clientId: 'app.2', clientSecret: 's' },
    ]),
  )
  const { ready, stop } = await emulate('--seed', 'empty', '--app-file', file)
  await expect.poll(() => received.length).toBe(1)
  const form = new URLSearchParams(received[0]!.replace('/install ', ''))
  expect([form.get('event'), form.get('auth[client_endpoint]')]).toEqual(['ONAPPINSTALL', `${ready.url}/rest/`])
  expect(await (await fetch(`${ready.admin}apps`)).json()).toMatchObject([{ clientId: 'local.1' }, { clientId: 'app.2' }])
  await stop('SIGTERM')
})

test('is a self-hosted portal with --on-premise', async () => {
  const { ready, stop } = await emulate('--seed', 'empty', '--on-premise')
  expect(await (await fetch(`${ready.admin}limits`)).json()).toMatchObject({ plan: 'none' })
  expect(await (await fetch(`${ready.webhook}app.info`)).json()).toMatchObject({ result: { LICENSE: 'en_selfhosted' } })
  await stop('SIGTERM')
})

test.each([
  ['{"clientId": "local.1"}', 'app.json: An app needs "clientSecret".'],
  ['[7]', 'app.json holds no app'],
  ['{', 'app.json is no JSON.'],
])('refuses the app file %s', async (text, message) => {
  const file = join(await makeFolder(), 'app.json')
  await writeFile(file, text)
  expect(await runCli(['emulate', '--app-file', file])).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(message) })
})

test('decides otherwise with --quirk', async () => {
  const { ready, stop } = await emulate('--seed', 'empty', '--quirk', 'unknownMethodStatus=400', '--quirk', 'operatingInTime=false')
  expect((await fetch(`${ready.webhook}nope`)).status).toBe(400)
  const { time } = (await (await fetch(`${ready.webhook}server.time`)).json()) as { time: object }
  expect(time).not.toHaveProperty('operating')
  expect(await stop('SIGTERM')).toBe(0)
  const { code, stderr } = await runCli(['emulate', '--quirk', 'nope=1'])
  expect([code, stderr]).toEqual([2, expect.stringContaining('There is no switch "nope".')])
})

test('ends when npx is ended, which ends only the shell in between', async () => {
  // What npx does: a shell that waits for the command.
  const shell = spawn('sh', ['-c', `"${process.execPath}" "${bin}" emulate --port 0 --json --seed empty; exit`], {
    env: { ...process.env, npm_command: 'exec' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(createInterface({ input: shell.stdout }), 'line')
  shell.kill('SIGTERM')
  await once(shell.stdout, 'close')
  expect(shell.signalCode).toBe('SIGTERM')
})

test('serves https with a certificate that --ca trusts, and that nobody trusts otherwise', async () => {
  const ca = join(await makeFolder(), 'ca.pem')
  const { ready, stop } = await emulate('--tls', '--write-ca', ca, '--seed', 'empty')
  expect(ready.url).toMatch(/^https:/)
  expect(await readFile(ca, 'utf8')).toBe(ready.certificate)
  const env = { B24_WEBHOOK: ready.webhook }
  expect((await runCli(['call', 'server.time', '--json', '--ca', ca], env)).code).toBe(0)
  expect(await runCli(['call', 'server.time'], env)).toMatchObject({ code: 5, stderr: expect.stringContaining('--ca') })
  await stop('SIGTERM')
})

test.each([
  [['--seed', 'deals=many'], '--seed: Seed must be'],
  [['--webhook', 'abc'], '--webhook must look like 1/abc123'],
  [['--app', 'id'], '--app must look like <client_id>:<client_secret>'],
  [['--app', 'id:secret:access'], '--app must look like'],
  [['--app', 'id:secret:access:refresh:more'], '--app must look like'],
  [['--app', ':secret'], '--app must look like'],
  [['--app-file', '/nowhere/app.json'], 'Cannot read /nowhere/app.json: there is no such file'],
  [['--plan', 'gold'], 'Allowed choices are basic, enterprise, none'],
  [['--port', 'http'], 'It must be a whole number'],
  [['--port', '99999'], 'Cannot listen on'],
])('refuses %j', async (args, message) => {
  expect(await runCli(['emulate', ...args])).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(message) })
})

test('says that the port is taken', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  expect(await runCli(['emulate', '--port', String(port)])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining(`Port ${port} is taken`),
  })
})
