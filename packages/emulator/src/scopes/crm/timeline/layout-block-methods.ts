import { MethodError, type App, type Call, type MethodDefinition, type PortalContext } from '../../../contract.ts'
import { createStore } from '../../../store/create-store.ts'
import { defineMethods } from '../../define-methods.ts'
import { requireInteger, requireObject } from '../../read-params.ts'
import type { Crm } from '../open-crm.ts'
import { isBound } from './activity-bindings.ts'
import { requireAppContext } from './app-context.ts'
import type { AttachedTo } from './attachments.ts'
import { checkLayout } from './layout/check-layout.ts'
import { blocksShape } from './layout/layout-shapes.ts'
import { standsOn } from './records.ts'
import { notFound, requireAll, requireOwner } from './refusals.ts'
import { CONFIGURABLE } from './save-activity.ts'

/** Blocks that applications put beside an activity: api-reference/crm/timeline/activities/layout-blocks/index.md */
export function activityBlockMethods(crm: Crm): readonly MethodDefinition[] {
  return blockMethods(crm, 'crm.activity.layout.blocks', 'activity', 'activityId', (id) => {
    if (crm.store.value('select PROVIDER_ID from crm_activity where ID = ?', [id]) === CONFIGURABLE)
      throw new MethodError('UNSUITABLE_ACTIVITY_TYPE_ERROR', 'The type of the activity is not suitable')
  })
}

/** Blocks beside another record: api-reference/crm/timeline/layout-blocks/index.md */
export function recordBlockMethods(crm: Crm): readonly MethodDefinition[] {
  return blockMethods(crm, 'crm.timeline.layout.blocks', 'record', 'timelineId', (id) => {
    if (crm.store.value('select 1 from crm_timeline_log where ID = ?', [id]) === 1)
      throw new MethodError('UNSUITABLE_TIMELINE_ITEM', 'The type of the timeline item is not suitable')
  })
}

/** With the application: api-reference/crm/timeline/layout-blocks/index.md */
export function forgetBlocks({ db }: PortalContext, { clientId }: App): void {
  createStore(db).run('delete from crm_layout_blocks where CLIENT_ID = ?', [clientId])
}

function blockMethods(
  crm: Crm,
  prefix: string,
  kind: AttachedTo,
  idName: string,
  refuseUnsuitable: (id: number) => void,
): readonly MethodDefinition[] {
  const { store } = crm
  /** What a call is about, and whose blocks: an application sees its own only. */
  const readKey = (call: Call): readonly [kind: string, id: number, clientId: string] => {
    const app = requireAppContext(call)
    const names = [idName, 'entityTypeId', 'entityId']
    requireAll(call.params, call.method.endsWith('.set') ? [...names, 'layout'] : names)
    const id = requireInteger(call.params, idName)
    const owner = requireOwner(crm, call, 'entityTypeId', 'entityId')
    const isThere = kind === 'activity' ? isBound(crm, id, owner) : standsOn(crm, id, owner)
    if (!isThere) throw notFound()
    return [kind, id, app.clientId]
  }
  const OF = 'where KIND = ? and ITEM_ID = ? and CLIENT_ID = ?'
  return defineMethods(prefix, 'crm', {
    set(call) {
      const key = readKey(call)
      refuseUnsuitable(key[1])
      const layout = checkLayout(requireObject(call.params, 'layout'), blocksShape)
      store.run('insert or replace into crm_layout_blocks values (?, ?, ?, ?)', [...key, JSON.stringify(layout)])
      return { success: true }
    },
    get(call) {
      const layout = store.value(`select LAYOUT from crm_layout_blocks ${OF}`, readKey(call))
      return { layout: layout === undefined ? null : (JSON.parse(String(layout)) as unknown) }
    },
    delete(call) {
      const { changes } = store.run(`delete from crm_layout_blocks ${OF}`, readKey(call))
      if (changes === 0) throw notFound()
      return { success: true }
    },
  })
}
