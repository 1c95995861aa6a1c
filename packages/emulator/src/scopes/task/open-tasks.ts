import type { PortalContext } from '../../contract.ts'
import { createReader, type Reader } from '../../store/create-reader.ts'
import { createStore, type Store } from '../../store/create-store.ts'
import { createTable } from '../../store/create-table.ts'
import { createPortalTime, type PortalTime } from '../../store/portal-time.ts'
import { createSchema, type Schema } from '../../store/schema.ts'
import { linkTable } from './dependence-methods.ts'
import { flowTables } from './flows.ts'
import { historyTable } from './history.ts'
import { markTable } from './marks.ts'
import { checklistSchema, commentSchema, elapsedSchema } from './parts/part-schemas.ts'
import { resultTable } from './results.ts'
import { cardTable } from './scrum/open-scrum.ts'
import { stageTables } from './stage-methods.ts'
import { templateTables } from './templates/templates.ts'
import { taskFields } from './task-fields.ts'

export const taskSchema: Schema = createSchema('task', taskFields)

/** What every method of tasks works with. */
export interface Tasks {
  readonly portal: PortalContext
  readonly store: Store
  readonly time: PortalTime
  readonly reader: Reader
}

export function openTasks(portal: PortalContext): Tasks {
  const store = createStore(portal.db)
  const time = createPortalTime(portal.settings.utcOffsetSeconds)
  for (const schema of [taskSchema, commentSchema, checklistSchema, elapsedSchema]) createTable(store, schema)
  portal.db.exec('create table if not exists task_tag (ID integer primary key, TITLE text not null unique)')
  for (const table of [historyTable, markTable, linkTable, resultTable, stageTables, cardTable, flowTables, templateTables])
    store.exec(table)
  return { portal, store, time, reader: createReader(store, taskSchema, time) }
}

export function taskExists({ store }: Tasks, id: number): boolean {
  return store.value('select 1 from task where ID = ?', [id]) !== undefined
}
