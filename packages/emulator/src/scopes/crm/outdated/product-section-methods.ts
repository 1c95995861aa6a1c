import type { MethodDefinition } from '../../../contract.ts'
import { field } from '../../../store/field.ts'
import { createSchema } from '../../../store/schema.ts'
import type { Values } from '../../../store/write-row.ts'
import { PRODUCTS } from '../../catalog/open-catalog.ts'
import { deleteSectionsBelow, SECTION_DEFAULTS } from '../../catalog/section-family.ts'
import { classicFamily } from '../../family/classic-family.ts'
import { classicRefusals, notValid } from '../../family/classic-refusals.ts'
import { classicError } from '../../read-params.ts'
import type { Crm } from '../open-crm.ts'
import { withinCatalog } from './within-catalog.ts'

/** api-reference/crm/outdated/product-section/crm-product-section-fields.md */
const schema = createSchema('catalog_section', [
  field('ID', 'integer', { isReadOnly: true }),
  field('IBLOCK_ID', 'integer', { classic: 'CATALOG_ID', isImmutable: true, title: 'Catalog ID' }),
  field('IBLOCK_SECTION_ID', 'integer', { classic: 'SECTION_ID', title: 'Section ID' }),
  field('NAME', 'string', { isRequired: true }),
  field('XML_ID', 'string', { title: 'XML_ID' }),
])

/** `crm.productsection.*`: the sections of `catalog.section.*`; api-reference/crm/outdated/product-section/index.md */
export function productSectionMethods({ portal, store }: Crm): readonly MethodDefinition[] {
  return classicFamily(portal, {
    prefix: 'crm.productsection',
    scope: 'crm',
    schema,
    refusals: { ...classicRefusals, invalid: notValid },
    within: withinCatalog,
    prepare({ id, sent, stored }) {
      const values: Values = { IBLOCK_ID: PRODUCTS, ...stored, ...sent }
      const { IBLOCK_ID: catalogId = null, IBLOCK_SECTION_ID: parent } = values
      if (store.value('select 1 from catalog_catalog where ID = ?', [catalogId]) !== 1) throw classicError('Catalog is not found')
      if (parent && store.value('select IBLOCK_ID from catalog_section where ID = ?', [parent]) !== catalogId)
        throw classicError('Section is not found')
      return id === undefined ? { ...SECTION_DEFAULTS, IBLOCK_ID: catalogId } : {}
    },
    removing: (_, id) => deleteSectionsBelow(store, id),
    event: (action) => [`ONCRMPRODUCTSECTION${action}`],
  })
}
