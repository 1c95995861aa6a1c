import type { MethodFacts } from '@b24kit/catalog'
import type { Listing } from './entity.ts'
import type { Catalogue } from './find-family.ts'

/** Says what a list can be asked, from the names and types of its parameters. */
export function describeListing(method: MethodFacts, entities: Catalogue['entities']): Listing {
  const { params, list, result } = method
  return {
    select: params.find(({ type }) => type === 'select')?.name,
    oldestFirst: orderById(method),
    // Lists without a keyset are short, and what their filters know differs.
    filter: list?.style === 'keyset' ? findFilter(method, entities) : undefined,
    hasCamelRows: result.type === 'row' && list?.request !== list?.answer,
  }
}

function orderById({ params, list }: MethodFacts): Listing['oldestFirst'] {
  const id = list?.request
  if (id === undefined) return {}
  if (list?.ordering === 'pair') return { sort: id, order: 'ASC' }
  const order = params.find(({ type }) => type === 'order')
  return order === undefined ? {} : { [order.name]: { [id]: 'ASC' } }
}

function findFilter({ params }: MethodFacts, entities: Catalogue['entities']): Listing['filter'] {
  const filter = params.find(({ name, type }) => type === 'filter' && /^filter$/i.test(name))
  if (filter === undefined) return undefined
  const entity = filter.of === undefined ? undefined : entities.get(filter.of)
  const fields = filter.enum?.map(String) ?? entity?.fields.map(({ name }) => name)
  return { param: filter.name, operators: filter.operators ?? entity?.operators ?? [], fields }
}
