import type { World } from '../prepare-call.ts'
import { type Family, omit, only, record } from './family.ts'

const SPRINT = 'tasks.api.scrum.sprint.add'

/** One Scrum that everything is in, with a sprint that has started. */
export const scrum: Family = {
  async before({ idOf }, { method }) {
    if (method === 'tasks.api.scrum.backlog.get') await idOf('tasks.api.scrum.backlog.add', 0)
    if (/^tasks\.api\.scrum\.(?:sprint\.complete|kanban\.(?!getFields)\w+)$/.test(method)) await idOf('started sprint', 0)
  },
  references: [
    { at: /^tasks\.api\.scrum\.(?:backlog\.get|sprint\.complete) id$/, to: only('scrum') },
    { at: /^tasks\.api\.scrum\.\S+ fields\.groupId$/, to: only('scrum') },
    { at: /^tasks\.api\.scrum\.\S+ filter\.GROUP_ID$/, to: only('scrum') },
    // Nothing is found by these, and then the answer is a refusal.
    { at: /^tasks\.api\.scrum\.(?:sprint|epic)\.list filter\.(?:NAME|>=DATE_END)$/, to: omit },
    { at: /^tasks\.api\.scrum\.\S+ fields\.(?:createdBy|modifiedBy)$/, to: () => 1 },
    {
      at: /^tasks\.api\.scrum\.epic\.\w+ (?:fields\.)+files$/,
      to: async ({ idOf }) => [`n${String(await idOf('file', ''))}`],
      whole: true,
    },
    { at: /^tasks\.api\.scrum\.sprint\.get id$/, to: only(SPRINT) },
    { at: /^tasks\.api\.scrum\.kanban\.\w+ (?:fields\.)?sprintId$/, to: only('started sprint') },
    { at: /^tasks\.api\.scrum\.kanban\.\w+ stageId$/, to: record('stage of a sprint') },
    { at: /^tasks\.api\.scrum\.(?:task\.\w+ id|kanban\.\w+ taskId)$/, to: only('task of a scrum') },
    { at: /^tasks\.api\.scrum\.task\.update fields\.epicId$/, to: only('tasks.api.scrum.epic.add') },
    { at: /^tasks\.api\.scrum\.task\.update fields\.entityId$/, to: only(SPRINT) },
  ],
  records: {
    scrum: ({ stage }) => stage.result('sonet_group.create', { NAME: 'Scrum', SCRUM_MASTER_ID: 1 }),
    'started sprint': async ({ stage, idOf }) => {
      const id = await idOf(SPRINT, 0)
      await stage.result('tasks.api.scrum.sprint.start', { id })
      return id
    },
    'stage of a sprint': async ({ stage, idOf }) =>
      stage.result('tasks.api.scrum.kanban.addStage', { fields: { sprintId: await idOf('started sprint', 0), name: 'Stage' } }),
    'task of a scrum': addTask,
  },
}

async function addTask({ stage, idOf }: World): Promise<unknown> {
  await idOf('tasks.api.scrum.backlog.add', 0)
  const fields = { TITLE: 'Story', RESPONSIBLE_ID: 1, GROUP_ID: await idOf('scrum', 0) }
  const { task } = (await stage.result('tasks.task.add', { fields })) as { task: { id: unknown } }
  await stage.result('tasks.api.scrum.task.update', { id: task.id, fields: {} })
  return task.id
}
