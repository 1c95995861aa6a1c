import type { Store } from '../../../store/create-store.ts'
import type { Values } from '../../../store/write-row.ts'

/** What the catalogue says of a product, as columns of a row; nothing of one that it does not have. */
export function findProduct(store: Store, productId: unknown): Values {
  if (typeof productId !== 'number' || productId <= 0) return {}
  const row = store.row(
    `select p.NAME, m.CODE, m.SYMBOL from catalog_product p
      left join catalog_measure m on m.ID = ifnull(p.MEASURE, (select ID from catalog_measure where IS_DEFAULT = 'Y'))
      where p.ID = ?`,
    [productId],
  )
  if (!row) return {}
  const [name, code, symbol] = row
  return { PRODUCT_NAME: name ?? '', ...(code && { MEASURE_CODE: code, MEASURE_NAME: symbol ?? '' }) }
}
