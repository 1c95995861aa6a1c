/** Members whose values nobody may read in a report of a test. */
const SECRET = /^(?:auth|auth_id|refresh_id|access_token|refresh_token|client_secret|application_token|event_token|password)$/i
/** Tokens have 70 hexadecimal digits, codes and secrets 32 and more characters without a space. */
const TOKEN = /[0-9a-z]{32,}/gi
const MAX_LENGTH = 120

/** A value for a message, short and without secrets. `path` is where it stands. */
export function showValue(path: string, value: unknown): string {
  if (value === undefined) return 'nothing'
  if (path.split('.').some((name) => SECRET.test(name))) return '(hidden)'
  const text = JSON.stringify(value, (name, member: unknown) => (SECRET.test(name) ? '(hidden)' : member)) ?? typeof value
  const open = text.replaceAll(TOKEN, '(hidden)')
  return open.length > MAX_LENGTH ? `${open.slice(0, MAX_LENGTH)}…` : open
}
