import { refuse, type ValueCodec } from './value-codec.ts'

export const textCodec: ValueCodec = {
  decode: (wire) => wire,
  encode(value, context) {
    if (typeof value === 'string') return value
    if (typeof value === 'bigint' || (typeof value === 'number' && Number.isFinite(value))) return String(value)
    throw refuse(context, value, 'it takes text')
  },
}
