import type { Caller } from '../../contract.ts'
import type { Tasks } from './open-tasks.ts'

/** Administrators reach every task, others those in which they take part: api-reference/tasks/tasks-task-list.md */
export function mayRead({ store }: Tasks, { isAdmin, userId }: Pick<Caller, 'isAdmin' | 'userId'>, taskId: number): boolean {
  return store.value(`select 1 from task t where t.ID = ? and ${isAdmin ? 'true' : takesPart(userId)}`, [taskId]) !== undefined
}

/** SQL condition on a row; the id is a number of ours. */
export function takesPart(userId: number, row = 't'): string {
  const id = Math.trunc(userId)
  return `(${row}.CREATED_BY = ${id} or ${row}.RESPONSIBLE_ID = ${id} or ${id} in (select value from json_each(ifnull(${row}.ACCOMPLICES, '[]')))
    or ${id} in (select value from json_each(ifnull(${row}.AUDITORS, '[]'))))`
}
