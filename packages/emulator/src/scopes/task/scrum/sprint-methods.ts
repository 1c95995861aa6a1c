import type { Call, MethodDefinition } from '../../../contract.ts'
import type { Values } from '../../../store/write-row.ts'
import type { DefineOver } from '../../define-over.ts'
import { requireInteger, requireObject, textOf, toId, toText, type Fields } from '../../read-params.ts'
import { deleteBoard, openBoard } from './boards.ts'
import {
  addEntity,
  deleteEntity,
  findActiveSprint,
  findBacklog,
  findSprint,
  showSprint,
  STATUSES,
  updateEntity,
  type Entity,
} from './entities.ts'
import { moveToBacklog, tasksIn } from './items.ts'
import { listScrum } from './list-scrum.ts'
import { entitySchema, type Scrum } from './open-scrum.ts'
import { readUser, refused, requireAccess } from './scrum-access.ts'

const SPRINTS = { sql: "t.ENTITY_TYPE = 'sprint'", values: [], lookups: [] }
/** What the samples show. */
const SPRINT_MS = 14 * 24 * 60 * 60 * 1000

/** api-reference/sonet-group/scrum/sprint/index.md */
export function sprintMethods(define: DefineOver<Scrum>): readonly MethodDefinition[] {
  return define('tasks.api.scrum.sprint', {
    add(scrum, { params, caller }) {
      const fields = requireObject(params, 'fields')
      const groupId = toId(fields['groupId']) ?? 0
      requireAccess(scrum, caller, groupId)
      const name = toText(fields['name']).trim()
      if (name === '') throw refused('Sprint not created')
      const createdBy = readUser(scrum, fields, 'createdBy', caller.userId)
      const { portal, time } = scrum.tasks
      const status = { STATUS: 'planned', ...readStatus(scrum, fields, groupId) }
      const id = addEntity(scrum, 'sprint', {
        GROUP_ID: groupId,
        NAME: name,
        GOAL: '',
        SORT: toId(fields['sort']) ?? 1,
        CREATED_BY: createdBy,
        MODIFIED_BY: readUser(scrum, fields, 'modifiedBy', createdBy),
        DATE_START: time.format(portal.now()),
        DATE_END: time.format(portal.now() + SPRINT_MS),
        ...readDates(scrum, fields),
        ...status,
      })
      return showSprint(scrum, id)
    },
    update(scrum, { params, caller }) {
      const id = requireInteger(params, 'id')
      const fields = requireObject(params, 'fields')
      const sprint = requireSprint(scrum, id)
      requireAccess(scrum, caller, sprint.groupId)
      const groupId = fields['groupId'] === undefined ? sprint.groupId : (toId(fields['groupId']) ?? 0)
      if (groupId !== sprint.groupId) requireAccess(scrum, caller, groupId)
      const [name, sort] = [toText(fields['name']).trim(), toId(fields['sort'])]
      updateEntity(scrum, sprint.id, {
        GROUP_ID: groupId,
        ...(name !== '' && { NAME: name }),
        ...(sort !== undefined && { SORT: sort }),
        ...(fields['createdBy'] !== undefined && { CREATED_BY: readUser(scrum, fields, 'createdBy', 0) }),
        MODIFIED_BY: readUser(scrum, fields, 'modifiedBy', caller.userId),
        ...readDates(scrum, fields),
        ...readStatus(scrum, fields, groupId, sprint.id),
      })
      return showSprint(scrum, sprint.id)
    },
    get(scrum, call) {
      // The table calls it sprintId, the examples and errors id: api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-get.md
      const sprint = requireOwn(scrum, call, call.params.has('sprintId') ? 'sprintId' : 'id')
      return showSprint(scrum, sprint.id)
    },
    list: (scrum, call) => listScrum(scrum, call, entitySchema, scrum.entities, SPRINTS),
    start(scrum, call) {
      const sprint = requireOwn(scrum, call)
      if (sprint.status !== 'planned') throw refused('Sprint must be planned')
      if (findActiveSprint(scrum, sprint.groupId)) throw refused('Unable to add two active sprint')
      openBoard(scrum, sprint, () => ensureBacklog(scrum, sprint.groupId, call.caller.userId))
      updateEntity(scrum, sprint.id, { STATUS: 'active', MODIFIED_BY: call.caller.userId })
      return showSprint(scrum, sprint.id)
    },
    /** By the id of the group. */
    complete(scrum, { params, caller }) {
      const groupId = requireInteger(params, 'id')
      requireAccess(scrum, caller, groupId)
      const sprint = findActiveSprint(scrum, groupId)
      if (!sprint) throw refused('Sprint not found')
      const left = tasksIn(scrum, sprint.id, false)
      if (left.length > 0) moveToBacklog(scrum, sprint.id, ensureBacklog(scrum, groupId, caller.userId), left)
      updateEntity(scrum, sprint.id, { STATUS: 'completed', MODIFIED_BY: caller.userId })
      return showSprint(scrum, sprint.id)
    },
    delete(scrum, call) {
      const sprint = requireOwn(scrum, call)
      const held = tasksIn(scrum, sprint.id)
      const backlog = findBacklog(scrum, sprint.groupId)
      if (held.length > 0 && !backlog) throw refused('Sprint items have not been moved to backlog')
      if (backlog) moveToBacklog(scrum, sprint.id, backlog.id, held)
      deleteBoard(scrum, sprint.id)
      deleteEntity(scrum, sprint.id)
      return []
    },
    getFields: () => ({ fields: FIELDS }),
  })
}

const FIELDS = Object.fromEntries(
  Object.entries({
    groupId: 'integer',
    name: 'string',
    sort: 'integer',
    createdBy: 'integer',
    modifiedBy: 'integer',
    dateStart: 'string',
    dateEnd: 'string',
    status: 'string',
  }).map(([name, type]) => [name, { type }]),
)

function requireSprint(scrum: Scrum, id: number): Entity {
  const sprint = findSprint(scrum, id)
  if (!sprint) throw refused('Sprint not found')
  return sprint
}

function requireOwn(scrum: Scrum, { params, caller }: Call, name = 'id'): Entity {
  const sprint = requireSprint(scrum, requireInteger(params, name))
  requireAccess(scrum, caller, sprint.groupId)
  return sprint
}

function readStatus(scrum: Scrum, fields: Fields, groupId: number, id?: number): Values {
  if (fields['status'] === undefined) return {}
  const status = STATUSES.find((known) => known === fields['status'])
  if (!status) throw refused('Incorrect sprint status')
  const active = status === 'active' ? findActiveSprint(scrum, groupId) : undefined
  if (active && active.id !== id) throw refused('Unable to add two active sprint')
  return { STATUS: status }
}

/** ISO 8601, or seconds since 1970. */
function readDates({ tasks: { time } }: Scrum, fields: Fields): Values {
  const dates = (
    [
      ['dateStart', 'DATE_START'],
      ['dateEnd', 'DATE_END'],
    ] as const
  ).filter(([name]) => fields[name] !== undefined)
  return Object.fromEntries(
    dates.map(([name, column]) => {
      const seconds = toId(fields[name])
      const date = seconds === undefined ? time.parse(textOf(fields[name]) ?? '') : formatSeconds(seconds, time.format)
      if (date === undefined) throw refused(`Incorrect ${name} format`)
      return [column, date]
    }),
  )
}

/** Years beyond 9999 are no dates of a portal. */
function formatSeconds(seconds: number, format: (ms: number) => string): string | undefined {
  return Math.abs(seconds) < 253_370_764_800 ? format(seconds * 1000) : undefined
}

function ensureBacklog(scrum: Scrum, groupId: number, userId: number): number {
  return findBacklog(scrum, groupId)?.id ?? addEntity(scrum, 'backlog', { GROUP_ID: groupId, CREATED_BY: userId, MODIFIED_BY: 0 })
}
