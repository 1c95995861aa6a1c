import { insertRow, updateRow, type Values } from '../../../store/write-row.ts'
import type { Row } from '../../../store/create-reader.ts'
import { entitySchema, type Scrum } from './open-scrum.ts'

export const STATUSES = ['planned', 'active', 'completed'] as const
export type SprintStatus = (typeof STATUSES)[number]

/** A backlog or a sprint. */
export interface Entity {
  readonly id: number
  readonly groupId: number
  readonly type: 'backlog' | 'sprint'
  readonly status: SprintStatus | null
}

const COLUMNS = 'ID, GROUP_ID, ENTITY_TYPE, STATUS'

function selectEntity({ tasks }: Scrum, condition: string, values: readonly (string | number)[]): Entity | undefined {
  const row = tasks.store.row(`select ${COLUMNS} from scrum_entity where ${condition}`, values)
  if (!row) return undefined
  const [id, groupId, type, status] = row
  return { id: Number(id), groupId: Number(groupId), type: type as Entity['type'], status: status as SprintStatus | null }
}

export const findEntity = (scrum: Scrum, id: number): Entity | undefined => selectEntity(scrum, 'ID = ?', [id])

export const findSprint = (scrum: Scrum, id: number): Entity | undefined => selectEntity(scrum, "ID = ? and ENTITY_TYPE = 'sprint'", [id])

export const findBacklog = (scrum: Scrum, groupId: number): Entity | undefined =>
  selectEntity(scrum, "GROUP_ID = ? and ENTITY_TYPE = 'backlog'", [groupId])

export const findActiveSprint = (scrum: Scrum, groupId: number): Entity | undefined =>
  selectEntity(scrum, "GROUP_ID = ? and STATUS = 'active'", [groupId])

export function addEntity({ tasks }: Scrum, type: Entity['type'], values: Values): number {
  return insertRow(tasks.store, entitySchema.table, { ENTITY_TYPE: type, ...values })
}

export function updateEntity({ tasks }: Scrum, id: number, values: Values): void {
  updateRow(tasks.store, entitySchema.table, values, id)
}

export function deleteEntity({ tasks }: Scrum, id: number): void {
  tasks.store.run('delete from scrum_entity where ID = ?', [id])
}

const BACKLOG_FIELDS = entitySchema.of('universal').filter(({ column }) => ['ID', 'GROUP_ID', 'CREATED_BY', 'MODIFIED_BY'].includes(column))

export const showBacklog = ({ entities }: Scrum, id: number): Row => entities.one({ family: 'universal', fields: BACKLOG_FIELDS }, id)!

export const showSprint = ({ entities }: Scrum, id: number): Row =>
  entities.one({ family: 'universal', fields: entitySchema.of('universal') }, id)!
