import { beforeEach, describe, expect, it } from 'vitest'
import { createTestPortal, type TestPortal } from '../test-portal.ts'

let portal: TestPortal
beforeEach(() => {
  portal = createTestPortal()
})

type Task = Readonly<Record<string, unknown>>

const add = (fields: object = {}): Task =>
  (portal.call('tasks.task.add', { fields: { TITLE: 'A', RESPONSIBLE_ID: 1, ...fields } }) as { task: Task }).task
const get = (taskId: unknown, select?: unknown): Task => (portal.call('tasks.task.get', { taskId, select }) as { task: Task }).task
const act = (name: string, params: object = {}): Task =>
  (portal.call(`tasks.task.${name}`, { taskId: 1, ...params }) as { task: Task }).task
const list = (params: object): unknown => (portal.call('tasks.task.list', { ...params }) as { tasks: Task[] }).tasks.map(({ id }) => id)

describe('a task', () => {
  it('answers camelCase names over texts, with the people behind the ids', () => {
    const task = add({ DEADLINE: '2026-02-01T10:00:00Z', AUDITORS: [1], UF_CRM_TASK: ['D_1'], TASK_CONTROL: 'Y' })
    const person = {
      id: '1',
      name: expect.any(String),
      link: '/company/personal/user/1/',
      icon: expect.any(String),
      workPosition: expect.any(String),
    }
    expect(task).toMatchObject({
      id: '1',
      title: 'A',
      parentId: null,
      priority: '1',
      status: '2',
      createdBy: '1',
      deadline: '2026-02-01T13:00:00+03:00',
      taskControl: 'Y',
      auditors: ['1'],
      accomplices: [],
      auditorsData: { 1: person },
      accomplicesData: [],
      creator: person,
      responsible: person,
      group: [],
      checklist: [],
      action: { start: true, pause: false, 'edit.originator': false },
      guid: expect.stringMatching(/^\{[0-9a-f]{8}-[0-9a-f]{4}-4/),
    })
    expect(task).not.toHaveProperty('ufCrmTask')
    expect(get(1, ['UF_CRM_TASK'])).toMatchObject({ id: '1', ufCrmTask: ['D_1'] })
  })

  it('is asked for by UPPER names and by camelCase ones', () => {
    const task = add({ responsibleId: 1, startDatePlan: '2026-01-20T00:00:00+03:00' })
    expect(task['startDatePlan']).toBe('2026-01-20T00:00:00+03:00')
    expect(Object.keys(get(1, ['title', 'createdBy']))).toEqual(['id', 'title', 'createdBy', 'group', 'creator', 'favorite', 'action'])
  })

  it('changes by update, and announces what becomes of it', () => {
    add()
    portal.advance(60_000)
    const before = get(1)
    const after = act('update', { fields: { TITLE: 'B', PRIORITY: 2, PARENT_ID: add()['id'] } })
    expect(after).toMatchObject({ title: 'B', priority: '2', parentId: '2', outlookVersion: '2' })
    expect(after['changedDate']).not.toBe(before['changedDate'])
    expect(portal.call('tasks.task.delete', { taskId: 2 })).toEqual({ task: true })
    expect(get(1)['parentId']).toBeNull()
    expect(portal.call('tasks.task.get', { taskId: 2 })).toEqual([])
    expect(portal.events.map(({ event, data }) => [event, (data as { FIELDS_AFTER: unknown }).FIELDS_AFTER])).toEqual([
      ['ONTASKADD', { ID: 1 }],
      ['ONTASKADD', { ID: 2 }],
      ['ONTASKUPDATE', { ID: 1 }],
      ['ONTASKDELETE', 'undefined'],
    ])
    // Nobody reads a task that is deleted: api-reference/tasks/events-tasks/on-task-delete.md
    expect(portal.events.at(-1)!.data).toMatchObject({ IS_ACCESSIBLE_BEFORE: 'undefined', IS_ACCESSIBLE_AFTER: 'N' })
  })

  it('has no parent where the parent is 0', () => {
    expect(add({ PARENT_ID: 0 })).toMatchObject({ parentId: null })
    add({ PARENT_ID: 1 })
    expect(act('update', { taskId: 2, fields: { PARENT_ID: '0' } })).toMatchObject({ parentId: null })
    expect(list({ filter: { ONLY_ROOT_TASKS: 'Y' } })).toEqual(['2', '1'])
  })

  it.each<[string, object, string]>([
    ['without a title', { TITLE: ' ' }, 'Task title is not specified<br>'],
    ['without a responsible person', { RESPONSIBLE_ID: 0 }, 'Responsible person is not specified<br>'],
    ['for nobody', { RESPONSIBLE_ID: 99 }, 'User specified in the "Responsible" field not found<br>'],
    ['in no status', { STATUS: 9 }, 'Incorrect status<br>'],
    ['under no task', { PARENT_ID: 99 }, 'Task specified in the "Parent Task" field not found<br>'],
    [
      'that ends before it begins',
      { START_DATE_PLAN: '2026-02-02', END_DATE_PLAN: '2026-02-01' },
      'The end date specified in the planning is earlier than the start date<br>',
    ],
  ])('%s is refused', (_, fields, description) => {
    expect(portal.refusal('tasks.task.add', { fields: { TITLE: 'A', RESPONSIBLE_ID: 1, ...fields } })).toEqual({
      code: 'ERROR_CORE',
      description,
    })
  })

  it('does not stand under itself', () => {
    add()
    add({ PARENT_ID: 1 })
    add({ PARENT_ID: 2 })
    const under = (PARENT_ID: number): string => portal.refusal('tasks.task.update', { taskId: 1, fields: { PARENT_ID } }).description
    expect([under(1), under(3)]).toEqual(['Cannot bind the node to itself<br>', 'Creating cyclic links in tasks is prohibited<br>'])
  })

  it.each<[string, object, string, string]>([
    ['get', {}, '100', 'CTaskItem All parameters in the constructor must have real class type (internal error)'],
    ['get', { taskId: 'x' }, '0', 'wrong task id'],
    [
      'get',
      { taskId: 1, select: 'ID' },
      '100',
      'Invalid value {ID} to match with parameter {select}. Should be value of type array. (internal error)',
    ],
    ['add', {}, '100', 'Could not find value for parameter {fields} (internal error)'],
    ['update', { taskId: 9, fields: { TITLE: 'A' } }, '0', 'Action on the task is not allowed'],
    ['delete', { taskId: 9 }, '1048582', 'No access to delete the task'],
    ['delegate', { taskId: 9 }, '100', 'Could not find value for parameter {userId}'],
    ['list', { order: { NOPE: 'asc' } }, '0', 'Invalid sorting key (internal error)'],
  ])('%s refuses %j', (method, params, code, description) => {
    expect(portal.refusal(`tasks.task.${method}`, { ...params })).toEqual({ code, description })
  })
})

describe('the status', () => {
  it('goes from action to action, with its dates', () => {
    add()
    expect(act('start')).toMatchObject({
      status: '3',
      dateStart: expect.any(String),
      statusChangedBy: '1',
      action: { start: false, pause: true },
    })
    expect(act('pause')).toMatchObject({ status: '2' })
    expect(act('defer')).toMatchObject({ status: '6' })
    expect(act('complete')).toMatchObject({ status: '5', closedBy: '1', closedDate: expect.any(String) })
    expect(act('renew')).toMatchObject({ status: '2', closedBy: '0', closedDate: null })
  })

  it('waits for approval when somebody else controls the task', () => {
    add({ TASK_CONTROL: 'Y' })
    expect(act('complete')).toMatchObject({ status: '5' })
    portal.context.db.exec("insert into user (ID, NAME, ACTIVE) values (2, 'B', 'Y')")
    act('update', { fields: { STATUS: 2, CREATED_BY: 2 } })
    expect(act('complete')).toMatchObject({ status: '4', action: { approve: true, disapprove: true } })
    expect(act('disapprove')).toMatchObject({ status: '2' })
    act('complete')
    expect(act('approve')).toMatchObject({ status: '5' })
  })

  it.each([
    ['approve', '1048582'],
    ['pause', '1048582'],
    ['renew', '1048582'],
    ['disapprove', '1048582'],
  ])('of a pending task does not allow to %s', (action, code) => {
    add()
    expect(portal.refusal(`tasks.task.${action}`, { taskId: 1 })).toEqual({ code, description: 'Action on the task is not allowed' })
  })

  it('of an overdue task shows beside the real one', () => {
    add({ DEADLINE: '2026-01-01T00:00:00Z' })
    expect(portal.call('tasks.task.list', { select: ['STATUS', 'DEADLINE'] })).toMatchObject({ tasks: [{ status: '2', subStatus: '-1' }] })
    expect(portal.call('tasks.task.counters.get')).toMatchObject({ expired: { counter: 1 } })
  })
})

it('watching makes the caller an auditor, delegating somebody else responsible', () => {
  add()
  portal.context.db.exec("insert into user (ID, NAME, ACTIVE) values (2, 'B', 'Y')")
  expect(act('startwatch')).toMatchObject({ auditors: ['1'] })
  expect(act('startwatch')).toMatchObject({ auditors: ['1'] })
  expect(act('stopwatch')).toMatchObject({ auditors: [] })
  expect(act('delegate', { userId: 2 })).toMatchObject({ responsibleId: '2', responsible: { id: '2', name: 'B' } })
})

it('a favorite can be taken from the favorites, by whoever has it there', () => {
  add()
  portal.call('tasks.task.favorite.add', { taskId: 1 })
  const added = { addFavorite: false, deleteFavorite: true, 'favorite.add': false, 'favorite.delete': true }
  expect(get(1)).toMatchObject({ favorite: 'Y', action: added })
  expect(portal.call('tasks.task.getaccess', { taskId: 1, users: [1, 2] })).toMatchObject({
    allowedActions: {
      1: { ADD_FAVORITE: false, DELETE_FAVORITE: true, 'FAVORITE.ADD': false, 'FAVORITE.DELETE': true },
      2: { ADD_FAVORITE: true, DELETE_FAVORITE: false },
    },
  })
  portal.call('tasks.task.favorite.remove', { taskId: 1 })
  expect(get(1)).toMatchObject({ favorite: 'N', action: { addFavorite: true, deleteFavorite: false } })
})

it('a task tells the group that it belongs to', () => {
  const id = portal.call('sonet_group.create', { NAME: 'Roof', VISIBLE: 'Y', OPENED: 'Y' })
  const group = { id: String(id), name: 'Roof', opened: true, membersCount: 1, image: expect.stringMatching(/png$/), additionalData: [] }
  expect(add({ GROUP_ID: id })['group']).toEqual(group)
  expect(add({ GROUP_ID: 99 })['group']).toEqual([])
  expect(get(1, ['TITLE'])['group']).toEqual(group)
  expect(portal.call('tasks.task.list', { order: { ID: 'asc' } })).toMatchObject({ tasks: [{ group }, { group: [] }] })
  portal.call('tasks.task.update', { taskId: 1, fields: { GROUP_ID: 0 } })
  expect(get(1)['group']).toEqual([])
})

describe('the list', () => {
  beforeEach(() => {
    add({ TITLE: 'one', PRIORITY: 2, AUDITORS: [1], UF_CRM_TASK: ['D_1'] })
    add({ TITLE: 'two', PARENT_ID: 1, DEADLINE: '2026-01-01T00:00:00Z' })
    add({ TITLE: 'three', STATUS: 5 })
  })

  it.each<[string, object, readonly string[]]>([
    ['the newest first', {}, ['3', '2', '1']],
    ['behind a cursor', { filter: { '>ID': 1 }, order: { ID: 'asc' } }, ['2', '3']],
    ['by real status', { filter: { REAL_STATUS: [2, 3] } }, ['2', '1']],
    ['by the meta status of overdue tasks', { filter: { STATUS: -1 } }, ['2']],
    ['by another status', { filter: { '!STATUS': 5 } }, ['2', '1']],
    ['by auditor', { filter: { AUDITOR: 1 } }, ['1']],
    ['by CRM object', { filter: { UF_CRM_TASK: 'D_1' } }, ['1']],
    ['the roots only', { filter: { ONLY_ROOT_TASKS: 'Y' } }, ['3', '1']],
    ['through a sub-filter', { filter: { '::SUBFILTER-PARAMS': { FAVORITE: 'Y' } } }, []],
    ['in camelCase', { filter: { '>=priority': 2 }, order: { createdDate: 'asc' } }, ['1']],
    ['by title, sorted by it', { filter: { '%TITLE': 't' }, order: { TITLE: 'ASC' } }, ['3', '2']],
  ])('finds %s', (_, params, ids) => {
    expect(list(params)).toEqual(ids)
  })

  it('comes in pages of 50 with total and next', () => {
    for (let index = 0; index < 50; index++) add()
    const page = portal.list('tasks.task.list', { select: ['ID'] })
    expect([page.total, page.next, (page.result as { tasks: unknown[] }).tasks.length]).toEqual([53, 50, 50])
    expect(portal.list('tasks.task.list', { select: ['ID'], start: 50 })).toMatchObject({
      next: undefined,
      result: { tasks: [{}, {}, { id: '1' }] },
    })
  })
})

it('a list adds results, timers, descriptions and counters where they are asked for', () => {
  add({ DESCRIPTION: 'Text', DEADLINE: '2026-01-01T00:00:00Z' })
  const first = (params: object): Record<string, unknown> =>
    (portal.list('tasks.task.list', params as Record<string, unknown>).result as { tasks: Record<string, unknown>[] }).tasks[0]!
  const select = ['ID', 'STATUS', 'DEADLINE', 'DESCRIPTION', 'COUNTERS']
  const params = { WITH_TIMER_INFO: true, WITH_RESULT_INFO: 'Y', WITH_PARSED_DESCRIPTION: 1 }
  expect(first({ select, params })).toMatchObject({
    descriptionInBbcode: 'Y',
    parsedDescription: 'Text',
    timeElapsed: null,
    timerIsRunningForCurrentUser: 'N',
    taskRequireResult: 'N',
    taskHasResult: 'N',
    counter: { counters: { expired: 1, newComments: 0 }, value: 1 },
  })
  for (const name of ['parsedDescription', 'timeElapsed', 'taskHasResult', 'counter']) expect(first({})).not.toHaveProperty(name)
})

it('tags stand under ids of the portal, the same for every task', () => {
  add({ TAGS: ['red', 'blue'] })
  add({ TAGS: ['blue'] })
  const tags = (id: number): unknown => get(id, ['TAGS'])['tags']
  expect(tags(1)).toEqual({ 1: { id: 1, title: 'red' }, 2: { id: 2, title: 'blue' } })
  expect(tags(2)).toEqual({ 2: { id: 2, title: 'blue' } })
  portal.call('tasks.task.update', { taskId: 2, fields: { TAGS: [] } })
  expect(tags(2)).toEqual([])
})

it('fields and rights are described', () => {
  add()
  expect(portal.call('tasks.task.getFields')).toMatchObject({
    fields: {
      ID: { type: 'integer', primary: true },
      PARENT_ID: { type: 'integer', default: 0 },
      DEADLINE: { type: 'datetime', default: null },
      TASK_CONTROL: { type: 'enum', default: 'N' },
      DURATION_TYPE: { type: 'enum', default: 'days' },
      CHECKLIST: { type: 'array' },
      UF_CRM_TASK: { type: 'crm' },
    },
  })
  expect(portal.call('tasks.task.getaccess', { taskId: 1, users: [5] })).toMatchObject({
    allowedActions: { 5: { COMPLETE: true, CHANGE_DEADLINE: true, 'EDIT.ORIGINATOR': false } },
  })
})
