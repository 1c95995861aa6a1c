import { MethodError, type Call, type MethodDefinition } from '../../contract.ts'
import { compileFilter } from '../../store/compile-filter.ts'
import { compileOrder } from '../../store/compile-order.ts'
import type { Row, Shape } from '../../store/create-reader.ts'
import { lenientFilter, lenientOrder } from '../classic-list.ts'
import { listPage, readStart } from '../list-page.ts'
import { textOf, toId } from '../read-params.ts'
import { openStorages, rankInStorage, rankOf, type Level } from './access.ts'
import type { DefineDisk } from './define-disk.ts'
import { describeStorageFields, storageFilterSchema, storageSchema } from './disk-object.ts'
import { findObject, readObjectId, requireLevel, type DiskObject } from './find-object.ts'
import { listChildren, readMap } from './list-objects.ts'
import type { Disk } from './open-disk.ts'
import { accessDenied, appRequired, invalidParameter, notFound } from './refusals.ts'
import { readCreated } from './render-object.ts'
import { readRights, writeRights } from './rights.ts'
import { addStorage, findAppStorage, findStorage, type Storage } from './storages.ts'
import { addObject, requireFree } from './tree.ts'
import { readName, uploadTo } from './uploads.ts'

/** `disk.storage.*`: api-reference/disk/storage/index.md */
export function storageMethods(define: DefineDisk): readonly MethodDefinition[] {
  return define('disk.storage', {
    getFields: () => describeStorageFields(),
    getTypes: () => ['user', 'common', 'group'],
    getList(disk, { params, caller }) {
      const { sql, values } = compileFilter(storageFilterSchema, 'classic', readMap(params.get('filter')), disk.time, lenientFilter)
      // Those of applications are of none of the types.
      const open = openStorages(disk, caller, 't')
      const where = { sql: `(${sql}) and t.ENTITY_TYPE <> 'restapp' and ${open.sql}`, values: [...values, ...open.values], lookups: [] }
      const orderBy = compileOrder(storageSchema, 'classic', readMap(params.get('order')), lenientOrder)
      return listPage(disk.portal, disk.readers.storage, { shape, where, orderBy, start: readStart(params) })
    },
    get: (disk, call) =>
      readStorage(disk, requireRank(disk, call, requireStorage(disk, readObjectId(call.params, 'id', 0)), 'disk_access_read')),
    getChildren: (disk, call) => listChildren(disk, call, requireStorage(disk, readObjectId(call.params, 'id', 0)).rootId),
    addFolder(disk, { params, caller }) {
      const id = readObjectId(params, 'id', 1)
      const name = readName(params.get('data'))
      if (name === undefined) throw invalidParameter(1)
      const rights = readRights(params.get('rights'))
      const parent = requireLevel(disk, caller, rootOf(disk, requireStorage(disk, id)), 'disk_access_add')
      requireFree(disk, parent.id, name, { type: 'folder' })
      const folder = addObject(disk, { name, type: 'folder', parent, userId: caller.userId })
      writeRights(disk, folder.id, rights)
      return readCreated(disk, caller, folder.id)
    },
    uploadFile(disk, call) {
      const { params, caller } = call
      const id = readObjectId(params, 'id', 0)
      for (const name of ['data', 'fileContent']) if ((params.get(name) ?? undefined) === undefined) throw invalidParameter(0)
      return uploadTo(disk, call, requireLevel(disk, caller, rootOf(disk, requireStorage(disk, id)), 'disk_access_add'))
    },
    getForApp(disk, { caller }) {
      if (!caller.app) throw appRequired()
      if (!caller.isAdmin) throw accessDenied()
      const { id, clientId } = caller.app
      return readStorage(disk, findAppStorage(disk, id) ?? addStorage(disk, 'restapp', String(id), clientId))
    },
    rename(disk, call) {
      const { params, caller } = call
      const id = toId(params.get('id')) ?? 0
      const newName = textOf(params.get('newName'))
      if (id > 0 && !newName) throw invalidParameter(1)
      const storage = requireStorage(disk, id)
      if (!caller.app) throw appRequired()
      if (storage.type !== 'restapp') throw new MethodError('', 'Access denied (invalid type of storage)')
      if (!caller.isAdmin || storage.entityId !== String(caller.app.id)) throw accessDenied()
      disk.store.run('update disk_storage set NAME = ? where ID = ?', [newName ?? '', id])
      return readStorage(disk, storage)
    },
  })
}

const shape: Shape = { family: 'classic', fields: storageSchema.of('classic') }

function readStorage({ readers }: Disk, { id }: Storage): Row {
  return readers.storage.one(shape, id)!
}

function requireStorage(disk: Disk, id: number): Storage {
  const storage = findStorage(disk, id)
  if (!storage) throw notFound(id)
  return storage
}

function requireRank(disk: Disk, { caller }: Call, storage: Storage, level: Level): Storage {
  if (rankInStorage(disk, caller, storage) < rankOf(level)) throw accessDenied()
  return storage
}

function rootOf(disk: Disk, { rootId }: Storage): DiskObject {
  return findObject(disk, rootId)!
}
