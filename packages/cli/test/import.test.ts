import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Portal } from '@b24kit/emulator'
import { describe, expect, test } from 'vitest'
import { finish, makeFolder, openPortal, runCli, startCli, until, type CliResult } from './run-cli.ts'

async function fileWith(name: string, content: string): Promise<string> {
  const file = join(await makeFolder(), name)
  await writeFile(file, content)
  return file
}

const orders = (count: number): string =>
  `Nr,TITLE,OPPORTUNITY\n${Array.from({ length: count }, (_, index) => `N${index},Order ${index},${index}.50\n`).join('')}`
const summaryOf = ({ stdout }: CliResult): Record<string, unknown> => JSON.parse(stdout) as Record<string, unknown>
const counts = (created: number, unchanged: number) => ({ created, updated: 0, unchanged, failed: 0, skipped: 0 })

/** How many deals the portal holds, and how many keys they have. */
async function deals(portal: Portal): Promise<{ deals: number; keys: number }> {
  const { stdout } = await runCli(['list', 'crm.deal.list', '--select', 'ID,UF_CRM_B24KIT_ID', '--json'], { B24_WEBHOOK: portal.webhook })
  const keys = stdout
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { UF_CRM_B24KIT_ID: string }).UF_CRM_B24KIT_ID)
  return { deals: keys.length, keys: new Set(keys).size }
}

describe('a CSV file', () => {
  test('becomes records, once; changed rows are brought up to date with --update', async () => {
    const { env } = await openPortal()
    const file = await fileWith('companies.csv', 'Code;Name;PHONE\nA;"Acme; Ltd";+49 30 1\nB;Bolt;\n')
    const args = ['import', file, '--to', 'company', '--key', 'Code', '--map', 'Name=TITLE', '--delimiter', ';', '--json']
    expect(summaryOf(await runCli(args, env))).toMatchObject({
      entity: 'company',
      keyField: 'UF_CRM_B24KIT_ID',
      ...counts(2, 0),
      failures: [],
    })
    expect(summaryOf(await runCli(args, env))).toMatchObject(counts(0, 2))
    const { stdout } = await runCli(['call', 'crm.company.get', '-p', 'id=1', '--json'], env)
    expect(JSON.parse(stdout)).toMatchObject({
      TITLE: 'Acme; Ltd',
      UF_CRM_B24KIT_ID: 'A',
      PHONE: [{ VALUE: '+49 30 1', VALUE_TYPE: 'WORK' }],
    })

    await writeFile(file, 'Code;Name;PHONE\nA;Acme;+49 30 1\nB;Bolt;\n')
    expect(summaryOf(await runCli([...args, '--update'], env))).toMatchObject({ created: 0, updated: 1, unchanged: 1 })
  })

  test('that was exported comes back as it was', async () => {
    const { env } = await openPortal()
    const title = '=HYPERLINK("x"), "quoted"\nsecond line'
    await runCli(['call', 'crm.deal.add', '--data', JSON.stringify({ fields: { TITLE: title, ORIGIN_ID: 'K' } })], env)
    const file = join(await makeFolder(), 'deals.csv')
    await runCli(['export', 'deal', '--select', 'ORIGIN_ID,TITLE', '--out', file], env)
    const args = ['import', file, '--to', 'deal', '--key', 'ORIGIN_ID=ORIGIN_ID', '--update', '--json']
    expect(summaryOf(await runCli(args, env))).toMatchObject(counts(0, 1))
  })

  test('is only looked at in a dry run', async () => {
    const { env, portal } = await openPortal()
    const file = await fileWith('deals.csv', orders(3))
    const result = await runCli(['import', file, '--to', 'deal', '--key', 'Nr', '--dry-run'], env)
    expect(result.code).toBe(0)
    expect(result.stdout).toMatch(/dry run, nothing is written\n {2}would create {2,}3\n[^]*2 +N0 +create/)
    expect([...portal.requests].map(({ method }) => method)).toEqual(['crm.deal.fields'])
  })
})

test('an NDJSON file becomes records, null clearing a field', async () => {
  const { env } = await openPortal()
  const file = await fileWith('deals.ndjson', '{"key": 1, "TITLE": "a", "COMMENTS": "old"}\n\n{"key": 2, "TITLE": "b"}\n')
  const args = ['import', file, '--to', 'deal', '--key', 'key', '--update', '--json']
  expect(summaryOf(await runCli(args, env))).toMatchObject(counts(2, 0))
  await writeFile(file, '{"key": 1, "COMMENTS": null}\n')
  expect(summaryOf(await runCli(args, env))).toMatchObject({ updated: 1 })
  expect(summaryOf(await runCli(args, env))).toMatchObject(counts(0, 1))
})

describe('any family of methods that adds and lists', () => {
  interface Family {
    readonly to: string
    readonly csv: string
    readonly args: readonly string[]
    /** The same file with the last row changed, where the records can be brought up to date. */
    readonly later?: string
    /** The command that shows what became of the last row. */
    readonly list: readonly string[]
    readonly expected: object
  }
  const call = '"[{""VALUE"":""+49 30 1"",""ENTITY_ID"":1,""ENTITY_TYPE_ID"":3}]"'
  const families: readonly Family[] = [
    {
      to: 'crm.status',
      csv: 'code,NAME,SORT\nFAIR,Trade fair,100\nCALL,A call of ours,110\n',
      args: ['--key', 'code=STATUS_ID', '--set', 'ENTITY_ID=DEAL_TYPE'],
      later: 'code,NAME,SORT\nFAIR,Trade fair,100\nCALL,A call of theirs,110\n',
      list: ['list', 'crm.status.list', '-p', 'filter[ENTITY_ID]=DEAL_TYPE', '-p', 'filter[STATUS_ID]=CALL'],
      expected: { NAME: 'A call of theirs', SORT: '110' },
    },
    {
      to: 'crm.currency',
      csv: 'CURRENCY,AMOUNT,AMOUNT_CNT,SORT\nCHF,1.05,1,300\nSEK,9.1,100,310\n',
      args: ['--key', 'CURRENCY=CURRENCY'],
      list: ['call', 'crm.currency.get', '-p', 'id=SEK'],
      expected: { AMOUNT_CNT: '100' },
    },
    {
      to: 'crm.activity',
      csv: `Nr,SUBJECT,COMMUNICATIONS\nA1,Ring,${call}\nA2,Ring again,${call}\n`,
      args: [
        '--key',
        'Nr=ORIGIN_ID',
        ...['ORIGINATOR_ID=erp', 'OWNER_TYPE_ID=3', 'OWNER_ID=1', 'TYPE_ID=2', 'RESPONSIBLE_ID=1'].flatMap((pair) => ['--set', pair]),
      ],
      later: 'Nr,SUBJECT\nA1,Ring\nA2,Write\n',
      list: ['list', 'crm.activity.list', '-p', 'filter[ORIGIN_ID]=A2'],
      expected: { SUBJECT: 'Write', ORIGINATOR_ID: 'erp' },
    },
    {
      to: 'crm.category:2',
      csv: 'name,sort\nRetail,100\nWholesale,200\n',
      args: ['--key', 'name=name'],
      later: 'name,sort\nRetail,100\nWholesale,300\n',
      list: ['list', 'crm.category.list', '-p', 'entityTypeId=2'],
      expected: { name: 'Wholesale', sort: 300 },
    },
    {
      to: 'department',
      csv: 'NAME,SORT,PARENT\nSales,100,1\nAccounts,200,1\n',
      args: ['--key', 'NAME=NAME'],
      later: 'NAME,SORT,PARENT\nSales,100,1\nAccounts,250,1\n',
      list: ['list', 'department.get', '-p', 'NAME=Accounts'],
      expected: { SORT: 250 },
    },
    {
      to: 'crm.type',
      csv: 'code,title\nREPAIR,Repairs\nLEASE,Leases\n',
      args: ['--key', 'code=code'],
      later: 'code,title\nREPAIR,Repairs\nLEASE,Leasing\n',
      list: ['list', 'crm.type.list', '-p', 'filter[code]=LEASE'],
      expected: { title: 'Leasing' },
    },
  ]

  test.each(families)('$to', async ({ to, csv, args, later, list, expected }) => {
    const { env, portal } = await openPortal()
    await runCli(['call', 'crm.contact.add', '--data', '{"fields": {"NAME": "Ann"}}'], env)
    const file = await fileWith('rows.csv', csv)
    const command = ['import', file, '--to', to, ...args, '--json']
    const dry = await runCli([...command, '--dry-run'], env)
    expect([dry.code, dry.stderr, summaryOf(dry)]).toEqual([0, '', expect.objectContaining(counts(2, 0))])
    expect([...portal.requests].flatMap(({ method, batch }) => batch?.map((it) => it.method) ?? method)).not.toContain(
      `${to.split(':')[0]}.add`,
    )

    expect(summaryOf(await runCli(command, env))).toMatchObject({ entity: to, ...counts(2, 0), failures: [] })
    expect(summaryOf(await runCli(command, env))).toMatchObject(counts(0, 2))
    if (later !== undefined) {
      await writeFile(file, later)
      expect(summaryOf(await runCli([...command, '--update'], env))).toMatchObject({ created: 0, updated: 1, unchanged: 1 })
    }
    const { stdout } = await runCli([...list, '--json'], env)
    expect(JSON.parse(stdout.trimEnd().split('\n').at(-1)!)).toMatchObject(expected)
  })

  async function departments(count: number): Promise<string[]> {
    const rows = Array.from({ length: count }, (_, index) => `Department ${index},1\n`).join('')
    const file = await fileWith('departments.csv', `NAME,PARENT\n${rows}`)
    return ['import', file, '--to', 'department', '--key', 'NAME=NAME', '--settle', '0', '--json']
  }

  test('looks in the whole list what became of a lost answer', async () => {
    const { env, portal } = await openPortal()
    const args = await departments(120)
    portal.faults.next('batch', { dropConnection: true, afterCommit: true })
    portal.faults.next('batch', { dropConnection: true })
    expect(summaryOf(await runCli(args, env))).toMatchObject({ ...counts(120, 0), failures: [] })
    expect(summaryOf(await runCli(args, env))).toMatchObject(counts(0, 120))
  })

  test('goes on where Ctrl-C left it', async () => {
    const { env, portal } = await openPortal({ latencyMs: 20 })
    const args = await departments(1000)
    const child = startCli(args, env)
    await until(() => [...portal.requests].some(({ method }) => method === 'batch'))
    child.kill('SIGINT')
    const first = summaryOf(await finish(child))
    expect(first).toMatchObject({ interrupted: true, failed: 0 })
    expect(first['created']).toBeLessThan(1000)
    expect(summaryOf(await runCli(args, env))).toMatchObject(counts(1000 - Number(first['created']), Number(first['created'])))
  })

  test.each([
    [
      'no field is named for the key',
      'department',
      ['--key', 'NAME'],
      ['No field for the key can be created for department', '--key NAME=<FIELD>'],
    ],
    ['a field is named that is not there', 'department', ['--key', 'NAME=XML_ID'], ['department has no field XML_ID']],
    ['the records cannot be brought up to date', 'catalog.priceTypeGroup', ['--key', 'NAME=id', '--update'], ['Leave --update out']],
    ['a parameter is missing', 'crm.category', ['--key', 'NAME=name'], ['crm.category:<entityTypeId>']],
    ['there is no such family', 'crm.statuses', ['--key', 'NAME=NAME'], ['no method crm.statuses.add', 'Nearest: crm.status']],
    ['nothing lists its records', 'crm.deal.contact', ['--key', 'NAME=NAME'], ['no method lists its records']],
  ])('is refused before anything is sent where %s', async (_, to, args, messages) => {
    const { env, portal } = await openPortal()
    const result = await runCli(['import', await fileWith('rows.csv', 'NAME,PARENT\nSales,1\n'), '--to', to, ...args], env)
    expect(result).toMatchObject({ code: 2, stdout: '' })
    for (const message of messages) expect(result.stderr).toContain(message)
    expect([...portal.requests].filter(({ method }) => method !== 'department.fields')).toEqual([])
  })
})

describe('bad input ends with 2, names the place, and writes nothing', () => {
  test.each([
    ['a row with too few fields', 'Nr,TITLE\nA,x\nB\n', ['deals.csv:3: 1 fields, but the header has 2']],
    ['a broken quote', 'Nr,TITLE\nA,x\nB,"y\nC,z\n', ['CSV line 3', 'mend it']],
    ['a value that its field cannot take', 'Nr,OPPORTUNITY\nA,"12,5"\n', ['deals.csv:2: OPPORTUNITY takes a number']],
    ['a key that stands twice', 'Nr,TITLE\nA,x\nA,y\n', ['deals.csv:3: the key "A" stands on line 2 already']],
    ['an empty key', 'Nr,TITLE\n,x\n', ['deals.csv:2: column "Nr" is empty']],
    [
      'a column that maps to no field',
      'Nr,TITEL,Stage\nA,x,y\n',
      ['"TITEL" is no field of deal. Nearest: TITLE', '"Stage" is no field of deal. Nearest: STAGE_ID'],
    ],
    ['a column without a name', 'Nr,\nA,x\n', ['column 2 has no name']],
    ['bytes that are not UTF-8', Buffer.from('Nr,TITLE\nA,caf\u00e9\n', 'latin1').toString('latin1'), ['not UTF-8']],
    ['no rows', 'Nr,TITLE\n', ['has no rows']],
  ])('%s', async (_, content, messages) => {
    const { env, portal } = await openPortal()
    const file = join(await makeFolder(), 'deals.csv')
    await writeFile(file, content, content.includes('caf') ? 'latin1' : 'utf8')
    const result = await runCli(['import', file, '--to', 'deal', '--key', 'Nr'], env)
    expect(result).toMatchObject({ code: 2, stdout: '' })
    for (const message of messages) expect(result.stderr).toContain(message)
    expect([...portal.requests].filter(({ method }) => method !== 'crm.deal.fields')).toEqual([])
  })

  test.each([
    ['a file that is not there', ['/nonexistent.csv', '--to', 'deal'], 'Cannot read /nonexistent.csv'],
    ['something that is no file', ['/dev/null', '--to', 'deal'], 'is not a file'],
    ['an entity that does not exist', ['x.csv', '--to', 'invoice'], 'company, contact, deal, lead, quote or item:'],
    ['no entity', ['x.csv'], "required option '--to <entity>'"],
    [
      'a delimiter of two characters',
      [process.execPath, '--to', 'deal', '--format', 'csv', '--delimiter', ';;'],
      '--delimiter must be one character',
    ],
    ['a format that nobody can guess', [process.execPath, '--to', 'deal'], 'csv or ndjson?'],
  ])('%s', async (_, args, message) => {
    expect(await runCli(['import', ...args])).toMatchObject({ code: 2, stderr: expect.stringContaining(message) })
  })
})

test('--skip-bad leaves bad rows out, reports them with their lines, and ends with 1', async () => {
  const { env } = await openPortal()
  const file = await fileWith('deals.csv', 'Nr,TITLE,OPPORTUNITY\nA,x,1\nB,y\nC,z,much\nD,w,2\n')
  const result = await runCli(['import', file, '--to', 'deal', '--key', 'Nr', '--skip-bad', '--json'], env)
  expect(result.code).toBe(1)
  expect(summaryOf(result)).toMatchObject({
    created: 2,
    skipped: 2,
    failures: [
      { line: 3, key: null, code: 'input.row', reason: '2 fields, but the header has 3' },
      { line: 4, code: 'input.row', reason: 'OPPORTUNITY takes a number like 1234.56, got "much"' },
    ],
  })
})

test('a row that the portal refuses is listed with its reason, and ends with 1', async () => {
  const { env } = await openPortal()
  const file = await fileWith('deals.csv', 'Nr,TITLE,CURRENCY_ID\nA,x,USD\nB,y,XXX\n')
  const result = await runCli(['import', file, '--to', 'deal', '--key', 'Nr'], env)
  expect(result.code).toBe(1)
  expect(result.stdout).toMatch(/created {2,}1\n {2}failed {2,}1\n[^]*\n3 +B +api\.\w+ +\S/)
})

describe('an import that is cut short', () => {
  test('by Ctrl-C finishes what is under way, says so, ends with 130, and the next run does the rest', async () => {
    const { portal, env } = await openPortal({ latencyMs: 20 })
    const args = ['import', await fileWith('deals.csv', orders(2000)), '--to', 'deal', '--key', 'Nr', '--json']
    const child = startCli(args, env)
    await until(() => portal.requests.total >= 8)
    child.kill('SIGINT')
    const first = await finish(child)
    const summary = summaryOf(first)
    expect(first).toMatchObject({ code: 130, stderr: expect.stringContaining('finishing what is under way') })
    expect(await deals(portal)).toEqual({ deals: summary['created'], keys: summary['created'] })
    expect(summary).toMatchObject({ interrupted: true, failed: 0 })
    expect(summary['created']).toBeLessThan(2000)

    const second = await runCli(args, env)
    expect([second.code, summaryOf(second)]).toEqual([
      0,
      expect.objectContaining(counts(2000 - Number(summary['created']), Number(summary['created']))),
    ])
    expect(await deals(portal)).toEqual({ deals: 2000, keys: 2000 })
  })

  test('by a crash is mended by the next run', async () => {
    const { portal, env } = await openPortal({ latencyMs: 20 })
    const args = ['import', await fileWith('deals.csv', orders(1000)), '--to', 'deal', '--key', 'Nr', '--json']
    const child = startCli(args, env)
    await until(() => portal.requests.total >= 6)
    child.kill('SIGKILL')
    await once(child, 'close')
    expect((await runCli(args, env)).code).toBe(0)
    expect(await deals(portal)).toEqual({ deals: 1000, keys: 1000 })
  })

  test('by a lost answer looks what became of it, and repeats only what was not done', async () => {
    const { portal, env } = await openPortal()
    portal.faults.next('batch', {})
    portal.faults.next('batch', { dropConnection: true, afterCommit: true })
    portal.faults.next('batch', { dropConnection: true })
    const result = await runCli(
      ['import', await fileWith('deals.csv', orders(200)), '--to', 'deal', '--key', 'Nr', '--settle', '0', '--json'],
      env,
    )
    expect([result.code, summaryOf(result)]).toEqual([0, expect.objectContaining(counts(200, 0))])
    expect(await deals(portal)).toEqual({ deals: 200, keys: 200 })
  })

  test('by a webhook that is taken away says what was done, and ends with 3', async () => {
    const { portal, env } = await openPortal()
    portal.faults.next('batch', {})
    portal.faults.next('batch', {})
    portal.faults.add('batch', { error: 'NO_AUTH_FOUND', status: 401 })
    const result = await runCli(['import', await fileWith('deals.csv', orders(300)), '--to', 'deal', '--key', 'Nr', '--json'], env)
    expect(result.code).toBe(3)
    expect(summaryOf(result)).toMatchObject({ created: 50, failed: 0, stopped: { code: 'auth.invalid' } })
  })
})

test('where no terminal looks, stderr stays silent and stdout holds the report alone', async () => {
  const { env } = await openPortal({ plan: 'basic' })
  const log = join(await makeFolder(), 'calls.ndjson')
  const args = ['import', await fileWith('deals.csv', orders(10)), '--to', 'deal', '--key', 'Nr', '--log', log]
  const { stdout, stderr } = await runCli(args, env)
  expect([stderr, stdout.split('\n')[0]]).toEqual(['', 'deal'])
  expect((await readFile(log, 'utf8')).trimEnd().split('\n')).toHaveLength(4)
})
