import { ConfigError } from '../errors/b24-error.ts'
import { decodeInteger, encodeInteger, type Whole } from './integer.ts'
import { isObject, refuse, type EncodeContext, type ValueCodec } from './value-codec.ts'

/** One phone, e-mail, site or messenger of a record. */
export interface Multifield {
  readonly id: Whole
  readonly value: string
  /** `WORK`, `MOBILE`, … an open list. */
  readonly type?: string
  /** `PHONE`, `EMAIL`, `WEB`, `IM`, `LINK`. */
  readonly kind?: string
}

/**
 * What writing does to one entry: with an `id` it changes that entry, and deletes it where `value` is null; without one it adds an entry.
 * Entries that are not named stay as they are. In `fm` of universal methods every entry needs its `kind`, or the portal would answer success and do
 * nothing: tutorials/crm/how-to-edit-crm-objects/how-to-change-email-or-phone.md. What was read by `decode` has it.
 */
export interface MultifieldChange {
  readonly id?: Whole
  readonly value: string | null
  readonly type?: string
  readonly kind?: string
}

/**
 * The change that gives one entry a new value and touches no other.
 *
 * @example encode(replaceMultifield(contact.PHONE, 156, '+1 202 555 0100'), fields.PHONE, { family: 'classic' })
 * @throws ConfigError `input.value` where the list has no such id: the portal would add a new entry instead.
 */
export function replaceMultifield(list: readonly Multifield[], id: Whole, value: string): readonly MultifieldChange[] {
  return [{ ...find(list, id), value }]
}

/** The change that deletes one entry and touches no other. Throws as `replaceMultifield` does. */
export function deleteMultifield(list: readonly Multifield[], id: Whole): readonly MultifieldChange[] {
  return [{ ...find(list, id), value: null }]
}

/** `PHONE`, `EMAIL`, … of classic methods and `fm` of universal ones: api-reference/crm/data-types.md#crm_multifield */
export const multifieldCodec: ValueCodec = {
  isList: true,
  decode(wire) {
    if (!isObject(wire)) return wire
    const id = decodeInteger(wire['ID'] ?? wire['id'])
    const value = wire['VALUE'] ?? wire['value']
    if (id === undefined || value === undefined) return wire
    const type = wire['VALUE_TYPE'] ?? wire['valueType']
    const kind = wire['TYPE_ID'] ?? wire['typeId']
    return { id, value, ...(type !== undefined && { type }), ...(kind !== undefined && { kind }) }
  },
  encode(value, context) {
    if (!isObject(value)) throw refuse(context, value, 'its entries are { id, value, type }')
    return context.family === 'classic' ? encodeClassic(value, context) : encodeUniversal(value, context)
  },
  encodeList(values, context) {
    if (values === null) throw refuse(context, null, 'entries are deleted one by one; see deleteMultifield')
    // Nothing to change: an empty list would not clear it.
    if (values.length === 0) return undefined
    const entries = values.map((value) => multifieldCodec.encode(value, context))
    if (context.family === 'classic') return entries
    // Each is an object, or writing it would have failed. Keyed by id, n0, n1, … for new entries: api-reference/crm/universal/crm-item-update.md
    return Object.fromEntries(entries.map((entry, index) => [idOf(values[index] as Change, context) ?? `n${index}`, entry]))
  },
}

type Change = Readonly<Record<string, unknown>>

function encodeClassic(change: Change, context: EncodeContext): unknown {
  const value = valueOf(change, context)
  const ID = idOf(change, context)
  if (value === null) return { ID, DELETE: 'Y' }
  return { ...(ID !== undefined && { ID }), VALUE: value, ...(change['type'] !== undefined && { VALUE_TYPE: change['type'] }) }
}

function encodeUniversal(change: Change, context: EncodeContext): unknown {
  const { type, kind } = change
  if (kind === undefined) throw refuse(context, change, 'an entry needs its kind, such as PHONE')
  return {
    typeId: kind,
    ...(type !== undefined && { valueType: type }),
    value: valueOf(change, context) ?? '',
  }
}

function valueOf(change: Change, context: EncodeContext): string | null {
  const { value } = change
  if (typeof value === 'string' && value !== '') return value
  if (value === null && change['id'] !== undefined) return null
  throw refuse(context, value, 'an entry has text; null deletes one that has an id')
}

function idOf({ id }: Change, context: EncodeContext): Whole | undefined {
  return id === undefined ? undefined : encodeInteger(id, context)
}

function find(list: readonly Multifield[], id: Whole): Multifield {
  const entry = list.find((candidate) => String(candidate.id) === String(id))
  if (entry) return entry
  const known = list.map((candidate) => candidate.id).join(', ') || 'none'
  throw new ConfigError({
    code: 'input.value',
    message: `There is no entry ${id} among those that were read (${known}); read the record again.`,
  })
}
