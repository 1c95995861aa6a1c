import type { Call } from '../../contract.ts'
import { textOf } from '../read-params.ts'
import type { Lists } from './open-lists.ts'
import { byIdOrCode, LIST, requireParams, type Required } from './read-list-params.ts'
import { accessDenied, elementNotFound, listNotFound, sectionNotFound } from './refusals.ts'
import { hasRight, type Right } from './rights.ts'

export interface List {
  readonly id: number
  readonly type: string
}

/** The list that a call is about, once all its parameters are there. */
export function requireList(lists: Lists, { params, caller }: Call, right: Right, alsoRequired: readonly Required[] = []): List {
  requireParams(params, [...LIST, ...alsoRequired])
  const { sql, value } = byIdOrCode(params, 'IBLOCK')
  const type = textOf(params.get('IBLOCK_TYPE_ID')) ?? ''
  const id = Number(lists.store.value(`select ID from list where ${sql} and IBLOCK_TYPE_ID = ?`, [value, type]) ?? 0)
  if (id === 0) throw listNotFound()
  if (!hasRight(lists, caller, id, right)) throw accessDenied()
  return { id, type }
}

export function requireElement({ store }: Lists, { params }: Call, list: List): number {
  const { sql, value } = byIdOrCode(params, 'ELEMENT')
  const id = store.value(`select ID from list_element where IBLOCK_ID = ? and ${sql}`, [list.id, value])
  if (id === undefined) throw elementNotFound()
  return Number(id)
}

export function requireSection({ store }: Lists, { params }: Call, list: List): number {
  const { sql, value } = byIdOrCode(params, 'SECTION')
  const id = store.value(`select ID from list_section where IBLOCK_ID = ? and ${sql}`, [list.id, value])
  if (id === undefined) throw sectionNotFound()
  return Number(id)
}
