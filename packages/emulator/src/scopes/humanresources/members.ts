import type { NodeType, Structure, StructureNode } from './open-structure.ts'

/** Roles from the first to the last: api-reference/departments/node-member/humanresources-node-member-add.md */
export const ROLES: Readonly<Record<NodeType, readonly [head: string, deputy: string, employee: string]>> = {
  DEPARTMENT: ['MEMBER_HEAD', 'MEMBER_DEPUTY_HEAD', 'MEMBER_EMPLOYEE'],
  TEAM: ['MEMBER_TEAM_HEAD', 'MEMBER_TEAM_DEPUTY_HEAD', 'MEMBER_TEAM_EMPLOYEE'],
}

export function membersOf({ store }: Structure, nodeId: number): readonly number[] {
  return store.rows('select USER_ID from hr_member where NODE_ID = ? order by USER_ID', [nodeId]).map(([id]) => Number(id))
}

export function userExists({ store }: Structure, id: number): boolean {
  return store.value("select 1 from user where ID = ? and ACTIVE = 'Y'", [id]) !== undefined
}

/** Brings somebody into a node, or gives a member another role. */
export function putMember(structure: Structure, node: StructureNode, userId: number, role: string): void {
  const { store } = structure
  store.run('delete from hr_role where NODE_ID = ? and USER_ID = ?', [node.id, userId])
  if (node.type === 'DEPARTMENT') {
    store.run('update department set UF_HEAD = null where ID = ? and UF_HEAD = ?', [node.id, userId])
    const departments = departmentsOf(structure, userId)
    if (!departments.includes(node.id)) setDepartments(structure, userId, [...departments, node.id])
    if (role === 'MEMBER_EMPLOYEE') return
    const isFirstHead =
      role === 'MEMBER_HEAD' && store.value('select 1 from department where ID = ? and ifnull(UF_HEAD, 0) = 0', [node.id]) !== undefined
    if (isFirstHead) {
      store.run('update department set UF_HEAD = ? where ID = ?', [userId, node.id])
      return
    }
  }
  store.run('insert into hr_role (NODE_ID, USER_ID, ROLE) values (?, ?, ?)', [node.id, userId, role])
}

/** False when the user was no member. */
export function dropMember(structure: Structure, node: StructureNode, userId: number): boolean {
  const { store } = structure
  if (!membersOf(structure, node.id).includes(userId)) return false
  store.run('delete from hr_role where NODE_ID = ? and USER_ID = ?', [node.id, userId])
  if (node.type === 'DEPARTMENT') {
    store.run('update department set UF_HEAD = null where ID = ? and UF_HEAD = ?', [node.id, userId])
    setDepartments(
      structure,
      userId,
      departmentsOf(structure, userId).filter((id) => id !== node.id),
    )
  }
  return true
}

function departmentsOf({ store }: Structure, userId: number): readonly number[] {
  return JSON.parse(String(store.value("select ifnull(UF_DEPARTMENT, '[]') from user where ID = ?", [userId]))) as number[]
}

function setDepartments({ store }: Structure, userId: number, ids: readonly number[]): void {
  store.run('update user set UF_DEPARTMENT = ? where ID = ?', [JSON.stringify(ids), userId])
}
