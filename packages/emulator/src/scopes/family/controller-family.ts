import type { Call, Handler, MethodDefinition, PortalContext } from '../../contract.ts'
import type { Row } from '../../store/create-reader.ts'
import { listOf } from '../../store/encode-value.ts'
import type { Field } from '../../store/field.ts'
import type { Schema } from '../../store/schema.ts'
import { quietFilter, quietOrder, readOrder, readWhere, strictFilter, strictOrder, withUpperNames } from '../controller-list.ts'
import { defineMethods } from '../define-methods.ts'
import { listPage, readStart } from '../list-page.ts'
import { requireInteger, requireObject, toText } from '../read-params.ts'
import { bothOf, documented } from './classic-family.ts'
import type { Family } from './family.ts'
import { openRecords, type Records } from './open-records.ts'

/** The keys that answers wrap a record and a list of them in: `price` and `prices`. */
export interface Wrappers {
  readonly one: string
  readonly many: string
}

/** Methods over camelCase names and typed values: `add`, `get` and `update` answer `{ price }`, `list` `{ prices }`, `delete` true; as `catalog.price.*`. */
export function controllerFamily(
  portal: PortalContext,
  family: Family & { readonly wrappers: Wrappers },
  records: Records = openRecords(portal, family),
): readonly MethodDefinition[] {
  const { schema, wrappers, refusesUnknownNames = false, finish = (rows) => rows } = family
  const [filterPolicy, orderPolicy] = refusesUnknownNames ? [strictFilter, strictOrder] : [quietFilter, quietOrder]

  const one = (call: Call, id: number): Row => {
    records.require(call, id)
    const row = records.reader.one({ family: 'universal', fields: schema.of('universal') }, id)!
    return { [wrappers.one]: finish([row], call)[0] }
  }
  const { fields, ...handlers }: Record<string, Handler> = {
    add: (call) => one(call, records.add(call, requireObject(call.params, 'fields'), 'universal')),
    get: (call) => one(call, requireInteger(call.params, 'id')),
    list: (call) => {
      const { params } = call
      const shape = { family: 'universal', fields: selectUniversal(schema, listOf(params.get('select'))) } as const
      const where = bothOf(records.within(call), readWhere(schema, params, records.time, filterPolicy))
      const request = { shape, where, orderBy: readOrder(schema, params, orderPolicy), start: readStart(params), member: wrappers.many }
      return listPage(portal, records.reader, request, family.finish && ((rows) => finish(rows, call)))
    },
    update: (call) => {
      const id = requireInteger(call.params, 'id')
      records.update(call, id, requireObject(call.params, 'fields'), 'universal')
      return one(call, id)
    },
    delete: (call) => {
      records.remove(call, requireInteger(call.params, 'id'))
      return true
    },
    fields: () => ({ [wrappers.one]: describeController(schema.of('universal')) }),
  }
  return defineMethods(family.prefix, family.scope, {
    ...documented(handlers, family),
    ...(!family.without?.includes('fields') && { getFields: fields }),
  })
}

/** Names or nothing for all: api-reference/catalog/price/catalog-price-list.md */
export function selectUniversal(schema: Schema, names: readonly unknown[]): readonly Field[] {
  const all = schema.of('universal')
  if (names.length === 0 || names.includes('*')) return all
  const known = withUpperNames(schema)
  const chosen = new Set(names.map((name) => known.find('universal', toText(name))))
  return all.filter((field) => chosen.has(field))
}

/** Four members per field: api-reference/catalog/price/catalog-price-get-fields.md */
export function describeController(fields: readonly Field[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    fields.map(({ names, isImmutable, isReadOnly, isRequired, universalType }) => [
      names.universal!,
      { isImmutable, isReadOnly, isRequired, type: universalType },
    ]),
  )
}
