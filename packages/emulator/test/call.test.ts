import { afterEach, beforeEach, expect, it } from 'vitest'
import { createPortal, type Portal } from '../src/index.ts'
import { json } from '../src/test-scope.ts'
import { askV3, refusalOf } from '../src/v3/test-v3.ts'

let portal: Portal
beforeEach(async () => {
  const webhooks = [
    { userId: 1, code: 'a' },
    { userId: 2, code: 'b', isAdmin: false },
  ]
  portal = await createPortal({ clock: 'virtual', plan: 'none', data: 'empty', webhooks })
})
afterEach(() => portal.close())

const call = async (method: string, params: object = {}): Promise<unknown> => {
  const answer = await askV3(portal, `call.followup.${method}`, params)
  return answer.status === 200 ? (answer.body as { result: unknown }).result : refusalOf(answer)
}
const startDate = { from: '2026-01-01T00:00:00Z', to: '2026-02-01T00:00:00Z' }

it('finds no follow-up, as no call was held', async () => {
  const select = ['callId', 'overview.topic', 'participants']
  expect(
    await call('list', { filter: { startDate, participantId: 1 }, select, order: { startDate: 'asc' }, mentionFormat: 'html' }),
  ).toEqual({
    items: [],
    hasMore: false,
    afterCursor: null,
  })
  expect(await call('get', { callId: 5 })).toEqual([400, 'ENTITYNOTFOUNDEXCEPTION'])
  const guest = await portal.fetch(`${portal.url}/rest/api/2/b/call.followup.get`, json({ callId: 5 }))
  expect(guest.status).toBe(403)
  expect(await call('field.get', { name: 'tracks', select: ['type'] })).toEqual({ item: { type: 'array' } })
})

it.each([
  ['list', {}, [400, 'VALIDATION_REQUESTVALIDATIONEXCEPTION']],
  ['list', { filter: { startDate: { from: '2026-01-01T00:00:00Z' } } }, [400, 'invalid_date_range']],
  ['list', { filter: { startDate: { from: startDate.to, to: startDate.from } } }, [400, 'invalid_date_range']],
  ['list', { filter: { startDate, participantId: 'x' } }, [400, 'VALIDATION_REQUESTVALIDATIONEXCEPTION']],
  ['list', { filter: { startDate }, select: ['participants.name'] }, [400, 'invalid_select_field']],
  ['list', { filter: { startDate }, order: { callId: 'asc' } }, [400, 'invalid_order']],
  ['list', { filter: { startDate }, pagination: { limit: 0 } }, [400, 'invalid_pagination']],
  ['list', { filter: { startDate }, pagination: { afterCursor: { id: 1 } } }, [400, 'invalid_pagination']],
  ['get', { callId: 5, select: ['x'] }, [403, 'invalid_select_field']],
  ['get', { callId: 5, mentionFormat: 'rtf' }, [400, 'VALIDATION_REQUESTVALIDATIONEXCEPTION']],
])('%s refuses %j', async (method, params, refusal) => {
  expect(await call(method, params)).toEqual(refusal)
})
