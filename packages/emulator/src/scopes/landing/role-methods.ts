import { MethodError, type Call, type MethodDefinition } from '../../contract.ts'
import { phpMap } from '../../php/php-map.ts'
import { listOf } from '../../store/encode-value.ts'
import type { DefineOver } from '../define-over.ts'
import { isYes, textOf, toId } from '../read-params.ts'
import type { Landing } from './open-landing.ts'
import { readRights } from './read-rights.ts'
import { readSection } from './read-types.ts'
import { readNumber, readObject, requireParams } from './refusals.ts'
import { requireManager } from './right-methods.ts'
import { capabilitiesOf, isRoleModel } from './roles.ts'

/** Roles: api-reference/landing/rights/role-model/index.md */
export function roleMethods(define: DefineOver<Landing>): readonly MethodDefinition[] {
  return define('landing.role', {
    isEnabled(landing, { caller }) {
      requireManager(landing, caller)
      return isRoleModel(landing)
    },
    enable(landing, { params, caller }) {
      requireManager(landing, caller)
      requireParams(params, 'mode')
      landing.store.run("insert or replace into landing_option (NAME, VALUE) values ('ROLES', ?)", [isYes(params.get('mode')) ? 'Y' : 'N'])
      return true
    },
    getList(landing, { params, caller }) {
      requireManager(landing, caller)
      const rows = landing.store.rows('select ID, TITLE, XML_ID from landing_role where SECTION = ? order by ID', [
        readSection(params) ?? '',
      ])
      return rows.map(([id, title, xmlId]) => ({ ID: String(id), TITLE: title, XML_ID: xmlId }))
    },
    getRights(landing, call) {
      const { id } = requireRole(landing, call, 'id')
      const rows = landing.store.rows('select SITE_ID, RIGHTS from landing_role_right where ROLE_ID = ? order by SITE_ID', [id])
      return phpMap(Object.fromEntries(rows.map(([siteId, rights]) => [String(siteId), JSON.parse(String(rights)) as unknown])))
    },
    /** A site that is not there, or has no list, is passed over. */
    setRights(landing, call) {
      const { id, section } = requireRole(landing, call, 'id', 'rights')
      const rights = Object.entries(readObject(call.params, 'rights'))
      const additional = call.params.get('additional')
      const { store } = landing
      store.run('delete from landing_role_right where ROLE_ID = ?', [id])
      for (const [key, given] of rights) {
        const siteId = toId(key) ?? -1
        if (!Array.isArray(given) || (siteId !== 0 && !landing.has('landing_site', siteId))) continue
        store.run('insert or replace into landing_role_right (ROLE_ID, SITE_ID, RIGHTS) values (?, ?, ?)', [
          id,
          siteId,
          JSON.stringify(readRights(given)),
        ])
      }
      if (additional !== undefined && additional !== null) {
        const known = capabilitiesOf(section).filter((name) => listOf(additional).includes(name))
        store.run('update landing_role set ADDITIONAL = ? where ID = ?', [JSON.stringify(known), id])
      }
      return true
    },
    /** The list replaces the last one: api-reference/landing/rights/role-model/landing-role-set-access-codes.md */
    setAccessCodes(landing, call) {
      const { id } = requireRole(landing, call, 'id')
      const codes = call.params.get('codes') ?? []
      if (typeof codes !== 'object') throw new MethodError('ERROR_ARGUMENT', 'Parameter codes must be an array')
      const texts = listOf(codes).flatMap((code) => textOf(code) ?? [])
      landing.store.run('update landing_role set CODES = ? where ID = ?', [JSON.stringify(texts), id])
      return true
    },
  })
}

function requireRole(
  landing: Landing,
  { params, caller }: Call,
  ...names: readonly string[]
): { readonly id: number; readonly section: string } {
  requireManager(landing, caller)
  requireParams(params, ...names)
  const [id, section] = [readNumber(params, 'id'), readSection(params) ?? '']
  if (landing.store.value('select 1 from landing_role where ID = ? and SECTION = ?', [id, section]) === undefined)
    throw new MethodError('ROLE_SCOPE_MISMATCH', 'The role does not belong to this section')
  return { id, section }
}
