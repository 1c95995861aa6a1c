import { MethodError, type MethodDefinition } from '../../contract.ts'
import { field } from '../../store/field.ts'
import { createSchema, type Schema } from '../../store/schema.ts'
import { defineMethods } from '../define-methods.ts'
import { controllerFamily } from '../family/controller-family.ts'
import { requireInteger, toText } from '../read-params.ts'
import { catalogRefusals, flagField, idField, required, writtenByPortal } from './catalog-fields.ts'
import type { Catalog } from './open-catalog.ts'
import { noSuch, placeMethods, requireProperty } from './property-places.ts'
import { createValueTable } from './property-values.ts'
import { defaultsOf } from './reference-families.ts'

/** Kinds of values: number, string, list, file, element, section; api-reference/catalog/data-types.md#catalog_product_property */
const PROPERTY_TYPES = new Set(['N', 'S', 'L', 'F', 'E', 'G'])

/** The first property of a portal binds a variation to its product. */
export const SKU_LINK = 1

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

/** Properties of products, the values of lists, their features and places: api-reference/catalog/product-property/index.md */
export function propertyFamilies(catalog: Catalog): readonly MethodDefinition[] {
  const { portal, store } = catalog
  createValueTable(catalog)
  const property = { prefix: 'catalog.productProperty', scope: 'catalog', schema: propertySchema }
  const methods = controllerFamily(portal, {
    ...property,
    wrappers: { one: 'productProperty', many: 'productProperties' },
    refusals: { ...catalogRefusals('', 'productProperty'), notFound: () => new MethodError('', 'productProperty does not exist.') },
    // api-reference/catalog/product-property/catalog-product-property-update.md
    requiredOnUpdate: ['iblockId'],
    prepare: (change) => {
      const { PROPERTY_TYPE: type, IBLOCK_ID: iblock, CODE: code } = { ...change.stored, ...change.sent }
      if (!catalog.has('catalog_catalog', iblock)) throw new MethodError(0, 'The specified iblock is not a product catalog')
      if (!PROPERTY_TYPES.has(String(type))) throw new MethodError(0, 'Invalid property type specified')
      if (/^\d/.test(toText(code))) throw new MethodError(0, 'Property code cannot start with a digit')
      const settings = change.input['userTypeSettings'] || null
      if (typeof settings !== 'object') throw new MethodError(0, 'Invalid custom property type settings specified')
      const fresh = {
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
      return {
        ...defaultsOf(change, fresh),
        ...(settings && { USER_TYPE_SETTINGS: JSON.stringify(settings) }),
        TIMESTAMP_X: catalog.now(),
      }
    },
    removing: (_, id) => {
      for (const table of ['catalog_property_enum', 'catalog_property_feature', 'catalog_property_section', 'catalog_property_value'])
        store.run(`delete from ${table} where PROPERTY_ID = ?`, [id])
    },
  })
  if (store.value('select 1 from catalog_property limit 1') === undefined) createSkuLink(catalog)

  return [
    ...methods,
    ...controllerFamily(portal, {
      prefix: 'catalog.productPropertyEnum',
      scope: 'catalog',
      schema: createSchema('catalog_property_enum', [
        flagField('DEF'),
        idField,
        field('PROPERTY_ID', 'integer', required),
        field('SORT', 'integer'),
        field('VALUE', 'string', required),
        field('XML_ID', 'string', required),
      ]),
      wrappers: { one: 'productPropertyEnum', many: 'productPropertyEnums' },
      refusals: { ...catalogRefusals(0, 'productPropertyEnum'), notFound: noSuch('productPropertyEnum') },
      // api-reference/catalog/product-property-enum/catalog-product-property-enum-update.md
      requiredOnUpdate: ['xmlId'],
      prepare: (change) => {
        const { PROPERTY_ID: propertyId, XML_ID: xmlId } = { ...change.stored, ...change.sent }
        requireProperty(catalog, propertyId, 'productPropertyEnum')
        const type = store.value('select PROPERTY_TYPE from catalog_property where ID = ?', [propertyId!])
        if (type !== 'L') throw new MethodError(0, 'Only list properties are supported')
        const key = [propertyId!, xmlId!, change.id ?? 0]
        if (store.value('select 1 from catalog_property_enum where PROPERTY_ID = ? and XML_ID = ? and ID <> ?', key) !== undefined)
          throw new MethodError(0, `A value with xmlId '${String(xmlId)}' already exists.`)
        return defaultsOf(change, { DEF: 'N', SORT: 500 })
      },
      removing: (_, id, { PROPERTY_ID: propertyId }) => {
        store.run('delete from catalog_property_value where PROPERTY_ID = ? and VALUE = ?', [propertyId!, String(id)])
      },
    }),
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
      prepare: ({ id = 0, stored, sent }) => {
        const { PROPERTY_ID: propertyId, MODULE_ID: module, FEATURE_ID: feature } = { ...stored, ...sent }
        requireProperty(catalog, propertyId, 'productPropertyFeature')
        const twin = 'select 1 from catalog_property_feature where PROPERTY_ID = ? and MODULE_ID = ? and FEATURE_ID = ? and ID <> ?'
        if (store.value(twin, [propertyId!, module!, feature!, id]) !== undefined)
          throw new MethodError(0, 'The property has this feature already')
        return {}
      },
    }),
    ...defineMethods('catalog.productPropertyFeature', 'catalog', {
      getAvailableFeaturesByProperty: ({ params }) => {
        requireProperty(catalog, requireInteger(params, 'propertyId'), 'productPropertyFeature')
        return {
          features: [
            { featureId: 'LIST_PAGE_SHOW', featureName: 'Show on the list page', moduleId: 'iblock' },
            { featureId: 'DETAIL_PAGE_SHOW', featureName: 'Show on the detail page', moduleId: 'iblock' },
          ],
        }
      },
    }),
    ...placeMethods(catalog),
  ]
}

/** Every catalogue of variations has a property that holds the product. */
function createSkuLink({ store, now }: Catalog): void {
  store.run(
    "insert into catalog_property (ID, IBLOCK_ID, NAME, CODE, PROPERTY_TYPE, USER_TYPE, LINK_IBLOCK_ID, ACTIVE, SORT, MULTIPLE, IS_REQUIRED, TIMESTAMP_X) values (?, 15, 'Product', 'CML2_LINK', 'E', 'SKU', 14, 'Y', 5, 'N', 'N', ?)",
    [SKU_LINK, now()],
  )
}
