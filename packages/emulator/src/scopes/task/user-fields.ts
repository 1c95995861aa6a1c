import type { Row } from '../../store/create-reader.ts'
import { encodeValue } from '../../store/encode-value.ts'
import { field, toCamel, type Field } from '../../store/field.ts'
import { toText, type Fields } from '../read-params.ts'
import type { Tasks } from './open-tasks.ts'

/** The object that user fields of tasks belong to: api-reference/tasks/user-field/task-item-user-field-get-list.md */
export const TASK_ENTITY = 'TASKS_TASK'

/** Those that the portal has had from the start are fields of every task. */
export const SYSTEM_FIELDS: ReadonlySet<string> = new Set(['UF_CRM_TASK', 'UF_MAIL_MESSAGE', 'UF_TASK_WEBDAV_FILES'])

/** The fields that administrators have added. */
function ownFields({ store }: Tasks): readonly Field[] {
  return store
    .rows('select FIELD_NAME, USER_TYPE_ID, MULTIPLE from crm_user_field where ENTITY_ID = ? order by ID', [TASK_ENTITY])
    .filter(([name]) => !SYSTEM_FIELDS.has(String(name)))
    .map(([name, type, multiple]) =>
      field(String(name), String(type), { isMultiple: multiple === 'Y', storage: storageOf(type, multiple) }),
    )
}

function storageOf(type: unknown, multiple: unknown): Field['storage'] {
  if (multiple === 'Y') return 'json'
  if (type === 'double') return 'real'
  return type === 'boolean' ? 'bit' : type === 'datetime' ? 'datetime' : 'text'
}

/** What `fields` say of added fields, over what the task holds; undefined where they say nothing, a name where its value does not fit. */
export function readUserFields(
  tasks: Tasks,
  fields: Fields,
  id: number | undefined,
): { readonly values?: string; readonly wrong?: string } {
  const names = Object.keys(fields).filter((name) => name.startsWith('UF_') && !SYSTEM_FIELDS.has(name))
  if (names.length === 0) return {}
  const given: Record<string, unknown> = {}
  for (const each of ownFields(tasks).filter(({ column }) => names.includes(column))) {
    const value = encodeValue(each, fields[each.column], tasks.time)
    if (value === undefined) return { wrong: each.column }
    given[each.column] = each.isMultiple ? (JSON.parse(String(value ?? '[]')) as unknown) : value
  }
  return Object.keys(given).length === 0 ? {} : { values: JSON.stringify({ ...readValues(tasks, id), ...given }) }
}

function readValues({ store }: Tasks, id: number | undefined): Fields {
  const text = id === undefined ? undefined : store.value('select UF_VALUES from task where ID = ?', [id])
  return typeof text === 'string' ? (JSON.parse(text) as Fields) : {}
}

/** Rows with the added fields that were selected by name, or by `UF_*`. */
export function withUserFields(tasks: Tasks, rows: readonly Row[], names: ReadonlySet<string>): readonly Row[] {
  if (![...names].some((name) => name.startsWith('UF_'))) return rows
  const fields = ownFields(tasks).filter(({ column }) => names.has('UF_*') || names.has(column))
  return rows.map((row) => {
    const values = readValues(tasks, Number(row['id']))
    return { ...row, ...Object.fromEntries(fields.map(({ column, isMultiple }) => [toCamel(column), print(values[column], isMultiple)])) }
  })
}

function print(value: unknown, isMultiple: boolean): unknown {
  if (value === undefined || value === null) return isMultiple ? [] : null
  return Array.isArray(value) ? value.map((each) => print(each, false)) : toText(value)
}

/** Ids of the tasks whose added field holds a value; undefined when there is no such field. */
export function tasksWith(tasks: Tasks, name: string, wanted: readonly unknown[]): readonly number[] | undefined {
  const known = ownFields(tasks).find(({ column }) => column === name)
  if (!known) return undefined
  const values = new Set(
    wanted.flatMap((value) => (known.isMultiple ? [value] : [encodeValue(known, value, tasks.time) ?? null])).map(String),
  )
  return tasks.store
    .rows('select ID, UF_VALUES from task where UF_VALUES is not null')
    .filter(([, text]) => [(JSON.parse(String(text)) as Fields)[name]].flat().some((value) => values.has(toText(value))))
    .map(([id]) => Number(id))
}
