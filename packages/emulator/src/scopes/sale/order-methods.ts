import type { Call, MethodDefinition } from '../../contract.ts'
import type { Row } from '../../store/create-reader.ts'
import { defineMethods } from '../define-methods.ts'
import { controllerFamily } from '../family/controller-family.ts'
import { requireInteger, requireObject } from '../read-params.ts'
import { openOrders } from './open-orders.ts'
import type { Sale } from './open-sale.ts'
import { asAdded, showRow } from './sale-family.ts'

/** Not yet in the answer to `add`: api-reference/sale/order/sale-order-add.md */
const KEPT = ['dateLock', 'taxValue', 'version']

/** What an order shows of the tables around it. */
export interface OrderParts {
  basketItems(orderId: number): readonly Row[]
  payments(orderId: number): readonly Row[]
  propertyValues(orderId: number): readonly Row[]
  shipments(orderId: number): readonly Row[]
  tradeBindings(orderId: number): readonly Row[]
}

/** `sale.order.*`: api-reference/sale/order/index.md */
export function orderMethods(sale: Sale, parts: OrderParts): readonly MethodDefinition[] {
  const { family, records } = openOrders(sale)
  const written = (id: number): Row => ({ ...showRow(records, id), clients: [], requisiteLink: [] })
  const requireId = (call: Call): number => {
    const id = requireInteger(call.params, 'id')
    records.require(call, id)
    return id
  }
  return [
    ...controllerFamily(sale.portal, family, records),
    ...defineMethods('sale.order', 'sale', {
      add: (call) => {
        const id = records.add(call, requireObject(call.params, 'fields'), 'universal')
        return { order: asAdded(KEPT, written(id), call) }
      },
      update: (call) => {
        const id = requireInteger(call.params, 'id')
        records.update(call, id, requireObject(call.params, 'fields'), 'universal')
        return { order: written(id) }
      },
      get: (call) => {
        const id = requireId(call)
        const shown = Object.entries(parts).map(([name, read]: [string, (orderId: number) => readonly Row[]]) => [name, read(id)])
        return { order: { ...written(id), ...Object.fromEntries(shown) } }
      },
    }),
  ]
}
