import { rowTotal } from '../products/price-row.ts'
import type { Crm, Item } from '../open-crm.ts'
import { byName, type ShownRow } from './read-rows.ts'

export interface Products {
  readonly products: ShownRow
  readonly totals: ShownRow
  readonly taxes: ShownRow
  /** As answers sum them up. */
  readonly summary: { readonly currencyId: string; readonly totalSum: string; readonly totalRows: number }
}

/** The goods of a record as templates name them: api-reference/crm/document-generator/templates/crm-document-generator-template-get-fields.md */
export function readProducts({ store, portal }: Crm, { entity, schema }: Item, id: number): Products {
  const columns = 'PRODUCT_NAME, QUANTITY, MEASURE_NAME, PRICE, PRICE_EXCLUSIVE, PRICE_NETTO, TAX_RATE'
  const rows = store
    .rows(`select ${columns} from crm_product_row where OWNER_TYPE = ? and OWNER_ID = ? order by SORT, ID`, [entity.abbreviation, id])
    .map(([name, quantity, measure, price, exclusive, netto, rate]) => ({
      name: String(name ?? ''),
      quantity: Number(quantity),
      measure: String(measure ?? ''),
      total: rowTotal(Number(price), Number(quantity)),
      tax: rowTotal(Number(price) - Number(exclusive), Number(quantity)),
      raw: Number(netto),
      rawTotal: rowTotal(Number(netto), Number(quantity)),
      rate: rate === null || rate === undefined ? undefined : Number(rate),
    }))
  const rates = [...new Set(rows.flatMap(({ rate }) => rate ?? []))]
  const currency = schema.columns.has('CURRENCY_ID') ? store.value(`select CURRENCY_ID from ${entity.table} where ID = ?`, [id]) : undefined
  const totalSum = money(sum(rows.map(({ total }) => total)))
  return {
    products: byName([
      { name: 'INDEX', title: 'Number', value: rows.map((_, index) => String(index + 1)) },
      { name: 'PRODUCT_NAME', title: 'Name', value: rows.map(({ name }) => name) },
      { name: 'PRODUCT_QUANTITY', title: 'Quantity', value: rows.map(({ quantity }) => String(quantity / 10_000)) },
      { name: 'PRODUCT_MEASURE_NAME', title: 'Unit', value: rows.map(({ measure }) => measure) },
      { name: 'PRODUCT_PRICE_RAW', title: 'Price', value: rows.map(({ raw }) => money(BigInt(raw))) },
      { name: 'PRODUCT_PRICE_RAW_SUM', title: 'Sum', value: rows.map(({ rawTotal }) => money(rawTotal)) },
    ]),
    totals: byName([
      { name: 'RAW', title: 'Total before discounts and taxes', value: money(sum(rows.map(({ rawTotal }) => rawTotal))) },
      { name: 'SUM', title: 'Total', value: totalSum },
    ]),
    taxes: byName([
      { name: 'TAX_TITLE', title: 'Tax', value: rates.map((rate) => `${rate / 100}%`) },
      { name: 'TAX_RATE', title: 'Rate', value: rates.map((rate) => String(rate / 100)) },
      {
        name: 'TAX_VALUE',
        title: 'Amount',
        value: rates.map((wanted) => money(sum(rows.filter(({ rate }) => rate === wanted).map(({ tax }) => tax)))),
      },
    ]),
    summary: {
      currencyId: typeof currency === 'string' && currency !== '' ? currency : portal.settings.baseCurrency,
      totalSum,
      totalRows: rows.length,
    },
  }
}

const sum = (parts: readonly bigint[]): bigint => parts.reduce((total, part) => total + part, 0n)

/** Hundredths as an amount: `12.50`. */
function money(cents: bigint): string {
  const digits = String(cents < 0n ? -cents : cents).padStart(3, '0')
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}
