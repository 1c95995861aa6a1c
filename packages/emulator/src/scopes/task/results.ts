import { insertRow, updateRow } from '../../store/write-row.ts'
import type { Tasks } from './open-tasks.ts'

export const resultTable = `create table if not exists task_result (ID integer primary key autoincrement, TASK_ID integer, COMMENT_ID integer,
  MESSAGE_ID integer, CREATED_BY integer, CREATED_AT text, UPDATED_AT text, STATUS integer, TEXT text);`

export interface TaskResult {
  readonly id: number
  readonly taskId: number
  readonly commentId: number | null
  readonly createdBy: number
  readonly createdAt: string
  readonly updatedAt: string | null
  /** 0 open, 1 closed. */
  readonly status: number
  readonly text: string
}

export type NewResult = Pick<TaskResult, 'taskId' | 'createdBy' | 'text'> & {
  readonly commentId?: number
  readonly messageId?: number
}

export function addResult({ store, time, portal }: Tasks, { taskId, createdBy, text, commentId, messageId }: NewResult): number {
  return insertRow(store, 'task_result', {
    TASK_ID: taskId,
    COMMENT_ID: commentId ?? null,
    MESSAGE_ID: messageId ?? null,
    CREATED_BY: createdBy,
    CREATED_AT: time.format(portal.now()),
    STATUS: 0,
    TEXT: text,
  })
}

export function changeResult({ store, time, portal }: Tasks, id: number, text: string): void {
  updateRow(store, 'task_result', { TEXT: text, UPDATED_AT: time.format(portal.now()) }, id)
}

/** A task that is completed closes its results, and they stay closed: api-reference/tasks/result/tasks-task-result-add-from-comment.md */
export function closeResults({ store }: Tasks, taskId: number): void {
  store.run('update task_result set STATUS = 1 where TASK_ID = ?', [taskId])
}

/** The newest first. */
export function findResults({ store }: Tasks, column: 'ID' | 'TASK_ID' | 'COMMENT_ID', value: number): readonly TaskResult[] {
  const columns = 'ID, TASK_ID, COMMENT_ID, CREATED_BY, CREATED_AT, UPDATED_AT, STATUS, TEXT'
  return store
    .rows(`select ${columns} from task_result where ${column} = ? order by ID desc`, [value])
    .map(([id, taskId, commentId, createdBy, createdAt, updatedAt, status, text]) => ({
      id: Number(id),
      taskId: Number(taskId),
      commentId: commentId === null ? null : Number(commentId),
      createdBy: Number(createdBy),
      createdAt: String(createdAt),
      updatedAt: updatedAt === null ? null : String(updatedAt),
      status: Number(status),
      text: String(text),
    }))
}
