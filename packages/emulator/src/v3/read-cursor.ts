import type { SqlValue } from '../contract.ts'
import type { PortalTime } from '../store/portal-time.ts'
import type { Dto, DtoField } from './dto.ts'
import { int } from './dto-kinds.ts'
import type { FilterNode } from './parse-filter.ts'
import { invalidOrder, readDirection, type OrderTerm } from './read-order.ts'
import { readLimit } from './read-page.ts'
import { unknownField, v3Error, validationError, wrongType } from './v3-error.ts'

export interface Cursor {
  readonly field: DtoField
  /** What lies behind the cursor; nothing without a value that fits the field. */
  readonly conditions: readonly FilterNode[]
  readonly order: OrderTerm
  readonly limit: number
}

/** Reads `cursor` of a tail: `{field = 'id', order = 'ASC', value = 0, limit = 50}`; api-reference/event-log/main-eventlog-tail.md */
export function readCursor(dto: Dto, cursor: unknown, time: PortalTime): Cursor {
  const given = cursor ?? {}
  if (typeof given !== 'object') throw v3Error('invalidPagination', `Cannot recognize pagination parameter \`${JSON.stringify(cursor)}\``)
  const { field: name = 'id', order = 'ASC', value, limit } = given as Readonly<Record<string, unknown>>
  const field = typeof name === 'string' ? dto.find(name) : undefined
  if (!field) throw unknownField(typeof name === 'string' ? name : JSON.stringify(name), dto.name)
  if (!field.sortable) throw invalidOrder(given)
  const descending = readDirection(order, given)
  const start = value ?? (field.kind === int ? 0 : undefined)
  return {
    field,
    conditions: start === undefined ? [] : [{ field, operator: descending ? '<' : '>', operands: [encodeStart(field, start, time)] }],
    order: { field, descending },
    limit: readLimit(limit, given),
  }
}

function encodeStart(field: DtoField, start: unknown, time: PortalTime): SqlValue {
  const encoded = field.kind.encode(start, time)
  if (encoded === undefined) throw validationError([wrongType('value', field.kind.requires)])
  return encoded
}
