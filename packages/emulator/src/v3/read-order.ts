import type { Dto, DtoField } from './dto.ts'
import { v3Error } from './v3-error.ts'

export interface OrderTerm {
  readonly field: DtoField
  readonly descending: boolean
}

/** Reads `order`: `{field: 'ASC' | 'DESC'}` over sortable fields, else INVALIDORDER; api-reference/tasks/tasks-task-list-rest-v3.md */
export function readOrder(dto: Dto, order: unknown): readonly OrderTerm[] {
  if (order === undefined || order === null || (Array.isArray(order) && order.length === 0)) return []
  if (typeof order !== 'object' || Array.isArray(order)) throw invalidOrder(order)
  return Object.entries(order).map(([name, direction]) => {
    const field = dto.find(name)
    if (!field?.sortable) throw invalidOrder(order)
    return { field, descending: readDirection(direction, order) }
  })
}

/** Whether a direction, in any case, means descending. */
export function readDirection(direction: unknown, whole: unknown): boolean {
  const word = typeof direction === 'string' ? direction.toUpperCase() : ''
  if (word !== 'ASC' && word !== 'DESC') throw invalidOrder(whole)
  return word === 'DESC'
}

/** The id comes last, so that pages never overlap. */
export function compileDtoOrder(dto: Dto, terms: readonly OrderTerm[], row: string): string {
  const id = dto.find('id')
  const all = id ? [...terms, { field: id, descending: false }] : terms
  return all.map(({ field, descending }) => `${field.read(row)}${descending ? ' desc' : ''}`).join(', ')
}

export const invalidOrder = (order: unknown): Error =>
  v3Error('invalidOrder', `Unable to recognize sorting parameter \`${JSON.stringify(order)}\``)
