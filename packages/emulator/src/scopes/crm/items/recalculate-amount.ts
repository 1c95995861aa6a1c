import type { Crm, Item } from '../open-crm.ts'
import { rowTotal } from '../products/price-row.ts'

/**
 * With a calculated amount, OPPORTUNITY is the sum of the product rows and TAX_VALUE of their taxes, each row rounded to cents.
 * A record that never had rows keeps the amount it was given.
 */
export function recalculateAmount(crm: Crm, item: Item, id: number, options: { readonly evenWithoutRows?: boolean } = {}): void {
  const { table, abbreviation } = item.entity
  const rows = crm.store.rows('select PRICE, PRICE_EXCLUSIVE, QUANTITY from crm_product_row where OWNER_TYPE = ? and OWNER_ID = ?', [
    abbreviation,
    id,
  ])
  if (rows.length === 0 && !options.evenWithoutRows) return
  let amount = 0n
  let tax = 0n
  for (const [price, exclusive, quantity] of rows) {
    amount += rowTotal(Number(price), Number(quantity))
    tax += rowTotal(Number(price) - Number(exclusive), Number(quantity))
  }
  const taxColumn = item.schema.columns.has('TAX_VALUE') ? ', TAX_VALUE = ?2' : ''
  crm.store.run(`update ${table} set OPPORTUNITY = ?1${taxColumn} where ID = ?3 and ifnull(IS_MANUAL_OPPORTUNITY, 'N') <> 'Y'`, [
    Number(amount),
    Number(tax),
    id,
  ])
}
