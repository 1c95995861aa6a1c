import type { FieldFacts, TypeFacts } from '@b24kit/catalog'
import { memberType } from './type-words.ts'

/**
 * Puts what the tables say over the structure that the samples show. The sample decides what is an object, a list or a map and how a
 * value arrives; the table gives it its word. Numbers get a mark, `integer~text` or `integer~number`, which `settleTypes` resolves.
 */
export function documentType(sample: TypeFacts | undefined, doc: TypeFacts, inside = false): TypeFacts {
  // A row's sample stays beside it until all samples of the entity are known, see `takeRows`.
  if (doc.type === 'row')
    return {
      ...doc,
      ...((sample?.many ?? doc.many) && { many: true as const }),
      ...(sample?.fields && { fields: sample.fields }),
      ...(sample?.nullable && { nullable: true as const }),
    }
  // Nothing but null is what several methods answer (crm-category-delete.md).
  if (sample?.type === 'unknown' && !sample.many && doc.type === 'any' && !inside) return { type: 'null' }
  if (!sample || (sample.type === 'unknown' && !sample.many)) return sample?.nullable ? { ...doc, nullable: true } : doc
  if (sample.type === 'unknown') {
    // An empty list: of rows, or of an object that PHP wrote as one.
    return doc.many || doc.type === 'array' || doc.type === 'any'
      ? doc
      : canBeEmptyMap(doc)
        ? { ...doc, or: [{ type: 'empty' }] }
        : { type: 'array' }
  }
  const withNull = sample.nullable ? { nullable: true as const } : {}
  if (sample.fields || sample.type === 'map' || sample.type === 'object') {
    const { element, ...rest } = takeElement(sample)
    if (doc.fields) return { ...rest, ...withNull, ...documentFields(element, doc.fields) }
    return { ...markNumbers(sample), ...withNull }
  }
  const one = documentScalar(sample, doc)
  return {
    ...one,
    ...(sample.many && { many: true as const }),
    ...(sample.or && { or: sample.or }),
    ...withNull,
    ...(doc.enum && one.type === doc.type && { enum: doc.enum }),
  }
}

function takeElement(sample: TypeFacts): { element: readonly FieldFacts[]; type: string; many?: true; or?: readonly TypeFacts[] } {
  return {
    element: sample.fields ?? [],
    type: sample.type,
    ...(sample.many && { many: true as const }),
    ...(sample.or && { or: sample.or }),
  }
}

function documentFields(element: readonly FieldFacts[], docs: readonly FieldFacts[]): { fields: FieldFacts[] } {
  const families = docs.filter(({ name }) => name.endsWith('*')).map(({ name }) => name.slice(0, -1))
  // The sample spells out members of a family: `property258`, `UF_CRM_1`. They are those of one portal.
  const members = element.filter(
    ({ name }) => docs.some((doc) => doc.name === name) || !families.some((family) => family !== '' && name.startsWith(family)),
  )
  const used = new Set<FieldFacts>()
  const seen = members.map((field): FieldFacts => {
    const doc = findDocument(field, docs, members)
    const { name, optional, ...type } = field
    const kept = optional ? { optional: true as const } : {}
    if (!doc) return { name, ...markNumbers(type, name), ...kept }
    used.add(doc)
    const { name: _, required: __, optional: ___, ...word } = doc
    return { name, ...documentType(type, word, true), ...kept }
  })
  const names = new Set(members.map(({ name }) => name.toLowerCase()))
  const unseen = docs.filter(
    (doc, index) => !used.has(doc) && !names.has(doc.name.toLowerCase()) && docs.findIndex(({ name }) => name === doc.name) === index,
  )
  return { fields: [...seen, ...unseen.map(toOptional)] }
}

// Rows of an answer have no stars.
function toOptional(doc: FieldFacts): FieldFacts {
  const { required: _, ...rest } = doc
  return { ...rest, optional: true }
}

/** The row about a member: of its name, in another case, or for a list in the other number (catalog-measure-list.md). */
function findDocument({ name, many }: FieldFacts, docs: readonly FieldFacts[], members: readonly FieldFacts[]): FieldFacts | undefined {
  const spelled = docs.find((doc) => doc.name === name) ?? docs.find((doc) => doc.name.toLowerCase() === name.toLowerCase())
  if (spelled || !many) return spelled
  return docs.find((doc) => doc.many && stemOf(doc.name) === stemOf(name) && !members.some((member) => member.name === doc.name))
}

function stemOf(name: string): string {
  return name.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '')
}

function canBeEmptyMap({ type, fields }: TypeFacts): boolean {
  return fields !== undefined || type === 'object' || type === 'map'
}

function documentScalar(sample: TypeFacts, doc: TypeFacts): TypeFacts {
  const word = doc.many ? 'any' : doc.type
  const number = isNumeric(word)
  switch (sample.type) {
    case 'integer-text':
    case 'double-text':
      if (number) return { type: `${word}~text` }
      return isText(word) ? { type: word } : { type: 'string' }
    case 'integer':
    case 'double':
      return { type: `${number ? word : sample.type}~number` }
    case 'boolean':
      // An empty date arrives as `false` (im.*).
      return word === 'datetime' || word === 'date' || isText(word)
        ? { type: word === 'boolean' ? word : 'boolean', ...(word.startsWith('date') && { or: [{ type: word }] }) }
        : { type: 'boolean' }
    case 'string':
    case 'date':
    case 'datetime':
      return { type: isText(word) ? word : sample.type }
    default:
      // Seen as several types: what the table allows, if it allows several.
      return doc.or ? { type: word, or: doc.or } : { type: sample.type }
  }
}

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
  if (type === 'integer-text') return /(?:^|_|[a-z])id$/i.test(name) && /(?:^|_|[a-z])(?:ID|Id|id)$/.test(name) ? 'integer~text' : 'string'
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

function isNumeric(word: string): boolean {
  return numeric.has(word) || memberType({ name: '', type: word }) === 'integer'
}

function isText(word: string): boolean {
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
