import type { MethodDefinition } from '../../contract.ts'
import type { Row } from '../../store/create-reader.ts'
import { controllerFamily } from '../family/controller-family.ts'
import { openPayments } from './open-payments.ts'
import type { Sale } from './open-sale.ts'
import { paymentItems } from './payment-items.ts'
import { showRow } from './sale-family.ts'

export interface Payments {
  readonly methods: readonly MethodDefinition[]
  of(orderId: number): readonly Row[]
}

/** `sale.payment.*` and what payments are for: api-reference/sale/payment/index.md */
export function paymentMethods(sale: Sale): Payments {
  const { store, portal } = sale
  const { family, records } = openPayments(sale)
  return {
    of: (orderId) =>
      store.rows('select ID from sale_payment where ORDER_ID = ? order by ID', [orderId]).map(([id]) => showRow(records, Number(id))),
    methods: [...controllerFamily(portal, family, records), ...paymentItems(sale)],
  }
}
