import type { Call } from '../../contract.ts'
import { textOf, toId } from '../read-params.ts'
import type { GroupHandlers } from './define-groups.ts'
import { canSee, groupError, isMember, requireGroup, roleOf, userExists, type Group, type Role } from './find-group.ts'
import type { Groups } from './open-groups.ts'
import { writeMember } from './write-group.ts'

const NOT_FOUND = 'Socialnetwork group not found'

/** `sonet_group.user.*`: api-reference/sonet-group/members/index.md */
export const memberMethods: GroupHandlers = {
  add(groups, call) {
    const group = requireAsAdmin(groups, call, 'No permissions to add users')
    return readUsers(call)
      .filter((user) => userExists(groups, user) && !isMember(roleOf(groups, group.id, user)))
      .map((user) => toMember(groups, group, user, 'K'))
  },
  get(groups, call) {
    const group = requireGroup(groups, call, 'ID', 'Wrong socialnetwork group ID', NOT_FOUND)
    if (!canSee(groups, call.caller, group)) throw groupError(NOT_FOUND)
    return groups.store
      .rows("select USER_ID, ROLE from sonet_member where GROUP_ID = ? and ROLE in ('A', 'E', 'K') order by ROLE, USER_ID", [group.id])
      .map(([user, ROLE]) => ({ USER_ID: String(user), ROLE }))
  },
  /** Who is the only owner of a role stays: the owner. */
  update(groups, call) {
    const group = requireAsAdmin(groups, call, 'No permissions to update users role')
    const role = textOf(call.params.get('ROLE')) ?? ''
    if (role !== 'E' && role !== 'K') throw groupError('Incorrect role code')
    return readUsers(call)
      .filter((user) => user !== group.ownerId && isMember(roleOf(groups, group.id, user)))
      .map((user) => toMember(groups, group, user, role))
  },
  delete(groups, call) {
    const group = requireAsAdmin(groups, call, 'No permissions to update users role')
    return readUsers(call)
      .filter((user) => user !== group.ownerId && roleOf(groups, group.id, user) !== undefined)
      .map((user) => {
        groups.store.run('delete from sonet_member where GROUP_ID = ? and USER_ID = ?', [group.id, user])
        return String(user)
      })
  },
  /** Nobody is invited by who may not: api-reference/sonet-group/members/sonet-group-user-invite.md */
  invite(groups, call) {
    const { caller } = call
    const group = requireGroup(groups, call, 'GROUP_ID', 'Wrong group ID', NOT_FOUND)
    const users = readUsers(call)
    if (!canSee(groups, caller, group)) throw groupError(NOT_FOUND)
    const role = roleOf(groups, group.id, caller.userId)
    const may = caller.isAdmin || role === 'A' || (role === 'E' && group.initiators !== 'A') || (role === 'K' && group.initiators === 'K')
    return users
      .filter((user) => may && userExists(groups, user) && roleOf(groups, group.id, user) === undefined)
      .map((user) => toMember(groups, group, user, 'Z'))
  },
  request(groups, call) {
    const { userId } = call.caller
    const group = requireGroup(groups, call, 'GROUP_ID', 'Wrong group ID', NOT_FOUND)
    const role = roleOf(groups, group.id, userId)
    if (!canSee(groups, call.caller, group) && role === undefined) throw groupError(NOT_FOUND)
    const by = groups.store.value('select INITIATED_BY from sonet_member where GROUP_ID = ? and USER_ID = ?', [group.id, userId])
    if (isMember(role) || by === 'U') throw groupError('Cannot request to join group')
    // An open group lets everybody in, and an invitation is waiting to be taken.
    writeMember(groups, group.id, userId, group.isOpened || role === 'Z' ? 'K' : 'Z', 'U')
    return true
  },
  groups({ store }, { caller }) {
    const sql = `select g.ID, g.NAME, m.ROLE, g.IMAGE_ID from sonet_group g join sonet_member m on m.GROUP_ID = g.ID
      where m.USER_ID = ? and m.ROLE in ('A', 'E', 'K') order by g.ID`
    return store.rows(sql, [caller.userId]).map(([id, GROUP_NAME, ROLE, image]) => ({
      GROUP_ID: String(id),
      GROUP_NAME,
      ROLE,
      GROUP_IMAGE_ID: image === null ? null : String(image),
      GROUP_IMAGE: '',
    }))
  },
}

function requireAsAdmin(groups: Groups, call: Call, denied: string): Group {
  const group = requireGroup(groups, call, 'GROUP_ID', 'Wrong group ID', NOT_FOUND)
  if (!call.caller.isAdmin) throw groupError(denied)
  return group
}

function readUsers({ params }: Call): readonly number[] {
  const value = params.get('USER_ID')
  const values: unknown[] = typeof value === 'object' && value !== null ? Object.values(value) : [value]
  const ids = values.map((id) => toId(id) ?? 0).filter((id) => id > 0)
  if (ids.length === 0) throw groupError('Wrong user IDs')
  return [...new Set(ids)]
}

function toMember(groups: Groups, { id }: Group, user: number, role: Role): string {
  writeMember(groups, id, user, role, 'G')
  return String(user)
}
