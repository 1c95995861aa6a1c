import { expect, it, onTestFinished } from 'vitest'
import { createPortal, type Portal } from '../src/index.ts'

const open = async (): Promise<Portal> => {
  const portal = await createPortal({ data: 'empty', clock: 'virtual', apps: [{ clientId: 'local.1', clientSecret: 'very-secret' }] })
  onTestFinished(() => portal.close())
  return portal
}

const json = (params: object): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(params),
})

const call = (portal: Portal, method: string, params: object = {}): Promise<Response> => portal.fetch(portal.webhook + method, json(params))

it('finds a request by the part of its parameters that matters', async () => {
  const portal = await open()
  await call(portal, 'crm.deal.add', { fields: { TITLE: 'Chair', OPPORTUNITY: 10 }, params: {} })
  const seen = portal.expectRequest('crm.deal.add', { fields: { TITLE: 'Chair' } })
  expect(seen).toMatchObject({ method: 'crm.deal.add', command: undefined, request: { index: 1, status: 200 } })
  expect(seen.params).toEqual({ fields: { TITLE: 'Chair', OPPORTUNITY: 10 }, params: {} })
})

it('finds commands of batches, and takes the numbers of forms for what they are', async () => {
  const portal = await open()
  await call(portal, 'batch', { cmd: { one: 'crm.deal.list?select[]=ID&start=0', two: 'crm.deal.get?id=42' } })
  expect(portal.expectRequest('crm.deal.get', { id: 42 })).toMatchObject({ command: 'two', errorCode: '', request: { method: 'batch' } })
  expect(portal.expectRequest('crm.deal.list', { select: ['ID'], START: 0 })).toMatchObject({ command: 'one', errorCode: undefined })
})

it('tells endpoints apart', async () => {
  const portal = await open()
  await call(portal, 'tasks.task.add', { fields: { TITLE: 'Old', RESPONSIBLE_ID: 1 } })
  await portal.fetch(portal.webhook.replace('/rest/', '/rest/api/') + 'tasks.task.add', json({ fields: { title: 'New' } }))
  expect(portal.expectRequests('tasks.task.add', undefined, { times: 2 }).map(({ request }) => request.version)).toEqual(['v1', 'v3'])
  expect(portal.expectRequest('tasks.task.add', { fields: { title: 'New' } }, { version: 'v3' }).request.index).toBe(2)
  expect(() => portal.expectRequest('tasks.task.add', { fields: { title: 'New' } }, { version: 'v1' })).toThrow('fields.title')
})

it('shows the nearest call and every member that differs', async () => {
  const portal = await open()
  await call(portal, 'crm.deal.add', { fields: { TITLE: 'Lamp', STAGE_ID: 'WON' } })
  await call(portal, 'crm.deal.add', { fields: { TITLE: 'Table' } })
  await call(portal, 'crm.deal.list')
  expect(() => portal.expectRequest('crm.deal.add', { fields: { TITLE: 'Chair', STAGE_ID: 'WON' } })).toThrow(
    [
      'The portal saw no crm.deal.add with {"fields":{"TITLE":"Chair","STAGE_ID":"WON"}}.',
      'Nearest is crm.deal.add (request 1):',
      '  fields.TITLE: expected "Chair", got "Lamp"',
      'It saw crm.deal.add 2 times, crm.deal.list.',
    ].join('\n'),
  )
  expect(() => portal.expectRequest('crm.deal.add', { fields: { CLOSED: 'Y' }, id: 1 })).toThrow(
    '  fields.CLOSED: expected "Y", got nothing\n  id: expected 1, got nothing',
  )
})

it('says so when nothing came', async () => {
  const portal = await open()
  expect(() => portal.expectRequests('crm.*')).toThrow('The portal saw no crm.*.\nIt saw no request at all.')
})

it.each([
  [{ select: ['ID'] }, 'select: expected ["ID"], got ["ID","TITLE"]'],
  [{ select: ['ID', 'STAGE_ID'] }, 'select[1]: expected "STAGE_ID", got "TITLE"'],
  [{ filter: { ID: { from: 1 } } }, 'filter.ID: expected {"from":1}, got 5'],
])('compares %j by member', async (params, difference) => {
  const portal = await open()
  await call(portal, 'crm.deal.list', { select: ['ID', 'TITLE'], filter: { ID: 5 } })
  expect(() => portal.expectRequest('crm.deal.list', params)).toThrow(difference)
})

it('wants as many as it is told', async () => {
  const portal = await open()
  await call(portal, 'crm.deal.add', { fields: { TITLE: 'Chair' } })
  await call(portal, 'crm.deal.add', { fields: { TITLE: 'Chair' } })
  expect(portal.expectRequests('crm.deal.add')).toHaveLength(2)
  expect(() => portal.expectRequest('crm.deal.add')).toThrow(
    'The portal saw crm.deal.add 2 times, not once: crm.deal.add (request 1), crm.deal.add (request 2).',
  )
  expect(() => portal.expectRequests('crm.deal.add', {}, { times: 3 })).toThrow('2 times, not 3 times')
  expect(portal.expectRequests('crm.deal.delete', {}, { times: 0 })).toEqual([])
})

it('refuses a call that was not to come', async () => {
  const portal = await open()
  await call(portal, 'crm.deal.delete', { id: 7 })
  portal.expectNoRequest('crm.deal.delete', { id: 8 })
  expect(() => portal.expectNoRequest('crm.deal.delete', { id: 7 })).toThrow(
    'The portal was not to see crm.deal.delete with {"id":7}, but saw it: crm.deal.delete (request 1, refused with "").',
  )
})

it('never tells tokens', async () => {
  const portal = await open()
  const { refresh_token } = portal.tokens.create()
  const query = new URLSearchParams({ grant_type: 'refresh_token', client_id: 'local.1', client_secret: 'very-secret', refresh_token })
  await portal.fetch(`${portal.oauth}oauth/token/?${query}`)
  await call(portal, 'crm.deal.add', { fields: { COMMENTS: `auth=${refresh_token}`, access_token: 'short' } })
  const messageOf = (method: string, params: object): string => {
    try {
      portal.expectRequest(method, params)
    } catch (error) {
      return String(error)
    }
    return ''
  }
  const messages = [
    messageOf('oauth/token', { client_secret: 'other', refresh_token: 'other' }),
    messageOf('crm.deal.add', { fields: { COMMENTS: 'x', access_token: 'y' } }),
  ]
  expect(messages[0]).toContain('refresh_token: expected (hidden), got (hidden)')
  expect(messages[1]).toContain('fields.COMMENTS: expected "x", got "auth=(hidden)"')
  for (const message of messages) for (const secret of ['very-secret', refresh_token, 'short']) expect(message).not.toContain(secret)
})

it('waits for the next call of code that runs by itself', async () => {
  const portal = await open()
  await call(portal, 'crm.deal.add', { fields: { TITLE: 'Before' } })
  const next = portal.nextRequest('crm.deal.add', { fields: { TITLE: 'Chair' } })
  const any = portal.nextRequest('crm.deal.add')
  await call(portal, 'batch', { cmd: ['crm.deal.add?fields[TITLE]=Table', 'crm.deal.add?fields[TITLE]=Chair'] })
  expect(await next).toMatchObject({ command: '1', request: { index: 2 } })
  expect(await any).toMatchObject({ command: '0' })
})

it('waits no longer than its signal, or than the portal is open', async () => {
  const portal = await open()
  const abort = new AbortController()
  const given = portal.nextRequest('crm.deal.add', undefined, { signal: abort.signal })
  abort.abort(new Error('enough'))
  await expect(given).rejects.toThrow('enough')
  await expect(portal.nextRequest('crm.deal.add', undefined, { signal: abort.signal })).rejects.toThrow('enough')
  const waiting = portal.nextRequest('crm.deal.add')
  const [ended] = await Promise.allSettled([waiting, portal.close()])
  expect(ended).toMatchObject({ reason: { message: 'The portal was closed before the request came.' } })
})
