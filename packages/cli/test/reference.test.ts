import { spawnSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeFolder, openPortal, runCli } from './run-cli.ts'

const json = async <T>(...args: string[]): Promise<T> => {
  const { code, stdout, stderr } = await runCli([...args, '--json'])
  expect([code, stderr]).toEqual([0, ''])
  return JSON.parse(stdout) as T
}

interface Method {
  readonly name: string
  readonly version: string
  readonly tier: string
}

describe('methods', () => {
  test('--json tells every method of both versions once', async () => {
    const methods = await json<Method[]>('methods')
    expect(methods).toHaveLength(1671)
    expect(new Set(methods.map(({ name, version }) => `${name} ${version}`)).size).toBe(1671)
    expect(methods.filter(({ version }) => version === 'v3')).toHaveLength(106)
    for (const method of methods) {
      expect(method).toEqual({
        name: expect.any(String),
        version: expect.stringMatching(/^v[13]$/),
        scope: expect.stringMatching(/^\S+$/),
        deprecated: expect.any(Boolean),
        list: expect.any(Boolean),
        write: expect.any(Boolean),
        tier: expect.any(String),
      })
    }
  })

  test('those that only a guide names are found by words, and documented', async () => {
    const names = (methods: readonly Method[]): string[] => methods.map(({ name }) => name)
    expect(names(await json<Method[]>('methods'))).not.toContain('rest.scope.list')
    expect(names(await json<Method[]>('methods', 'rest.scope'))).toEqual(['rest.scope.list'])
    expect(await json('docs', 'rest.scope.list')).toMatchObject({ name: 'rest.scope.list', undocumented: true })
  })

  test('a name in both versions is emulated as the classic one only', async () => {
    const both = await json<Method[]>('methods', 'tasks.task.list')
    expect(both.map(({ version }) => version)).toEqual(['v1', 'v3'])
    expect(both[1]).toMatchObject({ tier: 'unknown' })
  })

  test('says which names are near to one that does not exist', async () => {
    expect(await runCli(['methods', 'crm.dael.list'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('Did you mean crm.deal.list'),
    })
  })
})

describe('docs', () => {
  test('tells parameters, result, errors, scope, callers and the page, without a portal', async () => {
    const { code, stdout, stderr } = await runCli(['docs', 'CRM.Item.Update'])
    expect([code, stderr]).toEqual([0, ''])
    for (const line of [
      'crm.item.update',
      '  scope    crm',
      '  who      users with the right on the object',
      '  entityTypeId        integer, required',
      '  fields              fields of crm.item, required',
      '  item  a row of crm.item',
      '  403  allowed_only_intranet_user',
      'Fields of crm.item',
      'https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-update.html',
    ]) {
      expect(stdout.split('\n')).toContain(line)
    }
  })

  test('tells first what to use instead of a deprecated method, and how a list is paged', async () => {
    const { stdout } = await runCli(['docs', 'crm.deal.list'])
    expect(stdout).toMatch(/^crm\.deal\.list\n {2}deprecated {2}use crm\.item\.list\n/)
    expect(stdout).toContain('  list        50 rows a page, by start or by a filter on ID\n')
  })

  test('tells of which parameters at least one is needed', async () => {
    expect((await runCli(['docs', 'im.notify.delete'])).stdout).toContain('  At least one of ID, TAG, SUB_TAG is required.\n')
  })

  test('tells both versions of a name', async () => {
    const { stdout } = await runCli(['docs', 'tasks.task.get'])
    expect(stdout.match(/^ {2}version .*$/gm)).toEqual(['  version  classic, /rest/', '  version  REST 3.0, /rest/api/'])
    const { version, also } = await json<{ version: string; also: Method[] }>('docs', 'tasks.task.get')
    expect([version, also.map((other) => other.version)]).toEqual(['v1', ['v3']])
  })

  test('--json is one object with the facts, the fields of the entities that they name, and the page', async () => {
    expect(await json('docs', 'crm.deal.get')).toMatchObject({
      name: 'crm.deal.get',
      version: 'v1',
      scopes: ['crm'],
      class: 'read',
      params: [{ name: 'id', type: 'integer', required: true }],
      result: { type: 'row', of: 'crm.deal' },
      deprecated: { replacement: 'crm.item.get' },
      errors: { 400: [''] },
      link: 'https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-get.html',
      entities: [{ entity: 'crm.deal', values: 'text', fields: expect.any(Array) }],
      also: [],
    })
  })

  test('ends with 2 and the nearest names for a name that does not exist', async () => {
    expect(await runCli(['docs', 'crm.deals.get'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('Did you mean crm.deal.get'),
    })
  })
})

describe('events and placements', () => {
  test('--json tells all of them', async () => {
    const [events, placements] = await Promise.all([json<Method[]>('events'), json<Method[]>('placements')])
    expect([events.length, placements.length]).toEqual([212, 97])
    expect(events.find(({ name }) => name === 'ONCRMDEALADD')).toEqual({
      name: 'ONCRMDEALADD',
      scopes: ['crm'],
      deprecated: false,
      data: { type: 'object', fields: [{ name: 'FIELDS', type: 'object', fields: [{ name: 'ID', type: 'string' }] }] },
      auth: expect.arrayContaining(['application_token', 'member_id']),
      link: 'https://apidocs.bitrix24.com/api-reference/crm/deals/events/on-crm-deal-add.html',
    })
    expect(placements.find(({ name }) => name === 'CALL_CARD')).toMatchObject({
      scopes: ['placement', 'telephony'],
      options: expect.arrayContaining([{ name: 'CALL_ID', type: 'string' }]),
      bindOptions: [],
      commands: ['getStatus', 'disableAutoClose', 'enableAutoClose'],
    })
  })

  test('several are a table, one alone or of exactly this name is told whole', async () => {
    const table = await runCli(['events', 'crm', 'dealadd'])
    expect(table.stdout).toContain('auth\n  access_token')
    expect((await runCli(['events', 'oncrmdynamicitemadd'])).stdout).toMatch(/^ONCRMDYNAMICITEMADD\n {2}scope {2}crm\n/)
    expect((await runCli(['placements', 'deal_detail'])).stdout.split('\n')[1]).toMatch(/^CRM_DEAL_DETAIL_ACTIVITY {2}placement, crm/)
    expect((await runCli(['placements', 'CALL_CARD'])).stdout).toContain('    ENTITY_ID      string\n')
  })

  test('an unknown name ends with 2 and the nearest ones; --json answers an empty array', async () => {
    expect(await runCli(['events', 'oncrmdealupdte'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('Did you mean ONCRMDEALUPDATE'),
    })
    expect(await json('placements', 'nosuchplace')).toEqual([])
  })
})

describe('the check before a call', () => {
  test('refuses a value that cannot be meant, and sends nothing', async () => {
    const { env, portal } = await openPortal()
    expect(await runCli(['call', 'crm.deal.add', '-p', 'fields=Lamp'], env)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('crm.deal.add: fields takes fields of crm.deal, not "Lamp".'),
    })
    expect(portal.requests.total).toBe(0)
  })

  test('doubts an unknown parameter on stderr and sends the call; silent with --quiet and with --no-check', async () => {
    const { env } = await openPortal({ data: 'deals=1' })
    const args = ['call', 'crm.deal.list', '--json', '-p', 'selekt[]=ID']
    const doubted = await runCli(args, env)
    expect(doubted).toMatchObject({
      code: 0,
      stderr: 'warning: crm.deal.list has no documented parameter selekt. Did you mean select?\n',
    })
    for (const silence of ['--quiet', '--no-check']) {
      expect(await runCli([...args, silence], env)).toEqual({ ...doubted, stderr: '' })
    }
  })

  test('says of a method of REST 3.0 that it is one', async () => {
    expect(await runCli(['call', 'main.eventlog.list'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('main.eventlog.list is a method of REST 3.0'),
    })
  })
})

describe('completion', () => {
  test('bash completes commands, options, values and the names of methods', async () => {
    const file = join(await makeFolder(), 'completion.bash')
    await writeFile(file, (await runCli(['completion', 'bash'])).stdout)
    const complete = (...words: string[]): string[] => {
      const script = `source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _b24kit; printf '%s\\n' "\${COMPREPLY[@]}"`
      const { stdout, stderr } = spawnSync('bash', ['-c', script, 'bash', file, 'b24kit', ...words], { encoding: 'utf8' })
      expect(stderr).toBe('')
      return stdout.split('\n').filter((line) => line !== '')
    }
    expect(complete('ca')).toEqual(['call'])
    expect(complete('call', 'crm.deal.g')).toEqual(['crm.deal.get'])
    expect(complete('--profile', 'call', 'list', 'crm.deal.l')).toEqual(['crm.deal.list'])
    expect(complete('list', 'crm.deal.g')).toEqual([])
    expect(complete('docs', 'main.eventlog.t')).toEqual(['main.eventlog.tail'])
    expect(complete('call', 'crm.deal.get', '--no-ch')).toEqual(['--no-check'])
    expect(complete('--plan', '')).toEqual(['basic', 'enterprise', 'none'])
    expect(complete('profiles', '')).toEqual(['add', 'list', 'remove'])
    expect(complete('profiles', 'add', '--w')).toEqual(['--webhook'])
  })

  test('is there for three shells, and for no other', async () => {
    for (const shell of ['zsh', 'fish']) expect((await runCli(['completion', shell])).stdout).toContain('main.eventlog.tail')
    expect(await runCli(['completion', 'tcsh'])).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('bash, zsh, fish') })
  })
})
