import type { EntityFacts, FieldFacts, TypeFacts } from '@b24kit/catalog'
import { entityType, propertyName, quote } from './name-types.ts'

/** `request`: what a caller may send. `text`, `typed`: what an answer holds, with numbers as strings or as numbers. */
export type Side = 'request' | EntityFacts['values']

/** Writes a fact's type as TypeScript. Throws on a word it does not know: a new word needs a decision. */
export function renderType(facts: TypeFacts, side: Side): string {
  const one = renderOne(facts, side)
  const list = facts.many ? renderList(one, side) : one
  return facts.nullable ? `${list} | null` : list
}

export function renderList(one: string, side: Side): string {
  const item = one.includes(' | ') && !one.startsWith('{') ? `(${one})` : one
  return `${side === 'request' ? 'readonly ' : ''}${item}[]`
}

/** One member. Members of a request are optional unless required, members of an answer are there unless optional. */
export function renderField(field: FieldFacts, side: Side): string {
  const family = field.name.includes('*')
  const optional = !family && (side === 'request' ? !field.required : field.optional)
  const type = renderType(field, side)
  return `${side === 'request' ? 'readonly ' : ''}${propertyName(field.name)}${optional ? '?' : ''}: ${type}`
}

const roles = new Set(['row', 'create', 'update', 'select', 'filter', 'order'])

function renderOne(facts: TypeFacts, side: Side): string {
  const { type, of, fields } = facts
  if (facts.enum) return renderEnum(facts.enum, facts.closed === true, side)
  if (fields) return renderObject(fields, side)
  if (roles.has(type)) {
    if (of === undefined) throw new Error(`The type ${type} needs an entity in "of".`)
    return entityType(of, type)
  }
  if (type === 'map') return renderMap(of ?? 'any', side)
  const word = words[type]
  if (!word) throw new Error(`The type word "${type}" is not known. Add it to render-type.ts.`)
  return word[side === 'request' ? 0 : side === 'text' ? 1 : 2]
}

function renderObject(fields: readonly FieldFacts[], side: Side): string {
  return fields.length === 0 ? '{}' : `{ ${fields.map((field) => renderField(field, side)).join('; ')} }`
}

function renderMap(of: string, side: Side): string {
  const map = `Record<string, ${of.includes('.') ? entityType(of, mapRole(side)) : renderType({ type: of }, side)}>`
  return side === 'request' ? `Readonly<${map}>` : map
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

type Word = readonly [request: string, text: string, typed: string]

const integer: Word = ['Int', 'IntText', 'number']
const text: Word = ['Text', 'string', 'string']
const open: Word = ['Readonly<Record<string, unknown>>', 'Record<string, unknown>', 'Record<string, unknown>']

/** The documentation's words, then those of ours that `TypeFacts` explains. */
const words: Readonly<Record<string, Word>> = {
  any: ['unknown', 'unknown', 'unknown'],
  array: ['readonly unknown[]', 'unknown[]', 'unknown[]'],
  boolean: ['Bool', 'boolean', 'boolean'],
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
  file: ['FileValue', 'unknown', 'unknown'],
  integer,
  location: text,
  object: open,
  string: text,
  user: integer,

  empty: ['readonly []', '[]', '[]'],
  label: ['Text | Readonly<Record<string, Text>>', 'string | Record<string, string>', 'string | Record<string, string>'],
  null: ['null', 'null', 'null'],
  number: ['Int', 'number', 'number'],
  true: ['true', 'true', 'true'],
}
