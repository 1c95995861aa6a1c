/** Milliseconds, or a number with its unit: `'61m'`, `'1.5h'`, `'30s'`, `'250ms'`, `'2d'`. */
export type Duration = number | `${number}${'ms' | 's' | 'm' | 'h' | 'd'}`

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/** Throws `RangeError` on anything that is not a finite length of time. */
export function parseDuration(duration: Duration): number {
  const [, amount, unit] = typeof duration === 'number' ? ['', duration, 'ms'] : (/^(-?[\d.]+)(ms|s|m|h|d)$/.exec(duration) ?? [])
  const ms = Number(amount) * (UNITS[unit ?? ''] ?? Number.NaN)
  if (Number.isFinite(ms)) return ms
  throw new RangeError(`A duration is milliseconds or a text such as '61m' (ms, s, m, h, d), got ${JSON.stringify(duration)}.`)
}
