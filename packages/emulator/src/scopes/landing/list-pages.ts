import type { Call } from '../../contract.ts'
import { everything } from '../../store/compile-filter.ts'
import { isYes, objectOf } from '../read-params.ts'
import { hideDeleted, listRows } from './list-rows.ts'
import type { Landing } from './open-landing.ts'
import { previewOfPage, urlOfPage } from './public-urls.ts'
import { readObject } from './refusals.ts'
import { visibleSites } from './rights.ts'

/** Pages of sites that are in no bin: api-reference/landing/page/methods/landing-landing-get-list.md */
export function listPages(landing: Landing, call: Call): readonly object[] {
  const request = readObject(call.params, 'params')
  const filter = objectOf(request['filter'])
  const bySite = Object.keys(filter).some((name) => /^[=@]?SITE_ID$/.test(name))
  const reach = [
    `t.SITE_ID in (${visibleSites(landing, call).join()})`,
    "t.SITE_ID in (select ID from landing_site where DELETED = 'N')",
    ...(bySite ? ["ifnull(t.FOLDER_ID, 0) not in (select ID from landing_folder where DELETED = 'Y')"] : []),
  ].join(' and ')
  // Everything below needs the id, which rows always have.
  const rows = listRows(
    landing,
    landing.pages,
    { ...request, filter: hideDeleted(filter) },
    { always: ['ID', 'DOMAIN_ID'], reach: { ...everything, sql: reach } },
  )
  return rows.map((row) => {
    const id = Number(row['ID'])
    return {
      ...row,
      ...(isYes(request['get_urls']) && { PUBLIC_URL: urlOfPage(landing, id) }),
      ...(isYes(request['get_preview']) && { PREVIEW: previewOfPage(landing, id) }),
      ...(isYes(request['check_area']) && {
        IS_AREA: landing.store.value('select 1 from landing_area where LANDING_ID = ?', [id]) !== undefined,
      }),
    }
  })
}
