import type { TypeFacts } from '@b24kit/catalog'

/** A type in a few words, with what else is to say of it and its known values: `integer or null, required`, `string: ASC, DESC, …`. */
export function describeType(facts: TypeFacts, flags: readonly string[] = []): string {
  const { many, nullable, or = [], enum: values = [], closed, operators = [] } = facts
  const one = many ? (facts.type === 'row' ? `rows of ${facts.of}` : `list of ${wordOf(facts)}`) : wordOf(facts)
  const words = [...new Set([one, ...or.map((other) => describeType(other)), ...(nullable ? ['null'] : [])])].join(' or ')
  const known = values.length === 0 ? '' : `: ${values.join(', ')}${closed ? '' : ', …'}`
  return `${[words, ...flags].join(', ')}${known}${operators.length === 0 ? '' : `; operators ${operators.join(' ')}`}`
}

function wordOf({ type, of }: TypeFacts): string {
  const role = roles.get(type)
  if (role === undefined) return words.get(type) ?? type
  return of === undefined ? role.alone : `${role.of} ${of}`
}

const words: ReadonlyMap<string, string> = new Map([
  ['char', 'Y or N'],
  ['any', 'anything'],
  ['empty', 'an empty list'],
  ['array', 'list or object'],
])

interface Role {
  readonly alone: string
  /** Before the name of an entity or of a type. */
  readonly of: string
}

const roles: ReadonlyMap<string, Role> = new Map([
  ['row', { alone: 'object', of: 'a row of' }],
  ['create', { alone: 'object', of: 'fields of' }],
  ['update', { alone: 'object', of: 'fields of' }],
  ['select', { alone: 'names of fields', of: 'names of fields of' }],
  ['filter', { alone: 'conditions', of: 'conditions on fields of' }],
  ['order', { alone: 'ASC or DESC by field', of: 'ASC or DESC by field of' }],
  ['map', { alone: 'object with keys of its own', of: 'object with keys of its own, each' }],
])
