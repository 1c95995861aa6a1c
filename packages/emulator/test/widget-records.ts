import type { Params } from './compare-with-catalogue.ts'

type Call = (method: string, params: Params) => Promise<unknown>

const HANDLER = 'https://app.example/'
const robot = { CODE: 'x', HANDLER, NAME: 'x', FIELDS: { NAME: 'x' } }
const activity = { ...robot, CODE: 'y' }
const type = { USER_TYPE_ID: 'x', HANDLER, TITLE: 'x' }
const template = { DOCUMENT_TYPE: ['crm', 'CCrmDocumentDeal', 'DEAL'], NAME: 'x', TEMPLATE_DATA: ['x.bpt', 'aGk='] }

/** Registers what methods of placements, robots and workflows speak of, and tells which parameters they take: one at a time is then missed. */
export async function createWidgetRecords(call: Call): Promise<Readonly<Record<string, Params>>> {
  await call('userfieldtype.add', type)
  await call('bizproc.robot.add', robot)
  await call('bizproc.activity.add', activity)
  await call('bizproc.workflow.template.add', template)
  return {
    'placement.bind': { PLACEMENT: 'LEFT_MENU', HANDLER },
    'userfieldtype.add': type,
    'userfieldtype.get': type,
    'bizproc.robot.add': robot,
    'bizproc.robot.get': robot,
    'bizproc.activity.add': activity,
    'bizproc.activity.get': activity,
    'bizproc.activity.log': { EVENT_TOKEN: 'x', LOG_MESSAGE: 'x' },
    'bizproc.task.complete': { TASK_ID: 1, STATUS: 1 },
    'bizproc.task.delegate': { TASK_IDS: [1], FROM_USER_ID: 1, TO_USER_ID: 1 },
    'bizproc.workflow.start': { TEMPLATE_ID: 1, DOCUMENT_ID: ['crm', 'CCrmDocumentDeal', 'DEAL_1'] },
    'bizproc.workflow.template.add': template,
    'bizproc.workflow.template.get': { ID: 1, FIELDS: { NAME: 'x' } },
  }
}
