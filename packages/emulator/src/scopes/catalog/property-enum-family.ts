import { MethodError, type MethodDefinition } from '../../contract.ts'
import { field } from '../../store/field.ts'
import { createSchema } from '../../store/schema.ts'
import { controllerFamily } from '../family/controller-family.ts'
import { catalogRefusals, flagField, idField, required } from './catalog-fields.ts'
import type { Catalog } from './open-catalog.ts'
import { noSuch, requireProperty } from './property-places.ts'
import { defaultsOf } from './reference-families.ts'

/** `catalog.productPropertyEnum.*`: api-reference/catalog/product-property-enum/index.md */
export function propertyEnumFamily(catalog: Catalog): readonly MethodDefinition[] {
  const { portal, store } = catalog
  return controllerFamily(portal, {
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
  })
}
