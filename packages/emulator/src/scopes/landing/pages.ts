import { MethodError, type Call } from '../../contract.ts'
import { insertRow, updateRow, type Values } from '../../store/write-row.ts'
import { toId, toText, type Fields } from '../read-params.ts'
import { findFolder } from './folders.ts'
import { randomCode, transliterate } from './make-code.ts'
import type { Landing } from './open-landing.ts'
import { readNumber, requireParams } from './refusals.ts'
import { findSite, hasRight } from './rights.ts'

export interface Page {
  readonly id: number
  readonly siteId: number
  readonly folderId: number | null
  readonly isDeleted: boolean
}

export const noFolder = (): MethodError => new MethodError('FOLDER_NOT_FOUND', 'Folder not found')
export const pageNotFound = (): MethodError => new MethodError('LANDING_NOT_EXIST', 'Landing not found')

/** A page of the call's section that the caller may see. */
export function findPage(landing: Landing, call: Call, id: number): Page | undefined {
  const row = landing.store.row('select SITE_ID, FOLDER_ID, DELETED from landing_page where ID = ?', [id])
  const siteId = Number(row?.[0] ?? 0)
  if (!row || !findSite(landing, call, siteId) || !hasRight(landing, call.caller, siteId, 'read')) return undefined
  return { id, siteId, folderId: row[1] === null ? null : Number(row[1]), isDeleted: row[2] === 'Y' }
}

/** The page of `lid`, wherever it is. */
export function requirePage(landing: Landing, call: Call): Page {
  requireParams(call.params, 'lid')
  const page = findPage(landing, call, readNumber(call.params, 'lid'))
  if (!page) throw pageNotFound()
  return page
}

/** The page of `lid` that is not in the bin. */
export function requireLivePage(landing: Landing, call: Call): Page {
  const page = requirePage(landing, call)
  if (page.isDeleted) throw pageNotFound()
  return page
}

/** A folder of the site; null for its root. */
export function readFolder(landing: Landing, siteId: number, given: unknown): number | null {
  const id = toId(given) ?? 0
  if (id === 0) return null
  if (findFolder(landing, id)?.siteId !== siteId) throw noFolder()
  return id
}

/** What the code of a page must not be: api-reference/landing/page/methods/landing-landing-add.md */
export function checkPageCode({ CODE: code, FOLDER: folder }: Fields): void {
  const text = toText(code)
  if (text.includes('/')) throw new MethodError('SLASH_IS_NOT_ALLOWED', 'Slash is not allowed in the landing address.')
  if (code === '' && folder === undefined) throw new MethodError('CANT_BE_EMPTY', 'The page address cannot be empty.')
  if (/^\w+_\d+_\d+$/.test(text)) throw new MethodError('WRONG_CODE_FORMAT', 'Invalid page address.')
}

/** A code that another page in its place has gets four characters more: api-reference/landing/page/fields.md */
export function makePageCode(landing: Landing, given: string, title: string, { siteId, folderId, id }: Omit<Page, 'isDeleted'>): string {
  const code = given.trim() || transliterate(title, '') || randomCode(landing)
  const other = 'select 1 from landing_page where SITE_ID = ? and ifnull(FOLDER_ID, 0) = ? and CODE = ? and ID <> ?'
  const isTaken = landing.store.value(other, [siteId, folderId ?? 0, code, id]) !== undefined
  return isTaken ? `${code}_${randomCode(landing, 4)}` : code
}

/** A new page is off. */
export function addPage(landing: Landing, { caller }: Call, values: Values): number {
  const now = landing.now()
  return insertRow(landing.store, 'landing_page', {
    ...values,
    ACTIVE: 'N',
    PUBLIC: 'N',
    DELETED: 'N',
    CREATED_BY_ID: caller.userId,
    MODIFIED_BY_ID: caller.userId,
    DATE_CREATE: now,
    DATE_MODIFY: now,
  })
}

/** Stamps what it changes. */
export function writePage({ store, now }: Landing, { caller }: Call, id: number, values: Values): void {
  updateRow(store, 'landing_page', { ...values, MODIFIED_BY_ID: caller.userId, DATE_MODIFY: now() }, id)
}

/** The bin: a page in it, or back from it, is off. A main page goes last: api-reference/landing/page/methods/landing-landing-mark-delete.md */
export function markPage(landing: Landing, call: Call, { id, siteId }: Page, isDeleted: boolean): void {
  const { store } = landing
  const isMain = store.value('select 1 from landing_site where ID = ? and LANDING_ID_INDEX = ?', [siteId, id]) !== undefined
  const others = "select 1 from landing_page where SITE_ID = ? and ID <> ? and DELETED = 'N'"
  if (isDeleted && isMain && store.value(others, [siteId, id]) !== undefined)
    throw new MethodError('CANT_DELETE_MAIN', 'The main page of the site cannot be deleted while there are others.')
  if (isDeleted && store.value("select 1 from landing_area where OWNER = 'S' and LANDING_ID = ?", [id]) !== undefined)
    throw new MethodError('UNABLE_DELETE_INCLUDE', 'An included area of the site template cannot be deleted.')
  const marked = isDeleted ? { DELETED: 'Y', DATE_DELETED: landing.now() } : { DELETED: 'N', DATE_DELETED: null }
  writePage(landing, call, id, { ...marked, ACTIVE: 'N', PUBLIC: 'N' })
}

/** A page with all that says so of it. */
export function removePage({ store }: Landing, id: number): void {
  for (const column of ['LANDING_ID_INDEX', 'LANDING_ID_404', 'LANDING_ID_503'])
    store.run(`update landing_site set ${column} = null where ${column} = ?`, [id])
  store.run('update landing_folder set INDEX_ID = null where INDEX_ID = ?', [id])
  store.run("delete from landing_area where LANDING_ID = ?1 or OWNER = 'L' and OWNER_ID = ?1", [id])
  store.run('delete from landing_syspage where LANDING_ID = ?', [id])
  store.run('delete from landing_page where ID = ?', [id])
}
