import type { FieldFacts, TypeFacts } from '@b24kit/catalog'

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }

/**
 * The type of a row of a table from its words and the values its text lists. Words of the documentation stay as they are, in one spelling;
 * what is neither a known word nor a reference to an object becomes `any` and is reported.
 */
export function toType(words: readonly string[], text: string, report: (word: string) => void): TypeFacts {
  const types = [...new Set(words.map(normalise))].filter((word) => {
    if (base.has(stripList(word)) || isReference(stripList(word)) || word === 'null') return true
    report(word)
    return false
  })
  const nullable = types.includes('null')
  const values = types.filter((word) => word !== 'null').map((word) => fromWord(word))
  const [first = { type: 'any' }, ...others] = values
  const type: Mutable<TypeFacts> = { ...first }
  if (others.length > 0) type.or = others
  if (nullable) type.nullable = true
  if (first.type === 'string' && /\bobject\b.*\bby language\b/i.test(text)) return { ...type, type: 'label' }
  // Without a word the text says whether its list is one of values, or of members (rpa-item-get.md).
  const isOpen = types.length > 0 ? first.type === 'any' : /\b(?:list|array|object)\b/i.test(text)
  if (isOpen) return type
  const known = withValues(type, text)
  return /\ban array can be passed\b/i.test(text) && !known.many && !known.or ? { ...known, or: [{ ...known, many: true }] } : known
}

function fromWord(word: string): TypeFacts {
  return word.endsWith('[]') ? { type: stripList(word), many: true } : { type: word }
}

/** `User[]`, `int`, `Array` and their like in one spelling. */
function normalise(word: string): string {
  const array = /^array<(\w+)>$/i.exec(word)
  if (array) return `${normalise(array[1]!)}[]`
  const [, name = '', list = ''] = /^([^[]+)((?:\[\])*)$/.exec(word) ?? []
  const lower = name.toLowerCase()
  // `User` and `File` are objects, `user` and `file` are not (chat-bots-v2/entities.md).
  const one = /^(?:User|File)$/.test(name) ? name : (spellings[lower] ?? (base.has(lower) ? lower : name))
  return `${one}${list === '' ? '' : '[]'}`
}

function stripList(word: string): string {
  return word.replace(/(?:\[\])+$/, '')
}

const spellings: Readonly<Record<string, string>> = {
  bool: 'boolean',
  float: 'double',
  int: 'integer',
  number: 'double',
  decimal: 'double',
  timestamp: 'integer',
  'user.id': 'user',
  mixed: 'any',
  json: 'object',
  enumeration: 'enum',
  list: 'array',
  order: 'object',
  str: 'string',
  url: 'string',
  text: 'string',
  diskfile: 'file',
  attached_diskfile: 'file',
  product_file: 'file',
  crm_userfield: 'any',
}

/** The words that have one meaning everywhere (data-types.md, crm/data-types.md). */
export const base: ReadonlySet<string> = new Set([
  'any',
  'array',
  'boolean',
  'char',
  'crm_category',
  'crm_company',
  'crm_contact',
  'crm_currency',
  'crm_deal',
  'crm_entity',
  'crm_lead',
  'crm_multifield',
  'crm_quote',
  'crm_status',
  'date',
  'datetime',
  'double',
  'enum',
  'file',
  'integer',
  'lang_map',
  'location',
  'object',
  'string',
  'time',
  'user',
])

/** A word like `catalog_product.id`, `LayoutDto`, `section_element`: it names an object, or a member of one. */
export function isReference(word: string): boolean {
  return /^[a-z]\w*_\w+(?:\.\w+)?$/i.test(word) || /^(?:[A-Z][a-z]+){1,}(?:Dto)?$/.test(word) || known.has(word)
}

const known = new Set([
  'contact',
  'deal',
  'department',
  'entity',
  'item',
  'lead',
  'order',
  'productrow',
  'property',
  'relation',
  'section',
  'type',
  'userfield',
])

/** Adds the values that a text lists for a scalar. They stay open: portals and versions add to them. */
function withValues(type: Mutable<TypeFacts>, text: string): TypeFacts {
  if (!['string', 'integer', 'char', 'boolean', 'enum', 'any'].includes(type.type) || type.or) return type
  const values = listedValues(text)
  // `string` or `null` say which types there are, not which texts (imopenlines-config-get.md).
  if (values.includes('null')) return values.length === 2 ? { ...type, nullable: true } : type
  if (values.length < 2) return type
  if (values.length === 2 && values.includes('Y') && values.includes('N')) return { ...type, type: 'char' }
  if (type.type === 'boolean') return type
  const numbers = values.map(Number)
  if (type.type === 'integer') return numbers.every(Number.isInteger) ? { ...type, enum: numbers } : type
  return { ...type, type: 'string', enum: values }
}

/** Values in a list like ``- `Y` — yes``, behind words that say that they are the values. */
export function listedValues(text: string): string[] {
  const start = /\bvalues?\b|\boptions?\b|\bcan be\b|\bone of\b|\bfollowing\b|\btypes?:/i.exec(text)
  const values = start ? listedNames(text.slice(start.index)) : []
  return values.map((value) => value.replaceAll('\\\\', '\\')).filter((value) => !isPlaceholder(value))
}

/** What stands for a value of the caller's own: `chatXXX`, `U<ID>`, `PROPERTY_N`, `field_1`, `INV-{NUMBER}`; or for one of PHP's, `A::B`. */
export function isPlaceholder(value: string): boolean {
  return /X{2,}|[<>{}]|::|^PROPERTY_(?:N|PropertyId|ID)$|^(?:field|value)_?[n\d]?$/i.test(value)
}

/** The names in front of the first list of a text: ``- `ID` — …``, also two in a line: ``- `!=`, `!` — …``. */
export function listedNames(text: string): string[] {
  const bullets = text.split('\n').filter((line) => /^[-*•] ?`/.test(line))
  const names = bullets.flatMap((line) => {
    const [head = ''] = line.split(/\s[—–→-]\s/)
    return [...head.matchAll(/`([^`]+)`/g)].map(([, name]) => name!.trim())
  })
  return [...new Set(names.map((name) => name.replaceAll(/^['"]|['"]$/g, '')))].filter((name) => /^[^\s'"(){}[\],]+$/.test(name))
}

/** What stands for a type that only names a member of an object: `catalog_product.id` is the integer that the object's `id` is. */
export function memberType({ type }: FieldFacts): 'integer' | 'string' | undefined {
  const member = /\.(\w+)$/.exec(type)?.[1]
  if (member === undefined) return undefined
  return /^id$/i.test(member) ? 'integer' : 'string'
}
