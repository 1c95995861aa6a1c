import type { Row } from '../../store/create-reader.ts'
import type { Tasks } from './open-tasks.ts'

/** What one user makes of a task for himself. */
export type Mark = 'FAVORITE' | 'IS_MUTED' | 'IS_PINNED'

export const markTable =
  'create table if not exists task_mark (TASK_ID integer, USER_ID integer, MARK text, primary key (TASK_ID, USER_ID, MARK));'

export function setMark({ store }: Tasks, mark: Mark, taskId: number, userId: number, on: boolean): void {
  if (on) store.run('insert or ignore into task_mark (TASK_ID, USER_ID, MARK) values (?, ?, ?)', [taskId, userId, mark])
  else store.run('delete from task_mark where TASK_ID = ? and USER_ID = ? and MARK = ?', [taskId, userId, mark])
}

/** Ids of the tasks that a user marked. */
export function markedBy({ store }: Tasks, mark: Mark, userId: number): readonly number[] {
  return store.rows('select TASK_ID from task_mark where USER_ID = ? and MARK = ?', [userId, mark]).map(([id]) => Number(id))
}

/** SQL on a row `t`: 1 where a user marked it. The id is a number of ours. */
export const markOf = (mark: Mark, userId: number): string =>
  `exists (select 1 from task_mark m where m.TASK_ID = t.ID and m.MARK = '${mark}' and m.USER_ID = ${Math.trunc(userId)})`

const MEMBERS = { favorite: 'FAVORITE', isMuted: 'IS_MUTED', isPinned: 'IS_PINNED' } as const

/** Rows of tasks with the marks of whoever asks. */
export function withMarks(tasks: Tasks, rows: readonly Row[], userId: number): Row[] {
  const marked = Object.entries(MEMBERS).map(([member, mark]) => [member, new Set(markedBy(tasks, mark, userId))] as const)
  return rows.map((row) => {
    const own = marked.filter(([member]) => member in row).map(([member, ids]) => [member, ids.has(Number(row['id'])) ? 'Y' : 'N'] as const)
    return { ...row, ...Object.fromEntries(own) }
  })
}
