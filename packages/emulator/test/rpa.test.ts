import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Portal } from '../src/index.ts'
import { askAs } from '../src/test-scope.ts'
import { openWithBea } from './open-with-bea.ts'

let portal: Portal
beforeEach(async () => {
  portal = await openWithBea()
})
afterEach(() => portal.close())

const call = async (method: string, params: object = {}): Promise<unknown> => askAs(portal, '1/a', method, params)
const rpa = async (method: string, params: object = {}): Promise<unknown> => call(`rpa.${method}`, params)
const asBea = async (method: string, params: object = {}): Promise<unknown> => askAs(portal, '2/b', `rpa.${method}`, params)

const MODIFY = { accessCode: 'U1', permission: 'X', action: 'MODIFY' }
const CREATE = { accessCode: 'UA', permission: 'X', action: 'ITEMS_CREATE' }
const addType = async (): Promise<number> => {
  const { type } = (await rpa('type.add', { fields: { title: 'Purchase', permissions: [MODIFY] } })) as { type: { id: number } }
  return type.id
}
const addStage = async (typeId: number, fields: object = {}): Promise<number> =>
  ((await rpa('stage.add', { fields: { typeId, name: 'Launch', ...fields } })) as { id: number }).id
const addField = async (typeId: number, name: string, userTypeId = 'string', more: object = {}): Promise<unknown> => {
  const field = { entityId: `RPA_${typeId}`, fieldName: `UF_RPA_${typeId}_${name}`, userTypeId, ...more }
  const { field: added } = (await call('userfieldconfig.add', { moduleId: 'rpa', field })) as { field: { id: unknown } }
  return added.id
}
const addItem = async (typeId: number, fields: object = {}): Promise<number> =>
  ((await rpa('item.add', { typeId, fields })) as { item: { id: number } }).item.id

describe('a process', () => {
  it('is added, changed, listed and deleted', async () => {
    const fields = { title: 'Purchase', image: 'list', permissions: [CREATE, MODIFY] }
    const type = {
      id: 1,
      title: 'Purchase',
      image: 'list',
      createdBy: 1,
      settings: [],
      permissions: [
        { id: '1', entity: 'TYPE', entityId: '1', ...CREATE },
        { id: '2', entity: 'TYPE', entityId: '1', ...MODIFY },
      ],
    }
    expect(await rpa('type.add', { fields })).toEqual({ type })
    const changed = { ...type, title: 'Sale', settings: { scenario: 'a' } }
    expect(await rpa('type.update', { id: 1, fields: { title: 'Sale', settings: { scenario: 'a' } } })).toEqual({ type: changed })
    await addType()
    expect(await rpa('type.list', { filter: { '=title': 'Sale' } })).toEqual({ types: [changed] })
    expect(await rpa('type.list', { select: ['id'], order: { id: 'DESC' } })).toEqual({ types: [{ id: 2 }, { id: 1 }] })
    expect(await rpa('type.delete', { id: 1 })).toBe(null)
    expect(await rpa('type.get', { id: 1 })).toEqual([0, 'Process not found'])
  })

  it('goes with its stages, elements, files and fields', async () => {
    const typeId = await addType()
    const stageId = await addStage(typeId)
    const field = await addField(typeId, 'DOC', 'file')
    await addItem(typeId, { UF_RPA_1_DOC: ['a.txt', 'QQ=='] })
    await rpa('type.delete', { id: typeId })
    expect(await rpa('stage.get', { id: stageId })).toEqual([0, 'Stage not found'])
    expect(await call('userfieldconfig.get', { moduleId: 'rpa', id: field })).toMatchObject(['', expect.any(String)])
    expect(await rpa('item.list', { typeId })).toEqual([0, 'Process not found'])
  })

  it('belongs to those whom its permissions name', async () => {
    const typeId = await addType()
    const stageId = await addStage(typeId)
    const denied = ['ACCESS_DENIED', 'Access denied']
    expect(await asBea('type.update', { id: typeId, fields: { title: 'Mine' } })).toEqual(denied)
    expect(await asBea('stage.delete', { id: stageId })).toEqual(denied)
    expect(await asBea('fields.setSettings', { typeId, fields: {} })).toEqual(denied)
    expect(await asBea('item.add', { typeId })).toEqual(denied)
    await rpa('type.update', { id: typeId, fields: { permissions: [CREATE, { ...MODIFY, accessCode: 'U2' }] } })
    expect(await asBea('item.add', { typeId })).toMatchObject({ item: { createdBy: 2 } })
    expect(await asBea('type.update', { id: typeId, fields: { title: 'Mine' } })).toMatchObject({ type: { title: 'Mine' } })
  })

  it.each([
    ['type.add', {}, '100', 'Could not find value for parameter {fields}'],
    ['type.add', { fields: { permissions: [MODIFY] } }, 0, 'The title of the process is not specified'],
    ['type.add', { fields: { title: 'A', permissions: [CREATE] } }, 0, 'Permissions to modify the process are not specified'],
    ['type.update', { id: 77, fields: {} }, 0, 'Process not found'],
    ['type.list', { filter: { nowhere: 1 } }, 'INVALID_ARG_VALUE', "Invalid filter: field 'nowhere' is not allowed in filter"],
    ['stage.add', { fields: { typeId: 77, name: 'A' } }, 0, 'Process not found'],
    ['stage.update', { id: 77, fields: {} }, 0, 'Stage not found'],
    ['item.get', { typeId: 77, id: 1 }, 0, 'Process not found'],
  ])('%s refuses %j', async (method, params, code, text) => {
    expect(await rpa(method, params)).toEqual([code, text])
  })
})

describe('a stage', () => {
  it('knows its place, and final ones stand at the end', async () => {
    const typeId = await addType()
    const done = await addStage(typeId, { name: 'Done', semantic: 'SUCCESS', sort: 10 })
    const launch = await addStage(typeId, { color: '22B9FF' })
    const failed = await addStage(typeId, { name: 'Failed', semantic: 'FAIL', code: 'F' })
    const work = await addStage(typeId, { name: 'Work' })
    const stage = { id: launch, name: 'Launch', code: '', color: '22B9FF', sort: 1010, semantic: null, typeId }
    const facts = { isFirst: true, isSuccess: false, isFail: false }
    expect(await rpa('stage.get', { id: launch })).toEqual({
      ...stage,
      ...facts,
      tasks: [],
      robotsCount: 0,
      possibleNextStages: [launch, work, done, failed],
      permissions: { droppable: true, canMoveFrom: true },
    })
    expect(await rpa('stage.update', { id: work, fields: { sort: 500, name: 'Begin' } })).toMatchObject({ isFirst: true, name: 'Begin' })
    expect(await rpa('stage.listForType', { typeId })).toMatchObject({
      stages: [{ id: work }, { ...stage, isFirst: false }, { id: done, isSuccess: true }, { id: failed, isFail: true }],
    })
    expect(await rpa('stage.delete', { id: launch })).toBe(null)
    expect(await rpa('stage.get', { id: launch })).toEqual([0, 'Stage not found'])
  })

  it('of success is one, and stays', async () => {
    const typeId = await addType()
    const done = await addStage(typeId, { semantic: 'SUCCESS' })
    expect(await rpa('stage.add', { fields: { typeId, name: 'Also', semantic: 'SUCCESS' } })).toEqual([
      0,
      'The process already has a successful stage',
    ])
    expect(await rpa('stage.update', { id: done, fields: { semantic: 'FAIL' } })).toEqual([
      0,
      'The semantics of the successful stage cannot be changed',
    ])
    expect(await rpa('stage.delete', { id: done })).toEqual([0, 'The successful stage cannot be deleted'])
  })

  it('that holds elements is not deleted', async () => {
    const typeId = await addType()
    const [launch, work] = [await addStage(typeId), await addStage(typeId)]
    const id = await addItem(typeId)
    expect(await rpa('stage.delete', { id: launch })).toEqual([0, 'The stage has elements'])
    await rpa('item.update', { typeId, id, fields: { stageId: work } })
    expect(await rpa('stage.delete', { id: launch })).toBe(null)
  })
})

describe('an element', () => {
  it('has the custom fields of its process, moves between its stages and is deleted', async () => {
    const typeId = await addType()
    const [launch, work] = [await addStage(typeId), await addStage(typeId)]
    await addField(typeId, 'NAME')
    await addField(typeId, 'SUM', 'integer', { multiple: 'Y' })
    const id = await addItem(typeId, { UF_RPA_1_NAME: 'Desk', UF_RPA_1_SUM: [1, 2], stageId: work, other: 'ignored' })
    const item = {
      id,
      typeId,
      name: 'Desk',
      stageId: launch,
      previousStageId: 0,
      createdBy: 1,
      movedBy: 1,
      detailUrl: `/rpa/item/${typeId}/${id}/`,
      UF_RPA_1_NAME: 'Desk',
      UF_RPA_1_SUM: [1, 2],
      createdTime: expect.stringMatching(/^\d\d[./]\d\d[./]\d{4} \d\d:\d\d:\d\d/) as unknown,
    }
    expect(await rpa('item.get', { typeId, id })).toMatchObject({
      item: {
        ...item,
        tasksCounter: 0,
        tasksFaces: { completed: [], running: [], all: [] },
        users: { 1: { id: '1', link: expect.any(String) } },
      },
    })
    portal.clock.advance('1h')
    expect(await rpa('item.update', { typeId, id, fields: { stageId: work, UF_RPA_1_NAME: 'Chair' } })).toMatchObject({
      item: { stageId: work, previousStageId: launch, name: 'Chair' },
    })
    expect(await rpa('item.update', { typeId, id, fields: { stageId: 77 } })).toEqual([0, 'Stage not found'])
    expect(await rpa('item.getTasks', { typeId, id })).toEqual({ tasks: [] })
    expect(await rpa('item.delete', { typeId, id })).toBe(null)
    expect(await rpa('item.get', { typeId, id })).toEqual([0, 'Element not found'])
  })

  it('is numbered by its process', async () => {
    const [one, other] = [await addType(), await addType()]
    expect([await addItem(one), await addItem(one), await addItem(other)]).toEqual([1, 2, 1])
  })

  it('is found by its fields, by groups and by tasks', async () => {
    const typeId = await addType()
    await addField(typeId, 'STRING')
    const [a, b] = [await addItem(typeId, { UF_RPA_1_STRING: 'A' }), await addItem(typeId)]
    await rpa('type.update', { id: typeId, fields: { permissions: [MODIFY, CREATE] } })
    await asBea('item.update', { typeId, id: b, fields: {} })
    const found = async (filter: object): Promise<unknown> => {
      const { items } = (await rpa('item.list', { typeId, filter, order: { id: 'ASC' } })) as { items: { id: number }[] }
      return items.map(({ id }) => id)
    }
    expect(await found({ '!=UF_RPA_1_STRING': '' })).toEqual([a])
    expect(await found({ '=updatedBy': '2' })).toEqual([b])
    expect(await found({ logic: 'or', 0: { '=updatedBy': '2' }, 1: { '=UF_RPA_1_STRING': 'A' } })).toEqual([a, b])
    expect(await found({ '>createdTime': '2020-03-19T02:00:00+02:00', '<createdTime': '2020-03-22T02:00:00+02:00' })).toEqual([])
    expect(await found({ tasks: 'has_tasks' })).toEqual([])
    expect(await found({ tasks: 'no_tasks' })).toEqual([a, b])
    expect(await rpa('item.list', { typeId, filter: { id: a } })).toMatchObject({ items: [{ id: a, UF_RPA_1_STRING: 'A' }] })
  })

  it('holds files that are replaced, kept and taken away', async () => {
    const typeId = await addType()
    await addField(typeId, 'DOCS', 'file', { multiple: 'Y' })
    const id = await addItem(typeId, {
      UF_RPA_1_DOCS: [
        ['a.txt', 'QQ=='],
        ['b.txt', 'Qg=='],
      ],
    })
    interface Held {
      readonly item: { readonly UF_RPA_1_DOCS: readonly { readonly id: number; readonly urlMachine: string }[] }
    }
    const { item } = (await rpa('item.get', { typeId, id })) as Held
    const [, second] = item.UF_RPA_1_DOCS
    expect(await (await portal.fetch(second!.urlMachine)).text()).toBe('B')
    const kept = [{ id: second!.id }, ['c.txt', 'Qw==']]
    const { item: changed } = (await rpa('item.update', { typeId, id, fields: { UF_RPA_1_DOCS: kept } })) as Held
    expect(changed.UF_RPA_1_DOCS.map((file) => file.id)).toEqual([second!.id, expect.any(Number)])
    expect((await portal.fetch(item.UF_RPA_1_DOCS[0]!.urlMachine)).status).toBe(404)
    expect(await rpa('item.update', { typeId, id, fields: { UF_RPA_1_DOCS: '' } })).toMatchObject({ item: { UF_RPA_1_DOCS: [] } })
  })
})

describe('fields of a process', () => {
  it('are apart from those of the CRM, and nothing is announced of them', async () => {
    const typeId = await addType()
    portal.events.clear()
    const id = await addField(typeId, 'NAME')
    expect(await call('userfieldconfig.list', { moduleId: 'rpa' })).toMatchObject({
      fields: [{ entityId: 'RPA_1', fieldName: 'UF_RPA_1_NAME' }],
    })
    expect(await call('userfieldconfig.list', { moduleId: 'crm' })).toEqual({ fields: [] })
    expect(await call('userfieldconfig.get', { moduleId: 'crm', id })).toMatchObject(['', expect.any(String)])
    const field = { entityId: 'RPA_77', fieldName: 'UF_RPA_77_NAME', userTypeId: 'string' }
    expect(await call('userfieldconfig.add', { moduleId: 'rpa', field })).toEqual(['', 'Access denied'])
    const item = await addItem(typeId, { UF_RPA_1_NAME: 'A' })
    expect(await call('userfieldconfig.delete', { moduleId: 'rpa', id })).toBe(null)
    expect(Object.keys(((await rpa('item.get', { typeId, id: item })) as { item: object }).item)).not.toContain('UF_RPA_1_NAME')
    expect([...portal.events]).toEqual([])
  })

  it('are shown where the settings say', async () => {
    const typeId = await addType()
    const stageId = await addStage(typeId)
    expect(await rpa('fields.getSettings', { typeId })).toEqual({ fields: { kanban: [], create: [] } })
    const kanban = { createdBy: true, UF_RPA_1_NAME: true }
    expect(await rpa('fields.setSettings', { typeId, fields: { kanban: ['createdBy', 'UF_RPA_1_NAME'] } })).toEqual({
      fields: { kanban, create: [] },
    })
    const both = { fields: { kanban, create: { id: true } } }
    expect(await rpa('fields.setVisibilitySettings', { typeId, visibility: 'create', fields: ['id'] })).toEqual(both)
    expect(await rpa('fields.getSettings', { typeId })).toEqual(both)
    expect(await rpa('fields.getSettings', { typeId, stageId })).toEqual({ fields: { kanban: [], create: [] } })
    expect(await rpa('fields.setSettings', { typeId, fields: [] })).toEqual({ fields: { kanban: [], create: [] } })
    expect(await rpa('fields.getSettings', { typeId, stageId: 77 })).toEqual([0, 'Stage not found'])
  })
})

describe('a timeline', () => {
  it('has records of applications and comments, the newest first', async () => {
    const typeId = await addType()
    const itemId = await addItem(typeId)
    const record = {
      id: 1,
      typeId,
      itemId,
      userId: 1,
      title: 'Note',
      description: '<b>Bold</b>',
      action: false,
      isFixed: false,
      data: { scope: 'rest' },
      createdTime: expect.any(String) as unknown,
      createdTimestamp: expect.any(Number) as unknown,
      users: { 1: { id: '1' } },
    }
    expect(await rpa('timeline.add', { typeId, itemId, fields: { title: 'Note', description: '<b>Bold</b>' } })).toMatchObject({
      timeline: record,
    })
    expect(await rpa('timeline.update', { id: 1, fields: { title: 'Changed' } })).toMatchObject({
      timeline: { ...record, title: 'Changed' },
    })
    expect(await rpa('timeline.updateIsFixed', { id: 1, isFixed: 'Y' })).toMatchObject({ timeline: { isFixed: true } })
    portal.clock.advance('1m')
    const fields = { description: 'Hello [USER=1]Ann[/USER]', files: [['a.txt', 'QQ==']] }
    const { comment } = (await rpa('comment.add', { typeId, itemId, fields })) as { comment: { data: { files: number[] } } }
    expect(comment).toMatchObject({
      id: 2,
      action: 'comment',
      title: 'Comment',
      textDescription: 'Hello Ann',
      htmlDescription: 'Hello <a class="blog-p-user-name" href="/company/personal/user/1/">Ann</a>',
    })
    const [file] = comment.data.files
    expect(await rpa('comment.update', { id: 2, fields: { description: 'Bye', files: [{ id: file }, ['b.txt', 'Qg==']] } })).toMatchObject({
      comment: { description: 'Bye', data: { files: [file, expect.any(Number)] } },
    })
    expect(await rpa('timeline.listForItem', { typeId, itemId })).toMatchObject({ timeline: [{ id: 2 }, { id: 1 }] })
    expect(await rpa('comment.delete', { id: 2 })).toBe(null)
    expect(await rpa('timeline.delete', { id: 1 })).toBe(null)
    expect(await rpa('timeline.listForItem', { typeId, itemId })).toEqual({ timeline: [] })
  })

  it('lets nobody change what somebody else wrote', async () => {
    const typeId = await addType()
    const itemId = await addItem(typeId)
    await rpa('timeline.add', { typeId, itemId, fields: { title: 'Note' } })
    await rpa('comment.add', { typeId, itemId, fields: { description: 'Hello' } })
    const denied = ['ACCESS_DENIED', 'Access denied']
    expect(await asBea('timeline.update', { id: 1, fields: { title: 'Mine' } })).toEqual(denied)
    expect(await asBea('timeline.delete', { id: 1 })).toEqual(denied)
    expect(await asBea('comment.update', { id: 2, fields: { description: 'Mine' } })).toEqual(denied)
    expect(await asBea('comment.delete', { id: 2 })).toEqual(denied)
    expect(await rpa('comment.delete', { id: 1 })).toEqual([0, 'Comment not found'])
    expect(await rpa('timeline.updateIsFixed', { id: 77, isFixed: 'Y' })).toEqual([0, 'Timeline record not found'])
  })
})
