import type { Call, MethodDefinition } from '../../../contract.ts'
import { insertRow } from '../../../store/write-row.ts'
import { defineMethods } from '../../define-methods.ts'
import { isYes, requireInteger, requireObject, toId } from '../../read-params.ts'
import { paymentSchema } from '../../sale/payment-schema.ts'
import { mayTouch } from '../items/rights.ts'
import { exists } from '../products/find-owner.ts'
import type { Owner } from '../products/save-row.ts'
import { denied, ordersOf, PAYABLE, refusal, requireOrderOf, type Shop } from './open-shop.ts'
import { shortRows } from './short-rows.ts'

/** api-reference/crm/universal/payment/crm-item-payment-get.md#sale_order_payment_crm_simple */
const SHOWN = ['ID', 'ACCOUNT_NUMBER', 'PAID', 'DATE_PAID', 'EMP_PAID_ID', 'PAY_SYSTEM_ID', 'SUM', 'CURRENCY', 'PAY_SYSTEM_NAME']

/** `crm.item.payment.*`: api-reference/crm/universal/payment/index.md */
export function paymentMethods(shop: Shop): readonly MethodDefinition[] {
  const { payments, sale } = shop
  const { one, list } = shortRows(shop, paymentSchema, SHOWN)
  const requirePayment = (call: Call): number => {
    const id = requireInteger(call.params, 'id')
    requireOrderOf(shop, call, 'sale_payment', id, denied())
    return id
  }
  const change = (call: Call, id: number, fields: object): true => {
    // An update of the shop has to name the way to pay.
    const paySystemId = sale.store.value('select PAY_SYSTEM_ID from sale_payment where ID = ?', [id])
    payments.update(call, id, { paySystemId, ...fields }, 'universal')
    return true
  }
  return defineMethods('crm.item.payment', 'crm', {
    add(call) {
      const orderId = orderFor(shop, call, requireOwner(shop, call))
      return payments.add(call, { orderId, paySystemId: firstPaySystem(shop) }, 'universal')
    },
    get: (call) => one(requirePayment(call)),
    list,
    update(call) {
      const id = requirePayment(call)
      const { paid, paySystemId } = requireObject(call.params, 'fields')
      if (paySystemId !== undefined && !sale.has('sale_pay_system', toId(paySystemId))) throw refusal('Payment system not found')
      return change(call, id, {
        ...(paid !== undefined && { paid: isYes(paid) ? 'Y' : 'N' }),
        ...(paySystemId !== undefined && { paySystemId }),
      })
    },
    pay: (call) => change(call, requirePayment(call), { paid: 'Y' }),
    unpay: (call) => change(call, requirePayment(call), { paid: 'N' }),
    delete(call) {
      payments.remove(call, requirePayment(call))
      return true
    },
  })
}

/** api-reference/crm/universal/payment/crm-item-payment-add.md */
function requireOwner({ crm }: Shop, { params, caller }: Call): Owner {
  const id = requireInteger(params, 'entityId')
  const entityTypeId = requireInteger(params, 'entityTypeId')
  const item = PAYABLE.has(entityTypeId) ? crm.item(entityTypeId) : undefined
  if (!item) throw refusal('Invalid CRM object type')
  if (!exists(crm, item, id)) throw refusal(`Entity with identifier №${id} does not exist`)
  if (!mayTouch(crm, item, caller, id)) throw denied()
  return { item, id }
}

/** Payments of one object are of one order, which its first payment brings: api-reference/crm/universal/payment/crm-item-payment-list.md */
function orderFor(shop: Shop, call: Call, { item, id }: Owner): number {
  const { crm, orders, sale } = shop
  const { entityTypeId, table } = item.entity
  const [known] = ordersOf(shop, entityTypeId, id)
  if (known !== undefined) return known
  const [currency, companyId, responsibleId] = crm.store.row(`select CURRENCY_ID, COMPANY_ID, ASSIGNED_BY_ID from ${table} where ID = ?`, [
    id,
  ])!
  const payer = Number(companyId) > 0 ? 'CRM_COMPANY' : 'CRM_CONTACT'
  const personTypeId = sale.store.value('select ID from sale_person_type where CODE = ?', [payer])
  const fields = { lid: 's1', personTypeId, currency: currency ?? crm.portal.settings.baseCurrency, responsibleId }
  const orderId = orders.add(call, fields, 'universal')
  insertRow(crm.store, 'crm_order_entity', { ORDER_ID: orderId, OWNER_ID: id, OWNER_TYPE_ID: entityTypeId })
  return orderId
}

/** Cash where there is any. */
function firstPaySystem({ sale }: Shop): number {
  const id = sale.store.value("select ID from sale_pay_system where ACTIVE = 'Y' order by IS_CASH desc, ID limit 1")
  if (id === undefined) throw refusal('Payment system not found')
  return Number(id)
}
