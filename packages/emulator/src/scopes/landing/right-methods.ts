import { MethodError, type Caller, type MethodDefinition } from '../../contract.ts'
import type { DefineOver } from '../define-over.ts'
import type { Landing } from './open-landing.ts'
import { requireRightsOfPlan } from './plan.ts'
import { readRights } from './read-rights.ts'
import { readNumber, readObject, requireParams } from './refusals.ts'
import { findSite, rightsOf } from './rights.ts'

/** Rights of a site for itself: api-reference/landing/rights/extended-model/index.md */
export function rightMethods(define: DefineOver<Landing>): readonly MethodDefinition[] {
  return define('landing.site', {
    getRights(landing, call) {
      requireRightsOfPlan(landing.portal)
      requireParams(call.params, 'id')
      const id = readNumber(call.params, 'id')
      return findSite(landing, call, id) ? rightsOf(landing, call.caller, id) : []
    },
    /** Those of 0 hold for sites that have none of their own. */
    setRights(landing, call) {
      requireManager(landing, call.caller)
      requireParams(call.params, 'id')
      const id = readNumber(call.params, 'id')
      const rights = Object.entries(readObject(call.params, 'rights'))
      const site = findSite(landing, call, id)
      if (id !== 0 && (!site || site.isDeleted)) return false
      landing.store.run('delete from landing_site_right where SITE_ID = ?', [id])
      for (const [code, given] of rights)
        landing.store.run('insert into landing_site_right (SITE_ID, CODE, RIGHTS) values (?, ?, ?)', [
          id,
          code,
          JSON.stringify(readRights(given)),
        ])
      return true
    },
  })
}

/** Whoever sets rights, where the plan has them. */
export function requireManager({ portal }: Landing, { isAdmin }: Caller): void {
  if (!isAdmin) throw new MethodError('IS_NOT_ADMIN', 'To perform this action, you must be an administrator.')
  requireRightsOfPlan(portal)
}
