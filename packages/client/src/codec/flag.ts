import { refuse, type ValueCodec } from './value-codec.ts'

const READ: ReadonlyMap<unknown, boolean> = new Map<unknown, boolean>([
  ['Y', true],
  ['N', false],
  ['1', true],
  ['0', false],
  [1, true],
  [0, false],
])

/** `boolean`: Y or N, but user fields answer 1 and 0 in classic methods (api-reference/crm/quote/crm-quote-get.md). */
export const booleanCodec: ValueCodec = {
  decode: (wire) => READ.get(wire) ?? wire,
  encode(value, context) {
    const is = READ.get(value) ?? value
    if (typeof is !== 'boolean') throw refuse(context, value, 'it takes true or false')
    if (context.family === 'classic' && context.field.isDynamic === true) return is ? '1' : '0'
    return is ? 'Y' : 'N'
  },
}

/** `char`: Y and N are booleans, any other letter is a word of an open list and stays text. */
export const charCodec: ValueCodec = {
  decode: (wire) => (wire === 'Y' ? true : wire === 'N' ? false : wire),
  encode(value, context) {
    if (typeof value === 'boolean') return value ? 'Y' : 'N'
    if (typeof value === 'string') return value
    throw refuse(context, value, 'it takes true, false or a letter')
  },
}
