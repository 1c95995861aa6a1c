import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Portal } from '../src/index.ts'
import { json } from '../src/test-scope.ts'
import { openWithBea } from './open-with-bea.ts'

let portal: Portal
let group: number
beforeEach(async () => {
  portal = await openWithBea()
  group = (await call('sonet_group.create', { NAME: 'Scrum', SCRUM_MASTER_ID: 1 })) as number
})
afterEach(() => portal.close())

const send = async (credential: string, method: string, params: object): Promise<[status: number, answer: Record<string, unknown>]> => {
  const response = await portal.fetch(`${portal.url}/rest/${credential}/${method}`, json(params))
  return [response.status, (await response.json()) as Record<string, unknown>]
}
const ask = async (credential: string, method: string, params: object): Promise<unknown> => {
  const [status, { result, error, error_description: text }] = await send(credential, method, params)
  return error === undefined ? result : [status, error, text]
}
const call = async (method: string, params: object = {}): Promise<unknown> => ask('1/a', method, params)
const scrum = async (method: string, params: object = {}): Promise<unknown> => call(`tasks.api.scrum.${method}`, params)
const asBea = async (method: string, params: object = {}): Promise<unknown> => ask('2/b', `tasks.api.scrum.${method}`, params)
const made = async (method: string, fields: object): Promise<number> => ((await scrum(method, { fields })) as { id: number }).id
const addTask = async (title: string, groupId = group): Promise<number> => {
  const { task } = (await call('tasks.task.add', { fields: { TITLE: title, RESPONSIBLE_ID: 1, GROUP_ID: groupId } })) as {
    task: { id: string }
  }
  return Number(task.id)
}
const entityOf = async (id: number): Promise<unknown> => ((await scrum('task.get', { id })) as { entityId: number }).entityId

describe('a backlog', () => {
  it('is added once to a group, changed and deleted', async () => {
    const backlog = { id: 1, groupId: group, createdBy: 1, modifiedBy: 0 }
    expect(await scrum('backlog.get', { id: group })).toEqual([400, 0, 'Backlog not found'])
    expect(await scrum('backlog.add', { fields: { groupId: group, createdBy: 1 } })).toEqual(backlog)
    expect(await scrum('backlog.add', { fields: { groupId: group, createdBy: 1 } })).toEqual([400, 0, 'Backlog already added'])
    expect(await scrum('backlog.update', { id: 1, fields: { createdBy: 2 } })).toEqual({ ...backlog, createdBy: 2, modifiedBy: 1 })
    expect(await scrum('backlog.get', { id: group })).toEqual({ ...backlog, createdBy: 2, modifiedBy: 1 })
    expect(await scrum('backlog.delete', { id: 1 })).toEqual([])
    expect(await scrum('backlog.get', { id: group })).toEqual([400, 0, 'Backlog not found'])
  })

  it('that holds tasks is neither deleted nor moved, an empty one not where there is one', async () => {
    const other = (await call('sonet_group.create', { NAME: 'Other' })) as number
    const id = await made('backlog.add', { groupId: group, createdBy: 1 })
    await made('backlog.add', { groupId: other, createdBy: 1 })
    expect(await scrum('backlog.update', { id, fields: { groupId: other } })).toEqual([400, 0, 'The target group already has a backlog'])
    await scrum('task.update', { id: await addTask('A'), fields: {} })
    expect(await scrum('backlog.update', { id, fields: { groupId: other } })).toEqual([400, 0, 'It is forbidden move a backlog with items'])
    expect(await scrum('backlog.delete', { id })).toEqual([400, 0, 'It is forbidden remove a backlog with items'])
  })

  it.each([
    ['backlog.add', {}, 'Group id not found'],
    ['backlog.add', { fields: { groupId: 77, createdBy: 1 } }, 'Access denied'],
    ['backlog.add', { fields: { groupId: 1 } }, 'createdBy user not found'],
    ['backlog.add', { fields: { groupId: 1, createdBy: 1, modifiedBy: 77 } }, 'modifiedBy user not found'],
    ['backlog.update', { id: 77, fields: {} }, 'Backlog not found'],
    ['backlog.delete', {}, 'Backlog id not found'],
  ])('%s refuses %j', async (method, params, text) => {
    expect(await scrum(method, params)).toEqual([400, 0, text])
  })
})

describe('an epic', () => {
  const epic = { id: 1, groupId: 1, name: 'Epic', description: '', createdBy: 1, modifiedBy: 1, color: '#69dafc' }

  it('is added, changed, listed and deleted, and lets its tasks go', async () => {
    expect(await scrum('epic.add', { fields: { name: 'Epic', groupId: group, color: '#69dafc' } })).toEqual(epic)
    const changed = { ...epic, name: 'Big', description: 'All of it' }
    expect(await scrum('epic.update', { id: 1, fields: { name: 'Big', description: 'All of it' } })).toEqual(changed)
    expect(await scrum('epic.get', { id: 1 })).toMatchObject({ ...changed, files: { VALUE: [], ENTITY_VALUE_ID: 1 } })
    expect(await scrum('epic.list', { filter: { GROUP_ID: group, '%name': 'bi' }, select: ['ID', 'NAME'] })).toEqual([
      { id: 1, name: 'Big' },
    ])
    await made('backlog.add', { groupId: group, createdBy: 1 })
    const task = await addTask('A')
    await scrum('task.update', { id: task, fields: { epicId: 1 } })
    expect(await scrum('epic.delete', { id: 1 })).toEqual([])
    expect(await scrum('task.get', { id: task })).toMatchObject({ epicId: 0 })
    expect(await scrum('epic.get', { id: 1 })).toEqual([400, 0, 'Epic not found'])
  })

  it('keeps files of Drive until it is given none', async () => {
    const [storage] = (await call('disk.storage.getlist')) as { ROOT_OBJECT_ID: string; ID: string }[]
    const file = (await call('disk.storage.uploadfile', { id: storage!.ID, data: { NAME: 'a.txt' }, fileContent: ['a.txt', 'QQ=='] })) as {
      ID: number
    }
    await made('epic.add', { name: 'Epic', groupId: group, files: [`n${file.ID}`] })
    expect(await scrum('epic.get', { id: 1 })).toMatchObject({ files: { VALUE: [file.ID] } })
    expect(await scrum('epic.update', { id: 1, fields: { files: ['n777'] } })).toEqual([400, 0, 'Epic not updated'])
    await scrum('epic.update', { id: 1, fields: { files: [] } })
    expect(await scrum('epic.get', { id: 1 })).toMatchObject({ files: { VALUE: [] } })
  })

  it('list that finds nothing, or asks for what there is not, is refused', async () => {
    await made('epic.add', { name: 'Epic', groupId: group })
    const refusal = [400, 0, 'Could not load list']
    expect(await scrum('epic.list', { filter: { NAME: 'Other' } })).toEqual(refusal)
    expect(await scrum('epic.list', { filter: { COLOUR: 'red' } })).toEqual(refusal)
    expect(await scrum('epic.list', { order: { ID: 'up' } })).toEqual(refusal)
    expect(await asBea('epic.list')).toEqual(refusal)
  })

  it('lists come in pages', async () => {
    for (let count = 0; count < 51; count++) await made('epic.add', { name: `Epic ${count}`, groupId: group })
    const [, first] = await send('1/a', 'tasks.api.scrum.epic.list', { order: { ID: 'desc' } })
    expect(first).toMatchObject({ total: 51, next: 50 })
    expect(await scrum('epic.list', { order: { ID: 'desc' }, start: 50 })).toMatchObject([{ id: 1 }])
  })

  it.each([
    ['epic.add', { fields: { groupId: 1 } }, 0, 'Name is not found'],
    ['epic.add', { fields: { name: 'A', groupId: 77 } }, 0, 'Group is not found'],
    ['epic.add', { fields: { name: 'A', groupId: 1, createdBy: 77 } }, 0, 'createdBy user not found'],
    ['epic.add', { fields: { name: 'A', groupId: 1, files: ['x'] } }, 0, 'Epic not created'],
    ['epic.update', { id: 77, fields: {} }, 0, 'Epic not found'],
    ['epic.delete', {}, '100', 'Could not find value for parameter {id}'],
    ['epic.get', { id: 'x' }, '100', 'Invalid value {x} to match with parameter {id}. Should be value of type int.'],
  ])('%s refuses %j', async (method, params, code, text) => {
    expect(await scrum(method, params)).toEqual([400, code, text])
  })
})

describe('a sprint', () => {
  it('is added with dates of any documented kind, changed and listed', async () => {
    const fields = { groupId: group, name: 'Sprint 1', sort: 3, dateStart: '2021-11-22T00:00:00+02:00', dateEnd: 1638136800 }
    const sprint = {
      id: 1,
      groupId: group,
      entityType: 'sprint',
      name: 'Sprint 1',
      goal: '',
      sort: 3,
      createdBy: 1,
      modifiedBy: 1,
      dateStart: '2021-11-22T01:00:00+03:00',
      dateEnd: '2021-11-29T01:00:00+03:00',
      status: 'planned',
    }
    expect(await scrum('sprint.add', { fields })).toEqual(sprint)
    expect(await scrum('sprint.update', { id: 1, fields: { name: 'Sprint 2' } })).toEqual({ ...sprint, name: 'Sprint 2' })
    expect(await scrum('sprint.get', { sprintId: 1 })).toEqual(await scrum('sprint.get', { id: 1 }))
    await made('backlog.add', { groupId: group, createdBy: 1 })
    expect(await scrum('sprint.list', { filter: { '>=DATE_END': '2021-11-28T00:00:00+00:00' }, select: ['NAME'] })).toEqual([
      { id: 1, name: 'Sprint 2' },
    ])
    expect(await scrum('sprint.list', { filter: { groupId: group } })).toHaveLength(1)
  })

  it('lasts two weeks from now unless dates are given', async () => {
    const { dateStart, dateEnd } = (await scrum('sprint.add', { fields: { groupId: group, name: 'A' } })) as Record<string, string>
    expect(Date.parse(dateEnd!) - Date.parse(dateStart!)).toBe(14 * 24 * 3600 * 1000)
    expect(Math.abs(Date.parse(dateStart!) - portal.clock.now())).toBeLessThan(1000)
  })

  it('starts with a board of its tasks, and sends those that are done to the backlog', async () => {
    const backlog = await made('backlog.add', { groupId: group, createdBy: 1 })
    const sprint = await made('sprint.add', { groupId: group, name: 'A' })
    const [open, done] = [await addTask('Open'), await addTask('Done')]
    for (const id of [open, done]) await scrum('task.update', { id, fields: { entityId: sprint } })
    await call('tasks.task.complete', { taskId: done })
    expect(await scrum('kanban.getStages', { sprintId: sprint })).toEqual([])
    expect(await scrum('sprint.start', { id: sprint })).toMatchObject({ status: 'active' })
    expect([await entityOf(open), await entityOf(done)]).toEqual([sprint, backlog])
    const stages = (await scrum('kanban.getStages', { sprintId: sprint })) as { id: string; type: string }[]
    expect(stages.map(({ type }) => type)).toEqual(['NEW', 'WORK', 'FINISH'])
    expect(await scrum('kanban.deleteStage', { stageId: stages[0]!.id })).toEqual([400, 0, 'Stage has tasks'])
    expect(await scrum('sprint.start', { id: sprint })).toEqual([400, 0, 'Sprint must be planned'])
    const second = await made('sprint.add', { groupId: group, name: 'B' })
    expect(await scrum('sprint.start', { id: second })).toEqual([400, 0, 'Unable to add two active sprint'])
  })

  it('is completed by its group: what is left goes to the backlog, and the next one takes its stages over', async () => {
    const sprint = await made('sprint.add', { groupId: group, name: 'A' })
    const [left, done] = [await addTask('Left'), await addTask('Done')]
    for (const id of [left, done]) await scrum('task.update', { id, fields: { entityId: sprint } })
    await scrum('sprint.start', { id: sprint })
    await scrum('kanban.addStage', { fields: { sprintId: sprint, name: 'Review', type: 'WORK', sort: 250 } })
    await call('tasks.task.complete', { taskId: done })
    expect(await scrum('sprint.complete', { id: group })).toMatchObject({ id: sprint, status: 'completed' })
    const { id: backlog } = (await scrum('backlog.get', { id: group })) as { id: number }
    expect([await entityOf(left), await entityOf(done)]).toEqual([backlog, sprint])
    expect(await call('tasks.task.get', { taskId: done })).toMatchObject({ task: { sprintId: String(sprint), backlogId: null } })
    expect(await scrum('sprint.complete', { id: group })).toEqual([400, 0, 'Sprint not found'])
    const next = await made('sprint.add', { groupId: group, name: 'B' })
    await scrum('sprint.start', { id: next })
    expect(await scrum('kanban.getStages', { sprintId: next })).toMatchObject([
      { name: 'New', sort: '100', sprintId: String(next) },
      { name: 'In Progress', sort: '200' },
      { name: 'Review', sort: '200' },
      { name: 'Done', sort: '300' },
    ])
  })

  it('gives its tasks to the backlog when it is deleted, and stays where there is none', async () => {
    const sprint = await made('sprint.add', { groupId: group, name: 'A' })
    const task = await addTask('A')
    await scrum('task.update', { id: task, fields: { entityId: sprint } })
    expect(await scrum('sprint.delete', { id: sprint })).toEqual([400, 0, 'Sprint items have not been moved to backlog'])
    const backlog = await made('backlog.add', { groupId: group, createdBy: 1 })
    expect(await scrum('sprint.delete', { id: sprint })).toEqual([])
    expect(await entityOf(task)).toBe(backlog)
    expect(await scrum('sprint.get', { id: sprint })).toEqual([400, 0, 'Sprint not found'])
  })

  it.each([
    ['sprint.add', {}, '100', 'Could not find value for parameter {fields}'],
    ['sprint.add', { fields: { name: 'A', groupId: 77 } }, 0, 'Access denied'],
    ['sprint.add', { fields: { groupId: 1 } }, 0, 'Sprint not created'],
    ['sprint.add', { fields: { name: 'A', groupId: 1, dateStart: 'soon' } }, 0, 'Incorrect dateStart format'],
    ['sprint.add', { fields: { name: 'A', groupId: 1, dateEnd: 9e15 } }, 0, 'Incorrect dateEnd format'],
    ['sprint.add', { fields: { name: 'A', groupId: 1, status: 'open' } }, 0, 'Incorrect sprint status'],
    ['sprint.update', { id: 77, fields: {} }, 0, 'Sprint not found'],
    ['sprint.complete', {}, '100', 'Could not find value for parameter {id}'],
  ])('%s refuses %j', async (method, params, code, text) => {
    expect(await scrum(method, params)).toEqual([400, code, text])
  })
})

describe('the board of a sprint', () => {
  it('has stages that are added, changed and deleted, and tasks in them', async () => {
    const sprint = await made('sprint.add', { groupId: group, name: 'A', status: 'active' })
    const stageId = await scrum('kanban.addStage', { fields: { sprintId: sprint, name: 'First', type: 'NEW', color: '00C4FB', sort: 100 } })
    const last = await scrum('kanban.addStage', { fields: { sprintId: sprint, name: 'Last', type: 'FINISH' } })
    expect(await scrum('kanban.updateStage', { stageId, fields: { name: 'Begin', sort: 300 } })).toBe(true)
    expect(await scrum('kanban.getStages', { sprintId: sprint })).toEqual([
      { id: String(last), name: 'Last', sort: '200', type: 'FINISH', sprintId: String(sprint), color: '' },
      { id: String(stageId), name: 'Begin', sort: '300', type: 'NEW', sprintId: String(sprint), color: '00C4FB' },
    ])
    const taskId = await addTask('A')
    await scrum('task.update', { id: taskId, fields: { entityId: sprint } })
    expect(await scrum('kanban.addTask', { sprintId: sprint, taskId, stageId })).toBe(true)
    expect(await scrum('kanban.deleteStage', { stageId })).toEqual([400, 0, 'Stage has tasks'])
    expect(await scrum('kanban.deleteTask', { sprintId: sprint, taskId })).toBe(true)
    expect(await entityOf(taskId)).toBe(sprint)
    expect(await scrum('kanban.deleteStage', { stageId })).toBe(true)
    expect(await scrum('kanban.getStages', { sprintId: sprint })).toMatchObject([{ name: 'Last' }])
  })

  it.each([
    ['is deleted', 'tasks.task.delete', {}],
    ['goes to another group', 'tasks.task.update', { fields: { GROUP_ID: 0 } }],
  ])('lets a task go that %s', async (_, method, params) => {
    const sprintId = await made('sprint.add', { groupId: group, name: 'A' })
    const stageId = await scrum('kanban.addStage', { fields: { sprintId, name: 'First' } })
    const taskId = await addTask('A')
    await scrum('kanban.addTask', { sprintId, taskId, stageId })
    await call(method, { taskId, ...params })
    expect(await scrum('kanban.deleteStage', { stageId })).toBe(true)
  })

  it.each([
    ['kanban.addStage', {}, 'Sprint id not found'],
    ['kanban.addStage', { fields: { sprintId: 77, name: 'A' } }, 'Sprint not found'],
    ['kanban.addStage', { fields: { sprintId: 1 } }, 'Incorrect name format'],
    ['kanban.updateStage', {}, 'Stage id not found'],
    ['kanban.updateStage', { stageId: 77, fields: {} }, 'Stage not found'],
    ['kanban.updateStage', { stageId: 1, fields: { sprintId: 77 } }, 'Incorrect sprintId value'],
    ['kanban.addTask', { sprintId: 1, stageId: 1 }, 'TaskId id not found'],
    ['kanban.addTask', { sprintId: 1, taskId: 1 }, 'StageId id not found'],
    ['kanban.addTask', { sprintId: 1, taskId: 77, stageId: 1 }, 'Task not found. The task must be with GROUP_ID'],
    ['kanban.addTask', { sprintId: 1, taskId: 1, stageId: 77 }, 'Stage not found'],
    ['kanban.deleteTask', { taskId: 1 }, 'Sprint id not found'],
  ])('%s refuses %j', async (method, params, text) => {
    const sprintId = await made('sprint.add', { groupId: group, name: 'A' })
    await scrum('kanban.addStage', { fields: { sprintId, name: 'First' } })
    expect(await scrum(method, params)).toEqual([400, 0, text])
  })
})

describe('a task of a scrum', () => {
  it('goes to the backlog unless it is told where, and has points, an epic and an order', async () => {
    const task = await addTask('A')
    expect(await scrum('task.get', { id: task })).toEqual([200, 0, 'Task not found'])
    expect(await scrum('task.update', { id: task, fields: {} })).toEqual([400, 0, 'Item not created'])
    const entityId = await made('backlog.add', { groupId: group, createdBy: 1 })
    expect(await scrum('task.update', { id: task, fields: {} })).toEqual({ status: 'success', data: true, errors: [] })
    const item = { entityId, storyPoints: '', epicId: 0, sort: 1, createdBy: 1, modifiedBy: 1 }
    expect(await scrum('task.get', { id: task })).toEqual(item)
    const epicId = await made('epic.add', { name: 'Epic', groupId: group })
    await scrum('task.update', { id: task, fields: { storyPoints: 'XL', epicId, sort: 7 } })
    expect(await scrum('task.get', { id: task })).toEqual({ ...item, storyPoints: 'XL', epicId, sort: 7 })
    expect(await scrum('task.update', { id: task, fields: { epicId: 77 } })).toEqual([400, 0, 'Epic not found'])
  })

  it('comes with its group from another project, and leaves its scrum with its group', async () => {
    const sprint = await made('sprint.add', { groupId: group, name: 'A' })
    const other = (await call('sonet_group.create', { NAME: 'Other' })) as number
    const task = await addTask('A', other)
    portal.events.clear()
    await scrum('task.update', { id: task, fields: { entityId: sprint } })
    expect([...portal.events].map(({ event }) => event)).toEqual(['ONTASKUPDATE'])
    expect(await call('tasks.task.get', { taskId: task })).toMatchObject({ task: { groupId: String(group), sprintId: String(sprint) } })
    expect(await call('tasks.task.list', { filter: { SPRINT_ID: sprint } })).toMatchObject({ tasks: [{ id: String(task) }] })
    await call('tasks.task.update', { taskId: task, fields: { GROUP_ID: other } })
    expect(await scrum('task.get', { id: task })).toEqual([200, 0, 'Task not found'])
    expect(await call('tasks.task.get', { taskId: task })).toMatchObject({ task: { sprintId: null } })
    expect(await scrum('sprint.delete', { id: sprint })).toEqual([])
  })

  it('is refused under 200 when it is read without its id', async () => {
    expect(await scrum('task.get')).toEqual([200, '100', 'Could not find value for parameter {id}'])
    expect(await scrum('task.update', { id: 77, fields: {} })).toEqual([400, 0, 'Task not found'])
  })
})

it('belongs to the members of its group', async () => {
  await made('backlog.add', { groupId: group, createdBy: 1 })
  const sprint = await made('sprint.add', { groupId: group, name: 'A' })
  const epic = await made('epic.add', { name: 'Epic', groupId: group })
  const stageId = await scrum('kanban.addStage', { fields: { sprintId: sprint, name: 'First' } })
  const task = await addTask('A')
  await scrum('task.update', { id: task, fields: {} })
  const calls = [
    ['backlog.get', { id: group }],
    ['backlog.delete', { id: 1 }],
    ['sprint.get', { id: sprint }],
    ['sprint.start', { id: sprint }],
    ['sprint.complete', { id: group }],
    ['epic.get', { id: epic }],
    ['epic.update', { id: epic, fields: {} }],
    ['kanban.getStages', { sprintId: sprint }],
    ['kanban.updateStage', { stageId, fields: {} }],
    ['task.update', { id: task, fields: {} }],
  ] as const
  for (const [method, params] of calls) expect([method, await asBea(method, params)]).toEqual([method, [400, 0, 'Access denied']])
  expect(await asBea('task.get', { id: task })).toEqual([200, 0, 'Task not found'])
  await call('sonet_group.user.add', { GROUP_ID: group, USER_ID: 2 })
  expect(await asBea('sprint.list')).toMatchObject([{ id: sprint }])
  expect(await asBea('task.get', { id: task })).toMatchObject({ createdBy: 1 })
  expect(await asBea('sprint.start', { id: sprint })).toMatchObject({ status: 'active', modifiedBy: 2 })
})
