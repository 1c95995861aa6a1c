import { MethodError, type Call, type MethodDefinition } from '../../contract.ts'
import { everything } from '../../store/compile-filter.ts'
import { insertRow } from '../../store/write-row.ts'
import type { DefineOver } from '../define-over.ts'
import { isYes, toId, toText } from '../read-params.ts'
import { branchOf, chainOf, findFolder, folderDenied, readFolderCode, requireFolder, writeFolder } from './folders.ts'
import { hideDeleted, listRows } from './list-rows.ts'
import type { Landing } from './open-landing.ts'
import { readNumber, readObject, requireParams } from './refusals.ts'
import { findSite, hasRight, requireSite } from './rights.ts'

const NO_SITE = 'Site not found or access to it is denied.'

/** Folders of sites: api-reference/landing/site/landing-site-get-folders.md */
export function folderMethods(define: DefineOver<Landing>): readonly MethodDefinition[] {
  return define('landing.site', {
    addFolder(landing, call) {
      requireParams(call.params, 'siteId', 'fields')
      const { id: siteId } = requireSite(landing, call, readNumber(call.params, 'siteId'), 'edit', NO_SITE)
      const fields = readObject(call.params, 'fields')
      const title = toText(fields['TITLE']).trim().slice(0, 255)
      if (title === '') throw new MethodError('BX_EMPTY_REQUIRED', 'Required field is not filled: TITLE')
      const parentId = readParent(landing, siteId, fields['PARENT_ID'])
      const now = landing.now()
      return insertRow(landing.store, 'landing_folder', {
        SITE_ID: siteId,
        PARENT_ID: parentId,
        TITLE: title,
        CODE: readFolderCode(landing, fields['CODE'], title, { id: 0, siteId, parentId }),
        ACTIVE: isYes(fields['ACTIVE']) ? 'Y' : 'N',
        DELETED: 'N',
        CREATED_BY_ID: call.caller.userId,
        MODIFIED_BY_ID: call.caller.userId,
        DATE_CREATE: now,
        DATE_MODIFY: now,
      })
    },
    /** Without a parent the folder goes to the root: api-reference/landing/site/landing-site-update-folder.md */
    updateFolder(landing, call) {
      requireParams(call.params, 'siteId', 'folderId', 'fields')
      const { id: siteId } = requireSite(landing, call, readNumber(call.params, 'siteId'), 'edit', NO_SITE)
      const id = readNumber(call.params, 'folderId')
      if (findFolder(landing, id)?.siteId !== siteId) throw folderDenied()
      const fields = readObject(call.params, 'fields')
      const parentId = readParent(landing, siteId, fields['PARENT_ID'])
      if (parentId !== null && branchOf(landing, id).includes(parentId)) throw folderDenied()
      const [storedTitle, storedCode] = landing.store.row('select TITLE, CODE from landing_folder where ID = ?', [id])!
      const title = toText(fields['TITLE']).trim().slice(0, 255) || String(storedTitle)
      writeFolder(landing, call, id, {
        TITLE: title,
        CODE: readFolderCode(landing, fields['CODE'] ?? storedCode, title, { id, siteId, parentId }),
        PARENT_ID: parentId,
        ...(fields['INDEX_ID'] !== undefined && { INDEX_ID: toId(fields['INDEX_ID']) || null }),
        ...(fields['ACTIVE'] !== undefined && { ACTIVE: isYes(fields['ACTIVE']) ? 'Y' : 'N' }),
      })
      return true
    },
    getFolders(landing, call) {
      requireParams(call.params, 'siteId')
      const siteId = readNumber(call.params, 'siteId')
      if (!findSite(landing, call, siteId) || !hasRight(landing, call.caller, siteId, 'read')) return []
      const filter = hideDeleted(readObject(call.params, 'filter'))
      const reach = { ...everything, sql: 't.SITE_ID = ?', values: [siteId] }
      return listRows(landing, landing.folders, { filter: ofRoot(filter) }, { always: [], reach })
    },
    markFolderDelete: (landing, call) => markFolder(landing, call, !call.params.has('mark') || isYes(call.params.get('mark'))),
    markFolderUnDelete: (landing, call) => markFolder(landing, call, false),
    publicationFolder: (landing, call) => publishFolder(landing, call, !call.params.has('mark') || isYes(call.params.get('mark'))),
    unPublicFolder: (landing, call) => publishFolder(landing, call, false),
  })
}

/** None stands for the root; one of another site is not found. */
function readParent(landing: Landing, siteId: number, given: unknown): number | null {
  const id = toId(given) ?? 0
  if (id === 0) return null
  if (findFolder(landing, id)?.siteId !== siteId) throw folderDenied()
  return id
}

const PARENT = /^(?:=|@)?PARENT_ID$/i

/** Whatever is nothing asks for folders of the root. */
const ofRoot = (filter: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(filter).map(([name, value]) => [
      name,
      PARENT.test(name) && [0, '0', false, ''].includes(value as string) ? null : value,
    ]),
  )

/** Pages go with it, those in folders within too: api-reference/landing/site/landing-site-mark-folder-delete.md */
function markFolder(landing: Landing, call: Call, isDeleted: boolean): boolean {
  requireParams(call.params, 'id')
  const { id } = requireFolder(landing, call, readNumber(call.params, 'id'), 'delete')
  const { store } = landing
  // The bin gives back what is in the folder itself.
  const pages = `FOLDER_ID in (${(isDeleted ? branchOf(landing, id) : [id]).join()})`
  const areas = `select 1 from landing_area a join landing_page p on p.ID = a.LANDING_ID where p.${pages}`
  if (isDeleted && store.value(areas) !== undefined)
    throw new MethodError('FOLDER_CONTAINS_AREAS', 'The folder contains included areas and cannot be deleted.')
  const date = isDeleted ? landing.now() : null
  const mark = isDeleted ? 'Y' : 'N'
  store.run(`update landing_page set DELETED = ?, DATE_DELETED = ?, ACTIVE = 'N', PUBLIC = 'N' where ${pages} and DELETED <> ?`, [
    mark,
    date,
    mark,
  ])
  writeFolder(landing, call, id, { DELETED: mark, DATE_DELETED: date })
  return true
}

/** With all that it stands in: api-reference/landing/site/landing-site-publication-folder.md */
function publishFolder(landing: Landing, call: Call, isActive: boolean): boolean {
  requireParams(call.params, 'folderId')
  const { id, isDeleted } = requireFolder(landing, call, readNumber(call.params, 'folderId'), 'public')
  if (isDeleted) throw folderDenied()
  for (const each of chainOf(landing, id)) writeFolder(landing, call, each, { ACTIVE: isActive ? 'Y' : 'N' })
  return true
}
