import type { FieldFacts, TypeFacts } from '@b24kit/catalog'
import { listPartOf, toListPart } from './list-parts.ts'
import { mergeVariants } from './merge-variants.ts'
import type { Page, PlacedTable } from '../sections/page.ts'
import type { FieldRow } from './read-fields.ts'
import { type Section, slugOf } from '../sections/split-sections.ts'
import { toType } from './type-words.ts'

/** Fields of a section, with what hangs below them. Several tables are variants of one object (crm-item-add.md). */
export function nestTables(page: Page, tables: readonly PlacedTable[], from: Section, path: readonly Section[]): FieldFacts[] {
  const variants = tables.map(({ table }) => page.use(table).map((row) => toField(page, row, from, [...path, from])))
  if (variants.length > 1) page.report('variants', slugOf(from.title))
  return nestDotted(mergeVariants(variants))
}

// `fields.COMPANY_ID` below `fields` is a member of it (crm-contact-company-delete.md).
function nestDotted(fields: readonly FieldFacts[]): FieldFacts[] {
  const parts = fields.map((field) => ({ field, owner: fields.find(({ name }) => field.name.startsWith(`${name}.`)) }))
  return parts.flatMap(({ field, owner }) => {
    if (owner) return []
    const members = parts
      .filter((part) => part.owner === field)
      .map((part) => ({ ...part.field, name: part.field.name.slice(field.name.length + 1) }))
    return members.length === 0 ? [field] : [{ ...field, type: 'object', fields: [...(field.fields ?? []), ...members] }]
  })
}

export function toField(page: Page, row: FieldRow, from: Section, path: readonly Section[]): FieldFacts {
  const type = typeOf(page, row, from, path)
  return { name: row.name, ...type, ...(row.required && { required: true }) }
}

function typeOf(page: Page, row: FieldRow, from: Section, path: readonly Section[]): TypeFacts {
  const plain = toType(row.types, row.text, (word) => page.report('type-word', word))
  const role = page.reads && from.region !== 'response' ? listPartOf(row.name) : undefined
  // A filter of text is one too, the type is wrong (user/user-get.md).
  if (role !== undefined && (canNest(plain) || role === 'filter')) {
    const members = membersOf(page, row, from, path) ?? []
    // REST 3.0 has filters that are lists of conditions.
    const isConditions = role === 'filter' && page.version === 'v3' && (plain.type === 'array' || plain.many)
    return isConditions ? { type: 'array' } : toListPart(role, row, members, page.entityIn)
  }
  if (!canNest(plain)) return plain
  const fields = membersOf(page, row, from, path)
  if (!fields || fields.length === 0) return toRow(page, row, plain)
  const { or = [], ...one } = plain
  const all = [one, ...or]
  const object = all.find((type) => isObject(type))!
  const others = all.filter((type) => type !== object && !isObject(type))
  const { enum: _, ...rest } = one
  return {
    ...rest,
    type: 'object',
    ...((object.type === 'array' || object.many) && { many: true }),
    fields,
    ...(others.length > 0 && { or: others.map(({ nullable: __, ...other }) => other) }),
  }
}

// An object that the documentation describes elsewhere: by its word, or by a link to its page.
function toRow(page: Page, row: FieldRow, plain: TypeFacts): TypeFacts {
  const linked = /^(?:object|array|any)$/.test(plain.type) ? page.entityIn(row.text) : undefined
  const of = page.entityOf(plain.type) ?? linked
  if (of === undefined) return plain
  // An id is typed as the object that it names (sale-shipment-add.md).
  const id = /[a-z]Id$/.test(row.name) && page.fieldsOf(of).find(({ name }) => /^id$/i.test(name))
  if (id) return { type: id.type }
  const { type, enum: _, ...rest } = plain
  return { ...rest, type: 'row', of, ...(type === 'array' && { many: true as const }) }
}

function canNest(type: TypeFacts): boolean {
  return isObject(type) || (type.or ?? []).some(isObject)
}

function isObject({ type, many }: TypeFacts): boolean {
  return many === true || !scalars.has(type)
}

const scalars = new Set([
  'boolean',
  'char',
  'crm_status',
  'date',
  'datetime',
  'double',
  'integer',
  'string',
  'time',
  'user',
  'enum',
  'crm_currency',
])

/** The fields below a row: of a table in its cell, or of the section it means. */
function membersOf(page: Page, row: FieldRow, from: Section, path: readonly Section[]): FieldFacts[] | undefined {
  const inner = row.tables.map((table) => page.use(table).map((below) => toField(page, below, from, path)))
  if (inner.some((fields) => fields.length > 0)) return mergeVariants(inner)
  const section = page.find(row, from)
  if (!section) return namedMembers(page, row, from, path)
  if (path.includes(section)) return undefined
  const tables = page.fieldTables(section)
  if (tables.length > 0) return nestTables(page, tables, section, path)
  // The tables stand one level below, by variant.
  const at = page.sections.indexOf(section)
  const end = page.sections.findIndex((other, index) => index > at && other.level <= section.level)
  const below = page.sections
    .slice(at + 1, end < 0 ? undefined : end)
    .filter((other) => page.fieldTables(other).length > 0 && !path.includes(other))
  if (below.length === 0) return undefined
  page.report('variants', slugOf(section.title))
  return mergeVariants(below.map((other) => nestTables(page, page.fieldTables(other), other, [...path, section])))
}

// A member that only the text names, with a section of its own: `NAV_PARAMS` in `PARAMS` (task-elapsed-item-get-list.md).
function namedMembers(page: Page, row: FieldRow, from: Section, path: readonly Section[]): FieldFacts[] {
  const left = page.unused()
  return [...row.text.matchAll(/`([A-Z]\w+)`/g)].flatMap(([, name = '']) => {
    const member: FieldRow = { name, required: false, types: ['object'], text: '', links: [], tables: [] }
    const section = page.find(member, from)
    return section && left.includes(section) && !path.includes(section) ? [toField(page, member, from, path)] : []
  })
}
