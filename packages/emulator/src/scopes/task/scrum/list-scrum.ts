import type { Call, Listing } from '../../../contract.ts'
import { both, compileFilter, type FilterPolicy, type Where } from '../../../store/compile-filter.ts'
import { compileOrder, type OrderPolicy } from '../../../store/compile-order.ts'
import type { Reader } from '../../../store/create-reader.ts'
import { listOf } from '../../../store/encode-value.ts'
import type { Schema } from '../../../store/schema.ts'
import { selectClassic } from '../../classic-list.ts'
import { listPage, readStart } from '../../list-page.ts'
import { objectOf, toText, type Fields } from '../../read-params.ts'
import { toUpper } from '../read-task-names.ts'
import type { Scrum } from './open-scrum.ts'
import { refused, withinReach } from './scrum-access.ts'

const refuse = (): never => {
  throw refused('Could not load list')
}
const strictFilter: FilterPolicy = { groups: false, unknownField: refuse, invalidValue: refuse }
const strictOrder: OrderPolicy = { unknownField: refuse, unknownDirection: refuse }

/** UPPER names in, camelCase out; a list that finds nothing is refused: api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-list.md */
export function listScrum({ tasks }: Scrum, { params, caller }: Call, schema: Schema, reader: Reader, kind?: Where): Listing {
  const filter = compileFilter(schema, 'classic', upperNames(params.get('filter')), tasks.time, strictFilter)
  const reach = both(filter, withinReach(caller))
  const orderBy = compileOrder(schema, 'classic', upperNames(params.get('order')), strictOrder)
  const names = listOf(params.get('select')).map((name) => toUpper(toText(name)))
  const fields = selectClassic(schema, names)
  const request = {
    shape: { family: 'universal', fields },
    where: kind ? both(reach, kind) : reach,
    orderBy,
    start: readStart(params),
  } as const
  return listPage(tasks.portal, reader, request, (rows) => (rows.length > 0 ? rows : refuse()))
}

/** Names of the answer are read too. */
const upperNames = (given: unknown): Fields =>
  Object.fromEntries(Object.entries(objectOf(given)).map(([name, value]) => [toUpper(name), value]))
