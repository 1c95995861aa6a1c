import type { EntityFacts, FieldFacts, TypeFacts } from '@b24kit/catalog'
import { entityType, nameType, propertyName, quote } from './name-types.ts'

/**
 * `request`: what a caller may send. `text`, `typed`: what an answer holds, with numbers as strings or as numbers. `form`: what an event
 * brings, where every scalar is text and an empty list does not travel at all (api-reference/events/index.md).
 */
export type Side = 'request' | EntityFacts['values'] | 'form'

/** Writes a fact's type as TypeScript. Throws on a word it does not know: a new word needs a decision. */
export function renderType(facts: TypeFacts, side: Side): string {
  const one = renderOne(facts, side)
  const list = facts.many ? renderList(one, side) : one
  const others = (facts.or ?? []).map((other) => renderType(other, side))
  const all = new Set([list, ...others, ...(facts.nullable ? nothing(list, side) : [])])
  // Whatever else may be there, nothing is known about it.
  return all.has('unknown') ? 'unknown' : [...all].join(' | ')
}

/** How a value is absent. A caller clears it by null or by an empty text, which most types hold already. */
function nothing(type: string, side: Side): string[] {
  if (side === 'form') return ["''"]
  return side === 'request' && type === 'Int' ? ["''", 'null'] : ['null']
}

export function renderList(one: string, side: Side): string {
  const item = one.includes(' | ') && !one.startsWith('{') ? `(${one})` : one
  return `${side === 'request' ? 'readonly ' : ''}${item}[]`
}

/** One member. Members of a request are optional unless required, members of an answer are there unless optional. */
export function renderField(field: FieldFacts, side: Side): string {
  const family = field.name.includes('*')
  const optional = !family && (side === 'request' ? !field.required : field.optional || (side === 'form' && canBeEmpty(field)))
  const type = renderType(field, side)
  return `${side === 'request' ? 'readonly ' : ''}${propertyName(field.name)}${optional ? '?' : ''}: ${type}`
}

function canBeEmpty({ type, many, fields }: TypeFacts): boolean {
  return many === true || ['array', 'empty', 'map'].includes(type) || (type === 'object' && !fields)
}

const roles = new Set(['row', 'create', 'update', 'select', 'filter', 'order'])

function renderOne(facts: TypeFacts, side: Side): string {
  const { type, of, fields } = facts
  if (roles.has(type)) {
    if (of !== undefined) return entityType(of, type)
    if (isListPart(type)) return renderListPart(facts, type)
    throw new Error(`The type ${type} needs an entity in "of".`)
  }
  if (facts.enum) return renderEnum(facts.enum, facts.closed === true, side)
  if (type === 'map') return renderMap(fields ? renderObject(fields, side) : renderMapValue(of ?? 'any', side), side)
  if (fields) return renderObject(fields, side)
  const word = words[type] ?? memberWord(type)
  if (!word) throw new Error(`The type word "${type}" is not known. Add it to render-type.ts.`)
  const [request, text, typed, form = text] = word
  return { request, text, typed, form }[side]
}

function renderObject(fields: readonly FieldFacts[], side: Side): string {
  return fields.length === 0 ? '{}' : `{ ${renderFields(fields, side).join('; ')} }`
}

/** The members of an object. A family of names says nothing of its values where a member of its own has such a name. */
export function renderFields(fields: readonly FieldFacts[], side: Side): string[] {
  const isOverlapped = (name: string): boolean =>
    fields.some((other) => other.name !== name && other.name.startsWith(name.replace(/\*.*/, '')))
  return fields.map((field) =>
    renderField(field.name.includes('*') && isOverlapped(field.name) ? { name: field.name, type: 'any' } : field, side),
  )
}

function renderMap(value: string, side: Side): string {
  const map = `Record<string, ${value}>`
  return side === 'request' ? `Readonly<${map}>` : map
}

function renderMapValue(of: string, side: Side): string {
  return isEntity(of) ? entityType(of, mapRole(side)) : renderType({ type: of }, side)
}

/** What a map is of: an entity has a dot in its name, a member of one (`catalog_product.id`) an underscore before it. */
export function isEntity(of: string): boolean {
  return of.includes('.') && memberWord(of) === undefined
}

type ListPart = 'select' | 'filter' | 'order'

function isListPart(type: string): type is ListPart {
  return type === 'select' || type === 'filter' || type === 'order'
}

/** A part of a list's request without an entity: the names of the page complete, others are possible. */
function renderListPart({ enum: values = [], fields = [], operators = [] }: TypeFacts, part: ListPart): string {
  const names = [...values, ...fields.map(({ name }) => name)].map((name) => nameType(String(name)))
  const known = names.length > 0 ? names.join(' | ') : 'never'
  if (part === 'select') return names.length > 0 ? `Select<${known}>` : 'Select<string>'
  if (part === 'order') return `OpenOrder<${known}>`
  return operators.length > 0 ? `OpenFilter<${known}, ${operators.map(quote).join(' | ')}>` : `OpenFilter<${known}>`
}

/** A map of entities holds what one side writes and the other reads. */
export function mapRole(side: Side | 'answer'): 'create' | 'row' {
  return side === 'request' ? 'create' : 'row'
}

function renderEnum(values: readonly (string | number)[], closed: boolean, side: Side): string {
  const union = values.map(quote).join(' | ')
  if (values.every((value) => typeof value === 'number')) {
    if (side === 'typed') return closed ? union : 'number'
    return side === 'request' ? 'Int' : 'IntText'
  }
  const known = closed ? union : `Open<${union}>`
  return side === 'request' ? `${known} | Ref` : known
}

/** `catalog_product.id` is the id of a product, `catalog_measure.code` a text. */
function memberWord(type: string): Word | undefined {
  const member = /^\w+_\w+\.(\w+)$/.exec(type)?.[1]
  if (member === undefined) return undefined
  return member.toLowerCase() === 'id' ? integer : text
}

/** In a form a value is what it is in an answer with text, unless said. */
type Word = readonly [request: string, text: string, typed: string, form?: string]

const integer: Word = ['Int', 'IntText', 'number']
const text: Word = ['Text', 'string', 'string']
const open: Word = ['Readonly<Record<string, unknown>>', 'Record<string, unknown>', 'Record<string, unknown>', 'Record<string, FormValue>']

/** The documentation's words, then those of ours that `TypeFacts` explains. */
const words: Readonly<Record<string, Word>> = {
  any: ['unknown', 'unknown', 'unknown', 'FormValue'],
  array: ['readonly unknown[]', 'unknown[]', 'unknown[]', 'FormValue[]'],
  boolean: ['Bool', 'boolean', 'boolean', "'1' | '0'"],
  char: ['Flag', "Open<'Y' | 'N'>", "Open<'Y' | 'N'>"],
  crm_category: integer,
  crm_company: integer,
  crm_contact: integer,
  crm_currency: text,
  crm_deal: integer,
  crm_entity: integer,
  crm_lead: integer,
  crm_multifield: ['Multifield', 'MultifieldRow', 'MultifieldRow'],
  crm_quote: integer,
  crm_status: text,
  date: ['DateText', 'string', 'string'],
  datetime: ['DateTimeText', 'string', 'string'],
  double: ['Decimal', 'DecimalText', 'number'],
  enum: text,
  file: ['FileValue', 'unknown', 'unknown', 'FormValue'],
  integer,
  lang_map: ['Text | Readonly<Record<string, Text>>', 'string | Record<string, string>', 'string | Record<string, string>'],
  location: text,
  object: open,
  string: text,
  time: open,
  user: integer,

  empty: ['readonly []', '[]', '[]', 'Record<string, never>'],
  label: ['Text | Readonly<Record<string, Text>>', 'string | Record<string, string>', 'string | Record<string, string>'],
  null: ['null', 'null', 'null', "''"],
  number: ['Int', 'number', 'number', 'IntText'],
  true: ['true', 'true', 'true', "'1'"],
}
