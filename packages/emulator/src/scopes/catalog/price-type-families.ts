import { MethodError, type MethodDefinition, type SqlValue } from '../../contract.ts'
import { field } from '../../store/field.ts'
import { createSchema } from '../../store/schema.ts'
import { defineMethods } from '../define-methods.ts'
import { controllerFamily } from '../family/controller-family.ts'
import { catalogEvent, catalogRefusals, flagField, idField, refuseEmptied, required } from './catalog-fields.ts'
import { LANGUAGES } from './languages.ts'
import { authorship, priceTypeSchema, type Catalog } from './open-catalog.ts'
import { defaultsOf } from './reference-families.ts'

const PRICE_TYPE_MISSING = 201_000_000_000

const langSchema = createSchema('catalog_price_type_lang', [
  { ...idField, isImmutable: true },
  field('CATALOG_GROUP_ID', 'integer', required),
  field('LANG', 'string', required),
  field('NAME', 'string', required),
])

/** `catalog.priceType.*`, `priceTypeLang.*` and `priceTypeGroup.*`: api-reference/catalog/price-type/index.md */
export function priceTypeFamilies(catalog: Catalog): readonly MethodDefinition[] {
  const { portal, store } = catalog
  return [
    ...controllerFamily(portal, {
      prefix: 'catalog.priceType',
      scope: 'catalog',
      schema: priceTypeSchema,
      wrappers: { one: 'priceType', many: 'priceTypes' },
      refusals: catalogRefusals(PRICE_TYPE_MISSING, 'Price type'),
      // api-reference/catalog/price-type/catalog-price-type-update.md
      requiredOnUpdate: ['name'],
      prepare: (change) => ({ ...defaultsOf(change, { BASE: 'N', SORT: 100 }), ...authorship(catalog, change) }),
      // One type is the base.
      saved: ({ id, sent }) => {
        if (sent['BASE'] === 'Y') store.run("update catalog_price_type set BASE = iif(ID = ?, 'Y', 'N')", [id])
      },
      removing: (_, id, stored) => {
        if (stored['BASE'] === 'Y') throw new MethodError('BASE', 'The base price type cannot be deleted')
        for (const table of ['catalog_price', 'catalog_price_type_lang', 'catalog_price_type_group'])
          store.run(`delete from ${table} where CATALOG_GROUP_ID = ?`, [id])
      },
      event: catalogEvent('PRICE.TYPE'),
    }),
    ...controllerFamily(portal, {
      prefix: 'catalog.priceTypeLang',
      scope: 'catalog',
      schema: langSchema,
      wrappers: { one: 'priceTypeLang', many: 'priceTypeLangs' },
      refusals: catalogRefusals(201_200_000_000, 'Translation'),
      prepare: (change) => {
        refuseEmptied(langSchema, change)
        const { id = 0, sent, stored } = change
        const { CATALOG_GROUP_ID: type, LANG: lang } = { ...stored, ...sent }
        if (!LANGUAGES.some(({ lid }) => lid === lang)) throw new MethodError(201_200_000_010, 'The specified language does not exist')
        requirePriceType(catalog, type, PRICE_TYPE_MISSING)
        const twin = store.value('select 1 from catalog_price_type_lang where CATALOG_GROUP_ID = ? and LANG = ? and ID <> ?', [
          type!,
          lang!,
          id,
        ])
        if (twin !== undefined) throw new MethodError(400, 'The specified translation of the price type already exists')
        return {}
      },
    }),
    ...defineMethods('catalog.priceTypeLang', 'catalog', { getLanguages: () => ({ languages: LANGUAGES }) }),
    ...controllerFamily(portal, {
      prefix: 'catalog.priceTypeGroup',
      scope: 'catalog',
      without: ['get', 'update'],
      schema: createSchema('catalog_price_type_group', [
        { ...idField, isImmutable: true },
        field('CATALOG_GROUP_ID', 'integer', required),
        field('GROUP_ID', 'integer', required),
        flagField('ACCESS', required),
      ]),
      wrappers: { one: 'priceTypeGroup', many: 'priceTypeGroups' },
      refusals: { ...catalogRefusals(0, 'Entity'), notFound: () => new MethodError(0, 'Entity does not exist') },
      prepare: ({ sent, input }) => {
        requirePriceType(catalog, sent['CATALOG_GROUP_ID'], 0)
        // No method tells the groups: any that may be one is taken.
        if (Number(sent['GROUP_ID']) < 1) throw new MethodError(0, 'The specified group does not exist')
        if (input['access'] !== 'Y' && input['access'] !== 'N')
          throw new MethodError(0, 'Invalid access type provided. The available values are: Y, N')
        const key = [sent['CATALOG_GROUP_ID']!, sent['GROUP_ID']!, sent['ACCESS']!]
        const twin = store.value('select 1 from catalog_price_type_group where CATALOG_GROUP_ID = ? and GROUP_ID = ? and ACCESS = ?', key)
        if (twin !== undefined) throw new MethodError(0, 'The specified access type for this group already exists')
        return {}
      },
    }),
  ]
}

function requirePriceType(catalog: Catalog, id: SqlValue | undefined, code: number): void {
  if (!catalog.has('catalog_price_type', id)) throw new MethodError(code, 'The specified price type does not exist')
}
