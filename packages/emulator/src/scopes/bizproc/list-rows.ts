import type { Call, Listing } from '../../contract.ts'
import { compileFilter } from '../../store/compile-filter.ts'
import { compileOrder } from '../../store/compile-order.ts'
import { createReader } from '../../store/create-reader.ts'
import type { Store } from '../../store/create-store.ts'
import { listOf } from '../../store/encode-value.ts'
import type { Field } from '../../store/field.ts'
import { createPortalTime } from '../../store/portal-time.ts'
import type { Schema } from '../../store/schema.ts'
import { lenientFilter, lenientOrder } from '../classic-list.ts'
import { listPage, readStart } from '../list-page.ts'
import { objectOf, toText, type Fields } from '../read-params.ts'

export interface RowsRequest {
  readonly schema: Schema
  /** Where `SELECT` names nothing that is known. */
  readonly select: readonly string[]
  readonly order: Fields
  /** On top of what the caller filters by. */
  readonly where?: Fields
}

/** A `bizproc` list: exactly the fields of `SELECT`, in its order, as strings. */
export function listRows(store: Store, call: Call, { schema, select, order, where = {} }: RowsRequest): Listing {
  const { params, portal } = call
  const time = createPortalTime(portal.settings.utcOffsetSeconds)
  const asked = listOf(params.get('SELECT')).flatMap((name) => fieldOf(schema, name) ?? [])
  const fields = asked.length > 0 ? [...new Set(asked)] : select.map((name) => schema.field(name))
  const filter = { ...objectOf(params.get('FILTER')), ...where }
  const given = objectOf(params.get('ORDER'))
  const orderBy = compileOrder(schema, 'classic', Object.keys(given).length > 0 ? given : order, lenientOrder)
  return listPage(
    portal,
    createReader(store, schema, time),
    {
      shape: { family: 'classic', fields },
      where: compileFilter(schema, 'classic', filter, time, lenientFilter),
      orderBy,
      start: readStart(params),
    },
    (rows) => rows,
  )
}

export const fieldOf = (schema: Schema, name: unknown): Field | undefined => schema.find('classic', toText(name))
