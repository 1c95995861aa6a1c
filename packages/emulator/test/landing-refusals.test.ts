import { afterAll, beforeAll, expect, it } from 'vitest'
import { AREA, AREA_FOLDER, EDITED, FOLDER, OTHER_FOLDER, PAGE, READ, WITH_AREAS, openLandingOffice } from './landing-office.ts'
import { refusal, type Office } from './open-office.ts'

let office: Office
beforeAll(async () => {
  office = await openLandingOffice()
})
afterAll(() => office.portal.close())

const NONE = 99
const rights = {}

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
  expect(await office.ask(method, params)).toMatchObject(refusal('TYPE_ERROR', `Wrong type of parameter: ${name}`))
})

it.each([
  ['bindingToGroup', { id: 'x', groupId: 1 }, '#1 ($id) must be of type int, string given'],
  ['bindingToGroup', { id: READ, groupId: 'x' }, '#2 ($groupId) must be of type int, string given'],
  ['bindingToMenu', { id: list, menuCode: 'm' }, '#1 ($id) must be of type int, array given'],
  ['unbindingFromGroup', { id: '1', groupId: true }, '#2 ($groupId) must be of type int, bool given'],
  ['unbindingFromMenu', { id: 1.5, menuCode: 'm' }, '#1 ($id) must be of type int, float given'],
])('%s takes no %j', async (action, params, text) => {
  expect(await office.ask(`landing.site.${action}`, params)).toMatchObject(
    refusal('TYPE_ERROR', `Bitrix\\Landing\\PublicAction\\Site::${action}(): Argument ${text}`),
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
  expect(await office.ask(method, params)).toMatchObject(refusal(error, text))
})

it('a site that goes to the domain of another needs a code of its own there', async () => {
  const [{ DOMAIN_ID }]: [{ DOMAIN_ID: string }] = await office.call('landing.site.getList', {
    params: { select: ['DOMAIN_ID'], filter: { ID: READ } },
  })
  expect(await office.ask('landing.site.update', { id: WITH_AREAS, fields: { DOMAIN_ID } })).toMatchObject(
    refusal('CODE_IS_NOT_UNIQUE', 'The site code is not unique within the domain.'),
  )
  expect(await office.ask('landing.site.update', { id: WITH_AREAS, fields: { DOMAIN_ID, CODE: 'one' } })).toMatchObject({ result: true })
  const asked = { params: { select: ['CODE'], filter: { ID: WITH_AREAS } } }
  expect(await office.call('landing.site.getList', asked)).toMatchObject([{ CODE: '/one2/' }])
})
