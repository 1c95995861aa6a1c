import { both } from '../../store/compile-filter.ts'
import { orderOf, whereOf } from '../entity/where-of.ts'
import { isYes, textOf, toId, type Fields } from '../read-params.ts'
import { listPage, readStart } from '../list-page.ts'
import type { GroupHandlers } from './define-groups.ts'
import { findGroup, groupError, isMember, requireGroup, roleOf, userExists, visibleTo } from './find-group.ts'
import { groupSchema as schema } from './open-groups.ts'
import { announceUpdate, changeOwner, createGroup, deleteGroup, updateGroup } from './write-group.ts'

/** Rows of `sonet_group.get` end here; the rest is for `socialnetwork.api.workgroup.*`. */
const SHOWN = schema.of('classic').slice(0, 18)

/** `sonet_group.*`: api-reference/sonet-group/index.md */
export const groupMethods: GroupHandlers = {
  create: createGroup,
  get(groups, call) {
    const { params, caller, portal } = call
    const id = toId(params.get('GROUP_ID'))
    const visible = visibleTo(groups, caller, isYes(params.get('IS_ADMIN')))
    const within = id === undefined ? visible : both(visible, { sql: 't.ID = ?', values: [id], lookups: [] })
    const where = both(whereOf(schema, withSearch(readMap(params.get('FILTER'))), groups.time), within)
    const order = readMap(params.get('ORDER'))
    const orderBy = orderOf(schema, [], Object.keys(order).length > 0 ? order : { ID: 'DESC' })
    const shape = { family: 'classic', fields: SHOWN } as const
    return listPage(portal, groups.reader, { shape, where, orderBy, start: readStart(params) }, (rows) => rows)
  },
  update(groups, call) {
    const group = requireGroup(groups, call, 'GROUP_ID')
    if (!call.caller.isAdmin && call.caller.userId !== group.ownerId) throw groupError('User has no permissions to update group')
    updateGroup(groups, call, group)
    return group.id
  },
  delete(groups, call) {
    const group = requireGroup(groups, call, 'GROUP_ID', 'Wrong group ID', 'Socialnetwork group not found')
    if (!call.caller.isAdmin && call.caller.userId !== group.ownerId) throw groupError('User has no permissions to delete group')
    deleteGroup(groups, group)
    return true
  },
  setowner(groups, call) {
    const { params, caller } = call
    const group = requireGroup(groups, call, 'GROUP_ID', 'Invalid workgroup/project ID')
    const user = toId(params.get('USER_ID')) ?? 0
    if (!userExists(groups, user)) throw groupError('Invalid user ID')
    if (!caller.isAdmin && caller.userId !== group.ownerId) throw groupError('Insufficient permissions to complete the operation.')
    changeOwner(groups, group, user)
    announceUpdate(groups, group.id)
    return true
  },
  'feature.access': (groups, { params, caller }) => {
    const id = toId(params.get('GROUP_ID')) ?? 0
    if (id <= 0) throw groupError('Wrong socialnetwork group ID')
    const operations = OPERATIONS.get(textOf(params.get('FEATURE')) ?? '')
    if (!operations) throw groupError('Wrong feature')
    const operation = textOf(params.get('OPERATION')) ?? ''
    if (!operations.includes(operation)) throw groupError('Wrong operation')
    if (!findGroup(groups, id)) return false
    const role = roleOf(groups, id, caller.userId)
    return caller.isAdmin || role === 'A' || role === 'E' || (isMember(role) && !OF_MODERATORS.test(operation))
  },
}

/** api-reference/sonet-group/sonet-group-feature-access.md */
const OPERATIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['photo', ['view', 'write']],
  ['calendar', ['view', 'write']],
  ['tasks', ['view', 'view_all', 'sort', 'create_tasks', 'edit_tasks', 'delete_tasks']],
  ['files', ['view', 'write']],
  ['blog', ['post', 'comment'].flatMap((what) => ['view', 'premoderate', 'write', 'moderate', 'full'].map((verb) => `${verb}_${what}`))],
])
/** What participants may not do; the page does not say it. */
const OF_MODERATORS = /^(?:moderate_|full_|edit_tasks|delete_tasks)/

/** `?NAME` searches a text: api-reference/sonet-group/sonet-group-get.md */
function withSearch(filter: Fields): Fields {
  return Object.fromEntries(Object.entries(filter).map(([key, value]) => [key.replace(/^\?/, '%'), value]))
}

export function readMap(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {}
}
