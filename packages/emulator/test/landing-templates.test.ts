import { afterAll, beforeAll, expect, it } from 'vitest'
import { app, openOffice, type Office } from './open-office.ts'

const BOB = 2

let office: Office
let siteId: number
let pages: readonly number[]
beforeAll(async () => {
  office = await openOffice({ apps: [{ ...app, scope: ['landing'] }] })
  siteId = await office.call('landing.site.add', { fields: { TITLE: 'S', CODE: '' } })
  const addPage = async (): Promise<number> => office.call('landing.landing.add', { fields: { TITLE: 'P', SITE_ID: siteId } })
  pages = [await addPage(), await addPage()]
})
afterAll(() => office.portal.close())

it('templates of the view come with the portal', async () => {
  const list = async (params: object): Promise<unknown> => office.call('landing.template.getlist', { params })
  const select = ['ID', 'TITLE', 'XML_ID', 'SORT', 'ACTIVE']
  expect(await list({ select, order: { ID: 'asc' }, limit: 2 })).toEqual([
    { ID: '1', TITLE: 'With Header and Footer', XML_ID: 'header_footer', SORT: '100', ACTIVE: 'Y' },
    { ID: '2', TITLE: 'With Left Sidebar', XML_ID: 'sidebar_left', SORT: '200', ACTIVE: 'Y' },
  ])
  expect(await list({ select: ['XML_ID'], order: { XML_ID: 'asc' } })).toEqual(
    ['empty', 'header_footer', 'sidebar_left', 'sidebar_right', 'without_left', 'without_right'].map((XML_ID) => ({ XML_ID })),
  )
  expect(await list({ filter: { XML_ID: 'header_footer' } })).toEqual([
    expect.objectContaining({ AREA_COUNT: '2', CONTENT: expect.stringMatching(/#AREA_1#.*#CONTENT#.*#AREA_2#/), CREATED_BY_ID: '1' }),
  ])
  expect(await list({ filter: { ACTIVE: 'N' } })).toEqual([])
})

it.each(['Site', 'Landing'])('areas of a template are set together (%s)', async (owner) => {
  const id = owner === 'Site' ? siteId : pages[0]
  const set = async (data?: object): Promise<unknown> => office.call(`landing.template.set${owner}Ref`, { id, data })
  const get = async (): Promise<unknown> => office.call(`landing.template.get${owner}Ref`, { id })
  expect(await get()).toBe(true)
  expect(await set({ 1: pages[0], 2: pages[1], 3: 0 })).toBe(true)
  expect(await get()).toEqual({ 1: pages[0], 2: pages[1] })
  expect(await set({ 1: '', 2: pages[0], 4: -1, x: pages[0] })).toBe(true)
  expect(await get()).toEqual({ 2: pages[0] })
  expect(await set()).toBe(true)
  expect(await get()).toBe(true)
})

it('a page is known to stand in an area, and stands in none when it is gone', async () => {
  const isArea = async (): Promise<unknown> => office.call('landing.landing.getList', { params: { select: ['ID'], check_area: 1 } })
  await office.call('landing.template.setSiteRef', { id: siteId, data: { 1: pages[1] } })
  expect(await isArea()).toMatchObject([{ IS_AREA: false }, { IS_AREA: true }])
  await office.call('landing.landing.delete', { lid: pages[1] })
  expect(await office.call('landing.template.getSiteRef', { id: siteId })).toBe(true)
})

it('who may not see a site sees none of its areas, and who only sees it changes none', async () => {
  await office.call('landing.role.enable', { mode: 0 })
  await office.call('landing.template.setSiteRef', { id: siteId, data: { 1: pages[0] } })
  await office.call('landing.site.setRights', { id: siteId, rights: { [`U${BOB}`]: ['read'] } })
  expect(await office.call('landing.template.setSiteRef', { id: siteId }, BOB)).toBe(true)
  expect(await office.call('landing.template.getSiteRef', { id: siteId }, BOB)).toEqual({ 1: pages[0] })
  await office.call('landing.site.setRights', { id: siteId, rights: { [`U${BOB}`]: ['denied'] } })
  expect(await office.ask('landing.template.getSiteRef', { id: siteId }, BOB)).toMatchObject({ status: 400, error: 'ACCESS_DENIED' })
})
