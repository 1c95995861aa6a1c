const DECIMAL = /^([+-]?)(\d*)(?:[.,](\d*))?$/

/**
 * Reads a decimal text as an integer of `10 ** -scale`, rounding half up away from zero without passing through binary fractions:
 * `parseDecimal('1234.565', 2)` is 123457. Undefined when the text is no number.
 */
export function parseDecimal(input: string | number, scale: number): number | undefined {
  const text = typeof input === 'number' ? printNumber(input, scale) : input.trim().replaceAll(' ', '')
  const match = DECIMAL.exec(text)
  const [, sign = '', whole = '', fraction = ''] = match ?? []
  if (!match || whole + fraction === '') return undefined
  const kept = Number(whole + fraction.slice(0, scale).padEnd(scale, '0'))
  // Thousands of digits are no number that a column could hold.
  if (!Number.isFinite(kept)) return undefined
  const rounded = kept + (Number(fraction[scale] ?? 0) >= 5 ? 1 : 0)
  return sign === '-' && rounded !== 0 ? -rounded : rounded
}

/** Divides rounding half away from zero; exact for every safe integer. */
export function divideRounded(dividend: bigint, divisor: bigint): bigint {
  const half = divisor / 2n
  return (dividend < 0n ? dividend - half : dividend + half) / divisor
}

/** `12.3` in the shortest decimal writing; numbers so large or small that they print with an exponent are written out. */
function printNumber(value: number, scale: number): string {
  const text = String(value)
  return text.includes('e') ? value.toFixed(Math.min(100, scale + 1)) : text
}
