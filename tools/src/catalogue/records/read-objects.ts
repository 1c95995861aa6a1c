import type { FieldFacts } from '@b24kit/catalog'
import type { DocumentedObjects } from '../sections/documented-objects.ts'
import { type Page, createPage } from '../sections/page.ts'
import { parseBlocks } from '../blocks/parse-blocks.ts'
import type { Quirks } from '../quirks.ts'
import { nestTables } from './nest-fields.ts'
import type { ReadPage } from '../text/read-text.ts'
import { splitSections } from '../sections/split-sections.ts'

/** Pages with one section per object, headed by its word (`sale_basket_item`). */
const objectPages = ['api-reference/catalog/data-types.md', 'api-reference/sale/data-types.md']

/** Pages that describe one object, with the entity that it is. */
const fieldPages: Readonly<Record<string, string>> = {
  'api-reference/tasks/fields.md': 'tasks.task',
}

export function readObjects(paths: ReadonlySet<string>, read: ReadPage, quirks: Quirks): DocumentedObjects {
  const words = new Map<string, string>()
  const fields = new Map<string, readonly FieldFacts[]>()
  for (const path of objectPages.filter((path) => paths.has(path))) {
    const page = open(path, read, quirks)
    for (const section of page.sections) {
      const tables = page.fieldTables(section)
      if (tables.length === 0 || !/^[a-z]+_\w+$/i.test(section.title)) continue
      const entity = entityName(section.title)
      words.set(section.title.toLowerCase(), entity)
      fields.set(entity, nestTables(page, tables, section, []))
    }
  }
  const pages = new Map<string, string>()
  for (const [path, entity] of Object.entries(fieldPages).filter(([path]) => paths.has(path))) {
    const page = open(path, read, quirks)
    const section = page.sections.find((section) => page.fieldTables(section).length > 0)!
    pages.set(path, entity)
    fields.set(entity, nestTables(page, page.fieldTables(section).slice(0, 1), section, []))
  }
  return { words, pages, fields }
}

/** `sale_order_property_value` → `sale.orderPropertyValue`. */
export function entityName(word: string): string {
  const [scope = '', ...parts] = word.toLowerCase().split('_')
  return `${scope}.${parts.map((part, index) => (index === 0 ? part : part.charAt(0).toUpperCase() + part.slice(1))).join('')}`
}

function open(path: string, read: ReadPage, quirks: Quirks): Page {
  return createPage(path, splitSections(parseBlocks(read(path), path, quirks)), quirks)
}
