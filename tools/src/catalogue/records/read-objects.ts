import type { FieldFacts } from '@b24kit/catalog'
import type { DocumentedObjects, FieldAccess } from '../sections/documented-objects.ts'
import { type Page, createPage } from '../sections/page.ts'
import { parseBlocks } from '../blocks/parse-blocks.ts'
import type { Quirks } from '../quirks.ts'
import { nestTables } from './nest-fields.ts'
import type { FieldRow } from './read-fields.ts'
import type { ReadPage } from '../text/read-text.ts'
import { splitSections } from '../sections/split-sections.ts'

/** Pages with one section per object, headed by its word (`sale_basket_item`). */
const objectPages = ['api-reference/catalog/data-types.md', 'api-reference/sale/data-types.md']

/** Pages that describe one object, with the entity that it is. */
const fieldPages: Readonly<Record<string, string>> = {
  'api-reference/crm/outdated/catalog/crm-catalog-fields.md': 'crm.catalog',
  'api-reference/crm/outdated/category-old/crm-deal-category-fields.md': 'crm.dealcategory',
  'api-reference/crm/outdated/invoice/crm-invoice-fields.md': 'crm.invoice',
  'api-reference/crm/outdated/invoice/crm-invoice-recurring-fields.md': 'crm.invoiceRecurring',
  'api-reference/crm/outdated/invoice-status-old/crm-invoice-status-fields.md': 'crm.invoiceStatus',
  'api-reference/crm/outdated/measure/crm-measure-fields.md': 'crm.measure',
  'api-reference/crm/outdated/product-section/crm-product-section-fields.md': 'crm.productsection',
  'api-reference/crm/outdated/products/crm-product-fields.md': 'crm.product',
  'api-reference/tasks/fields-rest-v3.md': 'tasks.taskItem',
  'api-reference/tasks/fields.md': 'tasks.task',
  'api-reference/tasks/template/fields.md': 'tasks.template',
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
  const access = new Map<string, ReadonlyMap<string, FieldAccess>>()
  for (const [path, entity] of Object.entries(fieldPages).filter(([path]) => paths.has(path))) {
    const page = open(path, read, quirks)
    const section = page.sections.find((section) => page.fieldTables(section).length > 0)!
    for (const target of ['', ...section.anchors.map((anchor) => `#${anchor}`)]) pages.set(path + target, entity)
    const [table] = page.fieldTables(section)
    fields.set(entity, nestTables(page, [table!], section, []))
    access.set(entity, new Map(table!.rows.map((row) => [row.name, accessOf(row)])))
  }
  return { words, pages, fields, access }
}

function accessOf({ name, text }: FieldRow): FieldAccess {
  // Objects beside their ids are for `select` alone (tasks/fields-rest-v3.md).
  if (/^id$/i.test(name) || /\bread-only\b|\buse for data requests in the `select`/i.test(text)) return { readOnly: true }
  return /\bimmutable\b/i.test(text) ? { immutable: true } : {}
}

/** `sale_order_property_value` → `sale.orderPropertyValue`. */
export function entityName(word: string): string {
  const [scope = '', ...parts] = word.toLowerCase().split('_')
  return `${scope}.${parts.map((part, index) => (index === 0 ? part : part.charAt(0).toUpperCase() + part.slice(1))).join('')}`
}

function open(path: string, read: ReadPage, quirks: Quirks): Page {
  return createPage(path, splitSections(parseBlocks(read(path), path, quirks)), quirks)
}
