import { MethodError, type Call, type MethodDefinition } from '../../contract.ts'
import type { Values } from '../../store/write-row.ts'
import type { DefineOver } from '../define-over.ts'
import { isYes, textOf, toId, toText, type Fields } from '../read-params.ts'
import { mergeAdditional, showAdditional } from './additional-fields.ts'
import { findFolder } from './folders.ts'
import type { Landing } from './open-landing.ts'
import { listPages } from './list-pages.ts'
import { addByTemplate } from './page-from-template.ts'
import {
  addPage,
  checkPageCode,
  findPage,
  makePageCode,
  markPage,
  noFolder,
  readFolder,
  removePage,
  requireLivePage,
  requirePage,
  writePage,
  type Page,
} from './pages.ts'
import { accessDenied, readNumber, readObject, requireParams } from './refusals.ts'
import { findSite, hasRight, type Site } from './rights.ts'

const flag = (value: unknown): string => (isYes(value) ? 'Y' : 'N')

/** Pages: api-reference/landing/page/methods/index.md */
export function pageMethods(define: DefineOver<Landing>): readonly MethodDefinition[] {
  return define('landing.landing', {
    add(landing, call) {
      requireParams(call.params, 'fields')
      const fields = readObject(call.params, 'fields')
      const { id: siteId } = requireTarget(landing, call, toId(fields['SITE_ID']) ?? 0)
      if (toText(fields['TITLE']).trim() === '') throw new MethodError('BX_EMPTY_REQUIRED', 'Required field is not filled: TITLE')
      const folderId = readFolder(landing, siteId, fields['FOLDER_ID'])
      checkPageCode(fields)
      const title = toText(fields['TITLE'])
      return addPage(landing, call, {
        SITEMAP: 'N',
        FOLDER: 'N',
        SYS: 'N',
        ...columnsOf(fields),
        SITE_ID: siteId,
        FOLDER_ID: folderId,
        CODE: makePageCode(landing, toText(fields['CODE']), title, { id: 0, siteId, folderId }),
        ADDITIONAL: mergeAdditional(undefined, fields),
      })
    },
    update(landing, call) {
      requireParams(call.params, 'lid', 'fields')
      const page = findPage(landing, call, readNumber(call.params, 'lid'))
      const fields = readObject(call.params, 'fields')
      const { DELETED: deleted, DATE_PUBLIC: published } = fields
      const needed = ['sett', deleted !== undefined && 'delete', published !== undefined && 'public'] as const
      if (!page || needed.some((right) => right !== false && !hasRight(landing, call.caller, page.siteId, right)))
        throw accessDenied('Access to change the page is denied.')
      writePage(landing, call, page.id, readChanges(landing, call, page, fields))
      if (deleted !== undefined) markPage(landing, call, page, isYes(deleted))
      return true
    },
    getList: listPages,
    delete(landing, call) {
      const page = requirePage(landing, call)
      requireDelete(landing, call, page)
      removePage(landing, page.id)
      return true
    },
    markDelete: (landing, call) => mark(landing, call, !call.params.has('mark') || isYes(call.params.get('mark'))),
    markUnDelete: (landing, call) => mark(landing, call, false),
    /** A folder that is not in the target is passed over: api-reference/landing/page/methods/landing-landing-copy.md */
    copy(landing, call) {
      const page = requirePage(landing, call)
      const { id: siteId } = requireTarget(landing, call, readNumber(call.params, 'toSiteId') || page.siteId)
      const wanted = readNumber(call.params, 'toFolderId')
      const folderId = findFolder(landing, wanted)?.siteId === siteId ? wanted : null
      const kept = ['TITLE', 'DESCRIPTION', 'XML_ID', 'TPL_ID', 'SITEMAP', 'FOLDER', 'SYS', 'ADDITIONAL', 'CODE'] as const
      const row = landing.store.row(`select ${kept.join()} from landing_page where ID = ?`, [page.id])!
      const values = Object.fromEntries(kept.map((name, index) => [name, row[index]!]))
      return addPage(landing, call, {
        ...values,
        SITE_ID: siteId,
        FOLDER_ID: folderId,
        CODE: makePageCode(landing, String(values['CODE']), String(values['TITLE']), { id: 0, siteId, folderId }),
        ...(isYes(call.params.get('skipSystem')) && { SYS: 'N' }),
      })
    },
    /** To another site, or to a folder of its own: api-reference/landing/page/methods/landing-landing-move.md */
    move(landing, call) {
      const page = requireLivePage(landing, call)
      const siteId = readNumber(call.params, 'toSiteId') || page.siteId
      if (!findSite(landing, call, siteId) || !hasRight(landing, call.caller, siteId, 'edit'))
        throw accessDenied('Access to change the site is denied.')
      if (!hasRight(landing, call.caller, page.siteId, 'delete'))
        throw new MethodError('DELETE_ACCESS_DENIED', 'Access to delete the page is denied.')
      const wanted = readNumber(call.params, 'toFolderId')
      if (wanted > 0 && siteId !== page.siteId) throw noFolder()
      const folderId = readFolder(landing, siteId, wanted)
      const [code, title] = landing.store.row('select CODE, TITLE from landing_page where ID = ?', [page.id])!
      const CODE = makePageCode(landing, String(code), String(title), { id: page.id, siteId, folderId })
      writePage(landing, call, page.id, { SITE_ID: siteId, FOLDER_ID: folderId, CODE })
      return true
    },
    addByTemplate,
    getadditionalfields: (landing, call) => showAdditional(landing, 'landing_page', requirePage(landing, call).id),
  })
}

/** The folder is looked for in the site that the page is in: api-reference/landing/page/methods/landing-landing-update.md */
function readChanges(landing: Landing, call: Call, page: Page, fields: Fields): Values {
  const siteId = toId(fields['SITE_ID']) || page.siteId
  if (siteId !== page.siteId) requireTarget(landing, call, siteId)
  const kept = siteId === page.siteId ? page.folderId : null
  const folderId = fields['FOLDER_ID'] === undefined ? kept : readFolder(landing, page.siteId, fields['FOLDER_ID'])
  checkPageCode(fields)
  const [storedCode, storedTitle, additional] = landing.store.row('select CODE, TITLE, ADDITIONAL from landing_page where ID = ?', [
    page.id,
  ])!
  const columns = columnsOf(fields)
  const title = String(columns['TITLE'] ?? storedTitle)
  const date = textOf(fields['DATE_PUBLIC'])
  return {
    ...columns,
    SITE_ID: siteId,
    FOLDER_ID: folderId,
    CODE: makePageCode(landing, toText(fields['CODE'] ?? storedCode), title, { id: page.id, siteId, folderId }),
    ADDITIONAL: mergeAdditional(additional, fields),
    ...(date !== undefined && { DATE_PUBLIC: landing.siteDate.parse(date) ?? null }),
  }
}

function columnsOf(fields: Fields): Values {
  const values: Record<string, string | number | null> = {}
  for (const name of ['TITLE', 'DESCRIPTION', 'XML_ID']) if (fields[name] !== undefined) values[name] = toText(fields[name])
  if (values['TITLE'] === '') delete values['TITLE']
  for (const name of ['SITEMAP', 'FOLDER']) if (fields[name] !== undefined) values[name] = flag(fields[name])
  if (fields['TPL_ID'] !== undefined) values['TPL_ID'] = toId(fields['TPL_ID']) || null
  return values
}

/** A site that the caller may put pages in. */
function requireTarget(landing: Landing, call: Call, id: number): Site {
  const site = findSite(landing, call, id)
  if (!site) throw new MethodError('SITE_NOT_FOUND', 'Site not found')
  if (!hasRight(landing, call.caller, id, 'edit')) throw accessDenied('Access to create the page is denied.')
  return site
}

function requireDelete(landing: Landing, { caller }: Call, page: Page | undefined): asserts page is Page {
  if (!page || !hasRight(landing, caller, page.siteId, 'delete')) throw accessDenied('Access to delete the page is denied.')
}

function mark(landing: Landing, call: Call, isDeleted: boolean): number {
  requireParams(call.params, 'lid')
  const page = findPage(landing, call, readNumber(call.params, 'lid'))
  requireDelete(landing, call, page)
  markPage(landing, call, page, isDeleted)
  return page.id
}
