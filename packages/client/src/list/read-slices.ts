import { chunkSize } from '../batch/plan-chunks.ts'
import { mapOrdered } from '../map-ordered.ts'
import type { Row } from './find-rows.ts'
import { readChain, type Position } from './read-chains.ts'
import type { Pages, Reader } from './reader.ts'

interface Slice {
  readonly after: string
  /** Last id of the slice, included. */
  readonly below: string
}

/**
 * Cuts the ids that are left into slices of one batch each, if that costs hardly more requests than one chain: ids with wide gaps would
 * cost requests for nothing.
 */
export function planSlices(after: string, lastId: string | undefined, left: number, pageSize: number): readonly Slice[] | undefined {
  const from = Number(after)
  const to = Number(lastId ?? Number.NaN)
  if (!Number.isSafeInteger(from) || !Number.isSafeInteger(to) || to <= from) return undefined
  const width = pageSize * chunkSize
  const count = Math.ceil((to - from) / width)
  if (count < 2 || count > Math.ceil(left / width) * 1.1) return undefined
  return Array.from({ length: count }, (_, index) => ({
    after: String(from + index * width),
    below: String(Math.min(from + (index + 1) * width, to)),
  }))
}

/** Reads the slices side by side and yields their pages in order. */
export async function* readSlices(reader: Reader, start: Position, slices: readonly Slice[]): Pages {
  const read = async (slice: Slice): Promise<readonly (readonly Row[])[]> => {
    const pages: (readonly Row[])[] = []
    let after = slice.after
    for (;;) {
      const width = Number(slice.below) - Number(after)
      if (width <= 0) return pages
      const chain = await readChain(reader, start, {
        after,
        below: slice.below,
        pages: Math.min(chunkSize, Math.ceil(width / start.pageSize)),
        probe: false,
      })
      pages.push(...chain.pages)
      if (chain.isEnd) return pages
      after = chain.after
    }
  }
  for await (const pages of mapOrdered(slices, reader.options.parallel ?? 3, read)) {
    for (const rows of pages) yield { rows, total: start.total }
  }
}
