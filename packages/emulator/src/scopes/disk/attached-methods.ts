import { MethodError, type CallParams, type MethodDefinition } from '../../contract.ts'
import type { Shape } from '../../store/create-reader.ts'
import { insertRow } from '../../store/write-row.ts'
import { toId, toText } from '../read-params.ts'
import { openTasks } from '../task/open-tasks.ts'
import { updateTask } from '../task/save-task.ts'
import { mayRead } from '../task/task-access.ts'
import { rankFor } from './access.ts'
import type { DefineDisk } from './define-disk.ts'
import { attachedSchema } from './disk-object.ts'
import { findObject, requireLevel, requireObject } from './find-object.ts'
import { authOf } from './links.ts'
import type { Disk } from './open-disk.ts'
import { notFound } from './refusals.ts'

/** `disk.attachedObject.get`, and what attaches: api-reference/disk/attached-object/disk-attached-object-get.md */
export function attachedMethods(define: DefineDisk): readonly MethodDefinition[] {
  const read = define('disk.attachedObject', {
    get(disk, { params, caller, portal }) {
      // The page lists no error for a call without the id.
      const id = toId(params.get('id')) ?? 0
      const row = disk.readers.attached.one(shape, id)
      if (!row) throw notFound(id)
      const file = requireLevel(disk, caller, requireObject(disk, Number(row['OBJECT_ID']), { type: 'file' }), 'disk_access_read')
      const auth = encodeURIComponent(authOf(caller))
      return {
        ...row,
        DOWNLOAD_URL: `${portal.settings.origin}/bitrix/tools/disk/uf.php?attachedId=${id}&auth[auth]=${auth}&action=download&ncc=1`,
        NAME: file.name,
        SIZE: disk.store.value('select cast(SIZE as text) from disk_object where ID = ?', [file.id]),
      }
    },
  })
  const attach = define('tasks.task.files', {
    attach(disk, { params, caller, portal }) {
      const tasks = openTasks(portal)
      const taskId = readTaskId(params)
      const fileId = readFileId(params)
      if (!mayRead(tasks, caller, taskId)) throw new MethodError('0', 'Access denied (internal error)')
      const file = findObject(disk, fileId)
      if (file?.type !== 'file' || file.deletedType > 0 || rankFor(disk, caller, file) === 0)
        throw new MethodError('ERROR_CORE', 'Insufficient permissions.<br>')
      const attachmentId = attachToTask(disk, file.id, taskId, caller.userId)
      const attached = disk.store.rows("select ID from disk_attached where ENTITY_TYPE = 'tasks_task' and ENTITY_ID = ? order by ID", [
        taskId,
      ])
      updateTask(tasks, taskId, { UF_TASK_WEBDAV_FILES: JSON.stringify(attached.map(([id]) => id)) }, caller.userId)
      return { attachmentId }
    },
  })
  return [...read, ...attach.map((method) => ({ ...method, scope: 'task' }))]
}

const shape: Shape = { family: 'classic', fields: attachedSchema.of('classic') }

function attachToTask(disk: Disk, objectId: number, taskId: number, userId: number): number {
  return insertRow(disk.store, 'disk_attached', {
    OBJECT_ID: objectId,
    MODULE_ID: 'tasks',
    ENTITY_TYPE: 'tasks_task',
    ENTITY_ID: taskId,
    CREATE_TIME: disk.now(),
    CREATED_BY: userId,
  })
}

/** api-reference/tasks/tasks-task-files-attach.md */
function readTaskId(params: CallParams): number {
  const value = params.get('taskId') ?? undefined
  if (value === undefined)
    throw new MethodError('100', 'CTaskItem All parameters in the constructor must have real class type (internal error)')
  const id = toId(value)
  if (id === undefined || id <= 0) throw new MethodError('0', 'wrong task id (internal error)')
  return id
}

function readFileId(params: CallParams): number {
  const value = params.get('fileId') ?? undefined
  if (value === undefined) throw new MethodError('100', 'Could not find value for parameter {fileId} (internal error)')
  const id = toId(value)
  if (id !== undefined) return id
  const shown = toText(value)
  throw new MethodError('100', `Invalid value {${shown}} to match with parameter {fileId}. Should be value of type int. (internal error)`)
}
