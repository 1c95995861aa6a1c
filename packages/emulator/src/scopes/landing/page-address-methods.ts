import type { Call, MethodDefinition } from '../../contract.ts'
import type { DefineOver } from '../define-over.ts'
import { toText } from '../read-params.ts'
import { chainOf, writeFolder } from './folders.ts'
import type { Landing } from './open-landing.ts'
import { requireLivePage, requirePage, writePage, type Page } from './pages.ts'
import { pageAt, previewOfPage, urlOfPage } from './public-urls.ts'
import { requirePublicPlan } from './publication.ts'
import { accessDenied, readNumber, requireParams } from './refusals.ts'
import { findSite, hasRight } from './rights.ts'
import { writeSite } from './site-methods.ts'

/** Publication and addresses of pages: api-reference/landing/page/methods/landing-landing-publication.md, landing-landing-get-public-url.md */
export function pageAddressMethods(define: DefineOver<Landing>): readonly MethodDefinition[] {
  return define('landing.landing', {
    publication(landing, call) {
      const page = requireLivePage(landing, call)
      if (!hasRight(landing, call.caller, page.siteId, 'public')) throw accessDenied('Publishing the page is not allowed.')
      requirePublicPlan(landing, page.siteId, [page.id])
      publishPage(landing, call, page)
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

/** With the folders that it stands in, and its site. */
export function publishPage(landing: Landing, call: Call, { id, folderId, siteId }: Omit<Page, 'isDeleted'>): void {
  writePage(landing, call, id, { ACTIVE: 'Y', PUBLIC: 'Y', DATE_PUBLIC: landing.now() })
  if (folderId !== null) for (const each of chainOf(landing, folderId)) writeFolder(landing, call, each, { ACTIVE: 'Y' })
  writeSite(landing, call, siteId, { ACTIVE: 'Y' })
}
