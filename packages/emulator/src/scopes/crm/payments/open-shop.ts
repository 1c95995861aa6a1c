import { MethodError, type Call, type Caller } from '../../../contract.ts'
import { openBasketItems } from '../../sale/open-basket-items.ts'
import { openOrders } from '../../sale/open-orders.ts'
import { openPaidBasket, openPaidShipments } from '../../sale/open-payment-items.ts'
import { openPayments } from '../../sale/open-payments.ts'
import { openSale, type Sale } from '../../sale/open-sale.ts'
import type { Records } from '../../family/open-records.ts'
import { mayTouch } from '../items/rights.ts'
import type { Crm } from '../open-crm.ts'
import type { Owner } from '../products/save-row.ts'

/** The shop as the CRM works with it: orders of deals and invoices with what hangs on them. */
export interface Shop {
  readonly crm: Crm
  readonly sale: Sale
  readonly orders: Records
  readonly basket: Records
  readonly payments: Records
  readonly paidBasket: Records
  readonly paidShipments: Records
}

export function openShop(crm: Crm): Shop {
  const sale = openSale(crm.portal)
  return {
    crm,
    sale,
    orders: openOrders(sale).records,
    basket: openBasketItems(sale).records,
    payments: openPayments(sale).records,
    paidBasket: openPaidBasket(sale).records,
    paidShipments: openPaidShipments(sale).records,
  }
}

/** Objects that have payments, by entityTypeId: api-reference/crm/universal/payment/index.md */
export const PAYABLE: ReadonlySet<number> = new Set([2, 31])

export function ownersOf({ crm }: Shop, orderId: number): readonly Owner[] {
  const rows = crm.store.rows('select OWNER_TYPE_ID, OWNER_ID from crm_order_entity where ORDER_ID = ?', [orderId])
  return rows.flatMap(([entityTypeId, id]) => {
    const item = crm.item(Number(entityTypeId))
    return item ? [{ item, id: Number(id) }] : []
  })
}

/** Orders are seen by whoever sees a record that they belong to; those of nobody's by their responsible person. */
export function mayUseOrder(shop: Shop, caller: Caller, orderId: number): boolean {
  if (caller.crmRights !== 'own') return caller.crmRights !== 'none'
  const owners = ownersOf(shop, orderId)
  if (owners.length > 0) return owners.some(({ item, id }) => mayTouch(shop.crm, item, caller, id))
  return shop.sale.store.value('select RESPONSIBLE_ID from sale_order where ID = ?', [orderId]) === caller.userId
}

/** Every refusal of these methods has the code 0: api-reference/crm/universal/payment/crm-item-payment-get.md */
export const refusal = (text: string): MethodError => new MethodError(0, text)
export const denied = (): MethodError => refusal('Insufficient permissions')

/** The order of a record that the caller may use. Throws `notFound` where there is none. */
export function requireOrderOf(
  shop: Shop,
  { caller }: Call,
  table: 'sale_payment' | 'sale_shipment',
  id: number,
  notFound: MethodError,
): number {
  const orderId = shop.sale.store.value(`select ORDER_ID from ${table} where ID = ?`, [id])
  if (orderId === undefined) throw notFound
  if (!mayUseOrder(shop, caller, Number(orderId))) throw denied()
  return Number(orderId)
}

/** Orders of a record that are still there, the oldest first. */
export function ordersOf({ sale }: Shop, entityTypeId: number, id: number): readonly number[] {
  const sql =
    'select o.ID from crm_order_entity e join sale_order o on o.ID = e.ORDER_ID where e.OWNER_TYPE_ID = ? and e.OWNER_ID = ? order by o.ID'
  return sale.store.rows(sql, [entityTypeId, id]).map(([orderId]) => Number(orderId))
}
