import type { Store } from '../../../store/create-store.ts'

/** Whether `r` is the row of goods that a position of an order stands for: rows are named after it. */
export const isRowOf = (basketId: string): string => `r.XML_ID = 'sale_basket_' || ${basketId}`

/** How much of a row of goods payments hold: SQL on the row `r`. */
export const BILLED: string = `ifnull((select sum(i.QUANTITY) from sale_payment_item i where ${isRowOf('i.BASKET_ID')}), 0)`

export function billedOf(store: Store, rowId: number): number {
  return Number(store.value(`select ${BILLED} from crm_product_row r where r.ID = ?`, [rowId]) ?? 0)
}
