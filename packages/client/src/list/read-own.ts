import { ListError } from '../errors/b24-error.ts'
import { findRows, type Row } from './find-rows.ts'
import type { Pages, Reader } from './reader.ts'

/** What asks for a page from what was answered before it. */
type Ask = (page: { readonly number: number; readonly read: number; readonly last: Row; readonly result: unknown }) => object | undefined

/**
 * Reads lists that answer everything at once, or have paging parameters of their own: a number of rows to skip and to answer (`limit`), a page's number (`page`),
 * `pagination` of REST 3.0 with its cursors, or the `cursor` of its `*.tail` methods (rest-v3.md).
 */
export async function* readOwn(reader: Reader): Pages {
  const params = reader.params.build({}) as Params
  const style = styleOf(reader)
  if (style === 'unpaged') return yield* readUnpaged(reader, params)
  const [ask, shortest] = askers[style as keyof typeof askers](reader, params)
  let longest = 0
  let previous: string | undefined
  let page: Parameters<Ask>[0] = { number: 1, read: 0, last: undefined, result: undefined }
  for (let next = ask(page); next !== undefined; next = ask(page)) {
    const { result, total } = await reader.read({ ...params, ...next })
    const { rows } = findRows(reader.method, result, reader.traits!.container ?? 'items')
    if (rows.length === 0) return
    const text = JSON.stringify(rows[0])
    if (text === previous && reader.params.select === undefined) throw stalled(reader.method)
    previous = text
    yield { rows, total }
    longest = Math.max(longest, rows.length)
    page = { number: page.number + 1, read: page.read + rows.length, last: rows.at(-1), result }
    const { hasMore } = (result ?? {}) as { hasMore?: unknown }
    if (hasMore === false || (total !== undefined && page.read >= total)) return
    // A portal may answer fewer rows than it was asked for: only what is shorter than any page before, or than it ever cuts, is the last.
    if (hasMore === undefined && rows.length < Math.max(longest, shortest)) return
  }
}

// Of REST 3.0 the lists of fields answer everything, and the tails of logs go by a cursor (rest-v3.md).
function styleOf({ method, traits }: Reader): string {
  if (traits!.style !== 'pagination') return traits!.style
  return /\.tail$/i.test(method) ? 'tail' : /\.field\.list$/i.test(method) ? 'unpaged' : 'pagination'
}

async function* readUnpaged({ method, traits, read }: Reader, params: Params): Pages {
  const { rows } = findRows(method, (await read(params)).result, traits!.container)
  if (rows.length > 0) yield { rows, total: rows.length }
}

const askers = {
  limit: ({ traits }: Reader, params: Params): [Ask, number] => {
    const [skip, size] = [traits!.cursorRequest, traits!.cursorAnswer]
    const limit = Number(params[size] ?? traits!.pageSize)
    return [({ read }) => ({ [skip]: Number(params[skip] ?? 0) + read, [size]: limit }), 0]
  },
  page: ({ traits }: Reader, params: Params): [Ask, number] => {
    const name = traits!.cursorRequest
    return [({ number }) => ({ [name]: Number(params[name] ?? 1) + number - 1 }), 0]
  },
  pagination: (_: Reader, params: Params): [Ask, number] => {
    const own = (params['pagination'] ?? {}) as { page?: number; limit?: number; afterCursor?: unknown }
    const limit = own.limit ?? 50
    const ask: Ask = ({ number, result }) => {
      const { nextCursor, afterCursor = nextCursor } = (result ?? {}) as { nextCursor?: unknown; afterCursor?: unknown }
      if (afterCursor === null) return undefined
      if (number === 1) return { pagination: { ...own, limit } }
      if (afterCursor !== undefined) return { pagination: { limit, afterCursor } }
      return { pagination: { ...own, limit, page: Math.max(1, own.page ?? 1) + number - 1 } }
    }
    return [ask, Math.min(limit, 50)]
  },
  tail: (_: Reader, params: Params): [Ask, number] => {
    const own = { field: 'id', order: 'ASC', value: 0, limit: 50, ...(params['cursor'] as object | undefined) }
    const ask: Ask = ({ last }) => ({
      cursor: last === undefined ? own : { ...own, value: (last as Record<string, unknown>)[own.field] },
    })
    return [ask, Math.min(own.limit, 50)]
  },
}

type Params = Readonly<Record<string, unknown>>

function stalled(method: string): ListError {
  const message = `${method} answered the same page twice: it ignores its paging parameters. Read it with call().`
  return new ListError({ code: 'list.stalled', message, method })
}
