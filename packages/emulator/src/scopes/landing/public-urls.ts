import { toText, type Fields } from '../read-params.ts'
import { nameDomain } from './domains.ts'
import { chainOf } from './folders.ts'
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
  return previewOfPage(landing, Number(landing.store.value('select LANDING_ID_INDEX from landing_site where ID = ?', [id]) ?? 0))
}

/** The picture that a page shows to social networks: api-reference/landing/page/methods/landing-landing-get-preview.md */
export function previewOfPage({ store }: Landing, id: number): string {
  const additional = JSON.parse(String(store.value('select ADDITIONAL from landing_page where ID = ?', [id]) ?? '{}')) as Fields
  return toText(additional['METAOG_IMAGE']) || NO_PREVIEW
}

/** Main pages of a site and of a folder stand at its address: api-reference/landing/page/methods/landing-landing-get-public-url.md */
export function urlOfPage(landing: Landing, id: number): string {
  const { store } = landing
  const [siteId, folderId, code] = store.row('select SITE_ID, FOLDER_ID, CODE from landing_page where ID = ?', [id])!
  const base = `${urlOfSite(landing, Number(siteId)).replace(/\/$/, '')}/`
  if (store.value('select 1 from landing_site where ID = ? and LANDING_ID_INDEX = ?', [siteId!, id]) !== undefined) return base
  const chain = folderId === null ? [] : chainOf(landing, Number(folderId)).toReversed()
  const path = chain.map((each) => `${String(store.value('select CODE from landing_folder where ID = ?', [each]))}/`).join('')
  const isIndex = store.value('select 1 from landing_folder where ID = ? and INDEX_ID = ?', [folderId!, id]) !== undefined
  return base + path + (isIndex ? '' : `${String(code)}/`)
}

/** The page of a path within a site; null when there is none. */
export function pageAt(landing: Landing, siteId: number, path: string): number | null {
  const wanted = path.replace(/[?#].*$/s, '').replaceAll(/^\/+|\/+$/g, '')
  const base = urlOfSite(landing, siteId).replace(/\/$/, '')
  const ids = landing.store.rows("select ID from landing_page where SITE_ID = ? and DELETED = 'N' order by ID", [siteId])
  const found = ids.find(
    ([id]) =>
      urlOfPage(landing, Number(id))
        .slice(base.length)
        .replaceAll(/^\/+|\/+$/g, '') === wanted,
  )
  return found ? Number(found[0]) : null
}
