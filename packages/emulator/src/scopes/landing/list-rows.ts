import { both, compileFilter, type Where } from '../../store/compile-filter.ts'
import { compileOrder } from '../../store/compile-order.ts'
import type { Row } from '../../store/create-reader.ts'
import { listOf } from '../../store/encode-value.ts'
import { lenientFilter, lenientOrder } from '../classic-list.ts'
import { objectOf, textOf, toId, toText, type Fields } from '../read-params.ts'
import type { Kind, Landing } from './open-landing.ts'

export interface ListOptions {
  /** Members that rows have whatever was selected. */
  readonly always: readonly string[]
  /** Rows that the caller reaches. */
  readonly reach: Where
}

/** Rows by `select`, `filter`, `order`, `limit` and `offset`, without pages: api-reference/landing/site/landing-site-get-list.md */
export function listRows(landing: Landing, { schema, reader }: Kind, request: Fields, { always, reach }: ListOptions): readonly Row[] {
  const names = readSelect(request)
  const isWanted = (name: string): boolean => names.has('*') || names.has(name) || always.includes(name)
  const fields = schema.of('classic').filter((field) => isWanted(field.names.classic!))
  const where = both(compileFilter(schema, 'classic', readDates(landing, objectOf(request['filter'])), landing.time, lenientFilter), reach)
  return reader.page(
    { family: 'classic', fields },
    {
      where,
      orderBy: compileOrder(schema, 'classic', objectOf(request['order']), lenientOrder),
      limit: Math.max(0, toId(request['limit']) ?? 0) || UNLIMITED,
      offset: Math.max(0, toId(request['offset']) ?? 0),
    },
  )
}

const UNLIMITED = -1

/** Names in capitals; everything unless it is a list. */
export function readSelect({ select }: Fields): ReadonlySet<string> {
  const names = typeof select === 'object' ? listOf(select).map((name) => toText(name).toUpperCase()) : []
  return new Set(names.length > 0 ? names : ['*'])
}

/** What is in the bin is found only when it is asked for. */
export const hideDeleted = (filter: Fields): Fields =>
  'DELETED' in filter || '=DELETED' in filter ? filter : { ...filter, '=DELETED': 'N' }

/** Dates may be written as the portal writes them. */
function readDates({ siteDate }: Landing, filter: Fields): Fields {
  return Object.fromEntries(
    Object.entries(filter).map(([name, value]) => {
      const text = name.includes('DATE_') ? textOf(value) : undefined
      return [name, text === undefined ? value : (siteDate.parse(text) ?? value)]
    }),
  )
}
