import type { TypeFacts } from '@b24kit/catalog'

/** `data` of an event that nothing caused: every documented member, ids as 1, other texts empty. */
export function sampleData(type: TypeFacts | undefined): unknown {
  return type ? sampleOf('', type) : {}
}

function sampleOf(name: string, type: TypeFacts): unknown {
  const one = sampleOfOne(name, type)
  return type.many ? [one] : one
}

function sampleOfOne(name: string, { type, fields, enum: values }: TypeFacts): unknown {
  if (fields) return Object.fromEntries(fields.map((field) => [field.name, sampleOf(field.name, field)]))
  if (values?.[0] !== undefined) return values[0]
  if (type === 'integer') return 1
  if (type === 'string') return /id$/i.test(name) ? '1' : ''
  return type === 'array' || type === 'empty' ? [] : {}
}

/** `changes` over `base`: maps member by member, anything else as a whole. */
export function mergeData(base: unknown, changes: unknown): unknown {
  if (changes === undefined) return base
  if (!isMap(base) || !isMap(changes)) return changes
  return { ...base, ...Object.fromEntries(Object.entries(changes).map(([name, value]) => [name, mergeData(base[name], value)])) }
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
