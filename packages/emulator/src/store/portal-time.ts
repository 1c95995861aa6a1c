/** Reads and prints the portal's dates. Stored text sorts as time does, because every value carries the same offset. */
export interface PortalTime {
  /** `2025-12-29T12:20:00+03:00` */
  format(ms: number): string
  /** The calendar day in the portal's zone, `2025-12-29`. */
  formatDay(ms: number): string
  /** ISO 8601 with or without offset, `YYYY-MM-DD[ HH:MM[:SS]]`, or `dd.mm.yyyy[ HH:MM[:SS]]` of the years 0 to 9999; undefined when it is none of them. */
  parse(text: string): string | undefined
  parseDay(text: string): string | undefined
  /** SQL that prints a stored day as the portal does: midnight UTC in the portal's offset. */
  dayExpression(column: string): string
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/
const ZONED = /:\d{2}\s*(?:Z|[+-]\d{2}:?\d{2})\s*$/
const DAY_MS = 86_400_000
const SITE = /^(\d{2})\.(\d{2})\.(\d{4})(?:\s+(\d{2}):(\d{2})(?::(\d{2}))?)?$/

export function createPortalTime(offsetSeconds: number): PortalTime {
  const suffix = printOffset(offsetSeconds)
  const local = (ms: number): string => new Date(ms + offsetSeconds * 1000).toISOString()
  const format = (ms: number): string => local(ms).slice(0, 19) + suffix
  const parseMs = (text: string): number | undefined => {
    const trimmed = text.trim()
    const iso = ISO.exec(trimmed)
    const site = iso ? undefined : SITE.exec(trimmed)
    const parts = iso ? iso.slice(1, 7) : site ? [site[3], site[2], site[1], ...site.slice(4, 7)] : undefined
    if (!parts) return undefined
    const [year, month, day, hour, minute, second] = parts.map((part) => Number(part ?? 0)) as [
      number,
      number,
      number,
      number,
      number,
      number,
    ]
    if (month < 1 || month > 12 || hour > 23 || minute > 59 || second > 59) return undefined
    // Date.UTC takes 99 for 1999, and rolls the 31st of February over instead of refusing it.
    const date = new Date(0)
    date.setUTCFullYear(year, month - 1, day)
    if (date.getUTCDate() !== day) return undefined
    const ms = date.setUTCHours(hour, minute, second) - (iso?.[7] ? readOffset(iso[7]) : offsetSeconds) * 1000
    return isPrintable(ms) ? ms : undefined
  }
  /** Four digits hold the year of the portal's own time. */
  const isPrintable = (ms: number): boolean => /^\d{4}-/.test(local(ms))
  return {
    format,
    formatDay: (ms) => local(ms).slice(0, 10),
    parse(text) {
      const ms = parseMs(text)
      return ms === undefined ? undefined : format(ms)
    },
    parseDay(text) {
      const ms = parseMs(text)
      if (ms === undefined) return undefined
      // What the portal printed (midnight UTC in its own offset) reads back as the same day; any other text means the day as written.
      if (ZONED.test(text) && ms % DAY_MS === 0) return new Date(ms).toISOString().slice(0, 10)
      const written = text.trim().split(/[T ]/, 1)[0] ?? ''
      const day = SITE.test(written) ? written.split('.').toReversed().join('-') : written
      return isPrintable(Date.parse(day)) ? day : undefined
    },
    // A birthday of 2000-01-01T02:00:00+02:00 in api-reference/crm/universal/crm-item-get.md; west of UTC that midnight is the evening before.
    dayExpression: (column) =>
      offsetSeconds >= 0
        ? `${column} || '${local(0).slice(10, 19)}${suffix}'`
        : `strftime('%Y-%m-%dT%H:%M:%S', ${column}, '${offsetSeconds} seconds') || '${suffix}'`,
  }
}

function printOffset(seconds: number): string {
  const minutes = Math.abs(Math.trunc(seconds / 60))
  const pad = (value: number): string => String(value).padStart(2, '0')
  return `${seconds < 0 ? '-' : '+'}${pad(Math.trunc(minutes / 60))}:${pad(minutes % 60)}`
}

function readOffset(text: string): number {
  if (text === 'Z') return 0
  const digits = text.slice(1).replace(':', '')
  return (text.startsWith('-') ? -60 : 60) * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2)))
}
