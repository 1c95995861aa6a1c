import type { MethodDefinition } from '../../contract.ts'
import type { DefineOver } from '../define-over.ts'
import { toText } from '../read-params.ts'
import { chainOf, writeFolder } from './folders.ts'
import type { Landing } from './open-landing.ts'
import { requireLivePage, requirePage, writePage } from './pages.ts'
import { pageAt, previewOfPage, urlOfPage } from './public-urls.ts'
import { requirePublicPlan } from './publication.ts'
import { accessDenied, readNumber, requireParams } from './refusals.ts'
import { findSite, hasRight } from './rights.ts'
import { writeSite } from './site-methods.ts'

/** Publication and addresses of pages: api-reference/landing/page/methods/landing-landing-publication.md, landing-landing-get-public-url.md */
export function pageAddressMethods(define: DefineOver<Landing>): readonly MethodDefinition[] {
  return define('landing.landing', {
    /** With the folders that it stands in, and its site. */
    publication(landing, call) {
      const page = requireLivePage(landing, call)
      if (!hasRight(landing, call.caller, page.siteId, 'public')) throw accessDenied('Publishing the page is not allowed.')
      requirePublicPlan(landing, page.siteId, [page.id])
      writePage(landing, call, page.id, { ACTIVE: 'Y', PUBLIC: 'Y', DATE_PUBLIC: landing.now() })
      if (page.folderId !== null) for (const id of chainOf(landing, page.folderId)) writeFolder(landing, call, id, { ACTIVE: 'Y' })
      writeSite(landing, call, page.siteId, { ACTIVE: 'Y' })
      return true
    },
    unpublic(landing, call) {
      const page = requireLivePage(landing, call)
      if (!hasRight(landing, call.caller, page.siteId, 'public')) throw accessDenied('Publishing access to the page is denied.')
      writePage(landing, call, page.id, { ACTIVE: 'N', PUBLIC: 'N' })
      return true
    },
    getpublicurl: (landing, call) => urlOfPage(landing, requireLivePage(landing, call).id),
    getpreview: (landing, call) => previewOfPage(landing, requirePage(landing, call).id),
    resolveIdByPublicUrl(landing, call) {
      requireParams(call.params, 'landingUrl', 'siteId')
      const siteId = readNumber(call.params, 'siteId')
      if (!findSite(landing, call, siteId) || !hasRight(landing, call.caller, siteId, 'read')) return null
      return pageAt(landing, siteId, toText(call.params.get('landingUrl')))
    },
  })
}
