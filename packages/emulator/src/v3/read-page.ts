import { v3Error } from './v3-error.ts'

export interface PageRequest {
  readonly limit: number
  readonly offset: number
}

const DEFAULT_LIMIT = 50
/** api-reference/tasks/tasks-task-list-rest-v3.md; more is cut down. */
const MAX_LIMIT = 1000

/**
 * Reads `pagination`: `page` (from 1, 0 is taken for it, or from 0: the documentation is silent) goes before `offset`.
 * Throws INVALIDPAGINATION for what is no number, and for no limit.
 */
export function readPage(pagination: unknown, firstPage: 0 | 1 = 1): PageRequest {
  if (pagination === undefined || pagination === null) return { limit: DEFAULT_LIMIT, offset: 0 }
  if (typeof pagination !== 'object') throw invalid(pagination)
  const { page, limit, offset } = pagination as Readonly<Record<string, unknown>>
  const size = readLimit(limit, pagination)
  if (page === undefined || page === null) return { limit: size, offset: readNumber(offset ?? 0, pagination) }
  readNumber(offset ?? 0, pagination)
  const start = Math.max(readNumber(page, pagination) - firstPage, 0) * size
  if (!Number.isSafeInteger(start)) throw invalid(pagination)
  return { limit: size, offset: start }
}

/** `limit` of a page or of a cursor; `whole` is what the refusal shows. */
export function readLimit(limit: unknown, whole: unknown): number {
  const size = readNumber(limit ?? DEFAULT_LIMIT, whole)
  if (size === 0) throw invalid(whole)
  return Math.min(size, MAX_LIMIT)
}

function readNumber(value: unknown, whole: unknown): number {
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 0) throw invalid(whole)
  return number
}

const invalid = (pagination: unknown): Error =>
  v3Error('invalidPagination', `Cannot recognize pagination parameter \`${JSON.stringify(pagination)}\``)
