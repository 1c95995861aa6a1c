import { refuse, type EncodeContext, type ValueCodec } from './value-codec.ts'

const DAY_MS = 86_400_000
const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:\d{2})?)?$/
// Formats of the site, which many methods read too (api-reference/data-types.md). With slashes the order of day and month is open.
const DOTTED = /^(\d{2})\.(\d{2})\.(\d{4})(?: \d{2}:\d{2}(?::\d{2})?)?$/
const SLASHED = /^\d{1,2}\/\d{1,2}\/\d{4}(?: .+)?$/

/** A calendar day, `YYYY-MM-DD`, in no time zone. */
export const dateCodec: ValueCodec = {
  decode: (wire) => readDay(wire) ?? wire,
  encode(value, context) {
    if (value instanceof Date) throw refuse(context, value, "it is a moment, whose day depends on the time zone; pass 'YYYY-MM-DD'")
    return readDay(value) ?? keepSiteFormat(value, context, "it takes a day that exists, as 'YYYY-MM-DD'")
  },
}

/** A moment. Text without an offset means the portal's own zone, which only the portal knows, and stays text. */
export const datetimeCodec: ValueCodec = {
  decode(wire, { datetimes }) {
    const iso = readIso(wire)
    return datetimes === 'date' && iso?.zone !== undefined ? new Date(iso.ms) : wire
  },
  encode(value, context) {
    if (value instanceof Date) return printMoment(value, context)
    if (readIso(value)) return value
    return keepSiteFormat(value, context, 'it takes a Date or ISO 8601 text')
  },
}

/**
 * CRM prints a day as midnight UTC in the portal's offset, `2024-06-18T02:00:00+02:00`; west of Greenwich that is written on the evening
 * before. Any other time of day leaves the day as written (api-reference/crm/universal/crm-item-get.md).
 */
function readDay(text: unknown): string | undefined {
  const iso = readIso(text)
  if (iso) return iso.zone !== undefined && iso.ms % DAY_MS === 0 ? new Date(iso.ms).toISOString().slice(0, 10) : iso.day
  const [, day, month, year] = typeof text === 'string' ? (DOTTED.exec(text) ?? []) : []
  return year === undefined ? undefined : readIso(`${year}-${month}-${day}`)?.day
}

function readIso(text: unknown): { readonly day: string; readonly zone: string | undefined; readonly ms: number } | undefined {
  const [, day, time = '00:00', zone] = typeof text === 'string' ? (ISO.exec(text) ?? []) : []
  if (day === undefined) return undefined
  const midnight = new Date(day)
  const ms = Date.parse(`${day}T${time}${zone ?? 'Z'}`)
  // Date rolls the 31st of February over instead of refusing it.
  const exists = !Number.isNaN(ms) && midnight.toISOString().startsWith(day)
  return exists ? { day, zone, ms } : undefined
}

/** Seconds are what the portal stores; milliseconds are dropped. */
function printMoment(moment: Date, context: EncodeContext): string {
  const iso = Number.isNaN(moment.getTime()) ? '' : moment.toISOString()
  if (iso.length !== 24) throw refuse(context, moment, 'the Date is invalid, or its year is not between 0 and 9999')
  return `${iso.slice(0, 19)}+00:00`
}

function keepSiteFormat(value: unknown, context: EncodeContext, why: string): string {
  if (typeof value === 'string' && (SLASHED.test(value) || (DOTTED.test(value) && readDay(value) !== undefined))) return value
  throw refuse(context, value, why)
}
