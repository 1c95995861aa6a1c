import { MethodError } from '../../contract.ts'
import { compileOrder, type OrderPolicy } from '../../store/compile-order.ts'
import type { Fields } from '../read-params.ts'
import { markOf } from './marks.ts'
import { taskSchema, type Tasks } from './open-tasks.ts'
import { withUpperNames } from './read-task-names.ts'

/** The newest come first unless an order is asked for: api-reference/tasks/tasks-task-list.md */
export function compileTaskOrder(tasks: Tasks, order: Fields, userId: number): string {
  const wanted = Object.entries(withUpperNames(tasks, order)).map(([name, direction]) => [
    name === 'REAL_STATUS' ? 'STATUS' : name,
    direction,
  ])
  const policy: OrderPolicy = { ...refusals, expressions: { ...EXPRESSIONS, ...marksOf(userId) } }
  return compileOrder(taskSchema, 'classic', wanted.length > 0 ? Object.fromEntries(wanted) : { ID: 'DESC' }, policy)
}

const lastNameOf = (column: string): string => `(select u.LAST_NAME from user u where u.ID = t.${column}) collate nocase`

/** What other tables hold, or the portal works out. */
const EXPRESSIONS = {
  STATUS_COMPLETE: '(t.STATUS = 5)',
  TIME_SPENT_IN_LOGS: '(select ifnull(sum(e.SECONDS), 0) from task_elapsed e where e.TASK_ID = t.ID)',
  CREATED_BY_LAST_NAME: lastNameOf('CREATED_BY'),
  RESPONSIBLE_LAST_NAME: lastNameOf('RESPONSIBLE_ID'),
}

/** Everybody has favorites and pins of their own. */
const marksOf = (userId: number): Readonly<Record<string, string>> => ({
  FAVORITE: markOf('FAVORITE', userId),
  IS_PINNED: markOf('IS_PINNED', userId),
})

const refusals: OrderPolicy = {
  unknownField() {
    throw new MethodError('0', 'Invalid sorting key (internal error)')
  },
  unknownDirection: () => undefined,
}
