import type { Caller } from '../../contract.ts'
import { compileFilter, type Filter, type Where } from '../../store/compile-filter.ts'
import { listOf } from '../../store/encode-value.ts'
import { joinSql } from '../../store/join-sql.ts'
import { lenientFilter } from '../classic-list.ts'
import { isYes, objectOf, toId } from '../read-params.ts'
import { markOf } from './marks.ts'
import { taskSchema, type Tasks } from './open-tasks.ts'
import { readName } from './read-task-names.ts'
import { whereSubStatus } from './sub-status.ts'
import { takesPart } from './task-access.ts'
import { tasksWith } from './user-fields.ts'

interface Entry {
  /** `!`, `>=`, … */
  readonly prefix: string
  readonly name: string
  readonly value: unknown
}

/** The filter of `tasks.task.list`: api-reference/tasks/tasks-task-list.md */
export function compileTaskFilter(tasks: Tasks, filter: Filter, caller: Caller): Where {
  const columns: Record<string, unknown> = {}
  const others: Where[] = []
  for (const entry of readEntries(tasks, filter)) {
    const other = compileOther(tasks, entry, caller)
    if (other) others.push(other)
    else Object.assign(columns, compareColumn(entry))
  }
  const own = compileFilter(taskSchema, 'classic', columns, tasks.time, lenientFilter)
  const all = [own, ...others]
  const sql = joinSql(
    all.map((where) => `(${where.sql})`),
    ' and ',
  )
  return { sql, values: all.flatMap((where) => where.values), lookups: own.lookups }
}

/** Entries of the filter, and those of its sub-filters. */
function readEntries(tasks: Tasks, filter: Filter): readonly Entry[] {
  const flat = Object.entries(filter).flatMap(([key, value]) =>
    key.startsWith('::') ? Object.entries(objectOf(value)).filter(([name]) => !name.startsWith('::')) : [[key, value] as const],
  )
  return flat.map(([key, value]) => {
    const [, prefix = '', rest = ''] = /^([!<>=%@?]*)(.*)$/s.exec(key) ?? []
    return { prefix, name: readName(tasks, rest), value }
  })
}

/** What is asked of other tables, or is worked out; undefined for a column. */
function compileOther(tasks: Tasks, { prefix, name, value }: Entry, { userId, isAdmin }: Caller): Where | undefined {
  const isNot = prefix.startsWith('!')
  if (name === 'STATUS') return whereSubStatus(tasks, prefix, value)
  if (name === 'FAVORITE') return holds(!isYes(value), markOf('FAVORITE', userId))
  if (name === 'DEPENDS_ON') {
    const ids = JSON.stringify(listOf(value).map((id) => toId(id) ?? 0))
    const link = 'select 1 from task_link l where l.TASK_TO = t.ID and l.TASK_FROM in (select value from json_each(?))'
    return holds(isNot, `exists (${link})`, ids)
  }
  if (name === 'ONLY_ROOT_TASKS' && isYes(value)) {
    const parent = `select 1 from task p where p.ID = t.PARENT_ID and ${isAdmin ? 'true' : takesPart(userId, 'p')}`
    return holds(true, `exists (${parent})`)
  }
  const found = name.startsWith('UF_') && !taskSchema.find('classic', name) ? tasksWith(tasks, name, [value].flat()) : undefined
  return found && holds(isNot, 't.ID in (select value from json_each(?))', JSON.stringify(found))
}

const holds = (isNot: boolean, sql: string, ...values: readonly (string | number)[]): Where => ({
  sql: isNot ? `not ${sql}` : sql,
  values,
  lookups: [],
})

/** Names of the filter that are not names of fields. */
const ALIASES: Readonly<Record<string, string>> = { REAL_STATUS: 'STATUS', ACCOMPLICE: 'ACCOMPLICES', AUDITOR: 'AUDITORS', TAG: 'TAGS' }

/** What the table can be asked directly. */
function compareColumn({ prefix, name, value }: Entry): Filter {
  const key = prefix + (ALIASES[name] ?? name)
  const isEqual = /^!?=?$/.test(prefix)
  // A title can be searched by a pattern.
  if (name === 'TITLE' && /^!?$/.test(prefix) && listOf(value).some((each) => /[%_]/.test(String(each))))
    return { [`${prefix}=%TITLE`]: value }
  // Roots have no parent, not the parent 0.
  if (name === 'PARENT_ID' && isEqual && toId(value) === 0) return { [key]: '' }
  // A date that is false is an empty one, as in the CRM.
  const isDate = taskSchema.find('classic', name)?.storage === 'datetime'
  return { [key]: isDate && isEqual && value === false ? '' : value }
}
