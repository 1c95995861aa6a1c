import type { Call, Caller, MethodDefinition } from '../../../contract.ts'
import { updateRow } from '../../../store/write-row.ts'
import type { DefineOver } from '../../define-over.ts'
import { objectOf, requireObject, toId, toText } from '../../read-params.ts'
import { addStage, columnsOf, findStage, putCard, STAGE_TYPES, stagesOf, type Stage } from './boards.ts'
import { findSprint, type Entity } from './entities.ts'
import type { Scrum } from './open-scrum.ts'
import { refused, requireAccess } from './scrum-access.ts'

const STEP = 100

/** The board of a sprint: api-reference/sonet-group/scrum/kanban/index.md */
export function kanbanMethods(define: DefineOver<Scrum>): readonly MethodDefinition[] {
  return define('tasks.api.scrum.kanban', {
    addStage(scrum, { params, caller }) {
      const fields = objectOf(params.get('fields'))
      const sprint = requireSprint(scrum, caller, fields['sprintId'])
      const name = toText(fields['name']).trim()
      if (name === '') throw refused('Incorrect name format')
      const last = Math.max(0, ...stagesOf(scrum, sprint.id).map(({ sort }) => sort))
      return addStage(scrum, sprint.id, {
        name,
        type: typeOf(fields['type']) ?? 'WORK',
        sort: sortOf(fields['sort']) ?? last + STEP,
        color: toText(fields['color']),
      })
    },
    updateStage(scrum, { params, caller }) {
      const stage = requireStage(scrum, params.get('stageId'))
      const fields = requireObject(params, 'fields')
      requireStageAccess(scrum, caller, stage)
      const sprintId = fields['sprintId'] === undefined ? stage.sprintId : readTarget(scrum, caller, fields['sprintId'])
      const name = toText(fields['name']).trim()
      const changed = {
        name: name === '' ? stage.name : name,
        type: typeOf(fields['type']) ?? stage.type,
        sort: sortOf(fields['sort']) ?? stage.sort,
        color: fields['color'] === undefined ? stage.color : toText(fields['color']),
      }
      updateRow(scrum.tasks.store, 'task_stage', columnsOf(sprintId, changed), stage.id)
      return true
    },
    getStages(scrum, { params, caller }) {
      const sprint = requireSprint(scrum, caller, params.get('sprintId'))
      return stagesOf(scrum, sprint.id).map(({ id, name, sort, type, sprintId, color }) => ({
        id: String(id),
        name,
        sort: String(sort),
        type,
        sprintId: String(sprintId),
        color,
      }))
    },
    deleteStage(scrum, { params, caller }) {
      const { store } = scrum.tasks
      const stage = requireStage(scrum, params.get('stageId'))
      requireStageAccess(scrum, caller, stage)
      if (store.value('select 1 from scrum_card where STAGE_ID = ?', [stage.id]) !== undefined) throw refused('Stage has tasks')
      store.run('delete from task_stage where ID = ?', [stage.id])
      return true
    },
    addTask(scrum, call) {
      const { params } = call
      const [sprintId, taskId, stageId] = ['sprintId', 'taskId', 'stageId'].map((name) => toId(params.get(name)))
      requireIds(sprintId, taskId)
      if (!stageId) throw refused('StageId id not found')
      const sprint = requireSprint(scrum, call.caller, sprintId)
      const stage = findStage(scrum, stageId)
      if (stage?.sprintId !== sprint.id) throw refused('Stage not found')
      putCard(scrum, sprint.id, requireTask(scrum, sprint, taskId!), stage.id)
      return true
    },
    deleteTask(scrum, { params, caller }: Call) {
      const [sprintId, taskId] = ['sprintId', 'taskId'].map((name) => toId(params.get(name)))
      requireIds(sprintId, taskId)
      const sprint = requireSprint(scrum, caller, sprintId)
      scrum.tasks.store.run('delete from scrum_card where SPRINT_ID = ? and TASK_ID = ?', [sprint.id, requireTask(scrum, sprint, taskId!)])
      return true
    },
    getFields: () => ({
      fields: {
        name: { type: 'string' },
        sort: { type: 'integer' },
        type: { type: 'string' },
        sprintId: { type: 'integer' },
        color: { type: 'string' },
      },
    }),
  })
}

const typeOf = (given: unknown): string | undefined => STAGE_TYPES.find((type) => type === toText(given).toUpperCase())

/** A multiple of 100; anything else is brought to the next lower one. */
function sortOf(given: unknown): number | undefined {
  const sort = toId(given)
  return sort === undefined || sort < STEP ? undefined : sort - (sort % STEP)
}

function requireIds(sprintId: number | undefined, taskId: number | undefined): void {
  if (!sprintId) throw refused('Sprint id not found')
  if (!taskId) throw refused('TaskId id not found')
}

function requireSprint(scrum: Scrum, caller: Caller, given: unknown): Entity {
  const id = toId(given)
  if (!id) throw refused('Sprint id not found')
  const sprint = findSprint(scrum, id)
  if (!sprint) throw refused('Sprint not found')
  requireAccess(scrum, caller, sprint.groupId)
  return sprint
}

function requireStage(scrum: Scrum, given: unknown): Stage {
  const id = toId(given)
  if (!id) throw refused('Stage id not found')
  const stage = findStage(scrum, id)
  if (!stage) throw refused('Stage not found')
  return stage
}

function requireStageAccess(scrum: Scrum, caller: Caller, { sprintId }: Stage): void {
  const sprint = findSprint(scrum, sprintId)
  if (!sprint) throw refused('Stage not found')
  requireAccess(scrum, caller, sprint.groupId)
}

/** A sprint out of reach is as wrong as one that is not there. */
function readTarget(scrum: Scrum, caller: Caller, given: unknown): number {
  try {
    return requireSprint(scrum, caller, given).id
  } catch {
    throw refused('Incorrect sprintId value')
  }
}

function requireTask({ tasks }: Scrum, { groupId }: Entity, id: number): number {
  if (tasks.store.value('select 1 from task where ID = ? and GROUP_ID = ?', [id, groupId]) === undefined)
    throw refused('Task not found. The task must be with GROUP_ID')
  return id
}
