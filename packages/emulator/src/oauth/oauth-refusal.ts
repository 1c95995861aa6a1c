import { MethodError } from '../contract.ts'

export type OAuthRefusalName =
  | 'unknownGrant'
  | 'invalidClient'
  | 'wrongClient'
  | 'invalidGrant'
  | 'invalidScope'
  | 'paymentRequired'
  | 'noAuth'
  | 'notInstalled'
  | 'expiredToken'
  | 'unknownMethod'

/**
 * Codes of settings/oauth/error-codes.md. The documentation gives them no statuses: these were seen by other clients, as were the codes of `app.info`
 * and the texts; where no text was seen, there is none.
 */
const REFUSALS: Readonly<Record<OAuthRefusalName, readonly [code: string, description: string, status: number]>> = {
  unknownGrant: ['invalid_request', 'Invalid "grant_type" parameter', 400],
  invalidClient: ['invalid_client', '', 400],
  /** An application that nobody knows. */
  wrongClient: ['wrong_client', '', 200],
  invalidGrant: ['invalid_grant', '', 400],
  invalidScope: ['invalid_scope', 'Given scope exceeds permissions associated with given grant', 403],
  paymentRequired: ['PAYMENT_REQUIRED', 'Payment required', 401],
  noAuth: ['NO_AUTH_FOUND', 'Wrong authorization data', 401],
  notInstalled: ['NOT_INSTALLED', 'Application not installed', 401],
  expiredToken: ['expired_token', 'The access token provided has expired.', 401],
  unknownMethod: ['ERROR_METHOD_NOT_FOUND', 'Method not found', 404],
}

/** A refusal by the authorisation server. */
export function oauthRefusal(name: OAuthRefusalName): MethodError {
  return new MethodError(...REFUSALS[name])
}

export function missingParameter(name: string): MethodError {
  return new MethodError('invalid_request', `No "${name}" parameter found`, 400)
}

/** A code may come without any text. */
export function writeOAuthError({ code, message }: MethodError): string {
  return JSON.stringify({ error: code, ...(message !== '' && { error_description: message }) })
}
