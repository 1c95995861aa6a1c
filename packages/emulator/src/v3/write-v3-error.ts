import type { Quirks } from '../contract.ts'
import type { RestTarget } from '../rest/read-target.ts'
import { classicErrorWriter, writeError, type ErrorWriter } from '../rest/write-error.ts'

/** How an endpoint prints its errors. */
export function errorWriterFor(
  { isV3 }: Pick<RestTarget, 'isV3'>,
  { v3AuthErrorShape, numericCodes }: Pick<Quirks, 'v3AuthErrorShape' | 'numericCodes'>,
): ErrorWriter {
  if (!isV3) return classicErrorWriter({ numericCodes })
  return (error) =>
    v3AuthErrorShape === 'v1' && SYSTEM_CODES.has(String(error.code).toUpperCase()) ? writeError(error) : writeV3Error(error)
}

const writeV3Error: ErrorWriter = ({ code, message, extra }) => JSON.stringify({ error: { code: String(code), message, ...extra } })

/** Raised before a method is looked at, by the same code for both endpoints: _includes/system-errors.md. The documentation is silent on their shape. */
const SYSTEM_CODES: ReadonlySet<string> = new Set([
  'INVALID_REQUEST',
  'ERROR_BATCH_LENGTH_EXCEEDED',
  'NO_AUTH_FOUND',
  'EXPIRED_TOKEN',
  'INVALID_TOKEN',
  'AUTHORIZATION_ERROR',
  'APPLICATION_NOT_FOUND',
  'ERROR_OAUTH',
  'NOT_INSTALLED',
  'PAYMENT_REQUIRED',
  'INVALID_CREDENTIALS',
  'ACCESS_DENIED',
  'USER_ACCESS_ERROR',
  'WRONG_AUTH_TYPE',
  'OPERATION_TIME_LIMIT',
  'INTERNAL_SERVER_ERROR',
  'ERROR_UNEXPECTED_ANSWER',
  'PORTAL_DELETED',
  'QUERY_LIMIT_EXCEEDED',
  'OVERLOAD_LIMIT',
])
