import type { TypeFacts } from '@b24kit/catalog'
import type { KnownEvent } from './event-directory.ts'
import { sampleText } from './sample-texts.ts'

/** `data` of an event that nothing caused: every documented member, ids as 1. */
export function sampleData({ name: event, data }: KnownEvent, languageId: string): unknown {
  const text: WriteText = (member) => sampleText(event.toUpperCase(), member, languageId)
  return data ? sampleOf('', data, text) : {}
}

type WriteText = (member: string) => string

function sampleOf(name: string, type: TypeFacts, text: WriteText): unknown {
  const one = sampleOfOne(name, type, text)
  return type.many ? [one] : one
}

function sampleOfOne(name: string, { type, fields, enum: values }: TypeFacts, text: WriteText): unknown {
  if (fields) return Object.fromEntries(fields.map((field) => [field.name, sampleOf(field.name, field, text)]))
  if (values?.[0] !== undefined) return values[0]
  if (type === 'integer') return 1
  if (type === 'string') return text(name)
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
