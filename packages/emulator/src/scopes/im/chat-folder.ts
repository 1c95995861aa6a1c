import { rankOf } from '../disk/access.ts'
import { findObject, type DiskObject } from '../disk/find-object.ts'
import type { Disk } from '../disk/open-disk.ts'
import { writeRights } from '../disk/rights.ts'
import { addStorage } from '../disk/storages.ts'
import { addObject } from '../disk/tree.ts'
import { findChat, membersOf, updateChat, type Chat } from './chats.ts'
import type { Im } from './open-im.ts'

/** Where files of a chat lie; made when it is first asked for. */
export function folderOf(im: Im, { id }: Chat, userId: number): DiskObject {
  const disk = im.disk()
  const known = findObject(disk, findChat(im, id)!.folderId)
  if (known) return known
  const folder = addObject(disk, { name: `chat${id}`, type: 'folder', parent: findObject(disk, rootOf(disk))!, userId })
  updateChat(im, id, { FOLDER_ID: folder.id })
  shareFolder(im, findChat(im, id)!)
  return folder
}

/** Members of a chat may work with its files, and nobody else. */
export function shareFolder(im: Im, { id, folderId }: Chat): void {
  if (folderId === 0) return
  const disk = im.disk()
  disk.store.run('delete from disk_right where OBJECT_ID = ?', [folderId])
  const rank = rankOf('disk_access_edit')
  const rights = membersOf(im, id).map((member) => ({ code: `U${member}`, rank }))
  writeRights(disk, folderId, rights)
}

/** Chats share one storage, which lists of storages do not show. */
function rootOf(disk: Disk): number {
  const known = disk.store.value("select ROOT_OBJECT_ID from disk_storage where ENTITY_TYPE = 'restapp' and ENTITY_ID = 'im'")
  return known === undefined ? addStorage(disk, 'restapp', 'im', 'Chats').rootId : Number(known)
}
