import type { SqlValue } from '../contract.ts'
import type { FileStore } from './file-store.ts'
import type { FileWish } from './read-file-wish.ts'

/** Stores the new files of a wish, forgets those that do not stay, and gives the ids that the field holds then. */
export function settleFiles(files: FileStore, known: readonly number[], { entries, stays }: FileWish): readonly number[] {
  const wanted = entries.flatMap((entry) => (typeof entry !== 'number' ? [files.add(entry)] : known.includes(entry) ? [entry] : []))
  const settled = [...new Set([...known.filter((id) => stays(id) && !wanted.includes(id)), ...wanted])]
  for (const id of known) if (!settled.includes(id)) files.delete(id)
  return settled
}

/** Ids as a column holds them: a number, or a list as JSON. */
export function readIds(column: SqlValue | undefined): readonly number[] {
  return column === null || column === undefined ? [] : [JSON.parse(String(column)) as number | number[]].flat()
}
