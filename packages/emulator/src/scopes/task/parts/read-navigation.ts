import { MethodError } from '../../../contract.ts'
import { toId, type Fields } from '../../read-params.ts'

const MAX_PAGE = 50

/** `NAV_PARAMS` with `nPageSize` of 50 at most, and `iNumPage` from 1. */
export function readNavigation(params: Fields): { readonly limit: number; readonly offset: number; readonly page: number } {
  const given = params['NAV_PARAMS'] ?? params
  const { nPageSize, iNumPage } = (typeof given === 'object' && given !== null ? given : {}) as Fields
  const limit = Math.min(Math.max(toId(nPageSize) ?? MAX_PAGE, 1), MAX_PAGE)
  const page = Math.max(toId(iNumPage) ?? 1, 1)
  if (!Number.isSafeInteger(page * limit)) throw new MethodError('ERROR_CORE', 'Wrong page number<br>')
  return { limit, offset: (page - 1) * limit, page }
}
