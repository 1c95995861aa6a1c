import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createPortal, type Portal } from '../../index.ts'
import { ask, json } from '../../test-scope.ts'
import { askV3, refusalOf } from '../../v3/test-v3.ts'

let portal: Portal
beforeEach(async () => {
  portal = await createPortal({ clock: 'virtual', data: 'empty', plan: 'none' })
})
afterEach(() => portal.close())

type Item = Readonly<Record<string, unknown>>

const result = async (method: string, body: object = {}): Promise<unknown> =>
  (await askV3(portal, `tasks.task.${method}`, body)).body.result
const add = async (fields: object = {}): Promise<Item> =>
  ((await result('add', { fields: { title: 'A', creatorId: 1, responsibleId: 1, ...fields } })) as { item: Item }).item
const get = async (id: number, select?: readonly string[]): Promise<unknown> =>
  ((await result('get', { id, select })) as { item: Item }).item
const problems = async (method: string, body: object): Promise<unknown> => {
  const { error } = (await askV3(portal, `tasks.task.${method}`, body)).body as { error: { validation: unknown } }
  return error.validation
}

interface Schema {
  readonly type?: string
  readonly nullable?: boolean
}

function fits(value: unknown, { type = 'object', nullable = false }: Schema): boolean {
  if (value === null) return nullable
  if (type === 'array' || Array.isArray(value)) return type === 'array' && Array.isArray(value)
  return type === 'integer' ? Number.isSafeInteger(value) : typeof value === type
}

describe('a task', () => {
  it('is typed, and tells neither ids of people nor related objects unless they are selected', async () => {
    const item = await add({
      deadline: '2026-12-31T23:59:59+02:00',
      needsControl: true,
      priority: 'high',
      mark: 'positive',
      crmItemIds: ['D_6529'],
    })
    expect(item).toMatchObject({
      id: 1,
      deadline: '2027-01-01T00:59:59+03:00',
      needsControl: true,
      priority: 'high',
      status: 'pending',
      mark: 'positive',
      crmItemIds: ['D_6529'],
      rights: { start: true, pause: false },
      scenarios: ['default'],
    })
    expect(['responsibleId', 'creatorId', 'responsible', 'auditors'].filter((name) => name in item)).toEqual([])
    expect(await get(1, ['id', 'group.name', 'responsible.image.src'])).toEqual({ id: 1, group: null, responsible: { image: null } })
    expect(await get(1, ['creatorId', 'responsible.name', 'creator.email'])).toEqual({
      id: 1,
      creatorId: 1,
      creator: { email: expect.any(String) },
      responsible: { name: expect.any(String) },
    })
  })

  it('is the same task in the classic API', async () => {
    await add({ priority: 'high', auditors: [1], status: 'in_progress' })
    expect((await ask(portal, 'tasks.task.get?taskId=1')).body['result']).toMatchObject({
      task: { priority: '2', auditors: ['1'], status: '3', guid: ((await get(1)) as Item)['guid'] },
    })
    await ask(portal, 'tasks.task.complete?taskId=1')
    expect(await get(1)).toMatchObject({ status: 'completed', closed: expect.any(String) })
  })

  it('takes a mark as the letter of the table or the word of the samples', async () => {
    for (const [mark, shown] of [
      ['P', 'positive'],
      ['N', 'negative'],
      [null, 'none'],
      ['negative', 'negative'],
      ['none', 'none'],
    ])
      expect(await add({ mark })).toMatchObject({ mark: shown })
    expect(await problems('update', { id: 1, fields: { mark: 'X' } })).toMatchObject([{ field: 'mark' }])
  })

  it('tells the last entry of its time, and of a template and an e-mail the id alone', async () => {
    await add()
    const select = [
      'elapsedTime',
      'emailId',
      'email',
      'forkedByTemplateId',
      'forkedByTemplate.title',
      'forkedByTemplate.replicateParams.period',
    ]
    const nothing = { id: 1, elapsedTime: null, emailId: null, email: null, forkedByTemplateId: null, forkedByTemplate: null }
    expect(await get(1, select)).toEqual(nothing)
    for (const SECONDS of [30, 90]) await ask(portal, 'task.elapseditem.add', json([1, { SECONDS, COMMENT_TEXT: 'Read' }]))
    const made = portal.clock.now() / 1000
    const entry = { id: 2, userId: 1, taskId: 1, minutes: 1, seconds: 90, source: '2', text: 'Read' }
    expect(await get(1, ['elapsedTime'])).toEqual({
      id: 1,
      elapsedTime: { ...entry, createdAtTs: made, startTs: made, stopTs: made },
    })
    await ask(portal, 'tasks.task.update', json({ taskId: 1, fields: { UF_MAIL_MESSAGE: 7 } }))
    expect(await get(1, ['emailId'])).toEqual({ id: 1, emailId: 7 })
  })

  it('is as the OpenAPI document says', async () => {
    await add()
    const { body } = await askV3(portal, 'documentation')
    const { components } = body as unknown as { components: { schemas: { TaskDto: { properties: Record<string, Schema> } } } }
    const { properties } = components.schemas.TaskDto
    for (const name of ['deadline', 'parentId', 'responsible', 'flow']) expect(properties[name]).toMatchObject({ nullable: true })
    for (const name of ['id', 'title', 'needsControl']) expect(properties[name]).not.toHaveProperty('nullable')
    const item = (await get(1, Object.keys(properties))) as Item
    const wrong = Object.entries(item).filter(([name, value]) => !fits(value, properties[name]!))
    expect(wrong).toEqual([])
  })

  it('changes, and is gone when it is deleted', async () => {
    await add()
    await add({ parentId: 1 })
    expect(await result('update', { id: 1, fields: { title: 'B', deadline: null } })).toEqual({ result: true })
    expect(await get(2, ['parent.title'])).toMatchObject({ id: 2, parent: { title: 'B' } })
    expect(await get(1, ['containsSubTasks'])).toEqual({ id: 1, containsSubTasks: true })
    expect(await result('delete', { id: 1 })).toEqual({ result: true })
    expect(refusalOf(await askV3(portal, 'tasks.task.get', { id: 1 }))).toEqual([400, 'ENTITYNOTFOUNDEXCEPTION'])
    expect(portal.events.map(({ event }) => event)).toEqual(['ONTASKADD', 'ONTASKADD', 'ONTASKUPDATE', 'ONTASKDELETE'])
  })

  it('is listed by id only, as it is filtered; it is sorted by more', async () => {
    for (const title of ['b', 'c', 'a']) await add({ title })
    expect(await result('list', { filter: [['id', '>', 1]] })).toEqual({ items: [{ id: 2 }, { id: 3 }] })
    expect(await result('list', { order: { title: 'ASC' }, select: ['title'], pagination: { page: 1, limit: 2 } })).toEqual({
      items: [
        { id: 3, title: 'a' },
        { id: 1, title: 'b' },
      ],
    })
    expect(await problems('list', { filter: [['responsibleId', 1]] })).toEqual([
      {
        message: 'In DTO `TaskDto`, the `responsibleId` field requires the `Filterable` attribute for such a request',
        field: 'responsibleId',
      },
    ])
  })

  it('tells what may be done with it', async () => {
    await add()
    expect(await result('access.get', { id: 1 })).toMatchObject({ read: true, start: true, renew: false })
    expect(await result('access.field.list', { select: ['name'] })).toEqual({ items: [{ name: 'id' }] })
    expect(await result('field.get', { name: 'responsible', select: ['name', 'type'] })).toEqual({
      item: { name: 'responsible', type: 'object' },
    })
  })
})

describe('what is refused', () => {
  beforeEach(() => add())

  it.each<[string, string, object, unknown]>([
    ['no fields', 'add', {}, [{ message: 'Required field `fields` is not specified', field: 'fields' }]],
    [
      'no title and no people',
      'add',
      { fields: { description: 'x' } },
      ['title', 'creatorId', 'responsibleId'].map((field) => ({ message: `Required field \`${field}\` is not specified`, field })),
    ],
    [
      'nobody responsible',
      'update',
      { id: 1, fields: { responsibleId: 99 } },
      [{ message: 'User specified in the "Responsible" field not found', field: 'responsibleId' }],
    ],
    [
      'a deadline that is no date',
      'update',
      { id: 1, fields: { deadline: 'tomorrow' } },
      [{ message: 'Field `deadline` requires data type `DateTime` for this request', field: 'deadline' }],
    ],
    [
      'another creator',
      'update',
      { id: 1, fields: { creatorId: 1 } },
      [{ message: 'In DTO `TaskDto`, the `creatorId` field requires the `Editable` attribute for such a request', field: 'creatorId' }],
    ],
    [
      'itself as its parent',
      'update',
      { id: 1, fields: { parentId: 1 } },
      [{ message: 'Cannot bind the node to itself', field: 'parentId' }],
    ],
    ['a text as an id', 'get', { id: '1' }, [{ message: 'Field `id` requires data type `int` for this request', field: 'id' }]],
  ])('%s', async (_, method, body, validation) => {
    expect(await problems(method, body)).toEqual(validation)
  })

  it.each([
    ['update', { id: 9, fields: { title: 'x' } }],
    ['delete', { id: 9 }],
    ['access.get', { id: 9 }],
  ])('%s of a task that is not there, as one without access', async (method, body) => {
    expect(refusalOf(await askV3(portal, `tasks.task.${method}`, body))).toEqual([403, 'ACCESSDENIEDEXCEPTION'])
  })
})
