import { findRows } from './find-rows.ts'
import { boundKey, checkRows, idOf, page } from './keyset-page.ts'
import type { Pages, Reader } from './reader.ts'

/**
 * Pages by id: each page asks for ids beyond the last one. The first page is a call of its own and tells how many rows there are; the others are
 * chained in batches of up to 50, where each command takes the last id from the one before. Ids without gaps are read in slices side by side.
 */
export async function* readKeyset(reader: Reader): Pages {
  // The caller's own bound on the id gives the starting point, for a filter has one place for `>ID` only.
  const after = reader.params.filter[boundKey(reader)]
  const first = await reader.read(page(reader, after, reader.options.count === false ? -1 : 0))
  const found = findRows(reader.method, first.result, reader.traits!.container)
  const rows = checkRows(reader, found.rows, after)
  const total = first.total !== undefined && first.total >= rows.length && first.total > 0 ? first.total : undefined
  if (rows.length > 0) yield { rows, total }
  const pageSize = total === undefined || total <= rows.length ? Math.max(rows.length, reader.traits!.pageSize) : rows.length
  if (rows.length === 0 || total === rows.length || rows.length < pageSize) return
  const goal = Math.min(total ?? Number.POSITIVE_INFINITY, reader.rowsWanted(pageSize))
  const left = goal === Number.POSITIVE_INFINITY ? undefined : goal - rows.length
  // Loaded for lists of more than a page.
  const { readChains } = await import('./read-chains.ts')
  yield* readChains(reader, { path: found.path, pageSize, after: idOf(reader, rows.at(-1)), left, total })
}
