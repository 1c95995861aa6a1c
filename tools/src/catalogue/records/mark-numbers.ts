import type { FieldFacts, TypeFacts } from '@b24kit/catalog'
import { memberType } from './type-words.ts'

/** Marks the numbers of a type that no table describes; text that only looks like a number is one where the name says so. */
export function markNumbers(type: TypeFacts, name = ''): TypeFacts {
  const fields = type.fields && { fields: type.fields.map((field): FieldFacts => ({ ...field, ...markNumbers(field, field.name) })) }
  return {
    ...type,
    type: marked(type, name),
    ...fields,
    ...(type.of !== undefined && { of: marked({ type: type.of }, '').replace(/~.*/, '') }),
  }
}

function marked({ type }: TypeFacts, name: string): string {
  if (type === 'integer' || type === 'double') return `${type}~number`
  if (type === 'integer-text') return /(?:^id|_id|ID|Id)$/.test(name) ? 'integer~text' : 'string'
  if (type === 'double-text') return 'string'
  return type === 'unknown' ? 'any' : type
}

const numeric = new Set([
  'integer',
  'double',
  'user',
  'crm_category',
  'crm_company',
  'crm_contact',
  'crm_deal',
  'crm_entity',
  'crm_lead',
  'crm_quote',
])

/** A word whose values are numbers. */
export function isNumeric(word: string): boolean {
  return numeric.has(word) || memberType({ name: '', type: word }) === 'integer'
}

/** A word whose values are texts. */
export function isText(word: string): boolean {
  return (
    ['string', 'char', 'date', 'datetime', 'crm_status', 'crm_currency', 'location'].includes(word) ||
    memberType({ name: '', type: word }) === 'string'
  )
}

/** Resolves the marks: where any number arrives as text the result does, and JSON numbers in it are the exception `number`. */
export function settleTypes<T extends TypeFacts>(type: T): { type: T; values: 'text' | 'typed' } {
  const isTextual = find(type, (word) => word.endsWith('~text'))
  return { type: resolve(type, isTextual), values: isTextual ? 'text' : 'typed' }
}

function find({ type, fields = [], or = [] }: TypeFacts, test: (word: string) => boolean): boolean {
  return test(type) || [...fields, ...or].some((inner) => find(inner, test))
}

function resolve<T extends TypeFacts>(type: T, isTextual: boolean): T {
  const [word = '', mark] = type.type.split('~')
  const name = isTextual && mark === 'number' ? 'number' : word
  return {
    ...type,
    type: name,
    ...(name === 'number' && type.enum && { enum: undefined }),
    ...(type.fields && { fields: type.fields.map((field) => resolve(field, isTextual)) }),
    ...(type.or && { or: type.or.map((other) => resolve(other, isTextual)) }),
  }
}
