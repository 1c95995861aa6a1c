import type { Params } from './compare-with-catalogue.ts'

type Call = (method: string, params: Params) => Promise<unknown>

/** A site with a folder, a page and areas; and which parameters find them. */
export async function createLandingRecords(call: Call): Promise<Readonly<Record<string, Params>>> {
  await call('landing.site.add', { fields: { TITLE: 'S', CODE: '' } })
  await call('landing.site.addFolder', { siteId: 1, fields: { TITLE: 'F' } })
  await call('landing.landing.add', { fields: { TITLE: 'P', SITE_ID: 1 } })
  for (const owner of ['Site', 'Landing']) await call(`landing.template.set${owner}Ref`, { id: 1, data: { 1: 1 } })
  return {
    // One id gets one address.
    'landing.site.getPublicUrl': { id: [1] },
    'landing.site.getFolders': { siteId: 1 },
    'landing.site.fullExport': { id: 1 },
    'landing.landing.update': { lid: 1, fields: { TITLE: 'P' } },
    'landing.landing.addByTemplate': { siteId: 1, code: 'empty' },
    'landing.landing.getpublicurl': { lid: 1 },
    'landing.landing.getpreview': { lid: 1 },
    'landing.landing.getadditionalfields': { lid: 1 },
    'landing.landing.resolveIdByPublicUrl': { landingUrl: '/p/', siteId: 1 },
    'landing.syspage.get': { id: 1 },
    'landing.syspage.set': { id: 1, type: 'cart' },
    'landing.syspage.getSpecialPage': { siteId: 1, type: 'cart' },
    'landing.repo.checkContent': { content: '<p></p>' },
    'landing.repo.register': { code: 'b', fields: {} },
    'landing.repowidget.register': { code: 'w', fields: {} },
    'landing.repowidget.getlist': { params: {} },
    'landing.demos.getSiteList': { type: 'page' },
    'landing.demos.getPageList': { type: 'page' },
    'landing.template.getSiteRef': { id: 1 },
    'landing.template.getLandingRef': { id: 1 },
    'landing.site.updateFolder': { siteId: 1, folderId: 1, fields: { TITLE: 'F' } },
  }
}
