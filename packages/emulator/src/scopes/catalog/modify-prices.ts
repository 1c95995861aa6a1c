import type { Call } from '../../contract.ts'
import type { Row } from '../../store/create-reader.ts'
import type { Records } from '../family/open-records.ts'
import { objectOf, objectsOf, requireObject, toId, toText, type Fields } from '../read-params.ts'
import { missingFields } from './catalog-fields.ts'
import type { Catalog } from './open-catalog.ts'
import { notSingle, wrongType } from './price-family.ts'

/** What an update sends: api-reference/catalog/price/catalog-price-update.md */
export const NEEDED_OF_PRICES: readonly string[] = ['price', 'currency']

/** The whole set of a product's prices: what it lacks is removed. api-reference/catalog/price/catalog-price-modify.md */
export function modifyPrices(catalog: Catalog, prices: Records, call: Call): { readonly prices: readonly Row[] } {
  const product = requireObject(call.params, 'fields')['product']
  const { id, prices: wanted } = objectOf(product)
  const productId = toId(id)
  const rows = objectsOf(wanted)
  if (productId === undefined || rows.length === 0) throw missingFields([productId === undefined ? 'id' : 'prices'])
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

/** All or nothing: what is refused is known before anything is removed. */
function refuseWrongSet(catalog: Catalog, prices: Records, call: Call, rows: readonly Fields[]): void {
  const taken = new Set<string>()
  for (const row of rows) {
    const known = toId(row['id'])
    const stored = known === undefined ? undefined : prices.require(call, known)
    const type = stored?.['CATALOG_GROUP_ID'] ?? toId(row['catalogGroupId'])
    const needed = stored ? NEEDED_OF_PRICES : ['catalogGroupId', ...NEEDED_OF_PRICES]
    const missing = needed.filter((name) => toText(row[name]) === '')
    if (missing.length > 0) throw missingFields(missing)
    if (!catalog.has('catalog_price_type', type)) throw wrongType()
    const [from, to] = ['quantityFrom', 'quantityTo'].map((name) => toText(row[name]))
    const key = JSON.stringify([type, from || stored?.['QUANTITY_FROM'], to || stored?.['QUANTITY_TO']])
    if (taken.has(key)) throw notSingle()
    taken.add(key)
  }
}
