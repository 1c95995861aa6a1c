import type { FieldFacts, TypeFacts } from '@b24kit/catalog'
import type { Page, PlacedTable } from './page.ts'
import type { FieldRow } from './read-fields.ts'
import { type Section, slugOf } from './split-sections.ts'
import { listedNames, toType } from './type-words.ts'

/** The parameters of a page; undefined where it neither lists any nor says that there are none. */
export function readParams(page: Page): FieldFacts[] | undefined {
  const start = page.sections.findIndex(({ region, title }) => region === 'params' && title !== '')
  const home = page.sections[start]
  if (!home) return readUnderHeading(page)
  const [first] = page.fieldTables(home)
  if (first) {
    const fields = nestTables(page, page.fieldTables(home), home, [])
    const more = page.unused().filter(({ region, title }) => region === 'params' && /^additional parameters$/i.test(title))
    return [...fields, ...more.flatMap((section) => nestTables(page, page.fieldTables(section), section, []))]
  }
  if (home.blocks.some((block) => block.kind === 'text' && statedNone.test(block.text))) return []
  if (home.blocks.some((block) => block.kind === 'text' && /description of \[list methods\]/i.test(block.text))) return listParams
  // Some pages begin with a section of its own below the heading.
  const [below, ...others] = page.sections
    .slice(start + 1)
    .filter((section) => section.region === 'params' && page.fieldTables(section).length > 0)
  if (below) {
    const first = nestTables(page, page.fieldTables(below), below, [])
    // What no row of the first led to is another way to call (vote.attachedvote.*).
    const more = others.filter((section) => section.level === below.level && page.unused().includes(section))
    return mergeVariants([first, ...more.map((section) => nestTables(page, page.fieldTables(section), section, []))])
  }
  return home.blocks.length === 0 ? [] : undefined
}

// Outdated lists refer to what all lists take (settings/how-to-call-rest-api/list-methods-pecularities.md).
const listParams: FieldFacts[] = [
  { name: 'order', type: 'order' },
  { name: 'filter', type: 'filter' },
  { name: 'select', type: 'select' },
  { name: 'start', type: 'integer' },
]

const statedNone = /\b(?:no|without|any) parameters\b|parameters are (?:absent|not)|does not (?:take|accept|require|have)|not required/i

// Eight pages have the table without its heading (crm/deals/crm-deal-productrows-set.md).
function readUnderHeading(page: Page): FieldFacts[] | undefined {
  const heads = page.sections.filter(({ region }) => region === 'head')
  for (const head of heads) {
    const [first] = page.fieldTables(head)
    if (first) {
      page.report('params-without-heading')
      return nestTables(page, [first], head, [])
    }
  }
  return heads.some(({ blocks }) => blocks.some((block) => block.kind === 'text' && /\b(?:no|without) parameters\b/i.test(block.text)))
    ? []
    : undefined
}

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

/** One list of fields out of several: a field is required only where every variant has it and requires it. */
export function mergeVariants(variants: readonly (readonly FieldFacts[])[]): FieldFacts[] {
  const merged = new Map<string, FieldFacts>()
  for (const fields of variants) {
    for (const field of fields) {
      const before = merged.get(field.name)
      if (!before) {
        const { required: _, ...optional } = field
        merged.set(field.name, fields === variants[0] ? field : optional)
      } else if (before.required && !field.required) {
        const { required: _, ...optional } = before
        merged.set(field.name, optional)
      }
    }
  }
  const everywhere = (name: string): boolean => variants.every((fields) => fields.some((field) => field.name === name))
  return [...merged.values()].map((field) => {
    if (!field.required || everywhere(field.name)) return field
    const { required: _, ...optional } = field
    return optional
  })
}

export function toField(page: Page, row: FieldRow, from: Section, path: readonly Section[]): FieldFacts {
  const type = typeOf(page, row, from, path)
  return { name: row.name, ...type, ...(row.required && { required: true }) }
}

function typeOf(page: Page, row: FieldRow, from: Section, path: readonly Section[]): TypeFacts {
  const plain = toType(row.types, row.text, (word) => page.report('type-word', word))
  const role = roleOf(row.name)
  // A filter of text is one too, the type is wrong (user/user-get.md).
  if (role !== undefined && (canNest(plain) || role === 'filter')) return toRole(page, role, row, from, path, plain)
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
export function membersOf(page: Page, row: FieldRow, from: Section, path: readonly Section[]): FieldFacts[] | undefined {
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
    const member: FieldRow = { name, required: false, types: ['object'], text: '', links: [], tables: [], flags: {} }
    const section = page.find(member, from)
    return section && left.includes(section) && !path.includes(section) ? [toField(page, member, from, path)] : []
  })
}

type Role = 'filter' | 'order' | 'select'

function roleOf(name: string): Role | undefined {
  const word = /^(?:ar|element_)?(filter|order|sort|select)$/i.exec(name)?.[1]?.toLowerCase()
  return word === 'sort' ? 'order' : (word as Role | undefined)
}

function toRole(page: Page, role: Role, row: FieldRow, from: Section, path: readonly Section[], plain: TypeFacts): TypeFacts {
  // REST 3.0 has filters that are lists of conditions.
  if (role === 'filter' && page.version === 'v3' && (plain.type === 'array' || plain.many)) {
    membersOf(page, row, from, path)
    return { type: 'array' }
  }
  const linked = membersOf(page, row, from, path) ?? []
  const listed = listedNames(row.text)
  const operators = listed.filter((name) => operator.test(name))
  const names = listed.filter(
    (name) => fieldName.test(name) && !/^(?:asc|desc)$/i.test(name) && !/^field_?[n\d]?$|^value_?[n\d]?$/i.test(name),
  )
  const prefixes = role === 'filter' && operators.length > 0 ? { operators } : {}
  const of = linked.length + names.length === 0 ? page.entityIn(row.text) : undefined
  if (of !== undefined) return { type: role, of, ...prefixes }
  if (role === 'filter' && linked.length > 0) {
    return { type: role, ...prefixes, fields: linked }
  }
  const known = linked.length > 0 ? linked.map(({ name }) => name) : names
  return { type: role, ...prefixes, ...(known.length > 0 && { enum: known }) }
}

const operator = /^[!<>=@%?]+$/
const fieldName = /^[A-Za-z][\w.]*\*?$/
