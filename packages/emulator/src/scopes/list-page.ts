import { Listing, type CallParams, type PortalContext } from '../contract.ts'
import type { Where } from '../store/compile-filter.ts'
import type { Reader, Row, Shape } from '../store/create-reader.ts'
import type { Family } from '../store/field.ts'
import { toId } from './read-params.ts'

export const PAGE_SIZE = 50

export interface ListRequest {
  readonly shape: Shape
  readonly where: Where
  readonly orderBy: string
  readonly start: number
}

/** `start` of a list; a negative one asks for rows without counting: settings/performance/huge-data.md */
export function readStart(params: CallParams): number {
  const start = toId(params.get('start')) ?? 0
  return start < 0 ? -1 : start - (start % PAGE_SIZE)
}

/** One page of a list with `total` and `next`, wrapped the way the method wraps its rows. */
export function listPage(portal: PortalContext, reader: Reader, request: ListRequest, wrap: (rows: Row[]) => unknown): Listing {
  const { where, start } = request
  if (start < 0) {
    const rows = reader.page(request.shape, { where, orderBy: request.orderBy, limit: PAGE_SIZE })
    return new Listing(wrap(rows), totalWithoutCount(portal, request.shape.family), undefined)
  }
  const total = reader.count(where)
  const rows = start < total ? reader.page(request.shape, { where, orderBy: request.orderBy, limit: PAGE_SIZE, offset: start }) : []
  const next = start + PAGE_SIZE
  return new Listing(wrap(rows), total, next < total ? next : undefined)
}

function totalWithoutCount(portal: PortalContext, family: Family): number | undefined {
  const { totalWithoutCount } = portal.settings.quirks
  return totalWithoutCount === 'zero' || (totalWithoutCount === 'by-family' && family === 'universal') ? 0 : undefined
}
