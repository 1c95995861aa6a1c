import type { TypeFacts } from '@b24kit/catalog'

/** How a value arrives. `open` where a sample shows nothing (`null`, an empty list) or several kinds, and where a table has no word. */
export type Kind = 'flag' | 'list' | 'number' | 'object' | 'open' | 'text'

/** The kind of a type, of a sample or of a table. */
export function kindOf({ type, many, fields }: TypeFacts): Kind {
  const word = type.replace(/~.*/, '')
  if (word === 'unknown' || (word === 'any' && !many)) return 'open'
  if (many || word === 'array') return 'list'
  if (fields || ['object', 'map', 'row'].includes(word)) return 'object'
  if (/^(?:integer|double|number|user|crm_(?!status|currency|multifield))$|\.id$/i.test(word)) return 'number'
  return word === 'boolean' ? 'flag' : 'text'
}

/** A word whose values have that kind. */
export const wordOf: Readonly<Record<Kind, string>> = {
  flag: 'boolean',
  list: 'array',
  number: 'integer',
  object: 'object',
  open: 'any',
  text: 'string',
}
