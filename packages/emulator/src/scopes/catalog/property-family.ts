import { MethodError, type MethodDefinition } from '../../contract.ts'
import { controllerFamily } from '../family/controller-family.ts'
import { toText } from '../read-params.ts'
import { catalogRefusals } from './catalog-fields.ts'
import type { Catalog } from './open-catalog.ts'
import { deletePropertyParts, PROPERTY_DEFAULTS, propertySchema } from './property-schema.ts'
import { defaultsOf } from './reference-families.ts'

/** Kinds of values: number, string, list, file, element, section; api-reference/catalog/data-types.md#catalog_product_property */
const PROPERTY_TYPES = new Set(['N', 'S', 'L', 'F', 'E', 'G'])

/** `catalog.productProperty.*`: api-reference/catalog/product-property/index.md */
export function propertyFamily(catalog: Catalog): readonly MethodDefinition[] {
  const { portal, store } = catalog
  return controllerFamily(portal, {
    prefix: 'catalog.productProperty',
    scope: 'catalog',
    schema: propertySchema,
    wrappers: { one: 'productProperty', many: 'productProperties' },
    refusals: {
      ...catalogRefusals('', 'productProperty'),
      notFound: () => new MethodError('', 'productProperty does not exist.'),
      invalid: (name) => new MethodError(0, `Wrong format of field ${name}`),
    },
    // api-reference/catalog/product-property/catalog-product-property-update.md
    requiredOnUpdate: ['iblockId'],
    prepare: (change) => {
      const { PROPERTY_TYPE: type, USER_TYPE: userType, IBLOCK_ID: iblock, CODE: code } = { ...change.stored, ...change.sent }
      if (!catalog.has('catalog_catalog', iblock)) throw new MethodError(0, 'The specified iblock is not a product catalog')
      // A checkbox is a list of two values.
      if (!PROPERTY_TYPES.has(String(type)) || (userType === 'BoolEnum' && type !== 'L'))
        throw new MethodError(0, 'Invalid property type specified')
      if (/^\d/.test(toText(code))) throw new MethodError(0, 'Property code cannot start with a digit')
      const settings = change.input['userTypeSettings'] || null
      if (typeof settings !== 'object') throw new MethodError(0, 'Invalid custom property type settings specified')
      return {
        ...defaultsOf(change, PROPERTY_DEFAULTS),
        ...(settings && { USER_TYPE_SETTINGS: JSON.stringify(settings) }),
        TIMESTAMP_X: catalog.now(),
      }
    },
    removing: (_, id) => deletePropertyParts(store, id),
  })
}
