import { insertRow } from '../../../store/write-row.ts'
import type { Entity } from './entities.ts'
import { moveToBacklog, tasksIn } from './items.ts'
import type { Scrum } from './open-scrum.ts'

/** Stages of sprints lie beside those of other boards. */
const BOARD = 'A'

export const STAGE_TYPES = ['NEW', 'WORK', 'FINISH'] as const

export interface StageDraft {
  readonly name: string
  readonly type: string
  readonly sort: number
  readonly color: string
}

/** api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-get-stages.md */
const FIRST: readonly StageDraft[] = [
  { name: 'New', type: 'NEW', sort: 100, color: '00C4FB' },
  { name: 'In Progress', type: 'WORK', sort: 200, color: '47D1E2' },
  { name: 'Done', type: 'FINISH', sort: 300, color: '75D900' },
]

export interface Stage extends StageDraft {
  readonly id: number
  readonly sprintId: number
}

const COLUMNS = 'select ID, TITLE, SYSTEM_TYPE, SORT, COLOR, ENTITY_ID from task_stage where'

export function stagesOf({ tasks }: Scrum, sprintId: number): readonly Stage[] {
  return tasks.store.rows(`${COLUMNS} ENTITY_TYPE = ? and ENTITY_ID = ? order by SORT, ID`, [BOARD, sprintId]).map(toStage)
}

export function findStage({ tasks }: Scrum, id: number): Stage | undefined {
  const row = tasks.store.row(`${COLUMNS} ENTITY_TYPE = ? and ID = ?`, [BOARD, id])
  return row && toStage(row)
}

function toStage([id, name, type, sort, color, sprintId]: readonly unknown[]): Stage {
  return { id: Number(id), name: String(name), type: String(type), sort: Number(sort), color: String(color), sprintId: Number(sprintId) }
}

export function columnsOf(sprintId: number, { name, type, sort, color }: StageDraft): Readonly<Record<string, string | number>> {
  return { TITLE: name, SORT: sort, COLOR: color, SYSTEM_TYPE: type, ENTITY_ID: sprintId, ENTITY_TYPE: BOARD }
}

export function addStage({ tasks }: Scrum, sprintId: number, stage: StageDraft): number {
  return insertRow(tasks.store, 'task_stage', columnsOf(sprintId, stage))
}

export function putCard({ tasks }: Scrum, sprintId: number, taskId: number, stageId: number): void {
  tasks.store.run('insert or replace into scrum_card (SPRINT_ID, TASK_ID, STAGE_ID) values (?, ?, ?)', [sprintId, taskId, stageId])
}

/**
 * A sprint that starts takes over the stages of the one that was completed last, and puts its tasks into the first. Completed tasks go back to the
 * backlog: api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-start.md
 */
export function openBoard(scrum: Scrum, sprint: Entity, backlogId: () => number): void {
  if (stagesOf(scrum, sprint.id).length === 0) for (const stage of stagesBefore(scrum, sprint)) addStage(scrum, sprint.id, stage)
  const completed = tasksIn(scrum, sprint.id, true)
  if (completed.length > 0) moveToBacklog(scrum, sprint.id, backlogId(), completed)
  const stages = stagesOf(scrum, sprint.id)
  const first = stages.find(({ type }) => type === 'NEW') ?? stages[0]!
  for (const taskId of tasksIn(scrum, sprint.id)) putCard(scrum, sprint.id, taskId, first.id)
}

function stagesBefore(scrum: Scrum, { groupId }: Entity): readonly StageDraft[] {
  const last = scrum.tasks.store.value(
    "select ID from scrum_entity where GROUP_ID = ? and STATUS = 'completed' order by DATE_END desc, ID desc limit 1",
    [groupId],
  )
  const stages = last === undefined ? [] : stagesOf(scrum, Number(last))
  return stages.length > 0 ? stages : FIRST
}

/** The board goes with its sprint. */
export function deleteBoard({ tasks: { store } }: Scrum, sprintId: number): void {
  store.run('delete from scrum_card where SPRINT_ID = ?', [sprintId])
  store.run('delete from task_stage where ENTITY_TYPE = ? and ENTITY_ID = ?', [BOARD, sprintId])
}
