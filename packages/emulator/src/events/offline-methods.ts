import { MethodError, type Call, type CallParams, type Handler, type MethodDefinition } from '../contract.ts'
import { defineMethods } from '../scopes/define-methods.ts'
import { isYes, textOf, toId } from '../scopes/read-params.ts'
import { requireFeature } from '../system/features.ts'
import type { OfflineQueue } from './offline-queue.ts'
import { missingArgument, requireAppOf } from './require-app-of.ts'

/** `event.offline.*`, for administrators: api-reference/events/offline-events.md */
export function offlineMethods(queue: OfflineQueue): readonly MethodDefinition[] {
  return defineMethods('event.offline', 'basic', {
    get: forAdmins(({ params, portal }, clientId) => {
      // Reservations are the extended part: api-reference/events/offline-events.md
      if (params.has('process_id') || (params.has('clear') && !isYes(params.get('clear'))))
        requireFeature(portal.settings, 'rest_offline_extended')
      const { processId, events } = queue.take({ clientId, connector: readConnector(params) }, params, {
        limit: Math.max(0, toId(params.get('limit')) ?? 0) || 50,
        clears: !params.has('clear') || isYes(params.get('clear')),
        processId: textOf(params.get('process_id')) || undefined,
        withErrors: isYes(params.get('error')),
      })
      return { process_id: processId, events }
    }),
    list: forAdmins(({ params }, clientId) => queue.list({ clientId, connector: readConnector(params) }, params)),
    clear: forAdmins(({ params, portal }, clientId) => {
      requireFeature(portal.settings, 'rest_offline_extended')
      const [ids, messageIds] = [readTexts(params, 'id'), readTexts(params, 'message_id')]
      queue.clear(clientId, requireProcess(params), ids ? 'ID' : messageIds && 'MESSAGE_ID', ids ?? messageIds)
      return true
    }),
    error: forAdmins(({ params, portal }, clientId) => {
      requireFeature(portal.settings, 'rest_offline_extended')
      queue.markErrors(clientId, requireProcess(params), readTexts(params, 'message_id'))
      return true
    }),
  })
}

function forAdmins(work: (call: Call, clientId: string) => unknown): Handler {
  return (call) => {
    const { clientId } = requireAppOf(call, 'ACCESS_DENIED')
    if (!call.caller.isAdmin) throw new MethodError('ACCESS_DENIED', 'Access denied!', 403)
    return work(call, clientId)
  }
}

function readConnector(params: CallParams): string {
  return textOf(params.get('auth_connector')) ?? ''
}

function requireProcess(params: CallParams): string {
  const processId = textOf(params.get('process_id'))
  if (!processId) throw missingArgument('process_id')
  return processId
}

/** Undefined when nothing is given: then all are meant. */
function readTexts(params: CallParams, name: string): readonly string[] | undefined {
  const value = params.get(name)
  if (typeof value !== 'object' || value === null) return textOf(value) ? [String(value)] : undefined
  const texts = Object.values(value).map((each: unknown) => textOf(each) ?? '')
  return texts.length > 0 ? texts : undefined
}
