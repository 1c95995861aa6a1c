import type { FieldFacts } from '@b24kit/catalog'
import type { Quirks } from '../quirks.ts'
import type { Block } from '../blocks/parse-blocks.ts'
import { type FieldRow, readFieldTable } from '../records/read-fields.ts'
import type { Table } from '../blocks/scan-table.ts'
import { base, isReference } from '../records/type-words.ts'
import { type Section, slugOf } from './split-sections.ts'
import { type DocumentedObjects, linkedEntity, noObjects } from './documented-objects.ts'

/** A page with its tables of fields, each of which must be used by something in the end. */
export interface Page {
  readonly path: string
  readonly version: 'v1' | 'v3'
  /** Its method changes nothing, so that a `filter` of it is one. */
  readonly reads: boolean
  readonly sections: readonly Section[]
  /** The rows of a table, which counts as used from then on. */
  use(table: Table): readonly FieldRow[]
  /** The page's own tables of fields in a section, outside notes. */
  fieldTables(section: Section): readonly PlacedTable[]
  /** The section that a row's anchor or name means. */
  find(row: FieldRow, from: Section): Section | undefined
  /** Sections with tables of fields that nothing used so far. */
  unused(): readonly Section[]
  report(kind: string, detail?: string): void
  /** The entity that a type's word means. */
  entityOf(word: string): string | undefined
  /** The documented fields of an entity. */
  fieldsOf(entity: string): readonly FieldFacts[]
  /** The entity that a text names or links to. */
  entityIn(text: string): string | undefined
}

export interface PlacedTable {
  readonly table: Table
  readonly rows: readonly FieldRow[]
}

export function createPage(
  path: string,
  sections: readonly Section[],
  quirks: Quirks,
  objects: DocumentedObjects = noObjects,
  { version, reads }: Pick<Page, 'version' | 'reads'> = { version: 'v1', reads: false },
): Page {
  const used = new Set<Table>()
  const tables = new Map(sections.map((section) => [section, section.blocks.flatMap(toFieldTable)]))
  const report = (kind: string, detail = ''): void => quirks.log(path, kind, detail)
  return {
    path,
    version,
    reads,
    sections,
    use: (table) => {
      used.add(table)
      return readFieldTable(table) ?? []
    },
    fieldTables: (section) => tables.get(section) ?? [],
    find: (row, from) => findSection(row, from, sections, report),
    unused: () =>
      [...tables].flatMap(([section, placed]) =>
        section.region !== 'errors' && placed.some(({ table }) => !used.has(table)) ? [section] : [],
      ),
    report,
    entityOf: (word) => objects.words.get(word.toLowerCase()),
    fieldsOf: (entity) => objects.fields.get(entity) ?? [],
    entityIn: (text) => {
      const word = text.match(/\b[a-z]+(?:_[a-z]+)+\b/g)?.find((word) => objects.words.has(word))
      return word === undefined ? linkedEntity(text, path, objects) : objects.words.get(word)
    },
  }
}

function toFieldTable(block: Block): PlacedTable[] {
  if (block.kind !== 'table' || block.origin?.startsWith('_includes/')) return []
  const rows = readFieldTable(block.table)
  return rows && rows.length > 0 ? [{ table: block.table, rows }] : []
}

/** By anchor, by a dead transliterated anchor (`#parametr-fields`), by a title that names the row. */
function findSection(row: FieldRow, from: Section, sections: readonly Section[], report: Page['report']): Section | undefined {
  const others = sections.filter((section) => section !== from && section.level > 1)
  // Of two sections of one name, `result.state` and `result.members.state`, the next one below is meant.
  const nearest = (name: string): Section | undefined => {
    const found = others.filter((section) => isNamedAfter(section, name))
    return found.find((section) => sections.indexOf(section) > sections.indexOf(from)) ?? found[0]
  }
  const linked = row.links.flatMap((link) => others.find(({ anchors }) => anchors.includes(link)) ?? [])
  // Of several links the one wins whose section is named after the row (landing-block-update-styles.md).
  const own = linked.find((section) => isNamedAfter(section, row.name))
  if (own ?? linked[0]) return own ?? linked[0]
  const dead = row.links.find((link) => /^(?:parametr|obuekt|obekt|massiv|tip|struktura|polya|pole|opisanie)\w*-/.test(link))
  const byName = nearest(row.name)
  if (dead !== undefined) {
    const words = slugOf(dead.replaceAll('-', ' ')).split('-').slice(1)
    const match = byName ?? others.find(({ title }) => words.length > 0 && words.every((word) => slugOf(title).split('-').includes(word)))
    report('dead-anchor', dead)
    return match
  }
  return byName ?? objectWords(row).flatMap((word) => nearest(word) ?? [])[0]
}

function objectWords({ types }: FieldRow): string[] {
  return types.map((type) => type.replaceAll('[]', '')).filter((word) => isReference(word) && !base.has(word.toLowerCase()))
}

// "Parameter fields", "Fields of the result.members.user object", "section_element.options": what is left without the words around.
function isNamedAfter({ title, region }: Section, name: string): boolean {
  if (region === 'errors' || region === 'examples') return false
  const wanted = name.toLowerCase().replaceAll('[]', '')
  const last = wanted.split('.').at(-1)!
  const words = title
    .toLowerCase()
    .replaceAll(/[`'"*]|\[\]/g, '')
    .split(/\s+/)
  const left = words.filter((word) => word === last || word === last.replace(/s$/, '') || !around.has(word))
  const [only = ''] = left
  return left.length === 1 && [wanted, last, last.replace(/s$/, '')].some((word) => only === word || only.split('.').at(-1) === word)
}

const around = new Set(
  'parameter parameters object objects array element elements field fields structure of the key keys type types description a an item items response request method when for in'.split(
    ' ',
  ),
)
