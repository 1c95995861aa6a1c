import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createPortal, type Portal } from '../src/index.ts'
import { askAs } from '../src/test-scope.ts'

let portal: Portal
beforeEach(async () => {
  const webhooks = [
    { userId: 1, code: 'a' },
    { userId: 2, code: 'b', isAdmin: false },
  ]
  portal = await createPortal({ clock: 'virtual', plan: 'none', webhooks })
  await call('tasks.task.add', { fields: { TITLE: 'A', RESPONSIBLE_ID: 1 } })
})
afterEach(() => portal.close())

type Body = Readonly<Record<string, unknown>>

const call = async (method: string, params: unknown = {}): Promise<unknown> => askAs(portal, '1/a', method, params)
/** By somebody who is no administrator and takes part in nothing. */
const asGuest = async (method: string, params: unknown = {}): Promise<unknown> => askAs(portal, '2/b', method, params)
const history = async (params: object = {}): Promise<unknown[]> => {
  const { list } = (await call('tasks.task.history.list', { taskId: 1, order: { id: 'asc' }, ...params })) as {
    list: { field: string; value: { from: unknown; to: unknown } }[]
  }
  return list.map(({ field, value: { from, to } }) => [field, from, to])
}
const task = async (): Promise<Body> => ((await call('tasks.task.get', { taskId: 1 })) as { task: Body }).task

describe('the history of a task', () => {
  it('tells every change, from what and to what', async () => {
    await call('tasks.task.update', { taskId: 1, fields: { TITLE: 'B', AUDITORS: [2], TAGS: ['x', 'y'], PRIORITY: 2 } })
    await call('tasks.task.start', { taskId: 1 })
    const comment = await call('task.commentitem.add', [1, { POST_MESSAGE: 'Hi' }])
    const item = await call('task.checklistitem.add', [1, { TITLE: 'One', PARENT_ID: 0 }])
    await call('task.checklistitem.complete', [1, item])
    await call('task.checklistitem.update', [1, item, { TITLE: 'Two' }])
    await call('task.checklistitem.delete', [1, item])
    await call('task.elapseditem.add', [1, { SECONDS: 60 }])
    expect(await history()).toEqual([
      ['NEW', null, null],
      ['TITLE', 'A', 'B'],
      ['PRIORITY', '1', '2'],
      ['AUDITORS', '', '2'],
      ['TAGS', '', 'x,y'],
      ['STATUS', '2', '3'],
      ['COMMENT', null, String(comment)],
      ['CHECKLIST_ITEM_CREATE', '', 'One'],
      ['CHECKLIST_ITEM_CHECK', '', 'One'],
      ['CHECKLIST_ITEM_RENAME', 'One', 'Two'],
      ['CHECKLIST_ITEM_REMOVE', 'Two', ''],
      ['TIME_SPENT_IN_LOGS', '0', '60'],
    ])
    expect(await history({ filter: { FIELD: 'TITLE' } })).toEqual([['TITLE', 'A', 'B']])
    expect(await call('task.logitem.list', [1])).toContainEqual(
      expect.objectContaining({ TASK_ID: '1', USER_ID: '1', FIELD: 'TITLE', FROM_VALUE: 'A', TO_VALUE: 'B' }),
    )
  })

  it('says who changed it, the newest first', async () => {
    portal.clock.advance('1m')
    await call('tasks.task.update', { taskId: 1, fields: { TITLE: 'B' } })
    const { list } = (await call('tasks.task.history.list', { taskId: 1 })) as { list: unknown[] }
    expect(list[0]).toEqual({
      id: 2,
      createdDate: expect.stringMatching(/^2026-01-05T12:01/),
      field: 'TITLE',
      value: { from: 'A', to: 'B' },
      user: { id: 1, name: expect.any(String), lastName: expect.any(String), secondName: '', login: expect.any(String) },
    })
  })

  it('is empty for a task that does not exist, and closed to those who may not read the task', async () => {
    expect(await call('tasks.task.history.list', { taskId: 77 })).toEqual({ list: [] })
    expect(await call('tasks.task.history.list')).toEqual([
      '100',
      'CTaskItem All parameters in the constructor must have real class type (internal error)',
    ])
    expect(await call('tasks.task.history.list', { taskId: 'x' })).toEqual(['0', 'wrong task id (internal error)'])
    expect(await asGuest('tasks.task.history.list', { taskId: 1 })).toEqual(['0', expect.any(String)])
  })
})

describe('marks of a user', () => {
  it('are his own: favorites, pins and silence', async () => {
    await call('tasks.task.update', { taskId: 1, fields: { AUDITORS: [2] } })
    expect(await call('tasks.task.favorite.add', { taskId: 1 })).toBe(true)
    expect(await call('tasks.task.pin', { id: 1 })).toMatchObject({ task: { id: '1', isPinned: 'Y', favorite: 'Y', isMuted: 'N' } })
    expect(await call('tasks.task.mute', { id: 1 })).toMatchObject({ task: { isMuted: 'Y' } })
    expect(await asGuest('tasks.task.get', { taskId: 1 })).toMatchObject({ task: { favorite: 'N', isPinned: 'N', isMuted: 'N' } })
    expect(await call('tasks.task.unmute', { id: 1 })).toMatchObject({ task: { isMuted: 'N' } })
    expect(await call('tasks.task.unpin', { id: 1 })).toMatchObject({ task: { isPinned: 'N' } })
  })

  it('find favorite tasks, and lose them', async () => {
    await call('tasks.task.add', { fields: { TITLE: 'B', RESPONSIBLE_ID: 1, PARENT_ID: 1 } })
    const favorites = async (): Promise<unknown> => {
      const filter = { '::SUBFILTER-PARAMS': { FAVORITE: 'Y' } }
      return ((await call('tasks.task.list', { filter, order: { ID: 'asc' } })) as { tasks: Body[] }).tasks.map(({ id }) => id)
    }
    expect(await favorites()).toEqual([])
    await call('task.item.addtofavorite', [1, { AFFECT_CHILDREN: 'Y' }])
    expect(await favorites()).toEqual(['1', '2'])
    await call('tasks.task.favorite.remove', { taskId: 1 })
    expect(await favorites()).toEqual(['2'])
  })

  it.each([
    ['tasks.task.favorite.add', { taskId: 77 }, ['1', 'Task not found or not accessible']],
    ['tasks.task.favorite.add', {}, ['100', 'CTaskItem All parameters in the constructor must have real class type']],
    ['tasks.task.favorite.remove', { taskId: 'x' }, ['0', 'wrong task id']],
    ['tasks.task.pin', { id: 77 }, []],
    ['tasks.task.mute', { id: -1 }, ['0', 'wrong task id']],
  ])('%s of %j answers %j', async (method, params, answer) => {
    expect(await call(method, params)).toEqual(answer)
  })
})

describe('results', () => {
  const pinned = async (): Promise<unknown> => {
    await call('task.commentitem.add', [1, { POST_MESSAGE: 'All [B]done[/B] <ok>' }])
    return call('tasks.task.result.addFromComment', { commentId: 1 })
  }

  it('are comments, once as long as they are open', async () => {
    const result = { id: 1, taskId: 1, commentId: 1, createdBy: 1, status: 0, text: 'All [B]done[/B] <ok>' }
    expect(await pinned()).toMatchObject({ ...result, formattedText: 'All <b>done</b> &lt;ok&gt;', files: null })
    expect(await call('tasks.task.result.addFromComment', { commentId: 1 })).toEqual(['0', 'Result already exists.'])
    await call('tasks.task.complete', { taskId: 1 })
    await call('tasks.task.renew', { taskId: 1 })
    expect(await call('tasks.task.result.addFromComment', { commentId: 1 })).toMatchObject({ id: 2, status: 0 })
    expect(await call('tasks.task.result.list', { taskId: 1 })).toMatchObject([
      { id: 2, status: 0, files: [] },
      { id: 1, status: 1 },
    ])
    const info = await call('tasks.task.list', { params: { WITH_RESULT_INFO: 'Y' }, filter: { ID: 1 } })
    expect(info).toMatchObject({ tasks: [{ taskHasResult: 'Y', taskHasOpenResult: 'Y' }] })
  })

  it('follow their comment, and leave it when they are unpinned', async () => {
    await pinned()
    await call('task.commentitem.update', [1, 1, { POST_MESSAGE: 'Later' }])
    expect(await call('tasks.task.result.list', { taskId: 1 })).toMatchObject([{ text: 'Later' }])
    expect(await call('tasks.task.result.deleteFromComment', { commentId: 1 })).toBeNull()
    expect(await call('tasks.task.result.list', { taskId: 1 })).toEqual([])
    expect(await call('task.commentitem.get', [1, 1])).toMatchObject({ POST_MESSAGE: 'Later' })
  })

  it('of others are out of reach', async () => {
    await pinned()
    expect(await asGuest('tasks.task.result.list', { taskId: 1 })).toEqual(['0', expect.any(String)])
    expect(await asGuest('tasks.task.result.deleteFromComment', { commentId: 1 })).toEqual(['0', expect.any(String)])
    expect(await call('tasks.task.result.addFromComment', { commentId: 77 })).toEqual(['0', 'Comment not found.'])
    expect(await call('tasks.task.result.addFromComment', { commentId: 'x' })).toMatchObject(['100', expect.any(String)])
  })
})

it('links tasks of a Gantt chart once, and not in a circle', async () => {
  await call('tasks.task.add', { fields: { TITLE: 'B', RESPONSIBLE_ID: 1 } })
  const link = { taskIdFrom: 1, taskIdTo: 2, linkType: 2 }
  expect(await call('task.dependence.add', link)).toEqual([])
  expect(await call('task.item.getdependson', [2])).toEqual([1])
  expect(await call('task.dependence.add', { ...link, taskIdFrom: 2, taskIdTo: 1 })).toMatchObject(['ILLEGAL_NEW_LINK', expect.any(String)])
  expect(await call('task.dependence.add', { ...link, linkType: 9 })).toMatchObject(['ACTION_NOT_ALLOWED', expect.any(String)])
  expect(await call('task.dependence.delete', link)).toEqual([])
  expect(await call('task.dependence.delete', link)).toMatchObject(['ILLEGAL_NEW_LINK', expect.any(String)])
})

it('takes a parameter of the query for the first argument, be the others numbered or not', async () => {
  const item = await call('task.checklistitem.add', [1, { TITLE: 'One', PARENT_ID: 0 }])
  const renew = async (query: string): Promise<unknown> => call(`task.checklistitem.renew?${query}`)
  expect(await renew(`0=1&1=${String(item)}`)).toBe(true)
  expect(await renew(`bx24_request_id=abc&0=1&1=${String(item)}`)).toEqual(['ERROR_CORE', expect.stringContaining('Param #0 (taskId)')])
  const { result, result_error } = (await call('batch', {
    cmd: { tracked: `task.checklistitem.renew?x=$result[y]&0=1&1=${String(item)}` },
  })) as Body
  expect([result, result_error]).toEqual([[], { tracked: expect.objectContaining({ error: 'ERROR_CORE' }) }])
})

it('moves an item of a checklist behind another one, into its list', async () => {
  const first = await call('task.checklistitem.add', [1, { TITLE: 'List', PARENT_ID: 0 }])
  const [a, b] = [await call('task.checklistitem.add', [1, { TITLE: 'a' }]), await call('task.checklistitem.add', [1, { TITLE: 'b' }])]
  const c = await call('task.checklistitem.add', [1, { TITLE: 'c', PARENT_ID: a }])
  expect(await call('task.checklistitem.moveafteritem', [1, c, a])).toBeNull()
  const items = (await call('task.checklistitem.getlist', [1, { SORT_INDEX: 'asc' }])) as { ID: string; PARENT_ID: unknown }[]
  const below = items.filter(({ PARENT_ID }) => PARENT_ID === String(first as number)).map(({ ID }) => Number(ID))
  expect(below).toEqual([a, c, b])
  expect(await call('task.checklistitem.moveafteritem', [1, first, a])).toMatchObject(['ERROR_CORE', expect.stringContaining('#8')])
  expect(await call('task.checklistitem.isactionallowed', [1, a, 5])).toBe(true)
  expect(await call('task.checklistitem.isactionallowed', [1, 999, 5])).toBe(false)
  expect(await call('task.commentitem.isactionallowed', [1, 1])).toEqual([
    'ERROR_CORE',
    'TASKS_ERROR_EXCEPTION_#256; Param #2 (actionId) expected by method ctaskcommentitem::isactionallowed(), but not given.; 256/TE/WRONG_ARGUMENTS.<br>',
  ])
})

it('attaches files of Drive to a task, by their prefix, by an upload, and takes them off again', async () => {
  const storages = (await call('disk.storage.getlist')) as { ID: string }[]
  const uploaded = { id: storages[0]!.ID, data: { NAME: 'a.txt' }, fileContent: Buffer.from('a').toString('base64') }
  const { ID: fileId } = (await call('disk.storage.uploadfile', uploaded)) as { ID: number }
  await call('tasks.task.update', { taskId: 1, fields: { UF_TASK_WEBDAV_FILES: [`n${fileId}`] } })
  const own = async (): Promise<unknown> => {
    const select = ['UF_TASK_WEBDAV_FILES']
    return ((await call('tasks.task.get', { taskId: 1, select })) as { task: Body }).task['ufTaskWebdavFiles']
  }
  expect(await own()).toHaveLength(1)
  const second = await call('task.item.addfile', { TASK_ID: 1, FILE: { NAME: 'b.txt', CONTENT: Buffer.from('b').toString('base64') } })
  expect(await call('task.item.getfiles', [1])).toHaveLength(2)
  expect(await call('disk.attachedObject.get', { id: second })).toMatchObject({ NAME: 'b.txt', ENTITY_ID: '1' })
  expect(await call('task.item.deletefile', [1, second])).toBe(true)
  expect(await own()).toHaveLength(1)
  const third = await call('task.item.addfile', { TASK_ID: 1, NAME: 'c.txt', CONTENT: Buffer.from('c').toString('base64') })
  expect(await call('disk.attachedObject.get', { id: third })).toMatchObject({ NAME: 'c.txt' })
  expect(await call('task.item.addfile', [1, { NAME: 'c.txt' }])).toEqual([
    'ERROR_CORE',
    expect.stringContaining('Param #2 (content) expected'),
  ])
  const missing = await call('tasks.task.update', { taskId: 1, fields: { UF_TASK_WEBDAV_FILES: ['n9999'] } })
  expect(missing).toEqual(['ERROR_CORE', 'Insufficient permissions.<br>'])
})

it('keeps tasks from those who do not take part in them', async () => {
  expect(await asGuest('tasks.task.get', { taskId: 1 })).toEqual([])
  expect(await asGuest('tasks.task.list', { select: ['ID'], filter: { ID: 1 } })).toEqual({ tasks: [] })
  expect(await asGuest('tasks.task.update', { taskId: 1, fields: { TITLE: 'Mine' } })).toEqual(['0', expect.any(String)])
  expect(await asGuest('tasks.task.delete', { taskId: 1 })).toEqual(['1048582', expect.any(String)])
  expect(await asGuest('task.commentitem.getlist', [1])).toEqual(['ERROR_CORE', expect.any(String)])
  await call('tasks.task.update', { taskId: 1, fields: { ACCOMPLICES: [2] } })
  expect(await asGuest('tasks.task.get', { taskId: 1, select: ['TITLE'] })).toMatchObject({ task: { title: 'A' } })
})

it('tells of the actions that the status allows, in the old numbers', async () => {
  expect(await call('task.item.getallowedactions', [1])).toContain(6)
  await call('tasks.task.start', { taskId: 1 })
  expect(await call('task.item.isactionallowed', [1, 17])).toBe(true)
  expect(await call('task.item.isactionallowed', [1, 6])).toBe(false)
  expect(await call('task.item.getallowedtaskactionsasstrings', [1])).toMatchObject({ ACTION_PAUSE: true, ACTION_START: false })
  expect(await call('task.comment.add', [1, 'Old'])).toBeTypeOf('number')
  const id = await call('task.comment.add', { TASKID: 1, FIELDS: { POST_MESSAGE: 'Older' } })
  expect(await call('task.commentitem.get', [1, id])).toMatchObject({ POST_MESSAGE: 'Older' })
  expect(await task()).toMatchObject({ commentsCount: '2' })
})

it('time entries of all tasks are those of tasks in which one takes part', async () => {
  await call('tasks.task.add', { fields: { TITLE: 'B', RESPONSIBLE_ID: 2 } })
  for (const id of [1, 2]) await call('task.elapseditem.add', [id, { SECONDS: 60 }])
  expect(await call('task.elapseditem.getlist', [{ ID: 'asc' }])).toMatchObject([{ TASK_ID: '1' }, { TASK_ID: '2' }])
  expect(await asGuest('task.elapseditem.getlist', [{ ID: 'asc' }])).toMatchObject([{ TASK_ID: '2' }])
})
