import { Listing, MethodError, type App, type Call, type CallParams, type MethodDefinition } from '../contract.ts'
import { checkHandler } from '../apps/check-handler.ts'
import { defineMethods } from '../scopes/define-methods.ts'
import { PAGE_SIZE, readStart } from '../scopes/list-page.ts'
import { objectOf, textOf, toId } from '../scopes/read-params.ts'
import { alreadyBound, requireAdmin, requireText } from './placement-methods.ts'
import type { FieldType } from './placement-registry.ts'

const MAX_CODE_LENGTH = 50

/** `userfieldtype.*`, for applications only: api-reference/widgets/user-field/index.md */
export const fieldTypeMethods: readonly MethodDefinition[] = defineMethods('userfieldtype', 'placement', {
  add,
  update,
  delete: remove,
  list,
})

/** api-reference/widgets/user-field/userfieldtype-add.md */
function add(call: Call): true {
  const app = requireAdmin(call)
  const { params, portal } = call
  const code = requireCode(app, params)
  const type = toFieldType(app, code, params)
  if (!portal.placements.saveFieldType(type)) throw alreadyBound()
  return true
}

/** The address and the title are required: api-reference/widgets/user-field/userfieldtype-update.md */
function update(call: Call): true {
  const app = requireAdmin(call)
  const { params, portal } = call
  const before = requireType(app, call)
  const type = toFieldType(app, before.code, params)
  requireText(params, 'TITLE')
  const isKept = (name: string): boolean => !params.has(name)
  const changed = {
    ...type,
    ...(isKept('DESCRIPTION') && { description: before.description }),
    ...(isKept('OPTIONS') && { height: before.height }),
  }
  if (!portal.placements.saveFieldType(changed, before)) throw alreadyBound()
  return true
}

function remove(call: Call): true {
  call.portal.placements.deleteFieldType(requireType(requireAdmin(call), call))
  return true
}

/** The newest first, as in the sample: api-reference/widgets/user-field/userfieldtype-list.md */
function list(call: Call): Listing {
  const { clientId } = requireAdmin(call)
  const types = call.portal.placements.fieldTypes.filter((each) => each.clientId === clientId).toReversed()
  const start = Math.max(0, readStart(call.params))
  const end = start + PAGE_SIZE
  const rows = types.slice(start, end).map(({ code, handler, title, description }) => ({
    USER_TYPE_ID: code,
    HANDLER: handler,
    TITLE: title,
    DESCRIPTION: description,
  }))
  return new Listing(rows, types.length, end < types.length ? end : undefined)
}

function requireType({ clientId }: App, { params, portal }: Call): FieldType {
  const type = portal.placements.findFieldType(clientId, requireText(params, 'USER_TYPE_ID'))
  if (!type) throw new MethodError('ERROR_NOT_FOUND', 'User Field Type not found')
  return type
}

/** The page names the characters and the length, but no code for others. Its own samples have underscores. */
function requireCode(app: App, params: CallParams): string {
  const code = requireText(params, 'USER_TYPE_ID')
  if (!/^[a-z0-9_]+$/.test(code) || fullCodeOf(app, code).length > MAX_CODE_LENGTH)
    throw new MethodError('ERROR_ARGUMENT', "The value of an argument 'USER_TYPE_ID' is invalid", 400, { argument: 'USER_TYPE_ID' })
  return code
}

function toFieldType(app: App, code: string, params: CallParams): FieldType {
  const handler = requireText(params, 'HANDLER').trim()
  checkHandler(app, handler)
  const text = (name: string): string => textOf(params.get(name)) ?? ''
  return {
    clientId: app.clientId,
    code,
    fullCode: fullCodeOf(app, code),
    handler,
    title: text('TITLE'),
    description: text('DESCRIPTION'),
    height: Math.max(0, toId(objectOf(params.get('OPTIONS'))['height']) ?? 0),
  }
}

const fullCodeOf = ({ id }: App, code: string): string => `rest_${id}_${code}`
