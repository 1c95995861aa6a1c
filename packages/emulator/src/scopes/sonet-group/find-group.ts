import { MethodError, type Call, type Caller } from '../../contract.ts'
import type { Where } from '../../store/compile-filter.ts'
import { toId } from '../read-params.ts'
import { isExternal } from '../user/is-external.ts'
import type { Groups } from './open-groups.ts'

/** Owner, moderator, participant, and who has not joined yet: api-reference/sonet-group/members/sonet-group-user-get.md */
export type Role = 'A' | 'E' | 'K' | 'Z'

export interface Group {
  readonly id: number
  readonly ownerId: number
  readonly name: string
  readonly isVisible: boolean
  readonly isOpened: boolean
  readonly initiators: Role
}

/** Groups refuse with an empty code: api-reference/sonet-group/sonet-group-create.md */
export const groupError = (text: string): MethodError => new MethodError('', text)

export function findGroup({ store }: Groups, id: number): Group | undefined {
  const row = store.row('select OWNER_ID, NAME, VISIBLE, OPENED, INITIATE_PERMS from sonet_group where ID = ?', [id])
  if (!row) return undefined
  const [owner, name, visible, opened, initiators] = row
  const isRole = initiators === 'A' || initiators === 'E'
  return {
    id,
    ownerId: Number(owner),
    name: String(name),
    isVisible: visible === 'Y',
    isOpened: opened === 'Y',
    initiators: isRole ? initiators : 'K',
  }
}

/** A group by a parameter, in the words of its page. */
export function requireGroup(
  groups: Groups,
  { params }: Call,
  name: string,
  wrong: string = 'Wrong group ID',
  missing: string = wrong,
): Group {
  const id = toId(params.get(name)) ?? 0
  if (id <= 0) throw groupError(wrong)
  const group = findGroup(groups, id)
  if (!group) throw groupError(missing)
  return group
}

export function roleOf({ store }: Groups, groupId: number, userId: number): Role | undefined {
  return store.value('select ROLE from sonet_member where GROUP_ID = ? and USER_ID = ?', [groupId, userId]) as Role | undefined
}

export const isMember = (role: Role | undefined): boolean => role === 'A' || role === 'E' || role === 'K'

/** Who comes from outside sees no group but their own. */
export const canSee = (groups: Groups, caller: Caller, group: Group): boolean =>
  caller.isAdmin || isMember(roleOf(groups, group.id, caller.userId)) || (group.isVisible && !isExternal(groups, caller))

export function userExists({ store }: Groups, id: number): boolean {
  return store.value('select 1 from user where ID = ?', [id]) !== undefined
}

/** Groups in sight of a caller, unless permissions are not looked at. */
export function visibleTo(groups: Groups, caller: Caller, isUnchecked: boolean): Where {
  if (isUnchecked && caller.isAdmin) return { sql: 'true', values: [], lookups: [] }
  const visible = isExternal(groups, caller) ? 'false' : "t.VISIBLE = 'Y'"
  const sql = `(${visible} or exists (select 1 from sonet_member m where m.GROUP_ID = t.ID and m.USER_ID = ? and m.ROLE in ('A', 'E', 'K')))`
  return { sql, values: [caller.userId], lookups: [] }
}
