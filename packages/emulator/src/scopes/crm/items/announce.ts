import type { Crm, Item } from '../open-crm.ts'
import type { StagePosition } from './resolve-stage.ts'

/** Events of smart processes come under a common and an own name: api-reference/crm/universal/events/index.md */
export function announce(crm: Crm, { entity }: Item, action: 'ADD' | 'UPDATE' | 'DELETE', id: number): void {
  if (entity.typeName.startsWith('DYNAMIC_') || entity.typeName === 'SMART_INVOICE') {
    const data = { FIELDS: { ID: id, ENTITY_TYPE_ID: entity.entityTypeId } }
    crm.portal.emit(`ONCRMDYNAMICITEM${action}`, data)
    crm.portal.emit(`ONCRMDYNAMICITEM${action}_${entity.entityTypeId}`, data)
  } else {
    crm.portal.emit(`ONCRM${entity.typeName}${action}`, { FIELDS: { ID: id } })
  }
}

/** api-reference/crm/deals/events/on-crm-deal-move-to-category.md */
export function announceFunnel({ portal }: Crm, id: number, { categoryId, id: stageId }: StagePosition): void {
  portal.emit('ONCRMDEALMOVETOCATEGORY', { FIELDS: { ID: id, CATEGORY_ID: categoryId, STAGE_ID: stageId } })
}
