import { MethodError } from '../../contract.ts'
import { isYes, toText, type Fields } from '../read-params.ts'
import type { Landing } from './open-landing.ts'
import { isExtended, isFree } from './plan.ts'
import { isOrdinary } from './read-types.ts'

/** What the plan keeps from the public; sections of the portal itself are not public: api-reference/landing/page/methods/landing-landing-publication.md */
export function requirePublicPlan(landing: Landing, siteId: number, pageIds: readonly number[]): void {
  const { store, portal } = landing
  if (!isOrdinary(store.value('select TYPE from landing_site where ID = ?', [siteId]))) return
  if (isFree(portal)) throw new MethodError('PUBLIC_SITE_REACHED_FREE', 'Publishing sites is temporarily available only on paid plans.')
  if (isExtended(portal)) return
  const places = [['landing_site', siteId, 'S'] as const, ...pageIds.map((id) => ['landing_page', id, 'L'] as const)]
  const place = places.find(([table, id]) => hasOwnCode(landing, table, id))
  if (place) throw new MethodError(`PUBLIC_HTML_DISALLOWED[${place[2]}${place[1]}]`, 'Your plan does not allow custom HTML code.')
}

/** HTML of the head, in use: api-reference/landing/site/additional-fields.md */
function hasOwnCode({ store }: Landing, table: string, id: number): boolean {
  const stored = JSON.parse(String(store.value(`select ADDITIONAL from ${table} where ID = ?`, [id]) ?? '{}')) as Fields
  return isYes(stored['HEADBLOCK_USE']) && toText(stored['HEADBLOCK_CODE']) !== ''
}
