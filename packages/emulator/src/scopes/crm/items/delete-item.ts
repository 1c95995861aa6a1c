import type { Crm, Item } from '../open-crm.ts'
import { forgetRecurring } from '../recurring/recurring-methods.ts'
import { forgetRequisites } from '../requisites/forget-details.ts'
import { forgetTimeline } from '../timeline/timeline-of-owner.ts'
import { announce } from './announce.ts'
import { deleteFiles } from './item-files.ts'
import { deleteLinks } from './links.ts'
import { deleteMultifields } from './multifields.ts'
import { pointReferences } from './point-references.ts'

/** Deletes a record with everything that hangs on it. False when there is none. */
export function deleteItem(crm: Crm, item: Item, id: number): boolean {
  const { entityTypeId, table, abbreviation } = item.entity
  deleteFiles(crm, item, id)
  if (crm.store.run(`delete from ${table} where ID = ?`, [id]).changes === 0) return false
  deleteMultifields(crm.store, entityTypeId, id)
  deleteLinks(crm, item, id)
  crm.store.run('delete from crm_product_row where OWNER_TYPE = ? and OWNER_ID = ?', [abbreviation, id])
  crm.store.run('delete from crm_stage_history where ENTITY_TYPE_ID = ? and OWNER_ID = ?', [entityTypeId, id])
  forgetRequisites(crm, entityTypeId, id)
  forgetTimeline(crm, { typeId: entityTypeId, id })
  pointReferences(crm, { typeId: entityTypeId, id }, null)
  if (entityTypeId === 2) forgetRecurring(crm, id)
  announce(crm, item, 'DELETE', id)
  return true
}
