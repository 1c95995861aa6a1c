import { ListError } from '../errors/b24-error.ts'
import type { PortalAnswer } from '../exchange.ts'
import type { ListTraits } from '../table/read-table.ts'
import { findRows } from './find-rows.ts'
import { readListParams } from './list-params.ts'

/** Asks for one page of little more than ids, for what stands beside it: the number of rows that match. */
export async function countRows(
  method: string,
  params: object,
  traits: ListTraits | undefined,
  read: (page: object) => Promise<PortalAnswer>,
): Promise<number> {
  const { select, build } = readListParams(method, params as Record<string, unknown>, traits)
  const ids = traits?.style === 'keyset' && select === undefined ? { select: [traits.cursorRequest] } : {}
  const { result, total, next } = await read({ ...ids, ...build({ start: 0 }) })
  if (total !== undefined) return total
  if (traits?.style === 'unpaged' || next === undefined) return findRows(method, result, traits?.container).rows.length
  throw new ListError({ code: 'list.shape', message: `${method} does not count its rows. Iterate list() instead.`, method })
}
