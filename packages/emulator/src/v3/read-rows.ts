import type { Store } from '../store/create-store.ts'
import type { Row } from '../store/create-reader.ts'
import { compileDtoFilter } from './compile-dto-filter.ts'
import type { Dto } from './dto.ts'
import { joinSql } from '../store/join-sql.ts'
import type { FilterNode } from './parse-filter.ts'
import { compileDtoOrder, type OrderTerm } from './read-order.ts'
import type { PageRequest } from './read-page.ts'
import type { Selection } from './read-selection.ts'

export interface RowsRequest {
  readonly selection: Selection
  readonly filter: FilterNode
  readonly order: readonly OrderTerm[]
  readonly page: PageRequest
  /** SQL condition on `t0` beside the filter. */
  readonly reach?: string | undefined
}

/** Reads objects with their related objects. The database prints the JSON, so that a page is parsed once. */
export function readRows(store: Store, dto: Dto, { selection, filter, order, page, reach = 'true' }: RowsRequest): Row[] {
  const where = compileDtoFilter(filter, 't0')
  const rows = store.rows(
    `select ${printObject(selection, 0)} from ${dto.table} t0 where (${where.sql}) and ${reach} order by ${compileDtoOrder(dto, order, 't0')} limit ? offset ?`,
    [...where.values, page.limit, page.offset],
  )
  return JSON.parse(`[${rows.map(([text]) => text as string).join(',')}]`) as Row[]
}

/** SQL of the JSON text of an object in the row `t<level>`. */
function printObject({ fields, relations }: Selection, level: number): string {
  const row = `t${level}`
  const members = [
    ...fields.map(({ name, kind, read }) => [name, kind.print(read(row))] as const),
    ...relations.map(({ field, dto, selection }) => [field.name, printRelated(field.relation!, dto, selection, level)] as const),
  ]
  if (members.length === 0) return `'{}'`
  const parts = members.map(([name, value], index) => `'${index === 0 ? '{' : ','}"${name}":' || ${value}`)
  return joinSql([...parts, `'}'`], ' || ')
}

function printRelated({ on, many }: NonNullable<Dto['fields'][number]['relation']>, dto: Dto, selection: Selection, level: number): string {
  const row = `t${level}`
  const related = `t${level + 1}`
  const object = printObject(selection, level + 1)
  const from = `from ${dto.table} ${related} where ${on(row, related)}`
  return many ? `(select '[' || ifnull(group_concat(${object}, ','), '') || ']' ${from})` : `ifnull((select ${object} ${from}), 'null')`
}
