import { Listing, MethodError, type Call, type SqlValue } from '../../contract.ts'
import { PAGE_SIZE } from '../list-page.ts'
import { toId, type Fields } from '../read-params.ts'
import { rankFor, rankInStorage, readable } from './access.ts'
import { findObject } from './find-object.ts'
import type { Disk } from './open-disk.ts'
import { objectShape, renderObject } from './render-object.ts'
import { findStorage } from './storages.ts'

/** `disk.file.search`: api-reference/disk/file/disk-file-search.md. An object is found when every word of the query is in its name or text. */
export function searchObjects(disk: Disk, { params, caller }: Call): Listing {
  const words = readQuery(params.get('QUERY'))
  const type = params.get('TYPE') ?? 'file'
  if (type !== 'file' && type !== 'folder' && type !== 'all') throw refusal('INVALID_TYPE', 'Search result type is invalid.')
  const scope = readScope(disk, caller, params.get('FILTER'))
  const mine = readable(disk, caller)
  const conditions: readonly (readonly [sql: string, values: readonly SqlValue[]])[] = [
    ['t.DELETED_TYPE = 0 and t.PARENT_ID is not null', []],
    ...(type === 'all' ? [] : [['t.TYPE = ?', [type]] as const]),
    ...words.map((word) => ['instr(t.WORDS, ?)', [word]] as const),
    ...scope,
    [mine.sql, mine.values],
  ]
  const where = { sql: conditions.map(([sql]) => sql).join(' and '), values: conditions.flatMap(([, values]) => values), lookups: [] }
  const offset = Math.min(Math.max(toId(params.get('start')) ?? 0, 0), MAX_OFFSET)
  const rows = disk.readers.object.page(objectShape, { where, orderBy: 't.UPDATE_TIME desc, t.ID desc', limit: PAGE_SIZE + 1, offset })
  const next = rows.length > PAGE_SIZE && offset < MAX_OFFSET ? offset + PAGE_SIZE : undefined
  return new Listing(
    rows.slice(0, PAGE_SIZE).map((row) => renderObject(disk, caller, row)),
    undefined,
    next,
  )
}

const MAX_OFFSET = 1000

const refusal = (code: string, description: string): MethodError => new MethodError(code, `${description} (${code}).`)

function readQuery(value: unknown): readonly string[] {
  if (value === undefined || value === null)
    throw new MethodError('ERROR_ARGUMENT', 'Invalid value of parameter { Parameter #0 [ `<required>` $QUERY ] }.')
  const query = typeof value === 'string' ? value.trim().replaceAll(/\s+/g, ' ') : ''
  if (query.length < 3 || query.length > 255) throw refusal('INVALID_QUERY', 'Search query is invalid.')
  return query.toLowerCase().split(' ')
}

/** Conditions for the storage and the folder to search in; one that may not be read is not found. */
function readScope(disk: Disk, caller: Call['caller'], value: unknown): readonly (readonly [sql: string, values: readonly SqlValue[]])[] {
  if (value === undefined || value === null) return []
  const missing = refusal('NOT_FOUND', 'Search scope was not found.')
  if (typeof value !== 'object') throw missing
  const { STORAGE_ID, FOLDER_ID, ...others } = value as Fields
  if (Object.keys(others).length > 0) throw refusal('INVALID_FILTER', 'Search filter contains an unknown field.')
  const storage = STORAGE_ID === undefined ? undefined : findStorage(disk, toId(STORAGE_ID) ?? 0)
  if (STORAGE_ID !== undefined && (!storage || rankInStorage(disk, caller, storage) === 0)) throw missing
  if (FOLDER_ID === undefined) return storage ? [['t.STORAGE_ID = ?', [storage.id]]] : []
  const folder = findObject(disk, toId(FOLDER_ID) ?? 0)
  if (folder?.type !== 'folder' || folder.deletedType > 0 || rankFor(disk, caller, folder) === 0) throw missing
  if (storage && folder.storageId !== storage.id) throw missing
  const within = `t.ID in (with recursive down(ID) as (select ID from disk_object where PARENT_ID = ?
    union all select o.ID from disk_object o join down on o.PARENT_ID = down.ID) select ID from down)`
  return [[within, [folder.id]]]
}
