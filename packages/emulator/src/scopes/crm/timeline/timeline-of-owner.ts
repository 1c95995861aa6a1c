import type { Crm } from '../open-crm.ts'
import { bind, bindingsOf, isBound, unbind, type Owner } from './activity-bindings.ts'
import { announceComment } from './announce-comment.ts'
import { deleteActivity, deleteComment, deleteLogMessage } from './delete-record.ts'
import { typeNameOf } from './entity-types.ts'
import { bindRecord, ownersOf, standsOn, unbindRecord } from './records.ts'

/** What stands on an object that is deleted goes with it, unless it stands on another, too: api-reference/crm/deals/crm-deal-delete.md */
export function forgetTimeline(crm: Crm, owner: Owner): void {
  for (const id of activitiesOn(crm, owner)) {
    if (bindingsOf(crm, id).length > 1) unbind(crm, id, owner)
    else deleteActivity(crm, id)
  }
  for (const { id, isComment } of recordsOn(crm, owner)) {
    if (ownersOf(crm, id).length === 1) {
      if (isComment) deleteComment(crm, id)
      else deleteLogMessage(crm, id)
      continue
    }
    unbindRecord(crm, id, owner)
    if (isComment) announceComment(crm, 'UPDATE', id)
  }
}

/** What stands on an object that is merged into another stands on that one. */
export function moveTimeline(crm: Crm, from: Owner, to: Owner): void {
  for (const id of activitiesOn(crm, from)) {
    if (!isBound(crm, id, to)) bind(crm, id, to)
    unbind(crm, id, from)
  }
  for (const { id } of recordsOn(crm, from)) {
    if (!standsOn(crm, id, to)) bindRecord(crm, id, to)
    unbindRecord(crm, id, from)
  }
}

function activitiesOn({ store }: Crm, { typeId, id }: Owner): readonly number[] {
  const rows = store.rows(
    `select ID from crm_activity where OWNER_TYPE_ID = ?1 and OWNER_ID = ?2
      union select ACTIVITY_ID from crm_activity_binding where OWNER_TYPE_ID = ?1 and OWNER_ID = ?2`,
    [typeId, id],
  )
  return rows.map(([activityId]) => Number(activityId))
}

function recordsOn({ store }: Crm, { typeId, id }: Owner): readonly { readonly id: number; readonly isComment: boolean }[] {
  const rows = store.rows(
    `select distinct b.ID, c.ID is not null from crm_timeline_bound b left join crm_timeline_comment c on c.ID = b.ID
      where b.ENTITY_TYPE = ? collate nocase and b.ENTITY_ID = ?`,
    [typeNameOf(typeId), id],
  )
  return rows.map(([recordId, isComment]) => ({ id: Number(recordId), isComment: isComment === 1 }))
}
