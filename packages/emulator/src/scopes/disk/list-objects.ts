import type { Call, Listing } from '../../contract.ts'
import { compileFilter } from '../../store/compile-filter.ts'
import { compileOrder } from '../../store/compile-order.ts'
import { lenientFilter, lenientOrder } from '../classic-list.ts'
import { listPage, readStart } from '../list-page.ts'
import type { Fields } from '../read-params.ts'
import { readable } from './access.ts'
import { objectFilterSchema, objectSchema } from './disk-object.ts'
import type { Disk } from './open-disk.ts'
import { objectShape, renderObject } from './render-object.ts'

/** An object parameter of a list; anything else is no filter. */
export const readMap = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {})

/** `getChildren` of a folder, or of a storage's root: what is there and may be read. */
export function listChildren(disk: Disk, { params, caller }: Call, folderId: number): Listing {
  const { sql, values } = compileFilter(objectFilterSchema, 'classic', readMap(params.get('filter')), disk.time, lenientFilter)
  const mine = readable(disk, caller)
  const where = {
    sql: `t.PARENT_ID = ? and t.DELETED_TYPE = 0 and (${sql}) and ${mine.sql}`,
    values: [folderId, ...values, ...mine.values],
    lookups: [],
  }
  const orderBy = compileOrder(objectSchema, 'classic', readMap(params.get('order')), lenientOrder)
  return listPage(disk.portal, disk.readers.object, { shape: objectShape, where, orderBy, start: readStart(params) }, (rows) =>
    rows.map((row) => renderObject(disk, caller, row)),
  )
}
