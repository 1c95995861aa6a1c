import type { Caller } from '../../contract.ts'
import { linkTo } from './links.ts'
import type { Row, Shape } from '../../store/create-reader.ts'
import { objectMembers, objectSchema, versionSchema, type ObjectType } from './disk-object.ts'
import type { Disk } from './open-disk.ts'
import { findStorage } from './storages.ts'

export const objectShape: Shape = { family: 'classic', fields: objectSchema.of('classic') }
export const versionShape: Shape = { family: 'classic', fields: versionSchema.of('classic') }

/** What an answer shows as numbers, because the call has just written it; all else is text. */
export type Written = readonly string[]

/** api-reference/disk/folder/disk-folder-upload-file.md, disk-folder-add-subfolder.md */
const CREATED: Written = ['ID', 'REAL_OBJECT_ID', 'DELETED_TYPE', 'GLOBAL_CONTENT_VERSION', 'FILE_ID']

export function readObject(disk: Disk, caller: Caller, id: number, written: Written = []): Row {
  return renderObject(disk, caller, disk.readers.object.one(objectShape, id)!, written)
}

export function readCreated(disk: Disk, caller: Caller, id: number): Row {
  return { ...readObject(disk, caller, id, CREATED), DELETED_BY: null }
}

/** A row of the table with the members of its type and its links. */
export function renderObject(disk: Disk, caller: Caller, row: Row, written: Written = []): Row {
  const type = row['TYPE'] as ObjectType
  const own = objectMembers.filter(({ of = type }) => of === type).map((each) => each.field.column)
  const members = own.map((name) => [name, written.includes(name) ? Number(row[name]) : row[name]])
  return {
    ...Object.fromEntries(members),
    ...(type === 'file' && { DOWNLOAD_URL: linkTo(disk.portal, caller, 'download', `id=${String(row['ID'])}`) }),
    DETAIL_URL: detailUrl(disk, Number(row['ID']), Number(row['STORAGE_ID']), type),
  }
}

export function renderVersion(disk: Disk, caller: Caller, row: Row): Row {
  const query = `id=${String(row['ID'])}&service=version`
  return { ...row, DOWNLOAD_URL: linkTo(disk.portal, caller, 'download', query) }
}

/** Names as they are, not encoded: api-reference/disk/folder/disk-folder-get-children.md */
function detailUrl(disk: Disk, id: number, storageId: number, type: ObjectType): string | null {
  const storage = findStorage(disk, storageId)
  // Storages of applications have no pages.
  if (!storage || storage.type === 'restapp') return null
  const base = {
    user: `company/personal/user/${storage.entityId}/disk`,
    group: `workgroups/group/${storage.entityId}/disk`,
    common: 'docs',
  }
  const names = disk.store.rows(
    `with recursive up(PARENT_ID, NAME, DEPTH) as (select PARENT_ID, NAME, 0 from disk_object where ID = ?
       union all select o.PARENT_ID, o.NAME, DEPTH + 1 from disk_object o join up on o.ID = up.PARENT_ID)
     select NAME from up where PARENT_ID is not null order by DEPTH desc`,
    [id],
  )
  const path = [base[storage.type], type === 'file' ? 'file' : 'path', ...names.map(([name]) => name)]
  return `${disk.portal.settings.origin}/${path.join('/')}`
}
