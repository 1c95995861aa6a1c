import type { Im } from './open-im.ts'
import { showUser, type View } from './people.ts'

export interface Department {
  readonly id: number
  readonly name: string
  /** `Sales / Company`: its name and those above. */
  readonly fullName: string
  /** 0 for nobody. */
  readonly headId: number
}

const SELECT = `select d.ID, d.NAME, ifnull(d.UF_HEAD, 0), (with recursive up(NAME, PARENT, DEPTH) as (
    select d.NAME, d.PARENT, 0 union all select p.NAME, p.PARENT, DEPTH + 1 from department p join up on p.ID = up.PARENT where DEPTH < 50)
  select group_concat(NAME, ' / ') from (select NAME from up order by DEPTH)) from department d`

export function allDepartments({ store }: Im): readonly Department[] {
  return store.rows(`${SELECT} order by d.ID`).map(toDepartment)
}

export function findDepartment({ store }: Im, id: number): Department | undefined {
  const row = store.row(`${SELECT} where d.ID = ?`, [id])
  return row && toDepartment(row)
}

const toDepartment = ([id, name, headId, fullName]: readonly unknown[]): Department => ({
  id: Number(id),
  name: String(name),
  fullName: String(fullName),
  headId: Number(headId),
})

/** Dismissed people are no employees. */
export function employeesOf({ store }: Im, id: number): readonly number[] {
  const sql =
    "select u.ID from user u where u.ACTIVE = 'Y' and exists (select 1 from json_each(u.UF_DEPARTMENT) where value = ?) order by u.ID"
  return store.rows(sql, [id]).map(([userId]) => Number(userId))
}

/** api-reference/chats/departments/im-department-get.md */
export function showDepartment(im: Im, { id, name, fullName, headId }: Department, withManager: boolean): View {
  const manager = withManager ? { manager_user_data: showUser(im, headId) ?? null } : {}
  return { id, name, full_name: fullName, manager_user_id: headId, ...manager }
}
