import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { createPortal, decided, quirks, type Portal, type Quirks } from '../src/index.ts'
import { addTask, asApp, call, callV3, post, probe, testSwitches, type Answer } from './probe-switches.ts'

const deal = { fields: { TITLE: 'Chair' } }
const batch = async (portal: Portal, cmd: Readonly<Record<string, string>>): Promise<unknown> =>
  ((await call(portal, 'batch', { cmd })).body['result'] as Answer['body'])['result']

testSwitches([
  probe('parameterPrecedence', {
    ask: async (portal) => (await call(portal, 'method.get?name=nothing', { name: 'user.get' })).body['result'],
    tells: [
      ['body', { isExisting: true, isAvailable: true }],
      ['query', { isExisting: false, isAvailable: false }],
    ],
  }),
  probe('scopeStatus', {
    options: { webhooks: [{ userId: 1, code: 'a', scopes: ['task'] }] },
    ask: async (portal) => (await call(portal, 'crm.deal.list')).status,
    tells: [
      [403, 403],
      [401, 401],
    ],
  }),
  probe('unknownMethodStatus', {
    ask: async (portal) => (await call(portal, 'no.such.method')).status,
    tells: [
      [404, 404],
      [400, 400],
    ],
  }),
  probe('unknownWebhookCode', {
    ask: async (portal) => {
      const unknown = portal.webhook.replace(/\w+\/$/, 'unknown/')
      const { status, body } = await post(`${unknown}server.time`, portal)
      return [status, body, (await post(`${portal.url}/rest/server.time`, portal)).body['error']]
    },
    tells: [
      ['NO_AUTH_FOUND', [401, { error: 'NO_AUTH_FOUND', error_description: 'Wrong authorization data' }, 'NO_AUTH_FOUND']],
      ['INVALID_CREDENTIALS', [401, { error: 'INVALID_CREDENTIALS', error_description: 'Invalid request credentials' }, 'NO_AUTH_FOUND']],
    ],
  }),
  probe('wrongClientStatus', {
    ask: async (portal) => {
      const query = new URLSearchParams({ grant_type: 'refresh_token', client_id: 'nobody', client_secret: 's', refresh_token: 'r' })
      const { status, body } = await post(`${portal.oauth}oauth/token/?${query}`, portal)
      return [status, body['error']]
    },
    tells: [
      [200, [200, 'wrong_client']],
      [400, [400, 'wrong_client']],
    ],
  }),
  probe('v3AccessDeniedStatus', {
    options: { users: [{ id: 2 }], webhooks: [{ userId: 2, code: 'a' }] },
    ask: async (portal) => (await callV3(portal, 'main.eventlog.list')).status,
    tells: [
      [403, 403],
      [401, 401],
    ],
  }),
  probe('keyInSelect', {
    ask: async (portal) => {
      await call(portal, 'crm.deal.add', deal)
      const lists = [{ select: ['TITLE'] }, { select: ['ID'] }, { select: ['*'] }].map((params) => call(portal, 'crm.deal.list', params))
      const rows = (await Promise.all(lists)).map(({ body }) => (body['result'] as readonly Answer['body'][])[0]!)
      return [rows[0], 'ID' in rows[1]!, 'ID' in rows[2]!]
    },
    tells: [
      ['added', [{ TITLE: 'Chair', ID: '1' }, true, true]],
      ['asked', [{ TITLE: 'Chair' }, true, true]],
    ],
  }),
  probe('referencesIn', {
    ask: async (portal) => {
      await call(portal, 'crm.deal.add', { fields: { TITLE: 'deal' } })
      return Object.keys((await batch(portal, { one: 'crm.deal.get?id=1', two: 'crm.$result[one][TITLE].get?id=1' })) as object)
    },
    tells: [
      ['values', ['one']],
      ['methods-too', ['one', 'two']],
    ],
  }),
  probe('missingReference', {
    ask: (portal) => batch(portal, { one: 'crm.deal.add?fields[TITLE]=Deal $result[no][ID]', two: 'crm.deal.list?select[]=TITLE' }),
    tells: [
      ['empty', { one: 1, two: [{ ID: '1', TITLE: 'Deal ' }] }],
      ['kept', { one: 1, two: [{ ID: '1', TITLE: 'Deal $result[no][ID]' }] }],
    ],
  }),
  probe('v3FirstPage', {
    ask: async (portal) => {
      for (const title of ['a', 'b', 'c']) await addTask(portal, title)
      const pages = [0, 1, 2].map((page) => callV3(portal, 'tasks.task.list', { select: ['title'], pagination: { page, limit: 1 } }))
      return (await Promise.all(pages)).map(({ body }) => (body['result'] as { items: readonly { title: string }[] }).items[0]!.title)
    },
    tells: [
      [1, ['a', 'a', 'b']],
      [0, ['a', 'b', 'c']],
    ],
  }),
  probe('idempotentBody', {
    ask: async (portal) => {
      const send = (text: string): Promise<Answer> => callV3(portal, 'tasks.task.add', text, { 'Idempotency-Key': 'k' })
      const first = await send('{"fields":{"title":"a","creatorId":1,"responsibleId":1}}')
      const second = await send('{"fields": {"creatorId": 1, "title": "a", "responsibleId": 1}}')
      return [first.status, second.status]
    },
    tells: [
      ['canonical', [200, 200]],
      ['exact', [200, 422]],
    ],
  }),
  probe('openApiWrapped', {
    ask: async (portal) => Object.keys((await callV3(portal, 'documentation')).body).includes('result'),
    tells: [
      [false, false],
      [true, true],
    ],
  }),
  probe('appInfoByWebhook', {
    ask: async (portal) => [(await call(portal, 'app.info')).body['error'], (await asApp(portal, 'app.info')).status],
    tells: [
      ['scope', [undefined, 200]],
      ['denied', ['ACCESS_DENIED', 200]],
    ],
  }),
  probe('rebinding', {
    ask: async (portal) => {
      const handler = { event: 'OnCrmDealAdd', handler: 'https://app.example/' }
      await asApp(portal, 'event.bind', handler)
      const { status, body } = await asApp(portal, 'event.bind', handler)
      return [status, body['error'], ((await asApp(portal, 'event.get')).body['result'] as readonly unknown[]).length]
    },
    tells: [
      ['refused', [400, 'ERROR_CORE', 1]],
      ['accepted', [200, undefined, 1]],
    ],
  }),
  probe('refusedCounts', {
    options: { plan: 'basic' },
    ask: async (portal) => {
      for (let left = 0; left < 60; left++) await call(portal, 'server.time')
      portal.clock.advance('2s')
      return (await call(portal, 'server.time')).status
    },
    tells: [
      [false, 200],
      [true, 503],
    ],
  }),
  probe('operatingOverrun', {
    options: { plan: 'basic' },
    ask: async (portal) => {
      portal.limits.cost('server.time', 300_000)
      const statuses = [await call(portal, 'server.time'), await call(portal, 'server.time'), await call(portal, 'server.time')]
      return statuses.map(({ status }) => status)
    },
    tells: [
      ['completes', [200, 200, 429]],
      ['refused', [200, 429, 429]],
    ],
  }),
  probe('numericCodes', {
    ask: async (portal) => {
      const unknown = { id: 99_999 }
      const { body } = await call(portal, 'catalog.product.get', unknown)
      const inBatch = (await call(portal, 'batch', { cmd: { a: 'catalog.product.get?id=99999' } })).body['result'] as Answer['body']
      return [typeof body['error'], typeof (inBatch['result_error'] as { a: Answer['body'] }).a['error']]
    },
    tells: [
      ['number', ['number', 'number']],
      ['string', ['string', 'string']],
    ],
  }),
])

it('refuses switches and values that nobody knows', async () => {
  await expect(createPortal({ quirks: { batchOverflw: 'http-400' } as Partial<Quirks> })).rejects.toThrow(
    'There is no switch "batchOverflw"',
  )
  await expect(createPortal({ quirks: { batchOverflow: 'none' as 'http-400' } })).rejects.toThrow(
    '"batchOverflow" is "per-command" or "http-400", got "none".',
  )
})

it('every switch is tried in a test', () => {
  const sources = ['../src/', '.'].flatMap((folder) => {
    const base = new URL(folder, import.meta.url)
    const names = readdirSync(base, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.test.ts'))
    return names.map((name) => readFileSync(new URL(name.replaceAll('\\', '/'), base), 'utf8'))
  })
  expect(Object.keys(quirks).filter((name) => !sources.some((source) => source.includes(name)))).toEqual([])
})

it('every switch and every decision stands in the guide', () => {
  const guide = readFileSync(new URL('../../../docs/emulator.md', import.meta.url), 'utf8').replaceAll(/ +/g, ' ')
  for (const [name, { id = '', question, values }] of Object.entries(quirks)) {
    const [first, ...others] = values.map((value) => `\`${String(value)}\``)
    expect(guide).toContain(`| \`${name}\` | ${id === '' ? '' : `${id} `}| ${first} | ${others.join(', ')} | ${question} |`)
  }
  for (const [id, reason] of Object.entries(decided)) expect(guide).toContain(`| ${id} | ${reason} |`)
})
