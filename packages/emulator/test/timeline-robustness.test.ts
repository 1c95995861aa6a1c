import fc from 'fast-check'
import { loadMethods } from '@b24kit/catalog'
import { expect, it } from 'vitest'
import { openTimeline } from './open-timeline.ts'

const scalar = fc.constantFrom<unknown>(
  1,
  2,
  '1',
  0,
  -1,
  1.5,
  2 ** 60,
  '',
  null,
  true,
  'x',
  "x' or 1=1",
  '\u0000',
  '\uD800',
  '2026-01-01',
  'deal',
  'dynamic_1030',
  '__proto__',
  'text',
  [1],
)
const names = [
  'OWNER_ID',
  'ENTITY_ID',
  'ENTITY_TYPE',
  'OWNER_TYPE_ID',
  'TYPE_ID',
  'BINDINGS',
  'COMMENT',
  'FILES',
  'code',
  'title',
  'text',
  'typeId',
]
const parts = [
  'entityTypeId',
  'entityId',
  'iconCode',
  'deadline',
  'badgeCode',
  'icon',
  'header',
  'body',
  'blocks',
  'type',
  'properties',
  'tags',
]
const value = fc.letrec((tie) => ({
  any: fc.oneof({ depthSize: 'small' }, scalar, fc.array(tie('any'), { maxLength: 3 }), tie('map')),
  map: fc.dictionary(fc.constantFrom(...names, ...parts), tie('any'), { maxKeys: 4 }),
}))

it('no input of a method of the timeline crashes it', async () => {
  const { portal, call } = await openTimeline()
  await call('crm.timeline.comment.add', { fields: { ENTITY_ID: 1, ENTITY_TYPE: 'deal', COMMENT: 'x' } })
  await call('crm.activity.todo.add', { ownerTypeId: 2, ownerId: 1, deadline: '2026-02-01' })
  const auth = portal.tokens.create({ clientId: 'local.one', lifetimeMs: Infinity }).access_token
  const methods = loadMethods().filter(({ name, version }) => version === 'v1' && /^crm\.(?:activity|timeline)\./.test(name))
  const params = fc.constantFrom(...methods).chain(({ name, params: known }) =>
    fc.record({
      method: fc.constant(name),
      params: fc.record(Object.fromEntries(known.map((param) => [param.name, fc.oneof(value.any, value.map, fc.constantFrom(1, 2))])), {
        requiredKeys: [],
      }),
    }),
  )
  await fc.assert(
    fc.asyncProperty(params, async ({ method, params: sent }) => {
      const body = JSON.stringify({ ...sent, auth })
      const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body }
      const { status } = await portal.fetch(`${portal.url}/rest/${method}`, init)
      expect([method, status]).not.toEqual([method, 500])
    }),
    { numRuns: 500 },
  )
})
