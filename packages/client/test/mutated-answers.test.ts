import { inspect } from 'node:util'
import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { createClient, isB24Error, memoryBudget, webhook, type Client } from '@b24kit/client'
import { createFakeClock, recordedFetch, type ScriptedAnswer } from '@b24kit/client/testing'

vi.setConfig({ testTimeout: 1_200_000 })

const secret = 'verysecretcode16'
const base = `https://p.bitrix24.com/rest/7/${secret}/`

/** What a sound portal answers to the calls below. */
const sound: readonly object[] = [
  { result: { ID: '1', TITLE: 'Deal' }, time: { start: 1, operating: 0.1, operating_reset_at: 1_767_600_000 } },
  { result: [{ ID: '1' }, { ID: '2' }], total: 2, time: { duration: 1 } },
  { result: Array.from({ length: 50 }, (_, id) => ({ ID: String(id + 1) })), total: 70, next: 50, time: {} },
  { result: { items: [{ id: 1 }], hasMore: true, afterCursor: { id: 1 } } },
  {
    result: {
      result: { c0: { ID: '1' }, c1: [] },
      result_error: [],
      result_total: [],
      result_next: [],
      result_time: { c0: { operating: 1 } },
    },
  },
  { result: { result: [], result_error: { c0: { error: 'OPERATION_TIME_LIMIT', error_description: 'later' } } } },
  { result: [{ item: { id: 1 } }, { items: [] }] },
  ...[null, false, 0, '', 'text', [], {}, [null]].map((result) => ({ result })),
  { error: 'ACCESS_DENIED', error_description: 'no' },
  { error: { code: 'BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION', message: 'no', validation: [{ message: 'x' }] } },
  { error: 'expired_token', error_description: `The token in ${base} has expired` },
  { error: secret, error_description: `Nobody knows ${secret}` },
  { result: { result: [], result_error: { c0: { error: '', error_description: `no ${secret}` } } } },
  { error: { code: `BITRIX_${secret}`, message: secret, validation: [{ field: secret, message: secret }] } },
]

const oddValue = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(-1, 1e308, '', '0', '50', null, [], {}, [null], { 0: 1 }))

// One member anywhere replaced or removed.
function spoil(body: unknown, path: readonly number[], value: unknown): unknown {
  if (typeof body !== 'object' || body === null || path.length === 0) return value
  const names = Object.keys(body)
  const name = names[path[0]! % Math.max(1, names.length)] ?? 'result'
  const copy: Record<string, unknown> = Array.isArray(body) ? ([...body] as unknown as Record<string, unknown>) : { ...body }
  if (value === undefined && path.length === 1) delete copy[name]
  else copy[name] = spoil(copy[name], path.slice(1), value)
  return copy
}

const text = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(...sound),
      fc.oneof(fc.tuple(fc.nat(60)), fc.array(fc.nat(60), { minLength: 1, maxLength: 4 })),
      fc.option(oddValue, { nil: undefined }),
    )
    .map(([body, path, value]) => JSON.stringify(spoil(body, path, value)) ?? ''),
  fc.tuple(fc.constantFrom(...sound), fc.nat(400)).map(([body, length]) => JSON.stringify(body).slice(0, length)),
  fc.constantFrom(
    '',
    ' ',
    'null',
    '[]',
    '{}',
    '"text"',
    '0',
    '<html>502</html>',
    `<a href="${base}crm.deal.get?auth=${secret}">`,
    '\uFEFF{}',
  ),
  fc.string(),
  fc.jsonValue().map((value) => JSON.stringify(value)),
)
const location = fc.constantFrom(
  '',
  '/',
  base,
  `${base}crm.deal.get`,
  `https://other.bitrix24.com/rest/7/${secret}/crm.deal.get`,
  'https://p.bitrix24.com/license/?from=rest',
  'javascript:alert(1)',
  '//evil.example/rest/',
)
const status = fc.constantFrom(200, 200, 200, 201, 302, 301, 307, 400, 401, 403, 404, 410, 418, 422, 429, 500, 502, 503, 504)
const answer: fc.Arbitrary<ScriptedAnswer> = fc
  .record({ status, text, location, retryAfter: fc.constantFrom('', '1', 'soon', '-5', '1e9') })
  .map((it) => ({
    status: it.status,
    text: it.text,
    headers: { ...(it.status < 400 && it.status > 300 ? { location: it.location } : {}), 'retry-after': it.retryAfter },
  }))

const works: readonly ((b24: Client) => Promise<unknown>)[] = [
  (b24) => b24.call('crm.deal.get', { id: 1 }),
  (b24) => b24.call('app.info'),
  (b24) => b24.call('crm.deal.add', { fields: { TITLE: 'x' } }),
  (b24) => b24.list('crm.deal.list', { select: ['ID'] }, { maxPages: 20 }).toArray(),
  (b24) => b24.list('crm.deal.list', { order: { TITLE: 'ASC' } }, { maxPages: 20 }).toArray(),
  (b24) => b24.count('crm.deal.list'),
  async (b24) => {
    const results = await b24.batch((b) => [b.call('crm.deal.get', { id: 1 }), b.call('crm.deal.list')])
    for (const result of results) if (!result.ok) throw result.error
  },
  (b24) => b24.v3.call('tasks.task.get', { id: 1 }),
  (b24) => b24.v3.callUntyped('tasks.task.add', { fields: { title: 'x' } }),
  (b24) => b24.v3.listUntyped('tasks.task.list', {}, { maxPages: 20 }).toArray(),
  (b24) => b24.v3.batch((b) => ({ a: b.call('tasks.task.get', { id: 1 }), b: b.callUntyped('tasks.task.list') })),
  (b24) => b24.listUntyped('im.recent.list', {}, { maxPages: 20 }).toArray(),
]

// Field note 2. Every answer ends in a result or a typed error, never in a hang, and no text of it holds the webhook's code.
it('settles with a result or a typed error that holds no secret, whatever the portal answers', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(answer, { minLength: 1, maxLength: 6 }), fc.constantFrom(...works), async (answers, work) => {
      const clock = createFakeClock()
      const { fetch, calls } = recordedFetch((_, index) => answers[Math.min(index, answers.length - 1)]!)
      const lines: unknown[] = []
      const b24 = createClient({
        auth: webhook(base),
        fetch,
        clock,
        random: () => 0.5,
        budget: memoryBudget({ clock, plan: 'none' }),
        onCall: (record) => lines.push(record),
      })
      let error: unknown
      await clock.run(work(b24).catch((reason: unknown) => (error = reason)))
      expect(calls.length).toBeLessThan(500)
      const seen =
        inspect(lines, { depth: 9 }) +
        (error === undefined ? '' : inspect(error, { depth: 9 }) + JSON.stringify(error) + String((error as Error).stack))
      expect(seen).not.toContain(secret)
      if (error !== undefined && !isB24Error(error)) throw error
    }),
    // `npm run acceptance` multiplies by fifty: 100,000 mutated scripts.
    { numRuns: 2_000 },
  )
})
