import type { MethodDefinition } from '../../../contract.ts'
import { createReader } from '../../../store/create-reader.ts'
import { field } from '../../../store/field.ts'
import { createSchema } from '../../../store/schema.ts'
import { listClassic } from '../../classic-list.ts'
import { defineMethods } from '../../define-methods.ts'
import { describeClassic } from '../../describe-fields.ts'
import { classicFamily } from '../../family/classic-family.ts'
import { classicError } from '../../read-params.ts'
import type { Crm } from '../open-crm.ts'
import { productRowSchema } from '../products/product-row-schema.ts'

const readOnly = { isReadOnly: true } as const
const catalogSchema = createSchema('catalog_catalog', [
  field('ID', 'integer', readOnly),
  field('NAME', 'string'),
  field('ORIGINATOR_ID', 'string', { storage: 'none' }),
  field('ORIGIN_ID', 'string', { storage: 'none' }),
  field('XML_ID', 'string', { ...readOnly, storage: 'none' }),
])

/** `crm.catalog.*` and `crm.productrow.*`: the catalogue of products, and the rows of every object; api-reference/crm/outdated/catalog/index.md */
export function oldCatalogMethods(crm: Crm): readonly MethodDefinition[] {
  const { portal, store, time } = crm
  const rows = { portal, schema: productRowSchema, reader: createReader(store, productRowSchema, time), time }
  return [
    ...classicFamily(portal, {
      prefix: 'crm.catalog',
      scope: 'crm',
      schema: catalogSchema,
      refusals: { notFound: () => classicError('Not found'), missing: () => classicError('Not found') },
      without: ['add', 'update', 'delete'],
      // Variations have a catalogue of their own, which is none of products.
      within: () => ({ sql: 't.PRODUCT_IBLOCK_ID is null', values: [], lookups: [] }),
    }),
    ...defineMethods('crm.productrow', 'crm', {
      list: (call) => listClassic(rows, call),
      fields: () => describeClassic(productRowSchema),
    }),
  ]
}
