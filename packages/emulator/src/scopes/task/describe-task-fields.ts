import type { Field } from '../../store/field.ts'
import { storedFields, userFields } from './task-fields.ts'

type Descriptor = Readonly<Record<string, unknown>>

/** `tasks.task.getFields`: api-reference/tasks/tasks-task-get-fields.md */
export function describeTaskFields(): Readonly<Record<string, Descriptor>> {
  return Object.fromEntries([...storedFields, ...userFields].map((field) => [field.column, { title: field.title, ...describe(field) }]))
}

const YES_NO = { type: 'enum', values: { Y: 'Yes', N: 'No' }, default: 'N' }

const OWN: Readonly<Record<string, Descriptor>> = {
  ID: { type: 'integer', primary: true },
  TITLE: { type: 'string', required: true },
  RESPONSIBLE_ID: { type: 'integer', required: true },
  CREATED_BY: { type: 'integer', required: true },
  MARK: { type: 'enum', values: { N: 'Negative', P: 'Positive' }, default: null },
  PRIORITY: { type: 'enum', values: { 2: 'High', 1: 'Medium', 0: 'Low' }, default: 1 },
  STATUS: { type: 'enum', values: { 2: 'Pending', 3: 'In Progress', 4: 'Awaiting Review', 5: 'Completed', 6: 'Deferred' }, default: 2 },
  SORTING: { type: 'double' },
  UF_CRM_TASK: { type: 'crm' },
  UF_TASK_WEBDAV_FILES: { type: 'disk_file' },
  UF_MAIL_MESSAGE: { type: 'mail_message' },
}

function describe({ column, type, isMultiple }: Field): Descriptor {
  const own = OWN[column]
  if (own) return own
  if (type === 'char') return YES_NO
  return { type: isMultiple ? 'array' : type }
}
