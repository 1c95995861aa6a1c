import { MethodError, type Call, type Caller } from '../../contract.ts'
import { codesOf } from '../../system/access-codes.ts'
import { isOnSmallestPlan } from '../../system/features.ts'
import type { Documents } from './open-documents.ts'
import { denied, isForCrm, refused } from './refusals.ts'
import type { Template } from './templates.ts'

/** What roles grant: api-reference/document-generator/role/document-generator-role-add.md */
export type Right = 'settings.modify' | 'templates.modify' | 'documents.view' | 'documents.modify'

const DENIED: Readonly<Record<Right, string>> = {
  'settings.modify': 'You do not have permissions to modify settings',
  'templates.modify': 'You do not have permissions to modify templates',
  'documents.view': 'You do not have permissions to view documents',
  // In the same words: api-reference/document-generator/document-generator-document-update.md
  'documents.modify': 'You do not have permissions to view documents',
}

/** Whoever modifies documents has to see them. */
export function isAllowed(documents: Documents, caller: Caller, right: Right): boolean {
  const isSeen = right !== 'documents.modify' || levelsOf(documents, caller, 'documents.view').size > 0
  return isSeen && levelsOf(documents, caller, right).size > 0
}

export function requireRight(documents: Documents, call: Call, right: Right): void {
  if (isAllowed(documents, call.caller, right)) return
  // Under the names of CRM the same refusal has no code: api-reference/crm/document-generator/numerator/crm-document-generator-numerator-add.md
  throw isForCrm(call) ? new MethodError('', DENIED[right]) : refused(DENIED[right])
}

/** Whose codes a template names may use it. */
export function mayUse({ portal }: Documents, caller: Caller, { users }: Template): boolean {
  if (caller.isAdmin) return true
  const held = new Set(['UA', ...codesOf(portal.db, caller)])
  return users.some((code) => held.has(code))
}

/** Level `A` is for one's own templates, `D` for those of colleagues in the department too, `X` for all. */
export function mayModify(documents: Documents, caller: Caller, { authorId }: Template): boolean {
  const levels = levelsOf(documents, caller, 'templates.modify')
  if (levels.has('X')) return true
  if (authorId === caller.userId) return levels.size > 0
  return levels.has('D') && areColleagues(documents, caller, authorId)
}

/** Roles are not on all plans: api-reference/document-generator/role/document-generator-role-add.md */
export function requireRoles({ portal }: Documents): void {
  if (isOnSmallestPlan(portal.settings)) throw denied('Your plan does not support this operation', 403)
}

/** Administrators may everything, others what their roles allow. */
function levelsOf({ store, portal }: Documents, caller: Caller, right: Right): ReadonlySet<string> {
  if (caller.isAdmin) return new Set(['X'])
  const codes = JSON.stringify(['UA', ...codesOf(portal.db, caller)])
  const rows = store.rows(
    `select distinct json_extract(r.PERMISSIONS, ?) from dg_role r join dg_access a on a.ROLE_ID = r.ID
      where a.ACCESS_CODE in (select value from json_each(?))`,
    [`$.${right}`, codes],
  )
  return new Set(rows.flat().flatMap((level) => (typeof level === 'string' && level !== '' ? [level] : [])))
}

function areColleagues({ portal }: Documents, caller: Caller, userId: number): boolean {
  const theirs = codesOf(portal.db, { ...caller, userId })
  return [...codesOf(portal.db, caller)].some((code) => /^D\d/.test(code) && theirs.has(code))
}
