import type { Caller } from '../../contract.ts'
import type { Where } from '../../store/compile-filter.ts'
import { isOpenTo } from '../sonet-group/group-access.ts'
import { isExternal } from '../user/is-external.ts'
import type { Disk } from './open-disk.ts'
import { findStorage, type Storage } from './storages.ts'

/** The levels of access, each with all before it: api-reference/disk/folder/disk-folder-share-to-user.md */
const LEVELS = ['disk_access_read', 'disk_access_add', 'disk_access_edit', 'disk_access_full'] as const

export type Level = (typeof LEVELS)[number]

/** 0 is no access. */
export const rankOf = (level: string): number => LEVELS.indexOf(level as Level) + 1

/** api-reference/disk/rights/disk-rights-get-tasks.md */
export const TASKS: readonly { readonly ID: string; readonly NAME: Level; readonly TITLE: string }[] = [
  { ID: '79', NAME: 'disk_access_full', TITLE: 'Full Access' },
  { ID: '75', NAME: 'disk_access_edit', TITLE: 'Editing' },
  { ID: '71', NAME: 'disk_access_read', TITLE: 'Reading' },
]

/**
 * What a caller may do with an object: everything as an administrator, in a storage of its own or with what it made itself, else what was granted
 * for the object or a folder around it. Who has which access to the drives of the company and of groups is a matter of settings; here
 * all employees may edit the company's, and members that of their group.
 */
export function rankFor(disk: Disk, caller: Caller, object: { readonly id: number; readonly storageId: number }): number {
  const storage = findStorage(disk, object.storageId)
  const base = storage ? rankInStorage(disk, caller, storage) : 0
  if (base === FULL) return FULL
  const granted = disk.store.row(
    `with recursive up(ID, PARENT_ID, CREATED_BY) as (
       select ID, PARENT_ID, CREATED_BY from disk_object where ID = ?1
       union all select o.ID, o.PARENT_ID, o.CREATED_BY from disk_object o join up on o.ID = up.PARENT_ID)
     select max(CREATED_BY = ?2), max((select max(LEVEL) from disk_right r where r.OBJECT_ID = up.ID
       and r.ACCESS_CODE in (select value from json_each(?3)))) from up`,
    [object.id, caller.userId, codesOf(disk, caller)],
  )
  return Number(granted?.[0] ?? 0) > 0 ? FULL : Math.max(base, Number(granted?.[1] ?? 0))
}

export function rankInStorage(disk: Disk, caller: Caller, { id, type }: Storage): number {
  if (caller.isAdmin) return FULL
  const { sql, values } = openStorages(disk, caller)
  const isOpen = disk.store.value(`select 1 from disk_storage s where s.ID = ? and ${sql}`, [id, ...values]) !== undefined
  if (!isOpen) return 0
  return type === 'user' || type === 'restapp' ? FULL : rankOf('disk_access_edit')
}

/** Storages that the caller may look into, as a condition on their row. */
export function openStorages(disk: Disk, caller: Caller, row = 's'): Where {
  const { userId, app, isAdmin } = caller
  if (isAdmin) return { sql: 'true', values: [], lookups: [] }
  const group = `${row}.ENTITY_TYPE = 'group' and ${isOpenTo(`cast(${row}.ENTITY_ID as integer)`, String(Math.trunc(userId)))}`
  const own = `${row}.ENTITY_TYPE = 'user' and ${row}.ENTITY_ID = ? or ${row}.ENTITY_TYPE = 'restapp' and ${row}.ENTITY_ID = ?`
  const company = isExternal(disk, caller) ? '' : ` or ${row}.ENTITY_TYPE = 'common'`
  return { sql: `(${own} or ${group}${company})`, values: [String(userId), String(app?.id ?? '')], lookups: [] }
}

/** Objects that the caller may read, as a condition on the row `t`. */
export function readable(disk: Disk, caller: Caller): Where {
  if (caller.isAdmin) return { sql: 'true', values: [], lookups: [] }
  const open = openStorages(disk, caller)
  const sql = `t.ID in (with recursive down(ID) as (
    select o.ID from disk_object o join disk_storage s on s.ID = o.STORAGE_ID where (o.PARENT_ID is null and ${open.sql}
      or o.CREATED_BY = ? or exists (select 1 from disk_right r where r.OBJECT_ID = o.ID and r.ACCESS_CODE in (select value from json_each(?))))
    union select c.ID from disk_object c join down on c.PARENT_ID = down.ID)
    select ID from down)`
  return { sql, values: [...open.values, caller.userId, codesOf(disk, caller)], lookups: [] }
}

const FULL = rankOf('disk_access_full')

/** The access codes that a user goes under, as JSON: `*`, `U35`, `D7`, and `DR1` for each department above. */
function codesOf({ store }: Disk, { userId }: Caller): string {
  const own = store.rows('select value from user u, json_each(u.UF_DEPARTMENT) where u.ID = ?', [userId]).map(([id]) => Number(id))
  const above = store.rows(
    `with recursive up(ID) as (select value from json_each(?) union select d.PARENT from department d join up on d.ID = up.ID)
     select ID from up where ID is not null`,
    [JSON.stringify(own)],
  )
  return JSON.stringify(['*', `U${userId}`, ...own.map((id) => `D${id}`), ...above.map(([id]) => `DR${Number(id)}`)])
}
