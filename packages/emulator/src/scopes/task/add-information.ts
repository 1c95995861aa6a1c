import type { Row } from '../../store/create-reader.ts'
import { isYes, type Fields } from '../read-params.ts'
import type { Tasks } from './open-tasks.ts'

/**
 * What `params` and the name COUNTERS add to the rows of a list: api-reference/tasks/tasks-task-list.md. Timers are not
 * emulated: there are none, and a description is its own markup, as in the sample.
 */
export function addInformation(tasks: Tasks, names: ReadonlySet<string>, wanted: Fields): (row: Row, subStatus?: string) => Row {
  const asks = (name: string): boolean => isYes(wanted[name])
  const showsStatus = names.size === 0 || ['*', 'STATUS', 'SUB_STATUS'].some((name) => names.has(name))
  return (row, subStatus) => ({
    ...row,
    ...(asks('WITH_RESULT_INFO') && {
      taskRequireResult: String(tasks.store.value("select ifnull(REQUIRE_RESULT, 'N') from task where ID = ?", [Number(row['id'])])),
      taskHasOpenResult: hasResult(tasks, row, 'and STATUS = 0'),
      taskHasResult: hasResult(tasks, row, ''),
    }),
    ...(asks('WITH_TIMER_INFO') && { timeElapsed: null, timerIsRunningForCurrentUser: 'N' }),
    ...(asks('WITH_PARSED_DESCRIPTION') && { parsedDescription: row['description'] ?? '' }),
    ...(names.has('COUNTERS') && { counter: countsOf(subStatus) }),
    ...(showsStatus && { subStatus }),
  })
}

const hasResult = ({ store }: Tasks, { id }: Row, open: string): 'Y' | 'N' =>
  store.value(`select 1 from task_result where TASK_ID = ? ${open}`, [Number(id)]) === undefined ? 'N' : 'Y'

function countsOf(subStatus: string | undefined): Row {
  const expired = subStatus === '-1' ? 1 : 0
  const counters = { expired, newComments: 0, projectExpired: 0, projectNewComments: 0, mutedExpired: 0, mutedNewComments: 0 }
  // The sample has the colour of a task without any; of others no page tells.
  return { counters, color: 'gray', value: expired }
}
