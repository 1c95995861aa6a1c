import { beforeEach, describe, expect, it } from 'vitest'
import { createTestPortal, type TestPortal } from '../test-portal.ts'

let portal: TestPortal
beforeEach(() => {
  portal = createTestPortal()
})

type Task = Readonly<Record<string, unknown>>

const add = (fields: object = {}): Task =>
  (portal.call('tasks.task.add', { fields: { TITLE: 'A', RESPONSIBLE_ID: 1, ...fields } }) as { task: Task }).task
const change = (taskId: number, fields: object): Task => (portal.call('tasks.task.update', { taskId, fields }) as { task: Task }).task
const rows = (params: object): readonly Task[] => (portal.call('tasks.task.list', { ...params }) as { tasks: Task[] }).tasks
const find = (filter: object): readonly unknown[] => rows({ filter, order: { ID: 'asc' }, select: ['ID'] }).map(({ id }) => id)
const sort = (order: object): readonly unknown[] => rows({ order, select: ['ID'] }).map(({ id }) => id)

it('a task with the parent 0 is a root', () => {
  expect(add({ PARENT_ID: 0 })).toMatchObject({ parentId: null })
  add({ PARENT_ID: 1 })
  add({ PARENT_ID: 1 })
  expect(change(3, { PARENT_ID: '0' })).toMatchObject({ parentId: null })
  expect(find({ ONLY_ROOT_TASKS: 'Y' })).toEqual(['1', '3'])
  expect(find({ PARENT_ID: 0 })).toEqual(['1', '3'])
  expect(find({ PARENT_ID: 1 })).toEqual(['2'])
})

describe('a filter', () => {
  it('finds what depends on a task', () => {
    for (const TITLE of ['A', 'B', 'C']) add({ TITLE })
    portal.call('task.dependence.add', { taskIdFrom: 1, taskIdTo: 2, linkType: 2 })
    expect(find({ DEPENDS_ON: 1 })).toEqual(['2'])
    expect(find({ DEPENDS_ON: ['1', '2'] })).toEqual(['2'])
    expect(find({ '!DEPENDS_ON': 1 })).toEqual(['1', '3'])
    expect(find({ DEPENDS_ON: 2 })).toEqual([])
  })

  it('takes a title as a pattern', () => {
    for (const TITLE of ['Tax', 'Text', 'A task', 'Ärger']) add({ TITLE })
    expect(find({ TITLE: 'T%' })).toEqual(['1', '2'])
    expect(find({ TITLE: 't_x' })).toEqual(['1'])
    expect(find({ '!TITLE': 'T%' })).toEqual(['3', '4'])
    expect(find({ TITLE: 'ä%' })).toEqual(['4'])
    expect(find({ TITLE: 'tax' })).toEqual(['1'])
    expect(find({ '=TITLE': 'T%' })).toEqual([])
  })

  it('finds tasks with a deadline, and without one', () => {
    add({ DEADLINE: '2026-02-01T10:00:00Z' })
    add()
    for (const nothing of [false, '', null]) {
      expect(find({ DEADLINE: nothing })).toEqual(['2'])
      expect(find({ '!DEADLINE': nothing })).toEqual(['1'])
    }
  })

  it('joins conditions about other tables', () => {
    for (const TITLE of ['A', 'B', 'C']) add({ TITLE })
    portal.call('task.dependence.add', { taskIdFrom: 1, taskIdTo: 2, linkType: 2 })
    portal.call('task.dependence.add', { taskIdFrom: 1, taskIdTo: 3, linkType: 2 })
    portal.call('tasks.task.favorite.add', { taskId: 3 })
    expect(find({ DEPENDS_ON: 1, '::SUBFILTER-PARAMS': { FAVORITE: 'Y' } })).toEqual(['3'])
    expect(find({ DEPENDS_ON: 1, FAVORITE: 'N' })).toEqual(['2'])
  })
})

describe('the status that people see', () => {
  beforeEach(() => {
    add({ DEADLINE: '2026-01-01T00:00:00Z' })
    add({ DEADLINE: '2026-01-15T20:00:00Z' })
    add({ NOT_VIEWED: 'Y' })
    add({ DEADLINE: '2026-02-01T00:00:00Z' })
    add({ STATUS: 5, DEADLINE: '2026-01-01T00:00:00Z' })
  })

  it.each([[['ID', 'STATUS', 'subStatus']], [['ID', 'subStatus']], [['ID', 'STATUS']], [undefined]])(
    'is told by a select of %j',
    (select) => {
      expect(rows({ select, order: { ID: 'asc' } }).map(({ subStatus }) => subStatus)).toEqual(['-1', '-3', '-2', '2', '5'])
    },
  )

  it('is told only where it was asked for', () => {
    expect(rows({ select: ['TITLE', 'COUNTERS'], order: { ID: 'asc' } })[0]).toMatchObject({ counter: { counters: { expired: 1 } } })
    expect(rows({ select: ['TITLE', 'COUNTERS'] })[0]).not.toHaveProperty('subStatus')
  })

  it('can be filtered by, alone and in lists', () => {
    expect(find({ STATUS: -1 })).toEqual(['1'])
    expect(find({ STATUS: [-1] })).toEqual(['1'])
    expect(find({ STATUS: ['-1', '-3', 5] })).toEqual(['1', '2', '5'])
    expect(find({ STATUS: -2 })).toEqual(['3'])
    expect(find({ STATUS: 2 })).toEqual(['4'])
    expect(find({ '!STATUS': [-1, 5] })).toEqual(['2', '3', '4'])
    expect(find({ '<STATUS': 0 })).toEqual(['1', '2', '3'])
    expect(find({ STATUS: 'x' })).toEqual([])
    expect(find({ REAL_STATUS: 2 })).toEqual(['1', '2', '3', '4'])
  })
})

describe('a list', () => {
  it('is sorted by what other tables hold', () => {
    portal.context.db.exec("insert into user (ID, NAME, LAST_NAME, ACTIVE) values (2, 'B', 'Zed', 'Y'), (3, 'C', 'abel', 'Y')")
    add({ RESPONSIBLE_ID: 2, CREATED_BY: 3, STATUS: 5 })
    add({ RESPONSIBLE_ID: 3, CREATED_BY: 2 })
    portal.call('task.elapseditem.add', { TASKID: 1, FIELDS: { SECONDS: 50, COMMENT_TEXT: 'x' } })
    portal.call('tasks.task.favorite.add', { taskId: 2 })
    portal.call('tasks.task.pin', { id: 2 })
    expect(sort({ TIME_SPENT_IN_LOGS: 'desc' })).toEqual(['1', '2'])
    expect(sort({ time_spent_in_logs: 'asc' })).toEqual(['2', '1'])
    expect(sort({ STATUS_COMPLETE: 'asc' })).toEqual(['2', '1'])
    expect(sort({ CREATED_BY_LAST_NAME: 'asc' })).toEqual(['1', '2'])
    expect(sort({ RESPONSIBLE_LAST_NAME: 'asc' })).toEqual(['2', '1'])
    expect(sort({ RESPONSIBLE_LAST_NAME: 'desc' })).toEqual(['1', '2'])
    expect(sort({ FAVORITE: 'desc' })).toEqual(['2', '1'])
    expect(sort({ IS_PINNED: 'asc' })).toEqual(['1', '2'])
  })
})
