/** Settings of a type where the caller gives none: api-reference/crm/universal/user-defined-fields/userfield-type.md */
export function defaultSettings(type: string): Readonly<Record<string, unknown>> {
  return DEFAULTS[type] ?? {}
}

const moment = { DEFAULT_VALUE: { TYPE: 'NONE', VALUE: '' } }

const DEFAULTS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  string: { SIZE: 20, ROWS: 1, REGEXP: '', MIN_LENGTH: 0, MAX_LENGTH: 0, DEFAULT_VALUE: '' },
  integer: { SIZE: 20, MIN_VALUE: 0, MAX_VALUE: 0, DEFAULT_VALUE: null },
  double: { PRECISION: 2, SIZE: 20, MIN_VALUE: 0, MAX_VALUE: 0, DEFAULT_VALUE: null },
  boolean: { DEFAULT_VALUE: 0, DISPLAY: 'CHECKBOX', LABEL: ['', ''], LABEL_CHECKBOX: '' },
  date: moment,
  datetime: { ...moment, USE_SECOND: 'Y', USE_TIMEZONE: 'N' },
  enumeration: { DISPLAY: 'LIST', LIST_HEIGHT: 1, CAPTION_NO_VALUE: '', SHOW_NO_VALUE: 'Y' },
  file: { SIZE: 20, LIST_WIDTH: 0, LIST_HEIGHT: 0, MAX_SHOW_SIZE: 0, MAX_ALLOWED_SIZE: 0, EXTENSIONS: [], TARGET_BLANK: 'Y' },
  money: { DEFAULT_VALUE: '' },
  url: { POPUP: 'Y', SIZE: 20, MIN_LENGTH: 0, MAX_LENGTH: 0, ROWS: 1, DEFAULT_VALUE: '' },
  crm_status: { ENTITY_TYPE: '' },
  crm: { LEAD: 'N', CONTACT: 'N', COMPANY: 'N', DEAL: 'N' },
}
