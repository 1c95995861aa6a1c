import { decodeInteger, encodeInteger, type Whole } from './integer.ts'
import { isObject, refuse, type ValueCodec } from './value-codec.ts'

/** A CRM record that a field of type `crm` points to: `D_42` is `{ entityTypeId: 2, id: 42 }`. */
export interface Binding {
  /** 2 for deals, 128 for the smart process `T80`. Absent where the field takes one kind of record and holds a bare id. */
  readonly entityTypeId?: number
  readonly id: Whole
}

// api-reference/crm/data-types.md#object_type
const ABBREVIATIONS: ReadonlyMap<number, string> = new Map([
  [1, 'L'],
  [2, 'D'],
  [3, 'C'],
  [4, 'CO'],
  [5, 'I'],
  [7, 'Q'],
  [8, 'RQ'],
  [14, 'O'],
  [31, 'SI'],
  [36, 'DO'],
  [39, 'SBD'],
])
const TYPES: ReadonlyMap<string, number> = new Map([...ABBREVIATIONS].map(([type, abbreviation]) => [abbreviation, type]))
const FORM = /^(?:([A-Z]+|T[0-9a-f]+)_)?(\d+)$/

/** Text that names no known kind of record stays text, and is written as it is. */
export const bindingCodec: ValueCodec = {
  decode(wire) {
    const [, prefix, digits] = typeof wire === 'string' || typeof wire === 'number' ? (FORM.exec(String(wire)) ?? []) : []
    if (digits === undefined) return wire
    if (prefix === undefined) return { id: decodeInteger(digits) }
    const entityTypeId = TYPES.get(prefix) ?? readHex(prefix)
    return entityTypeId === undefined ? wire : { entityTypeId, id: decodeInteger(digits) }
  },
  encode(value, context) {
    if (typeof value === 'string' && /^(?:\w+_)?\d+$/.test(value)) return value
    if (!isObject(value)) throw refuse(context, value, 'it takes { entityTypeId: 2, id: 42 } or text such as D_42')
    const { entityTypeId, id } = value
    const digits = String(encodeInteger(id, context))
    if (entityTypeId === undefined) return digits
    if (typeof entityTypeId !== 'number' || !Number.isSafeInteger(entityTypeId) || entityTypeId < 1) {
      throw refuse(context, entityTypeId, 'entityTypeId is the number of a CRM object type')
    }
    return `${abbreviate(entityTypeId)}_${digits}`
  },
}

/** Smart processes are `T` and their entityTypeId in lower-case hexadecimal: api-reference/crm/data-types.md#crm-binding-format */
function abbreviate(entityTypeId: number): string {
  return ABBREVIATIONS.get(entityTypeId) ?? `T${entityTypeId.toString(16)}`
}

function readHex(prefix: string): number | undefined {
  const entityTypeId = Number.parseInt(prefix.slice(1), 16)
  return abbreviate(entityTypeId) === prefix ? entityTypeId : undefined
}
