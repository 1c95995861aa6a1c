import type { Call, Caller, MethodDefinition } from '../../contract.ts'
import { isObject } from '../../is-object.ts'
import type { Row } from '../../store/create-reader.ts'
import { createDto, dtoField, type Dto } from '../../v3/dto.ts'
import { constant, kept, related, worked } from '../../v3/dto-fields.ts'
import { dateTime, int, ints, json, text, words } from '../../v3/dto-kinds.ts'
import { listAction, readOne, type DtoSource } from '../../v3/dto-actions.ts'
import { defineV3, taskScopes } from '../../v3/define-v3.ts'
import { parseFilter } from '../../v3/parse-filter.ts'
import { requireFields, requireInt } from '../../v3/read-v3-params.ts'
import { requireKnownNames } from '../../v3/require-known-names.ts'
import { validationError } from '../../v3/v3-error.ts'
import type { Tasks } from './open-tasks.ts'
import { readDtoFields } from '../../v3/read-dto-fields.ts'
import { userDto } from './related-dtos.ts'
import { addResult, changeResult, findResults } from './results.ts'
import { mayRead } from './task-access.ts'
import { findTaskMessage } from './task-chat.ts'
import { accessDenied } from './v3-task-methods.ts'

const findable = { filterable: true, sortable: true } as const

/** api-reference/tasks/result/tasks-task-result-add.md. `rights` carry the author until it is known who asks. */
const resultDto: Dto = createDto('ResultDto', 'task_result', [
  kept('id', int, 'ID', findable),
  dtoField('taskId', int, 'TASK_ID', { filterable: true, required: true }),
  dtoField('text', text, 'TEXT', { required: true, editable: true }),
  kept('authorId', int, 'CREATED_BY', findable),
  related('author', () => userDto, 'CREATED_BY'),
  kept('createdAt', dateTime, 'CREATED_AT', { sortable: true }),
  kept('updatedAt', dateTime, 'UPDATED_AT', { sortable: true }),
  kept('status', words({ open: 0, closed: 1 }), 'STATUS', findable),
  constant('fileIds', ints),
  worked('rights', json('object'), (row) => `${row}.CREATED_BY`),
  dtoField('messageId', int, 'MESSAGE_ID', findable),
])

/** The sample of tasks.task.result.delete tells both where neither is given. */
const NEITHER = { message: 'At least one required field must be filled: id, filter' } as const
const NOT_BOTH = { message: 'Only one of the values must be provided: id, filter' } as const

const LISTED = ['id', 'taskId', 'text', 'authorId', 'createdAt', 'status', 'messageId'] as const
const fieldsParam = { name: 'fields', type: 'object', required: true } as const
const idParam = { name: 'id', type: 'integer', required: true } as const

/** Results of tasks: api-reference/tasks/result/index.md */
export function v3ResultMethods(tasks: Tasks): readonly MethodDefinition[] {
  const source: DtoSource = { store: tasks.store, time: tasks.time, dto: resultDto, listed: LISTED.map((name) => resultDto.find(name)!) }
  const list = listAction(source, { needsFilter: true })
  const item = (id: number, caller: Caller): { readonly item: Row } => ({ item: withRights(readOne(source, id), caller) })
  const requireTask = (caller: Caller, id: number): void => {
    if (id <= 0) throw validationError([{ message: 'Task id must be positive', field: 'taskId' }])
    if (tasks.store.value('select 1 from task where ID = ?', [id]) === undefined)
      throw validationError([{ message: 'Task not found', field: 'taskId' }])
    if (!mayRead(tasks, caller, id)) throw accessDenied()
  }
  /** Only its author changes a result. */
  const requireOwn = ({ params, caller }: Call): number => {
    const [hasId, hasFilter] = [params.all['id'] !== undefined, params.all['filter'] !== undefined]
    if (!hasId && !hasFilter) throw validationError([NEITHER, NOT_BOTH])
    if (hasId && hasFilter) throw validationError([NOT_BOTH])
    const id = requireInt(params, 'id')
    if (findResults(tasks, 'ID', id)[0]?.createdBy !== caller.userId) throw accessDenied()
    return id
  }
  return defineV3('tasks.task.result', taskScopes(tasks.portal.settings.quirks), {
    add: {
      isWrite: true,
      signature: { params: [fieldsParam], key: 'item', dto: resultDto },
      handler({ params, caller }) {
        const values = readDtoFields(resultDto, requireFields(params), { required: ['taskId', 'text'], time: tasks.time })
        const taskId = Number(values['TASK_ID'])
        requireTask(caller, taskId)
        return item(addResult(tasks, { taskId, createdBy: caller.userId, text: String(values['TEXT']) }), caller)
      },
    },
    addfromchatmessage: {
      isWrite: true,
      signature: { params: [fieldsParam], key: 'item', dto: resultDto },
      handler({ params, caller }) {
        const values = readDtoFields(resultDto, requireFields(params), { required: ['messageId'], time: tasks.time })
        const messageId = Number(values['MESSAGE_ID'])
        const message = findTaskMessage(tasks, messageId)
        if (!message) throw validationError([{ message: 'Message is not from task chat', field: 'messageId' }])
        requireTask(caller, message.taskId)
        return item(addResult(tasks, { ...message, createdBy: caller.userId, messageId }), caller)
      },
    },
    update: {
      isWrite: true,
      signature: { params: [idParam, fieldsParam], key: 'item', dto: resultDto },
      handler(call) {
        const fields = requireFields(call.params)
        const id = requireOwn(call)
        changeResult(tasks, id, String(readDtoFields(resultDto, fields, { required: ['text'], time: tasks.time })['TEXT']))
        return item(id, call.caller)
      },
    },
    delete: {
      isWrite: true,
      signature: { params: [idParam], key: 'result' },
      handler(call) {
        tasks.store.run('delete from task_result where ID = ?', [requireOwn(call)])
        return { result: true }
      },
    },
    list: {
      ...list,
      handler(call) {
        const { params, caller } = call
        const { filter, select, order } = params.all
        requireTask(caller, readTask(tasks, filter))
        for (const names of [select, namesOf(order)]) requireKnownNames(resultDto, names)
        const { items } = list.handler(call) as { readonly items: readonly Row[] }
        return { items: items.map((row) => withRights(row, caller)) }
      },
    },
  })
}

function withRights(row: Row, { userId }: Caller): Row {
  if (!('rights' in row)) return row
  const isOwn = row['rights'] === userId
  return { ...row, rights: { edit: isOwn, remove: isOwn } }
}

const namesOf = (order: unknown): readonly string[] => (isObject(order) && !Array.isArray(order) ? Object.keys(order) : [])

/** The task that a list must name. */
function readTask({ time, portal }: Tasks, filter: unknown): number {
  if (filter === undefined || filter === null || (Array.isArray(filter) && filter.length === 0))
    throw validationError([{ message: 'The field value cannot be empty', field: 'filter' }])
  const parsed = parseFilter(resultDto, filter, { time, quirks: portal.settings.quirks })
  const conditions = 'conditions' in parsed ? parsed.conditions : []
  for (const node of conditions) {
    if ('field' in node && node.field.name === 'taskId' && node.operator === '=') return Number(node.operands[0])
  }
  throw validationError([{ message: 'A filter by the required field `taskId` must be given', field: 'filter.taskId' }], 'filterValidation')
}
