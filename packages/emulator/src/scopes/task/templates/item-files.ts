import { insertRow } from '../../../store/write-row.ts'
import type { Content } from '../../disk/contents.ts'
import { findObject, selectObjects } from '../../disk/find-object.ts'
import { openDisk } from '../../disk/open-disk.ts'
import { ensureStorages } from '../../disk/storages.ts'
import { addObject, freeName } from '../../disk/tree.ts'
import type { Tasks } from '../open-tasks.ts'

/** Attaches files of Drive to an item; one that is not there is left out. */
export function attachToItem({ store, portal }: Tasks, itemId: number, objectIds: readonly number[], userId: number): void {
  const disk = openDisk(portal)
  const known = JSON.parse(String(store.value('select ATTACHMENTS from task_template_item where ID = ?', [itemId]))) as Record<
    string,
    string
  >
  const added = objectIds
    .filter((id) => findObject(disk, id)?.type === 'file')
    .map((id) => {
      const attached = insertRow(disk.store, 'disk_attached', {
        OBJECT_ID: id,
        MODULE_ID: 'tasks',
        ENTITY_TYPE: 'tasks_template_checklist',
        ENTITY_ID: itemId,
        CREATE_TIME: disk.now(),
        CREATED_BY: userId,
      })
      return [String(attached), `n${id}`] as const
    })
  store.run('update task_template_item set ATTACHMENTS = ? where ID = ?', [
    JSON.stringify({ ...known, ...Object.fromEntries(added) }),
    itemId,
  ])
}

/** Puts a file into the user's own storage. */
export function uploadFor({ portal }: Tasks, userId: number, name: string, content: Content): number {
  const disk = openDisk(portal)
  ensureStorages(disk)
  const own = "where ID = (select ROOT_OBJECT_ID from disk_storage where ENTITY_TYPE = 'user' and ENTITY_ID = ?)"
  const parent = selectObjects(disk, own, [String(userId)])[0]!
  return addObject(disk, { name: freeName(disk, parent.id, name, 'file'), type: 'file', parent, content, userId }).id
}
