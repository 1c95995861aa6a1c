import { MethodError, type Call, type Caller, type Listing } from '../../contract.ts'
import { both, compileFilter, everything, type Filter, type Where } from '../../store/compile-filter.ts'
import { compileOrder, type OrderPolicy } from '../../store/compile-order.ts'
import type { Row } from '../../store/create-reader.ts'
import { lenientFilter } from '../classic-list.ts'
import { listPage, readStart } from '../list-page.ts'
import { isYes, objectOf, type Fields } from '../read-params.ts'
import { taskSchema, type Tasks } from './open-tasks.ts'
import { addInformation } from './add-information.ts'
import { markedBy, withMarks } from './marks.ts'
import { readName, withUpperNames } from './read-task-names.ts'
import { readSelect, selectForList } from './select-task.ts'
import { takesPart } from './task-access.ts'
import { tasksWith, withUserFields } from './user-fields.ts'

/** `tasks.task.list`: api-reference/tasks/tasks-task-list.md */
export function listTasks(tasks: Tasks, { params, caller }: Call): Listing {
  const wanted = compileTaskFilter(tasks, objectOf(params.get('filter')), caller.userId)
  const where = both(wanted, visibleTo(caller))
  const orderBy = compileTaskOrder(tasks, objectOf(params.get('order')))
  const names = readSelect(tasks, params)
  const shape = { family: 'universal', fields: selectForList(names) } as const
  const add = addInformation(tasks, names, objectOf(params.get('params')))
  return listPage(tasks.portal, tasks.reader, { shape, where, orderBy, start: readStart(params), member: 'tasks' }, (rows) =>
    withUserFields(tasks, withMarks(tasks, rows, caller.userId), names).map((row) => add(withSubStatus(tasks, row))),
  )
}

/** The newest come first unless an order is asked for. */
export function compileTaskOrder(tasks: Tasks, order: Fields): string {
  const wanted = Object.entries(withUpperNames(tasks, order)).map(([name, direction]) => [
    name === 'REAL_STATUS' ? 'STATUS' : name,
    direction,
  ])
  return compileOrder(taskSchema, 'classic', wanted.length > 0 ? Object.fromEntries(wanted) : { ID: 'DESC' }, orderPolicy)
}

/** Sorting by what other tables hold is documented. */
const NOT_EMULATED: ReadonlySet<string> = new Set([
  'STATUS_COMPLETE',
  'CREATED_BY_LAST_NAME',
  'RESPONSIBLE_LAST_NAME',
  'TIME_SPENT_IN_LOGS',
])

const orderPolicy: OrderPolicy = {
  unknownField(name) {
    if (NOT_EMULATED.has(name)) throw new MethodError('NOT_EMULATED', `Sorting by ${name} is documented, but not emulated.`, 501)
    throw new MethodError('0', 'Invalid sorting key (internal error)')
  },
  unknownDirection: () => undefined,
}

/** The tasks that somebody may read. */
export const visibleTo = ({ isAdmin, userId }: Caller): Where =>
  isAdmin ? everything : { sql: takesPart(userId), values: [], lookups: [] }

export function compileTaskFilter(tasks: Tasks, filter: Filter, userId: number): Where {
  const entries = Object.entries(filter).flatMap(([key, value]) => translate(tasks, key, value, userId))
  return compileFilter(taskSchema, 'classic', Object.fromEntries(entries), tasks.time, lenientFilter)
}

type Entry = readonly [key: string, value: unknown]

/** Names of the filter that are not names of fields. */
const ALIASES: Readonly<Record<string, string>> = { REAL_STATUS: 'STATUS', ACCOMPLICE: 'ACCOMPLICES', AUDITOR: 'AUDITORS', TAG: 'TAGS' }

function translate(tasks: Tasks, key: string, value: unknown, userId: number): readonly Entry[] {
  if (key.startsWith('::')) {
    const inner = Object.entries(objectOf(value)).filter(([name]) => !name.startsWith('::'))
    return inner.flatMap(([name, each]) => translate(tasks, name, each, userId))
  }
  const [, prefix = '', rest = ''] = /^([!<>=%@?]*)(.*)$/s.exec(key) ?? []
  const name = readName(tasks, rest)
  if (name === 'FAVORITE') return [[isYes(value) ? '@ID' : '!@ID', [0, ...markedBy(tasks, 'FAVORITE', userId)]]]
  const found = name.startsWith('UF_') && !taskSchema.find('classic', name) ? tasksWith(tasks, name, [value].flat()) : undefined
  if (found) return [[prefix.startsWith('!') ? '!@ID' : '@ID', [0, ...found]]]
  if (name === 'ONLY_ROOT_TASKS') return isYes(value) ? [['PARENT_ID', '']] : []
  if (name === 'STATUS' && prefix.replace('=', '') === '') return metaStatus(tasks, value) ?? [[key, value]]
  return [[prefix + (ALIASES[name] ?? name), value]]
}

const DAY_MS = 24 * 60 * 60 * 1000

/** -1 overdue, -2 not viewed, -3 almost overdue; undefined for a status that is stored. */
function metaStatus({ portal, time }: Tasks, status: unknown): readonly Entry[] | undefined {
  const now = time.format(portal.now())
  if (String(status) === '-1')
    return [
      ['<DEADLINE', now],
      ['!DEADLINE', ''],
      ['<STATUS', 4],
    ]
  if (String(status) === '-2') return [['NOT_VIEWED', 'Y']]
  if (String(status) === '-3')
    return [
      ['>=DEADLINE', now],
      ['<DEADLINE', time.format(portal.now() + DAY_MS)],
      ['<STATUS', 4],
    ]
  return undefined
}

/** `subStatus` is the status, unless the deadline says more. */
function withSubStatus({ portal, time }: Tasks, row: Row): Row {
  const { status, deadline } = row
  if (typeof status !== 'string') return row
  const isOverdue = typeof deadline === 'string' && deadline < time.format(portal.now()) && Number(status) < 4
  return { ...row, subStatus: isOverdue ? '-1' : status }
}
