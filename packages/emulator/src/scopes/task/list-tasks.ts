import type { Call, Caller, Listing } from '../../contract.ts'
import { both, everything, type Where } from '../../store/compile-filter.ts'
import { listPage, readStart } from '../list-page.ts'
import { objectOf } from '../read-params.ts'
import { addInformation } from './add-information.ts'
import { compileTaskFilter } from './filter-tasks.ts'
import { withMarks } from './marks.ts'
import type { Tasks } from './open-tasks.ts'
import { readSelect, selectForList } from './select-task.ts'
import { compileTaskOrder } from './sort-tasks.ts'
import { subStatusesOf } from './sub-status.ts'
import { takesPart } from './task-access.ts'
import { withGroups } from './with-groups.ts'
import { withUserFields } from './user-fields.ts'

/** `tasks.task.list`: api-reference/tasks/tasks-task-list.md */
export function listTasks(tasks: Tasks, { params, caller }: Call): Listing {
  const wanted = compileTaskFilter(tasks, objectOf(params.get('filter')), caller)
  const where = both(wanted, visibleTo(caller))
  const orderBy = compileTaskOrder(tasks, objectOf(params.get('order')), caller.userId)
  const names = readSelect(tasks, params)
  const shape = { family: 'universal', fields: selectForList(names) } as const
  const add = addInformation(tasks, names, objectOf(params.get('params')))
  return listPage(tasks.portal, tasks.reader, { shape, where, orderBy, start: readStart(params), member: 'tasks' }, (rows) => {
    const subStatuses = subStatusesOf(tasks, rows)
    const shown = withGroups(tasks, withMarks(tasks, rows, caller.userId))
    return withUserFields(tasks, shown, names).map((row) => add(row, subStatuses.get(row['id'])))
  })
}

/** The tasks that somebody may read. */
export const visibleTo = ({ isAdmin, userId }: Caller): Where =>
  isAdmin ? everything : { sql: takesPart(userId), values: [], lookups: [] }
