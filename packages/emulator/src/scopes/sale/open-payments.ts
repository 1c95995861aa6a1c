import { MethodError } from '../../contract.ts'
import type { Values } from '../../store/write-row.ts'
import { catalogRefusals } from '../catalog/catalog-fields.ts'
import { defaultsOf } from '../catalog/reference-families.ts'
import type { Change } from '../family/family.ts'
import { openRecords } from '../family/open-records.ts'
import type { Sale } from './open-sale.ts'
import { paymentSchema } from './payment-schema.ts'
import { emptyTexts, ownXmlId, saleFamily, type OpenFamily } from './sale-family.ts'
import { markOf, nextAccountNumber, settleOrder } from './settle-order.ts'

/** Payments, whoever writes them. */
export function openPayments(sale: Sale): OpenFamily {
  const { store, portal } = sale
  const family = saleFamily({
    prefix: 'sale.payment',
    schema: paymentSchema,
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
  return { family, records: openRecords(portal, family) }
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
    ...emptyTexts(paymentSchema, change, ['XML_ID', 'ACCOUNT_NUMBER', 'PS_INVOICE_ID', 'EXTERNAL_PAYMENT']),
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
