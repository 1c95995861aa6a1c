/** Whole cents as the decimal text that a portal takes: `'1234.50'`. */
export function formatCents(cents: number): string {
  const digits = String(cents).padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/**
 * Whole cents of a portal's decimal, read digit by digit: a float would lose cents.
 * Throws for anything but a decimal from 0 up without fractions of a cent.
 */
export function parseCents(decimal: string | number): number {
  const [, whole, fraction = ''] = /^(\d+)(?:\.(\d{1,2})0*)?$/.exec(String(decimal)) ?? []
  if (whole === undefined) throw new TypeError(`The portal's amount "${decimal}" is not a decimal with whole cents.`)
  return Number(whole) * 100 + Number(fraction.padEnd(2, '0'))
}
