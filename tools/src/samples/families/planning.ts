import type { World } from '../prepare-call.ts'
import { constant, type Family, omit, record } from './family.ts'

const TEMPLATE = '^tasks\\.template\\.'

/** Stages, flows and templates of tasks. */
export const planning: Family = {
  references: [
    { at: /^task\.stages\.\S+ fields\.ENTITY_ID$/, to: constant(0) },
    { at: /^task\.stages\.(?:update|delete) id$/, to: record('task.stages.add') },
    { at: /^task\.stages\.movetask stageId$/, to: record('task.stages.add') },
    { at: /^task\.stages\.movetask id$/, to: record('task') },
    { at: /^task\.stages\.movetask (?:before|after)$/, to: omit },
    { at: /^tasks\.flow\.Flow\.\w+ (?:flowId|flowData\.id)$/, to: record('tasks.flow.Flow.create') },
    { at: new RegExp(`${TEMPLATE}\\S+ templateId$`), to: record('template of tasks') },
    {
      at: new RegExp(`${TEMPLATE}checklist\\.\\w+ (?:checkListItemId|(?:after|before)ItemId|fields\\.PARENT_ID)$`),
      to: record('template item'),
    },
    { at: new RegExp(`${TEMPLATE}checklist\\.\\w+ fields\\.MEMBERS$`), to: constant({ 2: { TYPE: 'A' } }) },
    { at: new RegExp(`${TEMPLATE}checklist\\.\\w+ filesIds$`), to: async ({ idOf }, value) => `n${Number(await idOf('file', value))}` },
    { at: new RegExp(`${TEMPLATE}checklist\\.removeAttachments attachmentsIds$`), to: attach, whole: true },
    { at: new RegExp(`${TEMPLATE}(?:add|update) fields\\.PARENT_ID$`), to: record('task') },
  ],
  records: {
    'template of tasks': (world) => world.replay('tasks.template.add'),
    'template item': async (world) => {
      const fields = { TITLE: 'Prepare', PARENT_ID: 0 }
      return await world.stage.result('tasks.template.checklist.add', { templateId: await templateOf(world), fields })
    },
  },
}

async function templateOf({ idOf, request }: World): Promise<unknown> {
  return await idOf('template of tasks', request['templateId'])
}

/** A file on the item of the call; gives the ids of what hangs on it. */
async function attach(world: World): Promise<unknown> {
  const { stage, idOf, request } = world
  const place = { templateId: await templateOf(world), checkListItemId: await idOf('template item', request['checkListItemId']) }
  const filesIds = [`n${Number(await idOf('file', 'to attach'))}`]
  await stage.result('tasks.template.checklist.addAttachmentsFromDisk', { ...place, filesIds })
  const item = await stage.result('tasks.template.checklist.get', place)
  return Object.keys((item as { checkListItem: { attachments: object } }).checkListItem.attachments)
}
