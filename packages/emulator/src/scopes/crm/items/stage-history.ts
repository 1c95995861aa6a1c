import type { Crm, Item } from '../open-crm.ts'
import type { StagePosition } from './resolve-stage.ts'

export type StageChange = 'created' | 'stage' | 'funnel'

/** TYPE_ID of a history row: 1 creation, 2 intermediate stage, 3 final stage, 5 change of funnel; api-reference/crm/crm-stage-history-list.md */
export function recordStage(crm: Crm, item: Item, ownerId: number, stage: StagePosition, change: StageChange): void {
  const typeId = change === 'created' ? 1 : change === 'funnel' ? 5 : stage.semantics === 'P' ? 2 : 3
  crm.store.run(
    'insert into crm_stage_history (ENTITY_TYPE_ID, TYPE_ID, OWNER_ID, CREATED_TIME, CATEGORY_ID, STAGE_SEMANTIC_ID, STAGE_ID) values (?, ?, ?, ?, ?, ?, ?)',
    [item.entity.entityTypeId, typeId, ownerId, crm.time.format(crm.portal.now()), stage.categoryId, stage.semantics, stage.id],
  )
}
