/** Texts of events that nothing caused, by the name of the member, so that who reads them finds what a portal would send. Others stay empty. */
const TEXTS: Readonly<Record<string, string>> = {
  VERSION: '2',
  PREVIOUS_VERSION: '1',
  ACTIVE: 'Y',
  INSTALLED: 'Y',
  CODE: 'partner.app',
  STATUS: 'P',
  PAYMENT_EXPIRED: 'N',
  METHOD: 'voximplant.user.get',
  CONFIRMED: '1',
  TOKEN: '0123456789abcdef0123456789abcdef',
  NAME: 'Robin',
  FIRST_NAME: 'Robin',
  LAST_NAME: 'Field',
  EMAIL: 'robin.field@example.com',
  WORK_POSITION: 'Manager',
  PERSONAL_GENDER: 'F',
  GENDER: 'F',
  PERSONAL_BIRTHDAY: '1990-05-17',
  DATE_REGISTER: '2026-01-05T12:00:00+03:00',
  UF_EMPLOYMENT_DATE: '2026-01-05',
  // api-reference/tasks/events-tasks/on-task-update.md: what is not there is written out
  FIELDS_BEFORE: 'undefined',
  FIELDS_AFTER: 'undefined',
  IS_ACCESSIBLE_BEFORE: 'undefined',
  IS_ACCESSIBLE_AFTER: 'undefined',
  PHONE_NUMBER: '+12025550148',
  PHONE_NUMBER_INTERNATIONAL: '+12025550148',
  PORTAL_NUMBER: 'REST_APP:',
  LINE_NUMBER: '1',
  CALL_ID: 'externalCall.0123456789abcdef0123456789abcdef.1767603600',
  CALL_LIST_ID: '0',
  CALL_TYPE: '1',
  IS_MOBILE: '0',
  CALL_DURATION: '60',
  CALL_START_DATE: '2026-01-05T12:00:00+03:00',
  CALL_FAILED_CODE: '200',
  COST: '0',
  CRM_ENTITY_TYPE: 'CONTACT',
  CONNECTOR: 'my_connector',
  connector: 'my_connector',
  connector_id: 'my_connector',
  LINE: '1',
  BOT_CODE: 'my_bot',
  code: 'my_bot',
  CHAT_TYPE: 'P',
  MESSAGE_TYPE: 'P',
  MESSAGE: 'Hello',
  text: 'Hello',
  TEXT: 'Hello',
  COMMAND: 'help',
  command: 'help',
  reaction: 'like',
  statusCode: 'done',
  statusName: 'Signed',
  company: 'Example',
  FIELD_NAME: 'UF_CRM_1767603600',
  XML_ID: '',
}

/** `event` in capitals. */
export function sampleText(event: string, member: string, languageId: string): string {
  if (/^language(_id)?$/i.test(member)) return languageId
  if (member === 'ENTITY_ID') return entityOf(event)
  if (member === 'ACTION') return actionOf(event)
  return TEXTS[member] ?? (/id$/i.test(member) ? '1' : '')
}

/** Whose user field it is; elsewhere the id of a record. Fields of smart processes: api-reference/crm/universal/userfieldconfig/events/on-crm-type-user-field-add.md */
function entityOf(event: string): string {
  const [, entity] = /^ONCRM(\w+?)USERFIELD/.exec(event) ?? []
  if (entity === undefined) return '1'
  return entity === 'TYPE' ? 'CRM_1' : `CRM_${entity}`
}

/** api-reference/sale/events/on-sale-order-saved.md, api-reference/tasks/comment-item/events-comment/on-task-comment-delete.md */
function actionOf(event: string): string {
  if (event.startsWith('ONSALE')) return event.endsWith('SAVED') ? 'save' : 'delete'
  return event.endsWith('DELETE') ? 'DEL' : 'EDIT'
}
