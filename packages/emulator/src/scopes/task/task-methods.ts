import { MethodError, type Call, type CallParams, type Handler, type MethodDefinition } from '../../contract.ts'
import { phpMap } from '../../php/php-map.ts'
import { defineMethods } from '../define-methods.ts'
import { requireArgument, toId, type Fields } from '../read-params.ts'
import { describeTaskFields } from './describe-task-fields.ts'
import { countTasks } from './count-tasks.ts'
import { listTasks } from './list-tasks.ts'
import { markedBy } from './marks.ts'
import type { Tasks } from './open-tasks.ts'
import { readTask } from './read-task.ts'
import { readTaskDraft } from './read-task-draft.ts'
import { addTask, deleteTask, updateTask } from './save-task.ts'
import { readSelect } from './select-task.ts'
import { mayRead } from './task-access.ts'
import { actionsOf, favoriteActions, TRANSITIONS } from './task-rights.ts'

/** Classic `tasks.task.*`: api-reference/tasks/index.md */
export function taskMethods(tasks: Tasks): readonly MethodDefinition[] {
  /** The actions that lead from status to status: api-reference/tasks/status/index.md */
  const transitions = Object.entries(TRANSITIONS).map(([name, { from, to }]): [string, Handler] => [
    name,
    (call) => {
      const id = readTaskId(call.params)
      const status = Number(tasks.store.value('select STATUS from task where ID = ?', [id]))
      if (!mayRead(tasks, call.caller, id) || !from.some((allowed) => allowed === status)) throw notAllowed(REFUSED_WITH[name])
      updateTask(tasks, id, { STATUS: name === 'complete' && isControlled(tasks, id, call) ? 4 : to }, call.caller.userId)
      return readTask(tasks, id, call)
    },
  ])

  const watch =
    (change: (auditors: ReadonlySet<number>, userId: number) => readonly number[]): Handler =>
    (call) => {
      const id = readTaskId(call.params)
      if (!mayRead(tasks, call.caller, id)) throw new MethodError('1048584', 'a:0:{}')
      const auditors = JSON.parse(String(tasks.store.value('select ifnull(AUDITORS, ?) from task where ID = ?', ['[]', id]))) as number[]
      const changed = change(new Set(auditors), call.caller.userId)
      updateTask(tasks, id, { AUDITORS: JSON.stringify(changed) }, call.caller.userId)
      return readTask(tasks, id, call)
    }

  return defineMethods('tasks.task', 'task', {
    add(call) {
      const id = addTask(tasks, readTaskDraft(tasks, requireFields(call.params)), call.caller.userId)
      return readTask(tasks, id, call)
    },
    update(call) {
      const id = readTaskId(call.params)
      const fields = requireFields(call.params)
      if (!mayRead(tasks, call.caller, id)) throw notAllowed('0')
      updateTask(tasks, id, readTaskDraft(tasks, fields, id), call.caller.userId)
      return readTask(tasks, id, call)
    },
    get(call) {
      const id = readTaskId(call.params)
      const names = readSelect(tasks, call.params)
      return mayRead(tasks, call.caller, id) ? readTask(tasks, id, call, names) : phpMap({})
    },
    list: (call) => listTasks(tasks, call),
    delete({ params, caller }) {
      const id = readTaskId(params)
      if (!mayRead(tasks, caller, id) || !deleteTask(tasks, id, caller.userId))
        throw new MethodError('1048582', 'No access to delete the task')
      return { task: true }
    },
    getFields: () => ({ fields: describeTaskFields() }),
    getaccess({ params, caller }) {
      const id = readTaskId(params)
      const users = params.get('users') ?? [caller.userId]
      if (typeof users !== 'object' || users === null)
        throw new MethodError('100', 'Invalid value {} to match with parameter {users}. Should be value of type array.')
      const status = tasks.store.value('select STATUS from task where ID = ?', [id])
      const actionsFor = (user: number): Readonly<Record<string, boolean>> =>
        withUpperKeys({ ...actionsOf(Number(status ?? 0)), ...favoriteActions(markedBy(tasks, 'FAVORITE', user).includes(id)) })
      const ids = Object.values(users).map((user) => toId(user) ?? 0)
      return { allowedActions: phpMap(Object.fromEntries(ids.map((user) => [String(user), actionsFor(user)]))) }
    },
    delegate(call) {
      const id = readTaskId(call.params)
      const userId = requireArgument(call.params, 'userId')
      if (!mayRead(tasks, call.caller, id)) throw notAllowed('0')
      updateTask(tasks, id, readTaskDraft(tasks, { RESPONSIBLE_ID: userId }, id), call.caller.userId)
      return readTask(tasks, id, call)
    },
    'counters.get': (call) => countTasks(tasks, call),
    startwatch: watch((auditors, userId) => [...new Set([...auditors, userId])]),
    stopwatch: watch((auditors, userId) => [...auditors].filter((id) => id !== userId)),
    ...Object.fromEntries(transitions),
  })
}

/** Pages of some actions name 0, of others 1048582. */
const REFUSED_WITH: Readonly<Record<string, string>> = {
  pause: '1048582',
  defer: '1048582',
  renew: '1048582',
  approve: '1048582',
  disapprove: '1048582',
}

const notAllowed = (code = '0'): MethodError => new MethodError(code, 'Action on the task is not allowed')

/** Under control of its creator, a task that somebody else completes waits for approval. */
function isControlled({ store }: Tasks, id: number, { caller }: Call): boolean {
  return store.value("select 1 from task where ID = ? and TASK_CONTROL = 'Y' and CREATED_BY <> ?", [id, caller.userId]) !== undefined
}

function readTaskId(params: CallParams): number {
  const value = params.get('taskId')
  if (value === undefined || value === null)
    throw new MethodError('100', 'CTaskItem All parameters in the constructor must have real class type (internal error)')
  const id = toId(value)
  if (id === undefined || id <= 0) throw new MethodError('0', 'wrong task id')
  return id
}

function requireFields(params: CallParams): Fields {
  const fields = params.get('fields')
  if (typeof fields !== 'object' || fields === null || Object.keys(fields).length === 0)
    throw new MethodError('100', 'Could not find value for parameter {fields} (internal error)')
  return fields as Fields
}

const withUpperKeys = (map: Readonly<Record<string, boolean>>): Readonly<Record<string, boolean>> =>
  Object.fromEntries(Object.entries(map).map(([name, value]) => [name.replaceAll(/([A-Z])/g, '_$1').toUpperCase(), value]))
