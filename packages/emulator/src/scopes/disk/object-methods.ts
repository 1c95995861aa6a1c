import type { Call, MethodDefinition, MethodError } from '../../contract.ts'
import { updateRow } from '../../store/write-row.ts'
import { textOf } from '../read-params.ts'
import type { Level } from './access.ts'
import type { DefineDisk, DiskHandler } from './define-disk.ts'
import { describeObjectFields, type ObjectType } from './disk-object.ts'
import { readObjectId, requireLevel, requireObject, type DiskObject } from './find-object.ts'
import { externalLink } from './links.ts'
import type { Disk } from './open-disk.ts'
import { accessDenied, invalidParameter } from './refusals.ts'
import { readCreated, readObject, type Written } from './render-object.ts'
import { copyObject, isWithin, moveToTrash, removeObject, renameObject, requireFree, restoreObject } from './tree.ts'

/** In what files and folders differ where their methods are alike. */
export interface ObjectKind {
  readonly type: ObjectType
  /** What deletes for good: `delete` of files, `deleteTree` of folders. */
  readonly remove: string
  /** How refusals count the first parameter. */
  readonly parameter: number
  readonly toTrash: { readonly level: Level; readonly written: Written }
  /** Only administrators bring folders back. */
  readonly restore: { readonly level: Level; readonly adminOnly: boolean }
  emptyName(): MethodError
  rootInPlace(action: 'move' | 'delete'): MethodError
}

/** What `disk.file.*` and `disk.folder.*` have in common. */
export function objectMethods(define: DefineDisk, kind: ObjectKind): readonly MethodDefinition[] {
  const { type, parameter, toTrash, restore } = kind
  const first = (disk: Disk, { params, caller }: Call, level: Level): DiskObject =>
    requireLevel(disk, caller, requireObject(disk, readObjectId(params, 'id', parameter), { type }), level)
  /** Both ids are looked at before either object is. */
  const pair = (disk: Disk, call: Call, level: Level): readonly [DiskObject, DiskObject] => {
    const targetId = readTarget(call, parameter)
    const object = first(disk, call, level)
    return [object, requireLevel(disk, call.caller, requireObject(disk, targetId, { type: 'folder' }), 'disk_access_add')]
  }
  const withoutRoot = (object: DiskObject, action: 'move' | 'delete'): DiskObject => {
    if (object.parentId === null) throw kind.rootInPlace(action)
    return object
  }

  const handlers: Readonly<Record<string, DiskHandler>> = {
    getFields: () => describeObjectFields(type),
    get: (disk, call) => readObject(disk, call.caller, first(disk, call, 'disk_access_read').id),
    getExternalLink: (disk, call) => externalLink(disk, first(disk, call, 'disk_access_read').id),
    rename(disk, call) {
      const newName = textOf(call.params.get('newName'))
      readObjectId(call.params, 'id', parameter)
      if (newName === undefined) throw invalidParameter(parameter)
      const object = first(disk, call, 'disk_access_edit')
      if (newName.trim() === '') throw kind.emptyName()
      requireFree(disk, object.parentId, newName, object)
      renameObject(disk, object, newName, call.caller.userId)
      return readObject(disk, call.caller, object.id)
    },
    copyTo(disk, call) {
      const [object, target] = pair(disk, call, 'disk_access_read')
      requireFree(disk, target.id, object.name, { type })
      return readCreated(disk, call.caller, copyObject(disk, object, target, call.caller.userId).id)
    },
    moveTo(disk, call) {
      const [object, target] = pair(disk, call, 'disk_access_edit')
      withoutRoot(object, 'move')
      // Pages forbid other storages and name no error; a folder within itself would be no tree.
      if (object.storageId !== target.storageId || isWithin(disk, target, object.id)) throw invalidParameter(parameter + 1)
      requireFree(disk, target.id, object.name, object)
      updateRow(disk.store, 'disk_object', { PARENT_ID: target.id }, object.id)
      return readObject(disk, call.caller, object.id, ['PARENT_ID'])
    },
    markDeleted(disk, call) {
      const object = withoutRoot(first(disk, call, toTrash.level), 'delete')
      moveToTrash(disk, object, call.caller.userId)
      return readObject(disk, call.caller, object.id, toTrash.written)
    },
    restore(disk, call) {
      const { params, caller } = call
      const object = requireObject(disk, readObjectId(params, 'id', parameter), { type, inTrash: true })
      if (restore.adminOnly && !caller.isAdmin) throw accessDenied()
      requireLevel(disk, caller, object, restore.level)
      restoreObject(disk, object, caller.userId)
      return readObject(disk, caller, object.id, ['DELETED_TYPE'])
    },
    [kind.remove](disk, call) {
      removeObject(disk, withoutRoot(first(disk, call, 'disk_access_full'), 'delete'))
      return true
    },
  }
  return define(`disk.${type}`, handlers)
}

function readTarget({ params }: Call, parameter: number): number {
  readObjectId(params, 'id', parameter)
  return readObjectId(params, 'targetFolderId', parameter)
}
