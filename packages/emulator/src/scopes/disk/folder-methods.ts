import { MethodError, type MethodDefinition } from '../../contract.ts'
import { textOf, toId } from '../read-params.ts'
import { rankFor, rankOf } from './access.ts'
import type { DefineDisk } from './define-disk.ts'
import { readObjectId, requireLevel, requireObject } from './find-object.ts'
import { listChildren } from './list-objects.ts'
import { objectMethods, type ObjectKind } from './object-methods.ts'
import { accessDenied, invalidParameter, notFound } from './refusals.ts'
import { readCreated } from './render-object.ts'
import { writeRights } from './rights.ts'
import { addObject, requireFree } from './tree.ts'
import { readName, uploadTo, uploadUrl } from './uploads.ts'

const PARAMETER = 1

const folders: ObjectKind = {
  type: 'folder',
  remove: 'deleteTree',
  parameter: PARAMETER,
  toTrash: { level: 'disk_access_full', written: ['DELETED_TYPE'] },
  restore: { level: 'disk_access_full', adminOnly: true },
  emptyName: () => invalidParameter(PARAMETER),
  rootInPlace: (action) =>
    action === 'move'
      ? new MethodError('', 'Could not move root folder')
      : new MethodError('DISK_OBJ_22000', 'Could not delete root folder'),
}

/** `disk.folder.*`: api-reference/disk/folder/index.md */
export function folderMethods(define: DefineDisk): readonly MethodDefinition[] {
  const own = define('disk.folder', {
    getChildren: (disk, call) =>
      listChildren(disk, call, requireObject(disk, readObjectId(call.params, 'id', PARAMETER), { type: 'folder' }).id),
    addSubFolder(disk, { params, caller }) {
      const id = readObjectId(params, 'id', PARAMETER)
      const name = readName(params.get('data'))
      if (name === undefined) throw invalidParameter(PARAMETER)
      const parent = requireLevel(disk, caller, requireObject(disk, id, { type: 'folder' }), 'disk_access_add')
      requireFree(disk, parent.id, name, { type: 'folder' })
      return readCreated(disk, caller, addObject(disk, { name, type: 'folder', parent, userId: caller.userId }).id)
    },
    uploadFile(disk, call) {
      const { params, caller } = call
      const folder = requireObject(disk, readObjectId(params, 'id', 0), { type: 'folder' })
      requireLevel(disk, caller, folder, 'disk_access_add')
      const hasContent = (params.get('fileContent') ?? undefined) !== undefined
      return hasContent ? uploadTo(disk, call, folder) : uploadUrl(disk, call, folder)
    },
    shareToUser(disk, { params, caller }) {
      const id = readObjectId(params, 'id', PARAMETER)
      const userId = toId(params.get('userId'))
      const taskName = textOf(params.get('taskName'))
      if (userId === undefined || taskName === undefined) throw invalidParameter(PARAMETER)
      const folder = requireObject(disk, id, { type: 'folder' })
      const rank = rankOf(taskName)
      if (rank === 0 || rank > rankFor(disk, caller, folder)) throw accessDenied()
      if (disk.store.value('select 1 from user where ID = ?', [userId]) === undefined) throw notFound(userId)
      writeRights(disk, folder.id, [{ code: `U${userId}`, rank }])
      return true
    },
  })
  return [...objectMethods(define, folders), ...own]
}
