import { type EmulatedScope, type MethodDefinition, type PortalContext } from '../../contract.ts'
import { createStore } from '../../store/create-store.ts'
import { createPortalTime } from '../../store/portal-time.ts'
import { getAction, listAction, tailAction, type DtoSource } from '../../v3/dto-actions.ts'
import { defineV3, type V3Action } from '../../v3/define-v3.ts'
import { fieldActions } from '../../v3/field-actions.ts'
import { v3Error } from '../../v3/v3-error.ts'
import { eventLogDto } from './event-log-dto.ts'
import { createEventLog } from './log-event.ts'

/** `main.eventlog.*` of REST 3.0, for administrators: api-reference/event-log/index.md */
export const mainScope: EmulatedScope = {
  name: 'main',
  install(portal) {
    createEventLog(portal)
    return eventLogMethods(portal)
  },
}

function eventLogMethods(portal: PortalContext): readonly MethodDefinition[] {
  const time = createPortalTime(portal.settings.utcOffsetSeconds)
  const source: DtoSource = { store: createStore(portal.db), time, dto: eventLogDto }
  const actions = { get: getAction(source), list: listAction(source), tail: tailAction(source), ...fieldActions(eventLogDto) }
  return defineV3('main.eventlog', ['main'], Object.fromEntries(Object.entries(actions).map(([name, action]) => [name, forAdmins(action)])))
}

function forAdmins(action: V3Action): V3Action {
  return {
    ...action,
    handler(call) {
      if (!call.caller.isAdmin) throw v3Error('accessDenied', 'Access denied')
      return action.handler(call)
    },
  }
}
