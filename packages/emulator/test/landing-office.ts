import { app, openOffice, type Office } from './open-office.ts'

export const BOB = 2
export const CARL = 3
/** Where Bob reads only, with a page and folders. */
export const READ = 1
export const PAGE = 1
export const FOLDER = 1
export const OTHER_FOLDER = 2
/** Where he edits too. */
export const EDITED = 2
export const EDITED_PAGE = 2
const BINNED = 3
/** One whose code is that of the first, with a page that stands in an area. */
export const WITH_AREAS = 4
export const AREA = 3
export const AREA_FOLDER = 3

/** Sites with pages and folders, and a role by which their section is Bob's and not Carl's. */
export async function openLandingOffice(): Promise<Office> {
  const office = await openOffice({ apps: [{ ...app, scope: '*' }] })
  const { call } = office
  const addSite = async (CODE: string, DOMAIN_ID: string): Promise<unknown> =>
    call('landing.site.add', { fields: { TITLE: 'S', CODE, DOMAIN_ID } })
  const addFolder = async (siteId: number, TITLE: string): Promise<unknown> => call('landing.site.addFolder', { siteId, fields: { TITLE } })
  const addPage = async (SITE_ID: number, FOLDER_ID = 0): Promise<unknown> =>
    call('landing.landing.add', { fields: { TITLE: 'P', SITE_ID, FOLDER_ID } })
  await addSite('one', 'one.example.com')
  await addSite('two', 'two.example.com')
  await addSite('three', 'bin.example.com')
  await addSite('one', 'areas.example.com')
  await call('landing.site.markDelete', { id: BINNED })
  for (const title of ['F', 'Other']) await addFolder(READ, title)
  await addFolder(WITH_AREAS, 'Areas')
  await addPage(READ)
  await addPage(EDITED)
  await addPage(WITH_AREAS, AREA_FOLDER)
  await call('landing.template.setSiteRef', { id: WITH_AREAS, data: { 1: AREA } })
  const rights = { [READ]: ['read'], [EDITED]: ['read', 'edit', 'sett'] }
  await call('landing.role.setRights', { id: 2, rights, additional: ['menu24'] })
  await call('landing.role.setAccessCodes', { id: 2, codes: [`U${BOB}`] })
  return office
}
