import type { Call, MethodDefinition } from '../../contract.ts'
import type { DefineOver } from '../define-over.ts'
import { isYes } from '../read-params.ts'
import type { Landing } from './open-landing.ts'
import { requirePublicPlan } from './publication.ts'
import { accessDenied, readNumber, requireParams } from './refusals.ts'
import { requireSite } from './rights.ts'
import { writeSite } from './site-methods.ts'

/** The bin and publication: api-reference/landing/site/landing-site-mark-delete.md, landing-site-publication.md */
export function siteStateMethods(define: DefineOver<Landing>): readonly MethodDefinition[] {
  return define('landing.site', {
    markDelete: (landing, call) => markSite(landing, call, !call.params.has('mark') || isYes(call.params.get('mark'))),
    markUnDelete: (landing, call) => markSite(landing, call, false),
    /** Pages that are off stay so. */
    publication(landing, call) {
      const id = requirePublic(landing, call, 'Publishing the site is not allowed.')
      const pages = "where SITE_ID = ? and DELETED = 'N' and ACTIVE = 'Y'"
      const pageIds = landing.store.rows(`select ID from landing_page ${pages}`, [id]).map(([each]) => Number(each))
      requirePublicPlan(landing, id, pageIds)
      writeSite(landing, call, id, { ACTIVE: 'Y' })
      landing.store.run(`update landing_page set PUBLIC = 'Y', DATE_PUBLIC = ? ${pages}`, [landing.now(), id])
      landing.store.run("update landing_folder set ACTIVE = 'Y' where SITE_ID = ? and DELETED = 'N'", [id])
      return id
    },
    unpublic(landing, call) {
      const id = requirePublic(landing, call, 'Publishing access for the site is denied.')
      writeSite(landing, call, id, { ACTIVE: 'N' })
      landing.store.run("update landing_page set PUBLIC = 'N' where SITE_ID = ?", [id])
      landing.store.run("update landing_folder set ACTIVE = 'N' where SITE_ID = ? and DELETED = 'N'", [id])
      return id
    },
  })
}

function markSite(landing: Landing, call: Call, isDeleted: boolean): number {
  requireParams(call.params, 'id')
  const { id } = requireSite(landing, call, readNumber(call.params, 'id'), 'delete', 'Access to delete the site is denied.')
  writeSite(
    landing,
    call,
    id,
    isDeleted ? { DELETED: 'Y', ACTIVE: 'N', DATE_DELETED: landing.now() } : { DELETED: 'N', ACTIVE: 'N', DATE_DELETED: null },
  )
  return id
}

function requirePublic(landing: Landing, call: Call, text: string): number {
  requireParams(call.params, 'id')
  const { id, isDeleted } = requireSite(landing, call, readNumber(call.params, 'id'), 'public', text)
  if (isDeleted) throw accessDenied(text)
  return id
}
