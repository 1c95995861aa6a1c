import type { MethodDefinition } from '../../contract.ts'
import { checkFirst } from '../check-first.ts'
import { requireObject } from '../read-params.ts'
import type { Catalog } from './open-catalog.ts'
import { propertyEnumFamily } from './property-enum-family.ts'
import { propertyFamily } from './property-family.ts'
import { propertyFeatureFamily } from './property-feature-family.ts'
import { placeMethods } from './property-places.ts'
import { createValueTable } from './property-values.ts'

/** The first property of a portal binds a variation to its product. */
const SKU_LINK = 1

/** Properties of products, the values of lists, their features and places: api-reference/catalog/product-property/index.md */
export function propertyFamilies(catalog: Catalog): readonly MethodDefinition[] {
  createValueTable(catalog)
  const methods = [
    ...propertyFamily(catalog),
    ...propertyEnumFamily(catalog),
    ...propertyFeatureFamily(catalog),
    ...placeMethods(catalog),
  ].map(requireLists)
  if (catalog.store.value('select 1 from catalog_property limit 1') === undefined) createSkuLink(catalog)
  return methods
}

/** Lists refuse conditions that are no objects: api-reference/catalog/product-property/catalog-product-property-list.md */
function requireLists(method: MethodDefinition): MethodDefinition {
  if (!method.name.endsWith('.list')) return method
  return checkFirst(method, ({ params }) => {
    for (const name of ['filter', 'select', 'order']) if (params.has(name)) requireObject(params, name)
  })
}

/** Every catalogue of variations has a property that holds the product. */
function createSkuLink({ store, now }: Catalog): void {
  store.run(
    "insert into catalog_property (ID, IBLOCK_ID, NAME, CODE, PROPERTY_TYPE, USER_TYPE, LINK_IBLOCK_ID, ACTIVE, SORT, MULTIPLE, IS_REQUIRED, TIMESTAMP_X) values (?, 15, 'Product', 'CML2_LINK', 'E', 'SKU', 14, 'Y', 5, 'N', 'N', ?)",
    [SKU_LINK, now()],
  )
}
