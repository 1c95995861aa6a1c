import type { Sale } from './open-sale.ts'

/** What a change of the basket or of a delivery makes of the price; the sums of payments and the marks follow in any case. */
export interface SettleOptions {
  readonly reprice?: boolean
}

/**
 * An order follows what hangs on it, and says that it was saved: api-reference/sale/events/on-sale-order-saved.md.
 * Tax is what the prices hold of it, or what comes on top: api-reference/sale/data-types.md#sale_basket_item
 */
export function settleOrder({ store, portal, now }: Sale, id: number, { reprice = false }: SettleOptions = {}): void {
  if (reprice)
    store.run(
      `update sale_order set
        PRICE = round((select ifnull(sum(QUANTITY * PRICE * (1 + iif(VAT_INCLUDED = 'Y', 0, ifnull(VAT_RATE, 0)))), 0) from sale_basket_item where ORDER_ID = ?1)
          + (select ifnull(sum(PRICE_DELIVERY), 0) from sale_shipment where ORDER_ID = ?1), 2),
        TAX_VALUE = (select round(ifnull(sum(QUANTITY * PRICE * ifnull(VAT_RATE, 0) / iif(VAT_INCLUDED = 'Y', 1 + ifnull(VAT_RATE, 0), 1)), 0), 2)
          from sale_basket_item where ORDER_ID = ?1)
        where ID = ?1`,
      [id],
    )
  store.run(
    `update sale_order set
      PAYED = iif(exists (select 1 from sale_payment where ORDER_ID = ?1 and PAID = 'Y')
        and (select sum(SUM) from sale_payment where ORDER_ID = ?1 and PAID = 'Y') >= PRICE, 'Y', 'N'),
      DEDUCTED = iif(exists (select 1 from sale_shipment where ORDER_ID = ?1)
        and not exists (select 1 from sale_shipment where ORDER_ID = ?1 and DEDUCTED <> 'Y'), 'Y', 'N'),
      DATE_UPDATE = ?2, VERSION = VERSION + 1
      where ID = ?1`,
    [id, now()],
  )
  announceOrder({ store, portal }, id)
}

export function announceOrder({ store, portal }: Pick<Sale, 'store' | 'portal'>, id: number): void {
  const xmlId = store.value('select XML_ID from sale_order where ID = ?', [id]) ?? ''
  portal.emit('ONORDERENTITYSAVED', { FIELDS: { ID: id } })
  portal.emit('ONSALEORDERSAVED', { FIELDS: { ID: id, XML_ID: xmlId, ACTION: 'save' } })
}

/** `392/1`: the number of the order, and the first that none of these records has had: api-reference/sale/payment/sale-payment-get.md */
export function nextAccountNumber({ store }: Sale, table: string, orderId: number, first: number): string {
  const number = String(store.value('select ACCOUNT_NUMBER from sale_order where ID = ?', [orderId]))
  const last = store.value(`select max(cast(substr(ACCOUNT_NUMBER, ?) as integer)) from ${table} where ORDER_ID = ?`, [
    number.length + 2,
    orderId,
  ])
  return `${number}/${Math.max(Number(last ?? 0) + 1, first)}`
}

/** Who did it and when, where a mark is set or taken back. */
export function markOf(
  { now }: Sale,
  column: string,
  names: readonly [date: string, employee: string],
  { sent, stored, userId }: { readonly sent: Marks; readonly stored: Marks | undefined; readonly userId: number },
): Readonly<Record<string, string | number>> {
  const before = stored?.[column] ?? 'N'
  const after = sent[column]
  if (after === undefined || after === before) return {}
  const [date, employee] = names
  return { ...(sent[date] === undefined && { [date]: now() }), ...(sent[employee] === undefined && { [employee]: userId }) }
}

type Marks = Readonly<Record<string, unknown>>
