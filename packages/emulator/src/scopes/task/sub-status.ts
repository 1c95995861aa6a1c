import { compileCondition } from '../../store/compile-condition.ts'
import type { Where } from '../../store/compile-filter.ts'
import type { Row } from '../../store/create-reader.ts'
import { field, type Field } from '../../store/field.ts'
import { parseFilterKey } from '../../store/filter-operator.ts'
import type { Tasks } from './open-tasks.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** Takes the present moment and that of tomorrow. Which one wins where several fit, no page tells. */
const SUB_STATUS = `case
  when t.STATUS < 4 and t.DEADLINE < ? then -1
  when t.STATUS < 4 and t.DEADLINE < ? then -3
  when t.NOT_VIEWED = 'Y' then -2
  else t.STATUS end`

const subStatus: Field = field('STATUS', 'integer', {
  match: (condition) => `exists (select 1 from (select ${SUB_STATUS} as VALUE) where ${condition('VALUE')})`,
})

const momentsOf = ({ portal, time }: Tasks): readonly string[] => [time.format(portal.now()), time.format(portal.now() + DAY_MS)]

/** `STATUS` of filters is not the stored one, but `subStatus` of answers: api-reference/tasks/tasks-task-list.md */
export function whereSubStatus(tasks: Tasks, prefix: string, value: unknown): Where {
  const condition = compileCondition(subStatus, parseFilterKey(`${prefix}STATUS`), value, tasks.time)
  if (!condition) return { sql: 'false', values: [], lookups: [] }
  return { sql: condition.sql, values: [...momentsOf(tasks), ...condition.values], lookups: [] }
}

/** `subStatus` of tasks by their ids. */
export function subStatusesOf(tasks: Tasks, rows: readonly Row[]): ReadonlyMap<unknown, string> {
  const ids = JSON.stringify(rows.map(({ id }) => Number(id)))
  const sql = `select t.ID, ${SUB_STATUS} from task t where t.ID in (select value from json_each(?))`
  return new Map(tasks.store.rows(sql, [...momentsOf(tasks), ids]).map(([id, status]) => [String(id), String(status)]))
}
