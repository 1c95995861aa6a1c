import { Listing, type Call, type Caller, type MethodDefinition } from '../../../contract.ts'
import { both } from '../../../store/compile-filter.ts'
import type { Row } from '../../../store/create-reader.ts'
import type { Fields } from '../../read-params.ts'
import { compileTaskFilter } from '../filter-tasks.ts'
import { visibleTo } from '../list-tasks.ts'
import type { Tasks } from '../open-tasks.ts'
import { readTaskDraft } from '../read-task-draft.ts'
import { readName } from '../read-task-names.ts'
import { addTask, deleteTask, updateTask } from '../save-task.ts'
import { compileTaskOrder } from '../sort-tasks.ts'
import { storedFields, userFields } from '../task-fields.ts'
import { mayRead } from '../task-access.ts'
import { TRANSITIONS, type Transition } from '../task-rights.ts'
import { arFields, definePositional, optionalMap, taskId, type PositionalMethod } from './define-positional.ts'
import { readNavigation } from './read-navigation.ts'
import { notAllowed, taskNotFound } from './refusals.ts'

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
  const requireTask = (id: unknown, caller: Caller): number => {
    if (typeof id !== 'number' || !mayRead(tasks, caller, id)) throw taskNotFound()
    return id
  }
  const transitions = Object.entries(ACTIONS).map(([name, action]): [string, PositionalMethod] => [
    name,
    {
      params: [taskId],
      run([id], { caller }) {
        const task = requireTask(id, caller)
        const { from, to } = TRANSITIONS[action]
        const status = Number(tasks.store.value('select STATUS from task where ID = ?', [task]))
        if (!from.some((allowed) => allowed === status)) throw notAllowed()
        updateTask(tasks, task, { STATUS: to }, caller.userId)
        return null
      },
    },
  ])
  const list = (call: Call, [order = {}, filter = {}, params = {}, select = {}]: readonly (Fields | undefined)[]): Listing => {
    const { caller } = call
    const { limit, offset, next } = readNavigation(params, call.params.get('start'))
    const where = both(compileTaskFilter(tasks, filter, caller), visibleTo(caller))
    const names = new Set(Object.values(select).flatMap((name) => (typeof name === 'string' ? [readName(tasks, name)] : [])))
    const chosen = names.size === 0 || names.has('*') ? storedFields : fields.filter(({ column }) => column === 'ID' || names.has(column))
    const total = tasks.reader.count(where)
    const rows = tasks.reader.page(
      { family: 'classic', fields: chosen },
      { where, orderBy: compileTaskOrder(tasks, order, caller.userId), limit, offset },
    )
    return new Listing(rows, total, next(total))
  }
  return [
    ...definePositional('task.item', 'ctaskitem', {
      add: {
        params: [arFields],
        run: ([draft], { caller }) => addTask(tasks, readTaskDraft(tasks, draft as Fields), caller.userId),
      },
      getdata: {
        params: [taskId],
        run: ([id], { caller }): Row => tasks.reader.one({ family: 'classic', fields }, requireTask(id, caller))!,
      },
      getdescription: {
        params: [taskId],
        run: ([id], { caller }) => tasks.store.value('select DESCRIPTION from task where ID = ?', [requireTask(id, caller)]),
      },
      update: {
        params: [taskId, arFields],
        run([id, draft], { caller }) {
          const task = requireTask(id, caller)
          updateTask(tasks, task, readTaskDraft(tasks, draft as Fields, task), caller.userId)
          return null
        },
      },
      delete: {
        params: [taskId],
        run([id], { caller }) {
          deleteTask(tasks, requireTask(id, caller), caller.userId)
          return null
        },
      },
      delegate: {
        params: [taskId, { name: 'newResponsibleId', type: 'integer' }],
        run([id, userId], { caller }) {
          const task = requireTask(id, caller)
          updateTask(tasks, task, readTaskDraft(tasks, { RESPONSIBLE_ID: userId }, task), caller.userId)
          return null
        },
      },
      list: {
        params: [optionalMap('arOrder'), optionalMap('arFilter'), optionalMap('arParams'), optionalMap('arSelect')],
        run: (args, call) => list(call, args as readonly (Fields | undefined)[]),
      },
      ...Object.fromEntries(transitions),
    }),
    ...definePositional('task.items', 'ctaskitems', {
      getlist: {
        params: [optionalMap('arOrder'), optionalMap('arFilter'), optionalMap('arTaskData'), optionalMap('arParams')],
        run: ([order, filter, select, params], call) => list(call, [order, filter, params, select] as readonly (Fields | undefined)[]),
      },
    }),
  ]
}
