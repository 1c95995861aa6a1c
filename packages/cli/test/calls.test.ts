import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, onTestFinished, test } from 'vitest'
import { finish, makeFolder, openPortal, runCli, secret, startCli, until } from './run-cli.ts'

const rowsOf = (stdout: string): Record<string, unknown>[] =>
  stdout === ''
    ? []
    : stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Record<string, unknown>)

describe('call', () => {
  test('prints the result, on one line with --json', async () => {
    const { env } = await openPortal()
    const added = await runCli(['call', 'crm.deal.add', '-p', 'fields[TITLE]=Lamp', '-p', 'fields[OPPORTUNITY]=10.50', '--json'], env)
    expect(added).toEqual({ code: 0, stdout: '1\n', stderr: '' })
    const { stdout } = await runCli(['call', 'CRM.Deal.Get', '--data', '{"id": 1}'], env)
    expect(stdout).toContain('\n  "TITLE": "Lamp",\n')
    expect(JSON.parse(stdout)).toMatchObject({ OPPORTUNITY: '10.50' })
  })

  test('takes parameters from a file and from standard input, -p last', async () => {
    const { env } = await openPortal({ data: 'deals=3' })
    const file = join(await makeFolder(), 'params.json')
    await writeFile(file, '{"id": 1}')
    const ids = []
    for (const [args, input] of [
      [['--data', `@${file}`], ''],
      [['--data', '-'], '{"id": 2}'],
      [['--data', '{"id": 2}', '-p', 'id=3'], ''],
    ] as const) {
      const { stdout } = await runCli(['call', 'crm.deal.get', '--json', ...args], env, input)
      ids.push((JSON.parse(stdout) as { ID: string }).ID)
    }
    expect(ids).toEqual(['1', '2', '3'])
  })

  test.each([
    ['an unknown method, with the nearest names', ['crm.deals.get'], 'Did you mean crm.deal.get'],
    ['a missing required parameter, with its type', ['crm.deal.get'], 'crm.deal.get needs id (integer).'],
    ['several missing ones', ['crm.item.update'], 'entityTypeId (integer), id (integer), fields (fields)'],
    ['a parameter without a value', ['crm.deal.get', '-p', 'id'], '"id" is not of the form key=value'],
    ['broken JSON', ['crm.deal.get', '--data', '{'], '--data is not JSON'],
    ['JSON that is no object', ['crm.deal.get', '--data', '[1]'], 'must be a JSON object'],
    ['a file that is not there', ['crm.deal.get', '--data', '@/nonexistent'], 'Cannot read /nonexistent'],
    ['a name that is no method', ['a b', '--no-check'], 'is not a method name'],
  ])('%s ends with 2, and nothing is sent', async (_, args, message) => {
    const { env, portal } = await openPortal()
    expect(await runCli(['call', ...args], env)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(message) })
    expect(portal.requests.total).toBe(0)
  })

  test('--no-check leaves the judgement to the portal, whose refusal ends with 1', async () => {
    const { env } = await openPortal()
    expect(await runCli(['call', 'crm.deal.get', '--no-check'], env)).toMatchObject({ code: 1, stdout: '' })
    expect(await runCli(['call', 'no.such.method', '--no-check'], env)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('api.method-not-found'),
    })
  })

  test('a write whose answer got lost ends with 5 and says that it may have been done', async () => {
    const { env, portal } = await openPortal()
    portal.faults.next('crm.deal.add', { dropConnection: true, afterCommit: true })
    const result = await runCli(['call', 'crm.deal.add', '-p', 'fields[TITLE]=x'], env)
    expect(result).toMatchObject({ code: 5, stderr: expect.stringContaining('look in the portal before you repeat it') })
    expect([...portal.requests].map(({ method }) => method)).toEqual(['crm.deal.add'])
  })
})

describe('list', () => {
  test('prints a row per line with --json, all of them, in order', async () => {
    const { env } = await openPortal({ data: 'deals=2600' })
    const { code, stdout, stderr } = await runCli(['list', 'crm.deal.list', '--select', 'ID,TITLE', '--json'], env)
    const rows = rowsOf(stdout)
    expect([code, stderr, rows.length]).toEqual([0, '', 2600])
    expect(rows.map(({ ID }) => Number(ID))).toEqual(Array.from({ length: 2600 }, (_, index) => index + 1))
    expect(Object.keys(rows[0]!)).toEqual(['ID', 'TITLE'])
  })

  test('filters, limits and caps', async () => {
    const { env } = await openPortal({ data: 'deals=300' })
    const filtered = await runCli(['list', 'crm.deal.list', '--filter', '>=ID=290', '--filter', '@ID=1,295,296', '--json'], env)
    expect(rowsOf(filtered.stdout).map(({ ID }) => ID)).toEqual(['295', '296'])
    const limited = await runCli(['list', 'crm.deal.list', '-p', 'order[ID]=DESC', '--limit', '2', '--json'], env)
    expect(rowsOf(limited.stdout).map(({ ID }) => ID)).toEqual(['300', '299'])
    expect(await runCli(['list', 'crm.deal.list', '--max-pages', '2', '--json'], env)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('list.page-cap'),
    })
  })

  test('prints a table for people, and says when nothing matches', async () => {
    const { env } = await openPortal({ data: 'deals=2' })
    const { stdout } = await runCli(['list', 'crm.deal.list', '--select', 'ID,STAGE_ID'], env)
    expect(stdout.split('\n').map((line) => line.split(/ {2,}/)[0])).toEqual(['ID', '1', '2', ''])
    const none = await runCli(['list', 'crm.deal.list', '--filter', 'ID=99'], env)
    expect(none).toEqual({ code: 0, stdout: '', stderr: 'No rows.\n' })
  })

  test('ends quietly when its reader goes away', async () => {
    const { env } = await openPortal({ data: 'deals=3000' })
    const child = startCli(['list', 'crm.deal.list', '--json'], env)
    child.stdout!.once('data', () => child.stdout!.destroy())
    const [stderr, [code]] = await Promise.all([text(child.stderr!), once(child, 'exit')])
    expect([code, stderr]).toEqual([0, ''])
  })

  test('ends with 74 on a full disk', async () => {
    const { env } = await openPortal({ data: 'deals=60' })
    const full = openSync('/dev/full', 'w')
    onTestFinished(() => closeSync(full))
    const result = await finish(startCli(['list', 'crm.deal.list', '--json'], env, ['pipe', full, 'pipe']))
    expect(result).toMatchObject({ code: 74, stderr: expect.stringContaining('no space left on the device') })
  })
})

describe('export', () => {
  test('writes CSV with the columns that were selected, and formulas disarmed', async () => {
    const { env } = await openPortal()
    await runCli(
      ['call', 'crm.contact.add', '--data', '{"fields": {"NAME": "=1+1", "PHONE": [{"VALUE": "+49 1", "VALUE_TYPE": "WORK"}]}}'],
      env,
    )
    const file = join(await makeFolder(), 'contacts.csv')
    const result = await runCli(['export', 'contact', '--select', 'ID,NAME,LAST_NAME,PHONE', '--out', file], env)
    expect(result).toEqual({ code: 0, stdout: '', stderr: `1 row in ${file}\n` })
    expect(await readFile(file, 'utf8')).toMatch(/^ID,NAME,LAST_NAME,PHONE\n1,'=1\+1,,"\[\{""ID"":""1"".*\]"\n$/)
  })

  test('writes NDJSON of a method or of a smart process to standard output', async () => {
    const { env } = await openPortal({ data: 'deals=5' })
    expect(rowsOf((await runCli(['export', 'crm.deal.list', '--filter', '>ID=3'], env)).stdout).map(({ ID }) => ID)).toEqual(['4', '5'])
    expect(rowsOf((await runCli(['export', 'item:2', '--select', 'id'], env)).stdout)[0]).toEqual({ id: 1 })
  })

  test('leaves the earlier file as it was, and nothing beside it, when it fails half way', async () => {
    const { env, portal } = await openPortal({ data: 'deals=300' })
    const folder = await makeFolder()
    const file = join(folder, 'deals.ndjson')
    await writeFile(file, 'earlier\n')
    portal.faults.next('crm.deal.list', {})
    portal.faults.add('crm.deal.list', { error: 'ACCESS_DENIED', status: 403 })
    expect(await runCli(['export', 'deal', '--out', file], env)).toMatchObject({ code: 3 })
    expect([await readdir(folder), await readFile(file, 'utf8')]).toEqual([['deals.ndjson'], 'earlier\n'])
  })

  // Each on a portal of its own: calls of a process that has ended may still come in.
  test.each([1, 2])('interrupted ends with 130 and leaves no file, after %d times Ctrl-C', async (signals) => {
    const { env, portal } = await openPortal({ data: 'deals=30000', latencyMs: 20 })
    const folder = await makeFolder()
    const child = startCli(['export', 'deal', '--out', join(folder, 'deals.ndjson')], env)
    await until(() => portal.requests.total >= 3)
    for (let sent = 0; sent < signals; sent++) child.kill('SIGINT')
    expect(await finish(child)).toMatchObject({ code: 130, stdout: '' })
    expect(await readdir(folder)).toEqual([])
  })

  test('ends with 74 on a full disk and where nothing can be written', async () => {
    const { env } = await openPortal({ data: 'deals=60' })
    expect(await runCli(['export', 'deal', '--out', '/dev/full'], env)).toMatchObject({
      code: 74,
      stderr: expect.stringContaining('no space left'),
    })
    expect(await runCli(['export', 'deal', '--out', '/nonexistent/deals.csv'], env)).toMatchObject({
      code: 74,
      stderr: expect.stringContaining('/nonexistent/deals.csv'),
    })
  })

  test.each([
    ['widget', '"widget" is nothing that can be exported'],
    ['crm.deal.get', 'does not answer with rows'],
    ['crm.deal.lst', 'Did you mean crm.deal.list'],
  ])('refuses %s', async (name, message) => {
    expect(await runCli(['export', name])).toMatchObject({ code: 2, stderr: expect.stringContaining(message) })
  })
})

describe('methods and whoami', () => {
  test('methods --json is an array of facts', async () => {
    const { stdout } = await runCli(['methods', 'DEAL', 'list', '--json'])
    expect(JSON.parse(stdout)).toEqual(
      expect.arrayContaining([
        { name: 'crm.deal.list', version: 'v1', scope: 'crm', deprecated: true, list: true, write: false, tier: 'stateful' },
        expect.objectContaining({ name: 'crm.deal.userfield.list' }),
      ]),
    )
    expect(await runCli(['methods', 'nothing'])).toMatchObject({ code: 2, stdout: '' })
  })

  test('whoami tells user, scopes, licence and limits in one request', async () => {
    const { env, portal } = await openPortal({ plan: 'enterprise', webhooks: [{ userId: 1, code: secret, scopes: ['crm', 'user'] }] })
    const { stdout } = await runCli(['whoami', '--json', '--plan', 'enterprise'], env)
    expect(JSON.parse(stdout)).toMatchObject({
      portal: new URL(portal.url).host,
      user: { id: '1', admin: true },
      scopes: ['crm', 'user'],
      license: 'en_ent250',
      plan: 'enterprise',
      requestLimit: { used: 1, burst: 250, perSecond: 5 },
    })
    expect(portal.requests.total).toBe(1)
    expect((await runCli(['whoami'], env)).stdout).toContain('--plan enterprise')
  })
})

describe('the call log', () => {
  test('gets every attempt, a retried one too, at the end of what is there', async () => {
    const { env, portal } = await openPortal({ data: 'deals=1' })
    const log = join(await makeFolder(), 'calls.ndjson')
    await writeFile(log, '{"earlier":true}\n')
    portal.faults.next('crm.deal.get', { error: 'QUERY_LIMIT_EXCEEDED', status: 503 })
    await runCli(['call', 'crm.deal.get', '-p', 'id=1', '--log', log], env)
    const logged = await readFile(log, 'utf8')
    expect(rowsOf(logged)).toEqual([
      { earlier: true },
      expect.objectContaining({
        method: 'crm.deal.get',
        params: { id: '1' },
        attempt: 1,
        ok: false,
        status: 503,
        apiCode: 'QUERY_LIMIT_EXCEEDED',
      }),
      expect.objectContaining({ attempt: 2, ok: true, status: 200, operating: expect.any(Number), requestId: expect.any(String) }),
    ])
    expect(logged).not.toContain(secret)
  })

  test('that cannot be opened stops the command; one that fills the disk ends it with 74', async () => {
    const { env, portal } = await openPortal()
    expect(await runCli(['call', 'server.time', '--log', '/nonexistent/calls'], env)).toMatchObject({ code: 74, stdout: '' })
    expect(portal.requests.total).toBe(0)
    const result = await runCli(['call', 'server.time', '--json', '--log', '/dev/full'], env)
    expect(result).toMatchObject({ code: 74, stdout: expect.stringContaining('T'), stderr: expect.stringContaining('the call log') })
  })
})
