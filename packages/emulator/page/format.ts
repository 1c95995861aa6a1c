const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' })
const SECONDS = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit', timeZone: 'UTC' })

/** A date as methods answer it, in the portal's own time: the offset is part of the text. */
export function printDate(value: string, hasTime: boolean): string {
  const [, local] = /^(\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d)?)/.exec(value) ?? []
  const ms = local === undefined ? NaN : Date.parse(local.length > 10 ? `${local}Z` : local)
  if (Number.isNaN(ms)) return value
  return hasTime ? `${DAY.format(ms)}, ${TIME.format(ms)}` : DAY.format(ms)
}

export function printDay(ms: number, utcOffsetSeconds: number): string {
  return DAY.format(ms + utcOffsetSeconds * 1000)
}

export function printTime(ms: number, utcOffsetSeconds: number): string {
  return SECONDS.format(ms + utcOffsetSeconds * 1000)
}

/** A sum with its currency; amounts are decimals, and texts keep all their digits. */
export function printSum(amount: unknown, currency: unknown): string {
  const value = typeof amount === 'number' ? amount : /^-?\d+(\.\d+)?$/.test(String(amount)) ? (String(amount) as `${number}`) : undefined
  if (value === undefined) return ''
  const code = typeof currency === 'string' && /^[A-Z]{3}$/.test(currency) ? currency : undefined
  const isWhole = Number.isInteger(Number(value))
  const digits = isWhole ? { minimumFractionDigits: 0, maximumFractionDigits: 0 } : { minimumFractionDigits: 2, maximumFractionDigits: 4 }
  const style = code === undefined ? {} : ({ style: 'currency', currency: code, currencyDisplay: 'narrowSymbol' } as const)
  const text = new Intl.NumberFormat('en-US', { ...style, ...digits }).format(value)
  return code === undefined && typeof currency === 'string' && currency !== '' ? `${text} ${currency}` : text
}

/** 850 ms, 1.2 s */
export function printDuration(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(ms < 10_000 ? 1 : 0)} s`
}

export function printCount(count: number): string {
  return count.toLocaleString('en-US')
}
