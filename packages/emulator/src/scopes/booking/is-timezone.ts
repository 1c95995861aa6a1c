/** Names of the time zone database: `Europe/Berlin`. */
export function isTimezone(value: unknown): value is string {
  if (typeof value !== 'string' || value === '') return false
  try {
    Intl.DateTimeFormat('en', { timeZone: value })
    return true
  } catch {
    return false
  }
}
