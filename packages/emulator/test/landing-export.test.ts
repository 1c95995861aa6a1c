import { afterAll, beforeAll, expect, it } from 'vitest'
import { app, openOffice, type Office } from './open-office.ts'

const [BOB, CARL] = [2, 3]

let office: Office
/** A site with a main page, one in a folder and the page that the folder shows; and one with a page alone. */
let site: { readonly id: number; readonly main: number; readonly index: number; readonly inner: number; readonly gone: number }
let small: { readonly id: number; readonly page: number }
beforeAll(async () => {
  office = await openOffice({ apps: [{ ...app, scope: ['landing'] }] })
  const { call } = office
  const addSite = async (fields: object): Promise<number> => call('landing.site.add', { fields: { TITLE: 'Shop', ...fields } })
  const addPage = async (fields: object): Promise<number> => call('landing.landing.add', { fields: { TITLE: 'P', ...fields } })
  const ADDITIONAL_FIELDS = { THEME_CODE: '1construction', B24BUTTON_CODE: 'x', UP_SHOW: 'Y' }
  const id = await addSite({ CODE: 'shop', DESCRIPTION: 'D', TPL_ID: 1, ADDITIONAL_FIELDS })
  const folder = await call('landing.site.addFolder', { siteId: id, fields: { TITLE: 'News' } })
  const main = await addPage({ SITE_ID: id, CODE: 'home' })
  const index = await addPage({ SITE_ID: id, CODE: 'news', FOLDER_ID: folder })
  const inner = await addPage({ SITE_ID: id, CODE: 'old', FOLDER_ID: folder, ADDITIONAL_FIELDS: { METAOG_TITLE: 'Old' } })
  const gone = await addPage({ SITE_ID: id, CODE: 'gone' })
  await call('landing.landing.markDelete', { lid: gone })
  await call('landing.site.update', { id, fields: { LANDING_ID_INDEX: main } })
  await call('landing.site.updateFolder', { siteId: id, folderId: folder, fields: { INDEX_ID: index } })
  await call('landing.template.setSiteRef', { id, data: { 1: inner, 2: gone } })
  await call('landing.syspage.set', { id, type: 'cart', lid: inner })
  site = { id, main, index, inner, gone }
  const alone = await addSite({ CODE: 'small' })
  small = { id: alone, page: await addPage({ SITE_ID: alone, CODE: 'only' }) }
})
afterAll(() => office.portal.close())

const noPreviews = { preview: '', preview2x: '', preview3x: '', preview_url: '' }

it('an export has the pages of a site under codes that begin with its own', async () => {
  const exported: { items: Record<string, object> } = await office.call('landing.site.fullExport', {
    id: site.id,
    params: { hooks_disable: ['UP_SHOW'], preview_url: 'https://a.example', name: 'Export' },
  })
  expect(exported).toEqual({
    charset: 'UTF-8',
    code: 'shop',
    site_code: '/shop/',
    name: 'Export',
    description: 'D',
    ...noPreviews,
    preview_url: 'https://a.example',
    show_in_list: 'Y',
    type: 'page',
    version: 3,
    fields: { TITLE: 'Shop', LANDING_ID_INDEX: 'shop', LANDING_ID_404: '0', ADDITIONAL_FIELDS: { THEME_CODE: '1construction' } },
    layout: { code: 'header_footer', ref: ['shop/old'] },
    folders: { 'shop/news': ['shop/old'] },
    syspages: { cart: 'shop/old' },
    items: expect.any(Object),
  })
  expect(Object.keys(exported.items)).toEqual(['shop', 'shop/news', 'shop/old'])
  expect(exported.items['shop/old']).toEqual({
    old_id: String(site.inner),
    code: 'shop/old',
    name: 'P',
    description: null,
    ...noPreviews,
    show_in_list: 'Y',
    type: 'page',
    version: 3,
    fields: { TITLE: 'P', RULE: null, ADDITIONAL_FIELDS: { METAOG_TITLE: 'Old' } },
    layout: [],
    items: [],
  })
})

it('of a page alone the export tells what was asked for', async () => {
  const params = { code: 'Other', description: 'E', preview: 'https://a.example/a.jpg' }
  expect(await office.call('landing.site.fullExport', { id: small.id, params })).toMatchObject({
    code: 'Other',
    description: 'E',
    items: { Other: { old_id: String(small.page), description: 'E', preview: params.preview } },
    folders: [],
    syspages: [],
  })
})

it('an export is registered as it is', async () => {
  const data: object = await office.call('landing.site.fullExport', { id: site.id })
  expect(await office.call('landing.demos.register', { data })).toHaveLength(4)
  expect(await office.call('landing.demos.getPageList', { type: 'page' })).toMatchObject({ 'shop/old': { TITLE: 'P' } })
})

it('what is not there, has no pages, or is of another section is exported as nothing', async () => {
  const bare: number = await office.call('landing.site.add', { fields: { TITLE: 'S', CODE: '' } })
  const exported = async (id: number, more: object = {}): Promise<unknown> => office.call('landing.site.fullExport', { id, ...more })
  expect([await exported(99), await exported(bare), await exported(site.id, { params: { scope: 'KNOWLEDGE' } })]).toEqual([[], [], []])
})

it.each([
  [{}, 'MISSING_PARAMS', 'Not enough parameters for the call, missing: id'],
  [{ id: [1] }, 'TYPE_ERROR', 'Wrong type of parameter: id'],
  [{ id: 1, params: { code: 'a_b' } }, 'SYSTEM_ERROR', 'The parameter code can only consist of Latin letters and digits.'],
])('an export refuses %j', async (params, error, error_description) => {
  expect(await office.ask('landing.site.fullExport', params)).toMatchObject({ status: 400, error, error_description })
})

it('nothing is exported for who sees none of it', async () => {
  await office.call('landing.role.setRights', { id: 2, rights: { 0: ['denied'] }, additional: ['menu24'] })
  await office.call('landing.role.setAccessCodes', { id: 2, codes: [`U${BOB}`] })
  expect(await office.call('landing.site.fullExport', { id: site.id }, BOB)).toEqual([])
  expect(await office.ask('landing.site.fullExport', { id: site.id }, CARL)).toMatchObject({ status: 400, error: 'ACCESS_DENIED' })
})
