import { field } from '../../store/field.ts'
import { createSchema, type Schema } from '../../store/schema.ts'
import { flagField, idField, numberField, required, writtenByPortal } from './catalog-fields.ts'
import { propertyField } from './property-values.ts'

/** What a product is: api-reference/catalog/data-types.md */
export const SIMPLE = 1
export const WITH_OFFERS = 3
export const OFFER = 4
export const LONE_OFFER = 5
export const WITHOUT_OFFERS = 6
export const SERVICE = 7

const declared = createSchema('catalog_product', [
  flagField('ACTIVE', { title: 'Active' }),
  flagField('AVAILABLE', writtenByPortal),
  flagField('BARCODE_MULTI'),
  flagField('BUNDLE', writtenByPortal),
  flagField('CAN_BUY_ZERO'),
  field('CODE', 'string'),
  field('CREATED_BY', 'integer'),
  field('DATE_ACTIVE_FROM', 'datetime'),
  field('DATE_ACTIVE_TO', 'datetime'),
  field('DATE_CREATE', 'datetime'),
  field('DETAIL_PICTURE', 'file', writtenByPortal),
  field('DETAIL_TEXT', 'string'),
  field('DETAIL_TEXT_TYPE', 'string'),
  numberField('HEIGHT'),
  field('IBLOCK_ID', 'integer', { ...required, isImmutable: true }),
  field('IBLOCK_SECTION_ID', 'integer'),
  idField,
  numberField('LENGTH'),
  field('MEASURE', 'integer'),
  field('MODIFIED_BY', 'integer'),
  field('NAME', 'string', required),
  field('PARENT_ID', 'integer', writtenByPortal),
  field('PREVIEW_PICTURE', 'file', writtenByPortal),
  field('PREVIEW_TEXT', 'string'),
  field('PREVIEW_TEXT_TYPE', 'string'),
  field('PURCHASING_CURRENCY', 'string'),
  numberField('PURCHASING_PRICE'),
  numberField('QUANTITY'),
  numberField('QUANTITY_RESERVED'),
  flagField('QUANTITY_TRACE', { storage: 'text' }),
  field('RECUR_SCHEME_LENGTH', 'integer'),
  field('RECUR_SCHEME_TYPE', 'string'),
  field('SORT', 'integer'),
  flagField('SUBSCRIBE', { storage: 'text' }),
  field('TIMESTAMP_X', 'datetime', writtenByPortal),
  field('TRIAL_PRICE_ID', 'integer'),
  field('TYPE', 'integer', writtenByPortal),
  field('VAT_ID', 'integer'),
  flagField('VAT_INCLUDED'),
  numberField('WEIGHT'),
  numberField('WIDTH'),
  flagField('WITHOUT_ORDER'),
  field('XML_ID', 'string'),
])

/** Fields that answers of one kind have; properties are found by their names. */
function schemaWithout(hidden: readonly string[]): Schema {
  const gone = new Set(hidden)
  const fields = declared.fields.map((each) => (gone.has(each.column) ? { ...each, names: {} } : each))
  const schema = createSchema('catalog_product', fields)
  return { ...schema, find: (family, name) => schema.find(family, name) ?? (family === 'universal' ? propertyField(name) : undefined) }
}

const STOCK = [
  'MEASURE',
  'BARCODE_MULTI',
  'CAN_BUY_ZERO',
  'QUANTITY',
  'QUANTITY_RESERVED',
  'QUANTITY_TRACE',
  'SUBSCRIBE',
  'HEIGHT',
  'LENGTH',
  'WEIGHT',
  'WIDTH',
]
const SUBSCRIPTION = ['RECUR_SCHEME_LENGTH', 'RECUR_SCHEME_TYPE', 'TRIAL_PRICE_ID', 'WITHOUT_ORDER']

/** Told by lists alone, where they are selected; parents of variations do not have them. */
export const LISTED_ONLY: ReadonlySet<string> = new Set([
  'barcodeMulti',
  'recurSchemeLength',
  'recurSchemeType',
  'trialPriceId',
  'withoutOrder',
])
/** Described, and never answered: api-reference/catalog/product/catalog-product-get-fields-by-filter.md */
export const DESCRIBED_ONLY: readonly string[] = ['negativeAmountTrace', 'priceType']

/** One way to products: `catalog.product.offer.*` reaches variations only. */
export interface ProductKind {
  readonly prefix: string
  readonly wrappers: { readonly one: string; readonly many: string }
  /** The key of what add and update answer. */
  readonly written: string
  readonly types: readonly number[]
  readonly schema: Schema
}

export const PRODUCT_KINDS: readonly ProductKind[] = [
  {
    prefix: 'catalog.product',
    wrappers: { one: 'product', many: 'products' },
    written: 'element',
    types: [SIMPLE],
    schema: schemaWithout(['PARENT_ID']),
  },
  {
    prefix: 'catalog.product.sku',
    wrappers: { one: 'sku', many: 'units' },
    written: 'sku',
    types: [WITHOUT_OFFERS, WITH_OFFERS],
    schema: schemaWithout(['PARENT_ID', 'BARCODE_MULTI', 'QUANTITY_RESERVED', 'QUANTITY_TRACE', ...SUBSCRIPTION]),
  },
  {
    prefix: 'catalog.product.offer',
    wrappers: { one: 'offer', many: 'offers' },
    written: 'offer',
    types: [LONE_OFFER, OFFER],
    schema: schemaWithout([]),
  },
  {
    prefix: 'catalog.product.service',
    wrappers: { one: 'service', many: 'services' },
    written: 'service',
    types: [SERVICE],
    schema: schemaWithout(['PARENT_ID', 'PURCHASING_CURRENCY', 'PURCHASING_PRICE', ...STOCK, ...SUBSCRIPTION]),
  },
]
