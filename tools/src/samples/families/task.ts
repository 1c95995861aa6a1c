import type { World } from '../prepare-call.ts'
import { constant, type Family, omit, record } from './family.ts'

export const task: Family = {
  async before({ stage, idOf, request }, { method, version }) {
    if (method === 'task.dependence.delete') {
      const [taskIdFrom, taskIdTo] = [await idOf('task', request['taskIdFrom']), await idOf('task', request['taskIdTo'])]
      await stage.result('task.dependence.add', { taskIdFrom, taskIdTo, linkType: 0 })
    }
    if (method === 'tasks.task.result.deleteFromComment')
      await stage.result('tasks.task.result.addFromComment', { commentId: await idOf('task.commentitem', request['commentId']) })
    if (method === 'tasks.task.list' && version === 'v1') {
      const fields = { TITLE: 'Report', RESPONSIBLE_ID: 1, AUDITORS: [2], TAGS: ['red'], DEADLINE: '2030-12-31' }
      await stage.result('tasks.task.add', { fields })
    }
    // Settings depend on the type: the page shows one field of each.
    if (method === 'task.item.userfield.getlist')
      for (const type of ['double', 'datetime', 'boolean'])
        await stage.result('task.item.userfield.add', { PARAMS: { USER_TYPE_ID: type, FIELD_NAME: `UF_TASK_${type.toUpperCase()}` } })
    // A deleted task is what the event log tells of.
    if (method.startsWith('main.eventlog.')) await stage.result('tasks.task.delete', { taskId: await addTask(stage) })
  },
  references: [
    { at: /^main\.eventlog\.get id$/, to: constant(1) },
    // The page itself refuses what its example sends: api-reference/tasks/tasks-task-update-rest-v3.md
    { at: /^tasks\.task\.update fields\.creatorId$/, to: omit },
    { at: /^tasks?\.\S+ (?:fields\.)?(?:UF_CRM_TASK|crmItemIds|UF_TASK_WEBDAV_FILES|UF_FORUM_MESSAGE_DOC)$/i, to: omit, whole: true },
    { at: /^tasks?\.\S+ FIELDS\.(?:PARENT_ID|MEMBERS\S*)$/i, to: omit },
    { at: /^tasks\.task\.files\.attach fileId$/, to: record('file') },
    { at: /^tasks\.task\.delegate userId$/, to: constant(2) },
    { at: /^task\.item\.delegate USERID$/, to: constant(2) },
    { at: /^tasks\.task\.pause taskId$/, to: record('started task') },
    { at: /^tasks\.task\.renew taskId$/, to: record('completed task') },
    { at: /^tasks\.task\.(?:approve|disapprove) taskId$/, to: record('task to accept') },
    { at: /^tasks\.task\.(?:result\.add|chat\.message\.send) fields\.taskId$/, to: record('task') },
    { at: /^tasks\.task\.result\.addfromchatmessage fields\.messageId$/, to: record('message of a task') },
    { at: /^tasks\.task\.result\.(?:update|delete) id$/, to: record('result of a task') },
    { at: /^tasks\.task\.result\.list filter$/, to: async (world) => [['taskId', await taskWithResult(world)]], whole: true },
    { at: /^tasks\.task\.file\.attach fileIds$/, to: record('file') },
    { at: /^tasks\.task\.result\.\w+FromComment commentId$/, to: record('task.commentitem') },
    { at: /^task\.checklistitem\.moveafteritem AFTERITEMID$/, to: record('task.checklistitem') },
    { at: /^task\S* taskid(?:from|to)?$/i, to: record('task') },
    { at: /^tasks\.task\.(?:\w+|access\.get) id$/, to: record('task') },
    ...['commentitem', 'checklistitem', 'elapseditem'].map((part) => ({
      at: new RegExp(`^task\\.${part}\\.\\w+ ITEMID$`),
      to: record(`task.${part}`),
    })),
  ],
  records: {
    ...Object.fromEntries(
      ['commentitem', 'checklistitem', 'elapseditem'].map((part) => [
        `task.${part}`,
        async (world: World) => world.replay(`task.${part}.add`, { TASKID: await world.idOf('task', world.request['TASKID']) }),
      ]),
    ),
    task: (world) => world.replay('tasks.task.add'),
    'result of a task': async ({ stage, idOf }) => {
      const fields = { taskId: Number(await idOf('task', 'with a result')), text: 'Done' }
      return (await stage.call('tasks.task.result.add', { fields }, 'v3')).body['result']
    },
    'message of a task': async ({ stage, idOf }) => {
      const taskId = Number(await idOf('task', 'with a message'))
      await stage.call('tasks.task.chat.message.send', { fields: { taskId, text: 'Done' } }, 'v3')
      const { task } = (await stage.result('tasks.task.get', { taskId, select: ['CHAT_ID'] })) as { task: { chatId: unknown } }
      const dialog = await stage.result('im.dialog.messages.get', { DIALOG_ID: `chat${String(task.chatId)}` })
      return (dialog as { messages: unknown[] }).messages[0]
    },
    'started task': async ({ stage }) => {
      const taskId = await addTask(stage)
      await stage.result('tasks.task.start', { taskId })
      return taskId
    },
    'completed task': async ({ stage }) => {
      const taskId = await addTask(stage)
      await stage.result('tasks.task.complete', { taskId })
      return taskId
    },
    'task to accept': async ({ stage }) => {
      const taskId = await addTask(stage, { CREATED_BY: 2, TASK_CONTROL: 'Y' })
      await stage.result('tasks.task.complete', { taskId })
      return taskId
    },
  },
}

async function addTask(stage: World['stage'], fields: object = {}): Promise<unknown> {
  const result = await stage.result('tasks.task.add', { fields: { TITLE: 'Report', RESPONSIBLE_ID: 1, ...fields } })
  return (result as { task: { id: unknown } }).task.id
}

async function taskWithResult({ idOf }: World): Promise<number> {
  await idOf('result of a task', '')
  return Number(await idOf('task', 'with a result'))
}
