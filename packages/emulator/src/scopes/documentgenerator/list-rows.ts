import type { Call, Listing } from '../../contract.ts'
import { both, compileFilter, type Where } from '../../store/compile-filter.ts'
import { compileOrder } from '../../store/compile-order.ts'
import type { Reader, Row } from '../../store/create-reader.ts'
import { listOf } from '../../store/encode-value.ts'
import type { Schema } from '../../store/schema.ts'
import { lenientFilter, lenientOrder } from '../classic-list.ts'
import { listPage, readStart } from '../list-page.ts'
import { toText, type Fields } from '../read-params.ts'
import type { Documents } from './open-documents.ts'

/** A list by camelCase names whose rows are strings. `wrap` gets rows by column, and which names were chosen. */
export function listRows(
  documents: Documents,
  { params, portal }: Call,
  { schema, reader, within }: { readonly schema: Schema; readonly reader: Reader; readonly within: Where },
  wrap: (rows: readonly Row[], isWanted: (name: string) => boolean) => unknown,
): Listing {
  const select = new Set(listOf(params.get('select')).map(toText))
  const isWanted = (name: string): boolean => select.size === 0 || select.has('*') || select.has(name)
  const fields = schema.of('classic').filter(({ column, names }) => column === schema.key || isWanted(names.universal!))
  const where = both(compileFilter(schema, 'universal', mapOf(params.get('filter')), documents.time, lenientFilter), within)
  const orderBy = compileOrder(schema, 'universal', mapOf(params.get('order')), lenientOrder)
  return listPage(portal, reader, { shape: { family: 'classic', fields }, where, orderBy, start: readStart(params) }, (rows) =>
    wrap(rows, isWanted),
  )
}

export function mapOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {}
}
