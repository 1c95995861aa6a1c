import type { Call, MethodDefinition } from '../../contract.ts'
import { compileFilter } from '../../store/compile-filter.ts'
import { compileOrder } from '../../store/compile-order.ts'
import { createReader } from '../../store/create-reader.ts'
import { field } from '../../store/field.ts'
import { createSchema } from '../../store/schema.ts'
import { lenientFilter, lenientOrder } from '../classic-list.ts'
import { defineMethods } from '../define-methods.ts'
import { readClassicObject } from '../read-params.ts'
import { definePositional, taskId } from './parts/define-positional.ts'
import { taskExists, type Tasks } from './open-tasks.ts'
import { toUpper } from './read-task-names.ts'
import { mayRead } from './task-access.ts'
import { internalError, readTaskId } from './task-id.ts'

/** api-reference/tasks/tasks-task-history-list.md, deprecated/task-item/task-log-item-list.md */
export function historyMethods(tasks: Tasks): readonly MethodDefinition[] {
  const reader = createReader(tasks.store, historySchema, tasks.time)
  const shape = (columns: readonly string[]): { family: 'universal'; fields: typeof historySchema.fields } => ({
    family: 'universal',
    fields: columns.map((column) => historySchema.field(column)),
  })
  return [
    ...defineMethods('tasks.task', 'task', {
      'history.list'({ params, caller }: Call) {
        const id = readTaskId(params, 'taskId', internalError)
        if (taskExists(tasks, id) && !mayRead(tasks, caller, id)) throw internalError('0', 'Access denied.')
        const filter = upperKeys(readClassicObject(params, 'filter'))
        const where = compileFilter(historySchema, 'classic', { ...filter, TASK_ID: id }, tasks.time, lenientFilter)
        const order = upperKeys(readClassicObject(params, 'order'))
        const given = compileOrder(historySchema, 'classic', { CREATED_DATE: 'desc', ID: 'desc' }, lenientOrder)
        const orderBy = Object.keys(order).length > 0 ? compileOrder(historySchema, 'classic', order, lenientOrder) : given
        return { list: reader.page(shape(['ID', 'CREATED_DATE', 'FIELD', 'VALUE', 'USER']), { where, orderBy, limit: -1 }) }
      },
    }),
    ...definePositional('task.logitem', 'ctasklogitem', {
      list: {
        params: [taskId],
        run: ([id], { caller }) =>
          mayRead(tasks, caller, Number(id))
            ? tasks.store
                .rows(
                  `select json_object('CREATED_DATE', CREATED_DATE, 'USER_ID', cast(USER_ID as text), 'TASK_ID', cast(TASK_ID as text),
                   'FIELD', FIELD, 'FROM_VALUE', FROM_VALUE, 'TO_VALUE', TO_VALUE) from task_history where TASK_ID = ? order by ID`,
                  [Number(id)],
                )
                .map(([row]) => JSON.parse(String(row)) as unknown)
            : [],
      },
    }),
  ]
}

const user = `(select json_object('id', u.ID, 'name', ifnull(u.NAME, ''), 'lastName', ifnull(u.LAST_NAME, ''),
  'secondName', ifnull(u.SECOND_NAME, ''), 'login', ifnull(u.EMAIL, '')) from user u where u.ID = t.USER_ID)`

const historySchema = createSchema('task_history', [
  field('ID', 'integer'),
  field('TASK_ID', 'integer'),
  field('CREATED_DATE', 'datetime'),
  field('FIELD', 'string'),
  field('USER_ID', 'integer'),
  field('VALUE', 'object', { storage: 'none', read: { universal: `json_object('from', t.FROM_VALUE, 'to', t.TO_VALUE)` } }),
  field('USER', 'object', { storage: 'none', read: { universal: `json(${user})` } }),
])

/** `createdDate` or `CREATED_DATE`. */
const upperKeys = (map: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(map).map(([name, value]) => [toUpper(name), value]))
