import type { Call, CallParams, MethodDefinition, MethodError } from '../../../contract.ts'
import { defineMethods } from '../../define-methods.ts'
import { requireInteger, toText } from '../../read-params.ts'
import type { Crm } from '../open-crm.ts'
import { isBound } from './activity-bindings.ts'
import type { AttachedTo } from './attachments.ts'
import { standsOn } from './records.ts'
import { accessDenied, mayTouchAny, notFound, requireAll } from './refusals.ts'

interface Target {
  readonly kind: AttachedTo
  readonly id: number
}

/** `crm.timeline.note.*`, one note to a record or an activity: api-reference/crm/timeline/note/index.md */
export function noteMethods(crm: Crm): readonly MethodDefinition[] {
  const { store, time, portal } = crm
  const find = (target: Target): boolean =>
    store.value('select 1 from crm_timeline_note where KIND = ? and ITEM_ID = ?', [target.kind, target.id]) === 1
  return defineMethods('crm.timeline.note', 'crm', {
    save(call) {
      const { params, caller } = call
      requireAll(params, [...TARGET, 'text'])
      const read = readTarget(params)
      const text = toText(params.get('text'))
      const { kind, id } = requireTarget(crm, call, read)
      const now = time.format(portal.now())
      store.run(
        `insert into crm_timeline_note values (?1, ?2, ?3, ?4, ?5, ?4, ?5)
          on conflict do update set TEXT = excluded.TEXT, UPDATED_BY = excluded.UPDATED_BY, UPDATED = excluded.UPDATED`,
        [kind, id, text, caller.userId, now],
      )
      return true
    },
    get(call) {
      const { kind, id } = requireTarget(crm, call, readTarget(call.params))
      const row = store.row('select TEXT, CREATED_BY, CREATED, UPDATED_BY, UPDATED from crm_timeline_note where KIND = ? and ITEM_ID = ?', [
        kind,
        id,
      ])
      if (!row) throw missing()
      const [text, createdById, createdTime, updatedById, updatedTime] = row
      return { text, createdById, createdTime, updatedById, updatedTime }
    },
    delete(call) {
      const target = requireTarget(crm, call, readTarget(call.params))
      if (!find(target)) throw missing()
      store.run('delete from crm_timeline_note where KIND = ? and ITEM_ID = ?', [target.kind, target.id])
      return true
    },
  })
}

const missing = (): MethodError => notFound('Element not found')

const TARGET = ['ownerTypeId', 'ownerId', 'itemType', 'itemId'] as const

function readTarget(params: CallParams): readonly number[] {
  requireAll(params, TARGET)
  return TARGET.map((name) => requireInteger(params, name))
}

/** Type 1 is a record of the history, 2 an activity; it stands on the object that is named, which the caller may work with. */
function requireTarget(crm: Crm, { caller }: Call, [typeId = 0, ownerId = 0, itemType, id = 0]: readonly number[]): Target {
  const owner = { typeId, id: ownerId }
  const isThere = (itemType === 1 && standsOn(crm, id, owner)) || (itemType === 2 && isBound(crm, id, owner))
  if (!isThere) throw missing()
  if (!mayTouchAny(crm, caller, [owner])) throw accessDenied()
  return { kind: itemType === 1 ? 'record' : 'activity', id }
}
