import type { Params } from './compare-with-catalogue.ts'

type Call = (method: string, params: Params) => Promise<unknown>

interface Made {
  readonly result: { readonly id: number }
}

const flowData = { name: 'F', plannedCompletionTime: 60, distributionType: 'manually', responsibleList: [['user', '1']] }
const item = { templateId: 1, checkListItemId: 1 }
const attachmentParameters = { NAME: 'a.txt', CONTENT: 'QQ==' }

/** Boards, flows and templates of tasks, and working days; and which parameters find them. */
export async function createWorkRecords(call: Call): Promise<Readonly<Record<string, Params>>> {
  await call('tasks.flow.Flow.create', { flowData })
  await call('tasks.template.add', { fields: { TITLE: 'T', CREATED_BY: 1, RESPONSIBLE_ID: 1 } })
  await call('tasks.template.checklist.add', { templateId: 1, fields: { TITLE: 'I', PARENT_ID: 0 } })
  await call('timeman.timecontrol.settings.set', { ACTIVE: 1 })
  await call('timeman.open', {})
  const { result: group } = (await call('sonet_group.create', { NAME: 'S', SCRUM_MASTER_ID: 1 })) as { readonly result: number }
  await call('tasks.api.scrum.backlog.add', { fields: { groupId: group, createdBy: 1 } })
  const { result: sprint } = (await call('tasks.api.scrum.sprint.add', { fields: { groupId: group, name: 'S' } })) as Made
  const { result: epic } = (await call('tasks.api.scrum.epic.add', { fields: { groupId: group, name: 'E' } })) as Made
  await call('tasks.task.update', { taskId: 1, fields: { GROUP_ID: group } })
  await call('tasks.api.scrum.task.update', { id: 1, fields: { entityId: sprint.id } })
  await call('tasks.api.scrum.sprint.start', { id: sprint.id })
  const field = { FIELD_NAME: 'UF_A', USER_TYPE_ID: 'string' }
  const { result: fieldId } = (await call('task.item.userfield.add', { PARAMS: field })) as { readonly result: number }
  const action = { TASKID: 1, ITEMID: 1, ACTIONID: 1 }
  const ofTask = ['getallowedactions', 'getallowedtaskactionsasstrings', 'getdependson', 'getfiles']
  const ofItem = ['get', 'complete', 'renew', 'update', 'moveAfter', 'moveBefore', 'removeAttachments', 'addAttachmentsFromDisk']
  const others = { afterItemId: 1, beforeItemId: 1, attachmentsIds: [1], filesIds: ['n1'], fields: { TITLE: 'I', PARENT_ID: 0 } }
  return {
    ...Object.fromEntries(ofTask.map((name) => [`task.item.${name}`, { TASKID: 1 }])),
    'tasks.api.scrum.backlog.get': { id: group },
    'tasks.api.scrum.sprint.get': { sprintId: sprint.id },
    'tasks.api.scrum.epic.get': { id: epic.id },
    'tasks.api.scrum.kanban.getStages': { sprintId: sprint.id },
    'tasks.api.scrum.kanban.addTask': { sprintId: sprint.id, taskId: 1, stageId: 1 },
    'tasks.api.scrum.kanban.deleteTask': { sprintId: sprint.id, taskId: 1 },
    'tasks.api.scrum.kanban.updateStage': { stageId: 1, fields: {} },
    'tasks.api.scrum.task.get': { id: 1 },
    'task.item.isactionallowed': { TASKID: 1, ACTIONID: 1 },
    'task.checklistitem.isactionallowed': action,
    'task.commentitem.isactionallowed': action,
    'task.elapseditem.isActionAllowed': action,
    'task.item.userfield.get': { ID: fieldId, DATA: { SORT: 1 } },
    'task.logitem.list': { ID: 1 },
    'task.dependence.add': { taskIdFrom: 1, taskIdTo: 2, linkType: 0 },
    // A write is found by the read beside it.
    'task.dependence.get': { taskIdFrom: 1, taskIdTo: 2 },
    'task.stages.get': { entityId: 0 },
    'task.stages.canmovetask': { entityId: 1, entityType: 'U' },
    'tasks.flow.Flow.get': { flowId: 1 },
    'tasks.flow.Flow.isExists': { flowData: { name: 'F' } },
    'tasks.template.get': { templateId: 1 },
    'tasks.template.checklist.list': { templateId: 1 },
    'tasks.template.checklist.add': { templateId: 1, fields: others.fields },
    'tasks.template.checklist.addAttachmentByContent': { ...item, attachmentParameters },
    ...Object.fromEntries(ofItem.map((name) => [`tasks.template.checklist.${name}`, { ...item, ...others }])),
    'timeman.networkrange.check': { IP: '10.0.0.1' },
    'timeman.timecontrol.report.add': { REPORT_ID: 1, TEXT: 'T' },
    'timeman.timecontrol.reports.get': { USER_ID: 1, MONTH: 1, YEAR: 2026 },
  }
}
