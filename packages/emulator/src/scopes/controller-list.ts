import { MethodError, type CallParams } from '../contract.ts'
import { compileFilter, type FilterPolicy, type Where } from '../store/compile-filter.ts'
import { compileOrder, type OrderPolicy } from '../store/compile-order.ts'
import type { PortalTime } from '../store/portal-time.ts'
import type { Schema } from '../store/schema.ts'
import { toUpper } from './describe-fields.ts'
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

const ignore = (): void => {}

/** Pages of the catalogue and the shop name no such refusal, and api-reference/sale/trade-binding/sale-trade-binding-list.md sends one. */
export const quietFilter: FilterPolicy = { ...strictFilter, unknownField: ignore }
export const quietOrder: OrderPolicy = { unknownField: ignore, unknownDirection: ignore }

/** `filter` of a controller list. */
export function readWhere(schema: Schema, params: CallParams, time: PortalTime, policy: FilterPolicy = strictFilter): Where {
  return compileFilter(withUpperNames(schema), 'universal', objectOf(params.get('filter')), time, policy)
}

/** `order` of a controller list. */
export function readOrder(schema: Schema, params: CallParams, policy: OrderPolicy = strictOrder): string {
  return compileOrder(withUpperNames(schema), 'universal', objectOf(params.get('order')), policy)
}

/** Lists also read the UPPER names of fields: api-reference/catalog/document/catalog-document-list.md */
export function withUpperNames(schema: Schema): Schema {
  return {
    ...schema,
    find: (family, name) => schema.find(family, name) ?? schema.of('universal').find((field) => toUpper(field) === name),
  }
}
