import { MethodError } from '../../contract.ts'
import { field } from '../../store/field.ts'
import { createSchema } from '../../store/schema.ts'
import type { Change, Family } from '../family/family.ts'
import { catalogEvent, catalogRefusals, idField, numberField, required, writtenByPortal } from './catalog-fields.ts'
import type { Catalog } from './open-catalog.ts'

/** How prices are written: api-reference/catalog/price/index.md */
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

export const wrongType = (): MethodError => new MethodError(0, 'Validate price error. Catalog price group is wrong')
export const notSingle = (): MethodError =>
  new MethodError(0, 'Validate price error. Catalog product is allowed has only single price without ranges in price group')
