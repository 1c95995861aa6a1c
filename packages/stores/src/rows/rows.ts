/**
 * Texts by name, with versions: all that token stores and locks need of a database. Rejects with whatever the driver throws, and stops trying
 * when the signal aborts.
 */
export interface Rows {
  read(name: string, signal: AbortSignal): Promise<StoredRow>
  /** Compare and set in one atomic step: false, and nothing changed, where the version is another than `expectedVersion` (0: no row). */
  write(name: string, text: string, expectedVersion: number, signal: AbortSignal): Promise<boolean>
  delete(name: string, signal: AbortSignal): Promise<void>
  /** Some of the names, and where to go on. */
  page(cursor: string | undefined, signal: AbortSignal): Promise<RowPage>
}

export interface StoredRow {
  /** Undefined where there is none. */
  readonly text: string | undefined
  /** 1 for the first write, one more for each further one; 0 where there is no row. */
  readonly version: number
  /** The store's time. */
  readonly nowMs: number
}

export interface RowPage {
  readonly names: readonly string[]
  readonly next: string | undefined
}

/** Which of the stores; tables and folders are called after it. */
export type RowKind = 'tokens' | 'locks'

export const pageSize = 500

/** A page of a list in order of names, whose cursor is its last one. */
export function toPage(names: readonly string[]): RowPage {
  return { names, next: names.length < pageSize ? undefined : names.at(-1) }
}
