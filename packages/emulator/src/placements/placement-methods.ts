import { MethodError, type Call, type CallParams, type MethodDefinition, type PortalContext } from '../contract.ts'
import { missingArgument, requireAppOf } from '../events/require-app-of.ts'
import { isUrl } from '../is-url.ts'
import { phpMap } from '../php/php-map.ts'
import { holdsScope } from '../rest/authorize.ts'
import { defineMethods } from '../scopes/define-methods.ts'
import { isYes, textOf, toId } from '../scopes/read-params.ts'
import { PlacementDirectory } from './placement-directory.ts'
import { readBindOptions, readTexts } from './read-bind-options.ts'

/** One handler of an application, and for PAGE_BACKGROUND_WORKER one more for each user: api-reference/widgets/universal/app-url.md, background-worker.md */
const SINGLE: ReadonlySet<string> = new Set(['PAGE_BACKGROUND_WORKER', 'REST_APP_URI'])
const PER_USER = 'PAGE_BACKGROUND_WORKER'

/** `placement.*`, for applications only: api-reference/widgets/index.md */
export function placementMethods(portal: PortalContext): readonly MethodDefinition[] {
  const directory = new PlacementDirectory(portal.db)
  return defineMethods('placement', 'placement', {
    bind: (call) => withStatus(portal, () => bind(directory, call)),
    get: list,
    list: (call) => listPlaces(directory, call),
    unbind,
  })
}

/** api-reference/widgets/placement-bind.md */
function bind(directory: PlacementDirectory, call: Call): true {
  const { clientId } = requireAdmin(call)
  const { params, caller, portal } = call
  const name = requireText(params, 'PLACEMENT')
  const handler = requireUrl(params)
  const place = directory.find(name.toUpperCase())
  if (!place || !holdsScope(caller, place.scope)) throw new MethodError('ERROR_PLACEMENT_NOT_FOUND', 'Placement not found')
  const placement = place.name
  const userId = toId(params.get('USER_ID')) ?? 0
  if (userId !== 0 && placement !== PER_USER) throw new MethodError('ERROR_PLACEMENT_USER_MODE', 'User mode is not available')
  const options = readBindOptions(place, params)
  const isTaken = portal.placements.of(clientId).some((each) => each.placement === placement && each.userId === userId)
  if (isTaken && SINGLE.has(placement)) throw new MethodError('ERROR_PLACEMENT_MAX_COUNT', 'Placement max count')
  const texts = readTexts(params, portal.settings.languageId)
  const isNew = portal.placements.bind({ clientId, placement, handler, userId, ...texts, options })
  if (!isNew) throw alreadyBound()
  return true
}

/** Text of api-reference/widgets/user-field/userfieldtype-add.md, where a placement stands behind the type too. */
export function alreadyBound(): MethodError {
  return new MethodError('ERROR_CORE', 'Unable to set placement handler: Handler already binded')
}

/** The page says 200 of these codes in its table and 400 in its headline (AMB-8.1). */
function withStatus<Result>({ settings }: PortalContext, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    const isMeant = error instanceof MethodError && error.status === 400 && error.code !== 'ERROR_CORE'
    throw isMeant ? new MethodError(error.code, error.message, settings.quirks.placementErrorStatus, error.extra) : error
  }
}

/** api-reference/widgets/placement-get.md */
function list(call: Call): unknown {
  const { clientId } = requireAdmin(call)
  return call.portal.placements.of(clientId).map(({ placement, userId, handler, options, title, description, langAll }) => ({
    placement,
    userId,
    handler,
    options: phpMap(options),
    title,
    description,
    langAll,
  }))
}

/** api-reference/widgets/placement-list.md */
function listPlaces(directory: PlacementDirectory, call: Call): readonly string[] {
  requireAppOf(call)
  const { params, caller } = call
  const wanted = textOf(params.get('SCOPE'))?.toLowerCase()
  const isFull = isYes(params.get('FULL'))
  return directory.all.filter(({ scope }) => (wanted ? scope === wanted : isFull || holdsScope(caller, scope))).map(({ name }) => name)
}

/** One for every row that is found and one more for every row that is deleted: api-reference/widgets/placement-unbind.md */
function unbind(call: Call): { readonly count: number } {
  const { clientId } = requireAdmin(call)
  const { params, portal } = call
  const placement = requireText(params, 'PLACEMENT').toUpperCase()
  const handler = textOf(params.get('HANDLER'))
  const userId = toId(params.get('USER_ID'))
  const count = portal.placements.unbind(
    (each) =>
      each.clientId === clientId &&
      each.placement === placement &&
      (!handler || each.handler === handler) &&
      (userId === undefined || each.userId === userId),
  )
  return { count: count * 2 }
}

export function requireAdmin(call: Call): ReturnType<typeof requireAppOf> {
  const app = requireAppOf(call)
  if (!call.caller.isAdmin) throw new MethodError('ACCESS_DENIED', 'Access denied!', 403)
  return app
}

export function requireText(params: CallParams, name: string): string {
  const value = params.get(name)
  if (value === undefined || value === null || value === '') throw missingArgument(name)
  if (typeof value !== 'string')
    throw new MethodError('ERROR_ARGUMENT', `The value of an argument '${name}' must be of type string`, 400, { argument: name })
  return value
}

export function requireUrl(params: CallParams): string {
  const url = requireText(params, 'HANDLER').trim()
  if (!isUrl(url)) throw missingArgument('HANDLER')
  return url
}
