import type { Caller, CallParams } from '../../contract.ts'
import { toId } from '../read-params.ts'
import { rankFor, rankOf, type Level } from './access.ts'
import type { ObjectType } from './disk-object.ts'
import type { Disk } from './open-disk.ts'
import { accessDenied, invalidParameter, notFound } from './refusals.ts'

/** A file or a folder as it lies in its table. */
export interface DiskObject {
  readonly id: number
  readonly name: string
  readonly type: ObjectType
  readonly storageId: number
  /** Null for the root folder of a storage. */
  readonly parentId: number | null
  /** 0 live, 3 in the trash, 4 deleted with its folder. */
  readonly deletedType: number
  readonly fileId: number
}

const COLUMNS = 'ID, NAME, TYPE, STORAGE_ID, PARENT_ID, DELETED_TYPE, ifnull(FILE_ID, 0)'

export function selectObjects({ store }: Disk, condition: string, values: readonly (string | number)[]): DiskObject[] {
  return store.rows(`select ${COLUMNS} from disk_object ${condition}`, values).map((row) => {
    const [id, name, type, storageId, parentId, deletedType, fileId] = row as [
      number,
      string,
      ObjectType,
      number,
      number | null,
      number,
      number,
    ]
    return { id, name, type, storageId, parentId, deletedType, fileId }
  })
}

export function findObject(disk: Disk, id: number): DiskObject | undefined {
  return selectObjects(disk, 'where ID = ?', [id])[0]
}

/** A parameter that names an object; `number` is how the refusal counts it. */
export function readObjectId(params: CallParams, name: string, number: number): number {
  const id = toId(params.get(name))
  if (id === undefined) throw invalidParameter(number)
  return id
}

export interface Wanted {
  readonly type: ObjectType
  /** Objects in the trash are found only by who restores them: api-reference/disk/file/disk-file-restore.md */
  readonly inTrash?: boolean
}

export function requireObject(disk: Disk, id: number, { type, inTrash = false }: Wanted): DiskObject {
  const object = findObject(disk, id)
  if (!object || object.type !== type || object.deletedType > 0 !== inTrash) throw notFound(id)
  return object
}

export function requireLevel(disk: Disk, caller: Caller, object: DiskObject, level: Level): DiskObject {
  if (rankFor(disk, caller, object) < rankOf(level)) throw accessDenied()
  return object
}
