import type { Row } from '../../store/create-reader.ts'
import { hasTable } from '../../store/has-table.ts'
import type { Tasks } from './open-tasks.ts'

/** Rows of tasks with the workgroups that they belong to: api-reference/tasks/fields.md#group */
export function withGroups({ portal, store }: Tasks, rows: readonly Row[]): readonly Row[] {
  if (!hasTable(portal.db, 'sonet_group')) return rows
  const found = store.rows(
    `select t.ID, g.ID, g.NAME, g.OPENED,
      (select count(*) from sonet_member m where m.GROUP_ID = g.ID and m.ROLE in ('A', 'E', 'K'))
     from task t join sonet_group g on g.ID = t.GROUP_ID where t.ID in (select value from json_each(?))`,
    [JSON.stringify(rows.map(({ id }) => Number(id)))],
  )
  const groups = new Map(
    found.map(([task, id, name, opened, membersCount]) => [
      String(task),
      { id: String(id), name, opened: opened === 'Y', membersCount, image: DEFAULT_IMAGE, additionalData: [] },
    ]),
  )
  return rows.map((row) => ({ ...row, group: groups.get(String(row['id'])) ?? [] }))
}

/** As in api-reference/tasks/status/tasks-task-complete.md; links to pictures of groups are not emulated. */
const DEFAULT_IMAGE = '/bitrix/images/socialnetwork/workgroup/bag.png'
