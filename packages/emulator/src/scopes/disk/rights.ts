import { MethodError } from '../../contract.ts'
import { objectsOf, textOf, toId, type Fields } from '../read-params.ts'
import { rankOf, TASKS } from './access.ts'
import type { Disk } from './open-disk.ts'

export interface Right {
  readonly code: string
  readonly rank: number
}

/** `[{ TASK_ID, ACCESS_CODE }]`, or one alone: api-reference/disk/storage/disk-storage-upload-file.md. A level that nobody knows grants nothing. */
export function readRights(value: unknown): readonly Right[] {
  if (value === undefined || value === null || value === '') return []
  if (typeof value !== 'object') throw invalidRights()
  const entries = 'TASK_ID' in value ? [value as Fields] : objectsOf(value)
  if (entries.length < Object.keys('TASK_ID' in value ? [value] : value).length) throw invalidRights()
  return entries.flatMap((entry) => {
    const code = textOf(entry['ACCESS_CODE'])
    const taskId = toId(entry['TASK_ID'])
    if (!code || taskId === undefined) throw invalidRights()
    const task = TASKS.find(({ ID }) => ID === String(taskId))
    return task ? [{ code, rank: rankOf(task.NAME) }] : []
  })
}

export function writeRights({ store }: Disk, id: number, rights: readonly Right[]): void {
  for (const { code, rank } of rights)
    store.run('insert or replace into disk_right (OBJECT_ID, ACCESS_CODE, LEVEL) values (?, ?, ?)', [id, code, rank])
}

const invalidRights = (): MethodError => new MethodError('', 'Invalid rights format')
