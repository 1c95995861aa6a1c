import type { World } from '../prepare-call.ts'
import { constant, type Family, only, record } from './family.ts'

/** Sites and stores; without a `scope` calls are about ordinary ones. */
export const landing: Family = {
  async before(world, { method }) {
    const { stage, idOf } = world
    if (method === 'landing.site.getList') await idOf('landing site', 0)
    if (method === 'landing.site.getFolders') {
      const siteId = await idOf('landing site', 0)
      const PARENT_ID = await stage.result('landing.site.addFolder', { siteId, fields: { TITLE: 'Root', ACTIVE: 'Y' } })
      await stage.result('landing.site.addFolder', { siteId, fields: { TITLE: 'Inner', ACTIVE: 'Y', PARENT_ID } })
    }
    if (method === 'landing.site.getadditionalfields')
      await stage.result('landing.site.update', { id: await idOf('landing site', 0), fields: { ADDITIONAL_FIELDS: ADDITIONAL } })
    if (method === 'landing.site.getGroupBindings' || method === 'landing.site.unbindingFromGroup')
      await stage.result('landing.site.bindingToGroup', {
        id: await idOf('knowledge base', 0),
        groupId: await idOf('sonet_group.create', 0),
      })
    if (method === 'landing.site.getMenuBindings' || method === 'landing.site.unbindingFromMenu')
      await stage.result('landing.site.bindingToMenu', { id: await idOf('knowledge base', 0), menuCode: 'crm_switcher:deal' })
    if (method === 'landing.landing.getList') await idOf('landing page', 0)
    if (method === 'landing.landing.getadditionalfields')
      await stage.result('landing.landing.update', { lid: await idOf('landing page', 0), fields: { ADDITIONAL_FIELDS: PAGE_FIELDS } })
    if (method === 'landing.syspage.get') {
      const [id, lid] = [await idOf('landing site', 0), await idOf('landing page', 0)]
      await stage.result('landing.landing.publication', { lid })
      for (const type of 'mainpage catalog personal cart order compare payment'.split(' '))
        await stage.result('landing.syspage.set', { id, type, lid })
    }
    if (method === 'landing.syspage.getSpecialPage')
      await stage.result('landing.syspage.set', { id: await idOf('landing site', 0), type: 'personal', lid: await idOf('landing page', 0) })
    if (method === 'landing.role.getRights') await giveRights(world)
    if (/^landing\.template\.get\w+Ref$/.test(method)) {
      const lid = await idOf('landing page', 0)
      await stage.result('landing.template.setSiteRef', { id: await idOf('landing site', 0), data: { 1: lid } })
      await stage.result('landing.template.setLandingRef', { id: lid, data: { 1: lid } })
    }
  },
  references: [
    { at: /^landing\.site\.(?:un)?binding\w+ id$/, to: only('knowledge base') },
    { at: /^landing\.site\.\w+ groupId$/, to: only('sonet_group.create') },
    { at: /^landing\.site\.(?:markFolder\w+ id|\w+ folderId)$/, to: only('site folder') },
    { at: /^landing\.site\.\w+Folder fields\.(?:PARENT_ID|INDEX_ID)$/, to: constant(0) },
    { at: /^landing\.syspage\.(?:deleteForLanding id|\w+ lid)$/, to: only('landing page') },
    { at: /^landing\.syspage\.\w+ (?:id|siteId)$/, to: only('landing site') },
    { at: /^landing\.landing\.\w+ lid$/, to: only('landing page') },
    { at: /^landing\.landing\.\w+ (?:toSiteId|siteId|fields\.SITE_ID|params\.filter\.SITE_ID)$/, to: only('landing site') },
    { at: /^landing\.landing\.\w+ (?:toFolderId|fields\.FOLDER_ID)$/, to: only('site folder') },
    { at: /^landing\.landing\.resolveIdByPublicUrl landingUrl$/, to: addressOfPage },
    { at: /^landing\.site\.getPublicUrl id$/, to: record('landing site') },
    { at: /^landing\.site\.\w+ (?:id|siteId)$/, to: only('landing site') },
    { at: /^landing\.landing\.addByTemplate code$/, to: constant('empty') },
    { at: /^landing\.template\.\w+SiteRef id$/, to: only('landing site') },
    { at: /^landing\.template\.\w+LandingRef id$/, to: only('landing page') },
    { at: /^landing\.template\.set\w+ data\.\d+$/, to: only('landing page') },
    // A role of the first section.
    { at: /^landing\.role\.\w+ id$/, to: constant(2) },
  ],
  records: {
    'landing site': ({ stage }) => stage.result('landing.site.add', { fields: { TITLE: 'Site', CODE: '' } }),
    'knowledge base': ({ stage }) =>
      stage.result('landing.site.add', { scope: 'KNOWLEDGE', fields: { TITLE: 'Base', CODE: '', TYPE: 'KNOWLEDGE' } }),
    'landing page': async ({ stage, idOf }) =>
      stage.result('landing.landing.add', { fields: { TITLE: 'Page', CODE: 'page', SITE_ID: await idOf('landing site', 0) } }),
    'site folder': async ({ stage, idOf }) =>
      stage.result('landing.site.addFolder', { siteId: await idOf('landing site', 0), fields: { TITLE: 'Folder', ACTIVE: 'Y' } }),
  },
}

async function addressOfPage({ idOf }: World): Promise<string> {
  await idOf('landing page', 0)
  return '/page/'
}

const PAGE_FIELDS = {
  FONTS_CODE: '<noscript></noscript>',
  GACOUNTER_USE: 'N',
  METAMAIN_USE: 'Y',
  METAMAIN_TITLE: 'Festival',
  METAOG_TITLE: 'Festival',
  METAOG_IMAGE: 'https://cdn.example.com/cover.webp',
  SETTINGS_PRICE_CODE: ['BASE'],
  SETTINGS_SHOW_PRICE_COUNT: 1,
  THEMEFONTS_LINE_HEIGHT: '1.6',
  VIEW_TYPE: 'no',
  YACOUNTER_USE: 'N',
}

const ADDITIONAL = {
  COOKIES_USE: 'Y',
  COOKIES_AGREEMENT_ID: '19',
  COOKIES_COLOR_BG: '#03c1fe',
  COOKIES_COLOR_TEXT: '#fff',
  COOKIES_POSITION: 'bottom_left',
  COOKIES_MODE: 'I',
  B24BUTTON_CODE: 'https://cdn.example.com/loader.js',
  B24BUTTON_COLOR: 'site',
  B24BUTTON_COLOR_VALUE: '#03c1fe',
  COPYRIGHT_SHOW: 'Y',
  COPYRIGHT_CODE: '6',
  SETTINGS_PRICE_CODE: ['BASE'],
  SETTINGS_SHOW_PRICE_COUNT: 1,
  SETTINGS_CURRENCY_ID: 'EUR',
  SPEED_USE_LAZY: 'Y',
  THEME_CODE: '1construction',
  THEME_COLOR: '#f7b70b',
  YACOUNTER_USE: 'Y',
  YACOUNTER_COUNTER: '73521121',
  ROBOTS_USE: 'Y',
  ROBOTS_CONTENT: 'Disallow: /preview/*',
  CSSBLOCK_USE: 'N',
  HEADBLOCK_USE: 'N',
}

async function giveRights({ stage, idOf }: World): Promise<void> {
  // With rights for the first site the map would be a list.
  await idOf('landing site', 0)
  const rights = { 0: ['read', 'edit'], [String(await idOf('landing site', 5))]: ['read'] }
  await stage.result('landing.role.setRights', { id: 2, rights })
}
