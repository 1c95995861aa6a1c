import type { SqlValue } from '../../contract.ts'
import type { Values } from '../../store/write-row.ts'
import { taskExists, type Tasks } from './open-tasks.ts'
import { STATUSES } from './task-rights.ts'

/** What keeps a task from being saved; each endpoint words it in its own shape. */
export interface Problem {
  readonly column: string
  readonly message: string
}

type Check = (tasks: Tasks, draft: Values, id: number | undefined) => string | undefined

/** api-reference/tasks/tasks-task-add.md, tasks-task-update.md */
const CHECKS: readonly (readonly [column: string, check: Check])[] = [
  ['TITLE', (_, { TITLE }) => (isBlank(TITLE) ? 'Task title is not specified' : undefined)],
  ['RESPONSIBLE_ID', (_, { RESPONSIBLE_ID }) => (isNothing(RESPONSIBLE_ID) ? 'Responsible person is not specified' : undefined)],
  ['RESPONSIBLE_ID', (tasks, { RESPONSIBLE_ID }) => missingUser(tasks, RESPONSIBLE_ID, 'Responsible')],
  ['CREATED_BY', (tasks, { CREATED_BY }) => missingUser(tasks, CREATED_BY, 'Created by')],
  ['STATUS', (_, { STATUS }) => (STATUSES.some((status) => status === STATUS) ? undefined : 'Incorrect status')],
  ['PARENT_ID', checkParent],
  ['END_DATE_PLAN', checkPlan],
]

/** The first problem of a new task, or of a change to one; a change is asked for what it touches. */
export function findProblem(tasks: Tasks, draft: Values, id?: number): Problem | undefined {
  for (const [column, check] of CHECKS) {
    const isAsked = column in draft || (id === undefined && (column === 'TITLE' || column === 'RESPONSIBLE_ID'))
    const message = isAsked ? check(tasks, draft, id) : undefined
    if (message !== undefined) return { column, message }
  }
  return undefined
}

const isNothing = (value: SqlValue | undefined): boolean => value === undefined || value === null || value === 0
const isBlank = (value: SqlValue | undefined): boolean => isNothing(value) || String(value).trim() === ''

function missingUser({ store }: Tasks, id: SqlValue | undefined, role: string): string | undefined {
  if (store.value('select 1 from user where ID = ?', [id ?? null]) !== undefined) return undefined
  return `User specified in the "${role}" field not found`
}

function checkParent(tasks: Tasks, { PARENT_ID }: Values, id: number | undefined): string | undefined {
  if (isNothing(PARENT_ID)) return undefined
  if (PARENT_ID === id) return 'Cannot bind the node to itself'
  if (!taskExists(tasks, Number(PARENT_ID))) return 'Task specified in the "Parent Task" field not found'
  return id !== undefined && ancestorsOf(tasks, Number(PARENT_ID)).includes(id) ? 'Creating cyclic links in tasks is prohibited' : undefined
}

function ancestorsOf({ store }: Tasks, id: number): readonly number[] {
  const rows = store.rows(
    `with recursive up(ID) as (select PARENT_ID from task where ID = ? union select t.PARENT_ID from task t join up on t.ID = up.ID)
     select ID from up where ID is not null`,
    [id],
  )
  return rows.map(([ancestor]) => Number(ancestor))
}

/** The other end of the plan may stand in the task already. */
function checkPlan({ store }: Tasks, draft: Values, id: number | undefined): string | undefined {
  const end = draft['END_DATE_PLAN']
  const start =
    'START_DATE_PLAN' in draft ? draft['START_DATE_PLAN'] : store.value('select START_DATE_PLAN from task where ID = ?', [id ?? null])
  const isEarlier = typeof end === 'string' && typeof start === 'string' && end < start
  return isEarlier ? 'The end date specified in the planning is earlier than the start date' : undefined
}
