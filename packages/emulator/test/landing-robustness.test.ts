import { expect, it } from 'vitest'
import { app, openOffice } from './open-office.ts'
import { surviveRandomCalls } from './random-calls.ts'

it("whatever is sent to sites and pages, they answer or refuse in the portal's own words", async () => {
  const office = await openOffice({ apps: [{ ...app, scope: ['landing'] }] })
  await office.call('landing.site.add', { fields: { TITLE: 'S', CODE: '' } })
  await office.call('landing.site.addFolder', { siteId: 1, fields: { TITLE: 'F' } })
  await office.call('landing.landing.add', { fields: { TITLE: 'P', SITE_ID: 1, FOLDER_ID: 1 } })
  const words =
    'TITLE CODE TYPE PAGE KNOWLEDGE DOMAIN_ID shop.example.com SITE_ID FOLDER_ID PARENT_ID INDEX_ID LANDING_ID_INDEX ADDITIONAL_FIELDS THEME_CODE DELETED =DELETED ACTIVE DATE_PUBLIC >DATE_CREATE select filter order limit offset get_urls ID asc * PUBLIC_URL PREVIEW_PICTURE read denied cart type additional U1 AU 0 create code content fields params data items NAME SECTIONS PREVIEW CONTENT manifest tpl_type S P'
  const own = { id: 1, lid: 1, siteId: 1, folderId: 1 }
  const answered = await surviveRandomCalls(
    office,
    /^landing\.(?:role|site|landing|syspage|template|repo|repowidget|demos)\./,
    words.split(' '),
    own,
  )
  expect(answered).toBeGreaterThan(0.05)
  await office.portal.close()
})
