import { field, type Field } from '../../store/field.ts'
import { createSchema, type Schema } from '../../store/schema.ts'

/** What a date that is not there answers. */
const nullable = (column: string): Field => field(column, 'datetime', { read: { classic: `t.${column}` } })
/** Kept as JSON. */
const json = (column: string): Field => field(column, 'object', { read: { classic: `json(ifnull(t.${column}, '[]'))` } })

/** api-reference/bizproc/template/bizproc-workflow-template-list.md */
export const templateSchema: Schema = createSchema('bizproc_template', [
  field('ID', 'integer'),
  field('MODULE_ID', 'string'),
  field('ENTITY', 'string'),
  field('DOCUMENT_TYPE', 'string'),
  field('AUTO_EXECUTE', 'integer'),
  field('NAME', 'string'),
  field('DESCRIPTION', 'string', { classic: false }),
  json('TEMPLATE'),
  json('PARAMETERS'),
  json('VARIABLES'),
  json('CONSTANTS'),
  field('MODIFIED', 'datetime'),
  field('IS_MODIFIED', 'char'),
  field('USER_ID', 'integer'),
  field('SYSTEM_CODE', 'string'),
  field('FILE_ID', 'integer', { classic: false }),
])

/** api-reference/bizproc/bizproc-workflow-instances.md */
export const instanceSchema: Schema = createSchema('bizproc_instance', [
  field('ID', 'string'),
  field('MODIFIED', 'datetime'),
  nullable('OWNED_UNTIL'),
  field('MODULE_ID', 'string'),
  field('ENTITY', 'string'),
  field('DOCUMENT_ID', 'string'),
  field('STARTED', 'datetime'),
  field('STARTED_BY', 'integer'),
  field('TEMPLATE_ID', 'integer'),
])

/** api-reference/bizproc/bizproc-task/bizproc-task-list.md */
export const taskSchema: Schema = createSchema('bizproc_task', [
  field('ENTITY', 'string'),
  field('DOCUMENT_ID', 'string'),
  field('ID', 'integer'),
  field('WORKFLOW_ID', 'string'),
  field('DOCUMENT_NAME', 'string'),
  field('DESCRIPTION', 'string'),
  field('NAME', 'string'),
  field('MODIFIED', 'datetime'),
  field('WORKFLOW_STARTED', 'datetime'),
  field('WORKFLOW_STARTED_BY', 'integer'),
  nullable('OVERDUE_DATE'),
  field('WORKFLOW_TEMPLATE_ID', 'integer'),
  field('WORKFLOW_TEMPLATE_NAME', 'string'),
  field('WORKFLOW_STATE', 'string'),
  field('STATUS', 'integer'),
  field('USER_ID', 'integer'),
  field('USER_STATUS', 'integer'),
  field('MODULE_ID', 'string'),
  field('ACTIVITY', 'string'),
  field('ACTIVITY_NAME', 'string'),
  json('PARAMETERS'),
  field('DOCUMENT_URL', 'string'),
])
