import { updateRow } from '../../../store/write-row.ts'
import type { Entity } from './entities.ts'
import type { Scrum } from './open-scrum.ts'

/** How a task stands in a Scrum. */
export interface Item {
  readonly entityId: number
  readonly storyPoints: string
  readonly epicId: number
  readonly sort: number
  readonly createdBy: number
  readonly modifiedBy: number
}

/** Of a task that went to another group nothing is left here. */
const IN_ENTITY = 'from task t join scrum_entity e on e.ID = ifnull(t.SPRINT_ID, t.BACKLOG_ID) and e.GROUP_ID = t.GROUP_ID'

export function findItem({ tasks }: Scrum, taskId: number): Item | undefined {
  const row = tasks.store.row(
    `select e.ID, ifnull(cast(t.STORY_POINTS as text), ''), ifnull(t.EPIC_ID, 0), ifnull(t.SCRUM_SORT, 0), t.SCRUM_CREATED_BY,
      ifnull(t.SCRUM_MODIFIED_BY, 0) ${IN_ENTITY} where t.ID = ?`,
    [taskId],
  )
  if (!row) return undefined
  const [entityId, storyPoints, epicId, sort, createdBy, modifiedBy] = row
  return {
    entityId: Number(entityId),
    storyPoints: String(storyPoints),
    epicId: Number(epicId),
    sort: Number(sort),
    createdBy: Number(createdBy),
    modifiedBy: Number(modifiedBy),
  }
}

export function writeItem({ tasks }: Scrum, taskId: number, entity: Entity, item: Omit<Item, 'entityId'>): void {
  const values = {
    SPRINT_ID: entity.type === 'sprint' ? entity.id : null,
    BACKLOG_ID: entity.type === 'backlog' ? entity.id : null,
    EPIC_ID: item.epicId === 0 ? null : item.epicId,
    STORY_POINTS: item.storyPoints,
    SCRUM_SORT: item.sort,
    SCRUM_CREATED_BY: item.createdBy,
    SCRUM_MODIFIED_BY: item.modifiedBy,
  }
  updateRow(tasks.store, 'task', values, taskId)
}

/** Where a task comes that is put at the end. */
export function nextSort({ tasks }: Scrum, entityId: number): number {
  return Number(tasks.store.value(`select ifnull(max(t.SCRUM_SORT), 0) + 1 ${IN_ENTITY} where e.ID = ?`, [entityId]))
}

/** The tasks of a backlog or a sprint: all, or those that are completed or not. */
export function tasksIn({ tasks }: Scrum, entityId: number, isCompleted?: boolean): readonly number[] {
  const which = isCompleted === undefined ? '' : `and t.STATUS ${isCompleted ? '=' : '<>'} 5`
  return tasks.store
    .rows(`select t.ID ${IN_ENTITY} where e.ID = ? ${which} order by t.SCRUM_SORT, t.ID`, [entityId])
    .map(([id]) => Number(id))
}

/** Tasks leave a sprint and its board for the backlog. */
export function moveToBacklog({ tasks: { store } }: Scrum, sprintId: number, backlogId: number, ids: readonly number[]): void {
  for (const id of ids) {
    updateRow(store, 'task', { SPRINT_ID: null, BACKLOG_ID: backlogId }, id)
    store.run('delete from scrum_card where SPRINT_ID = ? and TASK_ID = ?', [sprintId, id])
  }
}
