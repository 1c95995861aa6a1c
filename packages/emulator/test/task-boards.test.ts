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
const asBea = async (method: string, params: object = {}): Promise<unknown> => askAs(portal, '2/b', method, params)

describe('stages', () => {
  const titles = async (entityId = 0): Promise<unknown> =>
    Object.values((await call('task.stages.get', { entityId })) as Record<string, { TITLE: string; SORT: string }>)
      .toSorted((one, other) => Number(one.SORT) - Number(other.SORT))
      .map(({ TITLE }) => TITLE)

  it('of my plan are mine: added, moved and deleted', async () => {
    expect(await call('task.stages.get', { entityId: 0 })).toMatchObject({
      1: { ID: '1', SORT: '100', SYSTEM_TYPE: 'NEW', ENTITY_ID: '1', ENTITY_TYPE: 'U', ADDITIONAL_FILTER: [], TO_UPDATE_ACCESS: null },
    })
    const id = await call('task.stages.add', { fields: { TITLE: 'Later', COLOR: 'FF0000', AFTER_ID: 2 } })
    expect(await titles()).toEqual(['Not planned', 'This week', 'Later'])
    expect(await call('task.stages.update', { id, fields: { TITLE: 'Never', AFTER_ID: 1 } })).toBe(true)
    expect(await titles()).toEqual(['Not planned', 'Never', 'This week'])
    await call('task.stages.update', { id, fields: { AFTER_ID: 0 } })
    expect(await call('task.stages.delete', { id })).toMatchObject(['CANT_DELETE_FIRST', expect.any(String)])
    await call('task.stages.update', { id, fields: { AFTER_ID: 2 } })
    expect(await asBea('task.stages.delete', { id })).toMatchObject(['ACCESS_DENIED', expect.any(String)])
    expect(await call('task.stages.delete', { id })).toBe(true)
    expect(await call('task.stages.delete', { id: 1 })).toMatchObject(['IS_SYSTEM', expect.any(String)])
  })

  it('of a group hold its tasks', async () => {
    const group = (await call('sonet_group.create', { NAME: 'Project' })) as number
    expect(await titles(group)).toEqual(['New', 'In progress', 'Done'])
    await call('tasks.task.add', { fields: { TITLE: 'A', RESPONSIBLE_ID: 1, GROUP_ID: group } })
    expect(await call('task.stages.movetask', { id: 1, stageId: 2 })).toBe(true)
    expect(await call('tasks.task.get', { taskId: 1 })).toMatchObject({ task: { stageId: '2' } })
    expect(await call('tasks.task.history.list', { taskId: 1, filter: { FIELD: 'STAGE_ID' } })).toMatchObject({
      list: [{ value: { to: '2' } }],
    })
    expect(await call('task.stages.canmovetask', { entityId: group, entityType: 'G' })).toBe(true)
    expect(await asBea('task.stages.canmovetask', { entityId: group, entityType: 'G' })).toBe(false)
    expect(await asBea('task.stages.get', { entityId: group })).toMatchObject(['ACCESS_DENIED', expect.any(String)])
    await call('task.stages.get', { entityId: 0 })
    expect(await call('task.stages.movetask', { id: 1, stageId: 4 })).toBe(true)
  })

  it.each([
    ['task.stages.add', { fields: { COLOR: 'FF0000' } }, 'EMPTY_TITLE'],
    ['task.stages.get', { entityId: 77 }, 'ACCESS_DENIED'],
    ['task.stages.update', { id: 77, fields: { TITLE: 'A' } }, 'NOT_FOUND'],
    ['task.stages.movetask', { id: 77, stageId: 1 }, 'TASK_NOT_FOUND'],
  ])('%s refuses %j', async (method, params, code) => {
    expect(await call(method, params)).toMatchObject([code, expect.any(String)])
  })
})

describe('a flow', () => {
  const data = { name: 'Support', plannedCompletionTime: 7200, distributionType: 'manually', responsibleList: [['user', '2']] }

  it('is created with a group of its own, changed, switched and deleted', async () => {
    const flow = (await call('tasks.flow.Flow.create', { flowData: data })) as { id: number; groupId: number }
    expect(flow).toMatchObject({
      id: 1,
      creatorId: 1,
      ownerId: 1,
      active: true,
      name: 'Support',
      responsibleList: [['user', '2']],
      taskCreators: [['meta-user', 'all-users']],
      team: [['user', '2']],
      matchWorkTime: true,
      notifyOnQueueOverflow: null,
    })
    expect(await call('sonet_group.get', { FILTER: { ID: flow.groupId } })).toMatchObject([{ NAME: 'Support' }])
    const change = { id: 1, name: 'Help', taskCreators: [{ user: 1 }], notifyOnQueueOverflow: 10 }
    expect(await call('tasks.flow.Flow.update', { flowData: change })).toMatchObject({
      name: 'Help',
      groupId: flow.groupId,
      plannedCompletionTime: 7200,
      taskCreators: [['user', '1']],
      notifyOnQueueOverflow: 10,
    })
    expect(await call('tasks.flow.Flow.activate', { flowId: 1 })).toBe(true)
    expect(await call('tasks.flow.Flow.get', { flowId: 1 })).toMatchObject({ active: false })
    expect(await call('tasks.flow.Flow.pin', { flowId: 1 })).toBe(true)
    expect(await call('tasks.flow.Flow.pin', { flowId: 1 })).toBe(false)
    expect(await asBea('tasks.flow.Flow.update', { flowData: { id: 1, name: 'Mine' } })).toEqual(['0', 'Access denied or flow not found'])
    expect(await call('tasks.flow.Flow.delete', { flowData: { id: 1 } })).toEqual({ deleted: true })
    expect(await call('tasks.flow.Flow.get', { flowId: 1 })).toEqual(['0', 'Flow not found'])
  })

  it('has a name of its own', async () => {
    await call('tasks.flow.Flow.create', { flowData: data })
    expect(await call('tasks.flow.Flow.create', { flowData: data })).toEqual(['0', 'A flow with this name already exists'])
    expect(await call('tasks.flow.Flow.isExists', { flowData: { name: 'Support' } })).toEqual({ exists: true })
    expect(await call('tasks.flow.Flow.isExists', { flowData: { name: 'Support', id: 1 } })).toEqual({ exists: false })
  })

  it.each([
    ['name', { ...data, name: '' }],
    ['distributionType', { ...data, distributionType: 'lottery' }],
    ['plannedCompletionTime', { ...data, plannedCompletionTime: 'soon' }],
    ['responsibleList', { ...data, responsibleList: [] }],
  ])('needs its %s', async (name, flowData) => {
    expect(await call('tasks.flow.Flow.create', { flowData })).toEqual(['0', `'${name}': field's value has an invalid value`])
  })
})

it('plans the day by what was started', async () => {
  await call('tasks.task.add', { fields: { TITLE: 'A', RESPONSIBLE_ID: 1 } })
  expect(await call('task.planner.getlist')).toEqual([])
  await call('tasks.task.start', { taskId: 1 })
  expect(await call('task.planner.getlist')).toEqual([1])
})
