import { MethodError, type SqlValue } from '../../contract.ts'
import { field, hidden } from '../../store/field.ts'
import { createSchema, type Schema } from '../../store/schema.ts'
import type { Values } from '../../store/write-row.ts'
import { catalogRefusals, idField, numberField, required, writtenByPortal } from '../catalog/catalog-fields.ts'
import type { Change } from '../family/family.ts'
import { openRecords } from '../family/open-records.ts'
import type { Sale } from './open-sale.ts'
import { ownXmlId, saleFamily, type OpenFamily } from './sale-family.ts'

const immutable = { ...required, isImmutable: true } as const

const ITEM_NOT_FOUND = catalogRefusals(201_240_400_001, 'payment item')

const dateInsert = field('DATE_INSERT', 'datetime', writtenByPortal)

const paymentId = field('PAYMENT_ID', 'integer', immutable)

const xmlId = field('XML_ID', 'string')

export const paidBasketSchema: Schema = createSchema('sale_payment_item', [
  field('BASKET_ID', 'integer', immutable),
  dateInsert,
  idField,
  paymentId,
  numberField('QUANTITY', required),
  xmlId,
])

const paidShipmentSchema = createSchema('sale_payment_shipment', [
  dateInsert,
  idField,
  paymentId,
  // Always one: api-reference/crm/universal/payment/delivery-in-payment/crm-item-payment-delivery-list.md
  hidden(numberField('QUANTITY')),
  field('SHIPMENT_ID', 'integer', immutable),
  xmlId,
])

/** What payments are for: positions of their order. */
export function openPaidBasket(sale: Sale): OpenFamily {
  const family = saleFamily({
    prefix: 'sale.paymentitembasket',
    schema: paidBasketSchema,
    wrappers: { one: 'paymentItemBasket', many: 'paymentItemsBasket' },
    without: ['fields'],
    refusals: ITEM_NOT_FOUND,
    requiredOnUpdate: ['quantity'],
    prepare: (change) => bind(sale, change, { table: 'sale_payment_item', of: 'sale_basket_item', column: 'BASKET_ID', name: 'basket' }),
  })
  return { family, records: openRecords(sale.portal, family) }
}

/** What payments are for: shipments of their order. */
export function openPaidShipments(sale: Sale): OpenFamily {
  const family = saleFamily({
    prefix: 'sale.paymentItemShipment',
    schema: paidShipmentSchema,
    wrappers: { one: 'paymentItemShipment', many: 'paymentItemsShipment' },
    refusals: ITEM_NOT_FOUND,
    prepare: (change) => ({
      ...bind(sale, change, { table: 'sale_payment_shipment', of: 'sale_shipment', column: 'SHIPMENT_ID', name: 'shipment' }),
      QUANTITY: 1,
    }),
  })
  return { family, records: openRecords(sale.portal, family) }
}

interface Target {
  readonly table: string
  /** Where what is bound stands. */
  readonly of: string
  readonly column: string
  readonly name: string
}

function bind(sale: Sale, change: Change, { table, of, column, name }: Target): Values {
  if (change.id !== undefined) return {}
  const { store } = sale
  const orderOf = (owner: string, id: SqlValue | undefined): SqlValue | undefined =>
    store.value(`select ORDER_ID from ${owner} where ID = ?`, [id ?? 0])
  const { PAYMENT_ID: payment, [column]: bound } = change.sent
  const order = orderOf('sale_payment', payment)
  if (order === undefined) throw new MethodError(201_240_400_002, 'payment not exists')
  // A position or a shipment of another order is none of this one.
  if (orderOf(of, bound) !== order) throw new MethodError(201_240_400_003, `${name} not exists`)
  if (store.value(`select 1 from ${table} where PAYMENT_ID = ? and ${column} = ?`, [payment!, bound!]) !== undefined)
    throw new MethodError(201_250_000_001, `Duplicate entry for key [paymentId, ${name}Id]`)
  return { ...ownXmlId(sale, change), DATE_INSERT: sale.now() }
}
