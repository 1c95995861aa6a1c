import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { PassThrough } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { createClient, webhook } from '@b24kit/client'
import { createPortal, type Portal } from '@b24kit/emulator'
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { profilesFile, writeProfiles } from '../src/credentials/profile-store.ts'
import { checkSums } from '../src/demo/check-sums.ts'
import { concludeDemo } from '../src/demo/conclude-demo.ts'
import { importNorthwind, type ImportStepResult } from '../src/demo/import-northwind.ts'
import { loadOrders } from '../src/demo/load-orders.ts'
import type { Northwind } from '../src/demo/northwind.ts'
import { performDemo } from '../src/demo/perform-demo.ts'
import { runDemo } from '../src/demo/run-demo.ts'
import { createEmulatedStage, type EmulatedStage } from '../src/demo/stage.ts'
import type { Terminal } from '../src/terminal.ts'

const data = fileURLToPath(new URL('../data/northwind/', import.meta.url))
const wrote = (created: number): ImportStepResult => ({ created, found: 0, mended: 0, failures: [] })
const found = (count: number): ImportStepResult => ({ created: 0, found: count, mended: 0, failures: [] })

describe('on the emulated portal', () => {
  let stage: EmulatedStage
  let northwind: Northwind
  beforeEach(async () => {
    stage = await createEmulatedStage()
    ;({ northwind } = await loadOrders(data, 300))
  })
  afterEach(() => stage.portal.close())

  async function importAll(): Promise<ImportStepResult[]> {
    const results: ImportStepResult[] = []
    for (const step of importNorthwind(stage.b24, stage.clock, northwind)) results.push(await stage.run(step.run(() => {})))
    return results
  }

  test('imports everything once, in full batches, and exports it to the cent', async () => {
    expect(await importAll()).toEqual([wrote(91), wrote(91), wrote(300)])
    // Look-up, fields, user field and two or twelve batches of writes.
    expect(stage.requests()).toBe(5 + 5 + 15)

    expect(await importAll()).toEqual([found(91), found(91), found(300)])
    expect(stage.requests()).toBe(25 + 3 * 2)

    const { deals, sums, differences } = await stage.run(checkSums(stage.b24, northwind.orders))
    expect({ deals, differences }).toEqual({ deals: 300, differences: [] })
    expect(sums).toEqual({ orders: sums.orders, deals: sums.orders, productRows: sums.orders })
    expect(stage.portal.requests.filter(({ errorCode }) => errorCode !== undefined)).toEqual([])
    expect(stage.rejections()).toBe(0)
  })

  test('links each deal to the company and the person of its customer', async () => {
    await importAll()
    const deals = stage.b24.list('crm.deal.list', { filter: { UF_CRM_B24KIT_ID: '10248' }, select: ['TITLE', 'COMPANY_ID', 'CONTACT_ID'] })
    const [deal] = await stage.run(deals.toArray())
    const company = await stage.run(stage.b24.call('crm.company.get', { id: deal!.COMPANY_ID! }))
    const contact = await stage.run(stage.b24.call('crm.contact.get', { id: deal!.CONTACT_ID! }))
    expect([deal!.TITLE, company.TITLE, contact.NAME, contact.LAST_NAME, contact.COMPANY_ID]).toEqual([
      'Order 10248',
      'VINS ET ALCOOLS CHEVALIER',
      'Paul',
      'Henriot',
      deal!.COMPANY_ID,
    ])
    expect(company.PHONE?.map(({ VALUE, VALUE_TYPE }) => [VALUE_TYPE, VALUE])).toEqual([['WORK', '26.47.15.10']])
  })

  test('names a deal that misses a cent, and mends it', async () => {
    await importAll()
    await stage.run(stage.b24.call('crm.deal.productrows.set', { id: 1, rows: [{ PRICE: '472.37', QUANTITY: 1 }] }))
    const before = await stage.run(checkSums(stage.b24, northwind.orders))
    expect(before.differences).toEqual(['deal 1: order 10248 is 47238 cents, the deal 47237, its rows 47237'])

    expect(await importAll()).toEqual([found(91), found(91), { created: 0, found: 299, mended: 1, failures: [] }])
    expect(await stage.run(checkSums(stage.b24, northwind.orders))).toMatchObject({ differences: [] })
  })

  test('creates nothing twice when answers get lost on the way', async () => {
    stage.portal.faults.add('batch', { dropConnection: true, afterCommit: true }, { every: 4, times: 4 })
    expect(await importAll()).toEqual([wrote(91), wrote(91), wrote(300)])
    expect(await stage.run(stage.b24.count('crm.deal.list'))).toBe(300)
    expect(await stage.run(checkSums(stage.b24, northwind.orders))).toMatchObject({ differences: [] })
  })

  test('names an order that has no deal', async () => {
    await importAll()
    await stage.run(stage.b24.call('crm.deal.delete', { id: 300 }))
    const { differences } = await stage.run(checkSums(stage.b24, northwind.orders))
    expect(differences).toEqual([`order ${northwind.orders.at(-1)!.id} has no deal`])
  })
})

test('says what went wrong and ends with 1', async () => {
  const stage = await createEmulatedStage()
  onTestFinished(() => stage.portal.close())
  stage.portal.faults.next('crm.deal.productrows.set', { error: 'ERROR_CORE', description: 'No such measure' })
  const { northwind } = await loadOrders(data, 20)
  const { terminal, output } = createTerminal({})
  expect(await concludeDemo(await performDemo(stage, northwind, terminal), terminal)).toBe(1)
  expect(output()).toMatch(/Not as it should be:\n {2}deals with product rows: \d+: .*No such measure/)
})

describe('as a program', () => {
  test('tells what it did, and what the limits allow', async () => {
    const { terminal, output } = createTerminal({})
    expect(await runDemo(['--orders', '1500'], terminal, data)).toBe(0)
    expect(output()).toMatch(/830 real orders with 2,155 lines\n +670 more orders were generated/)
    expect(output()).toMatch(/deals with product rows +1,500 +0 [^]+deals with product rows +0 +1,500 /)
    expect(output().match(/✓ equal/g)).toHaveLength(2)
    const [, requests, minutes, seconds] =
      /1,682 records created, (\d+) requests, 0 rejected\n.+ allow no less than (?:(\d+) min )?(\d+) s\n/.exec(output())!
    expect(Number(minutes ?? 0) * 60 + Number(seconds)).toBe(Math.round((Number(requests) - 50) / 2))
  })

  test.each([
    [['--orders', '0'], 'whole number from 1'],
    [['--serve', '--portal', 'x'], 'does not go with --portal'],
    [['--cleanup'], 'needs --portal'],
    [['--portal', 'nobody'], 'There is no profile "nobody"'],
  ])('refuses %j', async (args, message) => {
    const { terminal, output, talk } = createTerminal({ XDG_CONFIG_HOME: '/nowhere' })
    expect([2, 3]).toContain(await runDemo(args, terminal, data))
    expect(talk()).toContain(message)
    expect(output()).toBe('')
  })

  test('serves the portal with its records until Ctrl-C', async () => {
    const root = fileURLToPath(new URL('../../../', import.meta.url))
    const child = spawn(process.execPath, ['tools/src/run-ts.mjs', 'packages/cli/src/demo.ts', '--orders', '20', '--serve'], { cwd: root })
    onTestFinished(() => void child.kill('SIGKILL'))
    const ended = new Promise((resolve) => child.once('exit', resolve))
    for await (const line of createInterface({ input: child.stdout })) {
      const [, url] = /webhook +(\S+)$/.exec(line) ?? []
      if (url !== undefined) {
        expect(await createClient({ auth: webhook(url) }).count('crm.deal.list')).toBe(20)
        child.kill('SIGINT')
      }
    }
    expect(await ended).toBe(0)
  }, 60_000)
})

describe('on the portal of a profile', () => {
  let portal: Portal
  let config: string
  beforeEach(async () => {
    portal = await createPortal({ data: 'empty' })
    await portal.listen(0)
    config = await mkdtemp(join(tmpdir(), 'demo-'))
    await writeProfiles(profilesFile({ XDG_CONFIG_HOME: config }), { profiles: { mine: { webhook: portal.webhook } } })
  })
  afterEach(async () => {
    await portal.close()
    await rm(config, { recursive: true })
  })

  async function demo(...args: string[]): Promise<{ exitCode: number; output: string; talk: string }> {
    const { terminal, output, talk } = createTerminal({ XDG_CONFIG_HOME: config, B24_WEBHOOK: 'https://portal.invalid/rest/1/secret/' })
    return { exitCode: await runDemo(['--portal', 'mine', ...args], terminal, data), output: output(), talk: talk() }
  }

  test('names the host and does nothing where nobody agrees', async () => {
    const { exitCode, talk } = await demo('--orders', '20')
    expect(exitCode).toBe(2)
    expect(talk).toContain(new URL(portal.url).host)
    expect(talk).toContain('--yes')
    expect(portal.requests.total).toBe(0)
  })

  test('creates its records with consent, and deletes exactly them', async () => {
    const b24 = createClient({ auth: webhook(portal.webhook), fetch: portal.fetch })
    await b24.call('crm.deal.add', { fields: { TITLE: 'Own deal', ORIGINATOR_ID: 'erp' } })

    const first = await demo('--orders', '20', '--yes')
    expect(first).toMatchObject({ exitCode: 0, output: expect.stringContaining('202 records created') as unknown })
    expect(await b24.count('crm.deal.list')).toBe(21)

    expect(await demo('--cleanup')).toMatchObject({ exitCode: 2 })
    expect(await demo('--cleanup', '--yes')).toMatchObject({
      exitCode: 0,
      output: 'Deleted 20 deals, 91 contacts and 91 companies. The field UF_CRM_B24KIT_ID stays.\n',
    })
    const left = await b24.list('crm.deal.list', { select: ['TITLE'] }).toArray()
    expect(left.map(({ TITLE }) => TITLE)).toEqual(['Own deal'])
    expect([await b24.count('crm.contact.list'), await b24.count('crm.company.list')]).toEqual([0, 0])
  })
})

function createTerminal(env: NodeJS.ProcessEnv): { terminal: Terminal; output: () => string; talk: () => string } {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()]
  const collect = (stream: PassThrough): (() => string) => {
    let text = ''
    stream.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
    return () => text
  }
  // A stream that is no terminal: what a program sees when its output is piped.
  const terminal = { stdin, stdout, stderr, env } as unknown as Terminal
  return { terminal, output: collect(stdout), talk: collect(stderr) }
}
