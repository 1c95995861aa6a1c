import { MethodError, type MethodDefinition, type SqlValue } from '../../contract.ts'
import type { Row } from '../../store/create-reader.ts'
import { field } from '../../store/field.ts'
import { createSchema } from '../../store/schema.ts'
import type { Values } from '../../store/write-row.ts'
import { catalogRefusals, flagField, idField, numberField, required, writtenByPortal } from '../catalog/catalog-fields.ts'
import { defaultsOf } from '../catalog/reference-families.ts'
import { controllerFamily } from '../family/controller-family.ts'
import type { Change } from '../family/family.ts'
import { openRecords } from '../family/open-records.ts'
import type { Sale } from './open-sale.ts'
import { describeInLowerCase, emptyTexts, lookup, ownXmlId, saleFamily, saleMethods, showRow, wordField } from './sale-family.ts'
import { markOf, nextAccountNumber, settleOrder } from './settle-order.ts'

const immutable = { ...required, isImmutable: true } as const
const ofPaySystem = (column: string): string => `ifnull((select s.${column} from sale_pay_system s where s.ID = t.PAY_SYSTEM_ID), '')`

/** api-reference/sale/payment/sale-payment-get-fields.md */
const schema = createSchema('sale_payment', [
  field('ACCOUNT_NUMBER', 'string', writtenByPortal),
  field('COMMENTS', 'string'),
  field('COMPANY_ID', 'integer'),
  lookup('CURRENCY', 'string', '(select o.CURRENCY from sale_order o where o.ID = t.ORDER_ID)'),
  field('DATE_BILL', 'datetime'),
  field('DATE_MARKED', 'datetime', writtenByPortal),
  field('DATE_PAID', 'datetime'),
  field('DATE_PAY_BEFORE', 'datetime'),
  field('DATE_RESPONSIBLE_ID', 'datetime', writtenByPortal),
  field('EMP_MARKED_ID', 'integer'),
  field('EMP_PAID_ID', 'integer'),
  field('EMP_RESPONSIBLE_ID', 'integer'),
  field('EMP_RETURN_ID', 'integer'),
  wordField('EXTERNAL_PAYMENT'),
  idField,
  field('ID_1C', 'string'),
  flagField('IS_RETURN'),
  flagField('MARKED'),
  field('ORDER_ID', 'integer', immutable),
  flagField('PAID'),
  field('PAY_RETURN_COMMENT', 'string'),
  field('PAY_RETURN_DATE', 'datetime'),
  field('PAY_RETURN_NUM', 'string'),
  field('PAY_SYSTEM_ID', 'integer', required),
  lookup('PAY_SYSTEM_IS_CASH', 'char', ofPaySystem('IS_CASH')),
  lookup('PAY_SYSTEM_NAME', 'string', ofPaySystem('NAME')),
  lookup('PAY_SYSTEM_XML_ID', 'string', ofPaySystem('XML_ID')),
  field('PAY_VOUCHER_DATE', 'datetime'),
  field('PAY_VOUCHER_NUM', 'string'),
  // Answered as a text: api-reference/sale/payment/sale-payment-get.md
  numberField('PRICE_COD', {
    read: { universal: 'cast(iif(t.PRICE_COD = cast(t.PRICE_COD as integer), cast(t.PRICE_COD as integer), t.PRICE_COD) as text)' },
  }),
  field('PS_CURRENCY', 'string'),
  field('PS_INVOICE_ID', 'string'),
  field('PS_RESPONSE_DATE', 'datetime'),
  wordField('PS_STATUS'),
  field('PS_STATUS_CODE', 'string'),
  field('PS_STATUS_DESCRIPTION', 'string'),
  field('PS_STATUS_MESSAGE', 'string'),
  numberField('PS_SUM'),
  field('REASON_MARKED', 'string'),
  field('RESPONSIBLE_ID', 'integer'),
  numberField('SUM'),
  flagField('UPDATED_1C'),
  field('VERSION_1C', 'string'),
  field('XML_ID', 'string'),
])

export interface Payments {
  readonly methods: readonly MethodDefinition[]
  of(orderId: number): readonly Row[]
}

/** `sale.payment.*` and what payments are for: api-reference/sale/payment/index.md */
export function paymentFamilies(sale: Sale): Payments {
  const { store, portal } = sale
  const family = saleFamily({
    prefix: 'sale.payment',
    schema,
    wrappers: { one: 'payment', many: 'payments' },
    refusals: catalogRefusals(200_640_400_001, 'payment'),
    requiredOnUpdate: ['paySystemId'],
    prepare: (change) => columnsOf(sale, change),
    saved: ({ id, stored, sent }) => {
      portal.emit('ONPAYMENTENTITYSAVED', { FIELDS: { ID: id } })
      settleOrder(sale, Number((stored ?? sent)['ORDER_ID']))
    },
    removing: (_, id) => {
      store.run('delete from sale_payment_item where PAYMENT_ID = ?', [id])
      store.run('delete from sale_payment_shipment where PAYMENT_ID = ?', [id])
    },
    removed: (_, id, { ORDER_ID: orderId }) => {
      portal.emit('ONPAYMENTDELETED', { FIELDS: { ID: id } })
      settleOrder(sale, Number(orderId))
    },
  })
  const records = openRecords(portal, family)
  return {
    of: (orderId) =>
      store.rows('select ID from sale_payment where ORDER_ID = ? order by ID', [orderId]).map(([id]) => showRow(records, Number(id))),
    methods: [...controllerFamily(portal, family, records), ...paymentItems(sale)],
  }
}

function columnsOf(sale: Sale, change: Change): Values {
  const { sent, stored, id } = change
  const { userId } = change.call.caller
  const orderId = Number((stored ?? sent)['ORDER_ID'])
  if (!sale.has('sale_order', orderId)) throw new MethodError(0, 'Unable to load order')
  if (sent['PAY_SYSTEM_ID'] !== undefined && !sale.has('sale_pay_system', sent['PAY_SYSTEM_ID']))
    throw new MethodError(0, 'Pay system not found')
  const now = sale.now()
  const facts = { sent, stored, userId }
  const isAssigned = id === undefined || (sent['RESPONSIBLE_ID'] !== undefined && sent['RESPONSIBLE_ID'] !== stored?.['RESPONSIBLE_ID'])
  return {
    ...emptyTexts(schema, change, ['XML_ID', 'ACCOUNT_NUMBER', 'PS_INVOICE_ID', 'EXTERNAL_PAYMENT']),
    ...ownXmlId(sale, change),
    ...defaultsOf(change, {
      SUM: 0,
      PAID: 'N',
      MARKED: 'N',
      IS_RETURN: 'N',
      UPDATED_1C: 'N',
      EXTERNAL_PAYMENT: 'N',
      PRICE_COD: 0,
      DATE_BILL: now,
      RESPONSIBLE_ID: userId,
    }),
    ...(id === undefined && { ACCOUNT_NUMBER: nextAccountNumber(sale, 'sale_payment', orderId, 1) }),
    ...(isAssigned && {
      DATE_RESPONSIBLE_ID: now,
      ...(sent['EMP_RESPONSIBLE_ID'] === undefined && { EMP_RESPONSIBLE_ID: userId }),
    }),
    ...markOf(sale, 'PAID', ['DATE_PAID', 'EMP_PAID_ID'], facts),
    ...markOf(sale, 'MARKED', ['DATE_MARKED', 'EMP_MARKED_ID'], facts),
  }
}

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
function paymentItems(sale: Sale): readonly MethodDefinition[] {
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
