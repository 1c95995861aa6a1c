import { field } from '../../store/field.ts'
import { createSchema, type Schema } from '../../store/schema.ts'
import { flagField, idField, numberField, required, writtenByPortal } from '../catalog/catalog-fields.ts'
import { lookup } from './sale-family.ts'

const immutable = { isImmutable: true } as const

/** A position of an order: api-reference/sale/data-types.md#sale_basket_item */
export const basketItemSchema: Schema = createSchema('sale_basket_item', [
  numberField('BASE_PRICE'),
  flagField('CAN_BUY', { universalType: 'string' }),
  field('CATALOG_XML_ID', 'string', immutable),
  field('CURRENCY', 'string', { ...required, ...immutable }),
  flagField('CUSTOM_PRICE', { ...immutable, universalType: 'string' }),
  field('DATE_INSERT', 'datetime', writtenByPortal),
  field('DATE_UPDATE', 'datetime', writtenByPortal),
  field('DIMENSIONS', 'string'),
  numberField('DISCOUNT_PRICE'),
  idField,
  field('MEASURE_CODE', 'string'),
  field('MEASURE_NAME', 'string'),
  field('NAME', 'string', required),
  field('ORDER_ID', 'integer', { ...required, ...immutable }),
  numberField('PRICE'),
  field('PRODUCT_ID', 'integer', { ...required, ...immutable }),
  field('PRODUCT_XML_ID', 'string'),
  lookup('PROPERTIES', 'datatype', "json('[]')"),
  numberField('QUANTITY', required),
  lookup('RESERVATIONS', 'datatype', "json('[]')"),
  field('SORT', 'integer'),
  field('TYPE', 'integer', writtenByPortal),
  flagField('VAT_INCLUDED', { universalType: 'string' }),
  numberField('VAT_RATE'),
  numberField('WEIGHT'),
  field('XML_ID', 'string'),
])
