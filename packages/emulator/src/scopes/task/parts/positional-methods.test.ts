import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createPortal, type Portal } from '../../../index.ts'
import { ask, form, json } from '../../../test-scope.ts'

let portal: Portal
beforeEach(async () => {
  portal = await createPortal({ clock: 'virtual', data: 'empty', plan: 'none' })
  await ask(portal, 'tasks.task.add', json({ fields: { TITLE: 'A', RESPONSIBLE_ID: 1 } }))
})
afterEach(() => portal.close())

const call = async (method: string, ...args: unknown[]): Promise<unknown> => (await ask(portal, method, json(args))).body['result']
const refusal = async (path: string, init?: RequestInit): Promise<unknown> => {
  const { status, body } = await ask(portal, path, init)
  return [status, body['error'], body['error_description']]
}
const wrong = (text: string): unknown => [400, 'ERROR_CORE', `TASKS_ERROR_EXCEPTION_#256; ${text}; 256/TE/WRONG_ARGUMENTS.<br>`]

describe('arguments', () => {
  beforeEach(() => call('task.commentitem.add', 1, { POST_MESSAGE: 'Hi' }))

  it('go by their place, in JSON, a form or the query, whatever they are called', async () => {
    const found = [expect.objectContaining({ ID: '1', POST_MESSAGE: 'Hi' })]
    expect(await call('task.commentitem.getlist', 1, { ID: 'asc' })).toEqual(found)
    expect((await ask(portal, 'task.commentitem.getlist', json({ TASKID: 1, ORDER: { ID: 'asc' } }))).body['result']).toEqual(found)
    expect((await ask(portal, 'task.commentitem.getlist', form('a=1&b[ID]=asc&c[%3E%3DID]=1'))).body['result']).toEqual(found)
    expect((await ask(portal, 'task.commentitem.getlist?TASKID=1&ORDER[]=&FILTER[]=')).body['result']).toEqual(found)
  })

  it('are shifted by any other parameter of the query', async () => {
    expect(await refusal('task.commentitem.getlist?bx24_request_id=7f', json([1]))).toEqual(
      wrong('Param #0 (taskId) for method ctaskcommentitem::getlist() expected to be of type "integer", but given something else.'),
    )
  })

  it('in another order are refused', async () => {
    expect(await refusal('task.commentitem.getlist', json({ TASKID: 1, FILTER: { '>=POST_DATE': '2025-01-01' } }))).toEqual(
      wrong('Param #1 (arOrder) for method ctaskcommentitem::getlist() must not contain key ">=POST_DATE".'),
    )
  })

  it('that are texts stand in one map, too', async () => {
    const id = (await ask(portal, 'task.comment.add', json({ TASKID: 1, FIELDS: { POST_MESSAGE: 'Bye' } }))).body['result']
    expect(await call('task.commentitem.get', 1, id)).toMatchObject({ POST_MESSAGE: 'Bye' })
    const file = { NAME: 'desc.txt', CONTENT: Buffer.from('x').toString('base64') }
    await ask(portal, 'task.item.addfile', json({ TASK_ID: '1', FILE: file }))
    expect(await call('task.item.getfiles', 1)).toHaveLength(1)
    expect(await refusal('task.comment.add', json({ TASKID: 1, FIELDS: { TEXT: 'Bye' } }))).toEqual(
      wrong('Param #1 (commentText) expected by method ctaskcomment::add(), but not given.'),
    )
  })

  it('that miss are named', async () => {
    expect(await refusal('task.commentitem.get', json([1]))).toEqual(
      wrong('Param #1 (itemId) expected by method ctaskcommentitem::get(), but not given.'),
    )
  })
})

describe('comments', () => {
  it('are added, read, changed and deleted', async () => {
    const id = await call('task.commentitem.add', 1, { POST_MESSAGE: 'Hi', AUTHOR_ID: 1 })
    expect(await call('task.commentitem.get', 1, id)).toMatchObject({
      AUTHOR_ID: '1',
      AUTHOR_NAME: expect.stringMatching(/\w/),
      ATTACHED_OBJECTS: {},
    })
    expect(await call('task.commentitem.update', 1, id, { POST_MESSAGE: 'Bye' })).toBe(true)
    expect(await call('task.commentitem.getlist', 1, {}, { '>=ID': 1 })).toMatchObject([{ POST_MESSAGE: 'Bye' }])
    expect(await call('task.commentitem.delete', 1, id)).toBe(true)
    expect(await call('task.commentitem.getlist', 1)).toEqual([])
    expect(Array.from(portal.events, ({ event }) => event).slice(1)).toEqual([
      'ONTASKCOMMENTADD',
      'ONTASKCOMMENTUPDATE',
      'ONTASKCOMMENTDELETE',
    ])
  })

  it('carry files of Drive', async () => {
    const upload = async (NAME: string): Promise<string> => {
      const params = { id: 1, data: { NAME }, fileContent: [NAME, Buffer.from('abc').toString('base64')] }
      return `n${((await ask(portal, 'disk.storage.uploadfile', json(params))).body['result'] as { ID: string }).ID}`
    }
    await ask(portal, 'disk.storage.getlist')
    const [one, two] = [await upload('one.txt'), await upload('two.txt')]
    const filesOf = async (id: unknown): Promise<readonly object[]> =>
      Object.values(((await call('task.commentitem.get', 1, id)) as { ATTACHED_OBJECTS: Record<string, object> }).ATTACHED_OBJECTS)
    const id = await call('task.commentitem.add', 1, { POST_MESSAGE: 'Hi', UF_FORUM_MESSAGE_DOC: [one] })
    const [first] = await filesOf(id)
    expect(first).toEqual({
      ATTACHMENT_ID: expect.stringMatching(/^\d+$/),
      NAME: 'one.txt',
      SIZE: '3',
      FILE_ID: one.slice(1),
      DOWNLOAD_URL: expect.stringMatching(/^\/bitrix\/tools\/disk\/uf\.php\?attachedId=\d+&auth%5Bauth%5D=.*&action=download&ncc=1$/),
      VIEW_URL: expect.stringMatching(/action=show/),
    })
    await call('task.commentitem.update', 1, id, { POST_MESSAGE: 'Ho' })
    expect(await filesOf(id)).toEqual([first])
    await call('task.commentitem.update', 1, id, { POST_MESSAGE: 'Ho', UF_FORUM_MESSAGE_DOC: [one, two] })
    expect(await filesOf(id)).toMatchObject([first, { NAME: 'two.txt' }])
    await call('task.commentitem.update', 1, id, { POST_MESSAGE: 'Ho', UF_FORUM_MESSAGE_DOC: [two] })
    expect(await call('task.commentitem.getlist', 1)).toMatchObject([{ ATTACHED_OBJECTS: expect.any(Object) }])
    expect(await filesOf(id)).toMatchObject([{ NAME: 'two.txt' }])
    const lost = { POST_MESSAGE: 'x', UF_FORUM_MESSAGE_DOC: ['n999'] }
    expect(await refusal('task.commentitem.add', json([1, lost]))).toEqual([400, 'ERROR_CORE', 'File not found.<br>'])
    expect(await call('task.commentitem.getlist', 1)).toHaveLength(1)
  })

  it.each([
    ['add', [1, { POST_MESSAGE: '' }], 'Comment text is not specified.<br>'],
    ['add', [9, { POST_MESSAGE: 'x' }], 'Insufficient permissions to add a comment.<br>'],
    ['getlist', [9], 'TASKS_ERROR_EXCEPTION_#8; Action failed; 8/TE/ACTION_FAILED_TO_BE_PROCESSED.<br>'],
    ['delete', [1, 9], 'TASKS_ERROR_EXCEPTION_#4; Action is not allowed; 4/TE/ACTION_NOT_ALLOWED.<br>'],
  ])('%s refuses %j', async (action, args, description) => {
    expect(await refusal(`task.commentitem.${action}`, json(args))).toEqual([400, 'ERROR_CORE', description])
  })
})

describe('checklist items', () => {
  it('hang under a checklist that is made for the first of them', async () => {
    expect(await call('task.checklistitem.add', 1, { TITLE: 'one' })).toBe(2)
    await call('task.checklistitem.add', 1, { TITLE: 'two', PARENT_ID: 2, IS_IMPORTANT: 'Y' })
    expect(await call('task.checklistitem.getlist', 1, { ID: 'asc' })).toMatchObject([
      { ID: '1', PARENT_ID: 0 },
      { ID: '2', PARENT_ID: '1', TITLE: 'one' },
      { ID: '3', PARENT_ID: '2', IS_IMPORTANT: 'Y', TOGGLED_BY: null, TOGGLED_DATE: '' },
    ])
    const { body } = await ask(portal, 'tasks.task.get?taskId=1')
    expect(body['result']).toMatchObject({
      task: {
        checklist: { 2: { title: 'one' } },
        checkListTree: { descendants: [{ descendants: [{ fields: { id: 2, displaySortIndex: '1' } }] }] },
      },
    })
  })

  it('name people, who join the task in the same roles', async () => {
    for (const NAME of ['Bea', 'Cal']) await ask(portal, 'user.add', json({ EMAIL: `${NAME}@example.com`, NAME, UF_DEPARTMENT: [1] }))
    const taskOf = async (): Promise<unknown> => (await ask(portal, 'tasks.task.get?taskId=1')).body['result']
    const MEMBERS = { 2: { TYPE: 'A' }, 3: { TYPE: 'U' }, 99: { TYPE: 'A' } }
    const id = await call('task.checklistitem.add', 1, { TITLE: 'one', MEMBERS })
    const bea = { ID: '2', TYPE: 'A', NAME: 'Bea', PERSONAL_PHOTO: null, PERSONAL_GENDER: '', IMAGE: '', IS_COLLABER: false }
    expect(await call('task.checklistitem.get', 1, id)).toMatchObject({ MEMBERS: [bea, { ID: '3', TYPE: 'U', NAME: 'Cal' }] })
    const shown = [
      { id: '2', type: 'A', name: 'Bea' },
      { id: '3', type: 'U', name: 'Cal' },
    ]
    expect(await taskOf()).toMatchObject({
      task: {
        accomplices: ['2'],
        auditors: ['3'],
        checklist: { 1: { members: [] }, 2: { members: shown } },
        checkListTree: { descendants: [{ descendants: [{ fields: { members: shown } }] }] },
      },
    })
    await call('task.checklistitem.update', 1, id, { TITLE: 'two' })
    expect(await call('task.checklistitem.get', 1, id)).toMatchObject({ TITLE: 'two', MEMBERS: [{ ID: '2' }, { ID: '3' }] })
    await call('task.checklistitem.update', 1, id, { MEMBERS: { 2: { TYPE: 'U' } } })
    expect(await call('task.checklistitem.get', 1, id)).toMatchObject({ MEMBERS: [{ ID: '2', TYPE: 'U' }] })
    expect(await taskOf()).toMatchObject({ task: { accomplices: ['2'], auditors: ['3', '2'] } })
  })

  it('tell who toggled them, also where that was an update', async () => {
    const id = await call('task.checklistitem.add', 1, { TITLE: 'one' })
    await call('task.checklistitem.update', 1, id, { IS_COMPLETE: 'N' })
    expect(await call('task.checklistitem.get', 1, id)).toMatchObject({ TOGGLED_BY: null, TOGGLED_DATE: '' })
    await call('task.checklistitem.update', 1, id, { IS_COMPLETE: 'Y' })
    const toggled = (await call('task.checklistitem.get', 1, id)) as object
    expect(toggled).toMatchObject({ IS_COMPLETE: 'Y', TOGGLED_BY: '1', TOGGLED_DATE: expect.stringMatching(/T/) })
    portal.clock.advance(60_000)
    expect(await call('task.checklistitem.complete', 1, id)).toBe(true)
    expect(await call('task.checklistitem.get', 1, id)).toEqual(toggled)
  })

  it('take the items below them along when they are deleted', async () => {
    await call('task.checklistitem.add', 1, { TITLE: 'list', PARENT_ID: 0 })
    await call('task.checklistitem.add', 1, { TITLE: 'one', PARENT_ID: 1 })
    await call('task.checklistitem.add', 1, { TITLE: 'below', PARENT_ID: 2 })
    await call('task.checklistitem.add', 1, { TITLE: 'two', PARENT_ID: 1 })
    await call('task.checklistitem.delete', 1, 2)
    expect(await call('task.checklistitem.getlist', 1, { ID: 'asc' })).toMatchObject([{ TITLE: 'list' }, { TITLE: 'two' }])
  })

  it('are completed, renewed, changed and deleted', async () => {
    const id = await call('task.checklistitem.add', 1, { TITLE: 'one' })
    expect(await call('task.checklistitem.complete', 1, id)).toBe(true)
    expect(await call('task.checklistitem.get', 1, id)).toMatchObject({ IS_COMPLETE: 'Y', TOGGLED_BY: '1' })
    expect(await call('task.checklistitem.renew', 1, id)).toBe(true)
    expect(await call('task.checklistitem.complete', 1, 99)).toBe(false)
    expect(await call('task.checklistitem.update', 1, id, { TITLE: 'new' })).toBeNull()
    expect(await call('task.checklistitem.get', 1, id)).toMatchObject({ IS_COMPLETE: 'N', TITLE: 'new' })
    expect(await call('task.checklistitem.delete', 1, id)).toBe(true)
    expect(await refusal('task.checklistitem.get', json([1, id]))).toMatchObject({ 1: 'ERROR_CORE' })
  })
})

describe('time entries', () => {
  it('are added, read, changed and deleted, and count for the task', async () => {
    const id = await call('task.elapseditem.add', 1, { SECONDS: 90, COMMENT_TEXT: 'x' })
    expect(await call('task.elapseditem.get', 1, id)).toMatchObject([{ SECONDS: '90', MINUTES: '1', USER_ID: '1', SOURCE: '2' }])
    expect((await ask(portal, 'tasks.task.get?taskId=1&select[]=TIME_SPENT_IN_LOGS')).body['result']).toMatchObject({
      task: { timeSpentInLogs: '90' },
    })
    expect(await call('task.elapseditem.update', 1, id, { SECONDS: 30 })).toBeNull()
    expect((await ask(portal, 'task.elapseditem.getlist', json([1]))).body).toMatchObject({ result: [{ SECONDS: '30' }], total: 1 })
    expect(await call('task.elapseditem.delete', 1, id)).toBeNull()
    expect((await ask(portal, 'task.elapseditem.getlist')).body).toMatchObject({ result: [], total: 0 })
  })

  it('of all tasks are listed when no task comes first, by place or by name', async () => {
    await ask(portal, 'tasks.task.add', json({ fields: { TITLE: 'B', RESPONSIBLE_ID: 1 } }))
    for (const task of [1, 2, 1]) await call('task.elapseditem.add', task, { SECONDS: 60 * task })
    const ids = (rows: unknown): unknown => (rows as { ID: string }[]).map(({ ID }) => ID)
    expect(ids(await call('task.elapseditem.getlist', { ID: 'desc' }, { '>ID': 1 }, ['ID', 'TASK_ID']))).toEqual(['3', '2'])
    expect(ids(await call('task.elapseditem.getlist', {}, { TASK_ID: 1 }))).toEqual(['3', '1'])
    const named = { ORDER: { ID: 'ASC' }, FILTER: { '>ID': 1 }, SELECT: ['ID'], PARAMS: { NAV_PARAMS: { nPageSize: 1, iNumPage: 2 } } }
    expect((await ask(portal, 'task.elapseditem.getlist', json(named))).body).toMatchObject({ result: [{ ID: '3' }], total: 2 })
    expect((await ask(portal, 'task.elapseditem.getlist', form('ORDER[ID]=asc&FILTER[%3EID]=2'))).body).toMatchObject({
      result: [{ ID: '3' }],
    })
    expect(await refusal('task.elapseditem.getlist', json(['one']))).toEqual(
      wrong('Param #0 (taskId) for method ctaskelapseditem::getlist() expected to be of type "integer", but given something else.'),
    )
  })

  it('come in pages, with the members that are selected', async () => {
    for (const SECONDS of [1, 2, 3]) await call('task.elapseditem.add', 1, { SECONDS })
    const page = { NAV_PARAMS: { nPageSize: 2, iNumPage: 2 } }
    expect(await call('task.elapseditem.getlist', 1, { SECONDS: 'asc' }, {}, ['SECONDS'], page)).toEqual([{ SECONDS: '3' }])
  })

  it('go on where the page before ended, by a number that is no argument', async () => {
    for (let SECONDS = 1; SECONDS <= 60; SECONDS++) await call('task.elapseditem.add', 1, { SECONDS })
    const list = async (params: object): Promise<Record<string, unknown>> =>
      (await ask(portal, 'task.elapseditem.getlist', json(params))).body
    const first = await list({ TASKID: 1 })
    expect([(first['result'] as object[]).length, first['next'], first['total']]).toEqual([50, 50, 60])
    const last = await list({ TASKID: 1, start: first['next'] })
    expect([(last['result'] as object[]).length, last['next'], last['total']]).toEqual([10, undefined, 60])
    expect((await list({ order: { ID: 'desc' }, filter: { USER_ID: 1 }, start: 50 }))['result']).toEqual(last['result'])
  })

  it('are listed for all tasks where the order comes first', async () => {
    await call('task.elapseditem.add', 1, { SECONDS: 60, CREATED_DATE: '2024-02-15T12:00:00+03:00' })
    await call('task.elapseditem.add', 1, { SECONDS: 90 })
    const found = [expect.objectContaining({ SECONDS: '90' })]
    expect(await call('task.elapseditem.getlist', { ID: 'desc' }, { '>=CREATED_DATE': '2024-02-16' })).toEqual(found)
    const named = json({ order: { ID: 'asc' }, filter: { USER_ID: 1, '>=CREATED_DATE': '2024-02-16' }, select: ['*'] })
    expect((await ask(portal, 'task.elapseditem.getlist', named)).body['result']).toEqual(found)
  })
})

describe('task.item.*', () => {
  it('does what tasks.task.* does, in UPPER names', async () => {
    expect(await call('task.item.add', { TITLE: 'B', RESPONSIBLE_ID: 1 })).toBe(2)
    await call('task.item.update', 2, { PRIORITY: 2 })
    await call('task.item.startexecution', 2)
    expect(await call('task.item.getdata', 2)).toMatchObject({ ID: '2', TITLE: 'B', PRIORITY: '2', STATUS: '3' })
    await call('task.item.complete', 2)
    expect(await refusal('task.item.complete', json([2]))).toMatchObject({ 2: expect.stringContaining('ACTION_NOT_ALLOWED') })
    expect(await call('task.item.list', { ID: 'asc' }, { '>=ID': 2 }, {}, ['ID', 'STATUS'])).toEqual([{ ID: '2', STATUS: '5' }])
    expect(
      (await ask(portal, 'task.items.getlist', json([{ ID: 'asc' }, {}, ['ID'], { NAV_PARAMS: { nPageSize: 1 } }]))).body,
    ).toMatchObject({
      result: [{ ID: '1' }],
      total: 2,
      next: 1,
    })
    await call('task.item.delete', 2)
    expect(await refusal('task.item.getdata', json([2]))).toMatchObject({ 2: expect.stringContaining('TASK_NOT_FOUND_OR_NOT_ACCESSIBLE') })
  })
})

it('each class tells of its methods, their parameters and what they answer', async () => {
  expect(await call('task.commentitem.getmanifest')).toMatchObject({
    'REST: date fields': ['POST_DATE'],
    'REST: filterable commentitem data fields': ['ID', 'AUTHOR_ID', 'AUTHOR_NAME', 'POST_DATE'],
    'REST: available methods': {
      getmanifest: { staticMethod: true, params: [] },
      getlist: {
        staticMethod: true,
        mandatoryParamsCount: 1,
        params: [
          { description: 'taskId', type: 'integer' },
          { description: 'arOrder', allowedKeys: ['ID', 'AUTHOR_ID', 'AUTHOR_NAME', 'AUTHOR_EMAIL', 'POST_DATE'] },
          { description: 'arFilter', allowedKeyPrefixes: ['!', '<=', '<', '>=', '>'] },
        ],
        collectionInReturnValue: true,
      },
      update: { staticMethod: false, mandatoryParamsCount: 3 },
    },
  })
  expect(await call('task.elapseditem.getmanifest')).toMatchObject({
    'Manifest change date': '22 Feb 2018',
    'REST: available methods': { getlist: expect.not.objectContaining({ mandatoryParamsCount: expect.anything() as unknown }) as unknown },
  })
  expect(await call('task.item.getmanifest')).toMatchObject({
    'REST: available methods': { list: { staticMethod: true }, getdata: { staticMethod: false } },
  })
})
