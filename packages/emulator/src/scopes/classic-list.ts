import type { Call, Listing, PortalContext } from '../contract.ts'
import { both, compileFilter, everything, type FilterPolicy, type Where } from '../store/compile-filter.ts'
import { compileOrder, type OrderPolicy } from '../store/compile-order.ts'
import type { Reader, Row, Shape } from '../store/create-reader.ts'
import { listOf } from '../store/encode-value.ts'
import type { Field } from '../store/field.ts'
import type { PortalTime } from '../store/portal-time.ts'
import type { Schema } from '../store/schema.ts'
import { strictFilter } from './controller-list.ts'
import { listPage, readStart, type Finish } from './list-page.ts'
import { readClassicObject, toText } from './read-params.ts'

const ignore = (): void => {}
/** Classic lists ignore what they do not know. */
export const lenientFilter: FilterPolicy = { groups: false, unknownField: ignore, invalidValue: ignore }
/** Lists of the CRM, unless the portal is stricter there. */
export const crmFilter = ({ settings }: PortalContext): FilterPolicy =>
  settings.quirks.unknownFilterField === 'ignored' ? lenientFilter : { ...lenientFilter, unknownField: strictFilter.unknownField }
export const lenientOrder: OrderPolicy = { unknownField: ignore, unknownDirection: ignore }

export interface ListSource {
  readonly portal: PortalContext
  readonly schema: Schema
  readonly reader: Reader
  readonly time: PortalTime
  /** Rows that the caller may see. Default: all. */
  readonly reach?: Where
  /** What adds to the rows of a page what the database does not know; undefined where nothing is to be added. */
  finish?(shape: Shape): Finish | undefined
}

/** A classic `*.list`: filter, order, select and start over UPPER_SNAKE names, answered as strings. */
export function listClassic({ portal, schema, reader, time, reach = everything, finish }: ListSource, { params }: Call): Listing {
  const where = both(compileFilter(schema, 'classic', readClassicObject(params, 'filter'), time, crmFilter(portal)), reach)
  const orderBy = compileOrder(schema, 'classic', readClassicObject(params, 'order'), lenientOrder)
  const select = listOf(params.get('select'))
  const shape = { family: 'classic', fields: selectClassic(schema, select) } as const
  const isKeyLeftOut = portal.settings.quirks.keyInSelect === 'asked' && !isKeySelected(schema, select)
  const finishRows = finish?.(shape)
  const request = { shape, where, orderBy, start: readStart(params) }
  if (!isKeyLeftOut) return listPage(portal, reader, request, finishRows)
  return listPage(portal, reader, request, (rows) => (finishRows?.(rows) ?? rows).map((row) => without(row, schema.key)))
}

function without(row: Row, name: string): Row {
  const { [name]: _, ...rest } = row
  return rest
}

const isKeySelected = ({ key }: Schema, select: readonly unknown[]): boolean =>
  select.length === 0 || select.some((name) => ['*', key].includes(toText(name).toUpperCase()))

/** `*` is every declared field but the multifields, `UF_*` every user field; both when nothing is asked. The key is always there, unless it has no name. */
export function selectClassic(schema: Schema, select: readonly unknown[]): readonly Field[] {
  const all = schema.of('classic')
  const names = new Set((select.length > 0 ? select : ['*', 'UF_*']).map((name) => toText(name).toUpperCase()))
  const chosen = all.filter((field) => {
    if (field.classicList === 'never') return false
    if (field.classicList === 'always' && names.has(field.isDynamic ? 'UF_*' : '*')) return true
    return names.has(field.names.classic!.toUpperCase())
  })
  const key = schema.field(schema.key)
  return chosen.includes(key) || key.names.classic === undefined ? chosen : [...chosen, key]
}
