import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Portal } from '../src/index.ts'
import { askAs } from '../src/test-scope.ts'
import { openWithBea } from './open-with-bea.ts'

let portal: Portal
beforeEach(async () => {
  portal = await openWithBea()
})
afterEach(() => portal.close())

const call = async (method: string, params: object = {}): Promise<unknown> => askAs(portal, '1/a', method, params)
const site = async (method: string, params: object = {}): Promise<unknown> => call(`landing.site.${method}`, params)
const page = async (method: string, params: object = {}): Promise<unknown> => call(`landing.landing.${method}`, params)
const asBea = async (method: string, params: object = {}): Promise<unknown> => askAs(portal, '2/b', `landing.landing.${method}`, params)
const addSite = async (fields: object = {}): Promise<number> =>
  (await site('add', { fields: { TITLE: 'Shop', CODE: '', ...fields } })) as number
const addPage = async (siteId: number, fields: object = {}): Promise<number> =>
  (await page('add', { fields: { TITLE: 'Spring Sale', SITE_ID: siteId, ...fields } })) as number
const addFolder = async (siteId: number, fields: object = {}): Promise<number> =>
  (await site('addFolder', { siteId, fields: { TITLE: 'News', ...fields } })) as number
const list = async (params: object = {}): Promise<unknown> => page('getList', { params })
const ids = async (filter: object = {}): Promise<unknown> => ((await list({ filter })) as { ID: string }[]).map(({ ID }) => Number(ID))
const refused = (code: string): unknown => [code, expect.any(String)]

describe('a page', () => {
  it('is added unpublished, changed and deleted', async () => {
    const siteId = await addSite({ DOMAIN_ID: 'shop.example.com' })
    const lid = await addPage(siteId, { DESCRIPTION: 'D', XML_ID: 'x', SITEMAP: 'Y' })
    const select = ['TITLE', 'CODE', 'SITE_ID', 'ACTIVE', 'DESCRIPTION', 'XML_ID', 'SITEMAP', 'FOLDER_ID', 'DATE_PUBLIC']
    const row = {
      ID: String(lid),
      DOMAIN_ID: expect.stringMatching(/^\d+$/),
      TITLE: 'Spring Sale',
      CODE: 'springsale',
      SITE_ID: String(siteId),
      ACTIVE: 'N',
      DESCRIPTION: 'D',
      XML_ID: 'x',
      SITEMAP: 'Y',
      FOLDER_ID: null,
      DATE_PUBLIC: null,
    }
    expect(await list({ select })).toEqual([row])
    expect(await page('update', { lid, fields: { TITLE: 'Summer', SITEMAP: 'x' } })).toBe(true)
    expect(await list({ select })).toEqual([{ ...row, TITLE: 'Summer', SITEMAP: 'N' }])
    expect(await list({ select: ['ID'], get_urls: 1, get_preview: true, check_area: true })).toEqual([
      {
        ID: String(lid),
        DOMAIN_ID: expect.any(String),
        PUBLIC_URL: 'https://shop.example.com/springsale/',
        PREVIEW: '/bitrix/images/landing/nopreview.jpg',
        IS_AREA: false,
      },
    ])
    expect(await site('delete', { id: siteId })).toEqual(refused('SITE_IS_NOT_EMPTY'))
    expect(await page('delete', { lid })).toBe(true)
    expect(await page('delete', { lid })).toEqual(refused('LANDING_NOT_EXIST'))
    expect(await site('delete', { id: siteId })).toBe(true)
  })

  it('has an address that no other has in its place', async () => {
    const siteId = await addSite()
    const add = async (fields: object): Promise<unknown> => page('add', { fields: { TITLE: 'T', SITE_ID: siteId, ...fields } })
    await add({ CODE: 'a' })
    const second = await add({ CODE: 'a' })
    expect(await list({ filter: { ID: second }, select: ['CODE'] })).toMatchObject([{ CODE: expect.stringMatching(/^a_[a-z\d]{4}$/) }])
    expect(await add({ CODE: 'a/b' })).toEqual(refused('SLASH_IS_NOT_ALLOWED'))
    expect(await add({ CODE: '' })).toEqual(refused('CANT_BE_EMPTY'))
    expect(await add({ CODE: '', FOLDER: 'Y' })).toBeGreaterThan(0)
    expect(await add({ CODE: 'code_12_34' })).toEqual(refused('WRONG_CODE_FORMAT'))
    expect(await add({ SITE_ID: 99 })).toEqual(refused('SITE_NOT_FOUND'))
    expect(await add({ FOLDER_ID: 99 })).toEqual(refused('FOLDER_NOT_FOUND'))
    expect(await add({ TITLE: '' })).toEqual(refused('BX_EMPTY_REQUIRED'))
  })

  it('goes to the bin, but for a main page with others, and comes back off', async () => {
    const siteId = await addSite()
    const [main, other] = [await addPage(siteId), await addPage(siteId)]
    await site('update', { id: siteId, fields: { LANDING_ID_INDEX: main } })
    await page('publication', { lid: other })
    expect(await page('markDelete', { lid: main })).toEqual(refused('CANT_DELETE_MAIN'))
    expect(await page('update', { lid: main, fields: { DELETED: 'Y' } })).toEqual(refused('CANT_DELETE_MAIN'))
    expect(await page('markDelete', { lid: other })).toBe(other)
    expect([await ids(), await ids({ DELETED: 'Y', ACTIVE: 'N' })]).toEqual([[main], [other]])
    expect(await page('publication', { lid: other })).toEqual(refused('LANDING_NOT_EXIST'))
    expect(await page('markUnDelete', { lid: other })).toBe(other)
    expect(await ids({ ACTIVE: 'N' })).toEqual([main, other])
    await page('update', { lid: other, fields: { DELETED: 'Y' } })
    portal.clock.advance('31d')
    expect(await ids({ DELETED: 'Y' })).toEqual([])
  })

  it('is copied and moved', async () => {
    const [one, two] = [await addSite(), await addSite()]
    const folder = await addFolder(one)
    const lid = await addPage(one, { CODE: 'a', ADDITIONAL_FIELDS: { THEME_CODE: 'wedding' } })
    const copy = (await page('copy', { lid, toSiteId: two, toFolderId: folder })) as number
    expect(await list({ filter: { ID: copy }, select: ['SITE_ID', 'FOLDER_ID', 'CODE'] })).toMatchObject([
      { SITE_ID: String(two), FOLDER_ID: null, CODE: 'a' },
    ])
    expect(await page('getadditionalfields', { lid: copy })).toEqual({ THEME_CODE: 'wedding' })
    expect(await page('copy', { lid, toSiteId: 99 })).toEqual(refused('SITE_NOT_FOUND'))
    expect(await page('move', { lid, toFolderId: folder })).toBe(true)
    expect(await ids({ FOLDER_ID: folder })).toEqual([lid])
    expect(await page('move', { lid: copy, toSiteId: one, toFolderId: folder })).toEqual(refused('FOLDER_NOT_FOUND'))
    expect(await page('move', { lid, toSiteId: two })).toBe(true)
    expect(await ids({ SITE_ID: two })).toEqual([lid, copy])
    expect(await page('move', { lid: 99 })).toEqual(refused('LANDING_NOT_EXIST'))
  })
})

describe('publication', () => {
  it('of a page takes its folders and its site along', async () => {
    const siteId = await addSite()
    const outer = await addFolder(siteId)
    const inner = await addFolder(siteId, { PARENT_ID: outer })
    const lid = await addPage(siteId, { FOLDER_ID: inner })
    expect(await page('publication', { lid })).toBe(true)
    expect(await list({ select: ['ACTIVE', 'DATE_PUBLIC'] })).toMatchObject([{ ACTIVE: 'Y', DATE_PUBLIC: expect.stringContaining('/') }])
    expect(await site('getFolders', { siteId, filter: { ACTIVE: 'Y' } })).toHaveLength(2)
    expect(await site('getList', { params: { filter: { ACTIVE: 'Y' } } })).toHaveLength(1)
    expect(await page('unpublic', { lid })).toBe(true)
    expect(await ids({ ACTIVE: 'Y' })).toEqual([])
  })

  it('of a site leaves pages that are off as they are', async () => {
    const siteId = await addSite()
    const [on, off] = [await addPage(siteId), await addPage(siteId)]
    await page('publication', { lid: on })
    await site('unpublic', { id: siteId })
    expect(await ids({ PUBLIC: 'Y' })).toEqual([])
    await site('publication', { id: siteId })
    expect([await ids({ PUBLIC: 'Y' }), await ids({ PUBLIC: 'N' })]).toEqual([[on], [off]])
  })
})

describe('the address of a page', () => {
  it('tells its folders, but not the code of a main page, and leads back to it', async () => {
    const siteId = await addSite({ DOMAIN_ID: 'shop.example.com' })
    const folder = await addFolder(siteId, { CODE: 'news' })
    const [main, index, lid] = [
      await addPage(siteId),
      await addPage(siteId, { FOLDER_ID: folder }),
      await addPage(siteId, { FOLDER_ID: folder, CODE: 'a' }),
    ]
    await site('update', { id: siteId, fields: { LANDING_ID_INDEX: main } })
    await site('updateFolder', { siteId, folderId: folder, fields: { INDEX_ID: index } })
    const addresses = ['/', '/news/', '/news/a/']
    for (const [at, each] of [main, index, lid].entries()) {
      expect(await page('getpublicurl', { lid: each })).toBe(`https://shop.example.com${addresses[at]}`)
      expect(await page('resolveIdByPublicUrl', { landingUrl: addresses[at], siteId })).toBe(each)
    }
    expect(await page('resolveIdByPublicUrl', { landingUrl: '/nothing/', siteId })).toBeNull()
    await page('update', { lid: main, fields: { ADDITIONAL_FIELDS: { METAOG_IMAGE: 'https://cdn.example.com/a.jpg' } } })
    expect(await page('getpreview', { lid: main })).toBe('https://cdn.example.com/a.jpg')
    expect(await site('getPreview', { id: siteId })).toBe('https://cdn.example.com/a.jpg')
  })
})

it('a folder takes its pages to the bin and back, and a list of its site leaves them out', async () => {
  const siteId = await addSite()
  const folder = await addFolder(siteId)
  const lid = await addPage(siteId, { FOLDER_ID: folder })
  await site('markFolderDelete', { id: folder })
  expect([await ids(), await ids({ DELETED: 'Y' }), await ids({ DELETED: 'Y', SITE_ID: siteId })]).toEqual([[], [lid], []])
  await site('markFolderUnDelete', { id: folder })
  expect(await ids({ SITE_ID: siteId })).toEqual([lid])
})

it('a page that somebody may not see is not there, and one that is only seen is not changed', async () => {
  const siteId = await addSite()
  const lid = await addPage(siteId)
  await call('landing.role.enable', { mode: 0 })
  await site('setRights', { id: siteId, rights: { U2: ['read'] } })
  expect(await asBea('getpublicurl', { lid })).toEqual(expect.stringContaining('https://'))
  expect(await asBea('update', { lid, fields: { TITLE: 'X' } })).toEqual(refused('ACCESS_DENIED'))
  expect(await asBea('move', { lid })).toEqual(refused('ACCESS_DENIED'))
  await site('setRights', { id: siteId, rights: { U2: ['denied'] } })
  expect(await asBea('getpublicurl', { lid })).toEqual(refused('LANDING_NOT_EXIST'))
  expect(await asBea('getList')).toEqual([])
})

it('a page stands for something in its site, until that is taken back', async () => {
  const special = async (method: string, params: object): Promise<unknown> => call(`landing.syspage.${method}`, params)
  const siteId = await addSite({ DOMAIN_ID: 'shop.example.com' })
  const lid = await addPage(siteId, { CODE: 'cart' })
  expect(await special('get', { id: siteId })).toEqual({})
  expect(await special('set', { id: siteId, type: ' cart ', lid })).toBe(true)
  expect(await special('set', { id: siteId, type: 'wild', lid })).toBe(true)
  expect(await special('set', { id: siteId, type: 'order', lid: 99 })).toBe(true)
  const row = { TYPE: 'cart', LANDING_ID: String(lid), TITLE: 'Spring Sale', DELETED: 'N', ACTIVE: 'N' }
  expect(await special('get', { id: siteId })).toEqual({ cart: row })
  expect(await special('get', { id: siteId, active: true })).toEqual({})
  expect(await special('get', { id: 99 })).toBeNull()
  const find = async (more: object): Promise<unknown> => special('getSpecialPage', { siteId, type: 'cart', ...more })
  expect(await find({ additional: { SECTION: 'a b' } })).toBe('https://shop.example.com/cart/?SECTION=a+b')
  expect([await find({ type: 'order' }), await find({ type: 5 }), await find({ siteId: 99 })]).toEqual(['', '', null])
  expect(await find({ type: ['cart'] })).toEqual(refused('ERROR_ARGUMENT'))
  expect(await special('set', { id: siteId, type: 'cart' })).toBe(true)
  expect(await find({})).toBe('')
  await special('set', { id: siteId, type: 'cart', lid })
  expect(await special('deleteForLanding', { id: lid })).toBe(true)
  expect(await find({})).toBe('')
  await special('set', { id: siteId, type: 'cart', lid })
  expect(await special('deleteForSite', { id: siteId })).toBe(true)
  expect(await find({})).toBe('')
})
