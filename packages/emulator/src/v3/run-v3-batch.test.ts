import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createPortal, type Portal } from '../index.ts'
import { askV3, refusalOf } from './test-v3.ts'

let portal: Portal
beforeEach(async () => {
  portal = await createPortal({ clock: 'virtual', data: 'empty', plan: 'none' })
  for (const title of ['A', 'B']) await askV3(portal, 'tasks.task.add', { fields: { title, creatorId: 1, responsibleId: 1 } })
})
afterEach(() => portal.close())

const get = (id: unknown, as?: string): object => ({ method: 'tasks.task.get', query: { id, select: ['title'] }, ...(as && { as }) })
const list = (query: object, as?: string): object => ({ method: 'tasks.task.list', query, ...(as && { as }) })
const titles = { items: [{ id: 1, title: 'A' }, { id: 2, title: 'B' }] } // prettier-ignore
const run = async (body: unknown): Promise<unknown> => (await askV3(portal, 'batch', body)).body.result
const refused = async (body: unknown): Promise<unknown> => refusalOf(await askV3(portal, 'batch', body))

describe('a batch', () => {
  it('answers in the order of its commands', async () => {
    expect(await run([get(2), get(1)])).toEqual([{ item: { id: 2, title: 'B' } }, { item: { id: 1, title: 'A' } }])
    expect(await run([])).toEqual([])
  })

  it('may be an object with the keys of a list, beside a token', async () => {
    expect(await run({ 0: get(1), 1: get(2), auth: 'token' })).toEqual([{ item: { id: 1, title: 'A' } }, { item: { id: 2, title: 'B' } }])
  })

  it('fails as a whole with the error of a command; what ran before stays done', async () => {
    const add = { method: 'tasks.task.add', query: { fields: { title: 'C', creatorId: 1, responsibleId: 1 } } }
    expect(await refused([add, get(99), add])).toEqual([400, 'ENTITYNOTFOUNDEXCEPTION'])
    expect(await run([list({})])).toEqual([{ items: [{ id: 1 }, { id: 2 }, { id: 3 }] }])
  })

  it('goes on behind a parallel command that fails, and fails all the same', async () => {
    const add = { method: 'tasks.task.add', query: { fields: { title: 'C', creatorId: 1, responsibleId: 1 } } }
    expect(await refused([{ ...get(99), parallel: true }, add])).toEqual([400, 'ENTITYNOTFOUNDEXCEPTION'])
    expect(await run([list({})])).toMatchObject([{ items: { length: 3 } }])
  })

  it('undoes and announces nothing when one command fails, where the portal is told so', async () => {
    const strict = await createPortal({ clock: 'virtual', data: 'empty', plan: 'none', quirks: { failedV3Batch: 'undone' } })
    const add = { method: 'tasks.task.add', query: { fields: { title: 'C', creatorId: 1, responsibleId: 1 } } }
    expect(refusalOf(await askV3(strict, 'batch', [add, get(99), add]))).toEqual([400, 'ENTITYNOTFOUNDEXCEPTION'])
    expect([...strict.events]).toEqual([])
    expect((await askV3(strict, 'batch', [add, list({})])).body.result).toMatchObject([{ item: { id: 1 } }, { items: [{ id: 1 }] }])
    expect([...strict.events].map(({ event }) => event)).toEqual(['ONTASKADD'])
    await strict.close()
  })

  it('meets faults at its commands', async () => {
    portal.faults.next('tasks.task.get', { error: 'NOT_FOUND' })
    expect(await refused([get(1)])).toEqual([400, 'NOT_FOUND'])
  })

  it('runs up to 50 commands', async () => {
    expect(await run(Array.from({ length: 50 }, () => get(1)))).toHaveLength(50)
    expect(
      (
        await askV3(
          portal,
          'batch',
          Array.from({ length: 51 }, () => get(1)),
        )
      ).body,
    ).toMatchObject({
      error: 'ERROR_BATCH_LENGTH_EXCEEDED',
    })
  })

  it('bills the methods of its commands', async () => {
    portal.limits.setOperatingSeconds(1)
    portal.limits.cost('tasks.task.get', 1500)
    await run([get(1)])
    expect(await askV3(portal, 'batch', [get(1)])).toMatchObject({ status: 429 })
  })

  it('is billed itself where portals were measured to do so', async () => {
    const measured = await createPortal({ clock: 'virtual', data: 'empty', quirks: { operatingAccounting: 'batch' } })
    measured.limits.setOperatingSeconds(1)
    measured.limits.cost('tasks.task.list', 1500)
    expect((await askV3(measured, 'batch', [list({})])).status).toBe(200)
    expect((await askV3(measured, 'tasks.task.list')).status).toBe(200)
    expect((await askV3(measured, 'batch', [list({})])).body).toMatchObject({ error: 'OPERATION_TIME_LIMIT' })
    await measured.close()
  })

  it('is logged with its commands', async () => {
    await run([get(1, 'first')])
    expect(portal.requests.at(-1)).toMatchObject({
      version: 'v3',
      method: 'batch',
      batch: [{ key: 'first', method: 'tasks.task.get', params: { id: 1 }, errorCode: undefined }],
    })
  })

  it.each([
    ['the body of the classic batch', { cmd: { a: 'tasks.task.list' } }],
    ['a command without a method', [{ query: {} }]],
    ['a command that is a text', ['tasks.task.list']],
    ['a query that is a text', [{ method: 'tasks.task.list', query: 'a=1' }]],
  ])('is refused with %s', async (_, body) => {
    expect(await refused(body)).toEqual([400, 'INVALIDSELECTEXCEPTION'])
  })

  it('holds no other batch', async () => {
    expect(await refused([{ method: 'batch', query: {} }])).toEqual([404, 'METHODNOTFOUNDEXCEPTION'])
  })
})

describe('a reference', () => {
  const all = list({ select: ['title'] }, 'all')

  it('takes one value, by alias or by number', async () => {
    expect(await run([all, get({ $ref: 'all.items.1.id' })])).toEqual([titles, { item: { id: 2, title: 'B' } }])
    expect(await run([get(1), get({ $ref: '0.item.id' })])).toMatchObject([{}, { item: { title: 'A' } }])
  })

  it('takes a column of a list', async () => {
    const found = list({ filter: [['id', 'in', { $refArray: 'all.id' }]], select: ['title'] })
    expect(await run([all, found])).toEqual([titles, titles])
  })

  it('reaches what an added task answered', async () => {
    const add = { method: 'tasks.task.add', query: { fields: { title: 'C', creatorId: 1, responsibleId: 1 } }, as: 'new' }
    expect(await run([add, get({ $ref: 'new.item.id' })])).toMatchObject([{}, { item: { title: 'C' } }])
  })

  it.each([
    ['an unknown alias', { $ref: 'none.items.0.id' }],
    ['a later command', { $ref: 'later.item.id' }],
    ['an unknown member', { $ref: 'all.items.7.id' }],
    ['what an object inherits', { $ref: 'all.items.constructor' }],
    ['a command itself', { $ref: 'all' }],
    ['no text', { $ref: 5 }],
    ['a column without a name', { $refArray: 'all' }],
    ['an unknown column', { $refArray: 'all.none' }],
  ])('to %s is refused', async (_, id) => {
    expect(await refused([all, get(id), get(1, 'later')])).toEqual([400, 'INVALIDSELECTEXCEPTION'])
  })

  it('to an answer without objects is refused', async () => {
    const update = { method: 'tasks.task.update', query: { id: 1, fields: { title: 'Z' } }, as: 'up' }
    expect(await refused([update, get({ $ref: 'up.result' })])).toEqual([400, 'INVALIDSELECTEXCEPTION'])
  })
})
