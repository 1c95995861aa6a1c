import { field } from '../../store/field.ts'
import { createSchema, type Schema } from '../../store/schema.ts'
import { flagField, idField, required } from './catalog-fields.ts'

/** One table for `catalog.measure.*` and `crm.measure.*`: api-reference/catalog/measure/catalog-measure-get-fields.md */
export const measureSchema: Schema = createSchema('catalog_measure', [
  idField,
  field('CODE', 'integer', required),
  flagField('IS_DEFAULT'),
  field('MEASURE_TITLE', 'string', required),
  field('SYMBOL', 'string', { classic: 'SYMBOL_RUS' }),
  field('SYMBOL_INTL', 'string'),
  field('SYMBOL_LETTER_INTL', 'string'),
])
