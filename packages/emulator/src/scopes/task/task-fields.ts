import { field, type Field, type FieldOptions } from '../../store/field.ts'
import { actionsByStatus } from './task-rights.ts'

/** Answers of `tasks.task.*` are camelCase names over texts: api-reference/tasks/tasks-task-add.md */
const whole = (column: string, options: FieldOptions = {}): Field =>
  field(column, 'integer', { read: { universal: `cast(t."${column}" as text)` }, ...options })
const flag = (column: string, options: FieldOptions = {}): Field => field(column, 'char', options)
const word = (column: string, options: FieldOptions = {}): Field => field(column, 'string', options)
const moment = (column: string, options: FieldOptions = {}): Field => field(column, 'datetime', options)
const many = (column: string, type: string): Field =>
  field(column, type, {
    isMultiple: true,
    read: { universal: `json(ifnull((select json_group_array(cast(value as text)) from json_each(t."${column}")), '[]'))` },
  })
/** Worked out when it is read. */
const computed = (column: string, sql: string, type = 'integer'): Field =>
  field(column, type, { storage: 'none', isReadOnly: true, read: { universal: sql, classic: sql } })
const readOnly = { isReadOnly: true } as const

/** What the table holds, in the order of answers: api-reference/tasks/fields.md */
export const storedFields: readonly Field[] = [
  whole('ID', readOnly),
  whole('PARENT_ID'),
  word('TITLE', { isRequired: true }),
  word('DESCRIPTION'),
  word('MARK'),
  whole('PRIORITY'),
  flag('MULTITASK'),
  flag('NOT_VIEWED'),
  flag('REPLICATE'),
  whole('STAGE_ID'),
  whole('SPRINT_ID'),
  whole('BACKLOG_ID'),
  whole('CREATED_BY'),
  moment('CREATED_DATE', readOnly),
  whole('RESPONSIBLE_ID', { isRequired: true }),
  whole('CHANGED_BY', readOnly),
  moment('CHANGED_DATE', readOnly),
  whole('STATUS_CHANGED_BY', readOnly),
  whole('CLOSED_BY', readOnly),
  moment('CLOSED_DATE', readOnly),
  moment('ACTIVITY_DATE', readOnly),
  moment('DATE_START', readOnly),
  moment('DEADLINE'),
  moment('START_DATE_PLAN'),
  moment('END_DATE_PLAN'),
  word('GUID', readOnly),
  word('XML_ID'),
  computed('COMMENTS_COUNT', '(select cast(nullif(count(*), 0) as text) from task_comment c where c.TASK_ID = t.ID)'),
  computed('SERVICE_COMMENTS_COUNT', 'null'),
  flag('ALLOW_CHANGE_DEADLINE'),
  flag('ALLOW_TIME_TRACKING'),
  flag('TASK_CONTROL'),
  flag('ADD_IN_REPORT'),
  whole('FORKED_BY_TEMPLATE_ID'),
  whole('TIME_ESTIMATE'),
  computed('TIME_SPENT_IN_LOGS', '(select cast(sum(e.SECONDS) as text) from task_elapsed e where e.TASK_ID = t.ID)'),
  flag('MATCH_WORK_TIME'),
  whole('FORUM_TOPIC_ID', readOnly),
  whole('FORUM_ID', readOnly),
  word('SITE_ID'),
  flag('SUBORDINATE', readOnly),
  word('EXCHANGE_MODIFIED'),
  word('EXCHANGE_ID'),
  whole('OUTLOOK_VERSION', readOnly),
  moment('VIEWED_DATE', readOnly),
  word('SORTING', readOnly),
  whole('DURATION_FACT', readOnly),
  flag('IS_MUTED', readOnly),
  flag('IS_PINNED', readOnly),
  flag('IS_PINNED_IN_GROUP', readOnly),
  whole('FLOW_ID'),
  flag('DESCRIPTION_IN_BBCODE', readOnly),
  whole('STATUS'),
  moment('STATUS_CHANGED_DATE', readOnly),
  whole('DURATION_PLAN'),
  word('DURATION_TYPE'),
  flag('FAVORITE', readOnly),
  whole('GROUP_ID'),
  many('AUDITORS', 'user'),
  many('ACCOMPLICES', 'user'),
  whole('CHAT_ID', { ...readOnly, read: {} }),
]

/** In answers only where they are asked for by name. */
export const userFields: readonly Field[] = [
  many('UF_CRM_TASK', 'crm'),
  field('UF_TASK_WEBDAV_FILES', 'integer', { isMultiple: true }),
  word('UF_MAIL_MESSAGE'),
  // Under their ids: api-reference/tasks/tasks-task-list.md
  field('TAGS', 'string', {
    isMultiple: true,
    read: {
      universal: `json((select iif(count(*) = 0, '[]', json_group_object(cast(g.ID as text), json_object('id', g.ID, 'title', g.TITLE)))
        from task_tag g where g.TITLE in (select value from json_each(t.TAGS))))`,
    },
  }),
]

/** Known to REST 3.0 only, or to the portal: api-reference/tasks/fields-rest-v3.md */
const hiddenFields: readonly Field[] = [
  whole('EPIC_ID'),
  whole('STORY_POINTS'),
  whole('SCRUM_SORT'),
  whole('SCRUM_CREATED_BY'),
  whole('SCRUM_MODIFIED_BY'),
  flag('REQUIRE_RESULT'),
  flag('MATCHES_SUB_TASKS_TIME'),
  flag('AUTOCOMPLETE_SUB_TASKS'),
  flag('ALLOWS_CHANGE_DATE_PLAN'),
  moment('MAX_DEADLINE_CHANGE_DATE'),
  whole('MAX_DEADLINE_CHANGES'),
  flag('REQUIRE_DEADLINE_CHANGE_REASON'),
  // Values of added fields, as a map.
  word('UF_VALUES'),
].map((each) => ({ ...each, names: {} }))

const person = `json_object('id', cast(u.ID as text), 'name', trim(ifnull(u.NAME, '') || ' ' || ifnull(u.LAST_NAME, '')),
  'link', '/company/personal/user/' || u.ID || '/', 'icon', '/bitrix/images/tasks/default_avatar.png', 'workPosition', ifnull(u.WORK_POSITION, ''))`
const personOf = (column: string): string => `json((select ${person} from user u where u.ID = t.${column}))`
const peopleOf = (column: string): string =>
  `json((select iif(count(*) = 0, '[]', json_group_object(cast(u.ID as text), ${person}))
    from user u where u.ID in (select value from json_each(t.${column}))))`

export interface Companion {
  readonly field: Field
  /** Comes with this field; without one it always comes. */
  readonly with: string | undefined
  readonly inLists: boolean
}

const companion = (column: string, sql: string, options: Partial<Omit<Companion, 'field'>> = {}): Companion => ({
  field: computed(column, sql, 'object'),
  with: undefined,
  inLists: true,
  ...options,
})

/** A stored field that accompanies others. */
const along = (column: string, options: Partial<Omit<Companion, 'field'>>): Companion => ({
  field: storedFields.find((each) => each.column === column)!,
  with: undefined,
  inLists: true,
  ...options,
})

/** What answers add to the fields that were asked for. Groups have tables of their own, if they have any: with-groups.ts */
export const companions: readonly Companion[] = [
  companion('GROUP', `json('[]')`),
  companion('CREATOR', personOf('CREATED_BY'), { with: 'CREATED_BY' }),
  companion('RESPONSIBLE', personOf('RESPONSIBLE_ID'), { with: 'RESPONSIBLE_ID' }),
  companion('ACCOMPLICES_DATA', peopleOf('ACCOMPLICES'), { with: 'ACCOMPLICES' }),
  companion('AUDITORS_DATA', peopleOf('AUDITORS'), { with: 'AUDITORS' }),
  companion('NEW_COMMENTS_COUNT', '0', { with: 'COMMENTS_COUNT', inLists: false }),
  // With the fields that they belong to, as api-reference/tasks/tasks-task-get.md and tasks-task-list.md show.
  along('DESCRIPTION_IN_BBCODE', { with: 'DESCRIPTION' }),
  along('FAVORITE', { inLists: false }),
  companion('ACTION', `json(${actionsByStatus})`, { inLists: false }),
]

export const taskFields: readonly Field[] = [
  ...storedFields,
  ...userFields,
  ...hiddenFields,
  ...companions.map((each) => each.field).filter((each) => !storedFields.includes(each)),
]
