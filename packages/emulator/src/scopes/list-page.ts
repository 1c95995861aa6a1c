import { Listing, type CallParams, type PortalContext } from '../contract.ts'
import type { Where } from '../store/compile-filter.ts'
import type { Page, Reader, Row, Shape } from '../store/create-reader.ts'
import type { Family } from '../store/field.ts'
import { toId } from './read-params.ts'

export const PAGE_SIZE = 50

/** Adds to the rows of a page what the database does not know. */
export type Finish = (rows: readonly Row[]) => readonly Row[]

export interface ListRequest {
  readonly shape: Shape
  readonly where: Where
  readonly orderBy: string
  readonly start: number
  /** Member of the answer that holds the rows. Default: the answer is the rows. */
  readonly member?: string
}

/** `start` of a list; a negative one asks for rows without counting: settings/performance/huge-data.md */
export function readStart(params: CallParams): number {
  const start = toId(params.get('start')) ?? 0
  return start < 0 ? -1 : start - (start % PAGE_SIZE)
}

/** One page of a list with `total` and `next`. Without `finish` its rows go out as the database prints them, which is the fastest. */
export function listPage(portal: PortalContext, reader: Reader, request: ListRequest, finish?: (rows: readonly Row[]) => unknown): Listing {
  const { shape, where, orderBy, start, member } = request
  const inMember = (rows: unknown): unknown => (member === undefined ? rows : { [member]: rows })
  const answer = (offset: number, total: number | undefined, next?: number): Listing => {
    const page: Page = { where, orderBy, limit: PAGE_SIZE, offset }
    if (finish) return new Listing(inMember(finish(reader.page(shape, page))), total, next)
    const rows = reader.print(shape, page)
    return Listing.printed(member === undefined ? rows : `{"${member}":${rows}}`, total, next)
  }
  if (start < 0) return answer(0, totalWithoutCount(portal, shape.family))
  const total = reader.count(where)
  if (start >= total) return new Listing(inMember(finish?.([]) ?? []), total, undefined)
  const next = start + PAGE_SIZE
  return answer(start, total, next < total ? next : undefined)
}

function totalWithoutCount(portal: PortalContext, family: Family): number | undefined {
  const { totalWithoutCount } = portal.settings.quirks
  return totalWithoutCount === 'zero' || (totalWithoutCount === 'by-family' && family === 'universal') ? 0 : undefined
}
