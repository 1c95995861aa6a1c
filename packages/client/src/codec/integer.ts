import { refuse, type EncodeContext, type ValueCodec } from './value-codec.ts'

/** A number, or its digits where a number could not hold it exactly (beyond ±2⁵³). */
export type Whole = number | `${number}`

/** Ids and counts, which classic methods answer as text. */
export const integerCodec: ValueCodec = { decode: decodeInteger, encode: encodeInteger }

export function decodeInteger(wire: unknown): unknown {
  if (typeof wire !== 'string') return wire
  const value = Number(wire)
  // Comparing the texts keeps what is no plain integer: '1e3', '007', digits beyond 2⁵³.
  return Number.isSafeInteger(value) && String(value) === wire ? value : wire
}

export function encodeInteger(value: unknown, context: EncodeContext): Whole {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value
  const digits = typeof value === 'bigint' ? String(value) : value
  if (typeof digits === 'string' && isDigits(digits)) return digits
  throw refuse(context, value, 'it takes an integer; one beyond 2^53 as text')
}

function isDigits(text: string): text is `${number}` {
  return /^[+-]?\d+$/.test(text)
}
