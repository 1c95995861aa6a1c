import type { Params } from './compare-with-catalogue.ts'

type Call = (method: string, params: Params) => Promise<unknown>

/** A site with a folder; and which parameters find them. */
export async function createLandingRecords(call: Call): Promise<Readonly<Record<string, Params>>> {
  await call('landing.site.add', { fields: { TITLE: 'S', CODE: '' } })
  await call('landing.site.addFolder', { siteId: 1, fields: { TITLE: 'F' } })
  return {
    // One id gets one address.
    'landing.site.getPublicUrl': { id: [1] },
    'landing.site.getFolders': { siteId: 1 },
    'landing.site.updateFolder': { siteId: 1, folderId: 1, fields: { TITLE: 'F' } },
  }
}
