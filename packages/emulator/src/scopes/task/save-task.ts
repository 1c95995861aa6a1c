import { updateRow, insertRow, type Values } from '../../store/write-row.ts'
import { logEvent } from '../main/log-event.ts'
import { attachFiles } from './attach-files.ts'
import { readTracked, recordChange, recordChanges } from './history.ts'
import { taskExists, type Tasks } from './open-tasks.ts'
import { closeResults } from './results.ts'

const DEFAULTS: Values = {
  DESCRIPTION: '',
  PRIORITY: 1,
  STATUS: 2,
  MULTITASK: 'N',
  NOT_VIEWED: 'N',
  REPLICATE: 'N',
  STAGE_ID: 0,
  GROUP_ID: 0,
  ALLOW_CHANGE_DEADLINE: 'N',
  ALLOW_TIME_TRACKING: 'N',
  TASK_CONTROL: 'N',
  ADD_IN_REPORT: 'N',
  TIME_ESTIMATE: 0,
  MATCH_WORK_TIME: 'N',
  SITE_ID: 's1',
  SUBORDINATE: 'Y',
  OUTLOOK_VERSION: 1,
  IS_MUTED: 'N',
  IS_PINNED: 'N',
  IS_PINNED_IN_GROUP: 'N',
  DESCRIPTION_IN_BBCODE: 'Y',
  DURATION_TYPE: 'days',
  FAVORITE: 'N',
  AUDITORS: '[]',
  ACCOMPLICES: '[]',
}

/** What a task leaves behind that goes to another group. */
const OUT_OF_SCRUM: Values = { SPRINT_ID: null, BACKLOG_ID: null, EPIC_ID: null }

/** Creates a task from checked columns, and announces it. */
export function addTask(tasks: Tasks, draft: Values, userId: number): number {
  const { portal, store, time } = tasks
  const now = time.format(portal.now())
  const id = insertRow(store, 'task', {
    ...DEFAULTS,
    CREATED_BY: userId,
    ...asStored(draft),
    CREATED_DATE: now,
    CHANGED_BY: userId,
    CHANGED_DATE: now,
    ACTIVITY_DATE: now,
    STATUS_CHANGED_DATE: now,
    GUID: createGuid(portal.random),
  })
  numberTags(tasks, id)
  attachFiles(tasks, id, userId)
  recordChange(tasks, id, userId, { field: 'NEW' })
  portal.emit('ONTASKADD', {
    FIELDS_BEFORE: 'undefined',
    FIELDS_AFTER: { ID: id },
    IS_ACCESSIBLE_BEFORE: 'N',
    IS_ACCESSIBLE_AFTER: 'undefined',
  })
  return id
}

/** Changes a task that exists, with what follows from a new status, and announces it. */
export function updateTask(tasks: Tasks, id: number, draft: Values, userId: number): void {
  const { portal, store, time } = tasks
  const now = time.format(portal.now())
  const [status, version, started, group] = store.row('select STATUS, OUTLOOK_VERSION, DATE_START, GROUP_ID from task where ID = ?', [id])!
  const next = draft['STATUS'] ?? status
  const isMoved = draft['GROUP_ID'] !== undefined && draft['GROUP_ID'] !== group
  const before = readTracked(tasks, id)
  updateRow(
    store,
    'task',
    {
      ...(isMoved && OUT_OF_SCRUM),
      ...asStored(draft),
      CHANGED_BY: userId,
      CHANGED_DATE: now,
      ACTIVITY_DATE: now,
      OUTLOOK_VERSION: Number(version) + 1,
      ...(next !== status && { STATUS_CHANGED_BY: userId, STATUS_CHANGED_DATE: now }),
      ...(next === 3 && started === null && { DATE_START: now }),
      ...(next === 5 && status !== 5 && { CLOSED_BY: userId, CLOSED_DATE: now }),
      ...(next !== 5 && status === 5 && { CLOSED_BY: 0, CLOSED_DATE: null }),
    },
    id,
  )
  if (isMoved) store.run('delete from scrum_card where TASK_ID = ?', [id])
  numberTags(tasks, id)
  attachFiles(tasks, id, userId)
  recordChanges(tasks, id, userId, before)
  if (next === 5) closeResults(tasks, id)
  portal.emit('ONTASKUPDATE', {
    FIELDS_BEFORE: { ID: id },
    FIELDS_AFTER: { ID: id },
    IS_ACCESSIBLE_BEFORE: 'undefined',
    IS_ACCESSIBLE_AFTER: 'undefined',
  })
}

/** Without a parent there is none: api-reference/tasks/fields.md */
const asStored = (draft: Values): Values => (draft['PARENT_ID'] === 0 ? { ...draft, PARENT_ID: null } : draft)

/** A tag that is new to the portal gets an id. */
function numberTags({ store }: Tasks, id: number): void {
  store.run('insert or ignore into task_tag (TITLE) select j.value from task t, json_each(t.TAGS) j where t.ID = ?', [id])
}

/** Deletes a task with all that belongs to it; its subtasks lose their parent. False when there is none. */
export function deleteTask(tasks: Tasks, id: number, userId: number): boolean {
  const { portal, store } = tasks
  if (!taskExists(tasks, id)) return false
  const parts = ['task_comment', 'task_checklist', 'task_elapsed', 'task_history', 'task_mark', 'task_result', 'task_plan', 'scrum_card']
  for (const table of parts) store.run(`delete from ${table} where TASK_ID = ?`, [id])
  store.run('delete from task_link where TASK_FROM = ? or TASK_TO = ?', [id, id])
  store.run('update task set PARENT_ID = null where PARENT_ID = ?', [id])
  store.run('delete from task where ID = ?', [id])
  logEvent(portal, { severity: 'INFO', auditTypeId: 'TASK_DELETE', moduleId: 'tasks', itemId: String(id), userId, description: '' })
  portal.emit('ONTASKDELETE', {
    FIELDS_BEFORE: { ID: id },
    FIELDS_AFTER: 'undefined',
    IS_ACCESSIBLE_BEFORE: 'undefined',
    IS_ACCESSIBLE_AFTER: 'N',
  })
  return true
}

/** `{13d2c44c-730e-45dd-b99c-fdaad4e3c1fa}` */
function createGuid(random: () => number): string {
  return '{xxxxxxxx-xxxx-4xxx-xxxx-xxxxxxxxxxxx}'.replaceAll('x', () => Math.floor(random() * 16).toString(16))
}
