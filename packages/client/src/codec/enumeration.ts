import { decodeInteger, encodeInteger, type Whole } from './integer.ts'
import { isObject, refuse, type EncodeContext, type ValueCodec } from './value-codec.ts'

/** A value of a list field. */
export interface EnumerationValue {
  /** What the portal stores; labels may be renamed. */
  readonly id: Whole
  /** The label, where the field's description knows the id. */
  readonly value: string | undefined
}

/** Stored by id. Written by `{ id }`, by a number or by label; ids that the description does not know pass, for lists grow. */
export const enumerationCodec: ValueCodec = {
  decode(wire, { field }) {
    const id = decodeInteger(wire)
    return typeof id === 'number' ? { id, value: field.items?.find(({ ID }) => String(ID) === String(id))?.VALUE } : wire
  },
  encode(value, context) {
    if (typeof value === 'string') return encodeInteger(findId(value, context), context)
    return encodeInteger(isObject(value) ? value['id'] : value, context)
  },
}

/** A text is a label or an id; where two values answer to it, guessing would pick the wrong one silently. */
function findId(text: string, context: EncodeContext): string | number {
  const { items = [] } = context.field
  const [first, second] = items.filter(({ ID, VALUE }) => VALUE === text || String(ID) === text)
  if (second) throw refuse(context, text, 'more than one value has this label or id; pass { id }')
  if (first) return first.ID
  if (/^\d+$/.test(text)) return text
  throw refuse(
    context,
    text,
    `it is none of ${items.map(({ VALUE }) => VALUE).join(', ') || 'the known values: the description has no items'}`,
  )
}
