import type { Landing } from './open-landing.ts'
import { removePage } from './pages.ts'
import { removeSite } from './site-methods.ts'

const KEPT_MS = 30 * 86_400_000

/** What has been in the bin for 30 days is gone: api-reference/landing/site/landing-site-mark-delete.md */
export function emptyBin(landing: Landing): void {
  const { store, portal, time } = landing
  const before = time.format(portal.now() - KEPT_MS)
  const idsOf = (table: string): readonly number[] =>
    store.rows(`select ID from ${table} where DATE_DELETED <= ?`, [before]).map(([id]) => Number(id))
  for (const id of idsOf('landing_page')) removePage(landing, id)
  for (const id of idsOf('landing_folder')) {
    store.run('update landing_page set FOLDER_ID = null where FOLDER_ID = ?', [id])
    store.run('update landing_folder set PARENT_ID = null where PARENT_ID = ?', [id])
    store.run('delete from landing_folder where ID = ?', [id])
  }
  for (const id of idsOf('landing_site')) {
    store.run('delete from landing_page where SITE_ID = ?', [id])
    removeSite(landing, id)
  }
}
