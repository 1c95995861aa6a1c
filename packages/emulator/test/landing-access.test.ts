import { afterAll, beforeAll, expect, it } from 'vitest'
import { BOB, CARL, EDITED, EDITED_PAGE, FOLDER, PAGE, READ, openLandingOffice } from './landing-office.ts'
import { refusal, type Office } from './open-office.ts'

let office: Office
beforeAll(async () => {
  office = await openLandingOffice()
})
afterAll(() => office.portal.close())

const rights = {}
const fields = { TITLE: 'T' }

it.each([
  ['landing.demos.getList', {}],
  ['landing.demos.getPageList', { type: 'page' }],
  ['landing.demos.getSiteList', { type: 'page' }],
  ['landing.demos.register', { data: { code: 'x' } }],
  ['landing.demos.unregister', { code: 'x' }],
  ['landing.landing.add', { fields }],
  ['landing.landing.getadditionalfields', { lid: PAGE }],
  ['landing.landing.getpublicurl', { lid: PAGE }],
  ['landing.landing.resolveIdByPublicUrl', { landingUrl: '/', siteId: READ }],
  ['landing.repo.checkContent', { content: 'x' }],
  ['landing.repo.getList', {}],
  ['landing.repo.register', { code: 'x', fields }],
  ['landing.repo.unregister', { code: 'x' }],
  ['landing.role.enable', { mode: 0 }],
  ['landing.role.getList', {}],
  ['landing.role.getRights', { id: 2 }],
  ['landing.role.isEnabled', {}],
  ['landing.role.setAccessCodes', { id: 2 }],
  ['landing.role.setRights', { id: 2, rights }],
  ['landing.site.bindingToGroup', { id: READ, groupId: 1 }],
  ['landing.site.bindingToMenu', { id: READ, menuCode: 'm' }],
  ['landing.site.getFolders', { siteId: READ }],
  ['landing.site.getGroupBindings', {}],
  ['landing.site.getMenuBindings', {}],
  ['landing.site.getPreview', { id: READ }],
  ['landing.site.getPublicUrl', { id: READ }],
  ['landing.site.getRights', { id: READ }],
  ['landing.site.getadditionalfields', { id: READ }],
  ['landing.site.setRights', { id: READ }],
  ['landing.site.unbindingFromGroup', { id: READ, groupId: 1 }],
  ['landing.site.unbindingFromMenu', { id: READ, menuCode: 'm' }],
  ['landing.syspage.deleteForLanding', { id: PAGE }],
  ['landing.syspage.deleteForSite', { id: READ }],
  ['landing.syspage.get', { id: READ }],
  ['landing.syspage.getSpecialPage', { siteId: READ, type: 'cart' }],
  ['landing.syspage.set', { id: READ, type: 'cart' }],
  ['landing.template.getSiteRef', { id: READ }],
  ['landing.template.getLandingRef', { id: PAGE }],
  ['landing.template.getlist', {}],
  ['landing.template.setLandingRef', { id: PAGE }],
  ['landing.template.setSiteRef', { id: READ }],
])('%s is refused to whom the section is not shown', async (method, params) => {
  expect(await office.ask(method, params, CARL)).toMatchObject(refusal('ACCESS_DENIED', 'Insufficient permissions.'))
})

it.each(['landing.landing.getList', 'landing.site.getList'])('%s is, in words of its own', async (method) => {
  expect(await office.ask(method, {}, CARL)).toMatchObject(refusal('ACCESS_DENIED', 'Access denied'))
})

it('the section of knowledge bases has roles of its own, which show it to everybody', async () => {
  expect(await office.ask('landing.site.getList', { scope: 'KNOWLEDGE' }, CARL)).toMatchObject({ status: 200, result: [] })
})

it.each([
  ['landing.landing.add', { fields: { ...fields, SITE_ID: READ } }, 'Access to create the page is denied.'],
  ['landing.landing.copy', { lid: PAGE }, 'Access to create the page is denied.'],
  ['landing.landing.delete', { lid: EDITED_PAGE }, 'Access to delete the page is denied.'],
  ['landing.landing.markDelete', { lid: EDITED_PAGE }, 'Access to delete the page is denied.'],
  ['landing.landing.markUnDelete', { lid: EDITED_PAGE }, 'Access to delete the page is denied.'],
  ['landing.landing.publication', { lid: EDITED_PAGE }, 'Publishing the page is not allowed.'],
  ['landing.landing.unpublic', { lid: EDITED_PAGE }, 'Publishing access to the page is denied.'],
  ['landing.landing.update', { lid: PAGE, fields }, 'Access to change the page is denied.'],
  ['landing.site.add', { fields }, 'Access to create the site is denied.'],
  ['landing.site.addFolder', { siteId: READ, fields }, 'Site not found or access to it is denied.'],
  ['landing.site.delete', { id: EDITED }, 'Access to delete the site is denied.'],
  ['landing.site.markDelete', { id: EDITED }, 'Access to delete the site is denied.'],
  ['landing.site.markUnDelete', { id: EDITED }, 'Access to delete the site is denied.'],
  ['landing.site.markFolderUnDelete', { id: FOLDER }, 'Folder not found or access to it is denied.'],
  ['landing.site.publication', { id: EDITED }, 'Publishing the site is not allowed.'],
  ['landing.site.unPublicFolder', { folderId: FOLDER }, 'Folder not found or access to it is denied.'],
  ['landing.site.unpublic', { id: EDITED }, 'Publishing access for the site is denied.'],
])('%s is refused to who has not the right for it', async (method, params, text) => {
  expect(await office.ask(method, params, BOB)).toMatchObject(refusal('ACCESS_DENIED', text))
})

it.each([
  ['landing.role.enable', { mode: 0 }],
  ['landing.role.getRights', { id: 2 }],
  ['landing.role.isEnabled', {}],
  ['landing.role.setAccessCodes', { id: 2 }],
  ['landing.role.setRights', { id: 2, rights }],
])('%s is for administrators', async (method, params) => {
  expect(await office.ask(method, params, BOB)).toMatchObject(
    refusal('IS_NOT_ADMIN', 'To perform this action, you must be an administrator.'),
  )
})

it('a page is moved by who may delete it where it is', async () => {
  expect(await office.ask('landing.landing.move', { lid: EDITED_PAGE }, BOB)).toMatchObject(
    refusal('DELETE_ACCESS_DENIED', 'Access to delete the page is denied.'),
  )
})
