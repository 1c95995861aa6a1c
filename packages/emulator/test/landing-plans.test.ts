import { afterAll, beforeAll, expect, it } from 'vitest'
import { app, openOffice, type Office } from './open-office.ts'

const BOB = 2
const HEAD = { ADDITIONAL_FIELDS: { HEADBLOCK_USE: 'Y', HEADBLOCK_CODE: '<script></script>' } }

let office: Office
/** Two pages with HTML of their own: one of a site without, and one of a site with it. */
let [plain, special] = [
  { siteId: 0, lid: 0 },
  { siteId: 0, lid: 0 },
]
beforeAll(async () => {
  office = await openOffice({ apps: [{ ...app, scope: '*' }], license: 'en_ent250', quirks: { planFeatures: 'enforced' } })
  const add = async (more: object): Promise<{ siteId: number; lid: number }> => {
    const siteId: number = await office.call('landing.site.add', { fields: { TITLE: 'S', CODE: '', ...more } })
    return { siteId, lid: await office.call('landing.landing.add', { fields: { TITLE: 'P', SITE_ID: siteId, ...HEAD } }) }
  }
  ;[plain, special] = [await add({}), await add(HEAD)]
  await office.call('landing.role.setRights', { id: 2, rights: { [plain.siteId]: ['read'] }, additional: ['menu24'] })
  await office.call('landing.role.setAccessCodes', { id: 2, codes: ['U3'] })
})
afterAll(() => office.portal.close())

it.each([
  ['landing.role.enable', { mode: 1 }],
  ['landing.role.getList', {}],
  ['landing.role.getRights', { id: 2 }],
  ['landing.role.isEnabled', {}],
  ['landing.role.setAccessCodes', { id: 2, codes: ['U3'] }],
  ['landing.role.setRights', { id: 2, rights: {} }],
  ['landing.site.getRights', { id: 1 }],
  ['landing.site.setRights', { id: 1 }],
])('%s is for plans that have rights', async (method, params) => {
  office.portal.setLicense('en_basic')
  expect(await office.ask(method, params)).toMatchObject({
    status: 400,
    error: 'FEATURE_NOT_AVAIL',
    error_description: 'Permission settings are not available on the current plan. To work with permissions, switch to a different plan.',
  })
  office.portal.setLicense('en_ent250')
  expect(await office.ask(method, params)).toMatchObject({ status: 200 })
})

it('who was kept out is not on a plan without rights', async () => {
  expect(await office.ask('landing.site.getList', {}, BOB)).toMatchObject({ error: 'ACCESS_DENIED' })
  office.portal.setLicense('en_basic')
  expect(await office.call('landing.site.getList', {}, BOB)).toHaveLength(2)
  expect(await office.ask('landing.site.update', { id: plain.siteId, fields: { TITLE: 'T' } }, BOB)).toMatchObject({ result: true })
})

it('HTML of their own keeps sites and pages from the public on a small plan', async () => {
  const publish = async (family: string, params: object): Promise<unknown> => {
    const { error, result } = await office.ask(`landing.${family}.publication`, params)
    return error ?? result
  }
  office.portal.setLicense('en_basic')
  expect(await publish('landing', plain)).toBe(`PUBLIC_HTML_DISALLOWED[L${plain.lid}]`)
  expect(await publish('landing', special)).toBe(`PUBLIC_HTML_DISALLOWED[S${special.siteId}]`)
  expect(await publish('site', { id: special.siteId })).toBe(`PUBLIC_HTML_DISALLOWED[S${special.siteId}]`)
  // Its page is off, and stays so.
  expect(await publish('site', { id: plain.siteId })).toBe(plain.siteId)
  office.portal.setLicense('en_pro100')
  expect(await publish('landing', plain)).toBe(true)
  office.portal.setLicense('en_basic')
  expect(await publish('site', { id: plain.siteId })).toBe(`PUBLIC_HTML_DISALLOWED[L${plain.lid}]`)
})

it.each(['landing', 'site'])('nothing of landing.%s is published on the free plan, but for knowledge', async (family) => {
  office.portal.setLicense('en_project')
  expect(await office.ask(`landing.${family}.publication`, { lid: plain.lid, id: plain.siteId })).toMatchObject({
    status: 400,
    error: 'PUBLIC_SITE_REACHED_FREE',
    error_description: 'Publishing sites is temporarily available only on paid plans.',
  })
  const fields = { TITLE: 'Base', CODE: '', TYPE: 'KNOWLEDGE' }
  const scope = 'KNOWLEDGE'
  const id: number = await office.call('landing.site.add', { fields, scope })
  const lid: number = await office.call('landing.landing.add', { fields: { TITLE: 'P', SITE_ID: id }, scope })
  expect(await office.ask(`landing.${family}.publication`, { lid, id, scope })).toMatchObject({ status: 200 })
})
