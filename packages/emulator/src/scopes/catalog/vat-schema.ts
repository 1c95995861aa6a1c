import { field } from '../../store/field.ts'
import { createSchema, type Schema } from '../../store/schema.ts'
import { flagField, idField, required, writtenByPortal } from './catalog-fields.ts'

/** One table for `catalog.vat.*` and `crm.vat.*`: api-reference/catalog/data-types.md, api-reference/crm/outdated/vat/crm-vat-fields.md */
export const vatSchema: Schema = createSchema('catalog_vat', [
  idField,
  field('TIMESTAMP_X', 'datetime', writtenByPortal),
  flagField('ACTIVE'),
  field('SORT', 'integer', { classic: 'C_SORT' }),
  field('NAME', 'string', required),
  field('RATE', 'double', required),
])
