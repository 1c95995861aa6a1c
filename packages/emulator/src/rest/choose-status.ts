import type { Quirks } from '../contract.ts'
import type { Served } from './serve.ts'

/** The status of an answer: that of some errors is told in different ways. */
export function chooseStatus({ status, errorCode }: Pick<Served, 'status' | 'errorCode'>, quirks: Quirks): number {
  if (errorCode === 'insufficient_scope') return quirks.scopeStatus
  if (errorCode === 'ERROR_METHOD_NOT_FOUND') return quirks.unknownMethodStatus
  if (errorCode === 'BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION' && status === 403) return quirks.v3AccessDeniedStatus
  if (errorCode === 'ACCESS_DENIED' && quirks.accessDeniedStatus !== 'page') return quirks.accessDeniedStatus
  return status
}
