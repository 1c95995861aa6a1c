import { MethodError, type Call, type CallParams, type MethodDefinition, type PortalContext } from '../../contract.ts'
import type { Store } from '../../store/create-store.ts'
import { createPortalTime } from '../../store/portal-time.ts'
import { insertRow } from '../../store/write-row.ts'
import { defineMethods } from '../define-methods.ts'
import { textOf, toId } from '../read-params.ts'
import { instanceSchema } from './bizproc-schemas.ts'
import { readTriple, typeOfDocument, type Triple } from './documents.ts'
import { listRows } from './list-rows.ts'
import { requireAdmin } from './require-admin.ts'

const wrongId = (text: string): MethodError => new MethodError('ERROR_WRONG_WORKFLOW_ID', text)

/** `bizproc.workflow.{start,instances,terminate,kill}`. A workflow runs until it is ended: nothing executes its template. */
export function workflowMethods(store: Store): readonly MethodDefinition[] {
  return defineMethods('bizproc.workflow', 'bizproc', {
    start: (call) => start(store, call),
    instances(call) {
      requireAdmin(call, 403)
      forgetEnded(store, call.portal)
      return listRows(store, call, {
        schema: instanceSchema,
        select: ['ID', 'MODIFIED', 'OWNED_UNTIL'],
        order: { MODIFIED: 'DESC' },
      })
    },
    // Nobody is asked any more; what was answered stays.
    terminate: (call) => end(store, call, (id) => store.run('delete from bizproc_task where WORKFLOW_ID = ? and STATUS = 0', [id])),
    // With its data: api-reference/bizproc/index.md
    kill: (call) => end(store, call, (id) => store.run('delete from bizproc_task where WORKFLOW_ID = ?', [id])),
  })
}

/** api-reference/bizproc/bizproc-workflow-start.md */
function start(store: Store, call: Call): string {
  requireAdmin(call, 403)
  const { params, caller, portal } = call
  const templateId = toId(params.get('TEMPLATE_ID'))
  if (!templateId) throw wrongId('Empty TEMPLATE_ID')
  const template = store.row('select MODULE_ID, ENTITY, DOCUMENT_TYPE from bizproc_template where ID = ?', [templateId])
  if (!template) throw wrongId('Template not found')
  const document = readTriple(params.get('DOCUMENT_ID'))
  if (!document) throw new MethodError('', 'Wrong DOCUMENT_ID!')
  const type = typeOfDocument(document)
  if (type === undefined) throw new MethodError('', 'Incorrect document type!')
  const [module, entity, wanted] = template
  if (module !== document[0] || entity !== document[1] || (type !== '' && type !== wanted))
    throw new MethodError('', 'Template type and DOCUMENT_ID mismatch!')
  const id = portal.robots.runs.createWorkflowId()
  insertInstance(store, portal, { id, document, startedBy: caller.userId, templateId })
  return id
}

export interface NewInstance {
  readonly id: string
  readonly document: Triple
  readonly startedBy: number
  readonly templateId: number
}

export function insertInstance(store: Store, portal: PortalContext, { id, document, startedBy, templateId }: NewInstance): void {
  const now = createPortalTime(portal.settings.utcOffsetSeconds).format(portal.now())
  const [MODULE_ID, ENTITY, DOCUMENT_ID] = document
  const values = { ID: id, MODIFIED: now, MODULE_ID, ENTITY, DOCUMENT_ID, STARTED: now, STARTED_BY: startedBy, TEMPLATE_ID: templateId }
  insertRow(store, 'bizproc_instance', values)
}

/** Workflows that were one robot and no more: they end with it. */
export function forgetEnded(store: Store, { robots }: PortalContext): void {
  store.run('delete from bizproc_instance where ID in (select value from json_each(?))', [JSON.stringify(robots.runs.endedWorkflows)])
}

/** The pages name no error for an id that nothing has. */
function end(store: Store, call: Call, clean: (id: string) => void): true {
  requireAdmin(call, 403)
  const id = requireInstanceId(call.params)
  store.run('delete from bizproc_instance where ID = ?', [id])
  clean(id)
  call.portal.robots.runs.endWorkflow(id)
  return true
}

function requireInstanceId(params: CallParams): string {
  const id = textOf(params.get('ID')) ?? ''
  if (id === '') throw wrongId('Empty workflow instance ID')
  return id
}
