import { isObject, refuse, type EncodeContext, type ValueCodec } from './value-codec.ts'

/** An exact decimal as text, `'1234.50'`. Never a float: 0.1 + 0.2 is no amount of money. */
export type DecimalText = `${number}`

const DECIMAL = /^([+-]?)(\d*)\.?(\d*)$/

/** Text stays as the portal wrote it; JSON numbers become text. */
export const decimalCodec: ValueCodec = {
  decode: (wire) => (typeof wire === 'number' || typeof wire === 'string' ? writeOut(String(wire)) : wire),
  encode: encodeDecimal,
}

/**
 * Tells whether two decimals have the same value, which their texts need not show: the families answer `'12.50'` and `12.5`.
 *
 * @example isSameDecimal('12.50', '12.5') // true
 */
export function isSameDecimal(one: string, other: string): boolean {
  return one === other || (isDecimal(one) && isDecimal(other) && trimZeros(one) === trimZeros(other))
}

/**
 * Text is written as it is. A number is accepted as long as its digits are meant: at most `settings.PRECISION` (default 2) after the
 * point, so that the remains of float arithmetic do not reach the portal.
 */
export function encodeDecimal(value: unknown, context: EncodeContext): string {
  if (typeof value === 'bigint') return String(value)
  if (typeof value === 'string' && isDecimal(value)) return value
  if (typeof value !== 'number' || !Number.isFinite(value)) throw refuse(context, value, "it takes a decimal such as '1234.56'")
  const text = writeOut(String(value))
  const precision = precisionOf(context)
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER || (text.split('.')[1]?.length ?? 0) > precision) {
    throw refuse(context, value, `a number may have ${precision} digits after the point here; round it, or pass all digits as text`)
  }
  return text
}

export function isDecimal(text: string): boolean {
  return DECIMAL.test(text) && /\d/.test(text)
}

// PRECISION of a user field: api-reference/crm/universal/user-defined-fields/crm-userfield-settings-fields.md
function precisionOf({ field }: EncodeContext): number {
  const precision = isObject(field.settings) ? Number(field.settings['PRECISION'] ?? Number.NaN) : Number.NaN
  return Number.isInteger(precision) ? precision : 2
}

function trimZeros(text: string): string {
  const [, sign, whole = '', fraction = ''] = DECIMAL.exec(text) ?? []
  const digits = `${whole.replace(/^0+/, '')}.${fraction.replace(/0+$/, '')}`
  return sign === '-' && digits !== '.' ? `-${digits}` : digits
}

/** Very large and very small numbers print with an exponent, in JavaScript and in PHP; as a decimal they are read without. */
function writeOut(text: string): string {
  const [, sign = '', first = '', rest = '', exponent] = /^(-?)(\d)(?:\.(\d+))?e([+-]?\d{1,3})$/i.exec(text) ?? []
  if (exponent === undefined) return text
  const digits = first + rest
  const point = 1 + Number(exponent)
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`
  const whole = digits.slice(0, point).padEnd(point, '0')
  return sign + (digits.length > point ? `${whole}.${digits.slice(point)}` : whole)
}
