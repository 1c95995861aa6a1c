import type { FieldFacts, TypeFacts } from '@b24kit/catalog'

/**
 * The type of a JSON value. Besides the words of the format it uses three of its own, which `settleTypes` replaces: `integer-text` and
 * `double-text` for numbers that arrive as strings, `unknown` for what a sample leaves open (`null`, an empty list).
 */
export function inferType(value: unknown): TypeFacts {
  if (value === null) return { type: 'unknown', nullable: true }
  if (typeof value === 'boolean') return { type: 'boolean' }
  if (typeof value === 'number') return { type: Number.isInteger(value) ? 'integer' : 'double' }
  if (typeof value === 'string') return { type: inferText(value) }
  if (Array.isArray(value)) return inferList(value)
  const members = Object.entries(value as object)
  if (members.length === 0) return { type: 'object' }
  if (isMap(members.map(([name]) => name)))
    return { type: 'map', ...valueOfMap(mergeTypes(members.map(([, member]) => inferType(member)))) }
  return { type: 'object', fields: members.filter(([name]) => isMember(name)).map(([name, member]) => ({ name, ...inferType(member) })) }
}

/** What a map of such values is: the words of its values stand in `of`, or their members in `fields`. */
function valueOfMap(type: TypeFacts): Omit<TypeFacts, 'type'> {
  if (type.fields && !type.many) return { fields: type.fields }
  return type.many || type.type === 'unknown' || type.type === 'map' ? {} : { of: type.type }
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

// Keys that are numbers, or codes that count on (`DYNAMIC_147`), name records and not members.
function isMap(names: readonly string[]): boolean {
  return names.every((name) => /^(?:n?\d+|[A-Z]*_?\d+)$/.test(name))
}

function isMember(name: string): boolean {
  return name !== '' && !/\s/.test(name) && name !== '...'
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
    const fields = a.fields || b.fields ? mergeFields(a.fields ?? [], b.fields ?? []) : undefined
    return nullable({ ...a, ...((a.or ?? b.or) ? { or: (a.or ?? b.or)! } : {}), ...(fields && { fields }) }, b)
  }
  const type = widen(a.type, b.type)
  return nullable({ type, ...(a.many && { many: true as const }) }, a.nullable ? a : b)
}

function isObject({ type }: TypeFacts): boolean {
  return type === 'object'
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

function mergeFields(a: readonly FieldFacts[], b: readonly FieldFacts[]): FieldFacts[] {
  const both = a.map((field): FieldFacts => {
    const other = b.find(({ name }) => name === field.name)
    if (!other) return { ...field, optional: true }
    const { name, optional, ...type } = field
    const { name: _name, optional: otherOptional, ...otherType } = other
    return { name, ...merge(type, otherType), ...((optional ?? otherOptional) && { optional: true }) }
  })
  const added = b.filter(({ name }) => !a.some((field) => field.name === name)).map((field): FieldFacts => ({ ...field, optional: true }))
  return [...both, ...added]
}
