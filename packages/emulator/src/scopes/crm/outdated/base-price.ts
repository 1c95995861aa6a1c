import type { Call } from '../../../contract.ts'
import { openRecords } from '../../family/open-records.ts'
import type { Catalog } from '../../catalog/open-catalog.ts'
import { priceFamily } from '../../catalog/price-family.ts'
import { classicError, toText, type Fields } from '../../read-params.ts'
import type { Crm } from '../open-crm.ts'

/** PRICE and CURRENCY_ID of a product are its price of the base type. */
export function setBasePrice(
  { store }: Crm,
  catalog: Catalog,
  call: Call,
  productId: number,
  { PRICE: price, CURRENCY_ID: currency }: Fields,
): void {
  if (price === undefined && currency === undefined) return
  const code = toText(currency)
  if (code !== '' && store.value('select 1 from crm_currency where CURRENCY = ?', [code]) !== 1)
    throw classicError('Invalid value for the "Currency" field')
  const prices = openRecords(catalog.portal, priceFamily(catalog))
  const type = store.value("select ID from catalog_price_type where BASE = 'Y'") ?? 1
  const held = store.value('select ID from catalog_price where PRODUCT_ID = ? and CATALOG_GROUP_ID = ?', [productId, type])
  const given = { ...(price !== undefined && { price: toText(price) || '0' }), ...(code !== '' && { currency: code }) }
  if (held !== undefined) return prices.update(call, Number(held), given, 'universal')
  const base = store.value("select CURRENCY from crm_currency where BASE = 'Y'")
  prices.add(call, { price: '0', currency: base, ...given, productId, catalogGroupId: type }, 'universal')
}
