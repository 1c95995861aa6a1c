import { afterAll, beforeAll, expect, it } from 'vitest'
import { app, openOffice, type Office } from './open-office.ts'

const [BOB, CARL] = [2, 3]
const NONE = 99

let office: Office
let siteId: number
let folder: number
beforeAll(async () => {
  office = await openOffice({ apps: [{ ...app, scope: ['landing'] }] })
  const { call } = office
  siteId = await call('landing.site.add', { fields: { TITLE: 'S', CODE: '', TYPE: 'STORE' } })
  folder = await call('landing.site.addFolder', { siteId, fields: { TITLE: 'F' } })
  const template = (code: string, fields: object, more: object = {}): object => ({ code, name: 'Template', fields, ...more })
  const ADDITIONAL_FIELDS = { METAOG_TITLE: 'Old', THEME_CODE: '1construction' }
  const data = [
    template('about', { TITLE: 'About', CODE: 'about', ADDITIONAL_FIELDS }),
    template('slash', { CODE: 'a/b' }),
    template('blank', { CODE: '' }),
    template('digits', { CODE: 'a_1_2' }),
    template('base', {}, { type: 'knowledge' }),
  ]
  await call('landing.demos.register', { data })
})
afterAll(() => office.portal.close())

const add = async (fields: object = {}, code = 'about'): Promise<number> =>
  office.call('landing.landing.addByTemplate', { siteId, code, fields })
const read = async (lid: number): Promise<unknown> => {
  const select = ['TITLE', 'CODE', 'FOLDER_ID', 'ACTIVE']
  const [row]: [unknown] = await office.call('landing.landing.getList', { params: { select, filter: { ID: lid } } })
  return row
}

it('a page is as its template says, unless it is told otherwise', async () => {
  const lid = await add()
  expect(await read(lid)).toMatchObject({ TITLE: 'About', CODE: 'about', FOLDER_ID: null, ACTIVE: 'N' })
  const other = await add({ TITLE: 'Us', DESCRIPTION: 'D', FOLDER_ID: folder })
  expect(await read(other)).toMatchObject({ TITLE: 'Us', CODE: 'about', FOLDER_ID: String(folder) })
  expect(await office.call('landing.landing.getadditionalfields', { lid: other })).toEqual({
    THEME_CODE: '1construction',
    METAOG_TITLE: 'Us',
    METAMAIN_TITLE: 'Us',
    METAOG_DESCRIPTION: 'D',
    METAMAIN_DESCRIPTION: 'D',
  })
  expect(await read(await add({}, 'empty'))).toMatchObject({ TITLE: 'Empty Page', CODE: 'emptypage' })
  expect(await read(await add({ SITE_TYPE: 'KNOWLEDGE' }, 'base'))).toMatchObject({ TITLE: 'Template' })
})

it('a page stands beside another, and is published as that is', async () => {
  const beside = await add({ FOLDER_ID: folder })
  expect(await read(await add({ ID: beside }))).toMatchObject({ FOLDER_ID: String(folder), ACTIVE: 'N' })
  await office.call('landing.landing.publication', { lid: beside })
  expect(await read(await add({ ID: beside, FOLDER_ID: NONE }))).toMatchObject({ FOLDER_ID: String(folder), ACTIVE: 'Y' })
  expect(await read(await add({ ID: await add(), FOLDER_ID: folder }))).toMatchObject({ FOLDER_ID: String(folder) })
})

it.each([
  [{ siteId: 1 }, 'MISSING_PARAMS', 'Not enough parameters for the call, missing: code'],
  [{ siteId: NONE, code: 'about' }, 'SITE_ERROR', 'Site not found or access denied'],
  [{ siteId: 1, code: 'about', fields: { ID: NONE } }, 'LANDING_ERROR', 'Page or folder not found'],
  [{ siteId: 1, code: 'about', fields: { FOLDER_ID: NONE } }, 'FOLDER_NOT_FOUND', 'Folder not found'],
  [{ siteId: 1, code: 'nothing' }, 'WRONG_DATA', 'Invalid template data'],
  [{ siteId: 1, code: 'base' }, 'WRONG_DATA', 'Invalid template data'],
  [{ siteId: 1, code: 'slash' }, 'SLASH_IS_NOT_ALLOWED', 'Slash is not allowed in the landing address.'],
  [{ siteId: 1, code: 'blank' }, 'CANT_BE_EMPTY', 'The page address cannot be empty.'],
  [{ siteId: 1, code: 'digits' }, 'WRONG_CODE_FORMAT', 'Invalid page address.'],
])('a page from a template refuses %j with %s', async (params, error, error_description) => {
  expect(await office.ask('landing.landing.addByTemplate', params)).toMatchObject({ status: 400, error, error_description })
})

it('who may not edit a site adds no page, and who does not see it finds none', async () => {
  await office.call('landing.role.enable', { mode: 0 })
  await office.call('landing.site.setRights', { id: siteId, rights: { [`U${BOB}`]: ['read'], [`U${CARL}`]: ['denied'] } })
  const params = { siteId, code: 'about' }
  const denied = { status: 400, error: 'ACCESS_DENIED', error_description: 'Access to create the page is denied.' }
  expect(await office.ask('landing.landing.addByTemplate', params, BOB)).toMatchObject(denied)
  expect(await office.ask('landing.landing.addByTemplate', params, CARL)).toMatchObject({ status: 400, error: 'SITE_ERROR' })
})
