import { MethodError, type MethodDefinition, type SqlValue } from '../../contract.ts'
import { field } from '../../store/field.ts'
import { createSchema } from '../../store/schema.ts'
import type { Values } from '../../store/write-row.ts'
import { catalogRefusals, idField, numberField, required, writtenByPortal } from '../catalog/catalog-fields.ts'
import type { Change } from '../family/family.ts'
import type { Sale } from './open-sale.ts'
import { describeInLowerCase, ownXmlId, saleMethods } from './sale-family.ts'

const immutable = { ...required, isImmutable: true } as const

const ITEM_NOT_FOUND = catalogRefusals(201_240_400_001, 'payment item')

const dateInsert = field('DATE_INSERT', 'datetime', writtenByPortal)

const paymentId = field('PAYMENT_ID', 'integer', immutable)

const xmlId = field('XML_ID', 'string')

const basketItemSchema = createSchema('sale_payment_item', [
  field('BASKET_ID', 'integer', immutable),
  dateInsert,
  idField,
  paymentId,
  numberField('QUANTITY', required),
  xmlId,
])

/** `sale.paymentitembasket.*`, `sale.paymentItemShipment.*`: api-reference/sale/payment-item-basket/index.md, api-reference/sale/payment-item-shipment/index.md */
export function paymentItems(sale: Sale): readonly MethodDefinition[] {
  const { store } = sale
  const orderOf = (table: string, id: SqlValue | undefined): SqlValue | undefined =>
    store.value(`select ORDER_ID from ${table} where ID = ?`, [id ?? 0])
  const bind = (
    change: Change,
    table: string,
    target: { readonly table: string; readonly column: string; readonly name: string },
  ): Values => {
    if (change.id !== undefined) return {}
    const { PAYMENT_ID: payment, [target.column]: bound } = change.sent
    const order = orderOf('sale_payment', payment)
    if (order === undefined) throw new MethodError(201_240_400_002, 'payment not exists')
    // A position or a shipment of another order is none of this one.
    if (orderOf(target.table, bound) !== order) throw new MethodError(201_240_400_003, `${target.name} not exists`)
    if (store.value(`select 1 from ${table} where PAYMENT_ID = ? and ${target.column} = ?`, [payment!, bound!]) !== undefined)
      throw new MethodError(201_250_000_001, `Duplicate entry for key [paymentId, ${target.name}Id]`)
    return { ...ownXmlId(sale, change), DATE_INSERT: sale.now() }
  }
  return [
    ...saleMethods(sale, {
      prefix: 'sale.paymentitembasket',
      schema: basketItemSchema,
      wrappers: { one: 'paymentItemBasket', many: 'paymentItemsBasket' },
      without: ['fields'],
      refusals: ITEM_NOT_FOUND,
      requiredOnUpdate: ['quantity'],
      prepare: (change) => bind(change, 'sale_payment_item', { table: 'sale_basket_item', column: 'BASKET_ID', name: 'basket' }),
    }),
    ...describeInLowerCase('sale.paymentitembasket', 'paymentItemBasket', basketItemSchema),
    ...saleMethods(sale, {
      prefix: 'sale.paymentItemShipment',
      schema: createSchema('sale_payment_shipment', [dateInsert, idField, paymentId, field('SHIPMENT_ID', 'integer', immutable), xmlId]),
      wrappers: { one: 'paymentItemShipment', many: 'paymentItemsShipment' },
      refusals: ITEM_NOT_FOUND,
      prepare: (change) => bind(change, 'sale_payment_shipment', { table: 'sale_shipment', column: 'SHIPMENT_ID', name: 'shipment' }),
    }),
  ]
}
