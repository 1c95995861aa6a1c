import { field, type Field } from '../../store/field.ts'
import { createSchema, type Schema } from '../../store/schema.ts'

/** Settings of an open channel that are a flag, a number or a text, with what a new one has. The sample of api-reference/imopenlines/openlines/imopenlines-config-get.md */
const FLAGS: Readonly<Record<string, 'Y' | 'N'>> = {
  ACTIVE: 'Y',
  CRM: 'N',
  CRM_CREATE_THIRD: 'Y',
  CRM_FORWARD: 'Y',
  CRM_CHAT_TRACKER: 'N',
  CRM_TRANSFER_CHANGE: 'Y',
  CHECK_AVAILABLE: 'N',
  WATCH_TYPING: 'N',
  WELCOME_BOT_ENABLE: 'N',
  WELCOME_MESSAGE: 'N',
  VOTE_MESSAGE: 'N',
  VOTE_BEFORE_FINISH: 'Y',
  VOTE_CLOSING_DELAY: 'N',
  AGREEMENT_MESSAGE: 'N',
  CATEGORY_ENABLE: 'N',
  WORKTIME_ENABLE: 'N',
  TEMPORARY: 'N',
  KPI_FIRST_ANSWER_ALERT: 'N',
  KPI_FURTHER_ANSWER_ALERT: 'N',
  KPI_CHECK_OPERATOR_ACTIVITY: 'N',
  SEND_NOTIFICATION_EMPTY_QUEUE: 'N',
  USE_WELCOME_FORM: 'N',
  WELCOME_FORM_DELAY: 'Y',
  SEND_WELCOME_EACH_SESSION: 'Y',
  CONFIRM_CLOSE: 'Y',
  IGNORE_WELCOME_FORM_RESPONSIBLE: 'N',
}

const NUMBERS: Readonly<Record<string, number>> = {
  QUEUE_TIME: 60,
  NO_ANSWER_TIME: 60,
  VOTE_TIME_LIMIT: 0,
  AGREEMENT_ID: 0,
  CATEGORY_ID: 0,
  WELCOME_BOT_ID: 0,
  WELCOME_BOT_TIME: 180,
  NO_ANSWER_FORM_ID: 0,
  NO_ANSWER_BOT_ID: 0,
  WORKTIME_DAYOFF_FORM_ID: 0,
  WORKTIME_DAYOFF_BOT_ID: 0,
  CLOSE_FORM_ID: 0,
  CLOSE_BOT_ID: 0,
  FULL_CLOSE_TIME: 0,
  AUTO_CLOSE_FORM_ID: 0,
  AUTO_CLOSE_BOT_ID: 0,
  AUTO_CLOSE_TIME: 3600,
  AUTO_EXPIRE_TIME: 86_400,
  QUICK_ANSWERS_IBLOCK_ID: 0,
  SESSION_PRIORITY: 0,
  MAX_CHAT: 0,
  KPI_FIRST_ANSWER_TIME: 0,
  KPI_FURTHER_ANSWER_TIME: 0,
  WELCOME_FORM_ID: 0,
}

const TEXTS: Readonly<Record<string, string>> = {
  LINE_NAME: '',
  CRM_CREATE: 'lead',
  CRM_CREATE_SECOND: '0',
  CRM_SOURCE: 'create',
  QUEUE_TYPE: 'evenly',
  WELCOME_MESSAGE_TEXT: '',
  VOTE_MESSAGE_1_TEXT: '',
  VOTE_MESSAGE_1_LIKE: '',
  VOTE_MESSAGE_1_DISLIKE: '',
  VOTE_MESSAGE_2_TEXT: '',
  VOTE_MESSAGE_2_LIKE: '',
  VOTE_MESSAGE_2_DISLIKE: '',
  WELCOME_BOT_JOIN: 'always',
  WELCOME_BOT_LEFT: 'close',
  NO_ANSWER_RULE: 'none',
  NO_ANSWER_TEXT: '',
  WORKTIME_FROM: '0',
  WORKTIME_TO: '23.59',
  WORKTIME_TIMEZONE: '',
  WORKTIME_DAYOFF_RULE: 'none',
  WORKTIME_DAYOFF_TEXT: '',
  CLOSE_RULE: 'none',
  CLOSE_TEXT: '',
  AUTO_CLOSE_RULE: 'none',
  AUTO_CLOSE_TEXT: '',
  LANGUAGE_ID: 'en',
  TYPE_MAX_CHAT: 'answered_new',
  OPERATOR_DATA: 'profile',
  KPI_FIRST_ANSWER_TEXT: '',
  KPI_FURTHER_ANSWER_TEXT: '',
}

/** Answered as lists, or as null where nothing was set. */
const LISTS = ['WORKTIME_HOLIDAYS', 'WORKTIME_DAYOFF', 'DEFAULT_OPERATOR_DATA', 'KPI_FIRST_ANSWER_LIST', 'KPI_FURTHER_ANSWER_LIST'] as const

const json = (column: string): Field =>
  field(column, 'string', {
    storage: 'json',
    read: { classic: `json(${column.endsWith('LIST') ? `t.${column}` : `ifnull(t.${column}, '[]')`})` },
  })

/** What callers may set. */
const settings: readonly Field[] = [
  ...Object.keys(TEXTS).map((column) => field(column, 'string')),
  ...Object.keys(FLAGS).map((column) => field(column, 'char')),
  ...Object.keys(NUMBERS).map((column) => field(column, 'integer')),
  ...LISTS.map(json),
]

export const configSchema: Schema = createSchema('ol_config', [
  field('ID', 'integer', { isReadOnly: true }),
  ...settings,
  field('XML_ID', 'string', { isReadOnly: true }),
  field('MODIFY_USER_ID', 'integer', { isReadOnly: true }),
  field('DATE_CREATE', 'datetime', { isReadOnly: true }),
  field('DATE_MODIFY', 'datetime', { isReadOnly: true }),
])

/** Of a new channel. */
export const DEFAULTS: Readonly<Record<string, string | number>> = { ...TEXTS, ...FLAGS, ...NUMBERS }
