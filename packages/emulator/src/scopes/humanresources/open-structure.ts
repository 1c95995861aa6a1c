import type { PortalContext } from '../../contract.ts'
import { openWorkbench, type Workbench } from '../open-workbench.ts'

/** What every method of the company's structure works with. */
export type Structure = Workbench

export type NodeType = 'DEPARTMENT' | 'TEAM'

/** Both endpoints share one structure: departments are those of `department.*`, their people those whom `user.*` puts there. */
export function openStructure(portal: PortalContext): Structure {
  const structure = openWorkbench(portal)
  structure.store.exec(TABLES)
  return structure
}

/**
 * Teams have numbers far from those of departments, which another table hands out. A role that is not kept is that of an employee;
 * the first head of a department is the one that `department.*` shows.
 */
const TABLES = `
  create table if not exists hr_team (ID integer primary key, NAME text, PARENT integer);
  insert or ignore into hr_team (ID, NAME) values (1000000, null);
  create table if not exists hr_detail (NODE_ID integer primary key, DESCRIPTION text, COLOR_NAME text, XML_ID text, SETTINGS text,
    CREATED_AT text, UPDATED_AT text);
  create table if not exists hr_role (NODE_ID integer, USER_ID integer, ROLE text, primary key (NODE_ID, USER_ID));
  create table if not exists hr_link (NODE_ID integer, CHAT_ID integer, TYPE text, ORIGIN_ID integer, primary key (NODE_ID, CHAT_ID));
  create view if not exists hr_member as
    select d.ID as NODE_ID, u.ID as USER_ID, iif(d.UF_HEAD = u.ID, 'MEMBER_HEAD', ifnull(r.ROLE, 'MEMBER_EMPLOYEE')) as ROLE
      from department d join user u on u.ACTIVE = 'Y'
        and (d.UF_HEAD = u.ID or exists (select 1 from json_each(ifnull(u.UF_DEPARTMENT, '[]')) e where e.value = d.ID))
      left join hr_role r on r.NODE_ID = d.ID and r.USER_ID = u.ID
    union all
    select t.ID, u.ID, r.ROLE from hr_team t join hr_role r on r.NODE_ID = t.ID join user u on u.ID = r.USER_ID and u.ACTIVE = 'Y';
  create view if not exists hr_node as
    select n.*, e.DESCRIPTION, e.COLOR_NAME, e.XML_ID, ifnull(e.CREATED_AT, (select min(DATE_REGISTER) from user)) as CREATED_AT,
      coalesce(e.UPDATED_AT, e.CREATED_AT, (select min(DATE_REGISTER) from user)) as UPDATED_AT
    from (select ID, NAME, PARENT, 'DEPARTMENT' as TYPE from department
      union all select ID, NAME, PARENT, 'TEAM' from hr_team where NAME is not null) n
    left join hr_detail e on e.NODE_ID = n.ID;
`

export interface StructureNode {
  readonly id: number
  readonly type: NodeType
  readonly name: string
  readonly parentId: number | null
}

export function findNode({ store }: Structure, id: number): StructureNode | undefined {
  const [type, name, parent] = store.row('select TYPE, NAME, PARENT from hr_node where ID = ?', [id]) ?? []
  if (type === undefined) return undefined
  return { id, type: type as NodeType, name: String(name), parentId: parent === null || parent === undefined ? null : Number(parent) }
}

/** A node and all that lies below it. */
export function branchOf({ store }: Structure, id: number): readonly number[] {
  const rows = store.rows(
    `with recursive down(ID) as (select ? union select n.ID from hr_node n join down on n.PARENT = down.ID) select ID from down`,
    [id],
  )
  return rows.map(([each]) => Number(each))
}
