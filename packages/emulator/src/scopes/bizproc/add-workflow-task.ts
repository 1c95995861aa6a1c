import type { PortalContext } from '../../contract.ts'
import { createStore } from '../../store/create-store.ts'
import { createPortalTime } from '../../store/portal-time.ts'
import { insertRow } from '../../store/write-row.ts'
import { forgetEnded } from './workflow-methods.ts'

export interface WorkflowTaskOptions {
  /** As bizproc.workflow.start gave it. */
  readonly workflowId: string
  /** Who has to do it. Default 1. */
  readonly userId?: number
  readonly name: string
  readonly description?: string
  /** Default `ApproveActivity`. One that bizproc.task.list does not document cannot be completed by REST. */
  readonly activity?: string
  /** `{ CommentRequired, Fields, … }` as bizproc.task.list shows them. */
  readonly parameters?: Readonly<Record<string, unknown>>
  readonly documentName?: string
}

/** Asks somebody. Gives the id of the task. Throws a RangeError when no such workflow runs. */
export function addWorkflowTask(
  portal: PortalContext,
  { workflowId, userId = 1, name, activity = 'ApproveActivity', ...more }: WorkflowTaskOptions,
): number {
  const store = createStore(portal.db)
  forgetEnded(store, portal)
  const [module, entity, documentId, started, startedBy, templateId, template] =
    store.row(
      `select i.MODULE_ID, i.ENTITY, i.DOCUMENT_ID, i.STARTED, i.STARTED_BY, i.TEMPLATE_ID, t.NAME
       from bizproc_instance i left join bizproc_template t on t.ID = i.TEMPLATE_ID where i.ID = ?`,
      [workflowId],
    ) ?? []
  if (module === undefined) throw new RangeError(`No workflow ${workflowId} runs.`)
  if (!/^[A-Z]\w*Activity$/.test(activity))
    throw new RangeError(`The activity of a task is called like ApproveActivity, got "${activity}".`)
  return insertRow(store, 'bizproc_task', {
    WORKFLOW_ID: workflowId,
    MODULE_ID: module,
    ENTITY: entity ?? null,
    DOCUMENT_ID: documentId ?? null,
    DOCUMENT_NAME: more.documentName ?? String(documentId),
    DOCUMENT_URL: '',
    NAME: name,
    DESCRIPTION: more.description ?? '',
    MODIFIED: createPortalTime(portal.settings.utcOffsetSeconds).format(portal.now()),
    WORKFLOW_STARTED: started ?? null,
    WORKFLOW_STARTED_BY: startedBy ?? null,
    WORKFLOW_TEMPLATE_ID: templateId ?? null,
    WORKFLOW_TEMPLATE_NAME: template ?? '',
    WORKFLOW_STATE: '',
    STATUS: 0,
    USER_ID: userId,
    USER_STATUS: 0,
    ACTIVITY: activity,
    ACTIVITY_NAME: '',
    PARAMETERS: JSON.stringify(more.parameters ?? {}),
  })
}
