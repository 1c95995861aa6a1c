import type { PortalContext, SqlValue } from '../../contract.ts'
import { readFileData } from '../../files/read-file-wish.ts'

/** `{ fileData: [name, base64] }` replaces a picture, `{ remove: 'Y' }` deletes it; undefined leaves it: api-reference/lists/lists/lists-update.md */
export function keepPicture({ files }: PortalContext, value: unknown, held: SqlValue = null): number | null | undefined {
  const file = readFileData(value)
  const isRemoved = typeof value === 'object' && value !== null && (value as { remove?: unknown }).remove === 'Y'
  if (!file && !isRemoved) return undefined
  if (held !== null) files.delete(Number(held))
  return file ? files.add(file) : null
}
