import type { MethodDefinition } from '../../contract.ts'
import { defineMethods } from '../define-methods.ts'
import type { Tasks } from './open-tasks.ts'

/**
 * The daily plan of a user: api-reference/tasks/planner/task-planner-get-list.md. People fill it on the portal's pages, and by starting a
 * task; only the latter is done here.
 */
export function plannerMethods({ store }: Tasks): readonly MethodDefinition[] {
  return defineMethods('task.planner', 'task', {
    getlist: ({ caller }) =>
      store.rows('select ID from task where RESPONSIBLE_ID = ? and STATUS = 3 order by ID', [caller.userId]).map(([id]) => Number(id)),
  })
}
