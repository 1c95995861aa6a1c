import type { FieldFacts, TypeFacts } from '@b24kit/catalog'
import type { FieldRow } from './read-fields.ts'
import { isPlaceholder, listedNames } from './type-words.ts'

/** The parts of a list's request, which have types of their own. */
export type ListPart = 'filter' | 'order' | 'select'

/** The part that a parameter is, by its name: `FILTER`, `arOrder`, `ELEMENT_ORDER`. */
export function listPartOf(name: string): ListPart | undefined {
  const word = /^(?:ar|element_)?(filter|order|sort|select)$/i.exec(name)?.[1]?.toLowerCase()
  return word === 'sort' ? 'order' : (word as ListPart | undefined)
}

/**
 * A part of a list's request. What hangs below it, or what its text lists, are names that it takes; a text that only names an object
 * means that object's fields. Operators stand in the same lists.
 */
export function toListPart(
  part: ListPart,
  { text }: FieldRow,
  members: readonly FieldFacts[],
  entityIn: (text: string) => string | undefined,
): TypeFacts {
  const listed = listedNames(text).map((name) => name.replace(/(?<=^PROPERTY_)(?:N|PropertyId)$/, '*'))
  const operators = listed.filter((name) => operator.test(name))
  const names =
    members.length > 0
      ? members.map(({ name }) => name)
      : listed.filter((name) => fieldName.test(name) && !isPlaceholder(name) && !/^(?:asc|desc)$/i.test(name))
  const prefixes = part === 'filter' && operators.length > 0 ? { operators } : {}
  const of = names.length === 0 ? entityIn(text) : undefined
  if (of !== undefined) return { type: part, of, ...prefixes }
  if (part === 'filter' && members.length > 0) return { type: part, ...prefixes, fields: members }
  return { type: part, ...prefixes, ...(names.length > 0 && { enum: names }) }
}

const operator = /^[!<>=@%?]+$/
const fieldName = /^[A-Za-z][\w.]*\*?$/
