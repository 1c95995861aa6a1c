import { insertRow, updateRow } from '../../store/write-row.ts'
import { addVersion, contentOf, wordsOf, type Content } from './contents.ts'
import type { ObjectType } from './disk-object.ts'
import { findObject, selectObjects, type DiskObject } from './find-object.ts'
import type { Disk } from './open-disk.ts'
import { nameTaken } from './refusals.ts'

export interface NewObject {
  readonly name: string
  readonly type: ObjectType
  readonly parent: DiskObject
  /** Of a file. */
  readonly content?: Content
  readonly userId: number
}

/** Puts a new object into a folder, whose names must allow it. */
export function addObject(disk: Disk, { name, type, parent, content, userId }: NewObject): DiskObject {
  const now = disk.now()
  const id = insertRow(disk.store, 'disk_object', {
    NAME: name,
    TYPE: type,
    STORAGE_ID: parent.storageId,
    PARENT_ID: parent.id,
    DELETED_TYPE: 0,
    CREATE_TIME: now,
    UPDATE_TIME: now,
    CREATED_BY: userId,
    UPDATED_BY: userId,
    WORDS: wordsOf(name),
  })
  if (content) addVersion(disk, findObject(disk, id)!, content, userId)
  return findObject(disk, id)!
}

/** Names of a folder are unique, in any case and over files and folders; what is in the trash has given its name up. */
function isTaken({ store }: Disk, parentId: number | null, name: string, exceptId = 0): boolean {
  const sql = 'select 1 from disk_object where PARENT_ID = ? and NAME = ? and DELETED_TYPE = 0 and ID <> ?'
  return store.value(sql, [parentId, name, exceptId]) !== undefined
}

export function requireFree(
  disk: Disk,
  parentId: number | null,
  name: string,
  { type, id }: { readonly type: ObjectType; readonly id?: number },
): void {
  if (isTaken(disk, parentId, name, id)) throw nameTaken(type)
}

/** `file (1).docx`: api-reference/disk/folder/disk-folder-upload-file.md */
export function freeName(disk: Disk, parentId: number | null, name: string, type: ObjectType): string {
  const [, stem = name, extension = ''] = (type === 'file' && /^(.+)(\.[^.]*)$/s.exec(name)) || []
  let free = name
  for (let count = 1; isTaken(disk, parentId, free); count++) free = `${stem} (${count})${extension}`
  return free
}

/** Copies an object with what a folder holds; only live objects, and of files only the present content. */
export function copyObject(disk: Disk, source: DiskObject, parent: DiskObject, userId: number): DiskObject {
  const copies = new Map<number | null, DiskObject>([[source.parentId, parent]])
  // Read first: the copy may land within its source.
  for (const each of [source, ...descendantsOf(disk, source.id, 'o.DELETED_TYPE = 0')]) {
    const { name, type, fileId } = each
    const content = type === 'file' ? { content: contentOf(disk, fileId) } : {}
    copies.set(each.id, addObject(disk, { name, type, parent: copies.get(each.parentId)!, ...content, userId }))
  }
  return copies.get(source.id)!
}

/** Moves a live object to the trash; what a folder holds is deleted with it. */
export function moveToTrash(disk: Disk, object: DiskObject, userId: number): void {
  const mark = (id: number, type: number): void =>
    updateRow(disk.store, 'disk_object', { DELETED_TYPE: type, DELETE_TIME: disk.now(), DELETED_BY: userId }, id)
  for (const { id } of descendantsOf(disk, object.id, 'o.DELETED_TYPE = 0')) mark(id, WITH_FOLDER)
  mark(object.id, IN_TRASH)
}

/**
 * Brings an object back with what was deleted with it. Folders around it that are in the trash come back too, for it needs a place, but without
 * what else they held: that is in the trash from now on.
 */
export function restoreObject(disk: Disk, object: DiskObject, userId: number): void {
  restorePlace(disk, object, userId)
  revive(disk, object, userId)
  for (const { id } of descendantsOf(disk, object.id, `o.DELETED_TYPE = ${WITH_FOLDER}`))
    updateRow(disk.store, 'disk_object', { DELETED_TYPE: LIVE }, id)
}

function restorePlace(disk: Disk, { parentId }: DiskObject, userId: number): void {
  const parent = parentId === null ? undefined : findObject(disk, parentId)
  if (!parent || parent.deletedType === LIVE) return
  restorePlace(disk, parent, userId)
  revive(disk, parent, userId)
  disk.store.run('update disk_object set DELETED_TYPE = ? where PARENT_ID = ? and DELETED_TYPE = ?', [IN_TRASH, parent.id, WITH_FOLDER])
}

/** The time of the deletion stays: api-reference/disk/file/disk-file-restore.md */
function revive(disk: Disk, object: DiskObject, userId: number): void {
  renameObject(disk, object, freeName(disk, object.parentId, object.name, object.type), userId)
  updateRow(disk.store, 'disk_object', { DELETED_TYPE: LIVE }, object.id)
}

export function renameObject(disk: Disk, { id, type, fileId }: DiskObject, name: string, userId: number): void {
  const words = type === 'file' ? wordsOf(name, contentOf(disk, fileId)) : wordsOf(name)
  updateRow(disk.store, 'disk_object', { NAME: name, WORDS: words, UPDATE_TIME: disk.now(), UPDATED_BY: userId }, id)
}

const LIVE = 0
const IN_TRASH = 3
const WITH_FOLDER = 4

/** Removes an object for good, with all that it holds, in the trash or not. */
export function removeObject(disk: Disk, object: DiskObject): void {
  const { store, portal } = disk
  for (const { id } of [object, ...descendantsOf(disk, object.id, 'true')]) {
    for (const [fileId] of store.rows('select FILE_ID from disk_version where OBJECT_ID = ?', [id])) portal.files.delete(Number(fileId))
    for (const table of ['disk_version', 'disk_attached', 'disk_right', 'disk_link'])
      store.run(`delete from ${table} where OBJECT_ID = ?`, [id])
    store.run('delete from disk_object where ID = ?', [id])
  }
}

export function isWithin(disk: Disk, object: DiskObject, folderId: number): boolean {
  return object.id === folderId || descendantsOf(disk, folderId, 'true').some(({ id }) => id === object.id)
}

/** Folders before what they hold. A branch ends where the condition on the row `o` does not hold. */
function descendantsOf(disk: Disk, id: number, condition: string): DiskObject[] {
  return selectObjects(
    disk,
    `join (with recursive down(ID, DEPTH) as (select ?1, 0 union all
       select o.ID, DEPTH + 1 from disk_object o join down on o.PARENT_ID = down.ID where ${condition})
       select ID as DOWN_ID, DEPTH from down) on DOWN_ID = ID where ID <> ?1 order by DEPTH, ID`,
    [id],
  )
}
