import { MethodError, type Call } from '../../contract.ts'
import { updateRow, type Values } from '../../store/write-row.ts'
import { toText } from '../read-params.ts'
import { randomCode, transliterate } from './make-code.ts'
import type { Landing } from './open-landing.ts'
import { accessDenied } from './refusals.ts'
import type { Right } from './read-rights.ts'
import { findSite, hasRight } from './rights.ts'

export interface Folder {
  readonly id: number
  readonly siteId: number
  readonly parentId: number | null
  readonly isDeleted: boolean
}

export const folderDenied = (): MethodError => accessDenied('Folder not found or access to it is denied.')

export function findFolder({ store }: Landing, id: number): Folder | undefined {
  const row = store.row('select SITE_ID, PARENT_ID, DELETED from landing_folder where ID = ?', [id])
  return row && { id, siteId: Number(row[0]), parentId: row[1] === null ? null : Number(row[1]), isDeleted: row[2] === 'Y' }
}

/** A folder of a site that the caller may do this with. */
export function requireFolder(landing: Landing, call: Call, id: number, right: Right): Folder {
  const folder = findFolder(landing, id)
  if (!folder || !findSite(landing, call, folder.siteId) || !hasRight(landing, call.caller, folder.siteId, right)) throw folderDenied()
  return folder
}

/** The folder and all that it stands in, from within outwards. */
export function chainOf(landing: Landing, id: number): readonly number[] {
  const chain: number[] = []
  for (let at: number | null = id; at !== null; at = findFolder(landing, at)?.parentId ?? null) chain.push(at)
  return chain
}

/** The folder and all that stands in it. */
export function branchOf({ store }: Landing, id: number): readonly number[] {
  const rows = store.rows(
    'with recursive below(ID) as (select ? union select f.ID from landing_folder f join below b on f.PARENT_ID = b.ID) select ID from below',
    [id],
  )
  return rows.map(([each]) => Number(each))
}

/** A code is the only one of its kind in its place: api-reference/landing/site/landing-site-add-folder.md */
export function readFolderCode(landing: Landing, given: unknown, title: string, place: Omit<Folder, 'isDeleted'>): string {
  const text = toText(given).trim()
  if (text.includes('/')) throw new MethodError('SLASH_IS_NOT_ALLOWED', 'Slash is not allowed in the folder address.')
  const code = (text || transliterate(title, '-') || randomCode(landing)).slice(0, 255)
  const other = 'select 1 from landing_folder where SITE_ID = ? and ifnull(PARENT_ID, 0) = ? and CODE = ? and ID <> ?'
  if (landing.store.value(other, [place.siteId, place.parentId ?? 0, code, place.id]) !== undefined)
    throw new MethodError('FOLDER_IS_NOT_UNIQUE', 'A folder with this name is already there.')
  return code
}

/** Stamps what it changes. */
export function writeFolder({ store, now }: Landing, { caller }: Call, id: number, values: Values): void {
  updateRow(store, 'landing_folder', { ...values, MODIFIED_BY_ID: caller.userId, DATE_MODIFY: now() }, id)
}
