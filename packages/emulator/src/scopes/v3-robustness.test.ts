import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createPortal } from '../index.ts'
import { v3Url } from '../v3/test-v3.ts'

const names = [
  'id',
  'title',
  'responsible',
  'responsible.name',
  'parent.parent.title',
  'deadline',
  'status',
  'userId',
  'timestampX',
  'x',
  '__proto__',
]
const scalar = fc.oneof(
  fc.constantFrom(...names),
  fc.constantFrom(
    '',
    'ASC',
    'desc',
    'and',
    'or',
    'in',
    'between',
    '=',
    "x' or 1=1",
    '9'.repeat(400),
    '2026-01-05T12:00:00Z',
    'high',
    'a.item.id',
  ),
  fc.constantFrom(0, 1, 2, -1, 1.5, 2 ** 53, 1e300, null, true, false),
)
const keys = [
  'logic',
  'conditions',
  'negative',
  'page',
  'limit',
  'offset',
  'field',
  'order',
  'value',
  '$ref',
  '$refArray',
  ...names,
] as const
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    { weight: 3, arbitrary: scalar },
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...keys), tie('any'), { maxKeys: 4 }),
  ),
})).any
/** Of methods that have no filter and no fields. */
const own = [
  'nodeId',
  'parentId',
  'type',
  'userIds',
  'role',
  'communicationType',
  'ids',
  'collectionId',
  'documentId',
  'fileName',
  'fileContent',
  'query',
  'messageId',
  'messageIds',
  'action',
  'folder',
  'from',
  'to',
  'subject',
  'body',
  'dateFrom',
  'dateTo',
  'callId',
  'taskId',
  'fileIds',
] as const
const params = fc.dictionary(
  fc.constantFrom('id', 'fields', 'filter', 'order', 'select', 'pagination', 'cursor', 'name', 'auth', ...own),
  value,
  { maxKeys: 6 },
)
const wellFormed = fc.record({
  id: fc.constantFrom(1, 2, 99),
  fields: fc.dictionary(
    fc.constantFrom('title', 'name', 'taskId', 'text', 'collectionId', 'creatorId', 'responsibleId', 'parentId', 'deadline'),
    value,
    {
      maxKeys: 4,
    },
  ),
  filter: fc.array(fc.tuple(fc.constantFrom('id', 'userId'), fc.constantFrom('=', '>', 'in', 'between'), value), { maxLength: 3 }),
  select: fc.array(fc.constantFrom(...names), { maxLength: 4 }),
})

it('whatever is sent to REST 3.0, it answers or refuses in its own words', async () => {
  const portal = await createPortal({ clock: 'virtual', data: 'empty', plan: 'none', requestLogSize: 1 })
  const methods = portal.methods.filter(({ version, tier }) => version === 'v3' && tier === 'stateful').map(({ name }) => name)
  const command = fc.record(
    { method: fc.constantFrom(...methods), query: fc.oneof(params, wellFormed), as: value, parallel: value },
    { requiredKeys: [] },
  )
  const request = fc.oneof(
    fc.tuple(fc.constantFrom(...methods), fc.oneof(params, wellFormed, value)),
    fc.tuple(fc.constant('batch'), fc.oneof(fc.array(command, { maxLength: 4 }), value)),
  )
  await fc.assert(
    fc.asyncProperty(request, fc.constantFrom('', 'k', 'ключ'), async ([method, body], key) => {
      const headers = { 'Content-Type': 'application/json', ...(key && { 'Idempotency-Key': Buffer.from(key).toString('latin1') }) }
      const response = await portal.fetch(v3Url(portal, method), { method: 'POST', headers, body: JSON.stringify(body) })
      const text = await response.text()
      expect(portal.requests.at(-1)?.failure).toBeUndefined()
      expect(text).not.toContain('[object Object]')
      const { error } = JSON.parse(text) as { error?: unknown }
      expect([response.status, typeof error]).toEqual(
        response.ok ? [200, 'undefined'] : [expect.any(Number), expect.stringMatching(/object|string/)],
      )
      expect(response.status).toBeLessThan(500)
    }),
    { numRuns: 1500 },
  )
  await portal.close()
}, 60_000)
