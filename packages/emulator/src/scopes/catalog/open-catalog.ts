import type { PortalContext } from '../../contract.ts'
import { createTable } from '../../store/create-table.ts'
import { field } from '../../store/field.ts'
import { createSchema, type Schema } from '../../store/schema.ts'
import { insertRow, type Values } from '../../store/write-row.ts'
import type { Change } from '../family/family.ts'
import { openWorkbench, type Workbench } from '../open-workbench.ts'
import { flagField, numberField } from './catalog-fields.ts'
import { measureSchema } from './measure-schema.ts'
import { vatSchema } from './vat-schema.ts'

/** What every family of the catalogue works with. */
export type Catalog = Workbench

/** The catalogue of products that CRM has, and the one of their variations: api-reference/catalog/catalog/index.md */
export const PRODUCTS = 14
export const OFFERS = 15

export const priceTypeSchema: Schema = createSchema('catalog_price_type', [
  field('ID', 'integer', { isReadOnly: true }),
  field('BASE', 'string', { storage: 'flag' }),
  field('CREATED_BY', 'integer', { isReadOnly: true }),
  field('DATE_CREATE', 'datetime', { isReadOnly: true }),
  field('MODIFIED_BY', 'integer', { isReadOnly: true }),
  field('NAME', 'string', { isRequired: true }),
  field('SORT', 'integer'),
  field('TIMESTAMP_X', 'datetime', { isReadOnly: true }),
  field('XML_ID', 'string'),
])

export const catalogSchema: Schema = createSchema('catalog_catalog', [
  field('ID', 'integer', { isReadOnly: true }),
  field('IBLOCK_ID', 'integer', { isRequired: true, isImmutable: true }),
  field('IBLOCK_TYPE_ID', 'integer', { isReadOnly: true }),
  field('LID', 'string', { isReadOnly: true }),
  field('NAME', 'string', { isReadOnly: true }),
  field('PRODUCT_IBLOCK_ID', 'integer'),
  field('SKU_PROPERTY_ID', 'integer'),
  flagField('SUBSCRIPTION'),
  field('VAT_ID', 'integer'),
])

export const storeSchema: Schema = createSchema('catalog_store', [
  field('ID', 'integer', { isReadOnly: true }),
  flagField('ACTIVE'),
  field('ADDRESS', 'string', { isRequired: true }),
  field('CODE', 'string'),
  field('DATE_CREATE', 'datetime'),
  field('DATE_MODIFY', 'datetime'),
  field('DESCRIPTION', 'string'),
  field('EMAIL', 'string'),
  numberField('GPS_N'),
  numberField('GPS_S'),
  field('IMAGE_ID', 'integer'),
  flagField('ISSUING_CENTER'),
  field('MODIFIED_BY', 'integer'),
  field('PHONE', 'string'),
  field('SCHEDULE', 'string'),
  field('SORT', 'integer'),
  field('TITLE', 'string'),
  field('USER_ID', 'integer'),
  field('XML_ID', 'string'),
])

/** Creates what an empty portal has: both catalogues, the base price, measures, a rate without tax, a store. */
export function openCatalog(portal: PortalContext): Catalog {
  const catalog = openWorkbench(portal)
  const { store, now } = catalog
  for (const schema of [catalogSchema, priceTypeSchema, storeSchema, measureSchema, vatSchema]) {
    createTable(store, schema)
    if (store.value(`select 1 from ${schema.table} limit 1`) !== undefined) continue
    for (const row of initialRows[schema.table]?.(now()) ?? []) insertRow(store, schema.table, row)
  }
  return catalog
}

/** Who wrote a record and when, under the names that most tables of the catalogue share. */
export function authorship(catalog: Catalog, { call, id }: Change, modified: 'TIMESTAMP_X' | 'DATE_MODIFY' = 'TIMESTAMP_X'): Values {
  const { userId } = call.caller
  const now = catalog.now()
  const changed = { MODIFIED_BY: userId, [modified]: now }
  return id === undefined ? { CREATED_BY: userId, DATE_CREATE: now, ...changed } : changed
}

const initialRows: Readonly<Record<string, (now: string) => readonly Values[]>> = {
  catalog_catalog: () => [
    catalogRow(PRODUCTS, 'CRM Product Catalog', null),
    catalogRow(OFFERS, 'CRM Product Catalog (variations)', PRODUCTS),
  ],
  catalog_price_type: (now) => [
    { ID: 1, BASE: 'Y', NAME: 'BASE', SORT: 100, XML_ID: 'BASE', CREATED_BY: 1, MODIFIED_BY: 1, DATE_CREATE: now, TIMESTAMP_X: now },
  ],
  catalog_measure: () => [
    measureRow(1, 6, 'Meter', 'm', 'MTR'),
    measureRow(2, 112, 'Liter', 'l', 'LTR'),
    measureRow(3, 163, 'Gram', 'g', 'GRM'),
    measureRow(4, 166, 'Kilogram', 'kg', 'KGM'),
    measureRow(5, 796, 'Piece', 'pcs.', 'PCE', 'Y'),
  ],
  catalog_vat: (now) => [{ ID: 1, NAME: 'Tax exempt', RATE: 0, SORT: 100, ACTIVE: 'Y', TIMESTAMP_X: now }],
  catalog_store: (now) => [
    {
      ID: 1,
      TITLE: 'Warehouse',
      ADDRESS: 'Warehouse',
      ACTIVE: 'Y',
      ISSUING_CENTER: 'N',
      SORT: 100,
      USER_ID: 1,
      MODIFIED_BY: 1,
      DATE_CREATE: now,
      DATE_MODIFY: now,
    },
  ],
}

const catalogRow = (id: number, name: string, products: number | null): Values => ({
  ID: id,
  IBLOCK_ID: id,
  IBLOCK_TYPE_ID: 0,
  LID: 's1',
  NAME: name,
  PRODUCT_IBLOCK_ID: products,
  // The property of a variation that holds its product.
  SKU_PROPERTY_ID: products === null ? null : 1,
  SUBSCRIPTION: 'N',
  VAT_ID: null,
})

const measureRow = (id: number, code: number, title: string, symbol: string, letters: string, isDefault = 'N'): Values => ({
  ID: id,
  CODE: code,
  MEASURE_TITLE: title,
  SYMBOL: symbol,
  SYMBOL_INTL: symbol,
  SYMBOL_LETTER_INTL: letters,
  IS_DEFAULT: isDefault,
})
