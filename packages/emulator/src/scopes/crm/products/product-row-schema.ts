import { field, type Field, type FieldOptions } from '../../../store/field.ts'
import { printDecimal } from '../../../store/render-field.ts'
import { createSchema, type Schema } from '../../../store/schema.ts'

const readOnly = { isReadOnly: true } as const

/** A number in both families: classic rows mix numbers and strings, api-reference/crm/deals/crm-deal-productrows-get.md */
const number = (column: string, type: 'integer' | 'double', options: FieldOptions = {}): Field => {
  const classic = type === 'double' ? printDecimal(`t.${column}`, options.scale ?? 2) : `t.${column}`
  return field(column, type, { ...options, title: column, read: { classic } })
}
const text = (column: string, options: FieldOptions = {}): Field => field(column, 'string', { ...options, title: column })
const classicOnly = { universal: false } as const

/** Rows of goods of leads, deals, estimates, invoices and smart processes. */
export const productRowSchema: Schema = createSchema('crm_product_row', [
  field('ID', 'integer', { ...readOnly, title: 'ID' }),
  field('OWNER_ID', 'integer', { isRequired: true, isImmutable: true, title: 'OWNER_ID' }),
  text('OWNER_TYPE', { isRequired: true, isImmutable: true }),
  number('PRODUCT_ID', 'integer', { isRequired: true }),
  text('PRODUCT_NAME'),
  text('ORIGINAL_PRODUCT_NAME', classicOnly),
  text('PRODUCT_DESCRIPTION', classicOnly),
  number('PRICE', 'double'),
  field('PRICE_ACCOUNT', 'double', { ...readOnly, title: 'PRICE_ACCOUNT' }),
  number('PRICE_EXCLUSIVE', 'double', readOnly),
  number('PRICE_NETTO', 'double', readOnly),
  number('PRICE_BRUTTO', 'double', readOnly),
  number('QUANTITY', 'double', { scale: 4 }),
  number('DISCOUNT_TYPE_ID', 'integer'),
  number('DISCOUNT_RATE', 'double'),
  number('DISCOUNT_SUM', 'double'),
  number('TAX_RATE', 'double'),
  field('TAX_INCLUDED', 'char', { title: 'TAX_INCLUDED' }),
  field('CUSTOMIZED', 'char', { ...readOnly, title: 'CUSTOMIZED' }),
  number('MEASURE_CODE', 'integer'),
  text('MEASURE_NAME'),
  number('SORT', 'integer'),
  text('XML_ID', readOnly),
  number('TYPE', 'integer', readOnly),
  number('STORE_ID', 'integer', { ...readOnly, omitNull: 'universal' }),
  number('RESERVE_ID', 'integer', classicOnly),
  text('DATE_RESERVE_END', classicOnly),
  number('RESERVE_QUANTITY', 'double', { ...classicOnly, scale: 4 }),
])
