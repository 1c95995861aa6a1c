import { MethodError, type CallParams } from '../contract.ts'
import { compileFilter, type FilterPolicy, type Where } from '../store/compile-filter.ts'
import { compileOrder, type OrderPolicy } from '../store/compile-order.ts'
import type { PortalTime } from '../store/portal-time.ts'
import type { Schema } from '../store/schema.ts'
import { objectOf, toText } from './read-params.ts'

const refuse = (description: string): never => {
  throw new MethodError('INVALID_ARG_VALUE', description)
}

/** Controllers refuse what they do not know: api-reference/crm/universal/crm-item-list.md */
export const strictFilter: FilterPolicy = {
  groups: true,
  unknownField: (name) => refuse(`Invalid filter: field '${name}' is not allowed in filter`),
  invalidValue: (name) => refuse(`Invalid filter: field '${name}' has invalid value`),
}

export const strictOrder: OrderPolicy = {
  unknownField: (name) => refuse(`Invalid order: field '${name}' is not allowed in order`),
  unknownDirection: (name, direction) =>
    refuse(`Invalid order: allowed sort directions are \`ASC, DESC\`. But got '${toText(direction)}' for field '${name}'`),
}

/** `filter` of a controller list. */
export function readWhere(schema: Schema, params: CallParams, time: PortalTime): Where {
  return compileFilter(schema, 'universal', objectOf(params.get('filter')), time, strictFilter)
}

/** `order` of a controller list. */
export function readOrder(schema: Schema, params: CallParams): string {
  return compileOrder(schema, 'universal', objectOf(params.get('order')), strictOrder)
}
