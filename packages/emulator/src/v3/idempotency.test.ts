import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createPortal, type Portal } from '../index.ts'
import { askV3, refusalOf, v3Url, type V3Answer } from './test-v3.ts'

let portal: Portal
beforeEach(async () => {
  const webhooks = [
    { userId: 1, code: 'a' },
    { userId: 1, code: 'b' },
  ]
  portal = await createPortal({ clock: 'virtual', data: 'empty', plan: 'none', webhooks })
})
afterEach(() => portal.close())

const fields = { title: 'A', creatorId: 1, responsibleId: 1 }
const add = (key: string, body: unknown = { fields }): Promise<V3Answer> =>
  askV3(portal, 'tasks.task.add', body, { 'Idempotency-Key': key })
const count = async (): Promise<number> => ((await askV3(portal, 'tasks.task.list')).body.result as { items: unknown[] }).items.length
const marks = ({ headers }: V3Answer): readonly (string | null)[] => [headers.get('idempotency-key'), headers.get('idempotent-replayed')]

describe('a call repeated under its key', () => {
  it('gets the answer that is kept, and runs nothing', async () => {
    const first = await add('k')
    portal.clock.advance('23h')
    const second = await add('k')
    expect([marks(first), marks(second)]).toEqual([
      ['k', null],
      ['k', 'true'],
    ])
    expect(second.body).toEqual(first.body)
    expect(await count()).toBe(1)
  })

  it('gets it too when the first answer was lost', async () => {
    portal.faults.next('tasks.task.add', { dropConnection: true, afterCommit: true })
    await expect(add('k')).rejects.toThrow('fetch failed')
    expect(marks(await add('k'))).toEqual(['k', 'true'])
    expect(await count()).toBe(1)
  })

  it('runs again after 24 hours', async () => {
    await add('k')
    portal.clock.advance('24h')
    expect(marks(await add('k'))).toEqual(['k', null])
    expect(await count()).toBe(2)
  })

  it('runs again after a refusal', async () => {
    expect(marks(await add('k', { fields: { ...fields, responsibleId: 99 } }))).toEqual([null, null])
    expect(marks(await add('k'))).toEqual(['k', null])
  })

  it('has the same body in any order of members, and whatever the token', async () => {
    await add('k', { fields: { title: 'A', creatorId: 1, responsibleId: 1, crmItemIds: ['D_1', 'D_2'] }, auth: 'x' })
    const reordered = { auth: 'y', fields: { crmItemIds: ['D_1', 'D_2'], responsibleId: 1, title: 'A', creatorId: 1 } }
    expect(marks(await add('k', reordered))).toEqual(['k', 'true'])
    expect(refusalOf(await add('k', { fields: { ...reordered.fields, crmItemIds: ['D_2', 'D_1'] } }))).toEqual([
      422,
      'IDEMPOTENCYKEYREUSEDEXCEPTION',
    ])
  })
})

describe('a key', () => {
  it('belongs to one method and one credential', async () => {
    await add('k')
    expect(marks(await askV3(portal, 'tasks.task.delete', { id: 1 }, { 'Idempotency-Key': 'k' }))).toEqual(['k', null])
    const other = await portal.fetch(v3Url(portal, 'tasks.task.add').replace('/a/', '/b/'), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': 'k' },
      body: JSON.stringify({ fields }),
    })
    expect(other.headers.get('idempotent-replayed')).toBeNull()
  })

  it.each([
    ['empty', ''],
    ['of 256 characters', 'k'.repeat(256)],
    ['outside ASCII', 'ключ'.normalize()],
  ])('is refused when it is %s', async (_, key) => {
    // Headers carry Latin-1 only: what a client sends in UTF-8 arrives as these bytes.
    const sent = Buffer.from(key, 'utf8').toString('latin1')
    expect(refusalOf(await add(sent))).toEqual([400, 'INVALIDIDEMPOTENCYKEYEXCEPTION'])
    expect(await count()).toBe(0)
  })

  it('of 255 characters is taken', async () => {
    expect((await add('k'.repeat(255))).status).toBe(200)
  })

  it('is not looked at by methods that read, nor by the classic API', async () => {
    const headers = { 'Idempotency-Key': '' }
    expect(marks(await askV3(portal, 'tasks.task.list', {}, headers))).toEqual([null, null])
    const classic = await portal.fetch(`${portal.webhook}tasks.task.add?fields[TITLE]=A&fields[RESPONSIBLE_ID]=1`, { headers })
    expect([classic.status, classic.headers.get('idempotency-key')]).toEqual([200, null])
  })
})

it('a reset forgets the answers', async () => {
  await add('k')
  portal.reset()
  expect(marks(await add('k', { fields: { ...fields, title: 'B' } }))).toEqual(['k', null])
})
