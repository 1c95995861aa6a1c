import type { Catalog } from './open-catalog.ts'

/** What the writes of one product look up in tables that grow with the catalogue. */
const LOOKUPS = [
  ['catalog_product', 'PARENT_ID'],
  ['catalog_product', 'CODE'],
  ['catalog_price', 'PRODUCT_ID'],
  ['catalog_ratio', 'PRODUCT_ID'],
  ['catalog_product_image', 'PRODUCT_ID'],
  ['catalog_store_product', 'PRODUCT_ID'],
] as const

/** Named as the indexes that lists make for their filters, so that a column has one. */
export function indexLookups({ store }: Catalog): void {
  for (const [table, column] of LOOKUPS) store.exec(`create index if not exists "${table}.${column}" on ${table} ("${column}")`)
}
