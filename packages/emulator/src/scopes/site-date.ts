import type { PortalSettings } from '../contract.ts'
import type { PortalTime } from '../store/portal-time.ts'

/** Dates as old methods write them: in the format of the site, without an offset. */
export interface SiteDate {
  /** SQL that prints a stored date and time. */
  expression(column: string): string
  /** SQL that prints the day of a stored date and time. */
  dayExpression(column: string): string
  /** A stored date and time, printed. */
  print(stored: string): string
  printDay(stored: string): string
  /** What a caller wrote, as columns hold it: the site's own format and all that `PortalTime` reads. */
  parse(text: string): string | undefined
}

/** `12/31/2024 11:59:59 pm` (api-reference/lists/elements/lists-element-get.md) or `31.12.2024 23:59:59` (api-reference/calendar/index.md). */
export function createSiteDate({ languageId, quirks }: PortalSettings, time: PortalTime): SiteDate {
  const isEnglish = languageId === 'en' && quirks.siteDates === 'by-language'
  const cut = (column: string, from: number, length: number): string => `substr(${column}, ${from}, ${length})`
  const printDay = (stored: string): string => {
    const [year, month, day] = stored.slice(0, 10).split('-')
    return isEnglish ? `${month}/${day}/${year}` : `${day}.${month}.${year}`
  }
  const dayExpression = (column: string): string => {
    const [year, month, day] = [cut(column, 1, 4), cut(column, 6, 2), cut(column, 9, 2)]
    return isEnglish ? `${month} || '/' || ${day} || '/' || ${year}` : `${day} || '.' || ${month} || '.' || ${year}`
  }
  return {
    dayExpression,
    expression(column) {
      const hour = cut(column, 12, 2)
      const clock = isEnglish
        ? `printf('%02d', (${hour} + 11) % 12 + 1) || ${cut(column, 14, 6)} || iif(${hour} < '12', ' am', ' pm')`
        : cut(column, 12, 8)
      return `(${dayExpression(column)} || ' ' || ${clock})`
    },
    printDay,
    print(stored) {
      const hour = Number(stored.slice(11, 13))
      const clock = isEnglish
        ? `${String(((hour + 11) % 12) + 1).padStart(2, '0')}${stored.slice(13, 19)} ${hour < 12 ? 'am' : 'pm'}`
        : stored.slice(11, 19)
      return `${printDay(stored)} ${clock}`
    },
    parse: (text) => time.parse(toIso(text)),
  }
}

/** `12/31/2024 11:59:59 pm` → `2024-12-31 23:59:59`; any other text as it is. */
function toIso(text: string): string {
  const [, month, day, year, hour, minute = '00', second = '00', half] = AMERICAN.exec(text) ?? []
  if (!year) return text
  if (hour === undefined) return `${year}-${month}-${day}`
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0)
  return `${year}-${month}-${day} ${String(hours).padStart(2, '0')}:${minute}:${second}`
}

const AMERICAN = /^\s*(\d{2})\/(\d{2})\/(\d{4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*(am|pm))?)?\s*$/i
