import type { Caller } from '../../contract.ts'
import type { Where } from '../../store/compile-filter.ts'
import { codesOf } from '../../system/access-codes.ts'
import { textOf, type Fields } from '../read-params.ts'
import type { Lists } from './open-lists.ts'

/** No access, read, add, see and add in the panel, change with restrictions, change, all: api-reference/lists/lists/lists-add.md */
const LEVELS = ['D', 'R', 'E', 'S', 'T', 'U', 'W', 'X'] as const

export type Right = (typeof LEVELS)[number]

/** Whether the caller has that right on a list, or a greater one. */
export function hasRight(lists: Lists, caller: Caller, listId: number, right: Right): boolean {
  const { sql, values } = permitted(lists, caller, right, '?')
  return Number(lists.store.value(`select ${sql}`, values.length > 0 ? [listId, ...values] : [])) === 1
}

/** Lists that the caller has a right on, as a condition on the row `t`. */
export function listsWith(lists: Lists, caller: Caller, right: Right): Where {
  return { ...permitted(lists, caller, right, 't.ID'), lookups: [] }
}

function permitted(lists: Lists, caller: Caller, right: Right, id: string): Pick<Where, 'sql' | 'values'> {
  if (caller.isAdmin) return { sql: 'true', values: [] }
  const codes = JSON.stringify(['*', ...codesOf(lists.portal.db, caller)])
  const levels = JSON.stringify(LEVELS.slice(LEVELS.indexOf(right)))
  return {
    sql: `exists (select 1 from list_right r where r.LIST_ID = ${id} and r.ACCESS_CODE in (select value from json_each(?))
      and r.LEVEL in (select value from json_each(?)))`,
    values: [codes, levels],
  }
}

/** `{ U1: 'X', D5: 'D' }`; what is no level grants nothing. */
export function writeRights({ store }: Lists, listId: number, rights: Fields): void {
  store.run('delete from list_right where LIST_ID = ?', [listId])
  for (const [code, level] of Object.entries(rights))
    if (LEVELS.includes((textOf(level) ?? '') as Right))
      store.run('insert into list_right values (?, ?, ?)', [listId, code, textOf(level)!])
}
