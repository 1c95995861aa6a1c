import { MethodError } from '../contract.ts'

export type RefusalName =
  | 'httpsRequired'
  | 'tooManyRequests'
  | 'noAuth'
  | 'unknownWebhook'
  | 'unknownMethod'
  | 'missingScope'
  | 'missingScopeOfToken'
  | 'unknownToken'
  | 'expiredToken'
  | 'inactiveUser'
  | 'appNotFound'
  | 'appNotInstalled'
  | 'paymentRequired'
  | 'noAccessToApp'
  | 'notLicensed'
  | 'operatingLimit'
  | 'batchTooLong'
  | 'notInBatch'
  | 'internal'

/** Codes, texts and statuses of _includes/system-errors.md; what is not there was seen by other clients. */
const REFUSALS: Readonly<Record<RefusalName, readonly [code: string, description: string, status: number]>> = {
  httpsRequired: ['INVALID_REQUEST', 'Https required', 400],
  tooManyRequests: ['QUERY_LIMIT_EXCEEDED', 'Too many requests', 503],
  noAuth: ['NO_AUTH_FOUND', 'Wrong authorization data', 401],
  unknownWebhook: ['INVALID_CREDENTIALS', 'Invalid request credentials', 401],
  unknownMethod: ['ERROR_METHOD_NOT_FOUND', 'Method not found', 404],
  missingScope: ['insufficient_scope', 'The request requires higher privileges than provided by the webhook token', 403],
  missingScopeOfToken: ['insufficient_scope', 'The request requires higher privileges than provided by the access token', 403],
  unknownToken: ['invalid_token', 'Unable to get application by token', 401],
  expiredToken: ['expired_token', 'The access token provided has expired.', 401],
  inactiveUser: ['authorization_error', 'Unable to authorize user', 401],
  appNotFound: ['APPLICATION_NOT_FOUND', 'Application not found', 401],
  appNotInstalled: ['ERROR_OAUTH', 'Application not installed', 401],
  paymentRequired: ['PAYMENT_REQUIRED', 'Subscription has been ended', 401],
  noAccessToApp: ['user_access_error', 'The user does not have access to the application', 403],
  notLicensed: ['ACCESS_DENIED', 'REST API is available only on commercial plans', 403],
  operatingLimit: ['OPERATION_TIME_LIMIT', 'Method is blocked due to operation time limit.', 429],
  batchTooLong: ['ERROR_BATCH_LENGTH_EXCEEDED', 'Max batch length exceeded', 400],
  notInBatch: ['ERROR_BATCH_METHOD_NOT_ALLOWED', 'Method is not allowed for batch usage', 405],
  internal: ['INTERNAL_SERVER_ERROR', 'Internal server error', 500],
}

/** A refusal by the portal itself, not by a method. */
export function refusal(name: RefusalName): MethodError {
  return new MethodError(...REFUSALS[name])
}
