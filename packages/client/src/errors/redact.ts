/** What stands where a secret stood. */
export const redacted = '[redacted]'

/**
 * Removes what must not be seen from a text: webhook codes in paths, secrets in queries and batch commands, and bearer headers.
 * Works on any text, so it also cleans messages of foreign errors.
 */
export function redactText(text: string): string {
  return text
    .replace(/(\/rest\/(?:api\/)?\d+\/)[^/\s"'?#]+/gi, `$1${redacted}`)
    .replace(/((?:auth|token|password|secret)(?:\]|%5D)?(?:=|%3D))[^&\s"']+/gi, `$1${redacted}`)
    .replace(/(bearer\s+)[\w.~+/=-]+/gi, `$1${redacted}`)
}
