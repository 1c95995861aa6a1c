import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { app, openOffice, refusal, type Answer, type Office } from './open-office.ts'

/** Ann has made everything, Bob takes part in one task, Eve comes from outside. */
const [BOB, EVE] = [2, 4]

let office: Office
let ids: { readonly hidden: number; readonly shared: number; readonly group: number; readonly stage: number }
beforeAll(async () => {
  const users = ['Ann', 'Bob', 'Carl', 'Eve'].map((name, index) => ({ id: index + 1, name, isExtranet: index + 1 === EVE }))
  office = await openOffice({ users, apps: [{ ...app, scope: '*' }] })
  const { call } = office
  const add = async (fields: object): Promise<number> => {
    const { task }: { task: { id: string } } = await call('tasks.task.add', { fields: { TITLE: 'T', ...fields } })
    return Number(task.id)
  }
  const group: number = await call('sonet_group.create', { NAME: 'Plans', VISIBLE: 'N' })
  const stages: Record<string, { TITLE: string }> = await call('task.stages.get', { entityId: group })
  ids = {
    hidden: await add({ RESPONSIBLE_ID: 1 }),
    shared: await add({ RESPONSIBLE_ID: BOB }),
    group,
    stage: Number(Object.keys(stages)[1]),
  }
  await call('tasks.flow.Flow.create', { flowData: FLOW })
  await call('tasks.template.add', { fields: { TITLE: 'T', CREATED_BY: 1, RESPONSIBLE_ID: 1 } })
  await call('tasks.template.checklist.add', { templateId: 1, fields: { TITLE: 'List', PARENT_ID: 0 } })
})
afterAll(() => office.portal.close())

const FLOW = {
  name: 'F',
  plannedCompletionTime: 60,
  distributionType: 'manually',
  responsibleList: [['user', '1']],
  taskCreators: [['user', '1']],
}

/** What brings a task on, and what the pages refuse it with. */
const REFUSED_WITH = {
  approve: '1048582',
  complete: '0',
  defer: '1048582',
  delegate: '0',
  disapprove: '1048582',
  pause: '1048582',
  renew: '1048582',
  start: '0',
}
const CHANGES = Object.keys(REFUSED_WITH)

describe('tasks', () => {
  it.each([...CHANGES, 'delete', 'favorite.add', 'get', 'getaccess', 'startwatch', 'stopwatch'])(
    '%s wants the number of a task',
    async (action) => {
      expect(await office.ask(`tasks.task.${action}`, { taskId: 'x', userId: BOB })).toEqual(refusal('0', 'wrong task id'))
    },
  )

  it.each(['pin', 'unmute', 'unpin'])('%s wants it as its id', async (action) => {
    expect(await office.ask(`tasks.task.${action}`, { id: 'x' })).toEqual(refusal('0', 'wrong task id'))
  })

  it.each(Object.entries(REFUSED_WITH))('%s is nothing for who takes no part in the task', async (action, code) => {
    expect(await office.ask(`tasks.task.${action}`, { taskId: ids.hidden, userId: BOB }, BOB)).toEqual(
      refusal(code, 'Action on the task is not allowed'),
    )
  })

  it.each([
    ['favorite.remove', '1', 'Task not found or not accessible'],
    ['startwatch', '1048584', 'a:0:{}'],
    ['stopwatch', '1048584', 'a:0:{}'],
  ])('%s neither', async (action, code, text) => {
    expect(await office.ask(`tasks.task.${action}`, { taskId: ids.hidden }, BOB)).toEqual(refusal(code, text))
  })

  it('are sorted by their fields', async () => {
    expect(await office.ask('tasks.task.list', { order: { COLOUR: 'asc' } })).toEqual(refusal('0', 'Invalid sorting key (internal error)'))
  })

  it.each([
    [{ taskId: 'x', fileId: 1 }, refusal('0', 'wrong task id (internal error)')],
    [{ taskId: 1, fileId: 1 }, refusal('0', 'Access denied (internal error)')],
  ])('get no file by %o', async (params, answer) => {
    expect(await office.ask('tasks.task.files.attach', params, BOB)).toEqual(answer)
  })

  const NO_GROUP = refusal('0', 'Group not found or access denied. (internal error)')

  it('are counted of users and groups that are in sight', async () => {
    const ask = (params: object, userId = 1): Promise<Answer> => office.ask('tasks.task.counters.get', params, userId)
    const wrong = 'Invalid value {x} to match with parameter {userId}. Should be value of type int.'
    expect(await ask({ userId: 'x' })).toEqual(refusal('0', wrong))
    expect(await ask({ groupId: 77 })).toEqual(NO_GROUP)
    expect(await ask({ groupId: ids.group }, BOB)).toEqual(NO_GROUP)
    const DEADLINE = '2020-01-01'
    for (const GROUP_ID of [0, ids.group])
      await office.call('tasks.task.add', { fields: { TITLE: 'Late', RESPONSIBLE_ID: 1, GROUP_ID, DEADLINE } })
    expect(await ask({})).toMatchObject({ result: { expired: { counter: 2 } } })
    expect(await ask({ groupId: ids.group })).toMatchObject({ result: { expired: { counter: 1 } } })
  })

  it('that are not one’s own are neither linked nor parted', async () => {
    const link = { taskIdFrom: ids.hidden, taskIdTo: ids.shared, linkType: 2 }
    await office.call('task.dependence.add', link)
    expect(await office.ask('task.dependence.add', link, BOB)).toEqual(refusal('ACTION_NOT_ALLOWED', 'Unable to add a link between tasks'))
    expect(await office.ask('task.dependence.delete', link, BOB)).toEqual(
      refusal('ACTION_NOT_ALLOWED', 'It is not possible to delete the dependency between tasks'),
    )
  })

  it.each([
    ['get', {}],
    ['update', { DATA: {} }],
  ])('task.item.userfield.%s knows no such field', async (action, params) => {
    expect(await office.ask(`task.item.userfield.${action}`, { ID: 77, ...params })).toEqual(
      refusal('ERROR_NOT_FOUND', "The entity with ID '77' is not found"),
    )
  })
})

describe('stages', () => {
  it('of a group are for its members', async () => {
    const fields = { TITLE: 'S', ENTITY_ID: ids.group }
    expect(await office.ask('task.stages.add', { fields }, BOB)).toEqual(
      refusal('ACCESS_DENIED', 'You do not have permission to manage stages'),
    )
    expect(await office.ask('task.stages.update', { id: ids.stage, fields }, BOB)).toEqual(
      refusal('ACCESS_DENIED', 'You cannot modify stages in this group'),
    )
  })

  it('that are not there are neither deleted nor moved to, and those of another group hold no task', async () => {
    expect(await office.ask('task.stages.delete', { id: 77 })).toEqual(refusal('NOT_FOUND', 'Stage not found'))
    expect(await office.ask('task.stages.movetask', { id: ids.shared, stageId: 77 })).toEqual(refusal('NOT_FOUND', 'Stage not found'))
    expect(await office.ask('task.stages.movetask', { id: ids.shared, stageId: ids.stage })).toEqual(
      refusal('ACCESS_DENIED_MOVE', 'You cannot move this task'),
    )
  })
})

describe('Scrum', () => {
  it.each([
    ['epic.delete', { id: 77 }, 'Epic not found'],
    ['sprint.list', {}, 'Could not load list'],
  ])('%s finds nothing', async (action, params, text) => {
    expect(await office.ask(`tasks.api.scrum.${action}`, params)).toEqual(refusal(0, text))
  })
})

const NO_FLOW = refusal('0', 'Access denied or flow not found')

describe('flows', () => {
  it.each([
    ['activate', { flowId: 77 }],
    ['delete', { flowData: { id: 77 } }],
  ])('%s finds none', async (action, params) => {
    expect(await office.ask(`tasks.flow.Flow.${action}`, params)).toEqual(refusal('0', 'Flow not found'))
  })

  it('are changed by their creators, pinned by who sees them, and made by employees', async () => {
    expect(await office.ask('tasks.flow.Flow.activate', { flowId: 1 }, BOB)).toEqual(NO_FLOW)
    expect(await office.ask('tasks.flow.Flow.delete', { flowData: { id: 1 } }, BOB)).toEqual(NO_FLOW)
    expect(await office.ask('tasks.flow.Flow.pin', { flowId: 1 }, BOB)).toEqual(refusal('0', 'Unknown error', 200))
    expect(await office.ask('tasks.flow.Flow.create', { flowData: { ...FLOW, name: 'E' } }, EVE)).toEqual(NO_FLOW)
  })

  it('are not on the smallest plan', async () => {
    const small = await openOffice({ license: 'en_project', quirks: { planFeatures: 'enforced' } })
    expect(await small.ask('tasks.flow.Flow.create', { flowData: FLOW })).toEqual(NO_FLOW)
    expect(await small.ask('tasks.flow.Flow.isExists', { flowData: { name: 'F' } })).toEqual(NO_FLOW)
    await small.portal.close()
  })
})

describe('templates', () => {
  it('are made by employees', async () => {
    const fields = { TITLE: 'T', CREATED_BY: EVE, RESPONSIBLE_ID: EVE }
    expect(await office.ask('tasks.template.add', { fields }, EVE)).toEqual(refusal('0', 'Access denied'))
  })

  const attachmentParameters = { NAME: 'a.txt', CONTENT: 'SGk=' }
  const NO_ITEM = 'Incorrect value [] for field [ENTITY_ID] in element [, ]'
  const WRONG_TEMPLATE = expect.stringContaining('Argument #1 ($taskId) must be of type int, string given') as unknown as string

  it.each([
    ['addAttachmentByContent', { attachmentParameters }, 'An error occurred while adding the attachment'],
    ['addAttachmentsFromDisk', { filesIds: ['n1'] }, NO_ITEM],
    ['complete', {}, NO_ITEM],
    ['delete', {}, NO_ITEM],
    ['moveBefore', { beforeItemId: 1 }, NO_ITEM],
    ['removeAttachments', { attachmentsIds: [1] }, NO_ITEM],
    ['renew', {}, NO_ITEM],
  ])('checklist.%s knows no such item', async (action, params, text) => {
    expect(await office.ask(`tasks.template.checklist.${action}`, { templateId: 1, checkListItemId: 77, ...params })).toEqual(
      refusal('0', text),
    )
  })

  it.each([
    ['addAttachmentByContent', { attachmentParameters }, 'Modification of the item: action is not available'],
    ['addAttachmentsFromDisk', { filesIds: ['n1'] }, 'Item modification: action not available'],
    ['complete', {}, 'Changing the status of the item: action unavailable'],
    ['delete', {}, 'Deleting item: action not available'],
    ['list', {}, 'Access to the task template is denied'],
    ['moveBefore', { beforeItemId: 1 }, 'Moving item: action not available'],
    ['removeAttachments', { attachmentsIds: [1] }, 'Changing item: action is not available'],
    ['renew', {}, 'Changing the status of the item: action unavailable'],
    ['update', { fields: { TITLE: 'A' } }, 'Updating item: action not available'],
  ])('checklist.%s is for the author', async (action, params, text) => {
    expect(await office.ask(`tasks.template.checklist.${action}`, { templateId: 1, checkListItemId: 1, ...params }, BOB)).toEqual(
      refusal('0', text),
    )
  })

  it.each([
    ['complete', {}],
    ['delete', {}],
    ['moveBefore', { beforeItemId: 1 }],
    ['renew', {}],
    ['update', { fields: { TITLE: 'A' } }],
  ])('checklist.%s takes no text for the number of a template', async (action, params) => {
    expect(await office.ask(`tasks.template.checklist.${action}`, { templateId: 'x', checkListItemId: 1, ...params })).toEqual(
      refusal('0', WRONG_TEMPLATE),
    )
  })
})
