import { MethodError, type MethodDefinition } from '../../contract.ts'
import { field } from '../../store/field.ts'
import { createSchema } from '../../store/schema.ts'
import { defineMethods } from '../define-methods.ts'
import { controllerFamily } from '../family/controller-family.ts'
import { requireInteger } from '../read-params.ts'
import { catalogRefusals, flagField, idField, required } from './catalog-fields.ts'
import type { Catalog } from './open-catalog.ts'
import { noSuch, requireProperty } from './property-places.ts'

const FEATURES = [
  { featureId: 'LIST_PAGE_SHOW', featureName: 'Show on the list page', moduleId: 'iblock' },
  { featureId: 'DETAIL_PAGE_SHOW', featureName: 'Show on the detail page', moduleId: 'iblock' },
]
const INDEX = 'b_iblock_property_feature.ix_iblock_property_feature'

/** `catalog.productPropertyFeature.*`: api-reference/catalog/product-property-feature/index.md */
export function propertyFeatureFamily(catalog: Catalog): readonly MethodDefinition[] {
  const { portal, store } = catalog
  return [
    ...controllerFamily(portal, {
      prefix: 'catalog.productPropertyFeature',
      scope: 'catalog',
      without: ['delete'],
      schema: createSchema('catalog_property_feature', [
        field('FEATURE_ID', 'string', required),
        idField,
        flagField('IS_ENABLED', required),
        field('MODULE_ID', 'string', required),
        field('PROPERTY_ID', 'integer', required),
      ]),
      wrappers: { one: 'productPropertyFeature', many: 'productPropertyFeatures' },
      refusals: { ...catalogRefusals(0, 'productPropertyFeature'), notFound: noSuch('productPropertyFeature') },
      // api-reference/catalog/product-property-feature/catalog-product-property-feature-update.md
      requiredOnUpdate: ['moduleId', 'featureId', 'isEnabled'],
      prepare: ({ id = 0, stored, sent }) => {
        const { PROPERTY_ID: propertyId, MODULE_ID: module, FEATURE_ID: feature } = { ...stored, ...sent }
        requireProperty(catalog, propertyId, 'productPropertyFeature')
        if (!FEATURES.some((known) => known.moduleId === module && known.featureId === feature))
          throw new MethodError(0, 'Invalid property parameter set')
        const key = [propertyId!, module!, feature!]
        const twin = 'select 1 from catalog_property_feature where PROPERTY_ID = ? and MODULE_ID = ? and FEATURE_ID = ? and ID <> ?'
        if (store.value(twin, [...key, id]) !== undefined)
          throw new MethodError(0, `Mysql query error: (1062) Duplicate entry '${key.join('-')}' for key '${INDEX}'`)
        return {}
      },
    }),
    ...defineMethods('catalog.productPropertyFeature', 'catalog', {
      getAvailableFeaturesByProperty: ({ params }) => {
        requireProperty(catalog, requireInteger(params, 'propertyId'), 'productPropertyFeature')
        return { features: FEATURES }
      },
    }),
  ]
}
