import { phpMap } from '../../../php/php-map.ts'
import { createReader } from '../../../store/create-reader.ts'
import { field } from '../../../store/field.ts'
import { createSchema, type Schema } from '../../../store/schema.ts'
import { showMember, type Member } from '../members.ts'
import type { Tasks } from '../open-tasks.ts'

/** api-reference/tasks/template/checklist/tasks-template-checklist-list.md */
export const itemSchema: Schema = createSchema('task_template_item', [
  field('ID', 'integer', { read: { universal: 'cast(t.ID as text)' } }),
  field('TEMPLATE_ID', 'integer', { read: { universal: 'cast(t.TEMPLATE_ID as text)' } }),
  field('PARENT_ID', 'integer', { read: { universal: 'iif(t.PARENT_ID = 0, 0, cast(t.PARENT_ID as text))' } }),
  field('CREATED_BY', 'integer', { universal: false }),
  field('TITLE', 'string'),
  field('SORT_INDEX', 'integer', { read: { universal: 'cast(t.SORT_INDEX as text)' } }),
  field('IS_COMPLETE', 'string'),
  field('IS_IMPORTANT', 'string'),
  field('TOGGLED_BY', 'integer', { universal: false }),
  field('TOGGLED_DATE', 'datetime', { universal: false }),
  field('MEMBERS', 'object', { read: { universal: 'json(t.MEMBERS)' } }),
  field('ATTACHMENTS', 'object', { read: { universal: `json(iif(t.ATTACHMENTS = '{}', '[]', t.ATTACHMENTS))` } }),
])

export const readItems = ({ store, time }: Tasks): ReturnType<typeof createReader> => createReader(store, itemSchema, time)

/** One item as every method but the list tells of it; empty where there is none. */
export function showItem({ store }: Tasks, templateId: number, id: number, userId: number): Readonly<Record<string, unknown>> {
  const columns = 'PARENT_ID, TITLE, SORT_INDEX, IS_COMPLETE, IS_IMPORTANT, CREATED_BY, MEMBERS, ATTACHMENTS'
  const row = store.row(`select ${columns} from task_template_item where ID = ? and TEMPLATE_ID = ?`, [id, templateId])
  const [parentId = null, title = '', sortIndex = null, complete, important, createdBy = null, members = '[]', attachments = '{}'] =
    row ?? []
  return {
    id: row ? id : null,
    copiedId: null,
    userId,
    createdBy,
    parentId,
    title,
    sortIndex,
    displaySortIndex: '',
    isComplete: complete === 'Y',
    isImportant: important === 'Y',
    completedCount: 0,
    members: (JSON.parse(String(members)) as Member[]).map((member) => showMember(store, member)),
    attachments: phpMap(JSON.parse(String(attachments)) as Record<string, string>),
    nodeId: null,
    templateId: row ? templateId : null,
  }
}
