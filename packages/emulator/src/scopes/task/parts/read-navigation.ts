import { MethodError } from '../../../contract.ts'
import { toId, type Fields } from '../../read-params.ts'

const MAX_PAGE = 50

export interface Navigation {
  readonly limit: number
  readonly offset: number
  /** Where the page behind begins, of `total` rows. */
  next(total: number): number | undefined
}

/** `NAV_PARAMS` with `nPageSize` of 50 at most, and `iNumPage` from 1, unless `start` tells the first row. */
export function readNavigation(params: Fields, start: unknown): Navigation {
  const given = params['NAV_PARAMS'] ?? params
  const { nPageSize, iNumPage } = (typeof given === 'object' && given !== null ? given : {}) as Fields
  const limit = Math.min(Math.max(toId(nPageSize) ?? MAX_PAGE, 1), MAX_PAGE)
  const offset = Math.max(toId(start) ?? (Math.max(toId(iNumPage) ?? 1, 1) - 1) * limit, 0)
  if (!Number.isSafeInteger(offset + limit)) throw new MethodError('ERROR_CORE', 'Wrong page number<br>')
  return { limit, offset, next: (total) => (offset + limit < total ? offset + limit : undefined) }
}
