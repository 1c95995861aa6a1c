import { ListError } from '../errors/b24-error.ts'
import { findRows, type Row } from './find-rows.ts'
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

/** The filter that asks for ids beyond one. */
function boundKey({ params, traits }: Pick<Reader, 'params' | 'traits'>): string {
  return `${params.direction === 'desc' ? '<' : '>'}${traits!.cursorRequest}`
}

/** The parameters of the page after an id. */
export function page({ params, traits }: Reader, after: unknown, start: number, end?: object): object {
  const bound = after === undefined ? {} : { [boundKey({ params, traits })]: after }
  return params.build({ filter: { ...params.filter, ...bound, ...end }, start, order: params.direction ?? 'asc' })
}

/** The id by which a row is paged. */
export function idOf(reader: Reader, row: Row): string {
  const id = (row as Record<string, unknown> | undefined)?.[reader.traits!.cursorAnswer]
  if (typeof id === 'number' || (typeof id === 'string' && id !== '')) return String(id)
  throw new ListError({
    code: 'list.shape',
    message: `${reader.method} answered a row without "${reader.traits!.cursorAnswer}", by which it is paged.`,
    method: reader.method,
  })
}

/** Ids must move on from row to row; where they do not, the method ignores the filter or the order, and paging would never end or lose rows. */
export function checkRows(reader: Reader, rows: readonly Row[], after: unknown): readonly Row[] {
  const sign = reader.params.direction === 'desc' ? -1 : 1
  let last = after === undefined ? undefined : Number(after)
  for (const row of rows) {
    const id = Number(idOf(reader, row))
    if (last !== undefined && (id - last) * sign <= 0) {
      throw new ListError({
        code: 'list.stalled',
        message: `${reader.method} answers id ${id} after ${last}: it ignores the paging filter or the order. Use call().`,
        method: reader.method,
        whoMustAct: 'developer',
      })
    }
    last = id
  }
  return rows
}
