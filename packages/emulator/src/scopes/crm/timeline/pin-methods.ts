import { MethodError, type Call, type MethodDefinition } from '../../../contract.ts'
import { defineMethods } from '../../define-methods.ts'
import { requireInteger } from '../../read-params.ts'
import type { Crm } from '../open-crm.ts'
import type { Owner } from './activity-bindings.ts'
import { standsOn } from './records.ts'
import { notFound, requireOwner } from './refusals.ts'

/** What api-reference/crm/timeline/actions/index.md says; the page of the method still speaks of three. */
const MAX_PINS = 7

/** `crm.timeline.item.{pin,unpin}`: api-reference/crm/timeline/actions/index.md */
export function pinMethods(crm: Crm): readonly MethodDefinition[] {
  const { store } = crm
  const requireRecord = (call: Call): Owner & { readonly recordId: number } => {
    const recordId = requireInteger(call.params, 'id')
    const owner = requireOwner(crm, call)
    if (!standsOn(crm, recordId, owner)) throw notFound()
    return { ...owner, recordId }
  }
  return defineMethods('crm.timeline.item', 'crm', {
    pin(call) {
      const { recordId, typeId, id } = requireRecord(call)
      const pinned = store.rows('select RECORD_ID from crm_timeline_pin where ENTITY_TYPE_ID = ? and ENTITY_ID = ?', [typeId, id]).flat()
      if (pinned.includes(recordId)) return null
      if (pinned.length >= MAX_PINS) throw new MethodError('0', `Only ${MAX_PINS} events can be added to favorites`)
      store.run('insert into crm_timeline_pin values (?, ?, ?)', [recordId, typeId, id])
      return null
    },
    unpin(call) {
      const { recordId, typeId, id } = requireRecord(call)
      store.run('delete from crm_timeline_pin where RECORD_ID = ? and ENTITY_TYPE_ID = ? and ENTITY_ID = ?', [recordId, typeId, id])
      return null
    },
  })
}
