import { MethodError, type Call, type CallParams } from '../../contract.ts'
import { codesOf } from '../../system/access-codes.ts'
import { toId } from '../read-params.ts'
import type { Documents } from './open-documents.ts'

/** Refusals of the module carry the code 0: api-reference/document-generator/document-generator-document-add.md */
export const refused = (text: string): MethodError => new MethodError('0', text)
/** Those of the parameters before it carry 100. */
export const unmatched = (text: string): MethodError => new MethodError('100', text)

/** `id` of a method whose page words a missing one like that. */
export function readId(params: CallParams, missing: string, name = 'id'): number {
  const value = params.get(name)
  if (value === undefined || value === null || value === '') throw unmatched(missing)
  return toId(value) ?? 0
}

const DENIED = {
  settings: 'You do not have permissions to modify settings',
  templates: 'You do not have permissions to modify templates',
  documents: 'You do not have permissions to view documents',
} as const

/** Administrators may everything, others what their roles allow: api-reference/document-generator/role/document-generator-role-add.md */
export function requireRight({ store, portal }: Documents, { caller, method }: Call, area: keyof typeof DENIED): void {
  if (caller.isAdmin) return
  const codes = JSON.stringify(['UA', ...codesOf(portal.db, caller)])
  const sql =
    'select r.PERMISSIONS from dg_role r join dg_access a on a.ROLE_ID = r.ID where a.ACCESS_CODE in (select value from json_each(?))'
  const isAllowed = store.rows(sql, [codes]).some(([permissions]) => {
    const held = JSON.parse(String(permissions)) as Readonly<Record<string, Readonly<Record<string, string>>>>
    return Object.values(held[area] ?? {}).every((level) => level !== '')
  })
  // Under the names of CRM the same refusal has no code: api-reference/crm/document-generator/numerator/crm-document-generator-numerator-add.md
  if (!isAllowed) throw method.toLowerCase().startsWith('crm.') ? new MethodError('', DENIED[area]) : refused(DENIED[area])
}
