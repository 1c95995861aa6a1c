import { field } from '../../../store/field.ts'
import { createSchema, type Schema } from '../../../store/schema.ts'

/** What hangs on a task and is asked for by `task.*item.*`: UPPER names over texts. */
const person = (column: string): string =>
  `(select trim(ifnull(u.NAME, '') || ' ' || ifnull(u.LAST_NAME, '')) from user u where u.ID = t.${column})`

/** api-reference/tasks/comment-item/task-comment-item-get-list.md */
export const commentSchema: Schema = createSchema('task_comment', [
  field('POST_MESSAGE_HTML', 'string', { storage: 'none' }),
  field('ID', 'integer', { isReadOnly: true }),
  { ...field('TASK_ID', 'integer', { isReadOnly: true }), names: {} },
  field('AUTHOR_ID', 'user'),
  field('AUTHOR_NAME', 'string', { storage: 'none', read: { classic: person('AUTHOR_ID') } }),
  field('AUTHOR_EMAIL', 'string', { storage: 'none', read: { classic: `''` } }),
  field('POST_DATE', 'datetime'),
  field('POST_MESSAGE', 'string'),
  field('ATTACHED_OBJECTS', 'object', { storage: 'none', read: { classic: `json('{}')` } }),
])

/** The table has ids and types only: api-reference/tasks/checklist-item/task-checklist-item-get.md */
const members = `json((select json_group_array(json_object('ID', cast(u.ID as text), 'TYPE', json_extract(m.value, '$.type'),
    'NAME', trim(ifnull(u.NAME, '') || ' ' || ifnull(u.LAST_NAME, '')), 'PERSONAL_PHOTO', null, 'PERSONAL_GENDER', ifnull(u.PERSONAL_GENDER, ''),
    'IMAGE', '', 'IS_COLLABER', json('false')))
  from json_each(ifnull(t.MEMBERS, '[]')) m join user u on u.ID = json_extract(m.value, '$.id')))`

/** api-reference/tasks/checklist-item/task-checklist-item-get-list.md */
export const checklistSchema: Schema = createSchema('task_checklist', [
  field('ID', 'integer', { isReadOnly: true }),
  field('TASK_ID', 'integer', { isReadOnly: true }),
  // The sample shows the number 0 for a root and a text for all others.
  field('PARENT_ID', 'integer', { read: { classic: 'iif(ifnull(t.PARENT_ID, 0) = 0, 0, cast(t.PARENT_ID as text))' } }),
  field('CREATED_BY', 'user', { isReadOnly: true }),
  field('TITLE', 'string'),
  field('SORT_INDEX', 'integer'),
  field('IS_COMPLETE', 'char'),
  field('IS_IMPORTANT', 'char'),
  field('TOGGLED_BY', 'user', { isReadOnly: true }),
  field('TOGGLED_DATE', 'datetime', { isReadOnly: true }),
  field('MEMBERS', 'object', { isReadOnly: true, read: { classic: members } }),
  field('ATTACHMENTS', 'object', { storage: 'none', read: { classic: `json('[]')` } }),
])

/** api-reference/tasks/elapsed-item/task-elapsed-item-get-list.md */
export const elapsedSchema: Schema = createSchema('task_elapsed', [
  field('ID', 'integer', { isReadOnly: true }),
  field('TASK_ID', 'integer', { isReadOnly: true }),
  field('USER_ID', 'user'),
  field('COMMENT_TEXT', 'string'),
  field('SECONDS', 'integer'),
  field('MINUTES', 'integer', { storage: 'none', read: { classic: 'cast(t.SECONDS / 60 as text)' } }),
  field('SOURCE', 'integer', { isReadOnly: true }),
  field('CREATED_DATE', 'datetime'),
  field('DATE_START', 'datetime', { isReadOnly: true }),
  field('DATE_STOP', 'datetime', { isReadOnly: true }),
])
