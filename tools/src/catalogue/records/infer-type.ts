import type { FieldFacts, TypeFacts } from '@b24kit/catalog'

/** The type of what several samples answer: an object or an id, where they show both (calendar-event-update.md). */
export function inferSamples(values: readonly unknown[]): TypeFacts {
  const types = values.map(inferType)
  const one = mergeTypes(types)
  const [objects, others] = [types.filter(({ fields }) => fields), types.filter(({ fields }) => !fields)]
  if (one.type !== 'any' || objects.length === 0 || others.length === 0) return settleParts(one)
  return settleParts({ ...mergeTypes(objects), or: [mergeTypes(others)] })
}

/**
 * The type of a JSON value. Besides the words of the format it uses four of its own. `settleTypes` replaces `integer-text` and `double-text`,
 * numbers that arrive as strings, and `unknown`, what a sample leaves open (`null`, an empty list). A `part` is an object with members left
 * out: what it lacks is not optional.
 */
function inferType(value: unknown): TypeFacts {
  if (value === null) return { type: 'unknown', nullable: true }
  if (typeof value === 'boolean') return { type: 'boolean' }
  if (typeof value === 'number') return { type: Number.isInteger(value) ? 'integer' : 'double' }
  if (typeof value === 'string') return { type: inferText(value) }
  if (Array.isArray(value)) return inferList(value)
  const all = Object.entries(value as object)
  const members = all.filter(([name]) => name !== '...')
  if (members.length === 0) return { type: 'object' }
  if (isMap(members.map(([name]) => name)))
    return { type: 'map', ...valueOfMap(mergeTypes(members.map(([, member]) => inferType(member)))) }
  const fields = members.filter(([name]) => isMember(name)).map(([name, member]) => ({ name, ...inferType(member) }))
  return { type: members.length < all.length ? 'part' : 'object', fields }
}

function settleParts<T extends TypeFacts>(type: T): T {
  return {
    ...type,
    type: type.type === 'part' ? 'object' : type.type,
    ...(type.fields && { fields: type.fields.map(settleParts) }),
  }
}

/** What a map of such values is: the words of its values stand in `of`, or their members in `fields`. */
function valueOfMap(type: TypeFacts): Omit<TypeFacts, 'type'> {
  if (type.many || type.type === 'array') return { of: 'array' }
  if (type.fields && type.type !== 'map') return { fields: type.fields }
  if (type.type === 'map') return { of: 'object' }
  return type.type === 'unknown' ? {} : { of: type.type }
}

function inferText(value: string): string {
  if (/^-?(?:0|[1-9]\d{0,14})$/.test(value)) return 'integer-text'
  if (/^-?\d+\.\d+$/.test(value)) return 'double-text'
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value)) return 'datetime'
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return 'date'
  return 'string'
}

function inferList(values: readonly unknown[]): TypeFacts {
  if (values.length === 0) return { type: 'unknown', many: true }
  const one = mergeTypes(values.map(inferType))
  return one.many || one.nullable ? { type: 'array' } : { ...one, many: true }
}

// Keys that are numbers, codes that count on (`DYNAMIC_147`), selectors and classes name records and not members.
function isMap(names: readonly string[]): boolean {
  return names.every(isRecordKey) || names.some((name) => /^[.#<]|[:\\]/.test(name))
}

export function isRecordKey(name: string): boolean {
  return /^(?:n?\d+|[A-Z]*_?\d+)$/.test(name)
}

function isMember(name: string): boolean {
  return name !== '' && !/\s/.test(name)
}

/** The one type of values seen side by side. A member that some of them lack is optional. */
export function mergeTypes(types: readonly TypeFacts[]): TypeFacts {
  return types.reduce((a, b) => merge(a, b))
}

function merge(a: TypeFacts, b: TypeFacts): TypeFacts {
  if (a.type === 'unknown' && !a.many) return nullable(b, a)
  if (b.type === 'unknown' && !b.many) return nullable(a, b)
  // An empty map arrives as a list.
  if (a.type === 'unknown' && a.many) return b.many ? nullable(b, a) : nullable({ ...b, or: [{ type: 'empty' }] }, a)
  if (b.type === 'unknown' && b.many) return merge(b, a)
  if (Boolean(a.many) !== Boolean(b.many)) return nullable({ type: 'any' }, a)
  if (a.type === b.type || (isObject(a) && isObject(b))) {
    const fields = a.fields || b.fields ? mergeFields(a, b) : undefined
    const type = a.type === 'part' ? b.type : a.type
    return nullable({ ...a, type, ...((a.or ?? b.or) ? { or: (a.or ?? b.or)! } : {}), ...(fields && { fields }) }, b)
  }
  const type = widen(a.type, b.type)
  return nullable({ type, ...(a.many && { many: true as const }) }, a.nullable ? a : b)
}

function isObject({ type }: TypeFacts): boolean {
  return type === 'object' || type === 'part'
}

function nullable(type: TypeFacts, other: TypeFacts): TypeFacts {
  return other.nullable && !type.nullable ? { ...type, nullable: true } : type
}

const texts = new Set(['string', 'integer-text', 'double-text', 'datetime', 'date'])

function widen(a: string, b: string): string {
  if ([a, b].every((type) => type === 'integer' || type === 'double')) return 'double'
  if ([a, b].every((type) => type === 'integer-text' || type === 'double-text')) return 'double-text'
  return texts.has(a) && texts.has(b) ? 'string' : 'any'
}

function mergeFields(one: TypeFacts, other: TypeFacts): FieldFacts[] {
  const [a, b] = [one.fields ?? [], other.fields ?? []]
  const alone = (field: FieldFacts, { type }: TypeFacts): FieldFacts => (type === 'part' ? field : { ...field, optional: true })
  const both = a.map((field): FieldFacts => {
    const same = b.find(({ name }) => name === field.name)
    if (!same) return alone(field, other)
    const { name, optional, ...type } = field
    const { name: _name, optional: otherOptional, ...otherType } = same
    return { name, ...merge(type, otherType), ...((optional ?? otherOptional) && { optional: true }) }
  })
  return [...both, ...b.filter(({ name }) => !a.some((field) => field.name === name)).map((field) => alone(field, one))]
}
