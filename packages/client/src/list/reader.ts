import type { BatchCommand } from '../batch/command.ts'
import type { CommandResult } from '../batch/run-batch.ts'
import type { PortalAnswer } from '../exchange.ts'
import type { ListTraits } from '../table/read-table.ts'
import type { Row } from './find-rows.ts'
import type { ListOptions } from './list-options.ts'
import type { ListParams } from './list-params.ts'

/** What a paging strategy needs to read pages. */
export interface Reader {
  readonly method: string
  readonly traits: ListTraits | undefined
  readonly params: ListParams
  readonly options: ListOptions
  /** Rows worth asking for: up to the caller's limit, or one beyond the last allowed page, which tells that there are more. */
  rowsWanted(pageSize: number): number
  /** Asks for one page. */
  read(params: object): Promise<PortalAnswer>
  /** Asks for several pages in one request. */
  readBatch(commands: readonly BatchCommand[]): Promise<readonly CommandResult[]>
}

/** A page of rows, with the number of all matching rows where it is known. */
export interface Page {
  readonly rows: readonly Row[]
  readonly total: number | undefined
}

/** A strategy yields non-empty pages in their order. */
export type Pages = AsyncGenerator<Page, void, undefined>
