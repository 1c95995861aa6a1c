import type { CallOptions } from '../exchange.ts'

/** How far a list has come. */
export interface ListProgress {
  /** Rows yielded so far. */
  readonly rows: number
  /** Rows that match, as the portal counted at the start; absent where the method does not count. */
  readonly total: number | undefined
  /** Requests sent so far. */
  readonly requests: number
  /**
   * Id of the last row yielded, where the list is paged by id: pass it as a filter `'>ID'` (`'<ID'` in descending order) to go on from here
   * another time. Absent where the list is sorted by something else.
   */
  readonly cursor: string | undefined
}

export interface ListOptions extends CallOptions {
  /** Stop after this many rows. */
  readonly limit?: number | undefined
  /** Fail with `list.page-cap` when there are more pages than this. Default: no cap. */
  readonly maxPages?: number | undefined
  /** Batches read ahead at the same time, where the ids allow it. Default 3. */
  readonly parallel?: number | undefined
  /** `false` asks the portal not to count, which spares it seconds on millions of rows; the progress then has no total. Default true. */
  readonly count?: boolean | undefined
  readonly onProgress?: ((progress: ListProgress) => void) | undefined
}
