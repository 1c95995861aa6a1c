import type { Field } from '../../store/field.ts'
import { storedFields, userFields } from './task-fields.ts'

type Descriptor = Readonly<Record<string, unknown>>

/** `tasks.task.getFields`, which tells of two fields that are no columns and leaves three out: api-reference/tasks/tasks-task-get-fields.md */
export function describeTaskFields(): Readonly<Record<string, Descriptor>> {
  const told = [...storedFields, ...userFields].filter(({ column }) => !UNTOLD.has(column))
  return {
    ...Object.fromEntries(told.map((field) => [field.column, { title: field.title, ...describe(field) }])),
    NEW_COMMENTS_COUNT: { title: null, type: 'integer', default: 0 },
    CHECKLIST: { title: null, type: 'array' },
  }
}

const UNTOLD: ReadonlySet<string> = new Set(['CHAT_ID', 'DESCRIPTION_IN_BBCODE', 'TAGS'])

const YES_NO = { type: 'enum', values: { Y: 'Yes', N: 'No' }, default: 'N' }

const OWN: Readonly<Record<string, Descriptor>> = {
  ID: { type: 'integer', primary: true },
  TITLE: { type: 'string', required: true },
  RESPONSIBLE_ID: { type: 'integer', required: true },
  CREATED_BY: { type: 'integer', required: true },
  MARK: { type: 'enum', values: { N: 'Negative', P: 'Positive' }, default: null },
  PRIORITY: { type: 'enum', values: { 2: 'High', 1: 'Medium', 0: 'Low' }, default: 1 },
  STATUS: { type: 'enum', values: { 2: 'Pending', 3: 'In Progress', 4: 'Awaiting Review', 5: 'Completed', 6: 'Deferred' }, default: 2 },
  FORKED_BY_TEMPLATE_ID: YES_NO,
  SUBORDINATE: { ...YES_NO, default: null },
  FAVORITE: { ...YES_NO, default: null },
  MATCH_WORK_TIME: { type: 'integer' },
  DURATION_TYPE: { type: 'enum', values: ['secs', 'mins', 'hours', 'days', 'weeks', 'months', 'years'], default: 'days' },
  EXCHANGE_MODIFIED: { type: 'datetime', default: null },
  EXCHANGE_ID: { type: 'integer', default: null },
  SORTING: { type: 'double' },
  UF_CRM_TASK: { type: 'crm' },
  UF_TASK_WEBDAV_FILES: { type: 'disk_file' },
  UF_MAIL_MESSAGE: { type: 'mail_message' },
}

/** Where a description has a default. */
const DEFAULTS: ReadonlyMap<string, null | 0> = new Map([
  ...['PARENT_ID', 'GROUP_ID', 'STAGE_ID', 'SPRINT_ID', 'BACKLOG_ID', 'FLOW_ID', 'COMMENTS_COUNT', 'SERVICE_COMMENTS_COUNT'].map(
    (column) => [column, 0] as const,
  ),
  ...['CLOSED_BY', 'CLOSED_DATE', 'ACTIVITY_DATE', 'DATE_START', 'DEADLINE', 'START_DATE_PLAN', 'END_DATE_PLAN'].map(
    (column) => [column, null] as const,
  ),
  ...['GUID', 'XML_ID', 'OUTLOOK_VERSION'].map((column) => [column, null] as const),
])

function describe({ column, type, isMultiple }: Field): Descriptor {
  const own = OWN[column]
  if (own) return own
  if (type === 'char') return YES_NO
  const value = DEFAULTS.get(column)
  return { type: isMultiple ? 'array' : type, ...(value !== undefined && { default: value }) }
}
