import { Listing, type MethodDefinition } from '../../../contract.ts'
import type { Row } from '../../../store/create-reader.ts'
import type { Fields } from '../../read-params.ts'
import { compileTaskFilter, compileTaskOrder } from '../list-tasks.ts'
import { taskExists, type Tasks } from '../open-tasks.ts'
import { readTaskDraft } from '../read-task-draft.ts'
import { toUpper } from '../read-task-names.ts'
import { addTask, deleteTask, updateTask } from '../save-task.ts'
import { storedFields, userFields } from '../task-fields.ts'
import { TRANSITIONS, type Transition } from '../task-rights.ts'
import { arFields, definePositional, optionalMap, taskException, taskId, type PositionalMethod } from './define-positional.ts'
import { readNavigation } from './read-navigation.ts'
import { notAllowed } from './refusals.ts'

const fields = [...storedFields, ...userFields]

/** Old names of the actions that change a status. */
const ACTIONS = {
  startexecution: 'start',
  complete: 'complete',
  defer: 'defer',
  renew: 'renew',
  approve: 'approve',
  disapprove: 'disapprove',
} as const satisfies Record<string, Transition>

/** `task.item.*` and `task.items.getlist`, superseded by `tasks.task.*`: api-reference/tasks/deprecated/task-item/index.md */
export function legacyTaskMethods(tasks: Tasks): readonly MethodDefinition[] {
  const requireTask = (id: unknown): number => {
    if (typeof id !== 'number' || !taskExists(tasks, id))
      throw taskException(1, 'Task not found or not accessible', 'TASK_NOT_FOUND_OR_NOT_ACCESSIBLE')
    return id
  }
  const transitions = Object.entries(ACTIONS).map(([name, action]): [string, PositionalMethod] => [
    name,
    {
      params: [taskId],
      run([id], { caller }) {
        const task = requireTask(id)
        const { from, to } = TRANSITIONS[action]
        const status = Number(tasks.store.value('select STATUS from task where ID = ?', [task]))
        if (!from.some((allowed) => allowed === status)) throw notAllowed()
        updateTask(tasks, task, { STATUS: to }, caller.userId)
        return null
      },
    },
  ])
  const list = (order: Fields, filter: Fields, params: Fields, select: Fields): Listing => {
    const { limit, offset, page } = readNavigation(params)
    const where = compileTaskFilter(tasks, filter)
    const names = new Set(Object.values(select).flatMap((name) => (typeof name === 'string' ? [toUpper(name)] : [])))
    const chosen = names.size === 0 || names.has('*') ? storedFields : fields.filter(({ column }) => column === 'ID' || names.has(column))
    const total = tasks.reader.count(where)
    const rows = tasks.reader.page({ family: 'classic', fields: chosen }, { where, orderBy: compileTaskOrder(order), limit, offset })
    return new Listing(rows, total, page * limit < total ? page * limit : undefined)
  }
  return [
    ...definePositional('task.item', 'ctaskitem', {
      add: {
        params: [arFields],
        run: ([draft], { caller }) => addTask(tasks, readTaskDraft(tasks, draft as Fields), caller.userId),
      },
      getdata: { params: [taskId], run: ([id]): Row => tasks.reader.one({ family: 'classic', fields }, requireTask(id))! },
      getdescription: {
        params: [taskId],
        run: ([id]) => tasks.store.value('select DESCRIPTION from task where ID = ?', [requireTask(id)]),
      },
      update: {
        params: [taskId, arFields],
        run([id, draft], { caller }) {
          const task = requireTask(id)
          updateTask(tasks, task, readTaskDraft(tasks, draft as Fields, task), caller.userId)
          return null
        },
      },
      delete: {
        params: [taskId],
        run([id], { caller }) {
          deleteTask(tasks, requireTask(id), caller.userId)
          return null
        },
      },
      delegate: {
        params: [taskId, { name: 'newResponsibleId', type: 'integer' }],
        run([id, userId], { caller }) {
          const task = requireTask(id)
          updateTask(tasks, task, readTaskDraft(tasks, { RESPONSIBLE_ID: userId }, task), caller.userId)
          return null
        },
      },
      list: {
        params: [optionalMap('arOrder'), optionalMap('arFilter'), optionalMap('arParams'), optionalMap('arSelect')],
        run: ([order = {}, filter = {}, params = {}, select = {}]) =>
          list(order as Fields, filter as Fields, params as Fields, select as Fields),
      },
      ...Object.fromEntries(transitions),
    }),
    ...definePositional('task.items', 'ctaskitems', {
      getlist: {
        params: [optionalMap('arOrder'), optionalMap('arFilter'), optionalMap('arTaskData'), optionalMap('arParams')],
        run: ([order = {}, filter = {}, select = {}, params = {}]) =>
          list(order as Fields, filter as Fields, params as Fields, select as Fields),
      },
    }),
  ]
}
