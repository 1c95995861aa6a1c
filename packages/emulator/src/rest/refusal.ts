import { MethodError } from '../contract.ts'

export type RefusalName =
  | 'httpsRequired'
  | 'tooManyRequests'
  | 'noAuth'
  | 'unknownMethod'
  | 'v3NotEmulated'
  | 'missingScope'
  | 'operatingLimit'
  | 'batchTooLong'
  | 'notInBatch'
  | 'internal'

/** Codes, texts and statuses of _includes/system-errors.md. */
const REFUSALS: Readonly<Record<RefusalName, readonly [code: string, description: string, status: number]>> = {
  httpsRequired: ['INVALID_REQUEST', 'Https required', 400],
  tooManyRequests: ['QUERY_LIMIT_EXCEEDED', 'Too many requests', 503],
  noAuth: ['NO_AUTH_FOUND', 'Wrong authorization data', 401],
  unknownMethod: ['ERROR_METHOD_NOT_FOUND', 'Method not found', 404],
  v3NotEmulated: ['ERROR_METHOD_NOT_FOUND', 'REST 3.0 (/rest/api/) is not emulated', 404],
  missingScope: ['insufficient_scope', 'The request requires higher privileges than provided by the webhook token', 403],
  operatingLimit: ['OPERATION_TIME_LIMIT', 'Method is blocked due to operation time limit.', 429],
  batchTooLong: ['ERROR_BATCH_LENGTH_EXCEEDED', 'Max batch length exceeded', 400],
  notInBatch: ['ERROR_BATCH_METHOD_NOT_ALLOWED', 'Method is not allowed for batch usage', 405],
  internal: ['INTERNAL_SERVER_ERROR', 'Internal server error', 500],
}

/** A refusal by the portal itself, not by a method. */
export function refusal(name: RefusalName): MethodError {
  return new MethodError(...REFUSALS[name])
}
