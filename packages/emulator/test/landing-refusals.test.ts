import { afterAll, beforeAll, expect, it } from 'vitest'
import { app, openOffice, type Office } from './open-office.ts'

const [BOB, CARL] = [2, 3]
const NONE = 99
/** Where Bob reads only; where he edits too; one in the bin; and one with areas, whose code is that of the first. */
const [READ, EDITED, BINNED, WITH_AREAS] = [1, 2, 3, 4]
/** Pages and folders of those that Bob reads and edits, and the area with its folder. */
const [PAGE, EDITED_PAGE, AREA] = [1, 2, 3]
const [FOLDER, OTHER_FOLDER, AREA_FOLDER] = [1, 2, 3]

let office: Office
beforeAll(async () => {
  office = await openOffice({ apps: [{ ...app, scope: '*' }] })
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
  // The section is Bob's by a role, and not Carl's.
  const rights = { [READ]: ['read'], [EDITED]: ['read', 'edit', 'sett'] }
  await call('landing.role.setRights', { id: 2, rights, additional: ['menu24'] })
  await call('landing.role.setAccessCodes', { id: 2, codes: [`U${BOB}`] })
})
afterAll(() => office.portal.close())

const rights = {}
const fields = { TITLE: 'T' }
const refused = (error: string, error_description: string): object => ({ status: 400, error, error_description })

it.each([
  ['landing.landing.add', { fields }],
  ['landing.landing.getadditionalfields', { lid: PAGE }],
  ['landing.landing.getpublicurl', { lid: PAGE }],
  ['landing.landing.resolveIdByPublicUrl', { landingUrl: '/', siteId: READ }],
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
  expect(await office.ask(method, params, CARL)).toMatchObject(refused('ACCESS_DENIED', 'Insufficient permissions.'))
})

it.each(['landing.landing.getList', 'landing.site.getList'])('%s is, in words of its own', async (method) => {
  expect(await office.ask(method, {}, CARL)).toMatchObject(refused('ACCESS_DENIED', 'Access denied'))
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
  expect(await office.ask(method, params, BOB)).toMatchObject(refused('ACCESS_DENIED', text))
})

it.each([
  ['landing.role.enable', { mode: 0 }],
  ['landing.role.getRights', { id: 2 }],
  ['landing.role.isEnabled', {}],
  ['landing.role.setAccessCodes', { id: 2 }],
  ['landing.role.setRights', { id: 2, rights }],
])('%s is for administrators', async (method, params) => {
  expect(await office.ask(method, params, BOB)).toMatchObject(
    refused('IS_NOT_ADMIN', 'To perform this action, you must be an administrator.'),
  )
})

it('a page is moved by who may delete it where it is', async () => {
  expect(await office.ask('landing.landing.move', { lid: EDITED_PAGE }, BOB)).toMatchObject(
    refused('DELETE_ACCESS_DENIED', 'Access to delete the page is denied.'),
  )
})

const list = [1]
it.each([
  ['landing.landing.delete', { lid: list }, 'lid'],
  ['landing.landing.getList', { params: 'x' }, 'params'],
  ['landing.landing.getpublicurl', { lid: list }, 'lid'],
  ['landing.landing.markDelete', { lid: list }, 'lid'],
  ['landing.landing.markUnDelete', { lid: list }, 'lid'],
  ['landing.landing.move', { lid: PAGE, toSiteId: list }, 'toSiteId'],
  ['landing.landing.publication', { lid: list }, 'lid'],
  ['landing.landing.resolveIdByPublicUrl', { landingUrl: '/', siteId: list }, 'siteId'],
  ['landing.landing.unpublic', { lid: list }, 'lid'],
  ['landing.landing.update', { lid: PAGE, fields: 'x' }, 'fields'],
  ['landing.site.delete', { id: list }, 'id'],
  ['landing.site.getFolders', { siteId: READ, filter: 'x' }, 'filter'],
  ['landing.site.getGroupBindings', { groupId: list }, 'groupId'],
  ['landing.site.getList', { params: 'x' }, 'params'],
  ['landing.site.getMenuBindings', { menuCode: list }, 'menuCode'],
  ['landing.site.getPublicUrl', { id: [list] }, 'id'],
  ['landing.site.getadditionalfields', { id: list }, 'id'],
  ['landing.site.markDelete', { id: list }, 'id'],
  ['landing.site.markFolderDelete', { id: list }, 'id'],
  ['landing.site.markFolderUnDelete', { id: list }, 'id'],
  ['landing.site.markUnDelete', { id: list }, 'id'],
  ['landing.site.publication', { id: list }, 'id'],
  ['landing.site.publicationFolder', { folderId: list }, 'folderId'],
  ['landing.site.unPublicFolder', { folderId: list }, 'folderId'],
  ['landing.site.unpublic', { id: list }, 'id'],
  ['landing.syspage.get', { id: list }, 'id'],
  ['landing.template.getlist', { params: 'x' }, 'params'],
])('%s takes no %j', async (method, params, name) => {
  expect(await office.ask(method, params)).toMatchObject(refused('TYPE_ERROR', `Wrong type of parameter: ${name}`))
})

it.each([
  ['bindingToGroup', { id: 'x', groupId: 1 }, '#1 ($id) must be of type int, string given'],
  ['bindingToGroup', { id: READ, groupId: 'x' }, '#2 ($groupId) must be of type int, string given'],
  ['bindingToMenu', { id: list, menuCode: 'm' }, '#1 ($id) must be of type int, array given'],
  ['unbindingFromGroup', { id: '1', groupId: true }, '#2 ($groupId) must be of type int, bool given'],
  ['unbindingFromMenu', { id: 1.5, menuCode: 'm' }, '#1 ($id) must be of type int, float given'],
])('%s takes no %j', async (action, params, text) => {
  expect(await office.ask(`landing.site.${action}`, params)).toMatchObject(
    refused('TYPE_ERROR', `Bitrix\\Landing\\PublicAction\\Site::${action}(): Argument ${text}`),
  )
})

const update = (more: object): object => ({ id: EDITED, fields: more })
const change = (more: object): object => ({ lid: PAGE, fields: more })
it.each([
  ['landing.landing.copy', { lid: NONE }, 'LANDING_NOT_EXIST', 'Landing not found'],
  ['landing.landing.getadditionalfields', { lid: NONE }, 'LANDING_NOT_EXIST', 'Landing not found'],
  ['landing.landing.getpreview', { lid: NONE }, 'LANDING_NOT_EXIST', 'Landing not found'],
  ['landing.landing.unpublic', { lid: NONE }, 'LANDING_NOT_EXIST', 'Landing not found'],
  ['landing.landing.markDelete', { lid: AREA }, 'UNABLE_DELETE_INCLUDE', 'An included area of the site template cannot be deleted.'],
  ['landing.landing.update', change({ CODE: '' }), 'CANT_BE_EMPTY', 'The page address cannot be empty.'],
  ['landing.landing.update', change({ CODE: 'my_page_1_2' }), 'WRONG_CODE_FORMAT', 'Invalid page address.'],
  ['landing.landing.update', change({ CODE: 'a/b' }), 'SLASH_IS_NOT_ALLOWED', 'Slash is not allowed in the landing address.'],
  ['landing.landing.update', change({ FOLDER_ID: AREA_FOLDER }), 'FOLDER_NOT_FOUND', 'Folder not found'],
  ['landing.landing.update', change({ SITE_ID: NONE }), 'SITE_NOT_FOUND', 'Site not found'],
  ['landing.role.setAccessCodes', { id: 2, scope: 'GROUP' }, 'ROLE_SCOPE_MISMATCH', 'The role does not belong to this section'],
  ['landing.role.setRights', { id: NONE, rights }, 'ROLE_SCOPE_MISMATCH', 'The role does not belong to this section'],
  [
    'landing.site.addFolder',
    { siteId: READ, fields: { TITLE: 'T', CODE: 'a/b' } },
    'SLASH_IS_NOT_ALLOWED',
    'Slash is not allowed in the folder address.',
  ],
  [
    'landing.site.markFolderDelete',
    { id: AREA_FOLDER },
    'FOLDER_CONTAINS_AREAS',
    'The folder contains included areas and cannot be deleted.',
  ],
  ['landing.site.update', update({ CODE: 'a/b' }), 'SLASH_IS_NOT_ALLOWED', 'Slash is not allowed in the site address.'],
  ['landing.site.update', update({ DOMAIN_ID: 'one.example.com' }), 'DOMAIN_EXIST', 'Such a domain already exists'],
  ['landing.site.update', update({ DOMAIN_ID: 'bin.example.com' }), 'DOMAIN_EXIST_TRASH', 'The domain belongs to a site in the trash'],
  ['landing.site.update', update({ DOMAIN_ID: 'b24.bitrix.com' }), 'DOMAIN_DISABLE', 'The word bitrix cannot be used in a domain'],
  [
    'landing.site.update',
    update({ DOMAIN_ID: 'no domain' }),
    'DOMAIN_IS_INCORRECT',
    'The site address is incorrect: it has "a-z", "0-9", "-" and "." only.',
  ],
  ['landing.site.update', update({ DOMAIN_ID: NONE }), 'DOMAIN_NOT_FOUND', 'Domain not found'],
  [
    'landing.site.updateFolder',
    { siteId: READ, folderId: FOLDER, fields: { CODE: 'a/b' } },
    'SLASH_IS_NOT_ALLOWED',
    'Slash is not allowed in the folder address.',
  ],
  [
    'landing.site.updateFolder',
    { siteId: READ, folderId: OTHER_FOLDER, fields: { CODE: 'f' } },
    'FOLDER_IS_NOT_UNIQUE',
    'A folder with this name is already there.',
  ],
  ['landing.template.getLandingRef', { id: NONE }, 'ENTITY_NOT_FOUND', 'Entity not found'],
  ['landing.template.getSiteRef', { id: NONE }, 'ENTITY_NOT_FOUND', 'Entity not found'],
  ['landing.template.setLandingRef', { id: NONE }, 'ENTITY_NOT_FOUND', 'Entity not found'],
  ['landing.template.setSiteRef', { id: NONE }, 'ENTITY_NOT_FOUND', 'Entity not found'],
])('%s refuses %j with %s', async (method, params, error, text) => {
  expect(await office.ask(method, params)).toMatchObject(refused(error, text))
})

it('a site that goes to the domain of another needs a code of its own there', async () => {
  const [{ DOMAIN_ID }]: [{ DOMAIN_ID: string }] = await office.call('landing.site.getList', {
    params: { select: ['DOMAIN_ID'], filter: { ID: READ } },
  })
  expect(await office.ask('landing.site.update', { id: WITH_AREAS, fields: { DOMAIN_ID } })).toMatchObject(
    refused('CODE_IS_NOT_UNIQUE', 'The site code is not unique within the domain.'),
  )
  expect(await office.ask('landing.site.update', { id: WITH_AREAS, fields: { DOMAIN_ID, CODE: 'one' } })).toMatchObject({ result: true })
  const asked = { params: { select: ['CODE'], filter: { ID: WITH_AREAS } } }
  expect(await office.call('landing.site.getList', asked)).toMatchObject([{ CODE: '/one2/' }])
})
