import { field, hidden } from '../../store/field.ts'
import { createSchema, type Schema } from '../../store/schema.ts'

/** The history of calls, in the order of answers: api-reference/telephony/voximplant/voximplant-statistic-get.md */
export const statisticSchema: Schema = createSchema('tel_statistic', [
  field('ID', 'integer'),
  field('PORTAL_USER_ID', 'integer'),
  field('PORTAL_NUMBER', 'string'),
  field('PHONE_NUMBER', 'string'),
  field('CALL_ID', 'string'),
  field('EXTERNAL_CALL_ID', 'string'),
  field('CALL_CATEGORY', 'string'),
  field('CALL_LOG', 'string'),
  field('CALL_DURATION', 'integer'),
  field('CALL_START_DATE', 'datetime'),
  field('CALL_RECORD_URL', 'string'),
  field('CALL_VOTE', 'integer'),
  field('COST', 'double', { scale: 4 }),
  field('COST_CURRENCY', 'string'),
  field('CALL_FAILED_CODE', 'string'),
  field('CALL_FAILED_REASON', 'string'),
  field('CRM_ENTITY_TYPE', 'string'),
  field('CRM_ENTITY_ID', 'integer'),
  field('CRM_ACTIVITY_ID', 'integer'),
  field('REST_APP_ID', 'integer'),
  field('REST_APP_NAME', 'string'),
  field('TRANSCRIPT_ID', 'integer'),
  field('TRANSCRIPT_PENDING', 'char'),
  field('SESSION_ID', 'integer'),
  field('REDIAL_ATTEMPT', 'integer'),
  field('COMMENT', 'string'),
  field('RECORD_DURATION', 'integer'),
  // The one number that is no string.
  field('RECORD_FILE_ID', 'integer', { read: { classic: 't.RECORD_FILE_ID' } }),
  field('CALL_TYPE', 'integer'),
])

/** SIP lines of applications: api-reference/telephony/voximplant/sip/voximplant-sip-get.md */
export const sipSchema: Schema = createSchema('tel_sip', [
  field('ID', 'integer', { classicList: 'never' }),
  field('TYPE', 'string'),
  field('CONFIG_ID', 'integer', { storage: 'integer' }),
  field('REG_ID', 'integer', { omitNull: true }),
  field('SERVER', 'string'),
  field('LOGIN', 'string'),
  field('PASSWORD', 'string'),
  field('INCOMING_SERVER', 'string', { omitNull: true }),
  field('INCOMING_LOGIN', 'string', { omitNull: true }),
  field('INCOMING_PASSWORD', 'string', { omitNull: true }),
  field('AUTH_USER', 'string'),
  field('OUTBOUND_PROXY', 'string'),
  field('DETECT_LINE_NUMBER', 'char'),
  field('LINE_DETECT_HEADER_ORDER', 'string'),
  field('REGISTRATION_STATUS_CODE', 'integer'),
  field('REGISTRATION_ERROR_MESSAGE', 'string'),
  field('TITLE', 'string'),
  hidden(field('APP_ID', 'integer')),
  hidden(field('DATE_MODIFY', 'datetime')),
])
