import { afterEach, beforeEach, expect, it } from 'vitest'
import { createPortal, type Portal } from '../../index.ts'
import { askV3, refusalOf, v3Url } from '../../v3/test-v3.ts'

let portal: Portal
beforeEach(async () => {
  const webhooks = [
    { userId: 1, code: 'a' },
    { userId: 2, code: 'b' },
  ]
  portal = await createPortal({ clock: 'virtual', data: 'empty', webhooks })
})
afterEach(() => portal.close())

const login = {
  id: 1,
  timestampX: '2026-01-05T12:00:00+03:00',
  severity: 'SECURITY',
  auditTypeId: 'USER_AUTHORIZE',
  moduleId: 'main',
  itemId: '1',
  remoteAddr: '127.0.0.1',
  userAgent: '',
  requestUri: '',
  siteId: 's1',
  userId: 1,
  guestId: 0,
  description: '{"userId":1,"method":"external"}',
}

it('begins with the login of the administrator, and tells of deleted tasks', async () => {
  expect((await askV3(portal, 'main.eventlog.get', { id: 1 })).body.result).toEqual({ item: login })
  await askV3(portal, 'tasks.task.add', { fields: { title: 'A', creatorId: 1, responsibleId: 1 } })
  portal.clock.advance('5m')
  await askV3(portal, 'tasks.task.delete', { id: 1 })
  const tail = await askV3(portal, 'main.eventlog.tail', { cursor: { value: 1 }, select: ['timestampX', 'auditTypeId', 'itemId'] })
  expect(tail.body.result).toEqual({ items: [{ id: 2, timestampX: '2026-01-05T12:05:00+03:00', auditTypeId: 'TASK_DELETE', itemId: '1' }] })
  const list = await askV3(portal, 'main.eventlog.list', { filter: [['auditTypeId', 'USER_AUTHORIZE']], order: { timestampX: 'DESC' } })
  expect(list.body.result).toEqual({ items: [login] })
})

it('is for administrators', async () => {
  const response = await portal.fetch(v3Url(portal, 'main.eventlog.list').replace('/1/a/', '/2/b/'))
  expect(refusalOf({ status: response.status, headers: response.headers, body: (await response.json()) as object })).toEqual([
    403,
    'ACCESSDENIEDEXCEPTION',
  ])
})
