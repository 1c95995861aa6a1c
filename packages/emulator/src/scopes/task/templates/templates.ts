import type { Caller } from '../../../contract.ts'
import { listOf } from '../../../store/encode-value.ts'
import { textOf, toId, type Fields } from '../../read-params.ts'
import type { Tasks } from '../open-tasks.ts'
import { serializePhp } from './serialize-php.ts'
import { templateFields } from './template-fields.ts'

export const templateTables = `
  create table if not exists task_template (ID integer primary key autoincrement, DATA text);
  create table if not exists task_template_item (ID integer primary key autoincrement, TEMPLATE_ID integer, PARENT_ID integer, TITLE text,
    SORT_INDEX integer, IS_COMPLETE text, IS_IMPORTANT text, CREATED_BY integer, TOGGLED_BY integer, TOGGLED_DATE text,
    MEMBERS text default '[]', ATTACHMENTS text default '{}');
`

/** Columns of a template as texts; lists and maps as they came. */
export type TemplateData = Readonly<Record<string, unknown>>

const LISTS: ReadonlySet<string> = new Set([
  'RESPONSIBLES',
  'ACCOMPLICES',
  'AUDITORS',
  'DEPENDS_ON',
  'TAGS',
  'UF_CRM_TASK',
  'UF_TASK_WEBDAV_FILES',
])
const SERIALIZED = ['ACCOMPLICES', 'AUDITORS', 'RESPONSIBLES', 'REPLICATE_PARAMS'] as const
const MORE: ReadonlySet<string> = new Set([
  'DESCRIPTION_IN_BBCODE',
  'ALLOW_CHANGE_DEADLINE',
  'ALLOW_TIME_TRACKING',
  'MATCH_WORK_TIME',
  'TAGS',
  'TASK_ID',
])
const OWN: ReadonlySet<string> = new Set(['ID', 'TEMPLATE_CHILDREN_COUNT', 'TPARAM_REPLICATION_COUNT'])

/** What a caller may write; names that templates do not have are ignored. */
export function readTemplate(fields: Fields): TemplateData {
  const given = Object.entries(fields).map(([name, value]) => [name.toUpperCase(), value] as const)
  const known = given.filter(([name]) => !OWN.has(name) && (name in templateFields || MORE.has(name) || name.startsWith('UF_')))
  return Object.fromEntries(
    known.map(([name, value]) => {
      if (LISTS.has(name)) return [name, listOf(value).flatMap((each) => textOf(each) ?? [])]
      if (name === 'REPLICATE_PARAMS') return [name, typeof value === 'object' ? value : {}]
      return [name, textOf(value) ?? null]
    }),
  )
}

/** Its author and administrators reach a template; other rights are not emulated. */
export function findTemplate({ store }: Tasks, id: number, { isAdmin, userId }: Caller): TemplateData | undefined {
  const text = store.value('select DATA from task_template where ID = ?', [id])
  const data = typeof text === 'string' ? (JSON.parse(text) as TemplateData) : undefined
  return data && (isAdmin || data['CREATED_BY'] === String(userId)) ? data : undefined
}

const FIRST: TemplateData = {
  DESCRIPTION: '',
  DESCRIPTION_IN_BBCODE: 'Y',
  PRIORITY: '1',
  STATUS: '1',
  STAGE_ID: '0',
  DEADLINE_AFTER: null,
  START_DATE_PLAN_AFTER: null,
  END_DATE_PLAN_AFTER: null,
  REPLICATE: 'N',
  XML_ID: null,
  ALLOW_CHANGE_DEADLINE: 'N',
  ALLOW_TIME_TRACKING: 'N',
  TASK_CONTROL: 'N',
  ADD_IN_REPORT: 'N',
  GROUP_ID: '0',
  PARENT_ID: '0',
  MULTITASK: 'N',
  SITE_ID: 's1',
  ACCOMPLICES: [],
  AUDITORS: [],
  FILES: null,
  TAGS: null,
  DEPENDS_ON: null,
  MATCH_WORK_TIME: 'N',
  TASK_ID: null,
  TPARAM_TYPE: '0',
  TPARAM_REPLICATION_COUNT: '0',
  REPLICATE_PARAMS: {},
  BASE_TEMPLATE_ID: null,
  UF_CRM_TASK: [],
  UF_TASK_WEBDAV_FILES: [],
}

/** api-reference/tasks/template/tasks-template-get.md */
export function showTemplate({ store }: Tasks, id: number, data: TemplateData): Readonly<Record<string, unknown>> {
  const whole: TemplateData = { RESPONSIBLES: [data['RESPONSIBLE_ID']], ...FIRST, ...data }
  const children = store.value("select count(*) from task_template where json_extract(DATA, '$.BASE_TEMPLATE_ID') = ?", [String(id)])
  return {
    ID: String(id),
    ...whole,
    ...Object.fromEntries(SERIALIZED.map((name) => [name, serializePhp(whole[name])])),
    TEMPLATE_CHILDREN_COUNT: String(children),
    ...describePerson(store, 'CREATED_BY', data['CREATED_BY']),
    ...describePerson(store, 'RESPONSIBLE', data['RESPONSIBLE_ID']),
    SCENARIO: 'default',
  }
}

function describePerson(store: Tasks['store'], prefix: string, id: unknown): Fields {
  const columns = 'NAME, LAST_NAME, SECOND_NAME, EMAIL, WORK_POSITION, PERSONAL_PHOTO'
  const row = store.row(`select ${columns} from user where ID = ?`, [toId(id) ?? 0]) ?? []
  const names = ['NAME', 'LAST_NAME', 'SECOND_NAME', 'LOGIN', 'WORK_POSITION', 'PHOTO']
  return Object.fromEntries(names.map((name, index) => [`${prefix}_${name}`, row[index] ?? null]))
}
