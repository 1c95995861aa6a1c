import type { Call, MethodDefinition } from '../../contract.ts'
import type { Values } from '../../store/write-row.ts'
import { createDto, dtoField, type Dto } from '../../v3/dto.ts'
import { getAction, listAction, readOne, type DtoSource } from '../../v3/dto-actions.ts'
import { defineV3, taskScopes } from '../../v3/define-v3.ts'
import { int } from '../../v3/dto-kinds.ts'
import { fieldActions } from '../../v3/field-actions.ts'
import { readFields } from '../../v3/read-fields.ts'
import { requireFields, requireInt } from '../../v3/read-v3-params.ts'
import { v3Error, validationError } from '../../v3/v3-error.ts'
import { findProblem } from './find-problem.ts'
import type { Tasks } from './open-tasks.ts'
import { addTask, deleteTask, updateTask } from './save-task.ts'
import { mayRead, takesPart } from './task-access.ts'
import { taskDto } from './task-dto.ts'
import { rightsOf } from './task-rights.ts'
import { writeFlags } from './write-flags.ts'

/** `tasks.task.*` of REST 3.0: api-reference/tasks/index.md */
export function v3TaskMethods(tasks: Tasks): readonly MethodDefinition[] {
  const source: DtoSource = {
    store: tasks.store,
    time: tasks.time,
    dto: writeFlags(taskDto, tasks.portal.settings.quirks.taskFlags),
    listed: [taskDto.find('id')!],
    reach: ({ isAdmin, userId }, row) => (isAdmin ? 'true' : takesPart(userId, row)),
  }
  const id = { name: 'id', type: 'integer', required: true } as const
  const fields = { name: 'fields', type: 'object', required: true } as const
  return [
    ...defineV3('tasks.task', taskScopes(tasks.portal.settings.quirks), {
      get: getAction(source),
      list: listAction(source),
      add: {
        isWrite: true,
        signature: { params: [fields], key: 'item', dto: taskDto },
        handler({ params, caller }) {
          const draft = check(tasks, readFields(taskDto, requireFields(params), 'add', tasks.time))
          return { item: readOne(source, addTask(tasks, draft, caller.userId)) }
        },
      },
      update: {
        isWrite: true,
        signature: { params: [id, fields], key: 'result' },
        handler({ params, caller }) {
          const taskId = requireInt(params, 'id')
          const values = readFields(taskDto, requireFields(params), 'update', tasks.time)
          // No access and no task are told alike.
          if (!mayRead(tasks, caller, taskId)) throw accessDenied()
          updateTask(tasks, taskId, check(tasks, values, taskId), caller.userId)
          return { result: true }
        },
      },
      delete: {
        isWrite: true,
        signature: { params: [id], key: 'result' },
        handler({ params, caller }) {
          const taskId = requireInt(params, 'id')
          if (!mayRead(tasks, caller, taskId) || !deleteTask(tasks, taskId, caller.userId)) throw accessDenied()
          return { result: true }
        },
      },
      'access.get': { signature: { params: [id] }, handler: (call) => readRights(tasks, call) },
      ...fieldActions(taskDto),
    }),
    ...defineV3('tasks.task.access', taskScopes(tasks.portal.settings.quirks), fieldActions(accessDto)),
  ]
}

/** api-reference/tasks/tasks-task-access-field-list.md */
const accessDto: Dto = createDto('AccessDto', 'task', [dtoField('id', int, 'ID', { filterable: true, sortable: true })])

export const accessDenied = (): Error => v3Error('accessDenied', 'Access denied')

function readRights(tasks: Tasks, { params, caller }: Call): Readonly<Record<string, boolean>> {
  const id = requireInt(params, 'id')
  if (!mayRead(tasks, caller, id)) throw accessDenied()
  return rightsOf(Number(tasks.store.value('select STATUS from task where ID = ?', [id])))
}

function check(tasks: Tasks, draft: Values, id?: number): Values {
  const problem = findProblem(tasks, draft, id)
  if (!problem) return draft
  const field = taskDto.fields.find(({ column }) => column === problem.column)
  throw validationError([{ message: problem.message, ...(field && { field: field.name }) }])
}
