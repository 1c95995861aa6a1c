import { MethodError, type Call, type MethodDefinition } from '../../contract.ts'
import { phpMap } from '../../php/php-map.ts'
import { defineMethods } from '../define-methods.ts'
import { oldInvoiceMethods } from './old-invoice-methods.ts'
import type { Sale } from './open-sale.ts'
import { paySystemRegistry } from './pay-system-registry.ts'
import { paySystemSettings, resolve, settingsOf } from './pay-system-settings.ts'
import { accessDenied, forAdmins, requireId, wrong } from './service-params.ts'
import { paySystemSchema } from './service-tables.ts'
import { settleOrder } from './settle-order.ts'

const SCOPE = 'pay_system'

const TABLE = paySystemSchema.table

/** `sale.paysystem.*`: api-reference/pay-system/index.md */
export function paySystemMethods(sale: Sale): readonly MethodDefinition[] {
  const { store } = sale
  return [
    ...forAdmins([...paySystemRegistry(sale), ...paySystemSettings(sale)]),
    ...defineMethods('sale.paysystem.pay', SCOPE, {
      payment: (call) => {
        const { id, orderId } = requirePayment(sale, call)
        store.run(
          "update sale_payment set PAID = 'Y', DATE_PAID = ?1, EMP_PAID_ID = ?2, PS_STATUS = 'Y', PS_RESPONSE_DATE = ?1 where ID = ?3",
          [sale.now(), call.caller.userId, id],
        )
        sale.portal.emit('ONPAYMENTENTITYSAVED', { FIELDS: { ID: id } })
        settleOrder(sale, orderId)
        return true
      },
    }),
    ...oldInvoiceMethods(sale),
    ...defineMethods('sale.paysystem.settings.payment', SCOPE, {
      get: (call) => {
        const { id, orderId, paySystemId } = requirePayment(sale, call)
        const personType = store.value('select PERSON_TYPE_ID from sale_order where ID = ?', [orderId])
        if (personType === undefined) throw new MethodError('ERROR_INTERNAL_ORDER_NOT_FOUND', 'Order not found')
        return phpMap(
          Object.fromEntries(
            Object.entries(settingsOf(sale, paySystemId, String(personType))).map(([name, setting]) => [
              name,
              resolve(sale, setting, { payment: id, order: orderId }),
            ]),
          ),
        )
      },
    }),
  ]
}

/** The payment of exactly this way to pay. */
function requirePayment(
  sale: Sale,
  { params, caller }: Call,
): { readonly id: number; readonly orderId: number; readonly paySystemId: number } {
  if (caller.crmRights === 'none') throw accessDenied()
  const id = requireId(params, 'PAYMENT_ID')
  const paySystemId = requireId(params, 'PAY_SYSTEM_ID')
  if (!sale.has(TABLE, paySystemId)) throw wrong('Pay system not found')
  const orderId = sale.store.value('select ORDER_ID from sale_payment where ID = ? and PAY_SYSTEM_ID = ?', [id, paySystemId])
  if (orderId === undefined) throw wrong('Payment not found')
  return { id, orderId: Number(orderId), paySystemId }
}
