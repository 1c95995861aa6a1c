import { MethodError, type Caller } from '../../../contract.ts'
import type { Where } from '../../../store/compile-filter.ts'
import { findGroup, isMember, roleOf, userExists } from '../../sonet-group/find-group.ts'
import { toId, type Fields } from '../../read-params.ts'
import type { Scrum } from './open-scrum.ts'

/** All refusals have one code: api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-add.md */
export const refused = (text: string): MethodError => new MethodError(0, text)

/** Members of the group and administrators work in a Scrum: api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-add.md */
export function requireAccess({ groups }: Scrum, { isAdmin, userId }: Caller, groupId: number): void {
  const mayWork = isAdmin || isMember(roleOf(groups, groupId, userId))
  if (!mayWork || !findGroup(groups, groupId)) throw refused('Access denied')
}

/** Rows `t` of the groups that the caller works in. */
export function withinReach({ isAdmin, userId }: Caller): Where {
  const sql = isAdmin
    ? 'exists (select 1 from sonet_group g where g.ID = t.GROUP_ID)'
    : `exists (select 1 from sonet_member m where m.GROUP_ID = t.GROUP_ID and m.USER_ID = ${Math.trunc(userId)} and m.ROLE in ('A', 'E', 'K'))`
  return { sql, values: [], lookups: [] }
}

/** A user that was sent, or the other one; 0 is nobody. */
export function readUser({ groups }: Scrum, fields: Fields, name: string, other: number): number {
  if (fields[name] === undefined || fields[name] === null) return other
  const id = toId(fields[name]) ?? -1
  if (id !== 0 && !userExists(groups, id)) throw refused(`${name} user not found`)
  return id
}
