import { MethodError, type Call, type MethodDefinition, type PortalContext } from '../../contract.ts'
import type { Store } from '../../store/create-store.ts'
import { listOf } from '../../store/encode-value.ts'
import { hasTable } from '../../store/has-table.ts'
import { createPortalTime } from '../../store/portal-time.ts'
import { updateRow } from '../../store/write-row.ts'
import { defineMethods } from '../define-methods.ts'
import { objectOf, objectsOf, toId, toText, type Fields } from '../read-params.ts'
import { taskSchema } from './bizproc-schemas.ts'
import { fieldOf, listRows } from './list-rows.ts'
import { denied } from './require-admin.ts'
import { readAnswer, statusAfter, TASK_ANSWERS, type TaskAnswer } from './task-types.ts'

const DEFAULT_SELECT = ['ENTITY', 'DOCUMENT_ID', 'ID', 'WORKFLOW_ID', 'DOCUMENT_NAME', 'NAME', 'DOCUMENT_URL'] as const

/** `bizproc.task.*`: api-reference/bizproc/bizproc-task/index.md */
export function taskMethods(store: Store): readonly MethodDefinition[] {
  return defineMethods('bizproc.task', 'bizproc', {
    list: (call) => list(store, call),
    complete: (call) => complete(store, call),
    delegate: (call) => delegate(store, call),
  })
}

/** Who is no administrator sees what is their own. Superiors are not emulated. */
function list(store: Store, call: Call): unknown {
  const { params, caller } = call
  const select = params.get('SELECT')
  const isWrong = select !== undefined && select !== null && select !== '' && typeof select !== 'object'
  if (isWrong || listOf(select).some((name) => name !== '*' && !fieldOf(taskSchema, name)))
    throw new MethodError('ERROR_SELECT_VALIDATION_FAILURE', 'Invalid data in SELECT parameter')
  const users = Object.entries(objectOf(params.get('FILTER'))).filter(([name]) => /^[^a-z]*user_id$/i.test(name))
  const isOwn = users.every(([name, value]) => /^=?user_id$/i.test(name) && toId(value) === caller.userId)
  if (!caller.isAdmin && !isOwn) throw denied(400)
  const isAll = listOf(select).includes('*')
  return listRows(store, call, {
    schema: taskSchema,
    select: isAll ? taskSchema.fields.map(({ column }) => column) : DEFAULT_SELECT,
    order: { ID: 'DESC' },
    ...(!caller.isAdmin && { where: { '=USER_ID': caller.userId } }),
  })
}

interface Task {
  readonly id: number
  readonly userId: number
  readonly status: number
  readonly activity: string
  readonly parameters: Fields
}

/** api-reference/bizproc/bizproc-task/bizproc-task-complete.md */
function complete(store: Store, call: Call): true {
  const { params, caller } = call
  const id = toId(params.get('TASK_ID'))
  if (!id) throw invalid('empty TASK_ID')
  const answer = readAnswer(toText(params.get('STATUS')))
  if (!answer) throw invalid('incorrect STATUS')
  const task = findTask(store, id)
  if (task?.userId !== caller.userId) throw new MethodError('ERROR_TASK_NOT_FOUND', 'Task not found')
  if (task.status !== 0) throw new MethodError('ERROR_TASK_COMPLETED', 'Task already completed')
  const allowed = TASK_ANSWERS[task.activity]
  if (!allowed) throw new MethodError('ERROR_TASK_TYPE', 'Incorrect task type')
  if (!allowed.includes(answer)) throw invalid('incorrect STATUS')
  requireAnswer(task, answer, toText(params.get('COMMENT')), objectOf(params.get('FIELDS')))
  const status = statusAfter(answer)
  updateRow(store, 'bizproc_task', { STATUS: status, USER_STATUS: status, MODIFIED: nowOf(call) }, id)
  return true
}

/** What the settings of the task ask for. The page gives the code, the text is the task's own. */
function requireAnswer({ parameters }: Task, answer: TaskAnswer, comment: string, fields: Fields): void {
  const required = parameters['CommentRequired']
  const needsComment =
    required === 'Y' || (required === 'YA' && answer !== 2 && answer !== 4) || (required === 'YR' && (answer === 2 || answer === 4))
  if (needsComment && comment.trim() === '') throw failed(`Field "${toText(parameters['CommentLabel']) || 'Comment'}" is required`)
  if (answer !== 3) return
  for (const field of objectsOf(parameters['Fields'])) {
    const value = fields[toText(field['Id'])]
    const isEmpty = value === undefined || value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0)
    if (field['Required'] === true && isEmpty) throw failed(`Field "${toText(field['Name'])}" is required`)
  }
}

const failed = (text: string): MethodError => new MethodError('ERROR_TASK_EXECUTION', text)
const invalid = (text: string): MethodError => new MethodError('ERROR_TASK_VALIDATION', text)

/** Every task that can be delegated is, the others are told of: api-reference/bizproc/bizproc-task/bizproc-task-delegate.md */
function delegate(store: Store, call: Call): true {
  const { params, caller } = call
  const ids = listOf(params.get('TASK_IDS')).map(toId)
  if (ids.length === 0 || ids.some((id) => !id || id < 1)) throw invalid('Invalid TASK_IDS')
  const [from, to] = ['FROM_USER_ID', 'TO_USER_ID'].map((name) => {
    const id = toId(params.get(name))
    if (!id || id < 1) throw new MethodError('ERROR_INVALID_USER_ID', `Invalid ${name}`)
    return id
  })
  if (!isEmployee(call.portal, store, to!)) throw refused('Task delegation is only available for intranet users')
  const problems = ids.map((id) => {
    const task = findTask(store, id!)
    if (task?.status !== 0 || task.userId !== from || (!caller.isAdmin && from !== caller.userId))
      return 'User is not responsible for the task'
    updateRow(store, 'bizproc_task', { USER_ID: to!, MODIFIED: nowOf(call) }, id!)
    return undefined
  })
  const told = problems.filter((problem) => problem !== undefined)
  if (told.length > 0) throw refused(told.join('; '))
  return true
}

const refused = (text: string): MethodError => new MethodError('ERROR_DELEGATION_NOT_ALLOWED', text)

/** The user scope owns the table. */
function isEmployee({ db }: PortalContext, store: Store, id: number): boolean {
  return !hasTable(db, 'user') || store.value("select 1 from user where ID = ? and ACTIVE = 'Y'", [id]) === 1
}

function findTask(store: Store, id: number): Task | undefined {
  const row = store.row('select ID, USER_ID, STATUS, ACTIVITY, PARAMETERS from bizproc_task where ID = ?', [id])
  if (!row) return undefined
  const [, userId, status, activity, parameters] = row
  return {
    id,
    userId: Number(userId),
    status: Number(status),
    activity: String(activity),
    parameters: JSON.parse(String(parameters)) as Fields,
  }
}

function nowOf({ portal }: Call): string {
  return createPortalTime(portal.settings.utcOffsetSeconds).format(portal.now())
}
