import { ConfigError, ListError, TransportError } from '../errors/b24-error.ts'
import type { Row } from './find-rows.ts'
import type { ListOptions } from './list-options.ts'
import { readKeyset } from './read-keyset.ts'
import type { Pages, Reader } from './reader.ts'

/**
 * All rows of a list method, read as they are consumed. Iterate it, or collect it with `toArray`; it is not a promise.
 * Each iteration reads the portal anew.
 */
export interface List<Item> extends AsyncIterable<Item> {
  /** The same rows, page by page. */
  pages(): AsyncIterable<readonly Item[]>
  /**
   * Collects the rows.
   *
   * @param options.max fail with `list.max` when there are more rows than this; `limit` of the list never fails.
   */
  toArray(options?: { readonly max?: number }): Promise<Item[]>
}

/** `open` makes a fresh reader for every iteration and counts its requests. */
export function createList<Item>(method: string, options: ListOptions, open: () => Reader & { requests(): number }): List<Item> {
  checkOption('limit', options.limit)
  checkOption('maxPages', options.maxPages)
  checkOption('parallel', options.parallel)
  const pages = (max?: number): AsyncGenerator<readonly Item[], void, undefined> => guard<Item>(method, options, open(), max)
  return {
    pages: () => pages(),
    async *[Symbol.asyncIterator]() {
      for await (const rows of pages()) yield* rows
    },
    toArray: async ({ max } = {}) => {
      const all: Item[] = []
      for await (const rows of pages(max)) for (const row of rows) all.push(row)
      return all
    },
  }
}

async function* guard<Item>(
  method: string,
  options: ListOptions,
  reader: Reader & { requests(): number },
  max = Number.POSITIVE_INFINITY,
): AsyncGenerator<readonly Item[], void, undefined> {
  const limit = options.limit ?? Number.POSITIVE_INFINITY
  if (limit === 0) return
  let rows = 0
  let pages = 0
  for await (const page of strategyOf(reader)) {
    if (++pages > (options.maxPages ?? Number.POSITIVE_INFINITY)) throw tooManyPages(method, options.maxPages!)
    const kept = page.rows.slice(0, Math.max(0, limit - rows))
    rows += kept.length
    if (rows > max || (limit === Number.POSITIVE_INFINITY && (page.total ?? 0) > max)) throw tooManyRows(method, max, page.total)
    options.onProgress?.({ rows, total: page.total, requests: reader.requests(), cursor: cursorOf(reader, kept.at(-1)) })
    yield withoutCursor(reader, kept) as readonly Item[]
    if (rows >= limit) return
    if (options.signal?.aborted) throw aborted(method, options.signal)
  }
}

function strategyOf(reader: Reader): Pages {
  const style = reader.traits?.style ?? 'offset'
  if (style === 'queue') throw pagesByItself(reader.method)
  return isPagedById(reader) ? readKeyset(reader) : readOtherwise(reader, style)
}

// Most lists are read by id. The code for the others is loaded when one is read.
async function* readOtherwise(reader: Reader, style: string): Pages {
  if (style === 'keyset' || style === 'offset') yield* (await import('./read-offset.ts')).readOffset(reader)
  else yield* (await import('./read-own.ts')).readOwn(reader)
}

function isPagedById({ traits, params }: Reader): boolean {
  return traits?.style === 'keyset' && params.direction !== undefined && params.start === undefined
}

function cursorOf(reader: Reader, row: Row): string | undefined {
  return isPagedById(reader) ? String((row as Record<string, unknown>)[reader.traits!.cursorAnswer]) : undefined
}

function withoutCursor(reader: Reader, rows: readonly Row[]): readonly Row[] {
  if (!reader.params.isCursorHidden) return rows
  const name = reader.traits!.cursorAnswer
  return rows.map((row) => {
    const { [name]: _, ...rest } = row as Record<string, unknown>
    return rest
  })
}

function checkOption(name: string, value: number | undefined): void {
  if (value === undefined || (Number.isInteger(value) && value >= 0)) return
  throw new ConfigError({ code: 'config.option', message: `${name} must be a whole number from 0 up, got ${value}.` })
}

function aborted(method: string, signal: AbortSignal): TransportError {
  const message = `${method}: aborted by the caller between two pages.`
  return new TransportError({ code: 'transport.aborted', message, method, mayHaveExecuted: false, cause: signal.reason })
}

// Read by offset it would end after its first page, in silence.
function pagesByItself(method: string): ListError {
  const message = `${method} is a queue or pages by position. Use call().`
  return new ListError({ code: 'list.shape', message, method })
}

function tooManyRows(method: string, max: number, total: number | undefined): ListError {
  const message = `${method} has ${total ?? 'too many'} rows, ${max} were allowed. Raise max, narrow the filter, or iterate.`
  return new ListError({ code: 'list.max', message, method })
}

function tooManyPages(method: string, maxPages: number): ListError {
  const message = `${method} needs more than ${maxPages} pages. Raise maxPages or narrow the filter.`
  return new ListError({ code: 'list.page-cap', message, method })
}
