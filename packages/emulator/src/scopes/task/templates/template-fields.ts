/** A field as `tasks.template.fields` tells of it: api-reference/tasks/template/tasks-template-fields.md */
export interface TemplateField {
  readonly title: string
  readonly type: 'integer' | 'string' | 'enum' | 'array' | 'datetime' | 'boolean'
  readonly primary?: true
  readonly required?: true
  readonly default?: string | number | null
  readonly values?: Readonly<Record<string, string | null>>
}

const YES_NO = { type: 'enum', values: { Y: 'Yes', N: 'No' }, default: 'N' } as const
const words = (...codes: readonly number[]): Readonly<Record<string, null>> => Object.fromEntries(codes.map((code) => [String(code), null]))

export const templateFields: Readonly<Record<string, TemplateField>> = {
  ID: { title: 'ID', type: 'integer', primary: true },
  PARENT_ID: { title: 'Parent Task', type: 'integer', default: 0 },
  TITLE: { title: 'Title', type: 'string', required: true },
  DESCRIPTION: { title: 'Description', type: 'string' },
  PRIORITY: { title: 'Priority', type: 'enum', values: words(2, 1, 0), default: 1 },
  GROUP_ID: { title: 'Project', type: 'integer', default: 0 },
  STAGE_ID: { title: 'Stage', type: 'integer', default: 0 },
  CREATED_BY: { title: 'Creator', type: 'integer', required: true },
  RESPONSIBLE_ID: { title: 'Responsible', type: 'integer', required: true },
  DEPENDS_ON: { title: 'Dependency', type: 'integer', required: true },
  RESPONSIBLES: { title: 'Responsible Persons', type: 'array' },
  ACCOMPLICES: { title: 'Participants', type: 'array' },
  AUDITORS: { title: 'Observers', type: 'array' },
  STATUS: { title: 'Status', type: 'enum', values: words(2, 3, 4, 5, 6), default: 2 },
  MULTITASK: { title: 'Multitask', ...YES_NO },
  REPLICATE: { title: 'Recurring Task', ...YES_NO },
  SITE_ID: { title: 'SITE_ID', type: 'string' },
  TASK_CONTROL: { title: 'Accept Work', ...YES_NO },
  ADD_IN_REPORT: { title: 'Add to Report', ...YES_NO },
  XML_ID: { title: 'XML_ID', type: 'string', default: null },
  DEADLINE_AFTER: { title: 'Deadline After', type: 'datetime', default: null },
  START_DATE_PLAN_AFTER: { title: 'Start After', type: 'datetime', default: null },
  END_DATE_PLAN_AFTER: { title: 'End After', type: 'datetime', default: null },
  TPARAM_TYPE: { title: 'For New Users', type: 'enum', values: words(1), default: 0 },
  TPARAM_REPLICATION_COUNT: { title: 'Tasks Created', type: 'integer', default: 0 },
  REPLICATE_PARAMS: { title: 'Repetition', type: 'array' },
  BASE_TEMPLATE_ID: { title: 'Parent Template', type: 'integer', default: null },
  TEMPLATE_CHILDREN_COUNT: { title: 'Child Templates', type: 'integer', default: null },
}
