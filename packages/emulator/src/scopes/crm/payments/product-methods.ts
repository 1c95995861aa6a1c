import type { Call, MethodDefinition, MethodError } from '../../../contract.ts'
import { field } from '../../../store/field.ts'
import { updateRow } from '../../../store/write-row.ts'
import { defineMethods } from '../../define-methods.ts'
import { requireArgument, requireInteger, toText } from '../../read-params.ts'
import { billedOf, isRowOf } from './billed-rows.ts'
import { findOffer } from '../../sale/find-offer.ts'
import { ownersOf, refusal, type Shop } from './open-shop.ts'
import { deletePaidItem, listPaidItems, requireOrderOfPayment, requirePaidItem } from './paid-items.ts'

const TABLE = 'sale_payment_item'
const rowField = field('ROW_ID', 'integer', {
  storage: 'none',
  read: { universal: `(select r.ID from crm_product_row r where ${isRowOf('t.BASKET_ID')})` },
})

/** `crm.item.payment.product.*`: api-reference/crm/universal/payment/products-in-payment/index.md */
export function productMethods(shop: Shop): readonly MethodDefinition[] {
  const { paidBasket, sale } = shop
  return defineMethods('crm.item.payment.product', 'crm', {
    add(call) {
      const [paymentId, rowId] = [requireInteger(call.params, 'paymentId'), requireInteger(call.params, 'rowId')]
      const quantity = readQuantity(call)
      const orderId = requireOrderOfPayment(shop, call, paymentId)
      const row = findRow(shop, orderId, rowId)
      if (billedOf(sale.store, row.id) + quantity > row.quantity) throw tooMuch()
      const basketId = basketItemOf(shop, call, orderId, row)
      if (sale.store.value(`select 1 from ${TABLE} where PAYMENT_ID = ? and BASKET_ID = ?`, [paymentId, basketId]) !== undefined)
        throw refusal('Duplicate entry for key [paymentId, basketId]')
      return paidBasket.add(call, { paymentId, basketId, quantity }, 'universal')
    },
    list: (call) => listPaidItems(shop, call, TABLE, rowField),
    setQuantity(call) {
      const id = requireInteger(call.params, 'id')
      const quantity = readQuantity(call)
      requirePaidItem(shop, call, TABLE, id)
      const found = sale.store.row(
        `select r.ID, r.QUANTITY / 10000.0, i.QUANTITY from ${TABLE} i join crm_product_row r on ${isRowOf('i.BASKET_ID')} where i.ID = ?`,
        [id],
      )
      const [rowId, all, held] = (found ?? []).map(Number)
      if (rowId !== undefined && billedOf(sale.store, rowId) - held! + quantity > all!) throw tooMuch()
      paidBasket.update(call, id, { quantity }, 'universal')
      return true
    },
    delete: (call) => deletePaidItem(shop, call, TABLE, paidBasket),
  })
}

const tooMuch = (): MethodError => refusal('Insufficient product quantity to add to payment')

function readQuantity({ params }: Call): number {
  const quantity = Number(toText(requireArgument(params, 'quantity')))
  if (!(quantity > 0) || !Number.isFinite(quantity)) throw refusal('Product quantity cannot be less than or equal to 0')
  return quantity
}

interface ProductRow {
  readonly id: number
  readonly quantity: number
}

/** A row of goods of the object that the order belongs to. */
function findRow(shop: Shop, orderId: number, id: number): ProductRow {
  const row = shop.crm.store.row('select OWNER_TYPE, OWNER_ID, QUANTITY / 10000.0 from crm_product_row where ID = ?', [id])
  const isOwn = ownersOf(shop, orderId).some((owner) => owner.item.entity.abbreviation === row?.[0] && owner.id === row[1])
  if (!row || !isOwn) throw refusal('Product item not found')
  return { id, quantity: Number(row[2]) }
}

/** The position of the order that stands for the row, which is told of it: api-reference/crm/universal/product-rows/crm-item-productrow-get-available-for-payment.md */
function basketItemOf({ basket, crm, sale }: Shop, call: Call, orderId: number, { id, quantity }: ProductRow): number {
  const known = sale.store.value(
    `select b.ID from sale_basket_item b join crm_product_row r on ${isRowOf('b.ID')} where r.ID = ? and b.ORDER_ID = ?`,
    [id, orderId],
  )
  if (known !== undefined) return Number(known)
  const [product, name, price, measureCode, measureName] = crm.store.row(
    'select PRODUCT_ID, PRODUCT_NAME, PRICE / 100.0, MEASURE_CODE, MEASURE_NAME from crm_product_row where ID = ?',
    [id],
  )!
  const currency = sale.store.value('select CURRENCY from sale_order where ID = ?', [orderId])
  // The row has a price of its own, and perhaps a product that the catalogue has no longer.
  const productId = findOffer(sale, Number(product), String(currency)) ? product : 0
  const measure = { measureCode: String(measureCode), measureName }
  const fields = { orderId, productId, name: name || `Row ${id}`, currency, quantity, price, customPrice: 'Y', ...measure }
  const basketId = basket.add(call, fields, 'universal')
  updateRow(crm.store, 'crm_product_row', { XML_ID: `sale_basket_${basketId}` }, id)
  return basketId
}
