import { MethodError, type EmulatedScope, type MethodDefinition } from '../../contract.ts'
import { defineMethods } from '../define-methods.ts'
import { requireInteger } from '../read-params.ts'
import { documentFamilies } from './document-families.ts'
import { imageMethods } from './image-methods.ts'
import { indexLookups } from './index-lookups.ts'
import { openCatalog, type Catalog } from './open-catalog.ts'
import { priceFamilies } from './price-families.ts'
import { priceTypeFamilies } from './price-type-families.ts'
import { productFamilies } from './product-families.ts'
import { propertyFamilies } from './property-families.ts'
import { referenceFamilies } from './reference-families.ts'
import { requireRights } from './require-rights.ts'
import { sectionFamily } from './section-family.ts'

/** `catalog.*`: api-reference/catalog/index.md */
export const catalogScope: EmulatedScope = {
  name: 'catalog',
  install(portal) {
    const catalog = openCatalog(portal)
    const methods = [
      ...referenceFamilies(catalog),
      ...priceFamilies(catalog),
      ...priceTypeFamilies(catalog),
      ...sectionFamily(catalog),
      ...propertyFamilies(catalog),
      ...productFamilies(catalog),
      ...imageMethods(catalog),
      ...documentFamilies(catalog),
      ...facts(catalog),
    ]
    indexLookups(catalog)
    return requireRights(methods)
  },
}

function facts({ store }: Catalog): readonly MethodDefinition[] {
  return [
    ...defineMethods('catalog.catalog', 'catalog', {
      isOffers: ({ params }) => {
        const row = store.row('select PRODUCT_IBLOCK_ID from catalog_catalog where ID = ?', [requireInteger(params, 'id')])
        if (!row) throw new MethodError(0, 'Catalog does not exist')
        return row[0] !== null
      },
    }),
    // api-reference/catalog/enum/index.md
    ...defineMethods('catalog.enum', 'catalog', {
      getRoundTypes: () => ({
        enum: listOf([
          [1, 'Mathematical'],
          [2, 'In favor of the store'],
          [4, 'In favor of the customer'],
        ]),
      }),
      getStoreDocumentTypes: () => ({
        enum: listOf([
          ['A', 'Receipt'],
          ['S', 'Adjustment'],
          ['M', 'Transfer'],
          ['R', 'Return'],
          ['D', 'Write-off'],
        ]),
      }),
    }),
  ]
}

const listOf = (entries: readonly (readonly [id: string | number, name: string])[]): readonly object[] =>
  entries.map(([id, name]) => ({ id, name }))
