import { MethodError, type App, type Call, type CallParams, type MethodDefinition } from '../contract.ts'
import { isUrl } from '../is-url.ts'
import { defineMethods } from '../scopes/define-methods.ts'
import { isYes, textOf, toId } from '../scopes/read-params.ts'
import { holdsScope } from '../rest/authorize.ts'
import { requireFeature } from '../system/features.ts'
import type { EventDirectory, KnownEvent } from './event-directory.ts'
import type { EventHandler, EventHandlers } from './event-handlers.ts'
import { missingArgument, requireAppOf } from './require-app-of.ts'

export interface EventMethodParts {
  readonly directory: EventDirectory
  readonly handlers: EventHandlers
  /** Tells one application, under the caller. */
  readonly announceTo: (app: App, event: string, data: Readonly<Record<string, unknown>>) => void
}

/** `events` and `event.*`, for applications only: api-reference/events/index.md */
export function eventMethods(parts: EventMethodParts): readonly MethodDefinition[] {
  return [
    { name: 'events', scope: 'basic', tier: 'stateful', handler: (call) => listEvents(parts.directory, call) },
    ...defineMethods('event', 'basic', {
      bind: (call) => bind(parts, call),
      get: (call) => list(parts.handlers, call),
      unbind: (call) => unbind(parts.handlers, call),
      test(call) {
        const data = { QUERY: call.params.all, LANGUAGE_ID: call.portal.settings.languageId }
        parts.announceTo(requireAppOf(call), 'ONAPPTEST', data)
        return 1
      },
    }),
  ]
}

/** Of one scope, all, or those that the application may bind: api-reference/events/events.md */
function listEvents(directory: EventDirectory, call: Call): readonly string[] {
  requireAppOf(call)
  const scope = textOf(call.params.get('SCOPE'))
  const isWanted = ({ scopes }: KnownEvent): boolean => {
    if (scope) return scopes.includes(scope.toLowerCase())
    return isYes(call.params.get('FULL')) || scopes.some((each) => holdsScope(call.caller, each))
  }
  return directory.all.filter(isWanted).map(({ name }) => name)
}

/** api-reference/events/event-bind.md */
function bind({ directory, handlers }: EventMethodParts, call: Call): true {
  const { clientId } = requireAppOf(call, 'ACCESS_DENIED')
  const { params, caller } = call
  const event = directory.find(textOf(params.get('event')) ?? '')
  if (!event?.scopes.some((scope) => holdsScope(caller, scope))) throw new MethodError('ERROR_EVENT_NOT_FOUND', 'Event not found')
  const isOffline = readIsOffline(params)
  if (isOffline && !caller.isAdmin) throw denied('Offline events binding requires administrator access rights')
  const userId = readUser(params) ?? 0
  if (!caller.isAdmin && ![0, caller.userId].includes(userId))
    throw denied('Event binding with AUTH_TYPE requires administrator access rights')
  const connector = isOffline ? (textOf(params.get('auth_connector')) ?? '') : ''
  if (connector !== '') requireFeature(call.portal.settings, 'rest_auth_connector')
  const { quirks } = call.portal.settings
  const spec = {
    clientId,
    event: event.name,
    url: isOffline ? '' : requireUrl(params),
    // Whoever is no administrator hears of events under their own name only.
    userId: caller.isAdmin ? userId : caller.userId,
    isOffline,
    connector,
    minTimeoutSeconds: readMinTimeout(params),
  }
  // Texts of api-reference/events/test-handler.md; the code is that of the same refusal of placements.
  if (!handlers.bind(spec, quirks.bindingKey) && quirks.rebinding === 'refused')
    throw new MethodError('ERROR_CORE', 'Unable to set event handler: Handler already binded')
  return true
}

/** api-reference/events/event-get.md */
function list(handlers: EventHandlers, call: Call): unknown {
  const { clientId } = requireAppOf(call)
  const { isAdmin, userId } = call.caller
  return handlers.all
    .filter((handler) => handler.clientId === clientId && (isAdmin || handler.userId === userId))
    .map(({ event, url, userId: authType, isOffline }) => ({
      event,
      handler: url,
      auth_type: String(authType),
      offline: isOffline ? 1 : 0,
    }))
}

/** Whatever is not given does not narrow the choice, but for the type: api-reference/events/event-unbind.md */
function unbind(handlers: EventHandlers, call: Call): { readonly count: number } {
  const { clientId } = requireAppOf(call, 'ACCESS_DENIED')
  const { params, caller } = call
  const event = textOf(params.get('event'))?.toUpperCase()
  const url = textOf(params.get('handler'))
  const userId = readUser(params)
  const isOffline = readIsOffline(params)
  if (isOffline && !caller.isAdmin) throw denied('Offline events unbinding requires administrator access rights')
  if (!caller.isAdmin && ![undefined, 0, caller.userId].includes(userId))
    throw denied('Event unbinding with AUTH_TYPE requires administrator access rights')
  const meant = caller.isAdmin ? userId : caller.userId
  const count = handlers.unbind(
    (handler: EventHandler) =>
      handler.clientId === clientId &&
      handler.isOffline === isOffline &&
      (!event || handler.event === event) &&
      (!url || isOffline || handler.url === url) &&
      (meant === undefined || handler.userId === meant),
  )
  return { count }
}

function denied(reason: string): MethodError {
  return new MethodError('ACCESS_DENIED', `Access denied! ${reason}`, 403)
}

function readIsOffline(params: CallParams): boolean {
  return textOf(params.get('event_type'))?.toLowerCase() === 'offline'
}

/** `auth_type`: 0 when it is given empty, undefined when it is not given. */
function readUser(params: CallParams): number | undefined {
  const value = params.get('auth_type')
  return value === undefined || value === null ? undefined : (toId(value) ?? 0)
}

function requireUrl(params: CallParams): string {
  const url = textOf(params.get('handler'))?.trim() ?? ''
  if (!isUrl(url)) throw missingArgument('HANDLER')
  return url
}

/** `options.minTimeout` in seconds, 1 by default: api-reference/events/on-offline-event.md */
function readMinTimeout(params: CallParams): number {
  const options = params.get('options')
  const value = typeof options === 'object' && options !== null ? (options as Record<string, unknown>)['minTimeout'] : undefined
  return Math.max(0, toId(value) ?? 1)
}
