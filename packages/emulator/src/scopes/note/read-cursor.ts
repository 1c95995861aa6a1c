import { v3Error } from '../../v3/v3-error.ts'

export interface NotePage {
  readonly limit: number
  readonly after: { readonly position: number; readonly id: number } | undefined
}

const MAX_LIMIT = 200

/** `pagination` with a limit from 1 to 200 and the place to go on from: api-reference/note/collection/note-collection-list.md */
export function readNotePage(pagination: unknown): NotePage {
  const given = pagination ?? {}
  if (typeof given !== 'object' || Array.isArray(given)) throw invalid(pagination)
  const { limit = 50, afterCursor } = given as Readonly<Record<string, unknown>>
  if (!isInt(limit) || limit < 1 || limit > MAX_LIMIT) throw invalid(pagination)
  if (afterCursor === undefined || afterCursor === null) return { limit, after: undefined }
  const { position, id } = Object(afterCursor) as Readonly<Record<string, unknown>>
  if (!isInt(position) || !isInt(id)) throw invalid(pagination)
  return { limit, after: { position, id } }
}

const isInt = (value: unknown): value is number => Number.isSafeInteger(value)

const invalid = (pagination: unknown): Error =>
  v3Error('invalidPagination', `Cannot recognize pagination parameter \`${JSON.stringify(pagination)}\``)
