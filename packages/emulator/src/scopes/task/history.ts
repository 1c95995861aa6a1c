import type { SqlValue } from '../../contract.ts'
import { insertRow, type Values } from '../../store/write-row.ts'
import type { Tasks } from './open-tasks.ts'

/** Columns whose changes are kept: api-reference/tasks/tasks-task-history-list.md */
const TRACKED = [
  'TITLE',
  'DESCRIPTION',
  'STATUS',
  'PRIORITY',
  'MARK',
  'PARENT_ID',
  'GROUP_ID',
  'STAGE_ID',
  'CREATED_BY',
  'RESPONSIBLE_ID',
  'ACCOMPLICES',
  'AUDITORS',
  'DEADLINE',
  'START_DATE_PLAN',
  'END_DATE_PLAN',
  'DURATION_PLAN',
  'TIME_ESTIMATE',
  'TAGS',
  'UF_TASK_WEBDAV_FILES',
  'ADD_IN_REPORT',
  'TASK_CONTROL',
  'ALLOW_TIME_TRACKING',
  'ALLOW_CHANGE_DEADLINE',
  'FLOW_ID',
] as const

/** Stored as JSON lists, told as what is in them: the sample shows `547` for an auditor. */
const LISTS: ReadonlySet<string> = new Set(['ACCOMPLICES', 'AUDITORS', 'TAGS', 'UF_TASK_WEBDAV_FILES'])

export const historyTable = `create table if not exists task_history
  (ID integer primary key autoincrement, TASK_ID integer, CREATED_DATE text, FIELD text, FROM_VALUE text, TO_VALUE text, USER_ID integer);
  create index if not exists task_history_task on task_history (TASK_ID);`

/** `TITLE`, or what is no column of a task: `NEW`, `COMMENT`, `CHECKLIST_ITEM_CHECK`. */
export interface Change {
  readonly field: string
  readonly from?: SqlValue
  readonly to?: SqlValue
}

/** Keeps what somebody changed about a task. */
export function recordChange(
  { store, time, portal }: Tasks,
  taskId: number,
  userId: number,
  { field, from = null, to = null }: Change,
): void {
  insertRow(store, 'task_history', {
    TASK_ID: taskId,
    CREATED_DATE: time.format(portal.now()),
    FIELD: field,
    FROM_VALUE: from === null ? null : String(from),
    TO_VALUE: to === null ? null : String(to),
    USER_ID: userId,
  })
}

/** What the tracked columns of a task hold. */
export function readTracked({ store }: Tasks, taskId: number): Values {
  const row = store.row(`select ${TRACKED.join()} from task where ID = ?`, [taskId]) ?? []
  return Object.fromEntries(TRACKED.map((column, index) => [column, row[index] ?? null]))
}

/** Keeps every tracked column that a change touched. */
export function recordChanges(tasks: Tasks, taskId: number, userId: number, before: Values): void {
  const after = readTracked(tasks, taskId)
  for (const column of TRACKED) {
    const [from, to] = [tell(column, before[column]), tell(column, after[column])]
    if (from !== to) recordChange(tasks, taskId, userId, { field: column, from, to })
  }
}

function tell(column: string, value: SqlValue | undefined): string | null {
  if (LISTS.has(column)) return (JSON.parse(String(value ?? '[]')) as readonly unknown[]).join(',')
  return value === null || value === undefined ? null : String(value)
}
