import { nameDomain } from './domains.ts'
import type { Landing } from './open-landing.ts'
import { isOrdinary } from './read-types.ts'

/** Where sections of their own stand on the portal itself: api-reference/landing/types.md */
const PATHS: Readonly<Record<string, string>> = { KNOWLEDGE: '/knowledge/', GROUP: '/knowledge/group/', MAINPAGE: '/vibe/' }
export const NO_PREVIEW = '/bitrix/images/landing/nopreview.jpg'

/** The address of a site; ordinary ones have a domain, without a slash at its end. Empty when there is no such site. */
export function urlOfSite(landing: Landing, id: number): string {
  const row = landing.store.row('select TYPE, CODE, DOMAIN_ID from landing_site where ID = ?', [id])
  if (!row) return ''
  const [type, code, domainId] = row
  if (isOrdinary(type)) return `https://${nameDomain(landing, domainId!)}`
  return `${landing.portal.settings.origin}${PATHS[String(type)]}${String(code).slice(1)}`
}

/** The picture of the main page: api-reference/landing/site/landing-site-get-preview.md */
export function previewOfSite(landing: Landing, id: number): string {
  const index = landing.store.value('select LANDING_ID_INDEX from landing_site where ID = ?', [id]) ?? null
  return landing.has('landing_page', index) ? `${urlOfSite(landing, id).replace(/\/$/, '')}/preview.jpg` : NO_PREVIEW
}
