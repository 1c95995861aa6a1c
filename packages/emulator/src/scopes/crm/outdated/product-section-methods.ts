import type { MethodDefinition } from '../../../contract.ts'
import { field } from '../../../store/field.ts'
import { createSchema } from '../../../store/schema.ts'
import type { Values } from '../../../store/write-row.ts'
import { PRODUCTS } from '../../catalog/open-catalog.ts'
import { classicFamily } from '../../family/classic-family.ts'
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
    refusals: {
      notFound: () => classicError('Not found'),
      missing: ([name]) => classicError(`The field ${name} is not defined or empty`),
      invalid: (name) => classicError(`The field ${name} is not valid`),
    },
    within: withinCatalog,
    prepare({ id, sent, stored }) {
      const values: Values = { IBLOCK_ID: PRODUCTS, ...stored, ...sent }
      const { IBLOCK_ID: catalogId = null, IBLOCK_SECTION_ID: parent } = values
      if (store.value('select 1 from catalog_catalog where ID = ?', [catalogId]) !== 1) throw classicError('Catalog is not found')
      if (parent && store.value('select IBLOCK_ID from catalog_section where ID = ?', [parent]) !== catalogId)
        throw classicError('Section is not found')
      return id === undefined ? { IBLOCK_ID: catalogId, ACTIVE: 'Y', SORT: 500, DESCRIPTION_TYPE: 'text' } : {}
    },
    // What it holds goes with it, as in catalog.section.delete.
    removing(_, id) {
      const below =
        'with recursive below(ID) as (values (?) union select s.ID from catalog_section s join below on s.IBLOCK_SECTION_ID = below.ID)'
      store.run(`${below} delete from catalog_section where ID in below and ID <> ?`, [id, id])
    },
    event: (action) => [`ONCRMPRODUCTSECTION${action}`],
  })
}
