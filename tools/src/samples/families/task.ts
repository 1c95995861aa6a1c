import { constant, type Family, omit, record } from './family.ts'

export const task: Family = {
  references: [
    { at: /^tasks?\.\S+ (?:fields\.)?(?:UF_CRM_TASK|crmItemIds|UF_TASK_WEBDAV_FILES|UF_FORUM_MESSAGE_DOC)$/i, to: omit, whole: true },
    { at: /^tasks?\.\S+ FIELDS\.(?:PARENT_ID|MEMBERS\S*)$/i, to: omit },
    { at: /^tasks\.task\.files\.attach fileId$/, to: record('file') },
    { at: /^tasks\.task\.delegate userId$/, to: constant(2) },
    { at: /^task\.item\.delegate USERID$/, to: constant(2) },
    { at: /^tasks\.task\.pause taskId$/, to: record('started task') },
    { at: /^tasks\.task\.renew taskId$/, to: record('completed task') },
    { at: /^tasks\.task\.(?:approve|disapprove) taskId$/, to: record('task to accept') },
    { at: /^task\S* taskid$/i, to: record('task') },
    { at: /^tasks\.task\.(?:\w+|access\.get) id$/, to: record('task') },
    ...['commentitem', 'checklistitem', 'elapseditem'].map((part) => ({
      at: new RegExp(`^task\\.${part}\\.\\w+ ITEMID$`),
      to: record(`task.${part}.add`),
    })),
  ],
  records: {
    task: (world) => world.replay('tasks.task.add'),
    'started task': async (world) => {
      const taskId = await world.replay('tasks.task.add')
      await world.stage.result('tasks.task.start', { taskId })
      return taskId
    },
    'completed task': async (world) => {
      const taskId = await world.replay('tasks.task.add')
      await world.stage.result('tasks.task.complete', { taskId })
      return taskId
    },
    'task to accept': async (world) => {
      const fields = { TITLE: 'Report', RESPONSIBLE_ID: 1, CREATED_BY: 1, TASK_CONTROL: 'Y' }
      const { task } = (await world.stage.result('tasks.task.add', { fields })) as { task: { id: string } }
      await world.stage.result('tasks.task.complete', { taskId: task.id })
      return task.id
    },
  },
}
