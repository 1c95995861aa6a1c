import type { Call } from '../../../contract.ts'
import { both } from '../../../store/compile-filter.ts'
import { createReader, type Row, type Shape } from '../../../store/create-reader.ts'
import type { Schema } from '../../../store/schema.ts'
import { readOrder, readWhere } from '../../controller-list.ts'
import { requireInteger } from '../../read-params.ts'
import { exists } from '../products/find-owner.ts'
import { mayTouch } from '../items/rights.ts'
import { denied, ordersOf, type Shop } from './open-shop.ts'

/** Payments or deliveries as the CRM shows them: few members, and all of an object at once. */
export interface ShortRows {
  one(id: number): Row
  /** Those of the orders of the object that `entityTypeId` and `entityId` name. */
  list(call: Call): readonly Row[]
}

export function shortRows(shop: Shop, schema: Schema, columns: readonly string[]): ShortRows {
  const { crm } = shop
  const reader = createReader(crm.store, schema, crm.time)
  const shape: Shape = { family: 'universal', fields: columns.map((column) => schema.field(column)) }
  return {
    one: (id) => reader.one(shape, id)!,
    list({ params, caller }) {
      const entityTypeId = requireInteger(params, 'entityTypeId')
      const id = requireInteger(params, 'entityId')
      const where = readWhere(schema, params, crm.time)
      const orderBy = readOrder(schema, params)
      const item = crm.item(entityTypeId)
      if (!item || !exists(crm, item, id)) return []
      if (!mayTouch(crm, item, caller, id)) throw denied()
      const orders = ordersOf(shop, entityTypeId, id)
      const own = { sql: `t.ORDER_ID in (${orders.map(() => '?').join()})`, values: orders, lookups: [] }
      return reader.page(shape, { where: both(own, where), orderBy, limit: -1 })
    },
  }
}
