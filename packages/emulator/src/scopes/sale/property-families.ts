import type { MethodDefinition } from '../../contract.ts'
import type { Sale } from './open-sale.ts'
import { properties } from './properties.ts'
import { propertyGroups } from './property-groups.ts'
import { propertyRelations } from './property-relations.ts'
import { propertyVariants } from './property-variants.ts'

/** Groups, properties of orders and of shipments, their propertyVariants and relations: api-reference/sale/property/index.md */
export function propertyFamilies(sale: Sale): readonly MethodDefinition[] {
  return [
    ...propertyGroups(sale),
    ...properties(sale, 'sale.property', 'ORDER'),
    ...properties(sale, 'sale.shipmentproperty', 'SHIPMENT'),
    ...propertyVariants(sale),
    ...propertyRelations(sale),
  ]
}
