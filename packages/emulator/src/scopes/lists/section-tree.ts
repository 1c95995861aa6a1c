import type { SqlValue } from '../../contract.ts'
import type { Store } from '../../store/create-store.ts'

/** Numbers the sections of one list as they are walked through: by SORT, then by NAME, a parent around its children. */
export function numberSections(store: Store, table: string, list: { readonly column: string; readonly id: SqlValue }): void {
  const rows = store.rows(`select ID, IBLOCK_SECTION_ID from ${table} where ${list.column} = ? order by SORT, NAME, ID`, [list.id])
  const children = new Map<number, number[]>()
  for (const [id, parent] of rows) children.set(Number(parent ?? 0), [...(children.get(Number(parent ?? 0)) ?? []), Number(id)])
  let margin = 0
  const walk = (parent: number, depth: number): void => {
    for (const id of children.get(parent) ?? []) {
      const left = ++margin
      walk(id, depth + 1)
      store.run(`update ${table} set LEFT_MARGIN = ?, RIGHT_MARGIN = ?, DEPTH_LEVEL = ? where ID = ?`, [left, ++margin, depth, id])
    }
  }
  walk(0, 1)
}

/** The section and everything below it, as ids. */
export function sectionsUnder(store: Store, table: string, id: number): readonly number[] {
  return store
    .rows(
      `with recursive down(ID) as (select ?1 union select s.ID from ${table} s join down on s.IBLOCK_SECTION_ID = down.ID)
       select ID from down`,
      [id],
    )
    .map(([below]) => Number(below))
}
