import type { MethodDefinition } from '../../contract.ts'
import { defineMethods } from '../define-methods.ts'
import { controllerFamily } from '../family/controller-family.ts'
import { openRecords } from '../family/open-records.ts'
import { modifyPrices, NEEDED_OF_PRICES } from './modify-prices.ts'
import type { Catalog } from './open-catalog.ts'
import { priceFamily } from './price-family.ts'

/** `catalog.price.*`: api-reference/catalog/price/index.md */
export function priceFamilies(catalog: Catalog): readonly MethodDefinition[] {
  const price = { ...priceFamily(catalog), requiredOnUpdate: NEEDED_OF_PRICES }
  const prices = openRecords(catalog.portal, price)
  return [
    ...controllerFamily(catalog.portal, { ...price, wrappers: { one: 'price', many: 'prices' } }, prices),
    ...defineMethods('catalog.price', 'catalog', { modify: (call) => modifyPrices(catalog, prices, call) }),
  ]
}
