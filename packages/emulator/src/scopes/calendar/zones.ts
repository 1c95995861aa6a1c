/** Offsets of time zones, by their names. Wall clock times are written as milliseconds as if they were UTC. */
export interface Zones {
  /** The zone of the portal, by its offset. */
  readonly own: string
  isZone(name: string): boolean
  /** Seconds east of UTC at that moment. */
  offsetAt(zone: string, utcMs: number): number
  toUtc(zone: string, wallMs: number): number
}

export function createZones(portalOffsetSeconds: number): Zones {
  const formats = new Map<string, Intl.DateTimeFormat | undefined>()
  const formatOf = (zone: string): Intl.DateTimeFormat | undefined => {
    if (!formats.has(zone)) formats.set(zone, createFormat(zone))
    return formats.get(zone)
  }
  const offsetAt: Zones['offsetAt'] = (zone, utcMs) => {
    const format = formatOf(zone)
    if (!format) return portalOffsetSeconds
    const parts = Object.fromEntries(format.formatToParts(utcMs).map(({ type, value }) => [type, Number(value)]))
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts
    return Math.round((Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(utcMs / 1000) * 1000) / 1000)
  }
  return {
    own: ownZone(portalOffsetSeconds),
    isZone: (name) => name !== '' && formatOf(name) !== undefined,
    offsetAt,
    toUtc(zone, wallMs) {
      const guess = wallMs - offsetAt(zone, wallMs) * 1000
      return wallMs - offsetAt(zone, guess) * 1000
    },
  }
}

function createFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  const numeric = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' } as const
  try {
    return new Intl.DateTimeFormat('en-US', { ...numeric, timeZone, hourCycle: 'h23' })
  } catch {
    return undefined
  }
}

/** `Etc/GMT-3` is three hours east; where minutes matter the offset is the name. */
function ownZone(seconds: number): string {
  const hours = seconds / 3600
  if (hours === 0) return 'UTC'
  if (Number.isInteger(hours)) return `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`
  const minutes = Math.abs(Math.trunc(seconds / 60))
  const pad = (value: number): string => String(value).padStart(2, '0')
  return `${seconds < 0 ? '-' : '+'}${pad(Math.trunc(minutes / 60))}:${pad(minutes % 60)}`
}
