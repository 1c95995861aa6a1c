import { insertRow } from '../../store/write-row.ts'
import type { Disk } from './open-disk.ts'

type StorageType = 'user' | 'common' | 'group' | 'restapp'

export interface Storage {
  readonly id: number
  readonly type: StorageType
  readonly entityId: string
  readonly rootId: number
}

/** Every user and every group has a storage, as soon as somebody looks, and so has the company; one of a group is there without a group. */
export function ensureStorages(disk: Disk): void {
  const { store } = disk
  const missing = store.rows(
    `select u.ID, trim(ifnull(u.NAME, '') || ' ' || ifnull(u.LAST_NAME, '')) from user u
     where not exists (select 1 from disk_storage s where s.ENTITY_TYPE = 'user' and s.ENTITY_ID = cast(u.ID as text)) order by u.ID`,
  )
  for (const [id, name] of missing) addStorage(disk, 'user', String(id), String(name) || `User ${String(id)}`)
  if (store.value("select 1 from disk_storage where ENTITY_TYPE = 'common'") === undefined) {
    addStorage(disk, 'common', 'shared_files_s1', 'Company drive')
    addStorage(disk, 'group', '1', String(store.value('select NAME from sonet_group where ID = 1') ?? 'Project'))
  }
  const groups = store.rows(
    `select g.ID, g.NAME from sonet_group g
     where not exists (select 1 from disk_storage s where s.ENTITY_TYPE = 'group' and s.ENTITY_ID = cast(g.ID as text)) order by g.ID`,
  )
  for (const [id, name] of groups) addStorage(disk, 'group', String(id), String(name))
}

/** A storage with its root folder. */
export function addStorage(disk: Disk, type: StorageType, entityId: string, name: string): Storage {
  const { store } = disk
  const now = disk.now()
  const id = insertRow(store, 'disk_storage', { NAME: name, ENTITY_TYPE: type, ENTITY_ID: entityId })
  const rootId = insertRow(store, 'disk_object', {
    NAME: name,
    TYPE: 'folder',
    STORAGE_ID: id,
    DELETED_TYPE: 0,
    CREATE_TIME: now,
    UPDATE_TIME: now,
    CREATED_BY: type === 'user' ? Number(entityId) : 0,
    UPDATED_BY: 0,
  })
  store.run('update disk_storage set ROOT_OBJECT_ID = ? where ID = ?', [rootId, id])
  return { id, type, entityId, rootId }
}

export function findStorage({ store }: Disk, id: number): Storage | undefined {
  return toStorage(store.row('select ID, ENTITY_TYPE, ENTITY_ID, ROOT_OBJECT_ID from disk_storage where ID = ?', [id]))
}

export function findAppStorage({ store }: Disk, appId: number): Storage | undefined {
  const sql = "select ID, ENTITY_TYPE, ENTITY_ID, ROOT_OBJECT_ID from disk_storage where ENTITY_TYPE = 'restapp' and ENTITY_ID = ?"
  return toStorage(store.row(sql, [String(appId)]))
}

function toStorage(row: readonly unknown[] | undefined): Storage | undefined {
  if (!row) return undefined
  const [id, type, entityId, rootId] = row as [number, StorageType, string, number]
  return { id, type, entityId, rootId }
}
