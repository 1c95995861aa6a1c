import { MethodError } from '../../contract.ts'
import { toId } from '../read-params.ts'
import type { Sale } from './open-sale.ts'
import type { PropertyEntity } from './properties.ts'

/** Where values of orders and of shipments differ. */
export interface Owner {
  readonly prefix: string
  readonly entity: PropertyEntity
  readonly notFound: string
  /** Refuses what names no owner. */
  require(sale: Sale, id: unknown): number
  /** What the answer to `modify` leaves out. */
  readonly unwritten: readonly string[]
  /** The order that such a value belongs to. */
  orderOf(sale: Sale, ownerId: number): number
}

export const order: Owner = {
  prefix: 'sale.propertyvalue',
  entity: 'ORDER',
  notFound: 'property value does not exist',
  unwritten: ['orderId'],
  require: (sale, id) => {
    if (!sale.has('sale_order', toId(id))) throw new MethodError(0, 'Order not found')
    return toId(id)!
  },
  orderOf: (_, id) => id,
}

export const shipment: Owner = {
  prefix: 'sale.shipmentpropertyvalue',
  entity: 'SHIPMENT',
  notFound: 'Property value has not been found',
  unwritten: ['shipmentId', 'shipmentPropsId', 'shipmentPropsXmlId'],
  require: (sale, id) => {
    const known = toId(id)
    if (known === undefined) throw new MethodError(201_040_400_006, 'Invalid shipment id')
    if (!sale.has('sale_shipment', known)) throw new MethodError(201_040_400_007, 'Shipment not found')
    return known
  },
  orderOf: ({ store }, id) => Number(store.value('select ORDER_ID from sale_shipment where ID = ?', [id])),
}
