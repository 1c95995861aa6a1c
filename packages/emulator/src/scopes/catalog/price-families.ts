import { MethodError, type Call, type MethodDefinition, type SqlValue } from '../../contract.ts'
import type { Row } from '../../store/create-reader.ts'
import { field } from '../../store/field.ts'
import { createSchema } from '../../store/schema.ts'
import { defineMethods } from '../define-methods.ts'
import { controllerFamily } from '../family/controller-family.ts'
import type { Change, Family } from '../family/family.ts'
import { openRecords, type Records } from '../family/open-records.ts'
import { objectOf, objectsOf, requireObject, toId, toText, type Fields } from '../read-params.ts'
import { catalogEvent, catalogRefusals, flagField, idField, numberField, required, writtenByPortal } from './catalog-fields.ts'
import { LANGUAGES } from './languages.ts'
import { authorship, priceTypeSchema, type Catalog } from './open-catalog.ts'
import { defaultsOf } from './reference-families.ts'

const PRICE_TYPE_MISSING = 201_000_000_000

/** `catalog.price.*` and the types of prices: api-reference/catalog/price/index.md, api-reference/catalog/price-type/index.md */
export function priceFamilies(catalog: Catalog): readonly MethodDefinition[] {
  const { portal, store } = catalog
  const price = priceFamily(catalog)
  const prices = openRecords(portal, price)
  return [
    ...controllerFamily(portal, { ...price, wrappers: { one: 'price', many: 'prices' } }, prices),
    ...defineMethods('catalog.price', 'catalog', { modify: (call) => modify(catalog, prices, call) }),
    ...controllerFamily(portal, {
      prefix: 'catalog.priceType',
      scope: 'catalog',
      schema: priceTypeSchema,
      wrappers: { one: 'priceType', many: 'priceTypes' },
      refusals: catalogRefusals(PRICE_TYPE_MISSING, 'Price type'),
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
      schema: createSchema('catalog_price_type_lang', [
        { ...idField, isImmutable: true },
        field('CATALOG_GROUP_ID', 'integer', required),
        field('LANG', 'string', required),
        field('NAME', 'string', required),
      ]),
      wrappers: { one: 'priceTypeLang', many: 'priceTypeLangs' },
      refusals: catalogRefusals(201_200_000_000, 'Translation'),
      prepare: ({ id = 0, sent, stored }) => {
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

export function priceFamily(catalog: Catalog): Family {
  return {
    prefix: 'catalog.price',
    scope: 'catalog',
    schema: createSchema('catalog_price', [
      field('CATALOG_GROUP_ID', 'integer', { ...required, isImmutable: true }),
      field('CURRENCY', 'string', required),
      field('EXTRA_ID', 'integer'),
      idField,
      numberField('PRICE', required),
      field('PRODUCT_ID', 'integer', { ...required, isImmutable: true }),
      numberField('QUANTITY_FROM'),
      numberField('QUANTITY_TO'),
      field('TIMESTAMP_X', 'datetime', writtenByPortal),
      numberField('PRICE_SCALE', writtenByPortal),
    ]),
    refusals: catalogRefusals('', 'Price'),
    prepare: (change) => {
      const { sent, stored } = change
      if (change.id === undefined) refuseWrongPrice(catalog, change)
      return { TIMESTAMP_X: catalog.now(), PRICE_SCALE: sent['PRICE'] ?? stored?.['PRICE'] ?? null }
    },
    // A single price does not tell its scale: api-reference/catalog/price/catalog-price-get.md
    finish: (rows, { method }) =>
      method.toLowerCase().endsWith('.list')
        ? rows
        : rows.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'priceScale'))),
    event: catalogEvent('PRICE'),
  }
}

/** One price of each type, unless ranges of quantity tell them apart: api-reference/catalog/price/catalog-price-add.md */
function refuseWrongPrice(catalog: Catalog, { sent }: Change): void {
  const { CATALOG_GROUP_ID: type, PRODUCT_ID: product, QUANTITY_FROM: from = null, QUANTITY_TO: to = null } = sent
  if (!catalog.has('catalog_price_type', type)) throw wrongType()
  const twin = catalog.store.value(
    'select 1 from catalog_price where CATALOG_GROUP_ID = ? and PRODUCT_ID = ? and QUANTITY_FROM is ? and QUANTITY_TO is ?',
    [type!, product!, from, to],
  )
  if (twin !== undefined) throw notSingle()
}

const wrongType = (): MethodError => new MethodError(0, 'Validate price error. Catalog price group is wrong')
const notSingle = (): MethodError =>
  new MethodError(0, 'Validate price error. Catalog product is allowed has only single price without ranges in price group')

/** All or nothing: what is refused is known before anything is removed. */
function refuseWrongSet(catalog: Catalog, prices: Records, call: Call, rows: readonly Fields[]): void {
  const taken = new Set<string>()
  for (const row of rows) {
    const known = toId(row['id'])
    const stored = known === undefined ? undefined : prices.require(call, known)
    const type = stored?.['CATALOG_GROUP_ID'] ?? toId(row['catalogGroupId'])
    const missing = ['catalogGroupId', 'currency', 'price'].filter((name) => toText(row[name]) === '')
    if (!stored && missing.length > 0) throw new MethodError(0, `Required fields: ${missing.join(', ')}`)
    if (!catalog.has('catalog_price_type', type)) throw wrongType()
    const [from, to] = ['quantityFrom', 'quantityTo'].map((name) => toText(row[name]))
    const key = JSON.stringify([type, from || stored?.['QUANTITY_FROM'], to || stored?.['QUANTITY_TO']])
    if (taken.has(key)) throw notSingle()
    taken.add(key)
  }
}

/** The whole set of a product's prices: what it lacks is removed. api-reference/catalog/price/catalog-price-modify.md */
function modify(catalog: Catalog, prices: Records, call: Call): { readonly prices: readonly Row[] } {
  const product = requireObject(call.params, 'fields')['product']
  const { id, prices: wanted } = objectOf(product)
  const productId = toId(id)
  const rows = objectsOf(wanted)
  if (productId === undefined || rows.length === 0)
    throw new MethodError(0, `Required fields: ${productId === undefined ? 'id' : 'prices'}`)
  const kept = new Set(rows.map((row) => toId(row['id'])).filter((known) => known !== undefined))
  refuseWrongSet(catalog, prices, call, rows)
  const held = catalog.store
    .rows('select ID from catalog_price where PRODUCT_ID = ? order by ID', [productId])
    .map(([held]) => Number(held))
  for (const gone of held.filter((each) => !kept.has(each))) prices.remove(call, gone)
  const ids = rows.map((row) => {
    const known = toId(row['id'])
    if (known === undefined) return prices.add(call, { ...row, productId }, 'universal')
    prices.update(call, known, row, 'universal')
    return known
  })
  const shape = { family: 'universal', fields: prices.schema.of('universal') } as const
  return { prices: ids.map((each) => prices.reader.one(shape, each)!) }
}
