import { field, type Field, type FieldOptions } from '../../../store/field.ts'
import { createSchema, type Schema } from '../../../store/schema.ts'
import { propertyField } from '../../catalog/property-values.ts'

const readOnly = { isReadOnly: true } as const

/** The price of the base type. */
const ofBasePrice = (column: string): string =>
  `(select p.${column} from catalog_price p where p.PRODUCT_ID = t.ID and p.CATALOG_GROUP_ID = (select g.ID from catalog_price_type g where g.BASE = 'Y') order by p.ID limit 1)`

const priced = (column: string, options: FieldOptions): Field =>
  field(column, column === 'PRICE' ? 'double' : 'string', {
    storage: 'none',
    match: (condition) => condition(ofBasePrice(column === 'PRICE' ? 'PRICE' : 'CURRENCY')),
    ...options,
  })

/** Products under their old names, each beside the name that `catalog.product.*` gives it: api-reference/crm/outdated/products/crm-product-fields.md */
const declared = createSchema('catalog_product', [
  field('ID', 'integer', readOnly),
  field('IBLOCK_ID', 'integer', { classic: 'CATALOG_ID', isImmutable: true, title: 'Catalog' }),
  priced('PRICE', { read: { classic: `(select iif(v is null, null, printf('%.2f', v)) from (select ${ofBasePrice('PRICE')} as v))` } }),
  priced('CURRENCY_ID', { title: 'Currency', read: { classic: ofBasePrice('CURRENCY') } }),
  field('NAME', 'string', { isRequired: true }),
  field('CODE', 'string', { title: 'Symbolic code' }),
  field('DETAIL_TEXT', 'string', { classic: 'DESCRIPTION', title: 'Description' }),
  field('DETAIL_TEXT_TYPE', 'string', { classic: 'DESCRIPTION_TYPE', title: 'Description type' }),
  field('ACTIVE', 'char'),
  field('IBLOCK_SECTION_ID', 'integer', { classic: 'SECTION_ID', title: 'Section' }),
  field('SORT', 'integer', { title: 'Sorting' }),
  field('VAT_ID', 'integer', { title: 'Tax rate' }),
  field('VAT_INCLUDED', 'char', { title: 'Tax included' }),
  field('MEASURE', 'integer', { title: 'Unit of measurement' }),
  field('XML_ID', 'string', { title: 'External code' }),
  field('PREVIEW_PICTURE', 'file'),
  field('DETAIL_PICTURE', 'file'),
  field('DATE_CREATE', 'datetime', readOnly),
  field('TIMESTAMP_X', 'datetime', { ...readOnly, title: 'Modified on' }),
  field('CREATED_BY', 'integer', readOnly),
  field('MODIFIED_BY', 'integer', readOnly),
])

/** Properties are found by their names: `PROPERTY_77`. */
export const productSchema: Schema = {
  ...declared,
  find: (family, name) => declared.find(family, name) ?? propertyField(name.toLowerCase().replace(/^property_/, 'property')),
}
