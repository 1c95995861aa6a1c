import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createClient, webhook } from '@b24kit/client'
import { sqliteBudget } from '@b24kit/stores/sqlite'
import Database from 'libsql'
import { expect, test } from 'vitest'
import { finish, makeFolder, openPortal, runCli, secret, startCli } from './run-cli.ts'

interface Row {
  readonly portal: string
  readonly level: number
  readonly operating: readonly { readonly method: string }[]
}

test('one call teaches the plan, and what it cost', async () => {
  const { env, portal } = await openPortal({ plan: 'enterprise' })
  const [row] = JSON.parse((await runCli(['limits', '--json'], env)).stdout) as Row[]
  expect(row).toMatchObject({
    portal: new URL(portal.url).host,
    plan: 'enterprise',
    capacity: 250,
    perSecond: 5,
    waiting: { interactive: 0, normal: 0, bulk: 0 },
    operating: [{ method: 'app.info', resetAt: expect.stringMatching(/Z$/) }],
  })
  expect(portal.requests.total).toBe(1)
})

test('a portal that tells webhooks nothing of its plan is no fault', async () => {
  const { env, portal } = await openPortal()
  portal.faults.add('app.info', { error: 'ACCESS_DENIED', description: 'Access denied! Application context required' })
  const { code, stdout } = await runCli(['limits'], env)
  expect([code, stdout]).toEqual([0, expect.stringMatching(/requests {3}█?░+ \d\.\d of 50, 2 a second/)])
})

test('a credential that is refused ends with 3', async () => {
  const { portal } = await openPortal()
  expect((await runCli(['limits'], { B24_WEBHOOK: `${portal.url}/rest/1/${secret}x/` })).code).toBe(3)
})

test('--store shows what processes share, without a credential and without a call', async () => {
  const { portal } = await openPortal()
  const file = join(await makeFolder(), 'limits.db')
  portal.limits.cost('crm.deal.list', 90_000)
  const b24 = createClient({ auth: webhook(portal.webhook), budget: sqliteBudget(new Database(file)) })
  await Promise.all(Array.from({ length: 12 }, () => b24.call('server.time')))
  await b24.call('crm.deal.list')
  const asked = portal.requests.total
  const [row] = JSON.parse((await runCli(['limits', '--store', file, '--json'])).stdout) as Row[]
  expect(row).toMatchObject({
    portal: new URL(portal.url).host,
    plan: 'basic',
    capacity: 50,
    operating: [{ method: 'crm.deal.list', seconds: 90 }, {}],
  })
  expect(row!.level).toBeGreaterThan(5)
  expect((await runCli(['limits', '--store', file])).stdout).toContain('operating  crm.deal.list  90.0 of 480 s')
  expect(portal.requests.total).toBe(asked)
})

test('--profile leaves the portals of others out', async () => {
  const file = join(await makeFolder(), 'limits.db')
  const env = { XDG_CONFIG_HOME: await makeFolder() }
  const [mine, other] = [await openPortal(), await openPortal()]
  for (const { portal } of [mine, other]) {
    await createClient({ auth: webhook(portal.webhook), budget: sqliteBudget(new Database(file)) }).call('server.time')
  }
  await runCli(['profiles', 'add', 'mine'], env, mine.portal.webhook)
  const rows = JSON.parse((await runCli(['limits', '--store', file, '--json', '--profile', 'mine'], env)).stdout) as Row[]
  expect(rows.map(({ portal }) => portal)).toEqual([new URL(mine.portal.url).host])
})

test.each<[string, string, number, string]>([
  ['a scheme that is none', 'mysql://host/db', 2, 'not mysql://'],
  ['a file that is not there', '/nonexistent/limits.db', 2, 'There is no file'],
  ['a Redis that is down', `redis://:${secret}@127.0.0.1:1`, 5, 'redis://127.0.0.1:1 cannot be reached: ECONNREFUSED'],
  ['a PostgreSQL that is down', `postgres://me:${secret}@127.0.0.1:1/db`, 5, 'ECONNREFUSED'],
])('--store with %s says so, without a password', async (_, store, code, message) => {
  expect(await runCli(['limits', '--store', store])).toMatchObject({ code, stdout: '', stderr: expect.stringContaining(message) })
})

test('--store with a file that is no database ends with a named error', async () => {
  const file = join(await makeFolder(), 'notes.txt')
  await writeFile(file, 'no database '.repeat(100))
  expect(await runCli(['limits', '--store', file])).toMatchObject({ code: 5, stderr: expect.stringContaining('store.down') })
})

test('--watch looks again and again, and ends with 0 at Ctrl-C', async () => {
  const { env, portal } = await openPortal({ plan: 'basic' })
  const child = startCli(['limits', '--watch', '--json'], env)
  let lines = 0
  child.stdout!.on('data', (chunk: Buffer) => {
    lines += chunk.toString().split('\n').length - 1
    if (lines === 2) child.kill('SIGINT')
  })
  const ended = await finish(child)
  expect(ended.code).toBe(0)
  expect([lines, portal.requests.total]).toEqual([2, 1])
  expect(ended.stderr).toBe('')
})
