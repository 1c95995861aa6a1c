import type { Call, SqlValue } from '../../../contract.ts'
import { both } from '../../../store/compile-filter.ts'
import { createReader, type Row } from '../../../store/create-reader.ts'
import { field, type Field } from '../../../store/field.ts'
import { createSchema } from '../../../store/schema.ts'
import { numberField } from '../../catalog/catalog-fields.ts'
import { readOrder, readWhere } from '../../controller-list.ts'
import type { Records } from '../../family/open-records.ts'
import { requireInteger, requireObject } from '../../read-params.ts'
import { denied, mayUseOrder, refusal, requireOrderOf, type Shop } from './open-shop.ts'

type Table = 'sale_payment_item' | 'sale_payment_shipment'

/** An item of a payment, with the order that it belongs to. */
export interface PaidItem {
  readonly id: number
  readonly paymentId: number
  readonly orderId: number
}

/** api-reference/crm/universal/payment/products-in-payment/crm-item-payment-product-delete.md */
export function requirePaidItem(shop: Shop, { caller }: Call, table: Table, id: number): PaidItem {
  const row = shop.sale.store.row(`select p.ID, p.ORDER_ID from ${table} i join sale_payment p on p.ID = i.PAYMENT_ID where i.ID = ?`, [id])
  if (!row) throw refusal('Payable item has not been found')
  const [paymentId, orderId] = row.map(Number) as [number, number]
  if (!mayUseOrder(shop, caller, orderId)) throw denied()
  return { id, paymentId, orderId }
}

/** api-reference/crm/universal/payment/products-in-payment/crm-item-payment-product-add.md */
export function requireOrderOfPayment(shop: Shop, call: Call, paymentId: number): number {
  return requireOrderOf(shop, call, 'sale_payment', paymentId, refusal('Payment has not been found'))
}

export function deletePaidItem(shop: Shop, call: Call, table: Table, items: Records): true {
  const id = requireInteger(call.params, 'id')
  requirePaidItem(shop, call, table, id)
  items.remove(call, id)
  return true
}

/** Items of one payment, filtered and sorted by `id` and `quantity`: api-reference/crm/universal/payment/products-in-payment/crm-item-payment-product-list.md */
export function listPaidItems(shop: Shop, call: Call, table: Table, target: Field): readonly Row[] {
  const paymentId = requireInteger(call.params, 'paymentId')
  requireObject(call.params, 'filter')
  requireOrderOfPayment(shop, call, paymentId)
  const { store, time } = shop.crm
  const quantity = numberField('QUANTITY')
  const asked = createSchema(table, [field('ID', 'integer'), quantity])
  const own = { sql: 't.PAYMENT_ID = ?', values: [paymentId] as SqlValue[], lookups: [] }
  const where = both(own, readWhere(asked, call.params, time))
  const fields = [field('ID', 'integer'), field('PAYMENT_ID', 'integer'), quantity, target]
  return createReader(store, createSchema(table, fields), time).page(
    { family: 'universal', fields },
    { where, orderBy: readOrder(asked, call.params), limit: -1 },
  )
}
