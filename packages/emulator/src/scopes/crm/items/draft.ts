import type { SqlValue } from '../../../contract.ts'
import type { FileWish } from '../../../files/read-file-wish.ts'
import type { MultifieldChange } from './multifields.ts'

/** What a caller wants to write, already in columns; the same for both families. */
export interface Draft {
  readonly values: Readonly<Record<string, SqlValue>>
  /** Replacements of CONTACT_IDS and COMPANY_IDS, by target entityTypeId. */
  readonly links: ReadonlyMap<3 | 4, readonly number[]>
  readonly multifields: readonly MultifieldChange[]
  /** By column. */
  readonly files: ReadonlyMap<string, FileWish>
}
