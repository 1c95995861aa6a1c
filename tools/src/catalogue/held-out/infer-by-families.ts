import type { FieldFacts, TypeFacts } from '@b24kit/catalog'
import { type Kind, kindOf, wordOf } from './kinds.ts'
import { type Families, rowOf, wordKey } from './learn-families.ts'

/** The type of a method's answer by its own table and the rules of its families, without a look at its samples. */
export function inferByFamilies(method: string, table: TypeFacts | undefined, families: Families): TypeFacts | undefined {
  const told = !table || isBare(table) ? (families.answer(method) ?? table) : table
  if (!told) return undefined
  const row = families.row(method)
  return withMembers(row ? withRow(told, row) : told, method, families)
}

/** Says nothing of what the answer holds. */
function isBare({ type, fields }: TypeFacts): boolean {
  return !fields && ['array', 'object', 'any', 'map'].includes(type)
}

function withMembers(type: TypeFacts, method: string, families: Families, depth = 0): TypeFacts {
  if (!type.fields) return type
  const fields = type.fields.map((field): FieldFacts => {
    const settled = retype(field, kindBy(field, method, families))
    const canHold = depth < 5 && ['list', 'object'].includes(kindOf(settled))
    const known = canHold ? families.members(method, field.name) : undefined
    const whole = known ? { ...settled, fields: addMissing(settled.fields ?? [], known) } : settled
    return { ...whole, ...withMembers(whole, method, families, depth + 1) }
  })
  return { ...type, fields }
}

/** The nearest rule first: members of that name in the family, then values under that word, then whatever has that name. */
function kindBy(field: FieldFacts, method: string, families: Families): Kind | undefined {
  const own = families.memberKind(method, field.name, 'own') ?? families.wordKind(method, wordKey(field))
  return own ?? (kindOf(field) === 'open' ? families.memberKind(method, field.name, 'any') : undefined)
}

function retype(field: FieldFacts, kind: Kind | undefined): FieldFacts {
  if (kind === undefined || kind === kindOf(field)) return field
  const { name, fields, optional } = field
  const holds = kind === 'object' || kind === 'list'
  return {
    name,
    type: wordOf[kind],
    ...(kind === 'list' && { many: true }),
    ...(holds && fields && { fields }),
    ...(optional && { optional }),
  }
}

/** Members that rows of the same family have, at the place where the answer has its row. */
function withRow(type: TypeFacts, row: readonly FieldFacts[]): TypeFacts {
  if (isBare(type)) return { ...type, fields: row }
  const place = rowOf(type)
  if (!place || !isLike(place, row))
    return { ...type, ...(type.fields && { fields: type.fields.map((field) => withRowInside(field, row)) }) }
  const insert = (one: TypeFacts): TypeFacts =>
    one.fields === place
      ? { ...one, fields: addMissing(place, row) }
      : { ...one, ...(one.fields && { fields: one.fields.map((field) => ({ ...field, ...insert(field) })) }) }
  return insert(type)
}

function withRowInside(field: FieldFacts, row: readonly FieldFacts[]): FieldFacts {
  return field.fields || !isBare(field) ? { ...field, ...(field.fields && withRow(field, row)) } : field
}

function isLike(one: readonly FieldFacts[], other: readonly FieldFacts[]): boolean {
  const names = new Set(other.map(({ name }) => name.toLowerCase()))
  return one.filter(({ name }) => names.has(name.toLowerCase())).length * 2 >= one.length
}

function addMissing(fields: readonly FieldFacts[], known: readonly FieldFacts[]): FieldFacts[] {
  const names = new Set(fields.map(({ name }) => name.toLowerCase()))
  return [...fields, ...known.filter(({ name }) => !names.has(name.toLowerCase()))]
}
