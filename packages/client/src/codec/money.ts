import { encodeDecimal, isDecimal, type DecimalText } from './decimal.ts'
import { isObject, refuse, type ValueCodec } from './value-codec.ts'

/** An amount in a currency; on the wire `'100|USD'` (api-reference/crm/currency/index.md). */
export interface Money {
  readonly amount: DecimalText
  /** `USD` */
  readonly currency: string
}

export const moneyCodec: ValueCodec = {
  decode(wire) {
    const [, amount = '', currency] = typeof wire === 'string' ? (/^(.+)\|([A-Z]{3})$/.exec(wire) ?? []) : []
    return isDecimal(amount) ? { amount, currency } : wire
  },
  encode(value, context) {
    // What decoding left as it was: an amount or a currency alone.
    if (typeof value === 'string' && /^[+-]?[\d.]*(?:\|[A-Z]{0,3})?$/.test(value)) return value
    if (!isObject(value)) throw refuse(context, value, "it takes { amount: '100.00', currency: 'USD' }")
    const { amount, currency } = value
    if (typeof currency !== 'string' || !/^[A-Z]{3}$/.test(currency)) throw refuse(context, currency, 'a currency is a code such as USD')
    return `${encodeDecimal(amount, context)}|${currency}`
  },
}
