import type { Caller, SqlValue } from '../contract.ts'
import type { Row } from '../store/create-reader.ts'
import type { Store } from '../store/create-store.ts'
import type { PortalTime } from '../store/portal-time.ts'
import type { V3Action } from './define-v3.ts'
import type { Dto, DtoField } from './dto.ts'
import { parseFilter, type FilterNode } from './parse-filter.ts'
import { readCursor } from './read-cursor.ts'
import { readOrder } from './read-order.ts'
import { readPage } from './read-page.ts'
import { readRows } from './read-rows.ts'
import { baseFields, readSelection } from './read-selection.ts'
import { requireInt } from './read-v3-params.ts'
import type { SignatureParam } from './signature.ts'
import { v3Error } from './v3-error.ts'

/** A table whose rows REST 3.0 answers as objects. */
export interface DtoSource {
  readonly store: Store
  readonly time: PortalTime
  readonly dto: Dto
  /** What a list shows when nothing is selected. Default: every field of the object itself. */
  readonly listed?: readonly DtoField[]
  /** SQL condition on the rows that a caller may see. Default: all. */
  reach?(caller: Caller, row: string): string
}

/** `get`: one object by its id. */
export function getAction(source: DtoSource): V3Action {
  return {
    signature: { params: [{ name: 'id', type: 'integer', required: true }, select], key: 'item', dto: source.dto },
    handler: ({ params, caller }) => ({ item: readOne(source, requireInt(params, 'id'), params.all['select'], caller) }),
  }
}

/** The object with this id, if the caller may see it; throws ENTITYNOTFOUND. Without a caller everything is seen. */
export function readOne({ store, dto, reach }: DtoSource, id: number, select?: unknown, caller?: Caller): Row {
  const selection = readSelection(dto, select, baseFields(dto))
  const [row] = readRows(store, dto, {
    selection,
    filter: equals(dto.find('id')!, id),
    order: [],
    page: { limit: 1, offset: 0 },
    ...(caller && { reach: reach?.(caller, 't0') }),
  })
  if (!row) throw v3Error('entityNotFound', `Record with ID = \`${id}\` not found`)
  return row
}

export interface ListOptions {
  /** As the OpenAPI document tells it; whether there is a filter the owner of the handler looks. */
  readonly needsFilter?: boolean
}

/** `list`: pages of objects by filter and order. */
export function listAction(
  { store, dto, time, listed = baseFields(dto), reach }: DtoSource,
  { needsFilter = false }: ListOptions = {},
): V3Action {
  const params: readonly SignatureParam[] = [
    select,
    needsFilter ? { ...filter, required: true } : filter,
    { name: 'order', type: 'object' },
    { name: 'pagination', type: 'object' },
  ]
  return {
    signature: { params, key: 'items', dto },
    handler: ({ params: { all }, caller, portal }) => ({
      items: readRows(store, dto, {
        selection: readSelection(dto, all['select'], listed),
        filter: parseFilter(dto, all['filter'], { time, quirks: portal.settings.quirks }),
        order: readOrder(dto, all['order']),
        page: readPage(all['pagination'], portal.settings.quirks.v3FirstPage),
        reach: reach?.(caller, 't0'),
      }),
    }),
  }
}

/** `tail`: what came after the cursor. */
export function tailAction({ store, dto, time, listed = baseFields(dto) }: DtoSource): V3Action {
  return {
    signature: { params: [select, filter, { name: 'cursor', type: 'object' }], key: 'items', dto },
    handler({ params: { all }, portal }) {
      const cursor = readCursor(dto, all['cursor'], time)
      const wanted = parseFilter(dto, all['filter'], { time, quirks: portal.settings.quirks, reserved: cursor.field })
      return {
        items: readRows(store, dto, {
          selection: readSelection(dto, all['select'], listed),
          filter: { logic: 'and', negative: false, conditions: [wanted, ...cursor.conditions] },
          order: [cursor.order],
          page: { limit: cursor.limit, offset: 0 },
        }),
      }
    },
  }
}

const select = { name: 'select', type: 'array' } as const
const filter = { name: 'filter', type: 'array' } as const

const equals = (field: DtoField, value: SqlValue): FilterNode => ({ field, operator: '=', operands: [value] })
