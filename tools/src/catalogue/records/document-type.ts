import type { FieldFacts, TypeFacts } from '@b24kit/catalog'
import { isNumeric, isText, markNumbers } from './mark-numbers.ts'
import { withoutStar } from './merge-variants.ts'

/**
 * Puts what the tables say over the structure that the samples show. The sample decides what is an object, a list or a map and how a
 * value arrives; the table gives it its word. Numbers get a mark, `integer~text` or `integer~number`, which `settleTypes` resolves.
 */
export function documentType(sample: TypeFacts | undefined, doc: TypeFacts, inside = false): TypeFacts {
  if (!sample) return doc
  const nullable = (sample.nullable ?? doc.nullable) ? { nullable: true as const } : {}
  const many = sample.many ? { many: true as const } : {}
  // A row's sample stays beside it until all samples of the entity are known, see `takeRows`.
  if (doc.type === 'row') return { ...doc, ...many, ...(sample.fields && { fields: sample.fields }), ...nullable }
  if (sample.type === 'unknown') return sample.many ? documentEmpty(doc, inside) : documentNull(doc, inside)
  const shape = { ...many, ...(sample.or && { or: sample.or }), ...nullable }
  // What a list in a map holds the format cannot tell (calendar-accessibility-get.md).
  if (sample.type === 'map' && sample.of === 'array') return { type: 'map', of: 'array', ...shape }
  if (sample.fields || sample.type === 'map' || sample.type === 'object') {
    return doc.fields
      ? { type: sample.type, ...shape, fields: documentFields(sample.fields ?? [], doc.fields) }
      : { ...markNumbers(sample), ...nullable }
  }
  const one = documentScalar(sample, doc)
  return { ...one, ...shape, ...(doc.enum && one.type === doc.type && { enum: doc.enum }) }
}

// Nothing but null is what several methods answer (crm-category-delete.md).
function documentNull(doc: TypeFacts, inside: boolean): TypeFacts {
  return doc.type === 'any' && !inside ? { type: 'null' } : { ...doc, nullable: true }
}

// An empty list: of rows, or of an object that PHP wrote as one.
function documentEmpty(doc: TypeFacts, inside: boolean): TypeFacts {
  if (doc.type === 'any' && !inside) return { type: 'array' }
  if (doc.many || doc.type === 'array' || doc.type === 'any') return doc
  const canBeMap = doc.fields !== undefined || doc.type === 'object' || doc.type === 'map'
  return canBeMap ? { ...doc, or: [{ type: 'empty' }] } : { type: 'array' }
}

function documentFields(element: readonly FieldFacts[], docs: readonly FieldFacts[]): FieldFacts[] {
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
  // Rows of an answer have no stars.
  return [...seen, ...unseen.map((doc): FieldFacts => ({ ...withoutStar(doc), optional: true }))]
}

/** The row about a member: of its name, in another case, or for a list in the other number (catalog-measure-list.md). */
function findDocument({ name, many }: FieldFacts, docs: readonly FieldFacts[], members: readonly FieldFacts[]): FieldFacts | undefined {
  const spelled = docs.find((doc) => doc.name === name) ?? docs.find((doc) => doc.name.toLowerCase() === name.toLowerCase())
  if (spelled || !many) return spelled
  return docs.find((doc) => doc.many && isPluralOf(name, doc.name) && !members.some((member) => member.name === doc.name))
}

// `measures`, `statuses`, `categories`, `paymentItemsBasket`: whatever word of the name has the ending.
function isPluralOf(name: string, singular: string): boolean {
  return [name, name.replace(/es$/, ''), name.replace(/ies$/, 'y')].some((one) => one.replaceAll('s', '') === singular.replaceAll('s', ''))
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
