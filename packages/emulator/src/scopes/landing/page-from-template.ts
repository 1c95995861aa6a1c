import { MethodError, type Call } from '../../contract.ts'
import { objectOf, textOf, toId, toText, type Fields } from '../read-params.ts'
import { mergeAdditional } from './additional-fields.ts'
import type { Landing } from './open-landing.ts'
import { publishPage } from './page-address-methods.ts'
import { addPage, checkPageCode, makePageCode, readFolder } from './pages.ts'
import { accessDenied, readNumber, readObject, requireParams } from './refusals.ts'
import { findSite, hasRight } from './rights.ts'

/** What the template says of the page; blocks are not emulated: api-reference/landing/page/methods/landing-landing-add-by-template.md */
export function addByTemplate(landing: Landing, call: Call): number {
  const { params, caller } = call
  requireParams(params, 'siteId', 'code')
  const site = findSite(landing, call, readNumber(params, 'siteId'))
  if (!site || !hasRight(landing, caller, site.id, 'read')) throw new MethodError('SITE_ERROR', 'Site not found or access denied')
  if (!hasRight(landing, caller, site.id, 'edit')) throw accessDenied('Access to create the page is denied.')
  const given = readObject(params, 'fields')
  const beside = findBeside(landing, site.id, given['ID'])
  const folderId = beside?.folderId ?? readFolder(landing, site.id, given['FOLDER_ID'])
  const own = readTemplate(landing, toText(params.get('code')), toText(given['SITE_TYPE']) || site.type)
  checkPageCode(own)
  const TITLE = textOf(given['TITLE']) ?? toText(own['TITLE'])
  const id = addPage(landing, call, {
    TITLE,
    SITEMAP: 'N',
    FOLDER: 'N',
    SYS: 'N',
    SITE_ID: site.id,
    FOLDER_ID: folderId,
    CODE: makePageCode(landing, toText(own['CODE']), TITLE, { id: 0, siteId: site.id, folderId }),
    ADDITIONAL: mergeAdditional(undefined, { ADDITIONAL_FIELDS: { ...objectOf(own['ADDITIONAL_FIELDS']), ...seoOf(given) } }),
  })
  if (beside?.isActive) publishPage(landing, call, { id, siteId: site.id, folderId })
  return id
}

interface Beside {
  readonly folderId: number | null
  readonly isActive: boolean
}

/** A page or a folder of the site, beside or in which the new page goes. */
function findBeside({ store }: Landing, siteId: number, given: unknown): Beside | undefined {
  const id = toId(given) ?? 0
  if (id === 0) return undefined
  const row =
    store.row('select FOLDER_ID, ACTIVE from landing_page where ID = ? and SITE_ID = ?', [id, siteId]) ??
    store.row('select ID, ACTIVE from landing_folder where ID = ? and SITE_ID = ?', [id, siteId])
  if (!row) throw new MethodError('LANDING_ERROR', 'Page or folder not found')
  return { folderId: row[0] === null ? null : Number(row[0]), isActive: row[1] === 'Y' }
}

/** Fields of a page that a template of this code has. Stores have those of pages. */
function readTemplate({ store }: Landing, code: string, siteType: string): Fields {
  const type = ['STORE', 'SMN'].includes(siteType) ? 'PAGE' : siteType
  if (code === 'empty') return { TITLE: 'Empty Page' }
  const sql = "select TITLE, MANIFEST from landing_demo where XML_ID = ? and TPL_TYPE = 'P' and TYPE = ? and ACTIVE = 'Y'"
  const row = store.row(sql, [code, type])
  if (!row) throw new MethodError('WRONG_DATA', 'Invalid template data')
  return { TITLE: row[0], ...objectOf((JSON.parse(String(row[1])) as Fields)['fields']) }
}

/** What is sent stands in for the titles and descriptions of the template. */
function seoOf(given: Fields): Fields {
  const sent = ['TITLE', 'DESCRIPTION'].filter((name) => textOf(given[name]) !== undefined)
  return Object.fromEntries(sent.flatMap((name) => ['METAOG', 'METAMAIN'].map((kind) => [`${kind}_${name}`, textOf(given[name])])))
}
