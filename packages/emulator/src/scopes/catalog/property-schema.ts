import { field } from '../../store/field.ts'
import { createSchema, type Schema } from '../../store/schema.ts'
import type { Store } from '../../store/create-store.ts'
import type { Values } from '../../store/write-row.ts'
import { flagField, idField, required, writtenByPortal } from './catalog-fields.ts'

/** Properties of products; `crm.product.property.*` are the same: api-reference/catalog/data-types.md#catalog_product_property */
export const propertySchema: Schema = createSchema('catalog_property', [
  flagField('ACTIVE'),
  field('CODE', 'string'),
  field('COL_COUNT', 'integer'),
  field('DEFAULT_VALUE', 'string'),
  field('FILE_TYPE', 'string'),
  flagField('FILTRABLE'),
  field('HINT', 'string'),
  field('IBLOCK_ID', 'integer', { ...required, isImmutable: true }),
  idField,
  flagField('IS_REQUIRED'),
  field('LINK_IBLOCK_ID', 'integer'),
  flagField('LIST_TYPE', { storage: 'text' }),
  flagField('MULTIPLE'),
  field('MULTIPLE_CNT', 'integer'),
  field('NAME', 'string', required),
  field('PROPERTY_TYPE', 'string', required),
  field('ROW_COUNT', 'integer'),
  flagField('SEARCHABLE'),
  field('SORT', 'integer'),
  field('TIMESTAMP_X', 'datetime', writtenByPortal),
  field('USER_TYPE', 'string'),
  field('USER_TYPE_SETTINGS', 'productpropertysettings', {
    storage: 'text',
    isReadOnly: true,
    read: { universal: 'json(t.USER_TYPE_SETTINGS)' },
  }),
  flagField('WITH_DESCRIPTION'),
  field('XML_ID', 'string'),
])

/** A new property, as far as nothing else is sent. */
export const PROPERTY_DEFAULTS: Values = {
  ACTIVE: 'Y',
  SORT: 500,
  MULTIPLE: 'N',
  IS_REQUIRED: 'N',
  LIST_TYPE: 'L',
  ROW_COUNT: 1,
  COL_COUNT: 30,
  SEARCHABLE: 'N',
  FILTRABLE: 'N',
}

/** The elements, features and places of a property go with it, and the values that products have. */
export function deletePropertyParts(store: Store, id: number): void {
  for (const table of ['catalog_property_enum', 'catalog_property_feature', 'catalog_property_section', 'catalog_property_value'])
    store.run(`delete from ${table} where PROPERTY_ID = ?`, [id])
}
