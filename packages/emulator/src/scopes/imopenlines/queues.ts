import { insertRow } from '../../store/write-row.ts'
import { employeesOf } from '../im/departments.ts'
import { objectsOf, toId, toText } from '../read-params.ts'
import type { Lines } from './open-lines.ts'

export interface QueueEntry {
  readonly ENTITY_TYPE: 'user' | 'department'
  readonly ENTITY_ID: string
}

/** `[{ ENTITY_TYPE, ENTITY_ID }]`, or ids of users: api-reference/imopenlines/openlines/imopenlines-config-add.md */
export function writeQueue({ store }: Lines, configId: number, value: unknown): void {
  store.run('delete from ol_queue where CONFIG_ID = ?', [configId])
  const users = Array.isArray(value) ? value.map(toId).filter((id) => id !== undefined) : []
  const entries = [
    ...users.map((id) => ({ type: 'user', id })),
    ...objectsOf(value).map((entry) => ({ type: toText(entry['ENTITY_TYPE']), id: toId(entry['ENTITY_ID']) ?? 0 })),
  ]
  for (const [index, { type, id }] of entries.entries())
    if (id > 0 && (type === 'user' || type === 'department'))
      insertRow(store, 'ol_queue', { CONFIG_ID: configId, ENTITY_TYPE: type, ENTITY_ID: id, SORT: index })
}

export function queueOf({ store }: Lines, configId: number): readonly QueueEntry[] {
  const rows = store.rows('select ENTITY_TYPE, ENTITY_ID from ol_queue where CONFIG_ID = ? order by SORT', [configId])
  return rows.map(([type, id]) => ({ ENTITY_ID: String(id), ENTITY_TYPE: type as QueueEntry['ENTITY_TYPE'] }))
}

/** The active users of a queue, those of its departments among them, in its order. */
export function operatorsOf(lines: Lines, configId: number): readonly number[] {
  const ids = queueOf(lines, configId).flatMap(({ ENTITY_TYPE: type, ENTITY_ID: id }) =>
    type === 'department' ? employeesOf(lines, Number(id)) : [Number(id)],
  )
  return [...new Set(ids)].filter((id) => lines.store.value("select 1 from user where ID = ? and ACTIVE = 'Y'", [id]) !== undefined)
}
