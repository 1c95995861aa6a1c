import { insertRow } from '../../store/write-row.ts'
import { findObject } from '../disk/find-object.ts'
import { openDisk } from '../disk/open-disk.ts'
import type { Tasks } from './open-tasks.ts'

const FROM_DRIVE = /^n(\d{1,15})$/

/** `n428` names a file of Drive, `1079` a file that is attached already: api-reference/tasks/index.md */
export function isFileOfDrive({ portal }: Tasks, value: string): boolean {
  const id = FROM_DRIVE.exec(value)?.[1]
  if (id === undefined) return false
  const file = findObject(openDisk(portal), Number(id))
  return file?.type === 'file' && file.deletedType === 0
}

/** Attaches the files of Drive that a task was saved with, and keeps the ids of the attachments in their place. */
export function attachFiles({ portal, store }: Tasks, taskId: number, userId: number): void {
  const value = store.value('select UF_TASK_WEBDAV_FILES from task where ID = ?', [taskId])
  if (typeof value !== 'string' || !value.includes('n')) return
  const disk = openDisk(portal)
  const attached = (JSON.parse(value) as readonly (number | string)[]).map((each) => {
    const objectId = FROM_DRIVE.exec(String(each))?.[1]
    if (objectId === undefined) return each
    return insertRow(disk.store, 'disk_attached', {
      OBJECT_ID: Number(objectId),
      MODULE_ID: 'tasks',
      ENTITY_TYPE: 'tasks_task',
      ENTITY_ID: taskId,
      CREATE_TIME: disk.now(),
      CREATED_BY: userId,
    })
  })
  store.run('update task set UF_TASK_WEBDAV_FILES = ? where ID = ?', [JSON.stringify(attached), taskId])
}
