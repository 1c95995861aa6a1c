import type { Catalog } from './open-catalog.ts'

/** Conducting a document moves its goods, cancelling moves them back; gives what forbids it, and then moves nothing: api-reference/catalog/document/catalog-document-conduct.md */
export function moveStock({ store }: Catalog, documentId: number, isConducted: boolean): string | undefined {
  const rows = store.rows('select ELEMENT_ID, STORE_FROM, STORE_TO, AMOUNT from catalog_document_element where DOC_ID = ? order by ID', [
    documentId,
  ])
  if (rows.length === 0) return 'The document has no products'
  const moves = rows.flatMap(([product, from, to, amount]) => [
    ...(to === null ? [] : [{ product: Number(product), storeId: Number(to), change: Number(amount) }]),
    ...(from === null ? [] : [{ product: Number(product), storeId: Number(from), change: -Number(amount) }]),
  ])
  const sign = isConducted ? 1 : -1
  const amountOf = (product: number, storeId: number): number =>
    Number(store.value('select AMOUNT from catalog_store_product where PRODUCT_ID = ? and STORE_ID = ?', [product, storeId]) ?? 0)
  // All or nothing: what is missing is known before anything moves.
  for (const { product, storeId } of moves) {
    const change = moves
      .filter((move) => move.product === product && move.storeId === storeId)
      .reduce((sum, move) => sum + move.change * sign, 0)
    if (change < 0 && amountOf(product, storeId) + change < 0) return `There is not enough of product ${product} in store ${storeId}`
  }
  for (const { product, storeId, change } of moves) {
    const amount = amountOf(product, storeId) + change * sign
    const key = [product, storeId]
    const { changes } = store.run('update catalog_store_product set AMOUNT = ? where PRODUCT_ID = ? and STORE_ID = ?', [amount, ...key])
    if (changes === 0) store.run('insert into catalog_store_product (AMOUNT, PRODUCT_ID, STORE_ID) values (?, ?, ?)', [amount, ...key])
    store.run('update catalog_product set QUANTITY = (select sum(AMOUNT) from catalog_store_product where PRODUCT_ID = ?) where ID = ?', [
      product,
      product,
    ])
  }
  return undefined
}
