import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { createServer as createHttp, request as requestHttp } from 'node:http'
import { createServer as createHttps } from 'node:https'
import { createServer as createTcp, type AddressInfo, type Server } from 'node:net'
import { join } from 'node:path'
import { createPortal, type Fault, type FaultName, type Portal } from '@b24kit/emulator'
import { generate } from 'selfsigned'
import { describe, expect, onTestFinished, test } from 'vitest'
import { clientId, logIn, openApp } from './open-app.ts'
import { makeFolder, openPortal, runCli, secret } from './run-cli.ts'

interface Finding {
  readonly check: string
  readonly ok: boolean
  readonly level: string
  readonly detail: string
  readonly nextStep: string | null
  readonly whoMustAct: string | null
}

async function examine(env: NodeJS.ProcessEnv, ...args: string[]): Promise<{ code: number | null; findings: Finding[] }> {
  const { code, stdout, stderr } = await runCli(['doctor', '--json', ...args], env)
  expect(stderr).toBe('')
  return { code, findings: JSON.parse(stdout) as Finding[] }
}

/** The one thing that fails. */
async function findFault(env: NodeJS.ProcessEnv, ...args: string[]): Promise<Finding> {
  const { code, findings } = await examine(env, ...args)
  const faults = findings.filter(({ level }) => level === 'fail')
  expect([code, faults.map(({ ok }) => ok)]).toEqual([1, [false]])
  expect(faults[0]!.nextStep).toMatch(/\S/)
  return faults[0]!
}

const hookAt = (origin: string): NodeJS.ProcessEnv => ({ B24_WEBHOOK: `${origin}/rest/1/${secret}/` })

async function serve(server: Server): Promise<number> {
  onTestFinished(() => void server.close())
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return (server.address() as AddressInfo).port
}

async function certify(name: string, notBeforeDate: Date, notAfterDate: Date): Promise<{ key: string; cert: string }> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: name }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate,
    notAfterDate,
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: name }] }],
  })
  return { key, cert }
}

const days = (count: number): Date => new Date(Date.now() + count * 86_400_000)

describe('a portal that is well', () => {
  test('passes every step, and ends with 0', async () => {
    const { env } = await openPortal()
    const { code, findings } = await examine(env, '--need', 'crm,task', '--method', 'crm.deal.add')
    expect(code).toBe(0)
    expect(findings.map(({ check }) => check)).toEqual([
      'dns',
      'tcp',
      'tls',
      'clock',
      'rest',
      'credential',
      'scopes',
      'plan',
      'version',
      'method',
    ])
    expect(findings.map(({ level, nextStep, whoMustAct }) => [level, nextStep, whoMustAct])).toEqual(findings.map(() => ['ok', null, null]))
  })

  test('is told to people line by line, with who must do what', async () => {
    const { env, portal } = await openPortal()
    portal.faults.add('*', 'rest-off')
    const { code, stdout } = await runCli(['doctor'], env)
    expect([code, stdout.split('\n').slice(-3)]).toEqual([
      1,
      [
        'fail  rest          REST is off: REST API is available only on commercial plans (ACCESS_DENIED)',
        '                    → an administrator of the portal: Move the portal to a plan with REST, or renew its subscription.',
        '',
      ],
    ])
  })

  test('over TLS with --ca, and with what its plan allows', async () => {
    const portal = await createPortal({ data: 'empty', plan: 'enterprise', webhooks: [{ userId: 1, code: secret }] })
    onTestFinished(() => portal.close())
    const { certificate } = await portal.listen(0, { tls: true })
    const ca = join(await makeFolder(), 'ca.pem')
    await writeFile(ca, certificate!)
    const env = { B24_WEBHOOK: portal.webhook }
    expect(await findFault(env)).toMatchObject({ check: 'tls', detail: expect.stringContaining('is self-signed'), whoMustAct: 'operator' })
    const { code, findings } = await examine(env, '--ca', ca)
    const plan = findings.find(({ check }) => check === 'plan')
    expect([code, plan]).toMatchObject([0, { level: 'warn', nextStep: expect.stringContaining('--plan enterprise') }])
  })
})

describe('the way there', () => {
  test('an unknown name', async () => {
    const found = await findFault(hookAt('https://no-such-portal.invalid'))
    expect(found).toMatchObject({ check: 'dns', whoMustAct: 'operator' })
  })

  test('a dead port', async () => {
    expect(await findFault(hookAt('http://127.0.0.1:1'))).toMatchObject({ check: 'tcp', detail: expect.stringContaining('ECONNREFUSED') })
  })

  test('a port that speaks no TLS', async () => {
    const port = await serve(createTcp((socket) => socket.on('error', () => undefined).end('SSH-2.0-OpenSSH\r\n')))
    expect(await findFault(hookAt(`https://127.0.0.1:${port}`))).toMatchObject({
      check: 'tls',
      detail: expect.stringContaining('does not speak TLS'),
    })
  })

  test.each<[string, string, Date, Date, string, string]>([
    ['expired', 'localhost', days(-9), days(-2), 'expired on', 'portal-admin'],
    ['not valid yet', 'localhost', days(2), days(9), 'is valid from', 'operator'],
    ['for another host', 'crm.example', days(-2), days(90), 'is for crm.example, not for localhost', 'portal-admin'],
    ['self-signed', 'localhost', days(-2), days(90), 'is self-signed', 'operator'],
  ])('a certificate that is %s', async (_, name, from, to, detail, whoMustAct) => {
    const port = await serve(createHttps(await certify(name, from, to), (_request, response) => response.end()))
    const found = await findFault(hookAt(`https://localhost:${port}`))
    expect(found).toMatchObject({ check: 'tls', detail: expect.stringContaining(detail), whoMustAct })
  })

  test('a clock that is minutes off, by the word of the portal, harms no call', async () => {
    const { env, portal } = await openPortal()
    portal.clock.set(Date.now() - 7 * 60_000)
    const { code, findings } = await examine(env)
    expect([code, findings.filter(({ level }) => level !== 'ok')]).toMatchObject([
      0,
      [{ check: 'clock', level: 'warn', detail: expect.stringMatching(/is (7 min 0|6 min 59) s ahead of/), whoMustAct: 'operator' }],
    ])
  })

  test('a clock that is an hour off, by the Date of whatever answers', async () => {
    const date = new Date(Date.now() + 3_600_000).toUTCString()
    const port = await serve(createHttp((_, response) => response.writeHead(404, { date }).end('<html>')))
    const { findings } = await examine(hookAt(`http://127.0.0.1:${port}`))
    expect(findings.find(({ check }) => check === 'clock')).toMatchObject({
      level: 'warn',
      detail: expect.stringMatching(/(1 h 0|59) min.* behind/),
    })
  })

  test('a proxy that the environment names, and one that is dead', async () => {
    const { portal } = await openPortal()
    // Whoever asks a proxy names the whole address; looking whether it is there needs no more than a path.
    const relay = createHttp((request, response) => {
      const { pathname } = new URL(request.url!, portal.url)
      const passed = requestHttp(portal.url + pathname, { method: request.method!, headers: request.headers }, (answer) =>
        answer.pipe(response),
      )
      request.pipe(passed)
    })
    const env = hookAt('http://portal.example')
    const { code, findings } = await examine({ ...env, HTTP_PROXY: `http://127.0.0.1:${await serve(relay)}` })
    expect([code, findings[0]]).toMatchObject([
      0,
      { check: 'proxy', detail: expect.stringContaining('portal.example is reached through 127.0.0.1') },
    ])
    expect(await findFault({ ...env, HTTP_PROXY: 'http://127.0.0.1:1' })).toMatchObject({ check: 'tcp' })
  })
})

describe('what answers instead of REST', () => {
  test.each<[string, Fault | FaultName, string, string, string]>([
    ['a licence page', 'license-page', 'licence', '/settings/license/', 'portal-admin'],
    ['REST that is off', 'rest-off', 'rest', 'REST is off', 'portal-admin'],
    ['a subscription that is over', { error: 'PAYMENT_REQUIRED', status: 401 }, 'licence', 'period is over', 'portal-admin'],
    ['a deleted portal', 'portal-deleted', 'rest', 'Portal was deleted', 'operator'],
    ['an overloaded one', 'overload', 'rest', 'blocked on this portal for overload', 'bitrix24'],
    ['maintenance', 'maintenance', 'rest', 'an HTML page (HTTP 503): it is under maintenance', 'bitrix24'],
    ['a page', { html: '<h1>Sign in</h1>' }, 'rest', 'an HTML page (HTTP 200): maintenance, a licence page', 'portal-admin'],
    ['no portal at all', { html: '<h1>Nothing</h1>', status: 404 }, 'rest', 'there is no REST at this address', 'operator'],
    ['a filter', { html: '<h1>Blocked</h1>', status: 403 }, 'rest', 'a filter in front of it', 'portal-admin'],
    ['a password of the web server', { html: '<h1>No</h1>', status: 401 }, 'rest', 'wants a password of its own', 'portal-admin'],
    ['half an answer', 'truncated', 'rest', 'a body that is no JSON (HTTP 200): it was cut', 'operator'],
    ['nothing', { emptyBody: true }, 'rest', 'an empty body (HTTP 200)', 'operator'],
    ['a cut connection', { dropConnection: true }, 'rest', 'did not get through: ECONNRESET', 'operator'],
    ['a full bucket', { error: 'QUERY_LIMIT_EXCEEDED', status: 503 }, 'rest', 'limit of requests is used up', 'wait'],
    ['a wish for https', { error: 'INVALID_REQUEST', description: 'Https required' }, 'rest', 'The portal wants https', 'operator'],
    ['a redirect elsewhere', { redirect: 'https://www.example/closed/' }, 'rest', 'www.example/closed/, which is no REST', 'portal-admin'],
    ['a fault of the portal', { error: 'INTERNAL_SERVER_ERROR', status: 500 }, 'rest', 'INTERNAL_SERVER_ERROR', 'bitrix24'],
  ])('%s', async (_, fault, check, detail, whoMustAct) => {
    const { env, portal } = await openPortal()
    portal.faults.add('*', fault)
    expect(await findFault(env)).toMatchObject({ check, detail: expect.stringContaining(detail), whoMustAct })
  })

  test('a portal that was renamed names the new address', async () => {
    const { env, portal } = await openPortal()
    const host = new URL(await portal.rename('127.0.0.1:0')).host
    expect(await findFault(env)).toMatchObject({ check: 'rename', detail: expect.stringContaining(`redirects to ${host}`) })
  })

  test('a portal that was renamed within its cloud is followed, and the new address told', async () => {
    const { portal } = await openPortal()
    const cloud = createHttp((request, response) => {
      const { host, pathname } = new URL(request.url!, portal.url)
      if (host === 'old.bitrix24.de') return response.writeHead(302, { location: `http://new.bitrix24.de${pathname}` }).end()
      const passed = requestHttp(portal.url + pathname, { method: request.method!, headers: request.headers }, (answer) =>
        answer.pipe(response),
      )
      request.pipe(passed)
    })
    const env = { ...hookAt('http://old.bitrix24.de'), HTTP_PROXY: `http://127.0.0.1:${await serve(cloud)}` }
    const { code, findings } = await examine(env)
    expect([code, findings.filter(({ level }) => level !== 'ok')]).toMatchObject([
      0,
      [{ check: 'rename', level: 'warn', detail: 'The portal was renamed: old.bitrix24.de redirects to new.bitrix24.de' }],
    ])
    expect(findings.find(({ check }) => check === 'version')!.detail).toContain('In the cloud')
  })

  test.each([
    ['to itself', 'http', 'The portal redirects every call to itself'],
    ['to https', 'https', 'The portal wants https'],
  ])('a portal that redirects %s', async (_, scheme, detail) => {
    const server = createHttp(({ url, headers }, response) =>
      response.writeHead(302, { location: `${scheme}://${headers.host}${url}` }).end(),
    )
    expect(await findFault(hookAt(`http://127.0.0.1:${await serve(server)}`))).toMatchObject({ check: 'rest', detail })
  })
})

describe('the credential', () => {
  test('an unknown webhook', async () => {
    const { portal } = await openPortal()
    const found = await findFault({ B24_WEBHOOK: `${portal.url}/rest/1/${secret}x/` })
    expect(found).toMatchObject({ check: 'credential', nextStep: expect.stringContaining('then put it into B24_WEBHOOK') })
  })

  test('a dismissed user', async () => {
    const { env, portal } = await openPortal()
    portal.users.set({ id: 1, isActive: false })
    expect(await findFault(env)).toMatchObject({ check: 'credential', detail: expect.stringContaining('dismissed') })
  })

  test('scopes and methods that are missing are named, each with who must act', async () => {
    const { env } = await openPortal({ webhooks: [{ userId: 1, code: secret, scopes: ['user'] }] })
    const { code, findings } = await examine(
      env,
      '--need',
      'user,crm',
      '--method',
      'crm.deal.get',
      '--method',
      'crm.dael.get',
      '--method',
      'main.eventlog.list',
    )
    const told = findings.filter(({ level }) => level !== 'ok').map(({ level, detail, whoMustAct }) => [level, detail, whoMustAct])
    expect([code, told]).toEqual([
      1,
      [
        ['fail', 'The webhook lacks crm', 'portal-admin'],
        ['fail', 'The portal has crm.deal.get, but this credential may not call it', 'portal-admin'],
        ['fail', 'Neither the portal nor the documentation knows crm.dael.get', 'developer'],
        ['warn', expect.stringContaining('main.eventlog.list is a method of REST 3.0'), 'developer'],
      ],
    ])
  })

  test('a method that is documented but absent', async () => {
    const { env, portal } = await openPortal()
    portal.faults.add('method.get', { body: '{"result":{"isExisting":false,"isAvailable":false}}' })
    expect(await findFault(env, '--method', 'crm.deal.get')).toMatchObject({
      check: 'method',
      detail: 'The portal does not have crm.deal.get, which is documented',
      whoMustAct: 'portal-admin',
    })
  })

  test('an unknown profile, and no credential at all, end with 3', async () => {
    expect(await runCli(['doctor', 'gone'])).toMatchObject({ code: 3, stdout: '' })
    expect(await runCli(['doctor'])).toMatchObject({ code: 3, stdout: '', stderr: expect.stringContaining('npx b24kit login') })
  })
})

describe('the tokens of an application', () => {
  test('that are well pass, with the way to the server that renews them', async () => {
    const { portal, port, env } = await openApp()
    await logIn(portal, port, env)
    const { code, findings } = await examine(env, 'app')
    expect(code).toBe(0)
    expect(findings.map(({ check }) => check)).toEqual(expect.arrayContaining(['tokens', 'oauth-server', 'app']))
  })

  test('with a firewall before the authorisation server: told, although calls still work', async () => {
    const { portal, port, env } = await openApp()
    await logIn(portal, port, env)
    const { openVault } = await import('../src/credentials/open-vault.ts')
    const { configFolder } = await import('../src/credentials/profile-store.ts')
    const { tokens } = await openVault(configFolder(env), env)
    const key = { clientId, memberId: portal.memberId, owner: '1' }
    const { value, version } = (await tokens.read(key))!
    await tokens.write(key, { ...value, serverEndpoint: 'http://127.0.0.1:1/rest/' }, version)
    const { code, findings } = await examine(env)
    expect([code, findings.filter(({ ok }) => !ok)]).toMatchObject([
      1,
      [{ check: 'oauth-server', detail: expect.stringContaining('within the hour') }],
    ])
    expect(findings.find(({ check }) => check === 'rest')).toMatchObject({ ok: true })
  })

  test.each<[string, (portal: Portal) => void, string, string]>([
    ['of an application that was removed', (portal) => portal.apps.remove(clientId), 'credential', 'npx b24kit login app'],
    [
      'with another secret on the card',
      (portal) => (portal.apps.add({ clientId, clientSecret: 'other' }), portal.tokens.expireAll()),
      'credential',
      '--client-id <id>',
    ],
    ['of a dismissed user', (portal) => portal.users.set({ id: 1, isActive: false }), 'credential', 'was dismissed'],
    [
      'of an application that nobody paid for',
      (portal) => portal.apps.add({ clientId, clientSecret: secret, paidUntilMs: 1 }),
      'licence',
      'subscription of the application',
    ],
  ])('%s', async (_, change, check, nextStep) => {
    const { portal, port, env } = await openApp()
    await logIn(portal, port, env)
    change(portal)
    expect(await findFault(env)).toMatchObject({ check, nextStep: expect.stringContaining(nextStep) })
  })

  test('that cannot be renewed any more', async () => {
    const { portal, port, env } = await openApp()
    portal.tokens.configure({ refreshLifetimeDays: 0 })
    await logIn(portal, port, env)
    portal.tokens.expireAll()
    expect(await findFault(env)).toMatchObject({ check: 'credential', nextStep: expect.stringContaining('npx b24kit login app') })
  })

  test('whose key was lost', async () => {
    const { portal, port, env } = await openApp()
    await logIn(portal, port, env)
    await writeFile(join(env['XDG_CONFIG_HOME']!, 'b24kit', 'key'), Buffer.alloc(32, 7).toString('base64'))
    expect(await findFault(env)).toMatchObject({
      check: 'tokens',
      whoMustAct: 'operator',
      nextStep: expect.stringContaining('Put it back'),
    })
  })

  test('of an application that is not fully installed', async () => {
    const { portal, port, env } = await openApp({ installed: false })
    await logIn(portal, port, env)
    const { findings } = await examine(env)
    expect(findings.find(({ check }) => check === 'app')).toMatchObject({
      ok: false,
      detail: expect.stringContaining('not fully installed'),
    })
  })
})
