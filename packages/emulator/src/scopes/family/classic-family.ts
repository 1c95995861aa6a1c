import type { Call, Handler, Listing, MethodDefinition, PortalContext } from '../../contract.ts'
import { compileFilter, everything, type Where } from '../../store/compile-filter.ts'
import { compileOrder } from '../../store/compile-order.ts'
import { listOf } from '../../store/encode-value.ts'
import { crmFilter, lenientOrder, selectClassic } from '../classic-list.ts'
import { defineMethods } from '../define-methods.ts'
import { describeClassic } from '../describe-fields.ts'
import { listPage, readStart } from '../list-page.ts'
import { readClassicObject, readId } from '../read-params.ts'
import type { Action, Family } from './family.ts'
import { openRecords, type Records } from './open-records.ts'

/** Methods over UPPER_SNAKE names and strings: `add` answers the id, `update` and `delete` true, `get` the row, `list` the rows; as `crm.requisite.*`. */
export function classicFamily(
  portal: PortalContext,
  family: Family,
  records: Records = openRecords(portal, family),
): readonly MethodDefinition[] {
  const { schema, finish = (rows) => rows } = family

  const list = (call: Call): Listing => {
    const { params } = call
    const filter = compileFilter(schema, 'classic', readClassicObject(params, 'filter'), records.time, crmFilter(portal))
    const orderBy = compileOrder(schema, 'classic', readClassicObject(params, 'order'), lenientOrder)
    const shape = { family: 'classic', fields: selectClassic(schema, listOf(params.get('select'))) } as const
    const where = bothOf(records.within(call), filter)
    const request = { shape, where, orderBy, start: readStart(params) }
    return listPage(portal, records.reader, request, family.finish && ((rows) => finish(rows, call)))
  }
  const handlers: Record<Action, Handler> = {
    add: (call) => records.add(call, readClassicObject(call.params, 'fields', { required: true }), 'classic'),
    get: (call) => {
      const id = readId(call.params)
      records.require(call, id)
      return finish([records.reader.one({ family: 'classic', fields: schema.of('classic') }, id)!], call)[0]
    },
    list,
    update: (call) => {
      records.update(call, readId(call.params), readClassicObject(call.params, 'fields', { required: true }), 'classic')
      return true
    },
    delete: (call) => {
      records.remove(call, readId(call.params))
      return true
    },
    fields: () => describeClassic(schema),
  }
  return defineMethods(family.prefix, family.scope, documented(handlers, family))
}

/** Both conditions; the columns of the second one are worth an index. */
export function bothOf(within: Where, filter: Where): Where {
  if (within === everything) return filter
  return { sql: `(${within.sql}) and (${filter.sql})`, values: [...within.values, ...filter.values], lookups: filter.lookups }
}

export function documented(handlers: Readonly<Record<string, Handler>>, { without = [] }: Family): Readonly<Record<string, Handler>> {
  return Object.fromEntries(Object.entries(handlers).filter(([action]) => !(without as readonly string[]).includes(action)))
}
