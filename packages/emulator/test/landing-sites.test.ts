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
const role = async (method: string, params: object = {}): Promise<unknown> => call(`landing.role.${method}`, params)
const asBea = async (method: string, params: object = {}): Promise<unknown> => askAs(portal, '2/b', `landing.site.${method}`, params)
const list = async (params: object = {}, more: object = {}): Promise<unknown> => site('getList', { params, ...more })
const addSite = async (fields: object = {}, more: object = {}): Promise<number> =>
  (await site('add', { fields: { TITLE: 'Shop', CODE: '', ...fields }, ...more })) as number
const denied = (text: unknown = expect.any(String)): unknown => ['ACCESS_DENIED', text]

describe('a site', () => {
  it('is added unpublished, changed and deleted', async () => {
    const id = await addSite({ TITLE: 'Dark Theme', DESCRIPTION: 'D', XML_ID: 'x', DOMAIN_ID: 'shop.example.com' })
    const select = ['TITLE', 'CODE', 'ACTIVE', 'DELETED', 'DESCRIPTION', 'XML_ID', 'DOMAIN_NAME', 'PUBLIC_URL', 'CREATED_BY_ID']
    const row = {
      ID: String(id),
      TYPE: 'PAGE',
      TITLE: 'Dark Theme',
      CODE: '/dark_theme/',
      ACTIVE: 'N',
      DELETED: 'N',
      DESCRIPTION: 'D',
      XML_ID: 'x',
      DOMAIN_NAME: 'shop.example.com',
      PUBLIC_URL: 'https://shop.example.com',
      CREATED_BY_ID: '1',
    }
    expect(await list({ select })).toEqual([row])
    expect(await site('update', { id, fields: { TITLE: 'Light', CODE: 'light' } })).toBe(true)
    expect(await list({ select })).toEqual([{ ...row, TITLE: 'Light', CODE: '/light/' }])
    expect(await site('delete', { id })).toBe(true)
    expect(await list()).toEqual([])
    expect(await site('delete', { id })).toEqual(denied())
  })

  it('gets a domain of its own, and none that another has', async () => {
    const id = await addSite()
    expect(await site('getPublicUrl', { id })).toMatch(/^https:\/\/b24-[a-z\d]{6}\.bitrix24\.site$/)
    const add = async (DOMAIN_ID: unknown): Promise<unknown> => site('add', { fields: { TITLE: 'T', CODE: '', DOMAIN_ID } })
    const first = await add('one.example.com')
    expect(await add('one.example.com')).toEqual(['DOMAIN_EXIST', expect.any(String)])
    expect(await add('Not a domain')).toEqual(['DOMAIN_IS_INCORRECT', expect.any(String)])
    expect(await add('mybitrix.example.com')).toEqual(['DOMAIN_DISABLE', expect.any(String)])
    expect(await add(99)).toEqual(['DOMAIN_NOT_FOUND', expect.any(String)])
    await site('markDelete', { id: first })
    expect(await add('one.example.com')).toEqual(['DOMAIN_EXIST_TRASH', expect.any(String)])
    await site('delete', { id: first })
    expect(await add('one.example.com')).toBeGreaterThan(0)
  })

  it('gets a code from its title, with a number where it is taken', async () => {
    const codeOf = async (fields: object): Promise<unknown> => {
      const id = await addSite({ TYPE: 'KNOWLEDGE', ...fields }, { scope: 'KNOWLEDGE' })
      const [row] = (await list({ filter: { ID: id }, select: ['CODE'] }, { scope: 'KNOWLEDGE' })) as { CODE: string }[]
      return row?.CODE
    }
    expect(await codeOf({ TITLE: 'База знаний' })).toBe('/baza_znaniy/')
    expect(await codeOf({ TITLE: 'База знаний' })).toBe('/baza_znaniy2/')
    expect(await codeOf({ CODE: '12' })).toBe('/site12/')
    expect(await codeOf({ TITLE: '!' })).toBe('/site/')
    expect(await site('add', { fields: { TITLE: 'T', CODE: 'a/b' } })).toEqual(['SLASH_IS_NOT_ALLOWED', expect.any(String)])
  })

  it('is refused without a title, a code or any fields', async () => {
    expect(await site('add', { fields: { CODE: '' } })).toEqual(['BX_EMPTY_REQUIRED', expect.stringContaining('TITLE')])
    expect(await site('add', { fields: { TITLE: 'T' } })).toEqual(['BX_EMPTY_REQUIRED', expect.stringContaining('CODE')])
    expect(await site('update', { id: 1 })).toEqual(['MISSING_PARAMS', expect.stringContaining('fields')])
    expect(await site('update', { id: [1], fields: {} })).toEqual(['TYPE_ERROR', expect.any(String)])
  })

  it('of a section is known to calls of that section only', async () => {
    const id = await addSite({ TYPE: 'KNOWLEDGE', TITLE: 'Base' }, { scope: 'KNOWLEDGE' })
    expect(await site('add', { fields: { TITLE: 'T', CODE: '', TYPE: 'KNOWLEDGE' } })).toEqual(denied())
    expect(await list()).toEqual([])
    expect(await site('getPublicUrl', { id })).toBe('')
    const scope = 'KNOWLEDGE'
    expect(await list({ select: ['TITLE'] }, { scope })).toEqual([{ ID: String(id), TYPE: 'KNOWLEDGE', TITLE: 'Base' }])
    expect(await site('getPublicUrl', { id, scope })).toMatch(/\/knowledge\/base\/$/)
    expect(await site('getPublicUrl', { id: [id, 99], scope })).toEqual({ [id]: expect.stringMatching(/\/knowledge\/base\/$/) })
    expect(await site('getPublicUrl', { id: [99], scope })).toEqual([])
  })

  it('keeps additional fields, and tells those that are not empty', async () => {
    const id = await addSite({ ADDITIONAL_FIELDS: { THEME_CODE: '1construction', UP_SHOW: '' } })
    expect(await site('getadditionalfields', { id })).toEqual({ THEME_CODE: '1construction' })
    await site('update', { id, fields: { ADDITIONAL_FIELDS: { UP_SHOW: 'Y' } } })
    expect(await site('getadditionalfields', { id })).toEqual({ THEME_CODE: '1construction', UP_SHOW: 'Y' })
    expect(await site('getadditionalfields', { id: 99 })).toEqual([])
  })

  it('without a main page has no preview', async () => {
    expect(await site('getPreview', { id: await addSite() })).toBe('/bitrix/images/landing/nopreview.jpg')
  })
})

describe('the list of sites', () => {
  it('filters, orders, and takes a part', async () => {
    await addSite({ TITLE: 'A', TYPE: 'STORE' })
    await addSite({ TITLE: 'B', TYPE: 'SMN' })
    await addSite({ TITLE: 'C' })
    const titles = async (params: object): Promise<unknown> =>
      ((await list({ select: ['TITLE'], ...params })) as { TITLE: string }[]).map(({ TITLE }) => TITLE)
    expect(await titles({ order: { ID: 'DESC' } })).toEqual(['C', 'B', 'A'])
    expect(await titles({ filter: { TYPE: 'STORE' } })).toEqual(['A', 'B'])
    expect(await titles({ filter: { '=TYPE': 'PAGE' } })).toEqual(['C'])
    expect(await titles({ filter: { TYPE: 'KNOWLEDGE' } })).toEqual(['A', 'B', 'C'])
    expect(await titles({ limit: 1, offset: 1 })).toEqual(['B'])
  })

  it('finds by dates as it writes them', async () => {
    await addSite()
    const [{ DATE_CREATE }] = (await list({ select: ['DATE_CREATE'] })) as [{ DATE_CREATE: string }]
    expect(DATE_CREATE).toMatch(/^\d\d\/\d\d\/\d{4} \d\d:\d\d:\d\d (?:am|pm)$/)
    expect(await list({ filter: { '>=DATE_CREATE': DATE_CREATE } })).toHaveLength(1)
    expect(await list({ filter: { '>DATE_CREATE': DATE_CREATE } })).toEqual([])
  })
})

describe('the bin', () => {
  it('unpublishes a site, gives it back, and forgets it after 30 days', async () => {
    const id = await addSite()
    expect(await site('publication', { id })).toBe(id)
    expect(await site('markDelete', { id })).toBe(id)
    expect(await list()).toEqual([])
    const deleted = { filter: { DELETED: 'Y' }, select: ['ACTIVE'] }
    expect(await list(deleted)).toEqual([{ ID: String(id), TYPE: 'PAGE', ACTIVE: 'N' }])
    expect(await site('publication', { id })).toEqual(denied())
    expect(await site('markUnDelete', { id })).toBe(id)
    expect(await list({ select: ['ACTIVE'] })).toEqual([{ ID: String(id), TYPE: 'PAGE', ACTIVE: 'N' }])
    await site('markDelete', { id, mark: true })
    portal.clock.advance('29d')
    expect(await list(deleted)).toHaveLength(1)
    portal.clock.advance('2d')
    expect(await list(deleted)).toEqual([])
  })
})

describe('folders', () => {
  const folders = async (siteId: number, filter?: object): Promise<unknown> =>
    ((await site('getFolders', { siteId, filter })) as { ID: string }[]).map(({ ID }) => Number(ID))

  it('stand in each other, under a code of their own', async () => {
    const siteId = await addSite()
    const outer = (await site('addFolder', { siteId, fields: { TITLE: 'News', ACTIVE: 'Y' } })) as number
    const inner = (await site('addFolder', { siteId, fields: { TITLE: 'Old news', PARENT_ID: outer } })) as number
    expect(await site('getFolders', { siteId, filter: { ID: inner } })).toEqual([
      {
        ID: String(inner),
        PARENT_ID: String(outer),
        SITE_ID: String(siteId),
        INDEX_ID: null,
        ACTIVE: 'N',
        DELETED: 'N',
        TITLE: 'Old news',
        CODE: 'old-news',
        CREATED_BY_ID: '1',
        MODIFIED_BY_ID: '1',
        DATE_CREATE: expect.any(String),
        DATE_MODIFY: expect.any(String),
      },
    ])
    expect(await folders(siteId, { PARENT_ID: 0 })).toEqual([outer])
    expect(await site('addFolder', { siteId, fields: { TITLE: 'News' } })).toEqual(['FOLDER_IS_NOT_UNIQUE', expect.any(String)])
    expect(await site('addFolder', { siteId, fields: {} })).toEqual(['BX_EMPTY_REQUIRED', expect.any(String)])
    expect(await site('addFolder', { siteId: 99, fields: { TITLE: 'T' } })).toEqual(denied())
    expect(await site('updateFolder', { siteId, folderId: outer, fields: { PARENT_ID: inner } })).toEqual(denied())
    expect(await site('updateFolder', { siteId, folderId: inner, fields: { TITLE: 'Archive' } })).toBe(true)
    expect(await folders(siteId, { PARENT_ID: null, TITLE: 'Archive' })).toEqual([inner])
  })

  it('are published with those that they stand in, and with their site', async () => {
    const siteId = await addSite()
    const outer = (await site('addFolder', { siteId, fields: { TITLE: 'A' } })) as number
    const inner = (await site('addFolder', { siteId, fields: { TITLE: 'B', PARENT_ID: outer } })) as number
    await site('addFolder', { siteId, fields: { TITLE: 'C' } })
    expect(await site('publicationFolder', { folderId: inner })).toBe(true)
    expect(await folders(siteId, { ACTIVE: 'Y' })).toEqual([outer, inner])
    expect(await site('unPublicFolder', { folderId: outer })).toBe(true)
    expect(await folders(siteId, { ACTIVE: 'Y' })).toEqual([inner])
    await site('publication', { id: siteId })
    expect(await folders(siteId, { ACTIVE: 'Y' })).toHaveLength(3)
    await site('unpublic', { id: siteId })
    expect(await folders(siteId, { ACTIVE: 'Y' })).toEqual([])
  })

  it('go to the bin and come back', async () => {
    const siteId = await addSite()
    const id = (await site('addFolder', { siteId, fields: { TITLE: 'A' } })) as number
    expect(await site('markFolderDelete', { id })).toBe(true)
    expect(await folders(siteId)).toEqual([])
    expect(await folders(siteId, { DELETED: 'Y' })).toEqual([id])
    expect(await site('publicationFolder', { folderId: id })).toEqual(denied('Folder not found or access to it is denied.'))
    expect(await site('markFolderUnDelete', { id })).toBe(true)
    expect(await folders(siteId)).toEqual([id])
    expect(await site('markFolderDelete', { id: 99 })).toEqual(denied())
  })
})

describe('knowledge bases', () => {
  it('are bound to a group, one to each, and to menus', async () => {
    const group = (await call('sonet_group.create', { NAME: 'Team' })) as number
    const id = await addSite({ TITLE: 'Base', TYPE: 'GROUP' }, { scope: 'GROUP' })
    const other = await addSite({ TITLE: 'Other', TYPE: 'KNOWLEDGE' }, { scope: 'KNOWLEDGE' })
    expect(await site('bindingToGroup', { id, groupId: group })).toBe(true)
    expect(await site('bindingToGroup', { id: other, groupId: group })).toBe(false)
    expect(await site('bindingToGroup', { id: other, groupId: 99 })).toBe(false)
    expect(await site('getGroupBindings', { groupId: group })).toEqual([
      {
        ENTITY_ID: String(id),
        ENTITY_TYPE: 'S',
        BINDING_ID: String(group),
        TITLE: 'Base',
        PUBLIC_URL: expect.stringMatching(/\/knowledge\/group\/base\/$/),
      },
    ])
    expect(await site('unbindingFromGroup', { id, groupId: group })).toBe(true)
    expect(await site('unbindingFromGroup', { id, groupId: group })).toBe(false)
    expect(await site('getGroupBindings')).toEqual([])
    expect(await site('bindingToMenu', { id: other, menuCode: 'crm_switcher:deal' })).toBe(true)
    expect(await site('getMenuBindings', { menuCode: 'crm_switcher:deal' })).toMatchObject([{ BINDING_ID: 'crm_switcher:deal' }])
    expect(await site('getMenuBindings', { menuCode: 'x' })).toEqual([])
    expect(await site('unbindingFromMenu', { id: other, menuCode: 'crm_switcher:deal' })).toBe(true)
    expect(await site('bindingToMenu', { id: await addSite(), menuCode: 'm' })).toBe(false)
  })
})

describe('rights', () => {
  it('of a site hold while roles are off', async () => {
    const id = await addSite()
    const all = ['read', 'edit', 'sett', 'public', 'delete']
    expect(await role('isEnabled')).toBe(true)
    expect(await site('setRights', { id, rights: { U2: ['edit', 'wild'], U1: ['denied', 'read'] } })).toBe(true)
    expect(await asBea('getRights', { id })).toEqual(all)
    expect(await role('enable', { mode: 0 })).toBe(true)
    expect(await asBea('getRights', { id })).toEqual(['read', 'edit'])
    expect(await site('getRights', { id })).toEqual(all)
    expect(await asBea('update', { id, fields: { TITLE: 'X' } })).toEqual(denied())
    expect(await asBea('addFolder', { siteId: id, fields: { TITLE: 'F' } })).toBeGreaterThan(0)
    await site('setRights', { id, rights: { AU: ['denied'] } })
    expect(await asBea('getList')).toEqual([])
    expect(await site('setRights', { id })).toBe(true)
    expect(await asBea('getList')).toHaveLength(1)
    await site('setRights', { id: 0, rights: { U1: ['read'] } })
    expect(await asBea('getList')).toEqual([])
    expect(await site('setRights', { id: 99, rights: {} })).toBe(false)
    expect(await asBea('setRights', { id })).toEqual(['IS_NOT_ADMIN', expect.any(String)])
  })

  it('of a role hold for those that it is assigned to', async () => {
    const [, one, two] = [await addSite(), await addSite(), await addSite()]
    const roles = (await role('getList')) as { ID: string; XML_ID: string }[]
    expect(roles.map(({ XML_ID }) => XML_ID)).toEqual(['ADMIN', 'MANAGER'])
    const id = roles[1]!.ID
    expect(await role('getRights', { id })).toEqual([])
    expect(await role('setRights', { id, rights: { 0: ['read'], [one]: ['edit'], 99: ['read'], [two]: 'edit' } })).toBe(true)
    expect(await role('getRights', { id })).toEqual({ 0: ['read'], [one]: ['read', 'edit'] })
    expect(await role('setAccessCodes', { id, codes: ['U2'] })).toBe(true)
    expect([await asBea('getRights', { id: one }), await asBea('getRights', { id: two })]).toEqual([['read', 'edit'], ['read']])
    const fields = { TITLE: 'T', CODE: '' }
    expect(await asBea('add', { fields })).toEqual(denied())
    await role('setRights', { id, rights: { 0: ['read'] }, additional: ['create', 'knowledge_create'] })
    expect(await asBea('add', { fields })).toBeGreaterThan(0)
    expect(await role('setAccessCodes', { id, codes: 'U2' })).toEqual(['ERROR_ARGUMENT', expect.any(String)])
    expect(await role('getRights', { id, scope: 'KNOWLEDGE' })).toEqual(['ROLE_SCOPE_MISMATCH', expect.any(String)])
    expect(await askAs(portal, '2/b', 'landing.role.getList', {})).toEqual(['IS_NOT_ADMIN', expect.any(String)])
  })
})
